"""Language knowledge a query is read with: abbreviations and names from the database, small words from tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Value

from archive.models import Abbreviation, Entity, Unit
from archive.text import fold

from .analyzer import Token, analyze, single_out
from .language import Query

LONGEST_NAME = 8  # words


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """A short form with what it stands for, both as analyzed."""

    short: str  # as curators write it
    long: str
    key: str  # folded letters and digits of the short form: "tttt"
    said: tuple[Token, ...]  # the words of the short form; mostly one: "TT&TT", rarely "TT và TT"
    words: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the archive knows at the moment, as far as a query's words may touch it."""

    shorts: dict[str, tuple[Abbreviated, ...]] = field(default_factory=dict)  # by key
    spelled: dict[tuple[str, ...], tuple[Abbreviated, ...]] = field(default_factory=dict)  # by folded words
    joined: dict[str, tuple[Token, ...]] = field(default_factory=dict)  # "vinhphuc" → its words
    names: frozenset[tuple[str, ...]] = frozenset()  # folded words of people and places
    units: dict[str, str] = field(default_factory=dict)  # slug → name


def read_vocabulary(query: Query) -> Vocabulary:
    """The vocabulary for a query, in one statement; a curator's change of it needs no restart."""
    units = Unit.objects.order_by().values_list(Value("unit"), "slug", "name")
    abbreviations = Abbreviation.objects.order_by().values_list(Value("abbreviation"), "short", "long")
    entities = Entity.objects.filter(folded__in=_grams(query), kind__in=("person", "place"))
    names = entities.order_by().values_list(Value("name"), "folded", "folded")
    rows = sorted(set(units.union(abbreviations, names, all=True)))
    provinces = {slug: name for kind, slug, name in rows if kind == "unit"}
    return _vocabulary(
        provinces,
        [_abbreviated(short, long) for kind, short, long in rows if kind == "abbreviation"],
        [tuple(analyze(name)) for name in provinces.values()] if query.branches else [],
        [tuple(analyze(name)) for kind, name, _ in rows if kind == "name"],
    )


def _vocabulary(units, abbreviations, named: list[tuple[Token, ...]], entities: list[tuple[Token, ...]]) -> Vocabulary:
    several = [words for words in named if len(words) > 1]
    by_words = [(_folded(row.words), row) for row in abbreviations]
    by_words += [(_folded(row.said), row) for row in abbreviations if len(row.said) > 1]
    return Vocabulary(
        shorts=_grouped((row.key, row) for row in abbreviations),
        spelled=_grouped(by_words),
        joined={"".join(_folded(words)): words for words in several},
        names=frozenset(_folded(words) for words in [*several, *entities]),
        units=units,
    )


def _folded(words: tuple[Token, ...]) -> tuple[str, ...]:
    return tuple(token.folded for token in words)


def short_key(text: str) -> str:
    """The letters and digits of a short form, folded: "TT&TT", "TT-TT" and "tttt" are one."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _abbreviated(short: str, long: str) -> Abbreviated:
    return Abbreviated(short, long, short_key(short), single_out(analyze(short)), single_out(analyze(long)))


def _grouped(rows: Iterable[tuple]) -> dict:
    grouped: dict = {}
    for key, row in rows:
        if key and row.words:
            grouped[key] = (*grouped.get(key, ()), row)
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
