"""Sets of reports as integers, a bit a report: what the segments' postings and the tail say, read in two statements.

The reports stand in one row, segment after segment, the tail last; the first is the highest bit. A report's place
in this row holds for one transaction.
"""

import json
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Self

from . import statements
from .expression import Node, condition, tsquery
from .kept import NOWHERE, Found, Kept
from .terms import (
    DAY_BITS,
    FIGURE_BITS,
    FIGURES,
    NEWEST,
    bucket_term,
    day_number,
    figure_number,
    pair_term,
    slice_terms,
)

NEWEST_FIRST = slice_terms(NEWEST, DAY_BITS)
FIGURES_FIRST = slice_terms(FIGURES, FIGURE_BITS)

# Which reports of a segment live, unless that is known: every change of it writes the row anew, at another place.
_POSTINGS = """
    select version, '' as term, id as segment,
        case when version = any(%s) then null else substring(varbit_send(alive) from 5) end, null
    from (select concat_ws(' ', id, xmin, ctid) as version, id, alive from archive_searchsegment) s
    union all
    select '', term, segment, substring(varbit_send(bits) from 5), places from archive_searchposting
    where term = any(%s)"""
_KEPT = Kept()
_SOME = re.compile(rb"\0*+([^\0])")  # a byte in which a bit is set, after all those in which none is
PLACES_IN = [[place for place in range(8) if byte & 128 >> place] for byte in range(256)]  # by byte
_TAIL = """
    select t.*, (select jsonb_object_agg(f.fact, f.entries) from (
            select fact, array_agg(e.id) as entries from archive_searchentry e, unnest(e.facts) fact
            where e.segment_id is null and fact = any(%s) group by 1) f){parts}
    from (select array_agg(id order by day nulls first, id), array_agg(day order by day nulls first, id),
            array_agg(figures order by day nulls first, id)
        from archive_searchentry where segment_id is null) t"""


@dataclass(frozen=True, slots=True)
class Tail:
    """The entries that are not sealed yet, oldest first."""

    entries: tuple[int, ...] = ()
    days: tuple[date | None, ...] = ()
    figures: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        return _whole_bytes(len(self.entries))

    def bits(self, entries: Iterable[int]) -> int:
        """The set of these entries."""
        wanted = set(entries)
        return _bits((place for place, entry in enumerate(self.entries) if entry in wanted), self.size)


def read_tail(
    trees: list[Node], facts: list[str], known: Tail | None = None
) -> tuple[Tail, dict[str, list[int]], list[tuple]]:
    """The tail; its entries with each of the facts; for each tree its entries that answer, and those in the title.

    Nothing is asked of a tail that is known to be empty.
    """
    if known and not known.entries:
        return known, {}, [((), ())] * len(trees)
    parts, values = [], []
    for tree in trees:
        for where, found in (condition(tree), ("e.vector @@ %s::tsquery", [tsquery(tree, "A")])):
            parts.append(
                f", (select array_agg(e.id) from archive_searchentry e where e.segment_id is null and {where})"
            )
            values += found
    rows = statements.run(_TAIL.format(parts="".join(parts)), [facts, *values])
    entries, days, figures, by_fact, *answers = rows[0]
    tail = Tail(tuple(entries or ()), tuple(days or ()), tuple(figures or ()))
    answers = [found or [] for found in answers]
    return tail, json.loads(by_fact or "{}"), list(zip(answers[::2], answers[1::2], strict=True))


@dataclass(slots=True)
class Sealed:
    """The segments with the postings that were asked for."""

    segments: dict[int, tuple[int, int]] = field(default_factory=dict)  # id → where it begins in the row, its size
    size: int = 0
    alive: int = 0
    _sets: dict[str, Found] = field(default_factory=dict)
    _asked: bool = False

    @classmethod
    def read(cls, terms: Iterable[str]) -> Self:
        """What the postings say of the terms."""
        sealed = cls()
        sealed.ask(terms)
        return sealed

    def ask(self, terms: Iterable[str]) -> None:
        """Reads the terms that are not known yet, and which reports live."""
        new = [term for term in dict.fromkeys(terms) if term not in self._sets]
        if self._asked and not self.segments:  # nothing was sealed when this question began
            self._sets |= dict.fromkeys(new, NOWHERE)
            return
        segments = tuple(self.segments) or _KEPT.segments
        known = _KEPT.known(segments, new)
        missing = [term for term in new if term not in known]
        if missing or not self.segments:
            self._read(missing)
        if known and tuple(self.segments) != segments:  # others were sealed since
            self._read(list(known))
        self._sets = known | self._sets

    def _read(self, terms: list[str]) -> None:
        known, living, gathered = _KEPT.living, {}, defaultdict(list)
        for version, term, segment, bits, places in statements.run(_POSTINGS, [list(known), terms]):
            if version:
                bits = living[version] = known[version] if bits is None else bytes(bits)
            gathered[term].append((segment, bits, places))
        self._asked, _KEPT.living = True, living
        if not self.segments:
            for segment, bits, _ in sorted(gathered[""]):
                self.segments[segment] = (self.size, len(bits) * 8)
                self.size += len(bits) * 8
        self.alive = self._joined(gathered[""])
        found = {
            term: Found(self._joined(gathered[term]), frozenset(segment for segment, *_ in gathered[term]))
            for term in terms
        }
        self._sets |= found
        if self.segments:
            _KEPT.keep(tuple(self.segments), found, self.size)

    def _joined(self, rows: list[tuple]) -> int:
        row = bytearray(self.size // 8)
        for segment, bits, places in rows:
            begin, size = self.segments.get(segment, (0, 0))
            if not size:  # sealed since the first statement
                continue
            if bits is not None:
                row[begin // 8 : (begin + size) // 8] = bits
            else:
                _set_bits(row, (begin + place for place in places))
        return int.from_bytes(row)

    def term(self, term: str) -> int:
        return self._sets[term].bits

    def pair(self, number: int) -> tuple[int, int]:
        """The reports that may have the pair, and those that have it for certain: buckets only say "maybe"."""
        own, bucket = self._sets[pair_term(number)], self._sets[bucket_term(number)]
        if not bucket.bits or len(own.segments) == len(self.segments):
            return own.bits, own.bits
        told = [(segment, b"\xff" * (size // 8), None) for segment, (_, size) in self.segments.items()]
        shared = bucket.bits & ~self._joined([row for row in told if row[0] in own.segments])
        return own.bits | shared, own.bits


@dataclass(frozen=True, slots=True)
class Places:
    """The row of all reports: where each stands, and the numbers that put them in order."""

    sealed: Sealed
    tail: Tail

    @property
    def size(self) -> int:
        return self.sealed.size + self.tail.size

    @property
    def segments(self) -> dict[int, tuple[int, int]]:
        return self.sealed.segments

    def bits(self, places: Iterable[int]) -> int:
        """The set of these places."""
        return _bits(places, self.size)

    def addresses(self, places: Iterable[int]) -> list[str]:
        """Parallel lists for `statements.ENTRIES`: (place, segment, ordinal) of the sealed, (place, id) of the tail.

        Each is written as an array already: the driver would take a millisecond for it.
        """
        in_order = sorted(places)
        columns: list[list[int]] = [[], [], []]
        start = 0
        for segment, (begin, size) in self.segments.items():
            end = bisect_left(in_order, begin + size, start)
            own = in_order[start:end]
            for column, values in zip(columns, (own, [segment] * len(own), [p - begin for p in own]), strict=True):
                column += values
            start = end
        last = in_order[start:]
        entries = [self.tail.entries[place - self.sealed.size] for place in last]
        return [statements.array(column) for column in (*columns, last, entries)]

    def slices(self, names: Iterable[str]) -> list[int]:
        """The sets of reports whose number has a certain bit, the highest bit first."""
        tail = self.tail
        numbers = {NEWEST: [day_number(day) for day in tail.days], FIGURES: [figure_number(n) for n in tail.figures]}
        if self.segments:
            self.sealed.ask(names)
        found = []
        for name in names:
            kind = name.rstrip("0123456789")
            bit = int(name.removeprefix(kind))
            own = _bits((place for place, number in enumerate(numbers[kind]) if number >> bit & 1), tail.size)
            sealed = self.sealed.term(name) if self.segments else 0
            found.append(sealed << tail.size | own if tail.size else sealed)
        return found


def _whole_bytes(count: int) -> int:
    return -(-count // 8) * 8


def _bits(places: Iterable[int], size: int) -> int:
    row = bytearray(size // 8)
    _set_bits(row, places)
    return int.from_bytes(row)


def _set_bits(row: bytearray, places: Iterable[int]) -> None:
    for place in places:
        row[place >> 3] |= 128 >> (place & 7)


def places_in(bits: int, size: int) -> Iterator[int]:
    """The places of a set, the last first; reads no further than it is asked."""
    if not bits:
        return
    empty = (bits & -bits).bit_length() - 1 & ~7
    bits, last = bits >> empty, size - 8 - empty
    for match in _SOME.finditer(bits.to_bytes(-(-bits.bit_length() // 8), "little")):
        for place in reversed(PLACES_IN[match[1][0]]):
            yield last - 8 * match.start(1) + place
