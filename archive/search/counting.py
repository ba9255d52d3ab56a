"""What is counted of an answer: the total, every facet under the other filters, the bars of the histogram.

Few reports are counted by their facts; of many, the sealed ones by the postings of facts. There the names of people
and other entities are those that stand out in a sample; the counts beside them are exact.
"""

import itertools
from collections import Counter
from collections.abc import Iterable

from . import statements
from .dates import DATES, read_range
from .facts import ENTITY_KINDS
from .language import MISSING, Query
from .matching import Answer
from .ordering import spread
from .sets import Places, places_in
from .terms import FACT

FACET_VALUES = 12  # of entities and outlets, the most frequent ones
LISTED = 400  # sealed reports whose facts are read; of more, so large a sample
BARS = "bieu-do"
SHORT = ("tinh", "vung", "loai", "nguon")
FACETS = (*SHORT, "nam", *ENTITY_KINDS, BARS)
LONG = (*ENTITY_KINDS, "nguon")

Row = tuple[str, str, str, int]


def count(answer: Answer, query: Query) -> list[Row]:
    """Rows of (facet, value, "", reports): the total, each facet's under the other filters, "without" each filter."""
    rows = [("total", "", "", answer.filtered().bit_count())]
    rows += [("without", name, "", answer.filtered(but=name).bit_count()) for name in answer.filters]
    for name, counts in _Counting(answer, query).counts().items():
        for place, (value, found) in enumerate(counts.most_common()):
            if found and (name not in LONG or place < FACET_VALUES or value in query.values(name)):
                rows.append((name, value, "", found))
    return rows


class _Counting:
    """The facets' counts, each of the reports that all filters but its own keep."""

    def __init__(self, answer: Answer, query: Query):
        self.query, self.places = query, answer.places
        self.reports = {name: answer.filtered(but=name) for name in FACETS}
        self.rows = {reports: reports.to_bytes(self.places.size // 8) for reports in self.reports.values()}
        self.year = bars_year(query)
        self.prefixes = _prefixes(self.year)
        self.found = {name: Counter() for name in FACETS}

    def counts(self) -> dict[str, Counter]:
        every = 0
        for reports in self.rows:
            every |= reports
        tail = every & ((1 << self.places.tail.size) - 1)
        if every.bit_count() - tail.bit_count() <= LISTED:
            self._add(places_in(every, self.places.size), self.found)
        else:
            sampled = {name: Counter() for name in FACETS}
            self._add(spread(every ^ tail, LISTED, self.places), sampled)
            self._add_sealed(sampled)
            # What the sealed reports were not asked for can't be shown: its count would be that of the tail alone.
            asked = {name: set(self.found[name]) | {*self.query.values(name)} for name in ENTITY_KINDS}
            if tail:
                self._add(places_in(tail, self.places.size), self.found)
            for name, values in asked.items():
                self.found[name] = Counter({value: n for value, n in self.found[name].items() if value in values})
        if self.year:
            dated = sum(self.found[BARS].values())
            self.found[BARS][MISSING] = max(0, self.reports[BARS].bit_count() - dated)
        return self.found

    def _add(self, places: Iterable[int], counts: dict[str, Counter]) -> None:
        """Counts these reports by their facts."""
        read = statements.facts(self.places.addresses(places))
        for reports, row in self.rows.items():
            names = {name for name in FACETS if self.reports[name] == reports}
            held = (facts for place, facts in read if row[place >> 3] & 128 >> (place & 7))
            for fact, found in Counter(itertools.chain.from_iterable(held)).items():
                prefix, _, value = fact.partition(":")
                name = self.prefixes.get(prefix)
                if name in names and (name != BARS or value.startswith(self.year)):
                    counts[name][value] += found

    def _add_sealed(self, sampled: dict[str, Counter]) -> None:
        """Counts the sealed reports by postings: every value of the short facets, of entities the sampled ones."""
        numbers = {reports: number for number, reports in enumerate(self.rows)}
        ranges = []
        for prefix, name in self.prefixes.items():
            number, term = numbers[self.reports[name]], f"{FACT}{prefix}:"
            if name in ENTITY_KINDS:
                likely = [value for value, _ in sampled[name].most_common(FACET_VALUES)]
                chosen = [value.lstrip("-") for value in self.query.values(name)]
                ranges += [(number, term + value, term + value) for value in {*likely, *chosen}]
            elif name == BARS and prefix == "dang7":
                ranges.append((number, f"{term}{self.year}-", f"{term}{self.year}-~"))
            else:
                ranges.append((number, term, term + "~"))
        for term, found in statements.postings_in(ranges, by_segment(self.rows.values(), self.places)):
            prefix, _, value = term.removeprefix(FACT).partition(":")
            self.found[self.prefixes[prefix]][value] += found


def by_segment(rows: Iterable[bytes], places: Places) -> list[tuple[int, int, str]]:
    """(number of the set, segment, bits in hexadecimal), without segments where the set is empty."""
    cut = []
    for number, row in enumerate(rows):
        for segment, (begin, size) in places.segments.items():
            bits = row[begin // 8 : (begin + size) // 8]
            if bits.count(0) < len(bits):
                cut.append((number, segment, "x" + bits.hex()))
    return cut


def _prefixes(year: str) -> dict[str, str]:
    """Which facet counts a fact, by what stands before its colon."""
    missing = len(MISSING)
    bars = {"dang7": BARS} if year else {"dang4": BARS, f"dang{missing}": BARS}
    return {name: name for name in (*SHORT, *ENTITY_KINDS)} | {"ky4": "nam", f"ky{missing}": "nam"} | bars


def bars_year(query: Query) -> str:
    """The year within which the query stays when it asks for one by date of publication, else ""."""
    ranges = [read_range(value) for value in query.values(DATES)]
    if len(ranges) != 1 or not ranges[0] or ranges[0].clock != "dang":
        return ""
    start, end = ranges[0].start[:4], ranges[0].end[:4]
    return start if start == end else ""
