"""Bars as the server draws them: an SVG with labelled axes whose bars are links, and the same as a table."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from archive.bilingual import number, reports

NARROWEST, WIDEST, GAP = 16, 40, 8  # of a bar, and the space beside it: twelve months fit a phone
LETTER = 8  # the width of a figure
HEIGHT, TOP, FOOT = 150, 22, 22  # of the tallest bar, its number, the labels
NARROWEST_CHART = 300
STEPS = (10, 12, 16, 20, 30, 40, 60, 80, 100)  # of the axis, in tenths


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar with the number on it and the word under it; one without a number is not drawn, only its word is."""

    label: str
    count: int
    shown: str
    said: str  # "2021: 3 báo cáo"
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
    columns = list(columns)
    most = max((count for _, count, _ in columns), default=0)
    if not most:
        return None
    top = ceiling(most)
    lines = ticks(top)
    left = 2 * GAP + LETTER * max(len(tick.label) for tick in lines)
    words = max(len(word) for label, count, _ in columns for word in (label, number(count)))
    column = min(WIDEST, max(NARROWEST, LETTER * words))
    bars = [bar(left + GAP // 2 + place * (column + GAP), column, *of, top) for place, of in enumerate(columns)]
    width = max(NARROWEST_CHART, left + len(columns) * (column + GAP))
    return Chart(head, width, TOP + HEIGHT + FOOT, column, left, bars, lines)


def bar(x: int, width: int, label: str, count: int, url: str, top: int) -> Bar:
    height = max(2, round(HEIGHT * count / top)) if count else 0
    said = f"{label}: {reports(count)}"
    return Bar(label, count, number(count), said, url, x, x + width // 2, TOP + HEIGHT - height, height)


def ceiling(most: int) -> int:
    """The round number at or above the highest: one of the steps, times a power of ten."""
    power = 10 ** math.floor(math.log10(most))
    return next(step * power // 10 for step in STEPS if step * power >= 10 * most)


def ticks(top: int) -> list[Tick]:
    """The ground line, the highest one, and one between where it is a whole number."""
    values = [0, top // 2, top] if top % 2 == 0 else [0, top]
    return [Tick(TOP + HEIGHT - round(HEIGHT * value / top), number(value)) for value in values]
