"""A report's text as the reading view shows it: blocks of pieces, every sentence and every mention in its place."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from archive.facts import Span
from archive.models import Block, Clock, Figure, Mention, Quotation, Role, Statement
from archive.pages.kit import words
from archive.pages.kit.extent import anchor
from archive.pages.kit.pieces import Mark, Piece, pieces
from archive.sentences import sentences_in


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

    blocks: list[Block] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)


def read_text(
    text: str,
    shown: Span | None,
    found: Found,
    hits: Iterable[Span] = (),
    asked: Span | None = None,
    *,
    names: bool = True,
) -> ReadingText:
    """The reading view of a stretch of the text.

    `hits` were searched for; `asked` is to be pointed at though no fact may rest on it; without `names` no mention is
    a link.
    """
    made = ReadingText()
    if shown is None:
        return made
    marks = spots(found, names, asked) + [Mark(hit.start, hit.end, "hit", rank=9, tag="mark") for hit in hits]
    for block, inside in zip(found.blocks, by_block(found.blocks, marks), strict=True):
        start, end = max(block.start, shown.start), min(block.end, shown.end)
        if block.kind != "furniture":
            inside += [sentence_mark(span) for span in sentences_in(text, start, end)]
        place(made, block.kind, pieces(text, start, end, inside))
    return made


def sentence_mark(span: Span) -> Mark:
    return Mark(span.start, span.end, "sentence", f"s{span.start}", rank=0)


def by_block(blocks: list[Block], marks: Iterable[Mark]) -> list[list[Mark]]:
    """The marks that touch each block; blocks are in order and never overlap."""
    ends = [block.end for block in blocks]
    found: list[list[Mark]] = [[] for _ in blocks]
    for mark in marks:
        at = bisect_right(ends, mark.start)
        while at < len(blocks) and blocks[at].start < mark.end:
            found[at].append(mark)
            at += 1
    return found


def place(shown: ReadingText, kind: str, made: list[Piece]) -> None:
    if kind == "furniture":
        shown.removed.append(ReadingBlock(kind, made))
    elif kind == "title" and not shown.title:
        shown.title.extend(made)
    else:
        shown.blocks.append(ReadingBlock(kind, made))


def spots(found: Found, names: bool = True, asked: Span | None = None) -> list[Mark]:
    """A mark for every range that something rests on, each range once: mentions win, because they are links."""
    marks = {}
    for mention in sorted(found.mentions, key=lambda mention: mention.entity_id is None):
        made = mention_mark(mention) if names else spot_mark(mention)
        marks.setdefault((mention.start, mention.end), made)
    for row in (*found.figures, *found.roles, *found.clocks, *found.statements, *found.quotations):
        if row.start is not None:
            marks.setdefault((row.start, row.end), spot_mark(row))
    if asked:
        marks.setdefault((asked.start, asked.end), spot_mark(asked))
    return list(marks.values())


def spot_mark(row: Mention | Figure | Role | Clock | Statement | Quotation | Span) -> Mark:
    return Mark(row.start, row.end, "spot", anchor(row.start, row.end))


def mention_mark(mention: Mention) -> Mark:
    url = mention.entity.get_absolute_url() if mention.entity else ""
    css = f"spot {mention.kind}" if mention.entity else "spot unlinked"
    word = str(words.KIND.get(mention.kind, mention.kind))
    return Mark(mention.start, mention.end, css, anchor(mention.start, mention.end), url, word, rank=2)
