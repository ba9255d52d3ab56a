"""A figure said twice is one figure: in the title and the body, in the lead and the body, in a repeated caption."""

import re

from archive.facts import BlockKind, Document, Figure
from archive.text import fold

_SENTENCE_END = re.compile(r"[.!?…]\s|\n")
TELLING = 100  # a number as large as this is hardly twice the same by chance
COMPARED = 50  # how many equal numbers a figure is compared with: bounded work


def without_repeats(document: Document, figures: list[Figure]) -> list[Figure]:
    """The figures without those that only say again what another says; the body's wording wins over the title's."""
    heading = [block.span for block in document.blocks_of(BlockKind.TITLE, BlockKind.KICKER, BlockKind.CAPTION)]
    ranked = sorted(figures, key=lambda figure: any(figure.span.overlaps(span) for span in heading))
    said: dict[tuple, list[Figure]] = {}
    for figure in ranked:
        alike = said.setdefault((figure.value, figure.of, figure.upper, figure.normal_unit.split(" ")[0]), [])
        if not any(_repeats(document.text, figure, other) for other in alike[:COMPARED]):
            alike.append(figure)
    return sorted((figure for alike in said.values() for figure in alike), key=lambda figure: figure.span)


def _repeats(text: str, figure: Figure, other: Figure) -> bool:
    """Whether two equal figures count the same thing, in two sentences: one sentence says a thing once."""
    first, second = sorted((figure.span, other.span))
    if second.start - first.end < 300 and not _SENTENCE_END.search(text[first.end : second.start]):
        return False
    words, others = _words(figure), _words(other)
    if words == others:
        return True
    if figure.normal_unit == "%":
        return False
    units = set(fold(figure.unit).split()) & set(fold(other.unit).split())
    told = figure.value >= TELLING or (words - units and others - units)
    return bool(told) and (words <= others or others <= words)


def _words(figure: Figure) -> frozenset[str]:
    return frozenset(fold(figure.subject).replace(",", " ").split())
