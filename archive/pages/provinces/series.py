"""The figures of a province: those that stand in several periods as small charts, the others as a table.

Two figures are one series only where they count the same in the same words, unit, kind, price and place, and over
periods of one length unless they are shares: what was counted otherwise is not drawn on one line.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext

from archive.bilingual import number, period
from archive.models import Figure, Unit, quotable
from archive.pages.kit import words
from archive.pages.kit.charts import Chart, Column, chart_of
from archive.pages.kit.extent import spot_address
from archive.pages.kit.figure_lines import FigureLine, figure_line
from archive.pages.kit.figures_list import SHOWN, FigureGroup, grouped
from archive.pages.kit.offices import of_clock
from archive.text import fold

READ, SERIES, PERIODS = 240, 6, 8  # the newest so many figures; charts; bars of one
DRAWN = ("result", "target", "count")  # a rank is better when lower, a comparison is of two things


@dataclass(frozen=True, slots=True)
class Point:
    """A bar's period, and the line of its figure."""

    period: str
    line: FigureLine


@dataclass(frozen=True, slots=True)
class Series:
    """One chart, with what each of its bars says in words; `anchor` is its address on the page."""

    anchor: str
    subject: str
    unit: str
    kind: str
    about: str  # whose it is, when that is not the province's own
    chart: Chart
    points: list[Point]


@dataclass(frozen=True, slots=True)
class ProvinceFigures:
    """All of them, or the newest so many."""

    series: list[Series]
    others: list[FigureGroup]


def province_figures(units: tuple[Unit, ...]) -> ProvinceFigures:
    """The figures of the units' reports. One query."""
    figures = Figure.objects.published().filter(quotable(), province__in=units)
    newest = list(with_period(figures).select_related("run__current_of", "about").newest_first()[:READ])
    drawn = several_periods(newest)[:SERIES]
    taken = {figure.pk for one in drawn for figure in one}
    others = [figure for figure in newest if figure.pk not in taken]
    made = [series(place, one) for place, one in enumerate(drawn, start=1)]
    return ProvinceFigures(made, grouped(others[:SHOWN]))


def with_period(figures: QuerySet[Figure]) -> QuerySet[Figure]:
    """The figures with the period that their reports are about (`reported`)."""
    return figures.annotate(reported=of_clock("reported", "label", "run"))


def when(figure: Figure) -> str:
    """The period that the figure is of: its sentence's, else that of its report if it is of its year, else the year."""
    year, reported = str(figure.year), figure.reported or ""
    of_its_year = reported.endswith(year) and "-" not in reported
    said = figure.period or (reported if of_its_year else "")
    return year if said in ("", f"năm {year}") else said


def several_periods(figures: Iterable[Figure]) -> list[list[Figure]]:
    """The figures of every series of two periods or more, the longest first; one of each period, the newest."""
    found: dict[tuple, dict[str, Figure]] = defaultdict(dict)
    for figure in figures:
        if can_be_drawn(figure):
            found[definition(figure)].setdefault(when(figure), figure)
    long = [sorted(periods.values(), key=in_time)[-PERIODS:] for periods in found.values() if len(periods) > 1]
    return sorted(long, key=lambda one: (-len(one), fold(one[0].subject)))


def can_be_drawn(figure: Figure) -> bool:
    """Is it one number above zero, that says what it counts and when?"""
    whole = figure.of is None and figure.upper is None and figure.value > 0
    return bool(whole and figure.subject and figure.year and figure.kind in DRAWN)


def definition(figure: Figure) -> tuple:
    """What must be equal for two figures to be drawn side by side."""
    length = "" if figure.unit.startswith("%") else when(figure).replace(str(figure.year), "")
    counted = (fold(figure.subject), figure.unit.casefold(), figure.kind, figure.about_id)
    return (*counted, figure.price_basis, figure.cumulative, length)


def in_time(figure: Figure) -> tuple:
    """A part of a year before the whole of it."""
    return (figure.year, when(figure) == str(figure.year), when(figure))


def series(place: int, figures: list[Figure]) -> Series:
    points = [point(figure) for figure in figures]
    columns = [
        Column(each.period, figure.value, number(figure.value), f"{each.period}: {each.line.value}", each.line.url)
        for figure, each in zip(figures, points, strict=True)
    ]
    newest = figures[-1]
    return Series(
        anchor=f"chuoi-{place}",
        subject=newest.subject,
        unit=newest.unit,
        kind=str(words.FIGURE_KIND[newest.kind]),
        about=newest.about.name if newest.about else "",
        chart=chart_of(gettext("Kỳ"), columns),
        points=points,
    )


def point(figure: Figure) -> Point:
    url = spot_address(figure.run.current_of.get_absolute_url(), figure.start, figure.end)
    return Point(period(when(figure)), figure_line(figure, url))
