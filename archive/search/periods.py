"""Periods as readers say them ("nửa đầu năm 2022", "quý 4 2021") → the ways in which reports write them."""

import re
from collections.abc import Iterator

from archive.facts import Span
from archive.text import fold

_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_WORDS = {number: word for word, number in _NUMBERS.items()}
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
_ROMAN = ("I", "II", "III", "IV")
_YEAR = r"(?:\s+(?P<year>(?:19|20)\d\d))?\b"
_PERIOD = (
    rf"\b(?:(?:(?P<count>0?[2-9]|1[01]|{'|'.join(_NUMBERS)}) tháng|(?P<half>nửa)) (?P<part>đầu|cuối)(?: của)? năm"
    rf"{_YEAR}"
    rf"|(?P<months>0?[369]) tháng(?: năm)? (?P<months_year>(?:19|20)\d\d)\b"
    rf"|qu[ýí] (?P<quarter>iv|i{{1,3}}|0?[1-4]|một|hai|ba|bốn|tư)\b"
    r"(?:\s*(?:/|-|,|của)?\s*(?:năm\s+)?(?P<quarter_year>(?:19|20)\d\d)\b)?)"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ENGLISH = re.compile(
    r"\b(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? )?(?P<month>"
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?: (?P<after>[0-3]?\d)(?:st|nd|rd|th)?(?!\d))?,? (?P<year>(?:19|20)\d\d)\b"
)
_UNMARKED = re.sub(r"[^\x00-\x7f]", lambda letter: fold(letter[0]), _PERIOD)
_TYPED = (re.compile(_PERIOD), re.compile(_UNMARKED))  # with marks, and quite without


def find_periods(text: str) -> Iterator[tuple[Span, list[str]]]:
    """Each period of a composed text with its spellings, the one of reports' labels first; dates in English too."""
    lower = text.lower()
    pattern = _TYPED[fold(text) == lower]
    if len(lower) == len(text):
        for match in pattern.finditer(lower):
            yield Span(*match.span()), _spellings(match)
        for match in _ENGLISH.finditer(lower):
            day, month = match["day"] or match["after"], _MONTHS.index(match["month"][:3]) + 1
            yield Span(*match.span()), [f"{day}/{month}/{match['year']}" if day else f"{month}/{match['year']}"]


def _spellings(match: re.Match) -> list[str]:
    if match["quarter"]:
        number, year = _number(match["quarter"], _QUARTERS), match["quarter_year"]
        names = (f"quý {_ROMAN[number - 1]}", f"quý {number}")
        return [f"{name}{sign}{year}" for name in names for sign in ("/", " năm ")] if year else list(names)
    year = match["year"] or match["months_year"] or ""
    number = 6 if match["half"] else _number(match["count"] or match["months"], _NUMBERS)
    part = "cuối" if match["part"] in ("cuối", "cuoi") else "đầu"
    names = [f"{number} tháng {part} năm", f"{_WORDS.get(number, number)} tháng {part} năm"]
    names += [f"nửa {part} năm"] if number == 6 else []
    return [f"{name} {year}".strip() for name in names]


def _number(written: str, words: dict[str, int]) -> int:
    by_folded = {fold(word): number for word, number in words.items()}
    return int(written) if written.isdecimal() else by_folded[fold(written)]
