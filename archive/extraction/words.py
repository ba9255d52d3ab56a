"""A block of text as words: what the rules for names read.

Rules compare `plain` forms (lower case, tones placed), look at `shapes` (how a word is written) and give back
offsets into the whole text.
"""

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Generic, TypeVar

from archive.facts import Span
from archive.text import place_tones

Value = TypeVar("Value")


class Shape(StrEnum):
    TITLE = "T"  # Long, A
    UPPER = "A"  # UBND, LONG
    LOWER = "l"
    NUMBER = "n"
    MARK = "m"  # anything else, one sign


_LETTERS = "[^\\W\\d_][\u0300-\u036f]*"
_WORD = re.compile(f"(?:{_LETTERS})+(?:['’](?:{_LETTERS})+)*|\\d+(?:[.,]\\d+)*|\\S")
_DASHES = {"–": "-", "—": "-", "‐": "-", "‑": "-"}


def plain_form(text: str) -> str:
    """The form in which words are compared: lower case, tone on its place, one kind of hyphen; Đăk as Đắk."""
    return _DASHES.get(text) or place_tones(text).lower().replace("ð", "đ").replace("’", "'").replace("ăk", "ắk")


def shape_of(word: str) -> Shape:
    if not word[0].isalpha():
        return Shape.NUMBER if word[0].isdigit() else Shape.MARK
    if not word[0].isupper():
        return Shape.LOWER
    return Shape.UPPER if len(word) > 1 and word.isupper() else Shape.TITLE


class Line:
    """The words of `text[start:end]`: parallel lists of starts, ends, plain forms and shapes."""

    __slots__ = ("ends", "memo", "plain", "shapes", "shouted", "starts", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.plain: list[str] = []
        self.shapes: list[Shape] = []
        self.memo: dict[int, object] = {}  # what the grammar of bodies found at a word, asked for by several rules
        for match in _WORD.finditer(text, start, end):
            self.starts.append(match.start())
            self.ends.append(match.end())
            self.plain.append(plain_form(match[0]))
            self.shapes.append(shape_of(match[0]))
        self.shouted = _is_shouted(self.shapes)

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, end: int) -> Span:
        """Where the words `first … end - 1` stand in the whole text."""
        return Span(self.starts[first], self.ends[end - 1])

    def surface(self, first: int, end: int) -> str:
        return self.text[self.starts[first] : self.ends[end - 1]]

    def word(self, index: int) -> str:
        """The plain form of a word, "" beyond the line."""
        return self.plain[index] if 0 <= index < len(self.plain) else ""

    def shape(self, index: int) -> Shape:
        return self.shapes[index] if 0 <= index < len(self.shapes) else Shape.MARK

    def capital(self, index: int) -> bool:
        """True for a word that begins with a capital."""
        return 0 <= index < len(self.shapes) and self.shapes[index] in (Shape.TITLE, Shape.UPPER)

    def joined(self, index: int) -> bool:
        """True when only blanks of one line stand before the word."""
        if not 0 < index < len(self.starts):
            return False
        between = self.text[self.ends[index - 1] : self.starts[index]]
        return bool(between) and "\n" not in between and "\r" not in between

    def opens_sentence(self, index: int) -> bool:
        """True at the line's begin and after a mark that ends a sentence or opens a quotation."""
        return index <= 0 or self.plain[index - 1] in _OPENERS or self._broken(index)

    def _broken(self, index: int) -> bool:
        return "\n" in self.text[self.ends[index - 1] : self.starts[index]]


def _is_shouted(shapes: list[Shape]) -> bool:
    """True for a line all in capitals, in which a capital says nothing about names."""
    return shapes.count(Shape.UPPER) >= _SHOUTED and Shape.LOWER not in shapes and Shape.TITLE not in shapes


_SHOUTED = 4
_OPENERS = frozenset('.!?…"“”:;•*')


class Phrases(Generic[Value]):
    """Known phrases of words, each with a value; `longest` finds the longest that begins at a word."""

    def __init__(self, phrases: Mapping[str, Value] | Iterable[tuple[str, Value]]) -> None:
        items = phrases.items() if isinstance(phrases, Mapping) else phrases
        self._values: dict[tuple[str, ...], Value] = {}
        lengths: dict[str, set[int]] = {}
        for phrase, value in items:
            words = split_words(phrase)
            if words:
                self._values.setdefault(words, value)
                lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def longest(self, line: Line, index: int) -> tuple[int, Value] | None:
        """The end and the value of the longest phrase that begins at `index`."""
        words = line.plain
        if not 0 <= index < len(words) or not (lengths := self._lengths.get(words[index])):
            return None  # most words begin no phrase: asked for every word by every rule
        for length in lengths:
            phrase = tuple(words[index : index + length])
            if len(phrase) == length and phrase in self._values:
                return index + length, self._values[phrase]
        return None

    def all(self, line: Line, index: int) -> Iterable[tuple[int, Value]]:
        """Ends and values of every phrase that begins at `index`, the longest first."""
        for length in self._lengths.get(line.word(index), ()):
            words = tuple(line.plain[index : index + length])
            if len(words) == length and words in self._values:
                yield index + length, self._values[words]

    def __contains__(self, phrase: str) -> bool:
        return split_words(phrase) in self._values


def phrases(text: str) -> Phrases[str]:
    """Phrases written one a line or parted by "|", each its own value."""
    found = (phrase.strip() for phrase in re.split(r"[|\n]", text))
    return Phrases({phrase: phrase for phrase in found if phrase})


def split_words(phrase: str) -> tuple[str, ...]:
    """A phrase as the plain forms of its words."""
    return tuple(plain_form(match[0]) for match in _WORD.finditer(phrase))


def one_of(words: str) -> frozenset[str]:
    """Words parted by blanks, or phrases parted by "|", as a set."""
    parts = re.split(r"[|\n]", words) if "|" in words else words.split()
    return frozenset(part.strip() for part in parts if part.strip())
