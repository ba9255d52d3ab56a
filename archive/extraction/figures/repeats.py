"""A figure said twice is one figure: in the title and the body, in the lead and the body, in a repeated caption."""

from archive.facts import BlockKind, Document, Figure
from archive.text import fold


def without_repeats(document: Document, figures: list[Figure]) -> list[Figure]:
    """The figures without those that only say again what another says; the body's wording wins over the title's."""
    heading = [block.span for block in document.blocks_of(BlockKind.TITLE, BlockKind.KICKER, BlockKind.CAPTION)]
    ranked = sorted(figures, key=lambda figure: any(figure.span.overlaps(span) for span in heading))
    kept: dict[tuple, list[frozenset[str]]] = {}
    chosen = []
    for figure in ranked:
        words = frozenset(fold(figure.subject).replace(",", " ").split())
        said = kept.setdefault((figure.value, figure.of, figure.upper, figure.normal_unit.split(" ")[0]), [])
        if any(words <= other or other <= words for other in said[:50]):
            continue
        said.append(words)
        chosen.append(figure)
    return sorted(chosen, key=lambda figure: figure.span)
