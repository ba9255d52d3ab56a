"""Title, author, source and kind: the statements of a heading, each with its evidence."""

import re

from archive.facts import BlockKind, Clock, Evidence, Origin, Precision, ReportKind, Span, Statement, Which
from archive.reading.bylines import POSTED, parse_byline
from archive.reading.captions import caption_rule
from archive.reading.datelines import author_in
from archive.reading.events import find_event
from archive.reading.kinds import find_kind
from archive.reading.opening import Sentence, opening_sentences, title_of
from archive.reading.pieces import Piece
from archive.reading.sources import find_sources

_REPORT = re.compile(r"\W*báo cáo (?:\w+ ){0,4}?(?:kết quả|tình hình)\b", re.I)


def find_statements(pieces: list[Piece], clocks: tuple[Clock, ...]) -> tuple[Statement, ...]:
    """What the heading says; a field that it does not say is absent."""
    sentences = opening_sentences(pieces)
    event = find_event(sentences)
    kind = find_kind(sentences, event and event.sentence, _review_of(clocks, event is not None or _reports(sentences)))
    found = (_title(pieces), _author(pieces), *find_sources(pieces), kind)
    return tuple(statement for statement in found if statement)


def _reports(sentences: list[Sentence]) -> bool:
    """True when the title is that of a paper: "Báo cáo kết quả công tác năm 2019, nhiệm vụ năm 2020"."""
    return any(one.number < 0 and _REPORT.match(one.text) for one in sentences)


def _review_of(clocks: tuple[Clock, ...], reviews: bool) -> ReportKind | None:
    """What the periods alone say of what `reviews`: a whole year is closed (tổng kết), a half surveyed (sơ kết)."""
    known = {clock.which: clock for clock in clocks}
    reported = known.get(Which.REPORTED)
    if reported is None or not reviews:
        return None
    if reported.evidence.rule != "reported-period" and Which.PLANNED not in known:
        return None
    if reported.precision is Precision.YEAR:
        return ReportKind.YEAR_REVIEW
    return ReportKind.MIDYEAR_REVIEW if reported.precision is Precision.HALF else None


def _title(pieces: list[Piece]) -> Statement | None:
    title = title_of(pieces)
    return title and Statement("title", " ".join(title.text.split()), Evidence(Origin.STATED, title.rule, title.span))


def _author(pieces: list[Piece]) -> Statement | None:
    """The signing line that names a person, the last of them, who posted it after who wrote it; no photographer.

    Who signs an official paper has not written a report.
    """
    signed = [piece for piece in reversed(pieces) if piece.kind is BlockKind.BYLINE and piece.rule != "signer"]
    for piece in sorted(signed, key=lambda one: POSTED.match(one.text) is not None):
        byline = parse_byline(piece.text)
        photographed = caption_rule(piece.text) == "caption-by-credit" and not (byline and byline.labelled)
        if byline and byline.author and not photographed:
            start = piece.span.start + byline.author_at
            evidence = Evidence(Origin.STATED, piece.rule, Span(start, start + len(byline.author)))
            return Statement("author", byline.author, evidence)
    return _author_beside_date(pieces)


def _author_beside_date(pieces: list[Piece]) -> Statement | None:
    for piece in pieces:
        name = author_in(piece.text) if piece.kind is BlockKind.DATELINE else ""
        if name:
            start = piece.span.start + piece.text.find(name)
            return Statement(
                "author", name, Evidence(Origin.STATED, "byline-beside-date", Span(start, start + len(name)))
            )
    return None
