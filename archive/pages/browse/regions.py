"""Regions: their list, and for each its provinces, its years and its reports."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext, pgettext
from django.views.decorators.http import require_safe

from archive.bilingual import localized, stored
from archive.models import Report, Tally, Unit
from archive.pages.kit.atlas import Atlas, load_atlas, region_address, region_rank
from archive.pages.kit.counts import Count, label, spread_of
from archive.pages.kit.coverage import reports_of_units
from archive.pages.kit.lists import Crumb, items, newest_first, part_for_lists
from archive.pages.kit.year_chart import year_chart
from archive.pages.serving.paging import paginate
from archive.text import slugify


@dataclass(frozen=True, slots=True)
class Region:
    """A region with its provinces of both cuts; the regions of the 63 and of the 34 are not the same."""

    name: str
    units: tuple[Unit, ...]

    @property
    def url(self) -> str:
        return region_address(self.name)


@dataclass(frozen=True, slots=True)
class RegionRow:
    """A region in the list: its provinces, and how many reports they have together."""

    name: str
    url: str
    provinces: list[Count]
    reports: int


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    held = reports_of_units()
    rows = [region_row(region, held) for region in regions_of(load_atlas())]
    return render(request, "regions.html", {"regions": rows, "breadcrumbs": [Crumb(pgettext("danh mục", "Vùng"))]})


def region_row(region: Region, held: Mapping[int | None, int]) -> RegionRow:
    provinces = provinces_of(region, held)
    return RegionRow(stored(region.name), region.url, provinces, sum(count.reports for count in provinces))


@require_safe
def region(request: HttpRequest, slug: str) -> HttpResponse:
    found = regions_of(load_atlas())
    for each in found:
        if slugify(each.name) == slug:
            return render(request, "region.html", region_page(request, each, found))
    raise Http404("Không có vùng nào ở địa chỉ này.")


def regions_of(atlas: Atlas) -> list[Region]:
    """The regions from north to south."""
    names = sorted({unit.region for unit in atlas.units if unit.region}, key=region_rank)
    return [Region(name, tuple(unit for unit in atlas.units if unit.region == name)) for name in names]


def provinces_of(region: Region, held: Mapping[int | None, int]) -> list[Count]:
    """The region's provinces with their reports: the old ones, new ones where they have any or are all there are."""
    units = [unit for unit in region.units if unit.valid_from is None or held.get(unit.pk)] or region.units
    return [Count(label(unit, units), unit.get_absolute_url(), held.get(unit.pk, 0), "vi") for unit in units]


def region_page(request: HttpRequest, region: Region, regions: list[Region]) -> dict:
    """What a region's page shows."""
    spread = spread_of(Tally.objects.all_reports().filter(unit__in=region.units))
    pager, part = paginate(request, spread.total)
    reports = Report.objects.published().of_unit(*region.units)
    return {
        "name": stored(region.name),
        "total": spread.total,
        "chart": year_chart(spread.years["reported"]),
        "undated": spread.years["reported"][None],
        "provinces": provinces_of(region, spread.units),
        "others": [other for other in regions if other != region],
        "reports": items(part_for_lists(newest_first(reports), part)),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [
            Crumb(gettext("Tỉnh"), localized("/tinh/")),
            Crumb(pgettext("danh mục", "Vùng"), localized("/vung/")),
            Crumb(stored(region.name)),
        ],
    }
