"""When the page was published: by its own date lines, not by the clock of the day it was copied."""

import calendar
from dataclasses import dataclass, replace
from datetime import date

from archive.facts import BlockKind, Clock, Evidence, Origin, Precision, Span, Which
from archive.reading.datelines import CRAWLED, LABEL, UPDATED, dateline, line_dates
from archive.reading.dates import WrittenDate, day_or_none, show_day
from archive.reading.events import WrittenEvent
from archive.reading.pieces import Piece
from archive.terms import BODY_BLOCKS

_HEAD_BLOCKS = 2  # body blocks above which a date line still belongs to the head (some pages put it under the lead)


@dataclass(frozen=True, slots=True)
class _Candidate:
    piece: Piece
    written: WrittenDate
    first: date
    last: date

    @property
    def labelled(self) -> bool:
        return LABEL.search(self.piece.text) is not None

    @property
    def updated(self) -> bool:
        return UPDATED.search(self.piece.text) is not None and not self.labelled

    @property
    def rank(self) -> tuple:
        """The page's own date before all: not an update, labelled, whole, then the oldest."""
        return (self.updated, not self.labelled, self.written.day is None, self.first)


def find_publication(text: str, pieces: list[Piece], event: WrittenEvent | None) -> Clock | None:
    """The clock of publication, or None when no line of the page gives a date."""
    candidates = [found for piece in _dated_pieces(pieces) if (found := _read(piece, event))]
    if not candidates:
        return None
    own = [one for one in candidates if not _of_the_copy(one, candidates)] or candidates
    chosen = min(own, key=lambda one: one.rank)
    oldest = min(candidates, key=lambda one: one.first)
    if CRAWLED.search(oldest.piece.text) and oldest.first < chosen.first:
        chosen = oldest
    return _clock(text, chosen, len({one.first for one in candidates}) > 1)


def _of_the_copy(one: _Candidate, candidates: list[_Candidate]) -> bool:
    """True for the clock of a site; also for a bare date later than an update: no page is updated before it is out."""
    late = any(other.updated and other.last < one.first for other in candidates)
    return CRAWLED.search(one.piece.text) is not None or (late and not one.labelled and not one.updated)


def _dated_pieces(pieces: list[Piece]) -> list[Piece]:
    """The date lines of the head; those of the foot when the head has none."""
    head, foot, seen = [], [], 0
    for piece in pieces:
        seen += piece.kind in BODY_BLOCKS
        if piece.kind is BlockKind.DATELINE:
            (head if seen <= _HEAD_BLOCKS else foot).append(piece)
    return head or [piece for piece in foot if piece.rule != "date-behind-title"][:3]


def _read(piece: Piece, event: WrittenEvent | None) -> _Candidate | None:
    written = dateline(piece.text) or next(iter(line_dates(piece.text)), None)
    if written is None:
        return None
    written = _by_event(written, event)
    if written.day is None:
        first = day_or_none(written.year, written.month, 1)
        return first and _Candidate(piece, written, first, _month_end(first))
    day = day_or_none(written.year, written.month, written.day)
    if day is None and 1 <= written.month <= 12:
        first = date(written.year, written.month, 1)
        return _Candidate(piece, written, first, _month_end(first))
    return day and _Candidate(piece, written, day, day)


def _by_event(written: WrittenDate, event: WrittenEvent | None) -> WrittenDate:
    """An American-looking date read day first after all, when only so the event lies shortly before it."""
    if not written.american or written.day > 12 or not (event and event.written and event.written.day):
        return written
    swapped = replace(written, day=written.month, month=written.day, american=False)
    gaps = [_days_between(event.written, one) for one in (written, swapped)]
    return swapped if gaps[1] < gaps[0] else written


def _days_between(event: WrittenDate, published: WrittenDate) -> int:
    held = day_or_none(published.year, event.month, event.day)
    told = day_or_none(published.year, published.month, published.day)
    return (told - held).days % 365 if held and told else 365


def _month_end(first: date) -> date:
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def _clock(text: str, chosen: _Candidate, several: bool) -> Clock:
    start = chosen.piece.span.start + chosen.written.span.start
    span = Span(start, start + chosen.written.span.end - chosen.written.span.start)
    first, last = chosen.first, chosen.last
    if first == last:
        rule = "page-date-american" if chosen.written.american else "page-date-of-several" if several else "page-date"
        return Clock(Which.PUBLISHED, first, last, Precision.DAY, show_day(first), Evidence(Origin.STATED, rule, span))
    if chosen.written.day is None:
        label = f"{first.month:02}/{first.year}"
        return Clock(Which.PUBLISHED, first, last, Precision.MONTH, label, Evidence(Origin.STATED, "page-month", span))
    note = f"Ngày đăng “{span.of(text)}” không có trong lịch; giữ như nguyên văn."
    evidence = Evidence(Origin.STATED, "impossible-date", span, True, note)
    return Clock(Which.PUBLISHED, first, last, Precision.MONTH, span.of(text), evidence)
