"""The first reports of a set by a number: day, figures."""

import itertools
from collections.abc import Iterable

from .sets import FIGURES_FIRST, NEWEST_FIRST, PLACES_IN, Places, places_in

ORDERS = {"moi": NEWEST_FIRST, "cu": NEWEST_FIRST, "so-lieu": FIGURES_FIRST + NEWEST_FIRST}


def first(reports: int, count: int, places: Places, sort: str = "moi") -> list[int]:
    """The first `count` places of the set in the order (all of them if they are fewer), in no order.

    Of one day the last places come first, but last from the oldest on. By figures there may be more than `count`:
    those that are alike, because bits tell no more than 255 figures.
    """
    if reports.bit_count() <= count:
        return list(places_in(reports, places.size))
    slices = places.slices(ORDERS.get(sort, NEWEST_FIRST))
    if sort == "cu":
        dated = 0
        for each in slices:
            dated |= each
        # The undated come last in either order.
        slices = [dated, *(~each for each in slices)]
    chosen, alike = _highest(reports, count, slices)
    found = list(places_in(chosen, places.size))
    others, left = places_in(alike, places.size), count - len(found)
    if sort == "so-lieu":
        return [*found, *others]
    return [*found, *(list(others)[-left:] if sort == "cu" else itertools.islice(others, left))]


def _highest(reports: int, count: int, slices: Iterable[int]) -> tuple[int, int]:
    """Fewer than `count` reports with the highest numbers, and all those with the next one, of whom some are left."""
    chosen, open_ = 0, reports
    for having in slices:
        high = open_ & having
        if high == open_:  # counting is dear
            continue
        found = high.bit_count()
        if found >= count:
            open_ = high
        else:
            chosen |= high
            count -= found
            open_ ^= high
    return chosen, open_


def spread(reports: int, count: int, places: Places) -> list[int]:
    """About `count` places of the set from everywhere in the row."""
    row = reports.to_bytes(places.size // 8)
    stride = max(1, reports.bit_count() // count)
    found = [8 * stride * at + place for at, byte in enumerate(row[::stride]) for place in PLACES_IN[byte]]
    return found[:: max(1, len(found) // count)]
