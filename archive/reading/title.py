"""Which line is the title; none when the text has none: never the first sentence, never a caption."""

import re

from archive.facts import BlockKind, Span
from archive.reading.bylines import parse_byline
from archive.reading.captions import ACTING, caption_rule, same_line
from archive.reading.letters import CAPITALS
from archive.reading.names import has_surname
from archive.reading.pattern import one_of
from archive.reading.pieces import Piece
from archive.reading.site_furniture import MASTHEAD, SITE_NAME

LONGEST = 250
EVENT_OPENING = re.compile(
    r"^[\s“\"(]*(?:(?:vào |trong )?(?:sáng|chiều|trưa|tối|đêm)\b.{0,25}\d|(?:vào |trong (?:\d+ )?)?ngày\s+(?:\d"
    r"|mồng)|hôm nay|hôm qua|"
    r"vừa qua|mới đây|(?:sáng|chiều|tối) (?:nay|qua)|nhằm|trong (?:khuôn khổ|không khí|\d+ ngày)|tại (?:hội nghị"
    r"|buổi|cuộc họp)|"
    r"từ ngày|thực hiện .{0,60}\d|theo báo cáo)",
    re.I,
)
OUTLET_OPENING = re.compile(
    r"^\s*(?:\([^()]{2,40}\)\s*[-–—:.]|\([A-ZĐ][A-ZĐ.\d]{1,8}\)\s|[A-ZĐ][A-ZĐ.]{1,9}(?:\.VN|\.vn)?\s*[-–—]\s"
    r"|[\w-]{2,30}\.vn\s*[-–—]\s)"
)
_SECTION = re.compile(
    r"^"
    + one_of(
        r"""tin tức · tin · hoạt động · chuyên mục · chuyên trang · thông tin và truyền thông · công nghệ thông tin ·
        chuyển đổi số · bưu chính · viễn thông · kinh tế · chính trị · xã hội · cải cách hành chính · văn hóa ·
        thời sự · khoa học · trong tỉnh · chính quyền điện tử · báo chí · sở thông tin và truyền thông ·
        cổng thông tin · trang thông tin · báo · đài · ubnd · ủy ban nhân dân · danh mục · cơ quan · cơ sở dữ liệu ·
        văn bản · công khai · lịch · thủ tục · hệ thống · dịch vụ · hướng dẫn · chào mừng"""
    )
    + r"\b.{0,60}$",
    re.I,
)
_VERBAL = re.compile(
    r"\b"
    + one_of(
        r"""tổng kết · sơ kết · triển khai · hội nghị · đẩy mạnh · tăng cường · tập trung · nâng cao · ứng dụng ·
        phát triển · thực hiện · họp · làm việc · tổ chức · công bố · ra mắt · khai mạc · trao · tuyên truyền ·
        xây dựng · đánh giá · kết quả · nhiệm vụ · năm 20\d\d · tháng · đạt · phát huy · hoàn thành · quyết tâm ·
        dấu ấn"""
    )
    + r"\b",
    re.I,
)
_INNER_STOP = re.compile(rf"[.!?] [{CAPITALS}](?<!TP\. \w)")
_ENOUGH = 3  # score from which a line is believed
_JOINING = re.compile(
    r"(?:[,–-]|\b(?:và|của|về|với|cho|trong|tại|trên|theo|năm|ngành|công tác|triển khai|nhiệm vụ|các|đẩy mạnh|"
    r"thực hiện|tổng kết|sơ kết|phương hướng|giai đoạn|tháng))$",
    re.I,
)
_SUBJECT = re.compile(
    r"\b"
    + one_of(
        """chính trị · kinh tế · xã hội · văn hóa · giáo dục · y tế · pháp luật · quốc phòng · an ninh · thể thao ·
        du lịch · đời sống · thời sự · chuyển đổi số · khoa học · công nghệ · môi trường · giải trí · thế giới ·
        trong nước · quốc tế · đa phương tiện · chuyên mục · chuyên đề · bạn đọc · trang chủ · tin tức · video ·
        giới thiệu · công dân · doanh nghiệp · du khách · liên hệ · hỏi đáp · công báo"""
    )
    + r"\b",
    re.I,
)
_RUBRIC_PART = re.compile(r"\s[-–]\s|,\s+")


def join_broken_title(text: str, pieces: list[Piece]) -> None:
    """Make one piece of a title that the page breaks over two or three lines."""
    place = 0
    while place + 1 < min(len(pieces), 60) and not opens_event(pieces[place]):
        first, second = pieces[place], pieces[place + 1]
        if _goes_on(first, second):
            span = Span(first.span.start, second.span.end)
            pieces[place : place + 2] = [Piece(span, span.of(text).replace("\n", " "))]
        else:
            place += 1


def _goes_on(first: Piece, second: Piece) -> bool:
    """True when the second line is the rest of the first: by a word or comma that joins, or a small letter."""
    lines = first.text, second.text
    if first.kind or second.kind or sum(map(len, lines)) > LONGEST or not 3 <= len(lines[0].split()) <= 30:
        return False
    if not _JOINING.search(lines[0]) and not (lines[1][0].islower() and not lines[0].endswith((":", ".", "?", "!"))):
        return False
    if _SECTION.match(lines[0]) and not _VERBAL.search(lines[0]):
        return False
    if same_line(lines[0]) == same_line(lines[1]):
        return False
    if len(lines[1].split()) < 2 or opens_event(second) or _is_sentences(lines[1]) or lines[1].endswith("."):
        return False
    return not any(caption_rule(line) for line in (*lines, " ".join(lines))) and parse_byline(lines[1]) is None


def find_title(pieces: list[Piece]) -> Piece | None:
    """The best line of the head, or None; what reads like a caption only where no other line will do."""
    head = _head(pieces)
    lines = [place for place in head if not caption_rule(pieces[place].text)]
    over_date = [place for place in head if place not in lines and _stands_over_date(pieces, place)]
    return _best(pieces, lines) or _best(pieces, over_date)


def _best(pieces: list[Piece], places: list[int]) -> Piece | None:
    scored = [(_score(pieces, place), -order, place) for order, place in enumerate(places)]
    if not scored or max(scored)[0] < _ENOUGH:
        return None
    title = pieces[max(scored)[2]]
    title.rule = "title"
    return title


def _stands_over_date(pieces: list[Piece], place: int) -> bool:
    """ "Chủ tịch UBND tỉnh chủ trì phiên họp" right above the page's date: a title, whatever pictures show."""
    piece, below = pieces[place], pieces[place + 1] if place + 1 < len(pieces) else None
    acting = caption_rule(piece.text) == ACTING.name and not piece.text.endswith(".")
    return acting and below is not None and below.kind is BlockKind.DATELINE


def _head(pieces: list[Piece]) -> list[int]:
    """Places of the lines that may be a title: those before the first that must be body."""
    places = []
    for place, piece in enumerate(pieces[:200]):
        if piece.kind is not None:
            continue
        if len(piece.text) > LONGEST or opens_event(piece):
            break
        if _is_sentences(piece.text) and not _stopped_title(pieces, place):
            break
        places.append(place)
    return places


def _is_sentences(line: str) -> bool:
    """True for a line of running text: stopped by a full stop, or of several sentences."""
    stopped = line.endswith((".", ";")) and not line.endswith("...")
    return (stopped and len(line.split()) > 4) or _INNER_STOP.search(line) is not None


def _stopped_title(pieces: list[Piece], place: int) -> bool:
    """A title may end with a full stop where the page's date, or the first sentence of the event, comes next."""
    line = pieces[place].text
    follower = _next_text(pieces, place)
    if follower is None or len(line) > 200 or _INNER_STOP.search(line) or not line.endswith("."):
        return False
    return follower.kind is BlockKind.DATELINE or (place < 8 and opens_event(follower) and len(line.split()) <= 25)


def _next_text(pieces: list[Piece], place: int) -> Piece | None:
    return next((other for other in pieces[place + 1 : place + 40] if other.kind is not BlockKind.FURNITURE), None)


def opens_event(piece: Piece) -> bool:
    """True for a line that begins as a first sentence does: "Chiều 29/12, …", "(QBĐT) - …"; a site's name does not."""
    if EVENT_OPENING.match(piece.text):
        return True
    return OUTLET_OPENING.match(piece.text) is not None and not _names_site(piece.text)


def _names_site(line: str) -> bool:
    return SITE_NAME.match(MASTHEAD.sub("", line)) is not None


def _score(pieces: list[Piece], place: int) -> int:
    piece = pieces[place]
    words = piece.text.split()
    if (
        len(words) < 3
        or _is_section_row(piece.text)
        or _names_site(piece.text)
        or not any(letter.isalpha() for letter in piece.text)
    ):
        return 0
    byline = parse_byline(piece.text)
    if byline and (byline.labelled or has_surname(byline.author)):
        return 0
    follower = _next_text(pieces, place)
    if follower is None:
        return 0
    score = 4 if len(words) >= 6 else 1 + (len(words) >= 4)
    score += _setting(pieces, place, follower)
    score += 1 if _VERBAL.search(piece.text) else 0
    section = _SECTION.match(piece.text) and not _VERBAL.search(piece.text) and ":" not in piece.text
    score -= 3 if section and (len(words) <= 8 or piece.text.isupper()) else 0
    score -= 3 if _is_kicker(pieces, place, follower) else 0
    score += 3 if _stands_over_caption(pieces, place, follower) else 0
    score -= 1 if piece.text.endswith((":", ",", "-")) else 0
    score -= 1 if len(words) > 30 else 0
    score -= 2 if piece.text.endswith(".") else 0  # a summary under the title rather than a title
    again = _stands_again(pieces, place)
    if not again and follower.kind is not BlockKind.DATELINE and _is_rubric(piece.text):
        return 0
    return score + 3 * again


def _stands_over_caption(pieces: list[Piece], place: int, follower: Piece) -> bool:
    """The first line of a page, and right below it a second one over the text: a title and what its picture shows."""
    first = all(piece.kind is BlockKind.FURNITURE for piece in pieces[:place])
    line, below = pieces[place], _next_text(pieces, pieces.index(follower))
    close = follower.span.start - line.span.end <= 2 and follower.kind is None
    if not first or not close or line.text.isupper() or len(line.text.split()) < 5 or below is None:
        return False
    told = opens_event(below) or len(below.text) > 60
    return len(follower.text) < LONGEST and not opens_event(follower) and below.kind is None and told


def _is_kicker(pieces: list[Piece], place: int, follower: Piece) -> bool:
    """A line in capitals right above a line in small letters that stands over the date or the writer's name."""
    if not pieces[place].text.isupper() or follower.kind is not None or follower.text.isupper():
        return False
    if not 3 <= len(follower.text.split()) <= 25 or opens_event(follower) or _is_sentences(follower.text):
        return False
    below = _next_text(pieces, pieces.index(follower))
    return below is not None and below.kind in (BlockKind.DATELINE, BlockKind.BYLINE)


def settle_sections(pieces: list[Piece], title: Piece | None) -> None:
    """Rows of sections and names of sites between the title and the first sentence belong to the page."""
    below = [piece for piece in pieces[:60] if title is not None and piece.span.start > title.span.start]
    for piece in below:
        if opens_event(piece):
            return
        shouted = piece.text.isupper() and _SECTION.match(piece.text) and not _VERBAL.search(piece.text)
        site = shouted or _names_site(piece.text)
        if piece.kind is None and (site or _is_section_row(piece.text) or _is_rubric(piece.text)):
            piece.settle(BlockKind.FURNITURE, "row-of-sections")


def _is_section_row(line: str) -> bool:
    """ "Phú Thọ Chính trị Kinh tế Xã hội": the menu of a page in one line, wherever it stands."""
    subjects = _SUBJECT.findall(line)
    others = _SUBJECT.sub("", line).split()
    return len(subjects) >= 3 and all(each[0].isupper() for each in subjects) and len(others) <= 3


def _is_rubric(line: str) -> bool:
    """ "Chính quyền số - Kinh tế số - Xã hội số": three short names of subjects side by side, and nothing told."""
    parts = _RUBRIC_PART.split(line)
    short = len(parts) >= 3 and all(1 <= len(part.split()) <= 4 for part in parts)
    return short and not _VERBAL.search(line) and not any(letter.isdigit() or letter in ":?!" for letter in line)


def _setting(pieces: list[Piece], place: int, follower: Piece) -> int:
    """What the neighbours say for a line: a date beside it, or the first text below it."""
    score = 0
    begins = follower.kind is None and (len(follower.text) >= 160 or opens_event(follower))
    if begins or follower.kind is BlockKind.DATELINE:
        score += 2
    elif follower.kind in (BlockKind.CAPTION, BlockKind.BYLINE):
        score += 1
    before = next((other for other in reversed(pieces[max(0, place - 4) : place]) if other.rule != "counter"), None)
    return score + (before is not None and before.kind is BlockKind.DATELINE)


def _stands_again(pieces: list[Piece], place: int) -> bool:
    """True when the page prints the line again later: as image text, or behind a breadcrumb."""
    wanted = same_line(pieces[place].text)
    return len(wanted) > 20 and any(
        same_line(other.text).startswith(wanted)
        for other in pieces[place + 1 : place + 200]
        if len(other.text) <= len(pieces[place].text) + 12
    )
