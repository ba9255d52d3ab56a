"""Vietnamese letters in one place: composing, folding, tone placement, slugs, sort keys, syllables.

Nothing here imports Django, so every stage and every test may use it.
"""

import re
import unicodedata
from functools import lru_cache

# "Ð" U+00D0 (Icelandic eth) stands for "Đ" in many Vietnamese pages: same shape, other code point.
_STROKED_D = {"đ": "d", "Đ": "d", "ð": "d", "Ð": "d"}


def compose(text: str) -> str:
    """The text with every letter and its marks as one code point where Unicode has one (NFC)."""
    return unicodedata.normalize("NFC", text)


def _fold_letter(letter: str) -> str:
    if letter in _STROKED_D:
        return "d"
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


class _FoldTable(dict):
    """Code point → folded letter, filled as letters are met; `str.translate` asks it once a new letter."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        self[code] = folded
        return folded


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """The text without marks and in lower case, letter for letter, so an offset in it is an offset in `text`.

    Give composed text (`compose`); a combining mark that has no composed letter stays itself.

    >>> fold("Đắk Lắk, hoà Bình")
    'dak lak, hoa binh'
    """
    return text.translate(_FOLD)


_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng: the order of Vietnamese dictionaries
_TONED_AE, _TONED_Y = "àảãáạèẻẽéẹÀẢÃÁẠÈẺẼÉẸ", "ỳỷỹýỵỲỶỸÝỴ"
# Two classes of letters first, what else must hold after them: thus most letters are passed by quickly.
_TONED_PAIR = re.compile(
    rf"([oOuU])([{_TONED_AE}{_TONED_Y}])(?<![qQ]..)(?<![oO][{_TONED_Y}])(?<![uU][{_TONED_AE}])(?![^\W\d_])",
)


def _split_tone(letter: str) -> tuple[str, str]:
    """A letter without its tone, and the tone's combining mark or ''."""
    parts = unicodedata.normalize("NFD", letter)
    tone = next((mark for mark in parts if mark in _TONES), "")
    return compose(parts.replace(tone, "") if tone else parts), tone


def tone_of(word: str) -> str:
    """The tone mark of a syllable, as a sign of its own; "" for the level tone."""
    return next((tone for _, tone in map(_split_tone, word) if tone), "")


def _move_tone(match: re.Match) -> str:
    second, tone = _split_tone(match[2])
    return compose(match[1] + tone) + second


def place_tones(text: str) -> str:
    """The text with the tone of open oa, oe, uy on their first letter (hoà → hòa, uỷ → ủy); equal length.

    Never after q ("quý" stays), never in closed syllables ("hoàn" stays). Give composed text.
    """
    return _TONED_PAIR.sub(_move_tone, text)


def slugify(text: str) -> str:
    """A name as it stands in an address: folded, words joined by hyphens ("Đắk Lắk" → "dak-lak")."""
    return re.sub(r"[^a-z0-9]+", "-", fold(compose(text))).strip("-")


def shorten(text: str, length: int) -> str:
    """The text cut at a word, with an ellipsis when something is gone."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"


def word_forms(text: str) -> list[str]:
    """Every word of the text as it is spelt and, behind "_", without its marks: what it can be found by.

    >>> word_forms("Tỷ lệ phủ sóng")
    ['_le', '_phu', '_song', '_ty', 'lệ', 'phủ', 'sóng', 'tỷ']
    """
    words = set(re.findall(r"[^\W_]+", place_tones(compose(text)).lower()))
    return sorted(words | {f"_{fold(word)}" for word in words})


def squeeze(text: str) -> str:
    """A name's letters and digits alone, folded, so that it is found however it is cut ("Vĩnh Long" → "vinhlong")."""
    return re.sub(r"[^a-z0-9]+", "", fold(compose(text)))


_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(ord("A") + rank) for rank, letter in enumerate(_ALPHABET)}
_TONE_RANK = {"": "0"} | {tone: str(rank) for rank, tone in enumerate(_TONES, 1)}


@lru_cache(maxsize=1 << 14)  # the names that pages put in order are the same again and again
def sort_key(text: str) -> str:
    """A plain string that sorts names in Vietnamese dictionary order when compared byte by byte.

    Letters first (Ă after A, Đ after D), word by word, tones second; digits before letters.
    """
    letters, tones = [], []
    for letter in place_tones(compose(text)).lower().replace("ð", "đ"):
        rank, tone = _ranks(letter)
        if rank:
            letters.append(rank)
            tones.append(tone)
        elif letters and letters[-1] != " ":
            letters.append(" ")
    return "".join(letters).strip() + "\t" + "".join(tones)


@lru_cache(maxsize=4_096)
def _ranks(letter: str) -> tuple[str, str]:
    """What a letter or digit adds to the letters and to the tones of a sort key; of a sign nothing."""
    plain, tone = _split_tone(letter)
    if plain in _RANK:
        return _RANK[plain], _TONE_RANK[tone]
    return (plain, "") if plain.isdigit() else ("", "")
