"""A report's text as the reading view shows it: blocks of pieces, sentences numbered, every mention in its place."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from archive.extraction.sentences import sentences_in
from archive.models import Block, Clock, Figure, Mention, Quotation, Role, Statement

from . import words
from .pieces import Mark, Piece, pieces

SMALL_BLOCKS = ("caption", "kicker", "dateline", "byline")


@dataclass(frozen=True, slots=True)
class ReadingBlock:
    kind: str
    pieces: list[Piece]


@dataclass(frozen=True, slots=True)
class ReadingText:
    """The text in three parts: the title as it stands there, what is read, what was set aside as furniture."""

    title: list[Piece] = field(default_factory=list)
    blocks: list[ReadingBlock] = field(default_factory=list)
    removed: list[ReadingBlock] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """The rows of a run that rest on words."""

    blocks: list[Block]
    mentions: list[Mention]
    roles: list[Role]
    figures: list[Figure]
    clocks: list[Clock]
    statements: list[Statement]
    quotations: list[Quotation] = field(default_factory=list)


def anchor(start: int, end: int) -> str:
    return f"c{start}-{end}"


def read_text(text: str, found: Found, hits: Iterable[tuple[int, int]] = ()) -> ReadingText:
    """The reading view of a run; `hits` are ranges that the reader searched for."""
    marks = spots(found) + [Mark(start, end, "hit", rank=9, tag="mark") for start, end in hits]
    shown = ReadingText()
    number = 0
    for block in found.blocks:
        inside = [mark for mark in marks if mark.start < block.end and block.start < mark.end]
        spans = sentences_in(text, block.start, block.end) if block.kind != "furniture" else []
        for span in spans:
            number += 1
            inside.append(Mark(span.start, span.end, "sentence", f"s{number}", rank=0))
        place(shown, block.kind, pieces(text, block.start, block.end, inside))
    return shown


def place(shown: ReadingText, kind: str, made: list[Piece]) -> None:
    if kind == "furniture":
        shown.removed.append(ReadingBlock(kind, made))
    elif kind == "title" and not shown.title:
        shown.title.extend(made)
    else:
        shown.blocks.append(ReadingBlock(kind, made))


def spots(found: Found) -> list[Mark]:
    """A mark for every range that something rests on, each range once: mentions win, because they are links."""
    marks = {}
    for mention in sorted(found.mentions, key=lambda mention: mention.entity_id is None):
        marks.setdefault((mention.start, mention.end), mention_mark(mention))
    for row in (*found.figures, *found.roles, *found.clocks, *found.statements, *found.quotations):
        if row.start is not None:
            css = "spot figure" if isinstance(row, Figure) else "spot"
            marks.setdefault((row.start, row.end), Mark(row.start, row.end, css, anchor(row.start, row.end)))
    return list(marks.values())


def mention_mark(mention: Mention) -> Mark:
    url = mention.entity.get_absolute_url() if mention.entity else ""
    css = f"spot {mention.kind}" if mention.entity else "spot unlinked"
    word = str(words.KIND.get(mention.kind, mention.kind))
    return Mark(mention.start, mention.end, css, anchor(mention.start, mention.end), url, word, rank=2)
