"""The text as pieces: lines, cut where a page has glued two things together.

A date before the first sentence, a caption before a paragraph, a related link in brackets within one, a name behind
the last one: each becomes a piece of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from archive.facts import BlockKind, Span
from archive.reading.bylines import parse_byline
from archive.reading.furniture import furniture_rule

_LINE = re.compile(r"[^\n]+")
_OPENING = (
    r"(?=[\"“(]?(?:Sáng|Chiều|Trưa|Tối|Ngày|Hôm|Vừa qua|Trong|Thực hiện|Nhằm|Để|Theo|Tại|[(][A-ZĐ])|[A-ZĐÀ-Ỹ][^\n]{80})"
)
GLUED_DATE = re.compile(
    rf"\s*(?:date\s+\d{{4}}-\d\d(?:-\d\d)?|(?:ngày đăng|cập nhật|đăng ngày|đăng lúc)\s*:?\s*\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}"
    rf"(?:[ ,|-]{{1,3}}\d{{1,2}}[:h]\d\d(?::\d\d)?)?|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}(?:[ ,|-]{{1,3}}\d{{1,2}}[:h]\d\d(?::\d\d)?)?)\s+{_OPENING}",
    re.I,
)
_TITLE_DATE = re.compile(
    r"\s+[(\[]?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[ ,|-]{1,3}\d{1,2}[:h]\d\d(?::\d\d)?(?:[ ]?[AP]M)?)?|"
    r"\d{1,2}:\d\d(?::\d\d)?(?:[ ]?[AP]M)?[ ,|-]{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[)\]]?\s*$"
)
CREDIT = re.compile(
    r"\(?\s?\b(?:Ảnh|ẢNH)(?: minh họa| minh hoạ| tư liệu)?\s?[:：]\s?"
    r"(?P<who>(?:[A-ZĐÀ-Ỹ][\w.'’]*|internet|tư liệu)(?:[ ](?![A-ZĐ]\w+ (?:đã|cũng|là|được|cho|này|đó)\b)[A-ZĐÀ-Ỹ][\w.'’]*){0,3}"
    r"(?:\s?[/–-]\s?[A-ZĐ][\w.]*(?:[ ][A-ZĐ][\w.]*){0,3})?)\s?[).]?"
)
_BRACKETED = re.compile(r"\[(?=[A-ZĐÀ-Ỹ“\"'0-9])[^\[\]\n]{20,200}\]")
_SENTENCE_END = re.compile(r"[.!?…:](?=[\s”\"])")
_TAIL_FURNITURE = re.compile(
    r"(?<=[.!?/…])\s+((?:Xem thêm|Đọc thêm|Tin liên quan|Chia sẻ(?: bài viết)?|Từ khóa|Tags?)\b[\s:>»…]*)$"
)
_LONG = 160  # letters from which a line is long enough to hold a caption or a name beside its paragraph


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
    glued = GLUED_DATE.match(text, start, end)
    if glued:
        yield from _piece(text, start, glued.end(), BlockKind.DATELINE, "glued-date")
        start = glued.end()
    elif end - start <= 300:
        dated = _TITLE_DATE.search(text, start, end)
        if dated and len(text[start : dated.start()].split()) >= 6:
            yield from _piece(text, start, dated.start())
            yield from _piece(text, dated.start(), end, BlockKind.DATELINE, "date-behind-title")
            return
    if end - start < _LONG:
        yield from _piece(text, start, end)
        return
    for kind, rule, left, right in _cut_long(text, start, end):
        yield from _piece(text, left, right, kind, rule)


def _cut_long(text: str, start: int, end: int) -> Iterator[tuple[BlockKind | None, str, int, int]]:
    """A long line as (kind, rule, start, end): captions by their credit, bracketed links, and what lies between."""
    cuts = sorted(
        [(*span, BlockKind.CAPTION, "caption-by-credit") for span in _credited(text, start, end)]
        + [(*found.span(), BlockKind.FURNITURE, "bracketed-link") for found in _BRACKETED.finditer(text, start, end)]
    )
    place = start
    for left, right, kind, rule in cuts:
        if left < place:
            continue
        yield None, "", place, left
        yield kind, rule, left, right
        place = right
    yield None, "", place, end


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
    place = next((i for i in range(len(pieces) - 1, -1, -1) if len(pieces[i].text) >= _LONG), None)
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
    for found in re.finditer(r"(?<=[.!?…”\"/)])\s+(?=[(A-ZĐÀ-Ỹ])", paragraph[reach:]):
        rest = paragraph[reach + found.end() :]
        byline = parse_byline(rest)
        if byline and furniture_rule(rest) is None and (byline.labelled or len(rest.split()) >= 2 or rest.isupper()):
            return reach + found.end()
    return None
