"""Bars as the server draws them: an SVG with labelled axes whose bars are links, and the same as a table."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from archive.bilingual import number, reports

NARROWEST, WIDEST, GAP = 16, 42, 6  # of a bar, and the space beside it: twelve months fit the narrowest phone
LETTER = 8  # the width of a figure
HEIGHT, TOP, FOOT = 150, 22, 22  # of the tallest bar, its number, the labels
NARROWEST_CHART = 280
STEPS = (10, 12, 16, 20, 30, 40, 60, 80, 100)  # of the axis, in tenths


@dataclass(frozen=True, slots=True)
class Column:
    """What a bar stands for: the word under it, its number, the same as written and as said, its address or ""."""

    label: str
    value: int | Decimal
    shown: str
    said: str  # "2021: 3 báo cáo"
    url: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with the number on it and the word under it; one without a number is not drawn, only its word is."""

    label: str
    count: int | Decimal
    shown: str
    said: str
    url: str
    x: int
    middle: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A line across, with what it stands for."""

    y: int
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawing's size, its bars and lines; `head` is the word above the labels in the table."""

    head: str
    width: int
    height: int
    column: int  # the width of a bar
    left: int  # where the axis stands
    bars: list[Bar]
    ticks: list[Tick]

    foot: int = TOP + HEIGHT + FOOT - 5


def bar_chart(head: str, columns: Iterable[tuple[str, int, str]]) -> Chart | None:
    """The chart of (label, how many reports, address or ""), in order; None without any report."""
    return chart_of(head, [Column(label, n, number(n), f"{label}: {reports(n)}", url) for label, n, url in columns])


def chart_of(head: str, columns: list[Column]) -> Chart | None:
    """The chart of the columns, in order, on an axis from zero; None where no number is above it."""
    most = max((column.value for column in columns), default=0)
    if most <= 0:
        return None
    top = ceiling(most)
    lines = ticks(top)
    left = 2 * GAP + LETTER * max(len(tick.label) for tick in lines)
    width = width_of(columns)
    bars = [bar(column, left + GAP // 2 + place * (width + GAP), width, top) for place, column in enumerate(columns)]
    whole = max(NARROWEST_CHART, left + len(columns) * (width + GAP))
    return Chart(head, whole, TOP + HEIGHT + FOOT, width, left, bars, lines)


def width_of(columns: Iterable[Column]) -> int:
    """As narrow as the words under the bars and, within bounds, the numbers on them allow."""
    numbers = LETTER * max(len(column.shown) for column in columns)
    words = LETTER * max(len(column.label) for column in columns)
    return max(NARROWEST, min(WIDEST, numbers), words)


def bar(column: Column, x: int, width: int, top: int | Decimal) -> Bar:
    height = max(2, round(HEIGHT * column.value / top)) if column.value > 0 else 0
    return Bar(
        column.label,
        column.value,
        column.shown,
        column.said,
        column.url,
        x,
        x + width // 2,
        TOP + HEIGHT - height,
        height,
    )


def ceiling(most: int | Decimal) -> int | Decimal:
    """The round number at or above the highest: one of the steps, times a power of ten."""
    power = Decimal(10) ** math.floor(math.log10(most))
    return next(step * power / 10 for step in STEPS if step * power >= 10 * most)


def ticks(top: int | Decimal) -> list[Tick]:
    """The ground line, the highest one, and one between where it is a whole number."""
    values = [0, top // 2, top] if top % 2 == 0 else [0, top]
    return [Tick(TOP + HEIGHT - round(HEIGHT * value / top), number(value)) for value in values]
