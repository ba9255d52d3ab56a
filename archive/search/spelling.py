"""A question without an answer → the same question as the archive would spell it, if that has one."""

import re
from dataclasses import dataclass

from . import slips
from .analyzer import SYLLABLE, Token
from .atoms import Role
from .language import Item, Query
from .matching import total
from .plan import Plan, plan
from .vocabulary import Vocabulary
from .words import HONORIFICS_OF_NAMES

SURE = 5  # letters of a word of which the spelling needs no other evidence
EVIDENCE = 3  # words of a question that are evidence for each other
PROPOSALS = 12

_TELEX = re.compile("aa|ee|oo|dd|[aou]w", re.IGNORECASE)
_TELEX_TONE = re.compile("[sfrxj]$", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"(?<=[^\W\d_]{4})(?=(?:19|20)\d\d\b)")


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
    near = [_replaced(query.text, {surface: name}) for surface, name in names]
    if found := _first_that_finds(query, [*_cut(query.text), *near], vocabulary):
        return found
    evidence = sum(len(item.tokens) for item in items) >= EVIDENCE
    typed = _typed(planned, items)
    texts = [*_untelexed(query.text), *_variants(query.text, _words(typed, evidence) if typed else {})]
    return _first_that_finds(query, [*texts, *(_alike(query.text, typed) if evidence else [])], vocabulary)


def _untelexed(text: str) -> list[str]:
    """The text without the letters by which Telex writes marks, where the keyboard wrote them: "chuyeenr ddooir"."""
    typed = _TELEX.sub(lambda letters: letters[0][0], text)
    plain = " ".join(
        _TELEX_TONE.sub("", word) if SYLLABLE.fullmatch(word[:-1].lower()) else word for word in typed.split()
    )
    return [other for other in dict.fromkeys((typed, plain)) if other != text]


def _alike(text: str, typed: dict[str, Token]) -> list[str]:
    """The text with one word written as it sounds too: "sử lý" is "xử lý"."""
    known = slips.known_words()
    return [_replaced(text, {surface: other}) for surface, token in typed.items() for other in known.alike(token)]


def _cut(text: str) -> list[str]:
    """The text without what is written to a name: a year right after it, "anh" or "chị" before it."""
    spaced = _YEAR_AFTER.sub(" ", text)
    said = text.split()
    named = len(said) > 2 and (said[0].lower(),) in HONORIFICS_OF_NAMES
    return [*([spaced] if spaced != text else []), *([f'"{" ".join(said[1:])}"'] if named and '"' not in text else [])]


def _typed(planned: Plan, items: list[Item]) -> dict[str, Token]:
    """The words that may be slips, as typed."""
    return {
        token.span.of(item.text): token
        for item, atoms in planned.atoms
        if item in items
        for atom in atoms
        if atom.role in (Role.WORD, Role.ALONE) and not atom.spelled
        for token in atom.tokens
        if slips.may_be_a_slip(token, item)
    }


def _words(typed: dict[str, Token], evidence: bool) -> dict[str, list[str]]:
    """What each of the words may be; nothing when one of them is too short to tell."""
    known, found = slips.known_words(), {}
    for surface, token in typed.items():
        alike = known.apart(token) or ([] if known.has(token) else known.alike(token))
        if near := alike or known.near(token):
            if not (alike or evidence or len(surface) >= SURE):
                return {}
            found[surface] = near
    return found


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
