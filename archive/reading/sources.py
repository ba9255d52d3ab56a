"""The outlet as the page writes it: "QBĐT", "PLVN", "binhdinh.gov.vn", "Báo Bình Định", "MIC"."""

import re

from archive.facts import BlockKind, Evidence, Origin, Span, Statement
from archive.reading.bylines import parse_byline
from archive.reading.letters import CAPITALS
from archive.reading.pattern import one_of
from archive.reading.pieces import Piece
from archive.reading.site_furniture import MASTHEAD
from archive.terms import BODY_BLOCKS

_OPENINGS = r"(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Trong|Tại|Theo|Thực hiện|Nhân|Sau|Từ|Đến|Qua|Năm)"
_CODE = re.compile(
    r"^[\s“\"]*(?:[(\[](?P<inside>[^()\[\]\n]{2,40})[)\]]\s*(?:[-–—:.,]|(?=[A-ZĐ]))|"
    rf"(?P<bare>[A-ZĐ][A-ZĐ&.]{{1,9}}(?: online)?|YênBái|"
    rf"(?i:[\w-]{{2,30}}(?:\.gov|\.com)?\.vn|[\w-]{{2,30}}\.(?:com|net"
    rf"|org)))\s*[-–—]\s+"
    rf"(?=[{CAPITALS}“\"])|"
    rf"(?P<office>Sở (?:TT ?(?:&|-|và) ?TT|TTTT|Thông tin và Truyền thông|KH&CN|KHCN|VHTTDL)"
    rf"(?: [A-ZĐ][\w]*){{0,3}})\s*[-–—]\s+(?={_OPENINGS}\s)|"
    rf"(?P<glued>[A-ZĐ]{{3,6}})[-–—](?={_OPENINGS}\s))"
)
_PAPERS = one_of(
    r"""Mic · Dân trí · Xây dựng · Thanh tra · Tổ quốc · Chinhphu · Công lý · Kiến thức · Nhân Dân · Thanh niên ·
        Tuổi trẻ · Pháp lý · Tài chính"""
)
_CODE_SHAPE = re.compile(  # what stands in parentheses before a lead and is an outlet, not a place or a remark
    r"YênBái|[A-ZĐ][A-ZĐ&.\d]{1,9}(?: ?[-–]? ?(?:online|điện tử|[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}))?|"
    r"(?i:[\w.-]+\.(?:vn|com|net|org))|(?:Báo|Đài|Cổng|Trang|Tạp chí|Bản tin|Sở|VOV|VTV)\b.*|"
    rf"{_PAPERS}\b.*"
)
_NOT_CODES = re.compile(r"(?:UBND|HĐND|TP|TX|TT|CNTT|MTTQ|QĐ|KH|NQ)(?:[ .].*)?|.*\d{1,2}[/.-]\d.*|ảnh.*", re.I)
_SITE = re.compile(
    r"(?P<site>(?:Báo(?! cáo| chí)|BÁO(?! CÁO| CHÍ)|Đài (?:Phát thanh|PT|Truyền hình|Tiếng nói)|ĐÀI|"
    r"Cổng (?:[Tt]hông tin|TTĐT|giao tiếp)"
    r"|CỔNG THÔNG TIN|"
    r"Trang (?:thông tin|tin)|TRANG THÔNG TIN|Tạp chí)\s[^|,.;:()\n©]{2,70})"
)
_STATION = re.compile(
    r"SỞ [A-ZĐÀ-Ỹ ,&-]{4,60} (?:TỈNH|THÀNH PHỐ) [A-ZĐÀ-Ỹ -]{4,20}|(?:TH|PTTH|PT-TH|ĐTH)[A-ZĐ]{1,3}|[A-ZĐ]{2,3}TV"
)  # alone above a title: "THTV"
_SITE_MARK = re.compile(
    r"theo dõi (?=báo|đài)|tại chuyên mục|©|copyright|bản quyền|ghi rõ nguồn|cơ quan của|tòa soạn|toà soạn|giấy phép",
    re.I,
)
_NAME = rf"[{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,3}}"
_SITE_ALONE = re.compile(  # a whole line, so no headline that begins with an outlet's name
    rf"(?:Báo|Tạp chí|Đài (?:Phát thanh|PT|Truyền hình)[^|,.;:()\n©]{{0,24}}) {_NAME}(?: (?:[Oo]nline|[Đđ]iện tử))?"
)
_BEHIND_SITE = re.compile(r"\s+(?:trên|tại đây)\b.*$")
_NAMELESS = re.compile(r"(?:cổng|trang) (?:thông tin|tin|ttđt)(?: điện tử| tổng hợp)?\W*", re.I)
_OWNER = re.compile(
    r"(?:©|[Bb]ản quyền|[Cc]opyright)[^\n]{0,30}?(?P<owner>(?:Sở|UBND|Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân)\b"
    r"[^|,.;:()\n©]{0,50}?"
    rf"(?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã) [{CAPITALS}]\w*(?: [{CAPITALS}]\w*){{0,3}})"
)
_TALK = re.compile(
    rf"(?:\b(?:phóng viên|PV|trả lời|với)\s+)(?P<name>Báo(?: điện tử)? {_NAME}|VietnamPlus|TTXVN|VOV|[A-Z]\w+\.vn)|"
    rf"(?P<paper>Báo {_NAME}) (?:có|đã có) (?:cuộc|buổi) (?:trao đổi|phỏng vấn|trò chuyện)"
)
_AGENCY = re.compile(r"Ảnh\s?:\s?[^/\n]{2,30}/\s?(?P<agency>TTXVN|VOV|VGP)")


def find_source(pieces: list[Piece]) -> Statement | None:
    """The outlet by the first rule that finds one: code, signature, the site's name, an interview, a photo credit."""
    for rule in (_by_code, _by_signature, _by_site, _by_station, _by_interview, _by_credit):
        found = rule(pieces)
        if found and not _NAMELESS.fullmatch(found.value):
            return found
    return None


def _statement(value: str, start: int, rule: str, doubtful: bool = False) -> Statement:
    how = Origin.INFERRED if doubtful else Origin.STATED
    return Statement("source", value, Evidence(how, rule, Span(start, start + len(value)), doubtful))


def outlet_code(line: str) -> tuple[str, int] | None:
    """The outlet's code that opens a line, and where it stands: "(QBĐT) - Sáng 20-7 …" → ("QBĐT", 1)."""
    match = _CODE.match(line)
    if not match:
        return None
    group = match.lastgroup or "bare"
    code = match[group].strip()
    if _NOT_CODES.fullmatch(code) or not _CODE_SHAPE.fullmatch(code):
        return None
    return code, match.start(group) + match[group].find(code)


def _by_code(pieces: list[Piece]) -> Statement | None:
    body = [piece for piece in pieces if piece.kind in BODY_BLOCKS]
    for piece in body[:4]:
        found = outlet_code(piece.text)
        if found:
            return _statement(found[0], piece.span.start + found[1], "outlet-code")
    return None


def _by_signature(pieces: list[Piece]) -> Statement | None:
    for piece in reversed(pieces):
        byline = parse_byline(piece.text) if piece.kind is BlockKind.BYLINE else None
        if byline and byline.source:
            return _statement(byline.source, piece.span.start + byline.source_at, "outlet-in-byline")
    return None


def _by_site(pieces: list[Piece]) -> Statement | None:
    """The site's own name in its furniture: with a copyright mark, behind the title, or alone on a line."""
    kinds = (BlockKind.FURNITURE, BlockKind.KICKER)
    furniture = [
        piece
        for piece in pieces
        if piece.kind in kinds and (piece.rule != "related-link" or _SITE_ALONE.fullmatch(piece.text))
    ]
    for piece in sorted(furniture, key=lambda one: not _SITE_MARK.search(one.text)):
        match = _SITE.search(piece.text) or _OWNER.search(piece.text)
        if (
            match
            and not _NAMELESS.fullmatch(match[match.lastgroup])
            and (_SITE_MARK.search(piece.text) or match.start() <= 3 or MASTHEAD.match(piece.text))
        ):
            site = _BEHIND_SITE.sub("", match[match.lastgroup]).strip(" -–|»›")
            return _statement(site, piece.span.start + match.start(match.lastgroup), "outlet-in-furniture")
    return None


def _by_station(pieces: list[Piece]) -> Statement | None:
    """A broadcaster's call sign alone on a line above the title."""
    for piece in pieces:
        if piece.kind is BlockKind.TITLE:
            return None
        if piece.kind in (BlockKind.FURNITURE, BlockKind.KICKER) and _STATION.fullmatch(piece.text):
            return _statement(piece.text, piece.span.start, "outlet-in-furniture")
    return None


def _by_interview(pieces: list[Piece]) -> Statement | None:
    for piece in pieces:
        match = _TALK.search(piece.text) if piece.kind in BODY_BLOCKS else None
        if match:
            group = "name" if match["name"] else "paper"
            return _statement(match[group], piece.span.start + match.start(group), "outlet-in-interview", doubtful=True)
    return None


def _by_credit(pieces: list[Piece]) -> Statement | None:
    """ "Ảnh: Thanh Hà/TTXVN": the agency whose own photographer it is."""
    for piece in pieces:
        match = _AGENCY.search(piece.text) if piece.kind is BlockKind.CAPTION else None
        if match:
            at = piece.span.start + match.start("agency")
            return _statement(match["agency"], at, "agency-in-photo-credit", doubtful=True)
    return None
