"""Language knowledge a query is read with: abbreviations and names from the database, small words from tables."""

from dataclasses import dataclass, field

from archive.models import Abbreviation, Entity, Unit
from archive.text import fold

from .analyzer import Token, analyze
from .language import Query

LONGEST_NAME = 8  # words


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """A short form with what it stands for, both as analyzed."""

    short: str  # as curators write it
    long: str
    key: str  # folded letters and digits of the short form: "tttt"
    words: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the archive knows at the moment, as far as a query's words may touch it."""

    shorts: dict[str, tuple[Abbreviated, ...]] = field(default_factory=dict)  # by key
    longs: dict[tuple[str, ...], tuple[Abbreviated, ...]] = field(default_factory=dict)  # by folded words
    joined: dict[str, tuple[Token, ...]] = field(default_factory=dict)  # "vinhphuc" → its words
    names: frozenset[tuple[str, ...]] = frozenset()  # folded words of people and places
    units: dict[str, str] = field(default_factory=dict)  # slug → name


def read_vocabulary(query: Query) -> Vocabulary:
    """The vocabulary for a query, in three statements at most; a change of it needs no restart."""
    units = list(Unit.objects.order_by("sort_key").values_list("slug", "name"))
    if not query.branches:
        return Vocabulary(units=dict(units))
    named = [tuple(analyze(name)) for _, name in units]
    grams = _grams(query)
    found = Entity.objects.filter(folded__in=grams, kind__in=("person", "place")).values_list("folded", flat=True)
    entities = {tuple(token.folded for token in analyze(name)) for name in found} if grams else set()
    abbreviations = [_abbreviated(*pair) for pair in Abbreviation.objects.values_list("short", "long")]
    return Vocabulary(
        shorts=_by(abbreviations, lambda row: row.key),
        longs=_by(abbreviations, lambda row: tuple(token.folded for token in row.words)),
        joined={"".join(token.folded for token in words): words for words in named if len(words) > 1},
        names=frozenset(entities | {tuple(token.folded for token in words) for words in named if len(words) > 1}),
        units=dict(units),
    )


def short_key(text: str) -> str:
    """The letters and digits of a short form, folded: "TT&TT", "TT-TT" and "tttt" are one."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _abbreviated(short: str, long: str) -> Abbreviated:
    return Abbreviated(short, long, short_key(short), tuple(t for t in analyze(long) if t.width == 1))


def _by(rows: list[Abbreviated], key) -> dict:
    grouped: dict = {}
    for row in rows:
        if row.key and row.words:
            grouped[key(row)] = (*grouped.get(key(row), ()), row)
    return grouped


def _grams(query: Query) -> list[str]:
    """Every stretch of two to six words of the query, folded as entities' names are."""
    grams = set()
    for branch in query.branches:
        for item in branch:
            words = [fold(token.exact) for token in item.tokens if token.width == 1]
            for start in range(len(words)):
                grams |= {" ".join(words[start:end]) for end in range(start + 2, min(start + 6, len(words)) + 1)}
    return sorted(grams)
