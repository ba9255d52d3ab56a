"""Words and names one slip away from what was typed: a letter too many, missing, wrong, exchanged, or said alike."""

import itertools
import string
from collections.abc import Container, Iterator
from functools import lru_cache

from django.db.models import F, QuerySet

from archive.models import Alias, Entity, KnownName
from archive.models.names import squeezed
from archive.text import fold, squeeze, tone_of

from . import statements
from .analyzer import SYLLABLE, Shape, Token, single_out
from .language import Item
from .vocabulary import JOINED, Vocabulary
from .words import SMALL

SHORTEST = 3  # letters of a word that may be a slip
SHORTEST_NAME, LONGEST_NAME = 6, 40  # letters of a name
SLIPS = 6_000  # spellings of names that are looked up for a query
WIDEST = 6  # words of a name
NEAREST = 12  # spellings that are tried for a word
STRETCHES = 12  # of a query in which a name is looked for
# Letters that many people say alike and so write for each other; single ones are slips of one letter anyway.
_ALIKE = (("ch", "tr"), ("gi", "d"), ("gi", "r"), ("gi", "v"), ("ngh", "ng"), ("qu", "k"), ("ph", "f"), ("d", "z"))
SOUND_ALIKE = (*_ALIKE, *((other, one) for one, other in _ALIKE))
FIRST_ALIKE = (*SOUND_ALIKE, ("s", "x"), ("x", "s"), ("l", "n"), ("n", "l"), ("r", "d"), ("d", "r"))
LONGEST_SYLLABLE = 7  # letters: "nghiêng"
MOST = 20  # names that are looked at
SAMPLE = 500  # reports whose words are known, those that were indexed last


def slips_of(word: str) -> set[str]:
    """Everything one slip away from folded letters."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts if right}
    near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    for letter in string.ascii_lowercase:
        near |= {left + letter + right[1:] for left, right in cuts if right}
        near |= {left + letter + right for left, right in cuts}
    for one, other in SOUND_ALIKE:
        near |= {left + other + right[len(one) :] for left, right in cuts if right.startswith(one)}
    return near - {word}


class Words:
    """The words of some reports: in how many each stands, and how it is written."""

    def __init__(self, rows: list[tuple[str, int]]) -> None:
        self.counts = {word[1:]: count for word, count in rows if word.startswith("_")}
        self._written: dict[str, list[tuple[int, str]]] = {}
        for word, count in sorted(rows, key=lambda row: (-row[1], row[0])):
            if not word.startswith("_"):
                self._written.setdefault(fold(word), []).append((count, word))
        self._exact = {word for word, _ in rows}

    def apart(self, token: Token) -> list[str]:
        """A word without its spaces ("bandoso") as a phrase of words that are known, the fewest first."""
        letters = token.folded
        if len(letters) < JOINED or SYLLABLE.fullmatch(letters) or letters in self.counts:
            return []
        ways: list[list[tuple[str, ...]]] = [[()], *([] for _ in letters)]
        for end in range(1, len(letters) + 1):
            for start in range(max(0, end - LONGEST_SYLLABLE), end):
                word = letters[start:end]
                if word in self.counts and SYLLABLE.fullmatch(word):
                    ways[end] += [(*way, word) for way in ways[start]]
            ways[end] = sorted(ways[end], key=self._fewest)[:NEAREST]
        return [f'"{" ".join(way)}"' for way in ways[-1]]

    def _fewest(self, way: tuple[str, ...]) -> tuple[int, int]:
        return len(way), -min(self.counts[word] for word in way)

    def has(self, token: Token) -> bool:
        """Whether somebody writes the word so."""
        return token.exact in self._exact

    def alike(self, token: Token) -> list[str]:
        """The words that sound like a marked word: "dả" is "giả"."""
        if not token.marked:
            return []
        starts = ((one, other) for one, other in FIRST_ALIKE if token.exact.startswith(one))
        return sorted({other + token.exact[len(one) :] for one, other in starts} & self._exact)

    def near(self, token: Token) -> list[str]:
        """The most frequent words one slip away, as they are mostly written; none for a word that is known.

        A slip leaves the tone mark as it was, "cảm" is not "các"; what may be Vietnamese is no slip of a foreign word.
        """
        if token.folded in self.counts or len(token.folded) < SHORTEST:
            return []
        tone, syllable = tone_of(token.exact), SYLLABLE.fullmatch(token.folded)
        written = [
            next((form for form in self._written.get(other, ()) if not token.marked or tone_of(form[1]) == tone), None)
            for other in slips_of(token.folded) & self.counts.keys()
            if SYLLABLE.fullmatch(other) or not syllable
        ]
        found = sorted((form for form in written if form), key=lambda form: (-form[0], form[1]))
        return [word for _, word in found if word not in SMALL][:NEAREST]


def known_words() -> Words:
    """The words of the reports that were indexed last."""
    return _words(statements.newest_entries(SAMPLE))


@lru_cache(maxsize=1)
def _words(entries: tuple[int, ...]) -> Words:
    """The entries' words; entries never change, and reading them all takes as long as a whole page."""
    return Words(statements.words(entries))


def may_be_a_slip(token: Token, item: Item) -> bool:
    """A word of small letters; abbreviations and numbers are never spelled otherwise."""
    letters = token.shape is Shape.WORD and set(token.folded) <= set(string.ascii_lowercase)
    return letters and not token.span.of(item.text).isupper()


def near_names(item: Item, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """(what was typed, the name one slip away), the longest stretches first."""
    known = vocabulary.names.keys() | vocabulary.joined.keys() | vocabulary.squeezed.keys()
    typed: dict[str, str] = {}
    for stretch in _unknown(_stretches(single_out(item.tokens)), known):
        surface = item.text[stretch[0].span.start : stretch[-1].span.end]
        letters = squeeze(surface)
        if SHORTEST_NAME <= len(letters) <= LONGEST_NAME and letters not in known and not surface.isupper():
            typed.setdefault(letters, surface)
    near = {slip: surface for letters, surface in [*typed.items()][:STRETCHES] for slip in sorted(slips_of(letters))}
    near = dict(itertools.islice(near.items(), SLIPS))
    if near:
        longs = [(letters, rows[0].long) for letters, rows in vocabulary.squeezed.items()]
        units = [(squeeze(name), name) for name in vocabulary.units.values()]
        names = [(letters, name) for letters, name in [*units, *longs] if letters in near]
        yield from ((near[letters], name) for letters, name in [*names, *_names(list(near))])


def _stretches(tokens: tuple[Token, ...]) -> list[tuple[Token, ...]]:
    sizes = range(min(WIDEST, len(tokens)), 0, -1)
    return [tokens[start : start + size] for size in sizes for start in range(len(tokens) - size + 1)]


def _unknown(stretches: list[tuple[Token, ...]], known: Container[str]) -> Iterator[tuple[Token, ...]]:
    """The stretches that cut no known name in two: "tỉnh Long" is no slip in "tỉnh Long An"."""
    named = [set(stretch) for stretch in stretches if len(stretch) > 1 and _letters(stretch) in known]
    for stretch in stretches:
        if all(name.isdisjoint(stretch) or name.issubset(stretch) for name in named):
            yield stretch


def _letters(stretch: tuple[Token, ...]) -> str:
    return squeeze("".join(token.exact for token in stretch))


def _names(keys: list[str]) -> list[tuple[str, str]]:
    tables: tuple[tuple[QuerySet, str], ...] = (
        (Entity.objects.all(), "name"),
        (Alias.objects.all(), "name"),
        (KnownName.objects.all(), "name"),
    )
    queries = [
        rows.annotate(letters=squeezed()).filter(letters__in=keys).order_by().values_list("letters", F(name))[:MOST]
        for rows, name in tables
    ]
    return list(dict.fromkeys(queries[0].union(*queries[1:], all=True)))
