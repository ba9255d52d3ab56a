"""A province in a year, on one of the four clocks: its reports, and what a reader would ask next."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext

from archive.bilingual import localized
from archive.models import Report, Unit
from archive.models.reports import ReportQuerySet
from archive.pages.kit.atlas import Atlas, in_year
from archive.pages.kit.clock_years import CLOCKS, ClockTab, clock_asked, clock_tabs, year_lede
from archive.pages.kit.coverage import counts_of_units
from archive.pages.kit.figures_list import figures_of_year
from archive.pages.kit.grid import tier_word
from archive.pages.kit.lists import Crumb, ReportItem, items, newest_first, part_for_lists
from archive.pages.kit.offices import holders_in, newest_runs
from archive.pages.kit.tabs import tier_tabs
from archive.pages.kit.years_beside import years_beside
from archive.pages.serving.paging import address, paginate
from archive.pages.serving.parameters import tier_of_units

from .page import existence, is_merged

ELSEWHERE = 25


@dataclass(frozen=True, slots=True)
class UnitSection:
    """The year's reports of one unit; their number is of the whole list, not of the page."""

    full_name: str
    when: str
    url: str
    reports: list[ReportItem]


def year_page(request: HttpRequest, atlas: Atlas, units: tuple[Unit, ...], year: int) -> dict:
    """What the page of a province and a year shows: on the clock that `?theo=` names, the reports that touch it."""
    tier, clock = tier_of_units(request), clock_asked(request)
    shown = atlas.together(units, tier)
    years = counts_of_units(shown)
    reports = Report.objects.published().of_unit(*shown)
    touching = reports.touching(year, CLOCKS[clock])
    total = years[CLOCKS[clock]][year]
    pager, part = paginate(request, total, theo=clock if clock != "ky" else "", tap=tier_word(tier))
    return {
        **surroundings(atlas, units, year, tier, years),
        **year_reports(shown, units, year, part_for_lists(newest_first(touching), part)),
        **(asked_next(reports, touching, year) if clock == "ky" and pager.number == 1 else {}),
        "tabs": tabs(units[0].get_absolute_url(), years, year, clock, tier),
        "lede": year_lede(clock, year, total),
        "total": total,
        "pager": pager,
        "canonical": pager.canonical,
    }


def surroundings(
    atlas: Atlas, units: tuple[Unit, ...], year: int, tier: int, years: Mapping[str, Counter[int | None]]
) -> dict:
    """The page's heading and the ways on from it: years beside, successors, the other set of units."""
    path = units[0].get_absolute_url()
    known = {each for which in ("reported", "published") for each in years[which] if each}
    return {
        "name": units[-1].name,
        "slug": units[-1].slug,
        "year": year,
        "together": tier == 34,
        "tiers": tier_tabs(f"{path}{year}/", tier) if is_merged(atlas, units) else [],
        "beside": years_beside(year, known, path, tap=tier_word(tier)),
        "successors": [change.after for unit in units for change in atlas.became(unit)],
        "breadcrumbs": [
            Crumb(gettext("Tỉnh"), localized("/tinh/")),
            Crumb(units[-1].name, path),
            Crumb(str(year)),
        ],
    }


def tabs(path: str, years: Mapping[str, Counter[int | None]], year: int, clock: str, tier: int) -> list[ClockTab]:
    """The year's four counts, each with its list."""
    return clock_tabs(
        {name: years[which][year] for name, which in CLOCKS.items()},
        clock,
        lambda name: address(f"{path}{year}/", theo=name if name != "ky" else "", tap=tier_word(tier)),
    )


def year_reports(shown: tuple[Unit, ...], units: tuple[Unit, ...], year: int, reports: Iterable[Report]) -> dict:
    """The reports of the page by unit."""
    known, reports = [unit for unit in shown if in_year(unit, year)], list(reports)
    return {"sections": sections(known, reports, units), "known": known, "empty": not reports}


def sections(known: list[Unit], reports: list[Report], units: tuple[Unit, ...]) -> list[UnitSection]:
    """The reports of the page by the unit they are of: one address may have two, and 2025 shows them apart."""
    shown = dict(zip((report.pk for report in reports), items(reports), strict=True))
    made = []
    owners = {report.current_run.unit_id: report.current_run.unit for report in reports}
    of_address = [unit for unit in known if unit in units]
    for unit in dict.fromkeys((*of_address, *owners.values())):
        mine = [shown[report.pk] for report in reports if report.current_run.unit_id == unit.pk]
        made.append(UnitSection(unit.full_name, existence(unit), unit.get_absolute_url(), mine))
    return made


def asked_next(reports: ReportQuerySet, about: ReportQuerySet, year: int) -> dict:
    """What else the year has: people seen in office, its figures, and reports of that year about another."""
    runs = newest_runs(about)
    return {
        "holders": holders_in(runs),
        "figures": figures_of_year(runs, year),
        "elsewhere": items(part_for_lists(newest_first(reports.elsewhere_in(year)), slice(ELSEWHERE))),
    }


def unknown_year_page(request: HttpRequest, units: tuple[Unit, ...]) -> dict:
    """The province's reports whose period nobody knows."""
    reports = Report.objects.published().of_unit(*units).without_period()
    pager, part = paginate(request, reports.count())
    name, path = units[-1].name, units[0].get_absolute_url()
    return {
        "name": name,
        "path": path,
        "reports": items(part_for_lists(newest_first(reports), part)),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [
            Crumb(gettext("Tỉnh"), localized("/tinh/")),
            Crumb(name, path),
            Crumb(gettext("Chưa rõ năm")),
        ],
    }
