"""A query's trees and filters → the reports that answer: sealed ones by the algebra of sets, the tail row by row.

Sets tell what may answer and what does so for certain. The two differ for phrases of three words and more, for rare
pairs, and for words that stand near each other; where few reports are in doubt their vectors are read.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from operator import and_, or_

from . import statements
from .expression import All, Any, No, Node, Words
from .ordering import first
from .sets import Places, Sealed, read_tail
from .terms import FACT, TITLE, bucket_term, pair_number, pair_term

VERIFIED = 2_000  # reports in doubt whose vectors are read
SAMPLED = 500  # of more, those of which one at least must answer

Bounds = tuple[int, int]  # reports that may answer, reports that do for certain


@dataclass(frozen=True, slots=True)
class Answer:
    """The reports that answer, filters aside, and those that each filter keeps."""

    places: Places
    everything: int
    tree: int = 0  # which of the trees they answer
    reports: int = 0
    titled: int = 0  # reports with every word in the title
    doubtful: bool = False  # some of the reports may not answer
    filters: dict[str, int] = field(default_factory=dict)

    def filtered(self, but: str = "") -> int:
        """The answers that all filters keep; `but`: one that is left out."""
        kept = self.reports
        for name, reports in self.filters.items():
            if name != but:
                kept &= reports
        return kept


def answer(trees: list[Node], filters: dict[str, Node], known: Places | None = None) -> Answer:
    """The answers to the first tree that finds anything, whatever the filters; to no tree: every report.

    `known`: what was read for another answer in the same transaction, and need not be read again.
    """
    facts = [term for node in filters.values() for term in terms_of(node)]
    # The first reading mostly answers; what only the others need is read when it does not.
    at_once = (term for tree in trees[:1] for in_title in (False, True) for term in terms_of(tree, in_title))
    sealed = known.sealed if known else Sealed()
    sealed.ask([*facts, *at_once])
    asked_of_tail = [fact.removeprefix(FACT) for fact in facts]
    tail, facts_in_tail, in_tail = read_tail(trees, asked_of_tail, known.tail if known else None)
    places = Places(sealed, tail)
    alive = sealed.alive << tail.size
    everything = alive | tail.bits(tail.entries)

    def known(words: Words) -> Bounds:
        term = words.places[0][0]
        reports = sealed.term(term) << tail.size | tail.bits(facts_in_tail.get(term.removeprefix(FACT), ()))
        return reports, reports

    kept = {name: evaluate(node, known, everything)[0] for name, node in filters.items()}
    for index, tree in enumerate(trees):
        if index:
            sealed.ask(term for other in trees[index:] for term in terms_of(other))
        own, titled = (tail.bits(entries) for entries in in_tail[index])
        bounds = [bits << tail.size | own for bits in evaluate(tree, stored_words(sealed), sealed.alive)]
        reports, doubtful = _verified(tree, bounds, places)
        if reports:
            if sealed.segments:
                sealed.ask(terms_of(tree, in_title=True))
                titled |= evaluate(tree, stored_words(sealed, in_title=True), sealed.alive)[0] << tail.size
            return Answer(places, everything, index, reports, titled & reports, doubtful, kept)
    return Answer(places, everything, reports=0 if trees else everything, filters=kept)


def total(trees: list[Node], known: Places) -> tuple[int, int]:
    """Which tree finds anything, and how many reports."""
    found = answer(trees, {}, known)
    return found.tree, found.reports.bit_count()


def each(trees: list[Node], known: Places) -> list[int]:
    """The reports that may answer each of the trees, whatever the filters; all sets in one row."""
    sealed = known.sealed
    sealed.ask(term for tree in trees for term in terms_of(tree))
    tail, _, in_tail = read_tail(trees, [], known.tail)
    return [
        evaluate(tree, stored_words(sealed), sealed.alive)[0] << tail.size | tail.bits(in_tail[index][0])
        for index, tree in enumerate(trees)
    ]


def _verified(tree: Node, bounds: list[int], places: Places) -> tuple[int, bool]:
    """The reports that answer, and whether some of them are still in doubt because they are too many."""
    possible, certain = bounds
    doubts = possible & ~certain
    if not doubts:
        return possible, False
    if doubts.bit_count() <= VERIFIED:
        addresses = places.addresses(first(doubts, VERIFIED, places))
        return certain | places.bits(statements.verify(tree, addresses, VERIFIED)), False
    if certain or statements.verify(tree, places.addresses(first(doubts, SAMPLED, places)), 1):
        return possible, True
    return 0, False


def evaluate(node: Node, words: Callable[[Words], Bounds], within: int) -> Bounds:
    match node:
        case Words():
            return _each(and_, words(node), (within, within))
        case No(part):
            possible, certain = evaluate(part, words, within)
            return _each(_without, (within, within), (certain, possible))
        case All(parts):
            bounds = (within, within)
            for part in parts:
                bounds = _each(and_, bounds, evaluate(part, words, within))
        case Any(parts):
            bounds = (0, 0)
            for part in parts:
                bounds = _each(or_, bounds, evaluate(part, words, within))
    return bounds


def _each(operation: Callable[[int, int], int], some: Bounds, others: Bounds) -> Bounds:
    """The operation on either bound, done once where both are the same set: mostly nothing is in doubt."""
    possible = operation(some[0], others[0])
    sure = some[0] is some[1] and others[0] is others[1]
    return possible, possible if sure else operation(some[1], others[1])


def _without(some: int, others: int) -> int:
    return some & ~others


def stored_words(sealed: Sealed, in_title: bool = False) -> Callable[[Words], Bounds]:
    """What the segments say of a word or phrase: each word, and each pair of neighbours."""

    def bounds(words: Words) -> Bounds:
        sets = [sealed.term(TITLE + lexeme if in_title else lexeme) for lexeme, _ in words.places]
        possible = certain = sealed.alive
        for each in sets:
            possible &= each
        certain = possible
        numbers = list(_pairs(words, in_title))
        for number in numbers:
            maybe, surely = sealed.pair(number)
            possible, certain = possible & maybe, certain & surely
        return possible, certain if len(words.places) == 1 + len(numbers) <= 2 else 0

    return bounds


def _pairs(words: Words, in_title: bool) -> Iterator[int]:
    """The numbers of the pairs that a phrase needs: neighbours in one form; of others nothing is stored."""
    for (one, start), (other, end) in itertools.pairwise(words.places):
        dates = one.startswith("=") or other.startswith("=")
        if end - start == 1 and (dates or one.startswith("_") == other.startswith("_")):
            yield pair_number(one, other, in_title)


def terms_of(node: Node, in_title: bool = False) -> Iterator[str]:
    """The terms of the postings that a tree needs."""
    match node:
        case Words(places):
            for lexeme, _ in places:
                yield TITLE + lexeme if in_title else lexeme
            for number in _pairs(node, in_title):
                yield pair_term(number)
                yield bucket_term(number)
        case No(part):
            yield from terms_of(part, in_title)
        case All(parts) | Any(parts):
            for part in parts:
                yield from terms_of(part, in_title)
