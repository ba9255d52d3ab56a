"""A year: its reports on one of the four clocks, and where, of what kind and about what they are."""

from collections import Counter
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext

from archive.bilingual import localized
from archive.models import Report, Tally
from archive.pages.kit.atlas import in_year, load_atlas
from archive.pages.kit.clock_years import CLOCKS, clock_asked, clock_tabs, year_lede
from archive.pages.kit.counts import kind_counts, province_counts, topic_counts
from archive.pages.kit.lists import Crumb, items, newest_first, part_for_lists
from archive.pages.kit.year_chart import year_address
from archive.pages.kit.years_beside import years_beside
from archive.pages.serving.paging import paginate

TOPICS = 12


def year_page(request: HttpRequest, year: int) -> dict:
    """What the page of a year shows, on the clock that `?theo=` names."""
    clock = clock_asked(request)
    which = CLOCKS[clock]
    cells = cells_of(year)
    total = cells.totals[which]
    pager, part = paginate(request, total, theo="" if clock == "ky" else clock)
    reports = Report.objects.published().touching(year, which)
    return {
        **surroundings(year, clock, cells),
        **spread(year, which, cells),
        "total": total,
        "reports": items(part_for_lists(newest_first(reports), part)),
        "pager": pager,
        "canonical": pager.canonical,
    }


@dataclass(frozen=True, slots=True)
class Cells:
    """The tallies of a year: reports by clock; then by (clock, unit), (clock, kind), (clock, topic)."""

    totals: Counter[str]
    units: Counter[tuple[str, int | None]]
    kinds: Counter[tuple[str, str]]
    topics: Counter[tuple[str, str]]


def cells_of(year: int) -> Cells:
    """The year's tallies. One query."""
    found = Cells(Counter(), Counter(), Counter(), Counter())
    rows = Tally.objects.filter(facet__in=("all", "kind", "topic"), clock__in=CLOCKS.values(), year=year)
    for facet, value, unit, clock, n in rows.values_list("facet", "value", "unit", "clock", "reports"):
        if facet == "all":
            found.totals[clock] += n
            found.units[clock, unit] += n
        elif facet == "kind":
            found.kinds[clock, value] += n
        else:
            found.topics[clock, value] += n
    return found


def surroundings(year: int, clock: str, cells: Cells) -> dict:
    """The page's heading, its four lists, and the years beside it."""
    counts = {name: cells.totals[which] for name, which in CLOCKS.items()}
    known = Tally.objects.all_reports().filter(clock__in=CLOCKS.values(), year__isnull=False)
    years = known.values_list("year", flat=True).distinct()
    return {
        "year": year,
        "lede": year_lede(clock, year, counts[clock]),
        "tabs": clock_tabs(counts, clock, lambda name: year_address(name, year)),
        "beside": years_beside(year, years, localized("/nam/"), theo="" if clock == "ky" else clock),
        "breadcrumbs": [Crumb(gettext("Năm"), localized("/nam/")), Crumb(str(year))],
    }


def spread(year: int, which: str, cells: Cells) -> dict:
    """Where the reports are from, of what kind they are, what they speak of; and the provinces that have none."""
    atlas = load_atlas()
    counts = of_clock(cells.units, which)
    return {
        "provinces": province_counts(atlas, counts, lambda unit: f"{unit.get_absolute_url()}{year}/"),
        "unknown_province": counts[None],
        "silent": [unit for unit in atlas.units if in_year(unit, year) and not counts[unit.pk]],
        "kinds": kind_counts(of_clock(cells.kinds, which)),
        "topics": topic_counts(of_clock(cells.topics, which), TOPICS),
    }


def of_clock(cells: Counter, which: str) -> Counter:
    """The cells of one clock, by the rest of their names."""
    return Counter({value: n for (clock, value), n in cells.items() if clock == which})
