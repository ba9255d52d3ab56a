"""Title, author, source and kind: the statements of a heading, each with its evidence."""

from archive.facts import BlockKind, Clock, Evidence, Origin, Precision, ReportKind, Span, Statement, Which
from archive.reading.bylines import parse_byline
from archive.reading.captions import caption_rule
from archive.reading.events import find_event
from archive.reading.kinds import find_kind
from archive.reading.opening import opening_sentences, title_of
from archive.reading.pieces import Piece
from archive.reading.sources import find_source


def find_statements(text: str, pieces: list[Piece], clocks: tuple[Clock, ...]) -> tuple[Statement, ...]:
    """What the heading says; a field that it does not say is absent."""
    sentences = opening_sentences(pieces)
    event = find_event(sentences)
    kind = find_kind(sentences, event and event.sentence, _review_of(clocks))
    found = (_title(pieces), _author(pieces), find_source(text, pieces), kind)
    return tuple(statement for statement in found if statement)


def _review_of(clocks: tuple[Clock, ...]) -> ReportKind | None:
    """What a reported period alone says: a whole year is closed (tổng kết), part of one is surveyed (sơ kết)."""
    reported = next((clock for clock in clocks if clock.which is Which.REPORTED), None)
    if reported is None or not any(clock.which is Which.EVENT for clock in clocks):
        return None
    if reported.precision is Precision.YEAR:
        return ReportKind.YEAR_REVIEW
    return ReportKind.MIDYEAR_REVIEW if reported.precision is Precision.HALF else None


def _title(pieces: list[Piece]) -> Statement | None:
    title = title_of(pieces)
    return title and Statement("title", title.text, Evidence(Origin.STATED, title.rule, title.span))


def _author(pieces: list[Piece]) -> Statement | None:
    """The signing line that names a person, the last of them; a photographer is none."""
    for piece in reversed(pieces):
        if piece.kind is not BlockKind.BYLINE or caption_rule(piece.text) == "caption-by-credit":
            continue
        byline = parse_byline(piece.text)
        if byline and byline.author:
            start = piece.span.start + byline.author_at
            evidence = Evidence(Origin.STATED, piece.rule, Span(start, start + len(byline.author)))
            return Statement("author", byline.author, evidence)
    return None
