"""When the page was published: by its own date lines, not by the clock of the day it was copied."""

import calendar
from dataclasses import dataclass
from datetime import date

from archive.facts import BlockKind, Clock, Evidence, Origin, Precision, Span, Which
from archive.reading.datelines import CRAWLED, LABEL, UPDATED, dateline
from archive.reading.dates import WrittenDate, day_or_none, find_dates, show_day
from archive.reading.events import WrittenEvent
from archive.reading.pieces import Piece


@dataclass(frozen=True, slots=True)
class _Candidate:
    piece: Piece
    written: WrittenDate
    first: date
    last: date

    @property
    def rank(self) -> tuple:
        """The page's own date before all: labelled, not an update, not the running clock, whole, then the oldest."""
        line = self.piece.text
        return (
            CRAWLED.search(line) is not None,
            UPDATED.search(line) is not None and not LABEL.search(line),
            not LABEL.search(line),
            self.written.day is None,
            self.first,
        )


def find_publication(text: str, pieces: list[Piece], event: WrittenEvent | None) -> Clock | None:
    """The clock of publication, or None when no line of the page gives a date."""
    candidates = [found for piece in pieces if piece.kind is BlockKind.DATELINE if (found := _read(piece, event))]
    if not candidates:
        return None
    own = [one for one in candidates if not CRAWLED.search(one.piece.text)] or candidates
    oldest = min(candidates, key=lambda one: one.first)
    chosen = min(own, key=lambda one: one.rank)
    if CRAWLED.search(oldest.piece.text) and oldest.first < chosen.first:
        chosen = oldest
    return _clock(text, chosen, len({one.first for one in candidates}) > 1)


def _read(piece: Piece, event: WrittenEvent | None) -> _Candidate | None:
    written = dateline(piece.text) or next((one for one in find_dates(piece.text) if one.year is not None), None)
    if written is None:
        return None
    if written.american and event and event.written and event.written.month == written.day != written.month:
        written = WrittenDate(written.span, written.month, written.day, written.year)
    if written.day is None:
        first = day_or_none(written.year, written.month, 1)
        return first and _Candidate(piece, written, first, _month_end(first))
    day = day_or_none(written.year, written.month, written.day)
    if day is None and 1 <= written.month <= 12:
        first = date(written.year, written.month, 1)
        return _Candidate(piece, written, first, _month_end(first))
    return day and _Candidate(piece, written, day, day)


def _month_end(first: date) -> date:
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _clock(text: str, chosen: _Candidate, several: bool) -> Clock:
    start = chosen.piece.span.start + chosen.written.span.start
    span = Span(start, start + chosen.written.span.end - chosen.written.span.start)
    if chosen.first == chosen.last:
        rule = "page-date-american" if chosen.written.american else "page-date-older" if several else "page-date"
        return Clock(
            Which.PUBLISHED,
            chosen.first,
            chosen.last,
            Precision.DAY,
            show_day(chosen.first),
            Evidence(Origin.STATED, rule, span),
        )
    if chosen.written.day is None:
        label = f"{chosen.first.month:02}/{chosen.first.year}"
        return Clock(
            Which.PUBLISHED,
            chosen.first,
            chosen.last,
            Precision.MONTH,
            label,
            Evidence(Origin.STATED, "page-month", span),
        )
    note = f"Ngày đăng “{span.of(text)}” không có trong lịch; giữ như nguyên văn."
    evidence = Evidence(Origin.STATED, "impossible-date", span, True, note)
    return Clock(Which.PUBLISHED, chosen.first, chosen.last, Precision.MONTH, span.of(text), evidence)
