"""The text as it is kept: repaired letter by letter, in an order that matters, never reworded."""

import html
import re
import unicodedata
from collections.abc import Callable

from archive.reading.syllables import TONES, is_syllable, toneless
from archive.text import compose

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_ENDINGS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_WORD = re.compile(r"[^\W\d_]+")
_ETH_LETTERS = "Ððɖ\u0189"
_ETH = str.maketrans(_ETH_LETTERS, "ĐđđĐ")
_ICELANDIC = frozenset("þæöÞÆÖ")
_TONED = re.compile("[^\\W\\d_][\u0300-\u0303\u0306\u0309\u031b\u0323]{1,6}|[ćńǹśẃṕẁṭḥṃṇḍḅǵ]", re.I)
_MARKED_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0300-\u0303\u0306\u0309\u031b\u0323]){1,12}")


def written_entities(text: str) -> str:
    """Entities of HTML as the letters they stand for: "t&acirc;m" → "tâm"."""
    return _ENTITY.sub(_entity, text)


def _entity(match: re.Match[str]) -> str:
    letters = html.unescape(match[0])
    return match[0] if "\ufffd" in letters or _CONTROLS.search(letters) else letters


def one_line_ending(text: str) -> str:
    return _ENDINGS.sub("\n", text)


def visible_letters(text: str) -> str:
    """Without soft hyphens, zero-width letters and direction marks; every wide or hard space a plain one."""
    return _CONTROLS.sub(" ", _SPACES.sub(" ", _INVISIBLE.sub("", text)))


def straight_d(text: str) -> str:
    """Ð (eth) as Đ: the same shape in print, another letter to every search. Icelandic words keep theirs."""
    if not any(letter in text for letter in _ETH_LETTERS):
        return text
    return _WORD.sub(lambda word: word[0] if _ICELANDIC & set(word[0]) else word[0].translate(_ETH), text)


def joined_marks(text: str) -> str:
    """A tone that was set twice or behind its vowel, in its place: "thị̣" → "thị", "Viêṭ" → "Việt"."""
    return _MARKED_WORD.sub(_join, text) if _TONED.search(text) else text


def _join(match: re.Match[str]) -> str:
    word = match[0]
    if word.isascii() or not _TONED.search(word):
        return word
    parts = unicodedata.normalize("NFD", word)
    tones = list(dict.fromkeys(mark for mark in parts if mark in TONES))
    if len(tones) != 1:
        return word
    bare = toneless(word)[0]
    for place in _vowels(bare):
        joined = compose(bare[: place + 1] + tones[0] + bare[place + 1 :])
        if is_syllable(joined) and len(joined) == len(bare):
            return joined
    return word


def _vowels(bare: str) -> list[int]:
    """Where a tone may stand, the likeliest first: on a vowel with a hat or horn, else the last before a coda."""
    places = [place for place, letter in enumerate(bare.lower()) if letter in "aăâeêioôơuưy"]
    hatted = [place for place in places if bare[place].lower() in "ăâêôơư"]
    if hatted:
        return hatted[::-1]
    closed = bool(places) and places[-1] < len(bare) - 1
    return places[::-1] if closed else places[-2:] + places[:-2]


Step = Callable[[str], str]

STEPS: tuple[tuple[Step, str], ...] = (  # each with the note that readers get when it changed something
    (written_entities, "Đã đổi mã HTML (như &nbsp;) thành chữ."),
    (written_entities, ""),  # entities written twice: "&amp;nbsp;"
    (one_line_ending, ""),
    (visible_letters, ""),
    (compose, "Văn bản dùng dấu rời (Unicode tổ hợp); đã ghép thành chữ dựng sẵn."),
    (straight_d, "Đã đổi chữ Ð (U+00D0) thành Đ."),
    (joined_marks, "Đã đặt lại dấu thanh thừa hoặc lạc chỗ."),
    (compose, ""),
)


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text after every step, and the notes of the steps that changed it."""
    notes = []
    for step, note in STEPS:
        cleaned = step(text)
        if note and cleaned != text:
            notes.append(note)
        text = cleaned
    return text, tuple(notes)
