"""Which line is the title; none when the text has none: never the first sentence, never a caption."""

import re

from archive.facts import BlockKind
from archive.reading.bylines import parse_byline
from archive.reading.captions import caption_rule, same_line
from archive.reading.names import has_surname
from archive.reading.pieces import Piece

LONGEST = 250
EVENT_OPENING = re.compile(
    r"^[\s“\"(]*(?:(?:vào |trong )?(?:sáng|chiều|trưa|tối|đêm)\b.{0,25}\d|(?:vào |trong (?:\d+ )?)?ngày\s+(?:\d|mồng)|hôm nay|hôm qua|vừa qua|mới đây|"
    r"(?:sáng|chiều|tối) (?:nay|qua)|thực hiện|nhằm|trong (?:khuôn khổ|không khí)|tại (?:hội nghị|buổi|cuộc họp)|từ ngày)",
    re.I,
)
OUTLET_OPENING = re.compile(r"^\s*(?:\([^()]{2,40}\)\s*[-–—:.]|[A-ZĐ][A-ZĐ.&]{1,9}(?:\.VN|\.vn)?\s*[-–—]\s)")
_SECTION = re.compile(
    r"^(?:tin tức|tin|hoạt động|chuyên mục|chuyên trang|thông tin và truyền thông|công nghệ thông tin|chuyển đổi số|bưu chính|viễn thông|kinh tế|chính trị|xã hội|"
    r"cải cách hành chính|văn hóa|thời sự|khoa học|tin trong (?:tỉnh|ngành)|tin sở|tin hoạt động|tin địa phương|trong tỉnh|chính quyền điện tử|báo chí|"
    r"sở thông tin và truyền thông|cổng thông tin|trang thông tin|báo|đài|ubnd|ủy ban nhân dân)\b.{0,60}$",
    re.I,
)
_VERBAL = re.compile(
    r"\b(?:tổng kết|sơ kết|triển khai|hội nghị|đẩy mạnh|tăng cường|tập trung|nâng cao|ứng dụng|phát triển|thực hiện|họp|làm việc|tổ chức|công bố|ra mắt|khai mạc|trao|"
    r"tuyên truyền|xây dựng|đánh giá|kết quả|nhiệm vụ|năm 20\d\d|tháng)\b",
    re.I,
)


def find_title(pieces: list[Piece]) -> Piece | None:
    """The best line of the head, or None."""
    head = _head(pieces)
    scored = [(_score(pieces, place), -order, place) for order, place in enumerate(head)]
    if not scored:
        return None
    best, _, place = max(scored)
    if best < 3:
        return None
    pieces[place].rule = "title"
    return pieces[place]


def _head(pieces: list[Piece]) -> list[int]:
    """Places of the lines that may be a title: those before the first that must be body."""
    places = []
    for place, piece in enumerate(pieces[:120]):
        if piece.kind is not None:
            continue
        if len(piece.text) > LONGEST or EVENT_OPENING.match(piece.text) or OUTLET_OPENING.match(piece.text):
            break
        if _is_sentences(piece.text) and not _is_dated_next(pieces, place):
            break
        places.append(place)
    return places


def _is_sentences(line: str) -> bool:
    """True for a line of running text: stopped by a full stop, long, or of several sentences."""
    stopped = line.endswith((".", ";")) and not line.endswith("...")
    return (stopped and len(line.split()) > 4) or re.search(r"[.!?] [A-ZĐÀ-Ỹ]", line) is not None


def _is_dated_next(pieces: list[Piece], place: int) -> bool:
    follower = pieces[place + 1] if place + 1 < len(pieces) else None
    return follower is not None and follower.kind is BlockKind.DATELINE and len(pieces[place].text) < 200


def _opens_event(piece: Piece) -> bool:
    return EVENT_OPENING.match(piece.text) is not None or OUTLET_OPENING.match(piece.text) is not None


def _score(pieces: list[Piece], place: int) -> int:
    piece = pieces[place]
    words = piece.text.split()
    if len(words) < 3 or caption_rule(piece.text) or not any(letter.isalpha() for letter in piece.text):
        return 0
    byline = parse_byline(piece.text)
    if byline and (byline.labelled or has_surname(byline.author)):
        return 0
    follower = next((other for other in pieces[place + 1 :] if other.kind is not BlockKind.FURNITURE), None)
    score = 4 if len(words) >= 6 else 1 + (len(words) >= 4)
    if follower is None:
        return 0
    if follower.kind is BlockKind.DATELINE:
        score += 2
    elif follower.kind is None and (len(follower.text) >= 160 or _opens_event(follower)):
        score += 1
    if place and pieces[place - 1].kind is BlockKind.DATELINE:
        score += 1
    score += 1 if _VERBAL.search(piece.text) else 0
    score -= 3 if _SECTION.match(piece.text) and not _VERBAL.search(piece.text) else 0
    score -= 1 if piece.text.endswith((":", ",", "-")) else 0
    return score + 3 * _stands_again(pieces, place)


def _stands_again(pieces: list[Piece], place: int) -> bool:
    """True when the page prints the line again later: as image text, or behind a breadcrumb."""
    wanted = same_line(pieces[place].text)
    return len(wanted) > 20 and any(
        same_line(other.text).startswith(wanted)
        for other in pieces[place + 1 : place + 200]
        if len(other.text) <= len(pieces[place].text) + 12
    )
