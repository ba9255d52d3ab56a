"""Figures: the numbers of a report that say something, each with its unit, bound, kind, year and quote."""

import re
from collections.abc import Iterator

from archive.extraction.figures.about import said_of
from archive.extraction.figures.kinds import announces_plan
from archive.extraction.figures.repeats import without_repeats
from archive.extraction.figures.scan import read_figures
from archive.facts import BlockKind, Document, Figure
from archive.terms import BODY_BLOCKS

__all__ = ["find_figures", "said_of"]

_ITEM = re.compile(r"\s*(?:[-–+•*]|\d{1,2}[.)]|\(?[a-zđ\d]\))\s?\S")  # a line of a list
ABOVE = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.CAPTION)


def find_figures(document: Document) -> list[Figure]:
    """Every figure of title, lead, body and captions in order of the text, one for each thing said.

    What the title or a caption says again is the body's figure: there it stands in its full sentence.
    """
    return without_repeats(document.text, [*_figures(document, *BODY_BLOCKS), *_figures(document, *ABOVE)])


def _figures(document: Document, *kinds: BlockKind) -> Iterator[Figure]:
    planned = False
    for block in document.blocks_of(*kinds):
        text = block.span.of(document.text)
        heading = block.kind is BlockKind.HEADING
        planned = announces_plan(text, heading) or (planned and bool(_ITEM.match(text)))
        yield from read_figures(document, block, planned)
