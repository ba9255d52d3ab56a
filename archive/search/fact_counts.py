"""How many reports of a set have a fact, for all the facts of a range: "tinh:" to "tinh:~" are the provinces.

Few reports are counted by their facts; of many, the sealed ones by the sets of facts, kept or read.
"""

import itertools
from bisect import bisect
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from . import statements
from .facet_sets import FacetSets, common
from .ordering import spread
from .sets import Places, places_in
from .terms import FACT

LISTED = 400  # sealed reports whose facts are read
SAMPLE = 200  # of more, those of which the facts are read to see what is frequent

_SETS = FacetSets()


class Range(NamedTuple):
    """The facts from `low` to `high`, to be counted among the reports of the set of this number."""

    number: int
    low: str
    high: str


def whole(number: int, name: str) -> Range:
    """All facts of one name."""
    return Range(number, f"{name}:", f"{name}:~")


def single(number: int, fact: str) -> Range:
    return Range(number, fact, fact)


class FactCounts:
    """What is known of the reports of some sets, counted."""

    def __init__(self, sets: list[int], places: Places):
        self.places = places
        self.rows = [reports.to_bytes(places.size // 8) for reports in sets]
        every = 0
        for reports in sets:
            every |= reports
        self.tail = every & ((1 << places.tail.size) - 1)
        self.sealed = every ^ self.tail
        self.many = self.sealed.bit_count() > LISTED

    def of(self, ranges: list[Range]) -> Counter[str]:
        """The facts of the ranges, of which no two overlap, each with its reports."""
        if not self.many:
            return self._by_facts(ranges, places_in(self.sealed | self.tail, self.places.size))
        found = self._by_facts(ranges, places_in(self.tail, self.places.size))
        kept, others = _SETS.read(self.places.segments), []
        for one in ranges:
            name, _, value = one.low.partition(":")
            if value or name not in kept:
                others.append(one)
                continue
            for fact, pieces in kept[name].items():
                found[fact] += common(self._pieces[one.number], pieces)
        return found + self._by_postings(others)

    def of_some(self, ranges: list[Range]) -> Counter[str]:
        """The same of some of the sealed reports: what is frequent stands out."""
        return self._by_facts(ranges, spread(self.sealed, SAMPLE, self.places))

    def _by_facts(self, ranges: list[Range], places: Iterable[int]) -> Counter[str]:
        read, found = statements.facts(self.places.addresses(places)), Counter()
        for number, row in enumerate(self.rows):
            own = sorted(one for one in ranges if one.number == number)
            lows = [one.low for one in own]
            held = (facts for place, facts in read if row[place >> 3] & 128 >> (place & 7))
            for fact, reports in Counter(itertools.chain.from_iterable(held)).items():
                at = bisect(lows, fact)
                if at and fact <= own[at - 1].high:
                    found[fact] += reports
        return found

    def _by_postings(self, ranges: list[Range]) -> Counter[str]:
        sets = {one.number: self.rows[one.number] for one in ranges}
        pieces = [
            (number, segment, begin // 8, size // 8)
            for number in sets
            for segment, (begin, size) in self.places.segments.items()
            if self._pieces[number][segment]
        ]
        asked = [(number, FACT + low, FACT + high) for number, low, high in ranges]
        found = statements.postings_in(asked, sets, pieces) if pieces else ()
        return Counter({term.removeprefix(FACT): reports for term, reports in found})

    @cached_property
    def _pieces(self) -> list[dict[int, int]]:
        """The sets by segments."""
        segments = self.places.segments
        bounds = {segment: (begin // 8, (begin + size) // 8) for segment, (begin, size) in segments.items()}
        return [
            {segment: int.from_bytes(row[start:end]) for segment, (start, end) in bounds.items()} for row in self.rows
        ]
