"""Many questions at once → how many reports answer each, in all and of each province, in few statements."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from archive.models import Unit

from . import statements
from .expression import Node
from .language import MISSING, Query, parse
from .matching import evaluate, stored_words, terms_of
from .ordering import first
from .plan import plan
from .sets import Places, Sealed, read_tail
from .terms import FACT
from .vocabulary import Vocabulary, read_vocabulary

LINES = 100
LONGEST_LINE = 200  # letters
AT_ONCE = 34  # lines whose postings are held at a time
DOUBTED = 200  # reports of one line whose vectors are read; of more that may answer all are counted


@dataclass(frozen=True, slots=True)
class Province:
    name: str  # "": reports of no known province
    count: int
    url: str


@dataclass(frozen=True, slots=True)
class Line:
    """A question as typed, the address of its search, and how many reports that finds."""

    text: str
    url: str
    count: int = 0
    provinces: tuple[Province, ...] = ()  # those with reports, most first
    doubtful: bool = False  # so many may answer that not each was read
    alone: bool = False  # it was not counted: its filters are read one question at a time


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A tree of a line with the reports that may answer it and those that do for certain."""

    tree: Node
    places: Places
    possible: int
    certain: int

    @property
    def doubts(self) -> int:
        return self.possible & ~self.certain


def read_lines(text: str) -> tuple[list[str], int]:
    """The lines that say something, at most `LINES`, and how many more there are."""
    lines = [line.strip()[:LONGEST_LINE] for line in text.splitlines() if line.strip()]
    return lines[:LINES], len(lines[LINES:])


def count_lines(lines: Iterable[str]) -> list[Line]:
    """What the search finds for each line as it is typed. Raises `SearchBusy` when time runs out."""
    queries = [(line, parse(line)) for line in lines]
    asked = [query for _, query in queries if query.branches and not query.filters]
    if not asked:
        return [Line(text, query.url, alone=bool(query.filters)) for text, query in queries]
    with statements.bounded():
        units = dict(Unit.objects.order_by("sort_key", "key").values_list("slug", "name"))
        branches = tuple(itertools.chain.from_iterable(query.branches for query in asked))
        vocabulary = read_vocabulary(replace(asked[0], branches=branches))
        counted = iter(list(_count(asked, vocabulary, {**units, MISSING: ""})))
    return [
        next(counted) if query in asked else Line(text, query.url, alone=bool(query.filters)) for text, query in queries
    ]


def _count(queries: list[Query], vocabulary: Vocabulary, units: dict[str, str]) -> Iterator[Line]:
    members: dict[str, int] = {}
    found: list[list[_Candidate]] = []
    for start in range(0, len(queries), AT_ONCE):
        trees = [[tree for _, tree in plan(query, vocabulary).readings] for query in queries[start : start + AT_ONCE]]
        candidates, of_units = _candidates(trees, [] if members else [f"tinh:{slug}" for slug in units])
        members = members or of_units
        found += [list(_worth_a_look(trees)) for trees in candidates]
    verified = _verified([one for candidates in found for one in candidates])
    for query, candidates in zip(queries, found, strict=True):
        reports, doubtful = next((one for one in map(verified, candidates) if one[0]), (0, False))
        counts = Counter({slug: (reports & members[f"tinh:{slug}"]).bit_count() for slug in units})
        provinces = tuple(
            Province(units[slug], count, query.with_values("tinh", (slug,)).url)
            for slug, count in counts.most_common()
            if count
        )
        yield Line(query.text, query.url, reports.bit_count(), provinces, doubtful)


def _candidates(questions: list[list[Node]], facts: list[str]) -> tuple[list[list[_Candidate]], dict[str, int]]:
    """Every tree of the questions with its reports, and the reports that each fact is known of."""
    trees = [tree for question in questions for tree in question]
    terms = (term for tree in trees for term in terms_of(tree))
    sealed = Sealed.read([*(FACT + fact for fact in facts), *terms])
    tail, in_facts, in_tail = read_tail(trees, facts)
    places, own = Places(sealed, tail), iter(in_tail)

    def candidate(tree: Node) -> _Candidate:
        newest = tail.bits(next(own)[0])
        bounds = evaluate(tree, stored_words(sealed), sealed.alive)
        return _Candidate(tree, places, *(bits << tail.size | newest for bits in bounds))

    members = {fact: sealed.term(FACT + fact) << tail.size | tail.bits(in_facts.get(fact, ())) for fact in facts}
    return [[candidate(tree) for tree in question] for question in questions], members


def _worth_a_look(candidates: list[_Candidate]) -> Iterator[_Candidate]:
    """Those that may find something, up to the first that does for certain."""
    for candidate in candidates:
        if candidate.possible:
            yield candidate
        if candidate.certain:
            return


def _verified(candidates: list[_Candidate]) -> Callable[[_Candidate], tuple[int, bool]]:
    """What tells the reports that answer a candidate, and whether some of them are in doubt."""
    doubted = [one for one in candidates if 0 < one.doubts.bit_count() <= DOUBTED]
    addresses = [one.places.addresses(first(one.doubts, DOUBTED, one.places)) for one in doubted]
    answering = statements.verify_each([(one.tree, where) for one, where in zip(doubted, addresses, strict=True)])
    sure = {id(one): one.places.bits(answering.get(number, ())) for number, one in enumerate(doubted)}

    def reports(one: _Candidate) -> tuple[int, bool]:
        return (one.certain | sure[id(one)], False) if id(one) in sure else (one.possible, bool(one.doubts))

    return reports
