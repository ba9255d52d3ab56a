"""A figure said twice is one figure: in the title and the body, in the lead and the body, in a repeated caption."""

import re
from collections.abc import Iterable

from archive.facts import Figure
from archive.text import fold

_SENTENCE_END = re.compile(r"[.!?…]\s|\n")
TELLING = 100  # a number as large as this is hardly twice the same by chance
COMPARED = 20  # how many equal numbers a figure is compared with: bounded work

Words = frozenset[str]


def without_repeats(text: str, figures: Iterable[Figure]) -> list[Figure]:
    """The figures, in order of the text, without those that only say again what one given before them says."""
    said: dict[tuple, list[tuple[Figure, Words]]] = {}
    chosen = []
    for figure in figures:
        words = frozenset(fold(figure.subject).replace(",", " ").split())
        unit = figure.normal_unit.split(" ")[0]
        alike = said.setdefault((figure.value, figure.of, figure.upper, unit), [])
        if any(_repeats(text, figure, words, *other) for other in alike[:COMPARED]):
            continue
        parts = said.setdefault(("of a total", figure.value, unit), [])
        if figure.of is None and any(_apart(text, figure, other) for other, _ in parts[:COMPARED]):
            continue  # "19 chỉ tiêu" in the title, "19/21 chỉ tiêu" in the body
        alike.append((figure, words))
        if figure.of is not None:
            parts.append((figure, words))
        chosen.append(figure)
    return sorted(chosen, key=lambda figure: figure.span)


def _repeats(text: str, figure: Figure, words: Words, other: Figure, others: Words) -> bool:
    """Whether two equal figures count the same thing, in two sentences: one sentence says a thing once."""
    if words != others and (figure.normal_unit == "%" or not (words <= others or others <= words)):
        return False
    units = set(fold(figure.unit).split()) | set(fold(other.unit).split())
    if words != others and figure.value < TELLING and not (words - units and others - units):
        return False
    return _apart(text, figure, other)


def _apart(text: str, figure: Figure, other: Figure) -> bool:
    """Whether two figures stand in two sentences."""
    first, second = sorted((figure.span, other.span))
    return second.start - first.end >= 300 or bool(_SENTENCE_END.search(text[first.end : second.start]))
