"""Counted rows → bars by year or month of publication, each an address."""

from collections.abc import Callable, Iterable

from .counting import BARS, bars_year
from .dates import DATES, written
from .language import MISSING, Query
from .results import Bar, Histogram

LONGEST = 20


def read_histogram(query: Query, rows: list[tuple]) -> Histogram | None:
    """The histogram of the answer; None when nothing was found."""
    counts = {value: found for facet, value, _label, found in rows if facet == BARS}
    undated = counts.pop(MISSING, 0)
    year = bars_year(query)
    if not counts and not undated:
        return None
    most, url = max(counts.values(), default=1), query.opening(DATES)
    return Histogram(
        by_month=bool(year),
        bars=tuple(_bar(url, moment, counts[moment], most) for moment in sorted(counts)),
        undated=undated,
        undated_url="" if year or not undated else query.with_values("nam-dang", (MISSING,)).url,
        wider_url=query.with_values(DATES, ()).url if year else "",
    )


def _bar(url: Callable[[Iterable[str]], str], moment: str, found: int, most: int) -> Bar:
    return Bar(written(moment), found, url([f"dang:{moment}"]), max(1, round(found * LONGEST / most)))
