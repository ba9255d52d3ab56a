"""Of which body or place a figure is said, when its clause names one: "Riêng huyện Đức Hòa có 12 xã"."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from archive.facts import Figure, FigureKind, Kind, Mention, Span

_REACH = 240  # letters before a figure in which its clause begins
_AFTER = 30  # letters behind it: "12 xã của huyện Đức Hòa"
_CLAUSE = re.compile(r"[.!?;:…]+\s+|\n|(?<!\w)(?:trong đó|theo đó|còn|riêng)(?!\w),?\s*", re.I)
_OPENING = re.compile(
    r"[\s\-–+•*,“\"(]*(?:(?:riêng|tại|ở|còn|nay|hiện|hiện nay|đến nay|đối với|trên địa bàn|toàn|của|địa bàn)\s+)*$",
    re.I,
)
_BESIDE = re.compile(r"\s*[:(-]?\s*(?:(?:dẫn đầu với|với|đạt|có|là|chiếm|mới đạt|chỉ đạt|đạt được)\s+)?$", re.I)
_JOINED = re.compile(r"\s*(?:,|và|;)\s*$", re.I)  # "các huyện A, B": said of several, so of none alone
_BEHIND = re.compile(r"\s*(?:tại|ở|của|trên địa bàn|thuộc)\s+(?:địa bàn\s+)?$", re.I)
_RANKED = re.compile(r"\s*(?:cả nước\s+)?(?:là|thuộc về)\s+$", re.I)  # "Vị trí thứ hai là …": whose rank it is


def said_of(figures: Iterable[Figure], mentions: Iterable[Mention], text: str) -> list[Figure]:
    """The figures, each with the mention of the body or place that opens its clause or stands just behind it."""
    named = [mention.span for mention in mentions if mention.kind in (Kind.BODY, Kind.PLACE)]
    found = ((figure, _named(figure, named, text)) for figure in figures)
    return [replace(figure, about=about) if about else figure for figure, about in found]


def _named(figure: Figure, named: list[Span], text: str) -> Span | None:
    return _behind(figure, named, text) or _beside(figure, named, text) or _opening(figure, named, text)


def _beside(figure: Figure, named: list[Span], text: str) -> Span | None:
    """ "huyện Phù Cát đạt 26,32%, huyện Vĩnh Thạnh 24,59%": the name just before each."""
    start = figure.span.start
    index = bisect_left(named, Span(start, start)) - 1
    if index < 0 or named[index].end > start or start - named[index].end > _AFTER:
        return None
    return named[index] if _BESIDE.match(text[named[index].end : start]) else None


def _listed(index: int, named: list[Span], text: str) -> bool:
    """Whether another name of a list follows."""
    after = named[index + 1 : index + 2]
    return bool(after) and bool(_JOINED.match(text[named[index].end : after[0].start]))


def _behind(figure: Figure, named: list[Span], text: str) -> Span | None:
    end = figure.span.end
    index = bisect_left(named, Span(end, end))
    if index == len(named) or named[index].start > end + _AFTER:
        return None
    between = text[end : named[index].start]
    ranked = figure.kind is FigureKind.RANK and _RANKED.match(between)
    behind = (ranked or _BEHIND.match(between)) and not _listed(index, named, text)
    return named[index] if behind else None


def _opening(figure: Figure, named: list[Span], text: str) -> Span | None:
    """The first body or place of the clause, when the clause begins with it."""
    start = max(0, figure.span.start - _REACH)
    begin = start
    for match in _CLAUSE.finditer(text, start, figure.span.start):
        begin = match.end()
    if begin == start > 0:
        return None  # the clause begins too far away
    index = bisect_left(named, Span(begin, begin))
    if index == len(named) or named[index].end > figure.span.start:
        return None
    opens = _OPENING.match(text[begin : named[index].start]) and not _listed(index, named, text)
    return named[index] if opens else None
