"""Names of places as people write them: one normal form, type words, and a matcher over a text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from archive.facts import Span
from archive.text import compose, place_tones

# Short and long type words → the kind they stand for. Two kinds where the word does not tell them apart.
TYPE_WORDS: dict[str, str] = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố",
    "tp": "thành phố",
    "t.p": "thành phố",
    "quận": "quận",
    "q": "quận",
    "huyện": "huyện",
    "h": "huyện",
    "thị xã": "thị xã",
    "tx": "thị xã",
    "t.x": "thị xã",
    "thị trấn": "thị trấn",
    "tt": "thị trấn",
    "xã": "xã",
    "x": "xã",
    "phường": "phường",
    "p": "phường",
    "đặc khu": "đặc khu",
}

_DASHES = re.compile(r"\s*[-‐‑–—]\s*")
_SPACES = re.compile(r"\s+")
_TYPE = re.compile(
    r"(?P<word>tỉnh|thành phố|quận|huyện|thị xã|thị trấn|xã|phường|đặc khu)(?: đảo(?= \S+ ))?\s+(?=\S)"
    r"|(?P<short>t\.p|t\.x|tp|tx|tt|[hqxp](?=\.))\s*\.?\s*(?=\w)"
)
_SYLLABLE = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@lru_cache(maxsize=8192)  # the names of a province come again and again
def normal(name: str) -> str:
    """The form by which names are compared: composed, lower case, tones placed, one space, bare hyphens; Đăk as Đắk.

    >>> normal("Bà Rịa – Vũng  Tàu")
    'bà rịa-vũng tàu'
    """
    plain = place_tones(compose(name)).lower().replace("ð", "đ").replace("’", "'").replace("ăk", "ắk")
    return _SPACES.sub(" ", _DASHES.sub("-", plain)).strip(" .,;:")


def split_type(name: str) -> tuple[str, str]:
    """Kind and bare name in normal form: "TP. Vĩnh Yên" → ("thành phố", "vĩnh yên"); no type word, no kind."""
    plain = normal(name)
    match = _TYPE.match(plain)
    if not match:
        return "", plain
    return TYPE_WORDS[match["word"] or match["short"]], plain[match.end() :]


@dataclass(frozen=True, slots=True)
class NameFound:
    """A known place name in a text: its span, and its normal form."""

    span: Span
    name: str


class NameMatcher:
    """Finds known names in a text, the longest first.

    A syllable may stand in lower case in the text only where the name's own spelling has it so ("Đồng bằng sông Hồng").
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._capitals: dict[tuple[str, ...], tuple[bool, ...]] = {}
        lengths: dict[str, set[int]] = {}
        for name in names:
            spelt = _SYLLABLE.findall(compose(name))
            if not spelt:
                continue
            syllables = tuple(_plain(syllable) for syllable in spelt)
            capitals = tuple(not syllable[0].islower() for syllable in spelt)
            known = self._capitals.get(syllables, capitals)
            self._capitals[syllables] = tuple(a and b for a, b in zip(known, capitals, strict=True))
            lengths.setdefault(syllables[0], set()).add(len(syllables))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[NameFound]:
        """Each name in `text[start:end]`, in order, none overlapping another."""
        tokens = [token.span() for token in _SYLLABLE.finditer(text, start, len(text) if end is None else end)]
        plain = [_plain(text[first:last]) for first, last in tokens]
        index = 0
        while index < len(tokens):
            length = self._longest(text, tokens, plain, index)
            if length:
                span = Span(tokens[index][0], tokens[index + length - 1][1])
                yield NameFound(span, normal(span.of(text)))
            index += max(length, 1)

    def _longest(self, text: str, tokens: list[tuple[int, int]], plain: list[str], index: int) -> int:
        for length in self._lengths.get(plain[index], ()):
            here = tokens[index : index + length]
            capitals = self._capitals.get(tuple(plain[index : index + length]))
            if len(here) < length or capitals is None:
                continue
            spelt = all(
                not text[first].islower() or not capital for (first, _), capital in zip(here, capitals, strict=True)
            )
            if spelt and all(_near(text, one[1], other[0]) for one, other in pairwise(here)):
                return length
        return 0


@lru_cache(maxsize=20_000)  # Vietnamese has some seven thousand syllables
def _plain(syllable: str) -> str:
    return place_tones(syllable).lower().replace("ð", "đ").replace("’", "'").replace("ăk", "ắk")


def _near(text: str, end: int, start: int) -> bool:
    """True when only blanks or one hyphen stand between two syllables, or the full stop of "TP."."""
    between = text[end:start]
    if between == " ":
        return True
    dotted = text[max(0, end - 2) : end].lower() == "tp"
    return normal(f"x{between}x") in ("x x", "x-x") or (dotted and between.strip() == ".")
