"""Figures: the numbers of a report that say something, each with its unit, bound, kind, year and quote."""

from collections.abc import Iterator

from archive.extraction.figures.repeats import without_repeats
from archive.extraction.figures.scan import read_figures
from archive.facts import BlockKind, Document, Figure
from archive.gazetteer import Gazetteer

READ = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CAPTION)


def find_figures(document: Document, gazetteer: Gazetteer | None = None) -> list[Figure]:
    """Every figure of the title, lead, body and captions in order of the text, one for each thing said."""
    return without_repeats(document, list(_all(document)))


def _all(document: Document) -> Iterator[Figure]:
    for block in document.blocks_of(*READ):
        yield from read_figures(document, block)
