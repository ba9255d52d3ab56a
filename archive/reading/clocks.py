"""The four clocks: published, event, reported, planned; each with the words it rests on and its doubts."""

import calendar
import re
from datetime import date, timedelta

from archive.facts import Clock, Evidence, Origin, Precision, Which
from archive.reading.dates import WrittenDate, day_or_none, show_day
from archive.reading.events import WrittenEvent, find_event
from archive.reading.opening import opening_sentences
from archive.reading.pieces import Piece
from archive.reading.publication import find_publication
from archive.reading.reported import choose_periods
from archive.reading.years import guess_year

_MIDTERM = re.compile(r"\b(?:nửa|giữa) nhiệm kỳ\b", re.I)  # somewhere in the years of the term
_LONG_AGO = 60  # days from which an event is strangely far from its publication


def find_clocks(text: str, pieces: list[Piece]) -> tuple[tuple[Clock, ...], tuple[str, ...]]:
    """The clocks a text has, each at most once, and notes on what is doubtful."""
    sentences = opening_sentences(pieces)
    event = find_event(sentences)
    published = find_publication(text, pieces, event)
    reported, planned = choose_periods(sentences, event, published)
    event_clock = _event_clock(text, event, published, reported)
    reported, planned = choose_periods(sentences, event, published or event_clock)
    clocks = tuple(clock for clock in (published, event_clock, reported, planned) if clock)
    return clocks, tuple(clock.evidence.note for clock in clocks if clock.evidence.doubtful and clock.evidence.note)


def _event_clock(
    text: str, event: WrittenEvent | None, published: Clock | None, reported: Clock | None
) -> Clock | None:
    if event is None:
        return None
    if event.written is None:
        return _told_by_the_day(event, published)
    written = event.written
    if written.year is not None:
        return _stated(text, event, written.year, published)
    for rule, year in (
        ("event-year-from-publication", _year_by_publication(written, published)),
        (
            "event-year-from-period",
            _year_by_period(written, None if _MIDTERM.search(event.sentence.text) else reported),
        ),
    ):
        if year:
            doubtful = rule == "event-year-from-publication" and _far(year, written, published)
            note = "Ngày sự kiện cách xa ngày đăng." if doubtful else ""
            return _completed(text, event, year, Evidence(Origin.INFERRED, rule, event.span, doubtful, note))
    year = guess_year(text, written)
    if year is None:
        return None
    note = "Năm của sự kiện suy từ các năm khác nêu trong bài."
    return _completed(text, event, year, Evidence(Origin.INFERRED, "event-year-from-text", event.span, True, note))


def _told_by_the_day(event: WrittenEvent, published: Clock | None) -> Clock | None:
    """ "Sáng nay", "hôm qua": counted from the day of publication."""
    if published is None or published.precision is not Precision.DAY:
        return None
    day = published.first - timedelta(days=event.days_ago or 0)
    return Clock(
        Which.EVENT, day, day, Precision.DAY, show_day(day), Evidence(Origin.INFERRED, "event-today", event.span)
    )


def _stated(text: str, event: WrittenEvent, year: int, published: Clock | None) -> Clock | None:
    doubtful = False
    if published is not None:
        gap = (published.last - (event.written.as_day or published.last)).days
        doubtful = gap < -31 or gap > 300
    note = "Ngày sự kiện như bài viết không hợp với ngày đăng." if doubtful else ""
    return _completed(text, event, year, Evidence(Origin.STATED, "event-date-stated", event.span, doubtful, note))


def _completed(text: str, event: WrittenEvent, year: int, evidence: Evidence) -> Clock | None:
    written = event.written
    last = day_or_none(year, written.month, written.day)
    if last is None:
        return _impossible(text, event, year)
    first = last
    if event.first_day:
        month = event.first_month or written.month
        first = day_or_none(year if month <= written.month else year - 1, month, event.first_day) or last
    if first > last:
        first = last
    label = show_day(last) if first == last else f"{show_day(first)} - {show_day(last)}"
    return Clock(Which.EVENT, first, last, Precision.DAY if first == last else Precision.RANGE, label, evidence)


def _impossible(text: str, event: WrittenEvent, year: int) -> Clock | None:
    """A day that no calendar has: the month is kept, the label shows it as written, and it is doubtful."""
    written = event.written
    if not 1 <= written.month <= 12:
        return None
    first = date(year, written.month, 1)
    last = date(year, written.month, calendar.monthrange(year, written.month)[1])
    note = f"Ngày “{event.span.of(text)}” trong bài không có trong lịch; giữ như nguyên văn."
    evidence = Evidence(Origin.STATED, "impossible-date", event.span, True, note)
    return Clock(Which.EVENT, first, last, Precision.MONTH, event.span.of(text), evidence)


def _year_by_publication(written: WrittenDate, published: Clock | None) -> int | None:
    """The latest year in which the day does not lie after publication (a page may be a day early)."""
    if published is None or published.precision is Precision.YEAR:
        return None
    limit = published.last + timedelta(days=2)
    for year in (limit.year, limit.year - 1):
        day = day_or_none(year, written.month, min(written.day, 28))
        if day and day <= limit:
            return year
    return None


def _far(year: int, written: WrittenDate, published: Clock | None) -> bool:
    day = day_or_none(year, written.month, written.day)
    return day is not None and published is not None and (published.last - day).days > _LONG_AGO


def _year_by_period(written: WrittenDate, reported: Clock | None) -> int | None:
    """A review is held at the end of its period or soon after: a year's in December or the next months."""
    if reported is None:
        return None
    end = reported.last
    if reported.evidence.rule == "reported-period-open":
        return end.year
    reach = end - timedelta(days=75)
    for year in (end.year, end.year + 1):
        day = day_or_none(year, written.month, min(written.day, 28))
        if day and day >= reach:
            return year
    return end.year + 1
