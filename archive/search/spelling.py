"""A question without an answer → the same question as the archive would spell it, if that has one."""

import re
from dataclasses import dataclass, replace

from . import slips
from .analyzer import SYLLABLE, Token
from .atoms import Role
from .facts import filters_of
from .language import Item, Query
from .matching import Answer, answer
from .plan import Plan, plan
from .sets import Places
from .vocabulary import Vocabulary
from .words import HONORIFICS_OF_NAMES

SURE = 5  # letters of a word of which the spelling needs no other evidence
EVIDENCE = 3  # words of a question that are evidence for each other
PROPOSALS = 16

_TELEX = re.compile("aa|ee|oo|dd|[aou]w", re.IGNORECASE)
_TELEX_TONE = re.compile("[sfrxj]$", re.IGNORECASE)
_YEAR_AFTER = re.compile(r"(?<=[^\W\d_]{4})(?=(?:19|20)\d\d\b)")


@dataclass(frozen=True, slots=True)
class Respelled:
    """The question in another spelling, which finds something."""

    query: Query
    planned: Plan  # of the one reading that does
    found: Answer  # under the question's filters


def respell(query: Query, planned: Plan, vocabulary: Vocabulary, found: Answer) -> Respelled | None:
    """The nearest spelling of what found nothing: a name the archive knows, else its words. Names and capitals stay.

    A short word alone is no slip: nearly every one has a neighbour, and what is absent would find noise.
    """
    if found.reports or not planned.readings or query.literal or len(query.branches) != 1:
        return None
    items = [item for item in query.branches[0] if not (item.negated or item.near)]
    names = [(surface, name) for item in items for surface, name in slips.near_names(item, vocabulary)]
    near = [_replaced(query.text, {surface: name}) for surface, name in names]
    words = [text for typed in [_typed(planned, items)] if typed for text in _by_words(query.text, typed, items)]
    texts = [*_cut(query.text), *near, *_untelexed(query.text), *words]
    return _first_that_finds(query, texts, vocabulary, found.places)


def _by_words(text: str, typed: dict[str, Token], items: list[Item]) -> list[str]:
    """The text with its slips mended word by word."""
    evidence, known = sum(len(item.tokens) for item in items) >= EVIDENCE, slips.known_words()
    return [*_variants(text, _words(typed, known, evidence)), *(_alike(text, typed, known) if evidence else [])]


def _untelexed(text: str) -> list[str]:
    """The text without the letters by which Telex writes marks, where the keyboard wrote them: "chuyeenr ddooir"."""
    typed = _TELEX.sub(lambda letters: letters[0][0], text)
    plain = " ".join(
        _TELEX_TONE.sub("", word) if SYLLABLE.fullmatch(word[:-1].lower()) else word for word in typed.split()
    )
    return [other for other in dict.fromkeys((typed, plain)) if other != text]


def _alike(text: str, typed: dict[str, Token], known: slips.Words) -> list[str]:
    """The text with one word written as it sounds too: "sử lý" is "xử lý"."""
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


def _words(typed: dict[str, Token], known: slips.Words, evidence: bool) -> dict[str, list[str]]:
    """What each of the words may be; nothing when one of them is too short to tell."""
    found = {}
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


def _first_that_finds(query: Query, texts: list[str], vocabulary: Vocabulary, known: Places) -> Respelled | None:
    """The first text that finds anything, filters aside, with its words near each other: slips are no loose words."""
    asked = [query.asking(text) for text in list(dict.fromkeys(texts))[:PROPOSALS]]
    plans = [plan(one, vocabulary).closely() for one in asked]
    read = [(index, reading) for index, planned in enumerate(plans) for reading in planned.readings]
    if not read:
        return None
    found = answer([tree for _, (_, tree) in read], filters_of(query), known)
    index, reading = read[found.tree]
    planned = replace(plans[index], readings=(reading,))
    return Respelled(asked[index], planned, replace(found, tree=0)) if found.reports else None
