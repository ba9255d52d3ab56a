"""The terms of a sealed report: its lexemes, which of them are in the title, which stand side by side, its facts.

A pair of neighbours is a number of 32 bits. Pairs that are rare in a segment share rows, "buckets", there.
"""

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from zlib import crc32

from .vectors import Place

TITLE = "^"
FACT = "#"
PAIR = "+"
NEWEST, FIGURES = "@day", "@figures"  # numbers that reports are put in order by, a term for each of their bits
DAY_BITS, FIGURE_BITS = 16, 8
EPOCH = date(1900, 1, 1)

_LEXEME = re.compile(r"'((?:[^'\\]|''|\\\\)*)'(?::([\dABCD,]*))?")


def pair_number(one: str, other: str, in_title: bool = False) -> int:
    """The number of two lexemes side by side. That two pairs share one hardly shows: both words are asked for too."""
    return crc32(f"{TITLE if in_title else ''}{one} {other}".encode())


def pair_term(number: int) -> str:
    return f"{PAIR}{number:08x}"


def bucket_term(number: int) -> str:
    """The term of all rare pairs whose numbers begin alike."""
    return f"{PAIR}{number >> 14:05x}"


def pairs_of(places: Iterable[Place]) -> bytes:
    """The numbers of all pairs of neighbours, exact beside exact and folded beside folded, each once."""
    at: dict[int, list[tuple[str, str, bool]]] = defaultdict(list)
    for lexemes, position, weight in places:
        at[position].append((lexemes[0], lexemes[-1], weight == "A"))
    pairs, titled = set(), set()
    for position, here in at.items():
        for exact, folded, in_title in here:
            for exact_after, folded_after, after_in_title in at.get(position + 1, ()):
                both = ((exact, exact_after), (folded, folded_after))
                pairs.update(both)
                if in_title and after_in_title:
                    titled.update(both)
    numbers = {pair_number(*pair) for pair in pairs} | {pair_number(*pair, in_title=True) for pair in titled}
    return array("I", sorted(numbers)).tobytes()


def day_number(day: date | None) -> int:
    """Days since 1900, from 1 on; 0: undated."""
    return min(max((day - EPOCH).days, 1), 2**DAY_BITS - 1) if day else 0


def figure_number(figures: int) -> int:
    return min(figures, 2**FIGURE_BITS - 1)


def slice_terms(name: str, bits: int) -> list[str]:
    """The terms of a number's bits, the highest first."""
    return [f"{name}{bit}" for bit in reversed(range(bits))]


def words_of(vector: str, facts: Iterable[str], day: date | None, figures: int) -> Iterator[str]:
    """The terms of an entry but for its pairs; `vector` as PostgreSQL writes it."""
    for lexeme, where in _LEXEME.findall(vector):
        if "'" in lexeme or "\\" in lexeme:
            lexeme = lexeme.replace("''", "'").replace("\\\\", "\\")
        yield lexeme
        if "A" in where:
            yield TITLE + lexeme
    for fact in facts:
        yield FACT + fact
    for name, bits, number in (
        (NEWEST, DAY_BITS, day_number(day)),
        (FIGURES, FIGURE_BITS, figure_number(figures)),
    ):
        yield from (f"{name}{bit}" for bit in range(bits) if number >> bit & 1)
