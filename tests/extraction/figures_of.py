"""The figures of a text given as plain paragraphs, one a line, of a report about one year."""

import re
from datetime import date

from archive.extraction.figures import find_figures
from archive.facts import Block, BlockKind, Clock, Document, Evidence, Figure, Origin, Precision, Span, Which


def figures_of(text: str, year: int = 2021, title: str = "") -> list[Figure]:
    whole = f"{title}\n{text}" if title else text
    lines = [Span(*match.span()) for match in re.finditer(r"[^\n]+", whole)]
    kinds = [BlockKind.TITLE if title and index == 0 else BlockKind.PARAGRAPH for index in range(len(lines))]
    blocks = tuple(Block(kind, span) for kind, span in zip(kinds, lines, strict=True))
    reported = Clock(
        Which.REPORTED,
        date(year, 1, 1),
        date(year, 12, 31),
        Precision.YEAR,
        f"năm {year}",
        Evidence(Origin.STATED, "test"),
    )
    return find_figures(Document(whole, "utf-8", blocks, (reported,), ()))


def only_figure(text: str, year: int = 2021) -> Figure:
    (figure,) = figures_of(text, year)
    return figure
