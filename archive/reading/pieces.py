"""The text as pieces: lines, cut where a page has glued two things together.

A date before the first sentence or behind a title, a site's name behind a title, a caption before a paragraph, a
related link in brackets within one, a name behind the last one: each becomes a piece of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.facts import BlockKind, Span
from archive.reading.bylines import parse_byline
from archive.reading.furniture import furniture_rule
from archive.reading.letters import CAPITALS
from archive.reading.names import has_surname
from archive.reading.pattern import one_of
from archive.reading.portal_furniture import SPLICED

_LINE = re.compile(r"[^\n]+")
_DAY = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
_TIME = r"\d{1,2}[:h]\d\d(?::\d\d)?(?:[ ]?(?:[AP]M|SA|CH|Sáng|Trưa|Chiều|Tối)\b)?"
GLUED_DATE = re.compile(
    r"\s*(?:date\s+\d{4}-\d\d(?:-\d\d)?[\s|:–-]*|"
    rf"(?:(?:ngày đăng|ngày đưa|cập nhật|đăng ngày|đăng lúc)\s*:?\s*)?(?:{_TIME}[ ,|-]{{1,3}})?{_DAY}(?:[ ,"
    rf"|-]{{1,3}}{_TIME})?[\s|:–-]+)"
    rf"(?=[\"“(]?(?-i:[{CAPITALS}])[^\n]{{20}})",
    re.I,
)
_TITLE_DATE = re.compile(rf"\s+[(\[]?(?:{_DAY}(?:[ ,|-]{{1,3}}{_TIME})?|{_TIME}[ ,|-]{{1,3}}{_DAY})[)\]]?\s*$", re.I)
_TITLE_COUNTER = re.compile(
    r"\s+(?:[(\[]|[|–-]\s)\s*(?:(?:số )?lượt (?:xem|đọc|truy cập)|đã xem|xem|views?)\s*:?\s*[\d.,]+(?: lượt)?"
    r"\s*[)\]]?\s*$",
    re.I,
)
_TITLE_SITE = re.compile(
    r"\s+[|–-]\s+(?=(?:Báo|BÁO|Đài (?:Phát|PT|Truyền)|ĐÀI|Cổng|CỔNG|Trang (?:thông tin|tin)|Tạp chí|Sở [A-ZĐ])[^"
    r"|\n]{3,70}$)"
)
CRUMBS = re.compile(
    r"\s*(?:Trang chủ|Home|Trang nhất)\s*[»›>/|]+\s*(?:[^»›>/|\n]{2,40}[»›>/|]+\s*){0,4}"
    r"(?=(?i:[^»›>/|\n]{0,80}\b(?:hội nghị|tổng kết|sơ kết|triển khai|họp|năm 20\d\d|đẩy mạnh|tăng cường|kết quả)\b)"
    r"[^»›>|\n]{10,200}(?<!\.\.)(?<!…)$)",
    re.M,
)
_NULL = re.compile(r"\s*(?:null|undefined)\s+(?=\w)")
_NOT_CREDITED = one_of(
    r"""Ông · Bà · Tại · Theo · Sở · Ngày · UBND · HĐND · Phát · Đồng · Trong · Năm · Chủ · Phó · Sáng · Chiều ·
        Hội · Để · Về · Cũng · Đây · Bên · Ngoài · Các · Tỉnh · Qua · Từ · Với · Đến · Hiện · Sau · Trước · Thời ·
        Giám · Trưởng · Bí · Đại · Tham · Dự · Kết · Nhằm"""
)
_MORE_NAME = rf"(?:[ ](?!{_NOT_CREDITED}\b)[{CAPITALS}][\w.'’]*(?=\s*(?:[{CAPITALS}(/).,–-]|$)|\s\s))"
CREDIT = re.compile(
    r"\(?\s?\b(?:Ảnh|ẢNH)(?: minh họa| minh hoạ| tư liệu)?\s?[:：]\s?"
    rf"(?:[{CAPITALS}][\w.'’]*{_MORE_NAME}{{0,3}}|internet|tư liệu)"
    rf"(?:\s?[/–-]\s?(?!{_NOT_CREDITED}\b)[{CAPITALS}][\w.]*{_MORE_NAME}{{0,3}})?\s?(?:\)\.?|\.(?=\s|$))?"
)
_BEFORE_DATE = frozenset(("ngày", "đến", "từ", "sáng", "chiều", "tối", "trưa", "hết", "trước", "vào", "hôm"))
_BRACKETED = re.compile(rf"\[(?=[{CAPITALS}“\"'0-9])[^\[\]\n]{{20,200}}\]")
_SENTENCE_END = re.compile(r"[.!?…:](?=[\s”\"])")
_TAIL_FURNITURE = re.compile(
    r"(?<=[.!?/…])\s+((?:Xem thêm|Đọc thêm|Tin liên quan|Chia sẻ(?: bài viết)?|Từ khóa|Tags?|Bình luận)\b[\s:>»…]*)$"
)
_SIGNATURE = re.compile(rf"(?<=[.!?…”\"/)])\s+(?=[({CAPITALS}])")
_ABBREVIATED = re.compile(r"(?<!\w)(?:TP|TX|TT|[A-ZĐ])\.$")
_SHORT = 25  # letters up to which nothing can be glued together
LONG = 160  # letters from which a line is long enough to hold a caption or a name beside its paragraph


@dataclass(slots=True)
class Piece:
    """A stretch of one line; `kind` stays None until a rule knows it."""

    span: Span
    text: str
    kind: BlockKind | None = None
    rule: str = ""

    def settle(self, kind: BlockKind, rule: str) -> None:
        self.kind, self.rule = kind, rule


def cut_pieces(text: str) -> list[Piece]:
    """Every non-blank stretch of the text, in order."""
    pieces: list[Piece] = []
    for line in _LINE.finditer(text):
        pieces.extend(_cut_line(text, *line.span()))
    _cut_signature(text, pieces)
    return pieces


def _piece(text: str, start: int, end: int, kind: BlockKind | None = None, rule: str = "") -> list[Piece]:
    """One piece without the white space at its edges, or none."""
    surface = text[start:end]
    bare = surface.strip()
    if not bare:
        return []
    start += len(surface) - len(surface.lstrip())
    return [Piece(Span(start, start + len(bare)), bare, kind, rule)]


def _cut_line(text: str, start: int, end: int) -> Iterator[Piece]:
    if end - start < _SHORT:
        yield from _piece(text, start, end)
        return
    for pattern, kind, rule in (
        (_NULL, BlockKind.FURNITURE, "page-code"),
        (CRUMBS, BlockKind.FURNITURE, "breadcrumb"),
        (GLUED_DATE, BlockKind.DATELINE, "glued-date"),
    ):
        glued = pattern.match(text, start, end)
        if glued:
            yield from _piece(text, start, glued.end(), kind, rule)
            start = glued.end()
    for left, right, kind, rule in _behind_title(text, start, end):
        if right - left < LONG or kind is not None:
            yield from _piece(text, left, right, kind, rule)
            continue
        for one in _cut_long(text, left, right):
            yield from _piece(text, *one)


Cut = tuple[int, int, BlockKind | None, str]


def _behind_title(text: str, start: int, end: int) -> list[Cut]:
    """A title line, and the date, counter or site's name that stands behind it on the same line."""
    if end - start <= 300:
        for pattern, kind, rule in (
            (_TITLE_DATE, BlockKind.DATELINE, "date-behind-title"),
            (_TITLE_COUNTER, BlockKind.FURNITURE, "counter"),
            (_TITLE_SITE, BlockKind.FURNITURE, "site-behind-title"),
        ):
            found = pattern.search(text, start, end)
            title = text[start : found.start()].split() if found else []
            if len(title) >= 6 and title[-1].lower() not in _BEFORE_DATE and title[-1][-1] not in ".,;:":
                return [(start, found.start(), None, ""), (found.start(), end, kind, rule)]
    return [(start, end, None, "")]


def _cut_long(text: str, start: int, end: int) -> Iterator[Cut]:
    """A long line cut into captions with their credit, bracketed links, and what lies between."""
    cuts = sorted(
        [(*span, BlockKind.CAPTION, "caption-by-credit") for span in _credited(text, start, end)]
        + [(*found.span(), BlockKind.FURNITURE, "bracketed-link") for found in _BRACKETED.finditer(text, start, end)]
        + [(*found.span(), BlockKind.FURNITURE, "spliced") for found in SPLICED.finditer(text, start, end)]
    )
    place = start
    for left, right, kind, rule in cuts:
        if left < place:
            continue
        yield place, left, None, ""
        yield left, right, kind, rule
        place = right
    yield place, end, None, ""


def _credited(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Captions inside a long line: the sentence that ends right before "Ảnh: …", with its credit."""
    for credit in CREDIT.finditer(text, start, end):
        reach = max(start, credit.start() - 260)
        before = text[reach : credit.start()].rstrip()
        ends = [found.end() for found in _SENTENCE_END.finditer(before) if found.end() < len(before)]
        left = reach + (ends[-1] if ends else 0)
        if ends or reach == start:
            yield left, credit.end()


def _cut_signature(text: str, pieces: list[Piece]) -> None:
    """Cut what is glued behind the last long paragraph: "… nhân dân. Nhật Đông - ", "… mạng./. Theo MIC"."""
    place = next((i for i in range(len(pieces) - 1, -1, -1) if len(pieces[i].text) >= LONG), None)
    if place is None or pieces[place].kind is not None:
        return
    last = pieces[place]
    tail = _TAIL_FURNITURE.search(last.text, max(0, len(last.text) - 80))
    cut = tail.start(1) if tail else _signature(last.text)
    if cut is None:
        return
    start, end = last.span.start, last.span.end
    kind, rule = (BlockKind.FURNITURE, "glued-furniture") if tail else (BlockKind.BYLINE, "glued-byline")
    pieces[place : place + 1] = [*_piece(text, start, start + cut), *_piece(text, start + cut, end, kind, rule)]


def _signature(paragraph: str) -> int | None:
    """Where a name begins behind the last sentence, or None."""
    reach = max(0, len(paragraph) - 80)
    for found in _SIGNATURE.finditer(paragraph, reach):
        rest = paragraph[found.end() :]
        named = has_surname(rest) and not rest.rstrip().endswith(".")
        if _ABBREVIATED.search(paragraph, max(0, found.start() - 4), found.start()) and not named:
            continue  # "… tại TP. | Việt Trì."
        byline = parse_byline(rest)
        if byline and furniture_rule(rest) is None and (byline.labelled or len(rest.split()) >= 2 or rest.isupper()):
            return found.end()
    return None
