"""What is here and what is missing, in numbers: by clock and year, by province, by outlet; the last load."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.bilingual import localized, number
from archive.models import Tally, Unit
from archive.pages.kit import words
from archive.pages.kit.atlas import Atlas, load_atlas
from archive.pages.kit.clock_years import CLOCKS
from archive.pages.kit.counts import province_counts
from archive.pages.kit.coverage import (
    by_clock,
    counts_by_year,
    coverage_sentence,
    missing_sentence,
    reports_of_units,
    totals,
)
from archive.pages.kit.grid import build_grid
from archive.pages.kit.lists import Crumb
from archive.pages.kit.tabs import tier_tabs
from archive.pages.serving.parameters import tier_of_units


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that reports should say, with how many do not, also as a share."""

    label: str
    missing: int
    share: str


@require_safe
def holdings(request: HttpRequest) -> HttpResponse:
    return render(request, "holdings.html", holdings_page(tier_of_units(request)))


def holdings_page(tier: int) -> dict:
    """What the page shows. Five queries."""
    atlas, counts, held = load_atlas(), counts_by_year(), reports_of_units()
    here = totals(counts, held)
    return {
        "coverage": coverage_sentence(here),
        "missing": missing_sentence(here, atlas, set(held)),
        "gaps": gaps(here.reports, here.without_province),
        "provinces": province_counts(atlas, held, Unit.get_absolute_url),
        "empty": [unit for unit in atlas.rows(63) if not held_of(unit, atlas, held)],
        "grid_tiers": tier_tabs(localized("/bao-phu/"), tier, "#bang"),
        "grid": build_grid(atlas, counts, tier),
        "breadcrumbs": [Crumb(gettext("Có gì, thiếu gì"))],
    }


def held_of(row: Unit, atlas: Atlas, held: dict[int | None, int]) -> int:
    return sum(held.get(unit.pk, 0) for unit in atlas.units if atlas.row_of(unit, 63) == row)


def gaps(reports: int, without_province: int) -> list[Gap]:
    """What is not known of how many reports. Two queries."""
    if not reports:
        return []
    years = by_clock(Tally.objects.all_reports().filter(year=None))
    outlets = Tally.objects.filter(facet=Tally.Facet.OUTLET).once().values_list("reports", flat=True)
    missing = {gettext("Tỉnh, thành phố"): without_province}
    missing |= {str(words.CLOCK[which]): years[which][None] for which in CLOCKS.values()}
    missing[gettext("Nguồn đăng")] = reports - sum(outlets)
    return [Gap(label, n, f"{number(round(100 * n / reports, 1))}%") for label, n in missing.items()]
