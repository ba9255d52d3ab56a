"""Tokens → tsvector text, in sections where one vector cannot hold all places (no database here)."""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from .analyzer import Token

# A vector keeps at most 256 places of a lexeme, positions to 16,383 and 1 MB of lexemes: stay below each.
SECTION_TOKENS = 10_000
SECTION_PLACES = 250
SECTION_BYTES = 400_000
ENTRY_BYTES = 900_000
OVERLAP = 64  # tokens that two sections share, so that no phrase of a query is cut
GAP = 10  # positions between things that are not one text, so that no phrase spans them


class Place(NamedTuple):
    """A token's lexemes at their position in the report; weight A (title) to D (captions)."""

    lexemes: tuple[str, ...]
    position: int
    weight: str


@dataclass(frozen=True, slots=True)
class Vectors:
    """What is stored of a report: the entry's vector, and the sections' ones when it is long."""

    entry: str
    sections: tuple[str, ...]  # empty when all places stand in the entry
    complete: bool


def lay_out(runs: Iterable[list[tuple[str, list[Token]]]]) -> list[Place]:
    """Places, in order, of runs of (weight, tokens): in one run word follows on word, runs are set apart."""
    places, start = [], 1
    for run in runs:
        for weight, tokens in run:
            # Posts are tokens behind those of all words.
            in_order = sorted(tokens, key=lambda token: token.position)
            places += [Place(token.lexemes, start + token.position, weight) for token in in_order]
            start += max((token.position + token.width for token in tokens), default=0)
        start += GAP
    return places


def build(places: list[Place]) -> Vectors:
    """The vectors of a report. A report of one section, as nearly all are, has only its entry."""
    cuts = list(_cut(places))
    entry = _gather(places[slice(*cuts[0])]) if cuts else {}
    if len(cuts) <= 1:
        return Vectors(_write(entry), (), True)
    size = sum(_size(lexeme) + 2 * len(where) for lexeme, where in entry.items())
    complete = True
    for place in places[cuts[0][1] :]:
        for lexeme in place.lexemes:
            if lexeme in entry:
                continue
            size += _size(lexeme)
            complete = complete and size <= ENTRY_BYTES
            if size <= ENTRY_BYTES:
                entry[lexeme] = []
    return Vectors(_write(entry), tuple(_write(_gather(places[start:end])) for start, end in cuts), complete)


def _size(lexeme: str) -> int:
    return len(lexeme.encode()) + 8


def _cut(places: list[Place]) -> Iterator[tuple[int, int]]:
    if places and _fits(places):
        yield 0, len(places)
        return
    start, counts, size = 0, {}, 0
    for index, place in enumerate(places):
        full = index - start >= SECTION_TOKENS or size >= SECTION_BYTES
        if full or any(counts.get(lexeme, 0) >= SECTION_PLACES for lexeme in place.lexemes):
            yield start, index
            start = max(start + 1, index - OVERLAP)
            counts, size = {}, 0
            for earlier in places[start:index]:
                for lexeme in earlier.lexemes:
                    counts[lexeme] = counts.get(lexeme, 0) + 1
        for lexeme in place.lexemes:
            counts[lexeme] = counts.get(lexeme, 0) + 1
            size += _size(lexeme)
    if places:
        yield start, len(places)


def _fits(places: list[Place]) -> bool:
    """Whether one section holds all, as it nearly always does; told by what costs little."""
    lexemes = [*itertools.chain.from_iterable(place.lexemes for place in places)]
    size = len("".join(lexemes).encode()) + 8 * len(lexemes)
    most = max(Counter(lexemes).values(), default=0)
    return len(places) <= SECTION_TOKENS and size < SECTION_BYTES and most <= SECTION_PLACES


def _gather(places: list[Place]) -> dict[str, list[str]]:
    base = places[0].position - 1
    by_forms: dict[tuple[str, ...], list[str]] = {}
    for lexemes, position, weight in places:
        # Gaps between runs may carry a section past the last position; 16,383 is where PostgreSQL stops.
        by_forms.setdefault(lexemes, []).append(f"{min(position - base, 16_383)}{weight}")
    gathered: dict[str, list[str]] = {}
    for lexemes, where in by_forms.items():
        for lexeme in lexemes:
            gathered[lexeme] = gathered[lexeme] + where if lexeme in gathered else where
    return gathered


def _write(gathered: dict[str, list[str]]) -> str:
    return " ".join(
        quote(lexeme) + (":" + ",".join(where) if where else "") for lexeme, where in sorted(gathered.items())
    )


def quote(lexeme: str) -> str:
    """A lexeme as tsvector and tsquery texts write it."""
    return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'"
