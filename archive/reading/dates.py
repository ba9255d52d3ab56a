"""Dates as Vietnamese pages write them: "29/12", "20-7", "17.4", "10- 1", "16 - 03 - 2022", "ngày 20 tháng 7 năm 2021".

A date keeps its numbers as written; whether they make a day of the calendar is asked later.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from archive.facts import Span


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """Day, month and year as the text has them; None where it has none."""

    span: Span
    day: int | None
    month: int
    year: int | None
    american: bool = False  # perhaps written month first: "(12/30/2016 10:36:57 AM)"

    @property
    def as_day(self) -> date | None:
        """The day of the calendar, or None when it is not complete or impossible ("31/11/2021")."""
        if self.day is None or self.year is None:
            return None
        return day_or_none(self.year, self.month, self.day)


def day_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


DATE = re.compile(
    r"(?<![\d/.,])(?<!\d[:h])(?:"  # not the minutes of "10:15 - 16/01/2021"
    r"(?P<iso_year>(?:19|20)\d\d)[-/.](?P<iso_month>\d{1,2})[-/.](?P<iso_day>\d{1,2})(?!\d)|"
    r"(?P<tight_year>20[0-3]\d)(?P<tight_month>0[1-9]|1[0-2])(?P<tight_day>[0-3]\d)(?!\d)|"
    r"(?P<day>\d{1,2})[ ]?(?P<sep>[/.\-–])[ ]?(?P<month>\d{1,2})[ ]?(?P=sep)[ ]?(?P<year>(?:19|20)\d\d"
    r"|\d\d)(?![\d/%])|"
    r"(?P<word_day>\d{1,2})[ ]?(?:tháng|-)[ ]?(?P<word_month>\d{1,2})"
    r"(?:[ ]?(?:,|năm|,[ ]?năm|[-/]|[ ])[ ]?(?P<word_year>(?:19|20)\d\d))?(?!\d)|"
    r"(?P<iso_year_month>20\d\d)-(?P<iso_only_month>0[1-9]|1[0-2])(?![\d-])|"
    r"(?P<only_month>0?[1-9]|1[0-2])[/-](?P<only_year>(?:19|20)\d\d)(?![\d/])|"
    r"(?P<short_day>\d{1,2})[ ]?[/.\-–][ ]?(?P<short_month>\d{1,2})(?![\d%/]|[.,]\d)"
    r")",
    re.I,
)
_AMERICAN_TIME = re.compile(r"[ ,]{1,3}\d{1,2}:\d\d:\d\d[ ]?[AP]M\b", re.I)
_GROUPS = (
    ("iso_day", "iso_month", "iso_year"),
    ("tight_day", "tight_month", "tight_year"),
    ("day", "month", "year"),
    ("word_day", "word_month", "word_year"),
    ("", "iso_only_month", "iso_year_month"),
    ("", "only_month", "only_year"),
    ("short_day", "short_month", ""),
)


def find_dates(text: str) -> Iterator[WrittenDate]:
    """All that is written like a date, left to right; fractions too: the caller knows the words around."""
    for match in DATE.finditer(text):
        groups = match.groupdict()
        day, month, year = next(
            (day and groups[day], groups[month], year and groups[year]) for day, month, year in _GROUPS if groups[month]
        )
        yield _written(match, text, day, month, year)


def _written(match: re.Match[str], text: str, day: str | None, month: str, year: str | None) -> WrittenDate:
    first, second = int(day) if day else None, int(month)
    american = False
    if match["year"] and first is not None and first <= 12:
        timed = _AMERICAN_TIME.match(text, match.end()) is not None
        american = second > 12 or (timed and not (day.startswith("0") or month.startswith("0")))
    if american:
        first, second = second, first
    return WrittenDate(Span(*match.span()), first, second, _full_year(year), american)


def _full_year(year: str | None) -> int | None:
    if not year:
        return None
    return int(year) if len(year) == 4 else 2000 + int(year)


def show_day(day: date) -> str:
    """A day as readers see it: "30/12/2021"."""
    return f"{day.day:02}/{day.month:02}/{day.year}"
