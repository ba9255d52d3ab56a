"""The outlets that a page names, as it writes them: "QBĐT", "binhdinh.gov.vn", "Báo Bình Định", "MIC"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.facts import BlockKind, Evidence, Origin, Span, Statement
from archive.reading.bylines import parse_byline
from archive.reading.official import HEAD as OFFICIAL_HEAD
from archive.reading.pieces import Piece
from archive.reading.signature import NAMELESS, Place, Signature, Trust
from archive.reading.signatures import SIGNATURES
from archive.reading.site_furniture import SITE_NAME
from archive.terms import BODY_BLOCKS

_BY_TRUST = {trust: place for place, trust in enumerate(Trust)}
_AROUND = (BlockKind.FURNITURE, BlockKind.KICKER)
_LEADS = 4  # paragraphs that a code may open
_INFERRED = (Trust.OWNER, Trust.INTERVIEW, Trust.CREDIT)
_DOUBTFUL = (Trust.INTERVIEW, Trust.CREDIT)
_LONGEST = 400  # letters of a line that names the site
_BROKEN = re.compile(r"(?:CỔNG|TRANG|BÁO|ĐÀI|SỞ|UBND|[ỦU][YỶ] BAN|Cổng|Trang|Đài) ")  # the first line of two
_REST = re.compile(r"(?:UBND|[ỦU][YỶ] BAN|TỈNH|THÀNH PHỐ|SỞ|HUYỆN|THỊ XÃ|QUẬN|BỘ|Bộ|[Tt]ỉnh|[Tt]hành phố|Sở|[Hh]uyện) ")
_LINKS = re.compile(
    r"\W*(?:các )?(?:trang |website )?liên kết(?: (?:website|web|ngoài|trang|hữu ích|nhanh))*\W*$", re.I
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the page, or two that a site's name is broken over."""

    text: str
    first: Piece
    second: Piece | None = None

    def span(self, start: int, end: int) -> Span:
        """Where the letters `[start, end)` of the line stand in the text."""
        return Span(self._place(start), self._place(end - 1) + 1)

    def _place(self, letter: int) -> int:
        behind = letter - len(self.first.text) - 1
        if self.second is None or behind < 0:
            return self.first.span.start + letter
        return self.second.span.start + behind


def find_sources(pieces: list[Piece]) -> tuple[Statement, ...]:
    """Every naming of an outlet: the most trusted kind of evidence first, each kind in the order of the page."""
    found = list(_signed(pieces))
    for place in Place:
        signatures = [signature for signature in SIGNATURES if signature.place is place]
        for line in _lines(pieces, place):
            found += [one for signature in signatures if (one := _named(signature, line))]
    return tuple(sorted(found, key=lambda one: _BY_TRUST[Trust(one.evidence.rule)]))


def _signed(pieces: list[Piece]) -> Iterator[Statement]:
    """The outlets of signing lines, the last line first."""
    for piece in reversed(pieces):
        byline = parse_byline(piece.text) if piece.kind is BlockKind.BYLINE else None
        if byline and byline.source and not NAMELESS.match(byline.source):
            start = piece.span.start + byline.source_at
            span = Span(start, start + len(byline.source))
            yield Statement("source", byline.source, Evidence(Origin.STATED, Trust.SIGNED.value, span))


def _named(signature: Signature, line: _Line) -> Statement | None:
    match = signature.regex.search(line.text)
    if not match:
        return None
    name = match["outlet"].strip()
    how = Origin.INFERRED if signature.trust in _INFERRED else Origin.STATED
    span = line.span(match.start("outlet"), match.start("outlet") + len(name))
    return Statement("source", name, Evidence(how, signature.trust.value, span, signature.trust in _DOUBTFUL))


def _lines(pieces: list[Piece], place: Place) -> Iterator[_Line]:
    """The lines of the page in which signatures of this place are looked for."""
    if place in (Place.PAGE, Place.HEAD, Place.FRAME):
        yield from _around(pieces, place)
        return
    kinds = {Place.DATELINE: (BlockKind.DATELINE,), Place.CAPTION: (BlockKind.CAPTION,)}.get(place, BODY_BLOCKS)
    found = [piece for piece in pieces if piece.kind in kinds]
    for piece in found[:_LEADS] if place is Place.LEAD else found:
        yield _Line(piece.text, piece)


def _around(pieces: list[Piece], place: Place) -> Iterator[_Line]:
    """Furniture and kickers, two lines as one where a name is broken over them; no links to sites and articles."""
    title = next((number for number, piece in enumerate(pieces) if piece.kind is BlockKind.TITLE), len(pieces))
    if place is not Place.PAGE and any(OFFICIAL_HEAD.search(piece.text) for piece in pieces[:title]):
        return
    kinds = (BlockKind.FURNITURE,) if place is Place.FRAME else _AROUND
    links = False
    for number, piece in enumerate(pieces[:title] if place is Place.HEAD else pieces):
        links = piece.kind in kinds and (_LINKS.match(piece.text) is not None or (links and _is_link(piece.text)))
        if piece.kind not in kinds or len(piece.text) > _LONGEST or links:
            continue
        if piece.rule == "related-link" and not (SITE_NAME.match(piece.text) or " " not in piece.text):
            continue
        below = pieces[number + 1] if number + 1 < len(pieces) else None
        if below and below.kind in kinds and _BROKEN.match(piece.text) and _REST.match(below.text):
            yield _Line(f"{piece.text} {below.text}", piece, below)
        yield _Line(piece.text, piece)


def _is_link(line: str) -> bool:
    """A short line without a colon or a sign of copyright: one more of a list of other sites."""
    return len(line) <= 80 and not re.search(r"[:©]", line)
