"""Figures: the numbers of a report that say something, each with its unit, bound, kind, year and quote."""

from collections.abc import Iterator

from archive.extraction.figures.repeats import without_repeats
from archive.extraction.figures.scan import read_figures
from archive.facts import BlockKind, Document, Figure
from archive.gazetteer import Gazetteer

BODY = (BlockKind.LEAD, BlockKind.HEADING, BlockKind.PARAGRAPH)
ABOVE = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.CAPTION)


def find_figures(document: Document, gazetteer: Gazetteer | None = None) -> list[Figure]:
    """Every figure of title, lead, body and captions in order of the text, one for each thing said.

    What the title or a caption says again is the body's figure: there it stands in its full sentence.
    """
    return without_repeats(document.text, [*_figures(document, *BODY), *_figures(document, *ABOVE)])


def _figures(document: Document, *kinds: BlockKind) -> Iterator[Figure]:
    for block in document.blocks_of(*kinds):
        yield from read_figures(document, block)
