"""A province in a year: every report about the year, and what was published or held in it about another."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import gettext

from archive.bilingual import localized
from archive.models import Report, Unit

from .atlas import Atlas, in_year
from .coverage import years_of_units
from .grid import tier_word
from .lists import Crumb, ReportItem, for_lists, items, newest_first
from .paging import paginate
from .parameters import tier_of_units
from .province_page import existence, is_merged
from .years_beside import years_beside

ELSEWHERE = 25


@dataclass(frozen=True, slots=True)
class UnitSection:
    """The year's reports of one unit; their number is of the whole list, not of the page."""

    full_name: str
    when: str
    url: str
    reports: list[ReportItem]


def year_page(request: HttpRequest, atlas: Atlas, units: tuple[Unit, ...], year: int) -> dict:
    """What the page of a province and a year shows."""
    tier = tier_of_units(request)
    shown = atlas.together(units, tier)
    about = Report.objects.published().of_unit(*shown).about(year)
    total = about.count()
    pager, part = paginate(request, total, tap=tier_word(tier))
    return {
        **surroundings(atlas, units, year, tier),
        **year_reports(shown, units, year, newest_first(for_lists(about))[part]),
        "total": total,
        "pager": pager,
        "canonical": pager.canonical,
    }


def surroundings(atlas: Atlas, units: tuple[Unit, ...], year: int, tier: int) -> dict:
    """The page's heading and the ways on from it: years beside, successors, the other set of units."""
    path, shown = units[0].get_absolute_url(), atlas.together(units, tier)
    return {
        "name": units[-1].name,
        "year": year,
        "tier": tier,
        "merged": is_merged(atlas, units),
        "beside": years_beside(year, years_with_reports(shown), path, tap=tier_word(tier)),
        "successors": [change.after for unit in units for change in atlas.became(unit)],
        "breadcrumbs": [Crumb(gettext("Tỉnh"), localized("/tinh/")), Crumb(units[-1].name, path), Crumb(str(year))],
    }


def year_reports(shown: tuple[Unit, ...], units: tuple[Unit, ...], year: int, about: Iterable[Report]) -> dict:
    """The reports of the page by unit, and those of that year that are about another."""
    known = [unit for unit in shown if in_year(unit, year)]
    about, elsewhere = list(about), in_that_year(shown, year)
    return {
        "sections": sections(known, about, units),
        "known": known,
        "elsewhere": elsewhere,
        "empty": not about and not elsewhere,
    }


def years_with_reports(units: tuple[Unit, ...]) -> set[int]:
    years = years_of_units(units)
    return {*years["reported"], *years["published"]}


def sections(known: list[Unit], reports, units: tuple[Unit, ...]) -> list[UnitSection]:
    """The reports of the page by the unit they are of: one address may have two, and 2025 shows them apart."""
    reports = list(reports)
    shown = dict(zip((report.pk for report in reports), items(reports), strict=True))
    made = []
    owners = {report.current_run.unit_id: report.current_run.unit for report in reports}
    of_address = [unit for unit in known if unit in units]
    for unit in dict.fromkeys((*of_address, *owners.values())):
        mine = [shown[report.pk] for report in reports if report.current_run.unit_id == unit.pk]
        made.append(UnitSection(unit.full_name, existence(unit), unit.get_absolute_url(), mine))
    return made


def in_that_year(units: tuple[Unit, ...], year: int) -> list[ReportItem]:
    """Reports published or held in the year that are not about it."""
    reports = Report.objects.published().of_unit(*units)
    dated = reports.filter(
        Q(pk__in=reports.published_in(year).values("pk")) | Q(pk__in=reports.held_in(year).values("pk"))
    )
    others = dated.exclude(pk__in=reports.about(year).values("pk"))
    return items(newest_first(for_lists(others))[:ELSEWHERE])


def unknown_year_page(request: HttpRequest, units: tuple[Unit, ...]) -> dict:
    """The province's reports whose period nobody knows."""
    reports = Report.objects.published().of_unit(*units).without_period()
    pager, part = paginate(request, reports.count())
    name, path = units[-1].name, units[0].get_absolute_url()
    return {
        "name": name,
        "path": path,
        "reports": items(newest_first(for_lists(reports))[part]),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [Crumb(gettext("Tỉnh"), localized("/tinh/")), Crumb(name, path), Crumb(gettext("Chưa rõ năm"))],
    }
