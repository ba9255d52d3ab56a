"""Photographers and authors: names that stand in a report without being what it is about."""

import re
from collections.abc import Iterator

from archive.extraction.sentences import lines_of
from archive.facts import BlockKind, Document, Kind, Mention, Span
from archive.reading.names import looks_like_name

_NAME = r"[^\W\d_][\w.'’]*(?:[^\S\n]+[^\W\d_][\w.'’]*){0,4}"
_CREDIT = re.compile(rf"(?:[Ảả]nh|ẢNH|Tác giả|Thực hiện|Video|Clip|Nguồn ảnh)\s*:\s*(?P<name>{_NAME})")
_NOT_NAMES = re.compile(
    r"(?i)(?:internet|minh họa|tư liệu|twitter|facebook|ttxvn|vov|st|sưu tầm|đại đoàn kết|báo|chụp)\b"
)
_BYLINE_NAME = re.compile(_NAME)
_SIGNATURE = re.compile(
    rf"(?P<name>{_NAME})\s*(?:\((?:TTXVN|TH|VOV|Thực hiện|T/h|t/h|Theo [^()\n]{{1,30}})\)|-|/TTXVN)*\s*"
)


def find_credits(document: Document) -> list[Mention]:
    """Names under pictures, in bylines and signed at the end: never subjects."""
    return [
        Mention(
            Kind.PERSON, span, span.of(document.text), " ".join(span.of(document.text).split()), rule, subject=False
        )
        for span, rule in _spans(document)
    ]


def _spans(document: Document) -> Iterator[tuple[Span, str]]:
    text = document.text
    for block in document.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        if block.kind is BlockKind.BYLINE:
            yield from _in_byline(text, block.span)
            continue
        for match in _CREDIT.finditer(text, block.span.start, block.span.end):
            span = _capital_part(text, match.start("name"), match.end("name"))
            if span:
                yield span, "credit"
    yield from _signature(document)


def _in_byline(text: str, block: Span) -> Iterator[tuple[Span, str]]:
    taken = block.start
    for match in _BYLINE_NAME.finditer(text, block.start, block.end):
        span = _capital_part(text, match.start(), match.end())
        if span and span.start >= taken:
            taken = span.end
            yield span, "byline"


def _signature(document: Document) -> Iterator[tuple[Span, str]]:
    """A last sentence that is a name and nothing else: the author's."""
    lines = [line for block, line in lines_of(document) if block.kind is BlockKind.PARAGRAPH]
    if not lines or not len(lines[-1]):
        return
    whole = lines[-1].span(0, len(lines[-1]))
    match = _SIGNATURE.fullmatch(document.text, whole.start, whole.end) if whole.end - whole.start < 60 else None
    if match and looks_like_name(match["name"]):
        span = _capital_part(document.text, match.start("name"), match.end("name"))
        if span and span.end == match.end("name"):
            yield span, "signature"


def _capital_part(text: str, start: int, end: int) -> Span | None:
    """The words from `start` on that begin with capitals; None for what is no name."""
    if _NOT_NAMES.match(text, start):
        return None
    last = start
    for word in re.finditer(r"\S+", text[start:end]):
        if not word[0][0].isupper():
            break
        last = start + word.end()
    while last > start and text[last - 1] in ".-":
        last -= 1
    return Span(start, last) if last > start + 1 else None
