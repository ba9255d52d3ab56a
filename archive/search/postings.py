"""Entries → the postings of one segment: for every term the entries in which it stands, bits or numbers."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from .terms import FACT, bucket_term, pair_term, words_of

RARE = 8  # entries; pairs that fewer have share a row with others
FREQUENT, FREQUENT_FACT = 128, 1024  # a term that every so many entries have is stored as bits

_NULL = r"\N"


@dataclass(frozen=True, slots=True)
class Row:
    """What sealing needs of an entry; `vector` as PostgreSQL writes it."""

    vector: str
    pairs: bytes
    facts: list[str]
    day: date | None
    figures: int


def posting_lines(segment: int, rows: Iterable[Row]) -> Iterator[str]:
    """The segment's postings in the order of their terms, as COPY reads them; all rows are read before."""
    terms, size = _invert(rows)
    return (_line(segment, term, terms[term], size) for term in sorted(terms))


def _line(segment: int, term: str, places: array, size: int) -> str:
    share = FREQUENT_FACT if term.startswith(FACT) else FREQUENT
    if len(places) * share >= size:
        bits, numbers = "x" + bits_of(places, size).hex(), _NULL
    else:
        bits, numbers = _NULL, "{" + ",".join(map(str, places)) + "}"
    return f"{_escaped(term)}\t{segment}\t{bits}\t{numbers}\n"


def bits_of(places: Iterable[int], size: int) -> bytes:
    """A set of the segment's entries, a bit an entry, filled up to whole bytes."""
    bits = bytearray(-(-size // 8))
    for place in places:
        bits[place >> 3] |= 128 >> (place & 7)
    return bytes(bits)


def _invert(rows: Iterable[Row]) -> tuple[dict[str, array], int]:
    terms: dict[str, array] = defaultdict(partial(array, "H"))
    pairs: dict[int, array] = defaultdict(partial(array, "H"))
    size = 0
    for size, row in enumerate(rows, 1):
        for term in words_of(row.vector, row.facts, row.day, row.figures):
            terms[term].append(size - 1)
        for number in array("I", row.pairs):
            pairs[number].append(size - 1)
    while pairs:
        number, places = pairs.popitem()
        if len(places) >= RARE:
            terms[pair_term(number)] = places
        else:
            terms[bucket_term(number)].extend(places)
    return terms, size


def _escaped(term: str) -> str:
    return term.replace("\\", "\\\\") if "\\" in term else term
