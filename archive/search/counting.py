"""What is counted of an answer: the total, every facet under the other filters, the bars of the histogram.

Of many reports the names of people and other entities are those that stand out in a sample; the counts beside them
are exact.
"""

from collections import Counter
from collections.abc import Iterator

from .dates import DATES, read_range
from .fact_counts import FactCounts, Range, single, whole
from .facts import ENTITY_KINDS
from .language import MISSING, Query
from .matching import Answer

FACET_VALUES = 12  # of entities and outlets, the most frequent ones
BARS = "bieu-do"
SHORT = ("tinh", "vung", "loai", "nguon")
FACETS = (*SHORT, "nam", *ENTITY_KINDS, BARS)
LONG = (*ENTITY_KINDS, "nguon")

Row = tuple[str, str, str, int]


def count(answer: Answer, query: Query) -> list[Row]:
    """Rows of (facet, value, "", reports): the total, each facet's under the other filters, "without" each filter."""
    rows = [("total", "", "", answer.filtered().bit_count())]
    rows += [("without", name, "", answer.filtered(but=name).bit_count()) for name in answer.filters]
    for name, counts in _Facets(answer, query).counts().items():
        for place, (value, found) in enumerate(counts.most_common()):
            if found and (name not in LONG or place < FACET_VALUES or value in query.values(name)):
                rows.append((name, value, "", found))
    return rows


class _Facets:
    """The facets' counts, each of the reports that all filters but its own keep."""

    def __init__(self, answer: Answer, query: Query):
        self.query = query
        self.numbers = {name: number for number, name in enumerate(answer.filters, 1)}
        self.reports = [answer.filtered(), *(answer.filtered(but=name) for name in answer.filters)]
        self.facts = FactCounts(self.reports, answer.places)
        self.year = bars_year(query)

    def counts(self) -> dict[str, Counter]:
        counts = {name: Counter() for name in FACETS}
        named = _named(self.year)
        for fact, found in self.facts.of([*self._short(), *self._entities()]).items():
            name, _, value = fact.partition(":")
            counts[named[name]][value] = found
        if self.year:
            counts[BARS][MISSING] = max(0, self.reports[0].bit_count() - sum(counts[BARS].values()))
        return counts

    def _short(self) -> Iterator[Range]:
        for prefix, name in _named(self.year).items():
            if prefix == "dang7":
                yield Range(0, f"dang7:{self.year}-", f"dang7:{self.year}-~")
            elif name not in ENTITY_KINDS:
                yield whole(self.numbers.get(name, 0), prefix)

    def _entities(self) -> list[Range]:
        """All that there are; of many reports those that stand out, and those that are chosen."""
        ranges = [whole(self.numbers.get(name, 0), name) for name in ENTITY_KINDS]
        if not self.facts.many:
            return ranges
        some: dict[str, Counter] = {name: Counter() for name in ENTITY_KINDS}
        for fact, found in self.facts.of_some(ranges).items():
            some[fact.partition(":")[0]][fact] = found
        chosen = []
        for (number, low, _), likely in zip(ranges, some.values(), strict=True):
            facts = {fact for fact, _ in likely.most_common(FACET_VALUES)}
            facts |= {low + value.lstrip("-") for value in self.query.values(low.rstrip(":"))}
            chosen += [single(number, fact) for fact in facts]
        return chosen


def _named(year: str) -> dict[str, str]:
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
