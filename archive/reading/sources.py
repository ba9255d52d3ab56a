"""The outlet as the page writes it: "QBĐT", "PLVN", "binhdinh.gov.vn", "Báo Bình Định", "MIC"."""

import re

from archive.facts import BlockKind, Evidence, Origin, Span, Statement
from archive.reading.bylines import parse_byline
from archive.reading.opening import BODY
from archive.reading.pieces import Piece

_CODE = re.compile(
    r"^[\s“\"]*(?:[(\[](?P<inside>[^()\[\]\n]{2,40})[)\]]\s*(?:[-–—:.,]|(?=[A-ZĐ]))|(?P<bare>[A-ZĐ][A-ZĐ&.]{1,9}(?: online)?|[\w-]+\.(?:gov\.vn|vn|com\.vn|com|net))\s*[-–—]\s+(?=[A-ZĐ“\"]))"
)
_NOT_CODES = re.compile(r"^(?:UBND|HĐND|TP|TX|TT|CNTT|\d.*|.*\d{2}[/.-]\d.*|BTV|PV|ảnh.*)$", re.I)
_SITE = re.compile(
    r"(?P<site>(?:Báo|Đài (?:Phát thanh|PT|Truyền hình|Tiếng nói)|Cổng (?:thông tin|TTĐT|giao tiếp)|Trang thông tin điện tử|Trang tin|Tạp chí)\s[^|,.;:()\n©]{2,70})"
)
_SITE_MARK = re.compile(r"©|copyright|bản quyền|ghi rõ nguồn|cơ quan của|tòa soạn|toà soạn|giấy phép", re.I)
_TALK = re.compile(
    r"(?:\b(?:phóng viên|PV|trả lời|với)\s+)(?P<name>Báo(?: điện tử)? [A-ZĐ][\w]*(?: [A-ZĐ][\w]*){0,3}|VietnamPlus|TTXVN|VOV|[A-Z]\w+\.vn)|"
    r"(?P<paper>Báo [A-ZĐ]\w*(?: [A-ZĐ]\w*){0,3}) (?:có|đã có) (?:cuộc|buổi) (?:trao đổi|phỏng vấn|trò chuyện)"
)
_AGENCY = re.compile(r"Ảnh\s?:\s?[^/\n]{2,30}/\s?(?P<agency>TTXVN|VOV|VGP)")


def find_source(text: str, pieces: list[Piece]) -> Statement | None:
    """The outlet by the first rule that finds one: code, signature, the site's own name, an interview, a photo credit."""
    for rule in (_by_code, _by_signature, _by_site, _by_interview, _by_credit):
        found = rule(text, pieces)
        if found:
            return found
    return None


def _statement(value: str, start: int, rule: str, doubtful: bool = False) -> Statement:
    how = Origin.INFERRED if doubtful else Origin.STATED
    return Statement("source", value, Evidence(how, rule, Span(start, start + len(value)), doubtful))


def _by_code(text: str, pieces: list[Piece]) -> Statement | None:
    """ "(QBĐT) - Sáng 20-7, …": before the first sentences of the body."""
    body = [piece for piece in pieces if piece.kind in BODY]
    for piece in body[:4]:
        match = _CODE.match(piece.text)
        if match:
            group = "inside" if match["inside"] else "bare"
            code = match[group].strip()
            if not _NOT_CODES.match(code) and len(code.split()) <= 6:
                return _statement(code, piece.span.start + match.start(group) + match[group].find(code), "outlet-code")
    return None


def _by_signature(text: str, pieces: list[Piece]) -> Statement | None:
    for piece in reversed(pieces):
        byline = parse_byline(piece.text) if piece.kind is BlockKind.BYLINE else None
        if byline and byline.source:
            return _statement(byline.source, piece.span.start + byline.source_at, "outlet-in-byline")
    return None


def _by_site(text: str, pieces: list[Piece]) -> Statement | None:
    """The site's own name in its furniture, at the foot before the head."""
    furniture = [
        piece
        for piece in pieces
        if piece.kind in (BlockKind.FURNITURE, BlockKind.KICKER) and piece.rule != "related-link"
    ]
    for piece in sorted(furniture, key=lambda one: not _SITE_MARK.search(one.text)):
        match = _SITE.search(piece.text)
        if match and (_SITE_MARK.search(piece.text) or match.start() <= 2):
            site = match["site"].strip(" -–|»›")
            return _statement(site, piece.span.start + match.start("site"), "outlet-in-furniture")
    return None


def _by_interview(text: str, pieces: list[Piece]) -> Statement | None:
    for piece in pieces:
        match = _TALK.search(piece.text) if piece.kind in BODY else None
        if match:
            group = "name" if match["name"] else "paper"
            return _statement(match[group], piece.span.start + match.start(group), "outlet-in-interview", doubtful=True)
    return None


def _by_credit(text: str, pieces: list[Piece]) -> Statement | None:
    """ "Ảnh: Thanh Hà/TTXVN": the agency whose own photographer it is."""
    for piece in pieces:
        match = _AGENCY.search(piece.text) if piece.kind is BlockKind.CAPTION else None
        if match:
            return _statement(
                match["agency"], piece.span.start + match.start("agency"), "agency-in-photo-credit", doubtful=True
            )
    return None
