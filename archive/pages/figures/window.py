"""The figures that meet the conditions, newest first, out of no more than a bound."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from django.db.models import BooleanField, ExpressionWrapper, Q, Value

from archive.models import Figure, quotable
from archive.models.figures import FigureQuerySet

from .asked import Asked

MOST = 5_000  # the newest so many are looked at


class Row(NamedTuple):
    """A figure, as far as choosing needs it."""

    key: int
    kind: str
    unit: str
    day: date | None
    run: int
    start: int


@dataclass(frozen=True, slots=True)
class Window:
    """The figures of the words, province and year asked for; `more`: older ones were not looked at."""

    rows: list[Row]
    more: bool

    def chosen(self, kind: str, unit: str) -> list[Row]:
        """Those of the kind and the unit; "" means any."""
        return [row for row in self.rows if kind in ("", row.kind) and unit in ("", row.unit)]


def window(asked: Asked) -> Window:
    """The figures to choose from. One query for each unit of the province, one more where there are words."""
    figures = Figure.objects.published().filter(quotable())
    if asked.year:
        figures = figures.filter(year=asked.year)
    # Each unit by itself: only so does an index give the newest figures in their order.
    parts = [figures.filter(province=unit) for unit in asked.units] or [figures]
    if not asked.terms:
        return newest(parts, Value(True))
    told = Q(words__contains=asked.terms)
    named = figures.filter(told, province__in=asked.units) if asked.units else figures.filter(told)
    found = bounded(named.order_by(), Value(True))
    if found.more:  # words as frequent as these stand in enough of the newest
        return newest(parts, ExpressionWrapper(told, BooleanField()))
    return Window(sorted(found.rows, key=newest_first), more=False)


def newest(parts: list[FigureQuerySet], told: Value | ExpressionWrapper) -> Window:
    """The newest figures of all the parts together."""
    found = [bounded(part.newest_first(), told) for part in parts]
    rows = sorted((row for one in found for row in one.rows), key=newest_first)
    return Window(rows[:MOST], len(rows) > MOST or any(one.more for one in found))


def bounded(figures: FigureQuerySet, told: Value | ExpressionWrapper) -> Window:
    """The first of the figures, as far as the bound; those of them that are not `told` are left out."""
    fields = ("pk", "kind", "normal_unit", "day", "run_id", "start")
    found = list(figures.annotate(told=told).values_list("told", *fields)[: MOST + 1])
    return Window([Row(*row) for told, *row in found[:MOST] if told], len(found) > MOST)


def newest_first(row: Row) -> tuple:
    return (row.day is None, -row.day.toordinal() if row.day else 0, row.run, row.start)
