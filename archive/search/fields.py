"""Values of filters as people type them ("sở tt&tt", "thái", "PLVN") → the slugs of what they name.

Every look-up is by letters or words that an index holds, and stops at `MOST`; nothing walks over all names.
"""

import itertools
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from archive.models import KnownName
from archive.text import squeeze

from . import statements
from .facts import ENTITY_KINDS
from .language import MISSING, VALUES, Query, parse_values
from .names import Asked, Known, look_up, read_known
from .words import PLACE_KINDS

RESOLVED = ("tinh", *ENTITY_KINDS, "nguon")
ASKED = 7  # values of one query that are looked for further, when their letters are those of no name
SPELLINGS = 16  # of one value with its short forms written out
PARTS = ("nguoi", "co-quan", "chu-de", "van-ban", "nguon")  # filters of which a value may be some words of the name
_KINDS = tuple(map(squeeze, PLACE_KINDS))


class Typed(NamedTuple):
    """A value of a filter; `sign` "-": what has it is left out."""

    name: str
    value: str
    sign: str = ""

    @property
    def kind(self) -> str:
        """What the archive calls a thing that is named so."""
        named = {"tinh": KnownName.Kind.PROVINCE, "nguon": KnownName.Kind.OUTLET}
        return named.get(self.name) or ENTITY_KINDS[self.name]


def understand(query: Query) -> Query:
    """The query with each value replaced by what it names, one or several; what names nothing stays and is told."""
    if query.unknown is not None:
        return query
    typed = [
        Typed(name, value.lstrip("-"), "-" * value.startswith("-")) for name in RESOLVED for value in query.values(name)
    ]
    typed = [one for one in typed if one.value != MISSING]
    if not typed:
        return replace(query, unknown=())
    with statements.bounded():
        return _understand(query, typed)


def _understand(query: Query, typed: list[Typed]) -> Query:
    known = read_known({(one.name, one.value) for one in typed})
    left = [one for one in typed if (one.name, one.value) not in known.values]
    reader = Reader(known)
    meant = {one: slugs for one in left if (slugs := reader.provinces(one))}
    meant |= _first_found({one: reader.by_letters(one) for one in left if one not in meant})
    query = _choosing(query, meant)
    vain = [one for one in left if one not in meant][:ASKED]
    further = _first_found({one: reader.further(one, query.values("tinh")) for one in vain})
    query = _choosing(query, further)
    counts = {one: len(slugs) for one, slugs in (meant | further).items()}
    unknown = [(one.name, one.value, counts.get(one, 0)) for one in left if not 0 < counts.get(one, 0) <= VALUES]
    return replace(query, unknown=tuple(unknown))


def _first_found(asked: dict[Typed, list[Asked]]) -> dict[Typed, list[str]]:
    """What the values name by the first of their questions that finds anything; all are asked at once."""
    asked_of = [(value, one) for value, several in asked.items() for one in several]
    found: dict[Typed, list[str]] = {}
    for (value, _), slugs in zip(asked_of, look_up([one for _, one in asked_of]), strict=True):
        if slugs:
            found.setdefault(value, slugs)
    return found


def _choosing(query: Query, meant: dict[Typed, list[str]]) -> Query:
    """The query with what is meant instead of what was typed; more than `VALUES` are too many to be meant."""
    for one, slugs in meant.items():
        if len(slugs) <= VALUES:
            others = [other for other in query.values(one.name) if other != one.sign + one.value]
            chosen = parse_values(one.name, [*others, *(one.sign + slug for slug in slugs)])
            query = replace(query.with_values(one.name, chosen), page=query.page)
    return query


def spellings(value: str, shorts: dict[str, list[str]]) -> list[str]:
    """The letters of a value as typed, then with its short forms written out: "so-tt-tt" → sotttt, sothongtin…"""
    pieces = value.split("-")[:24]
    ways: list[list[str]] = []
    start = 0
    while start < len(pieces):
        for size in range(min(6, len(pieces) - start), 0, -1):
            typed = "".join(pieces[start : start + size])
            if typed in shorts or size == 1:
                longs = [squeeze(long) for long in shorts.get(typed, ())]
                ways.append(list(dict.fromkeys([typed, *longs])))
                start += size
                break
    combined = itertools.islice(itertools.product(*ways), SPELLINGS)
    return list(dict.fromkeys("".join(way) for way in combined))


class Reader:
    """Reads values with the archive's short forms, provinces and departments: what they may name, as it is asked."""

    def __init__(self, known: Known):
        self.shorts = {key: [row.long for row in rows] for key, rows in known.vocabulary.shorts.items()}
        self.units = known.vocabulary.units  # names by slug
        self.departments = known.departments

    def provinces(self, typed: Typed) -> list[str]:
        """The provinces of which the value is the name, known already."""
        keys = self._keys(typed) if typed.name == "tinh" else ()
        return [slug for slug, name in self.units.items() if squeeze(name) in keys] if keys else []

    def by_letters(self, typed: Typed) -> list[Asked]:
        """What has the letters of the value as its name."""
        return [Asked(typed.kind, letters=self._keys(typed))]

    def further(self, typed: Typed, provinces: Iterable[str]) -> list[Asked]:
        """What else the value may name: a body of every province, a place with its type word, some words of a name."""
        keys, words = spellings(typed.value, self.shorts), typed.value.split("-")[:24]
        asked = []
        if typed.name == "co-quan":
            near = [slug for slug in provinces if slug in self.units] or list(self.units)
            asked.append(Asked(typed.kind, letters=self._bodies(keys, near)))
        elif typed.name == "dia-danh":
            asked.append(Asked(typed.kind, letters=_with_kinds(keys)))
        # Of a document the number is typed at least.
        if typed.name in PARTS and (typed.name != "van-ban" or any(word.isdecimal() for word in words)):
            asked.append(Asked(typed.kind, words=words))
        return asked

    def _keys(self, typed: Typed) -> list[str]:
        keys = spellings(typed.value, self.shorts)
        bare = {key.removeprefix(kind) for key in keys for kind in _KINDS} if typed.name == "tinh" else ()
        return list({*keys, *bare})

    def _bodies(self, keys: list[str], near: list[str]) -> set[str]:
        """Bodies of a stem that every province has one of: in the province that is typed, else in those nearby."""
        names = [squeeze(name) for name in self.units.values()]
        pairs = [(key.removesuffix(name), name) for key in keys for name in names if key.endswith(name)]
        pairs = [(_without_kind(stem), name) for stem, name in pairs]
        pairs += [(key, squeeze(self.units[slug])) for key in keys for slug in near]
        return {
            one + kind + name
            for stem, name in pairs
            for one in (stem, *self.departments.get(stem, ()))
            for kind in ("", "tinh", "thanhpho")
        }


def _without_kind(stem: str) -> str:
    return next((stem.removesuffix(kind) for kind in ("thanhpho", "tinh", "tp") if stem.endswith(kind)), stem)


def _with_kinds(keys: list[str]) -> set[str]:
    """Names of places with every type word before them, and without the one that was typed."""
    return {kind + key for key in keys for kind in _KINDS} | {
        key.removeprefix(kind) for key in keys for kind in _KINDS if key.startswith(kind)
    }
