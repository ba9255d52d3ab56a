"""The sentences of a document that are read for mentions, as words."""

from collections.abc import Iterator
from functools import lru_cache

from archive.extraction.words import Line
from archive.facts import Block, BlockKind, Document, Span
from archive.sentences import sentences_in

READ = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION)


def sentences_of(document: Document) -> Iterator[tuple[Block, Span]]:
    """Each sentence of the blocks that are read for mentions, with its block."""
    for block in document.blocks_of(*READ):
        for span in sentences_in(document.text, block.span.start, block.span.end):
            yield block, span


@lru_cache(maxsize=2)
def lines_of(document: Document) -> tuple[tuple[Block, Line], ...]:
    """The sentences of a document as words, cut once for all rules that read them."""
    return tuple((block, Line(document.text, span.start, span.end)) for block, span in sentences_of(document))
