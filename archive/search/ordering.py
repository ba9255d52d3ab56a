"""The first reports of a set by a number: day, figures."""

from collections.abc import Iterable

from .sets import FIGURES_FIRST, NEWEST_FIRST, Places, places_in

ORDERS = {"moi": NEWEST_FIRST, "cu": NEWEST_FIRST, "so-lieu": FIGURES_FIRST + NEWEST_FIRST}


def first(reports: int, count: int, places: Places, sort: str = "moi") -> list[int]:
    """At least the first `count` places of the set in the order (all of them if they are fewer), in no order."""
    if reports.bit_count() <= count:
        return list(places_in(reports, places.size))
    slices = places.slices(ORDERS.get(sort, NEWEST_FIRST))
    if sort == "cu":
        dated = 0
        for each in slices:
            dated |= each
        # The undated come last in either order.
        slices = [dated, *(~each for each in slices)]
    return list(places_in(_highest(reports, count, slices), places.size))


def _highest(reports: int, count: int, slices: Iterable[int]) -> int:
    """The `count` reports with the highest number, and all whose number is that of the last of them."""
    chosen, open_ = 0, reports
    for having in slices:
        high = open_ & having
        found = high.bit_count()
        if found >= count:
            open_ = high
        else:
            chosen |= high
            count -= found
            open_ ^= high
    return chosen | open_


def spread(reports: int, count: int, places: Places) -> list[int]:
    """About `count` places of the set from everywhere in the row."""
    step = reports.bit_count() // count // 8
    if step > 1:
        some = (b"\xff" + bytes(8 * step - 1)) * (places.size // 64 // step + 1)
        reports &= int.from_bytes(some[: places.size // 8])
    found = list(places_in(reports, places.size))
    return found[:: max(1, len(found) // count)]
