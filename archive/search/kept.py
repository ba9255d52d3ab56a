"""Sets of sealed reports that a process keeps from one question to the next: segments never change.

A page, a facet and an order of the same question ask for the same terms again, and most questions have words in
common. What is kept holds for one list of segments; after the next sealing it is dropped.
"""

from collections import OrderedDict
from threading import Lock
from typing import NamedTuple

MEMORY = 24_000_000  # bytes of sets


class Found(NamedTuple):
    """The sealed reports that have a term, and the segments that have a posting of it."""

    bits: int
    segments: frozenset[int]


NOWHERE = Found(0, frozenset())


class Kept:
    """The sets of the terms that were asked for last."""

    def __init__(self) -> None:
        self.living: dict[str, bytes] = {}  # which reports of a segment live, by the version of its row
        self.segments: tuple[int, ...] = ()
        self._sets: OrderedDict[str, Found] = OrderedDict()
        self._lock = Lock()

    def known(self, segments: tuple[int, ...], terms: list[str]) -> dict[str, Found]:
        """What is known of the terms in these segments."""
        with self._lock:
            held = [term for term in terms if term in self._sets] if segments == self.segments else []
            for term in held:
                self._sets.move_to_end(term)
            return {term: self._sets[term] for term in held}

    def keep(self, segments: tuple[int, ...], found: dict[str, Found], size: int) -> None:
        """Keep the sets of so many reports each, as many as there is room for."""
        with self._lock:
            if segments != self.segments:
                self.segments = segments
                self._sets.clear()
            self._sets |= found
            while len(self._sets) * size > MEMORY * 8:
                self._sets.popitem(last=False)
