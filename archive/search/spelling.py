"""A question without an answer → the same question as the archive would spell it, if that has one."""

import re
from dataclasses import dataclass

from . import slips
from .atoms import Role
from .language import Item, Query
from .matching import total
from .plan import Plan, plan
from .vocabulary import Vocabulary

SURE = 5  # letters of a word of which the spelling needs no other evidence
EVIDENCE = 3  # words of a question that are evidence for each other
PROPOSALS = 12


@dataclass(frozen=True, slots=True)
class Respelled:
    """The question in another spelling, which finds something."""

    query: Query
    planned: Plan


def respell(query: Query, planned: Plan, vocabulary: Vocabulary) -> Respelled | None:
    """The nearest spelling: a name the archive knows as a whole, else its words. Known names and capitals stay.

    A short word alone is no slip: nearly every one has a neighbour, and what is absent would find noise.
    """
    if query.literal or len(query.branches) != 1:
        return None
    items = [item for item in query.branches[0] if not (item.negated or item.near)]
    names = [(surface, name) for item in items for surface, name in slips.near_names(item, vocabulary)]
    found = _first_that_finds(query, [_replaced(query.text, {surface: name}) for surface, name in names], vocabulary)
    if found:
        return found
    words = dict(_words(planned, items))
    evidence = sum(len(item.tokens) for item in items) >= EVIDENCE
    sure = evidence or all(len(typed) >= SURE for typed in words)
    return _first_that_finds(query, _variants(query.text, words), vocabulary) if sure else None


def _words(planned: Plan, items: list[Item]) -> list[tuple[str, list[str]]]:
    typed = {
        token.span.of(item.text): token.folded
        for item, atoms in planned.atoms
        if item in items
        for atom in atoms
        if atom.role in (Role.WORD, Role.ALONE) and not atom.spelled
        for token in atom.tokens
        if slips.may_be_a_slip(token, item)
    }
    known = slips.known_words() if typed else None
    return [(surface, near) for surface, folded in typed.items() if known and (near := known.near(folded))]


def _variants(text: str, words: dict[str, list[str]]) -> list[str]:
    """The text with every slip mended, first all by their most frequent neighbours, then by the next ones."""
    rounds = range(max(map(len, words.values()), default=0))
    return [
        _replaced(text, {typed: near[min(index, len(near) - 1)] for typed, near in words.items()}) for index in rounds
    ]


def _replaced(text: str, better: dict[str, str]) -> str:
    for surface, near in better.items():
        text = re.sub(rf"(?<!\w){re.escape(surface)}(?!\w)", lambda _, near=near: near, text, count=1)
    return text


def _first_that_finds(query: Query, texts: list[str], vocabulary: Vocabulary) -> Respelled | None:
    """The first text that finds anything, filters aside, with its words near each other: slips are no loose words."""
    asked = [query.asking(text) for text in list(dict.fromkeys(texts))[:PROPOSALS]]
    plans = [plan(one, vocabulary).closely() for one in asked]
    trees = [(index, tree) for index, planned in enumerate(plans) for _, tree in planned.readings]
    if not trees:
        return None
    best, found = total([tree for _, tree in trees])
    index = trees[best][0]
    return Respelled(asked[index], plans[index]) if found else None
