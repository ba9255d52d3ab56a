"""Is this a Vietnamese syllable? The measure by which decodings are judged."""

import re
import unicodedata

from archive.text import compose

TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")  # huyền, sắc, ngã, hỏi, nặng

_ONSETS = "ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]"
_NUCLEI = (
    "uyê|uya|uyu|oai|oao|oay|oeo|iêu|yêu|uôi|ươi|ươu|uây|iê|yê|uô|ươ|ia|ya|ua|ưa|oa|oă|oe|oo|ôô|uâ|uê|uy|uơ|"
    "ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy]"
)
_CODAS = "ch|nh|ng|[cmnpt]"
_SYLLABLE = re.compile(f"(?:{_ONSETS})?(?:{_NUCLEI})(?:{_CODAS})?")
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH_WORDS = 4000


def toneless(word: str) -> tuple[str, int]:
    """A lower-case word without its tone marks, and how many it bore ("việt" → "viêt", 1)."""
    parts = unicodedata.normalize("NFD", word)
    bare = "".join(mark for mark in parts if mark not in TONES)
    return compose(bare), len(parts) - len(bare)


def is_syllable(word: str) -> bool:
    """True for a word that Vietnamese spelling allows ("nghiêng", "Hoà"), whether or not it exists."""
    bare, tones = toneless(word.lower())
    return tones <= 1 and _SYLLABLE.fullmatch(bare) is not None


def share_of_syllables(text: str) -> tuple[float, int]:
    """The share of syllables among the words that bear marks, and the number of such words looked at."""
    good = seen = 0
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii() or len(word) > 40:
            good, seen = good, seen + (len(word) > 40)
            continue
        seen += 1
        good += is_syllable(word)
        if seen >= _ENOUGH_WORDS:
            break
    return (good / seen if seen else 0.0), seen
