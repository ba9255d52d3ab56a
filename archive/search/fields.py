"""Values of filters as people type them ("sở tt&tt", "thái", "PLVN") → the slugs of what they name.

Every look-up is by letters or words that an index holds, and stops at `MOST`; nothing walks over all names.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db.models import Q, QuerySet

from archive.models import Abbreviation, Alias, Entity, KnownName, Outlet, Unit
from archive.models.names import squeezed, words
from archive.text import squeeze

from . import statements
from .facts import ENTITY_KINDS
from .language import MISSING, VALUES, Query, parse_values
from .vocabulary import short_key
from .words import PLACE_KINDS

RESOLVED = ("tinh", *ENTITY_KINDS, "nguon")
MOST = VALUES + 1  # names that are looked at for one value: more than may be chosen
ASKED = 5  # values of one query that are looked up in vain
SPELLINGS = 16  # of one value with its short forms written out
PARTS = ("nguoi", "co-quan", "chu-de", "van-ban", "nguon")  # filters of which a value may be some words of the name
_KINDS = tuple(map(squeeze, PLACE_KINDS))


def understand(query: Query) -> Query:
    """The query with each value replaced by what it names, one or several; what names nothing stays and is told."""
    if query.unknown is not None:
        return query
    typed = {name: [value for value in query.values(name) if value != MISSING] for name in RESOLVED}
    if not any(typed.values()):
        return replace(query, unknown=())
    with statements.bounded():
        return _understand(query, _without_known({name: values for name, values in typed.items() if values}))


def _understand(query: Query, typed: dict[str, list[str]]) -> Query:
    left: list[tuple[str, str, int]] = []
    reader = None
    for name, value in [(field, value) for field in RESOLVED for value in typed.get(field, ())]:
        reader = reader or Reader(_shorts(), dict(Unit.objects.order_by().values_list("slug", "name")))
        sign, bare = ("-", value[1:]) if value.startswith("-") else ("", value)
        found = reader.meant(name, bare, query.values("tinh")) if len(left) < ASKED else []
        if 0 < len(found) <= VALUES:
            others = [other for other in query.values(name) if other != value]
            chosen = parse_values(name, [*others, *(sign + slug for slug in found)])
            query = replace(query.with_values(name, chosen), page=query.page)
        else:
            left.append((name, bare, len(found)))
    return replace(query, unknown=tuple(left))


def _without_known(chosen: dict[str, list[str]]) -> dict[str, list[str]]:
    """The values that are no slugs, codes or addresses yet; one statement for each sort of thing that is chosen."""
    bare = {name: {value.lstrip("-") for value in values} for name, values in chosen.items()}
    known: set[tuple[str, str]] = set()
    if bare.get("tinh"):
        known |= {("tinh", slug) for slug in Unit.objects.filter(slug__in=bare["tinh"]).values_list("slug", flat=True)}
    if bare.get("nguon"):
        codes = Outlet.objects.filter(code__in=bare["nguon"]).values_list("code", flat=True)
        known |= {("nguon", code) for code in codes}
    kinds = {kind: name for name, kind in ENTITY_KINDS.items() if name in bare}
    if kinds:
        any_of = Q()
        for kind, name in kinds.items():
            any_of |= Q(kind=kind, slug__in=bare[name])
        known |= {(kinds[kind], slug) for kind, slug in Entity.objects.filter(any_of).values_list("kind", "slug")}
    return {
        name: [value for value in values if (name, value.lstrip("-")) not in known] for name, values in chosen.items()
    }


def _shorts() -> dict[str, list[str]]:
    """Long forms by the letters of their short form."""
    longs: dict[str, list[str]] = {}
    for short, long in Abbreviation.objects.order_by("short", "long").values_list("short", "long"):
        longs.setdefault(short_key(short), []).append(long)
    return longs


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


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads values with the archive's short forms and provinces."""

    shorts: dict[str, list[str]]  # long forms by the letters of the short one
    units: dict[str, str]  # names by slug

    def meant(self, name: str, value: str, provinces: Iterable[str]) -> list[str]:
        """The slugs that a value of the filter names; more than `VALUES` of them are too many to be meant."""
        keys = spellings(value, self.shorts)
        match name:
            case "tinh":
                found = self._provinces(keys)
            case "nguon":
                found = _known(KnownName.Kind.OUTLET, keys)
            case "co-quan":
                near = [slug for slug in provinces if slug in self.units] or list(self.units)
                found = _entities("body", keys) or self._bodies(keys, near)
            case "dia-danh":
                found = _entities("place", keys) or _entities("place", _with_kinds(keys))
            case _:
                found = _entities(ENTITY_KINDS[name], keys)
        return found or (_by_words(name, value) if name in PARTS else [])

    def _provinces(self, keys: list[str]) -> list[str]:
        bare = {*keys, *(key.removeprefix(kind) for key in keys for kind in _KINDS)}
        named = [slug for slug, name in self.units.items() if squeeze(name) in bare]
        return named or _known(KnownName.Kind.PROVINCE, bare)

    def _bodies(self, keys: list[str], near: list[str]) -> list[str]:
        """Bodies of a stem that every province has one of: in the province that is typed, else in those nearby."""
        names = [squeeze(name) for name in self.units.values()]
        pairs = [(key.removesuffix(name), name) for key in keys for name in names if key.endswith(name)]
        pairs = [(_without_kind(stem), name) for stem, name in pairs]
        pairs += [(key, squeeze(self.units[slug])) for key in keys for slug in near]
        full = _departments({stem for stem, _ in pairs})
        wanted = {
            one + kind + name
            for stem, name in pairs
            for one in (stem, *full.get(stem, ()))
            for kind in ("", "tinh", "thanhpho")
        }
        return _entities("body", sorted(wanted))


def _without_kind(stem: str) -> str:
    return next((stem.removesuffix(kind) for kind in ("thanhpho", "tinh", "tp") if stem.endswith(kind)), stem)


def _departments(stems: Iterable[str]) -> dict[str, list[str]]:
    """The letters of a department's full stem by the letters of any of its names."""
    rows = KnownName.objects.filter(kind=KnownName.Kind.DEPARTMENT).annotate(letters=squeezed())
    full: dict[str, list[str]] = {}
    for letters, value in rows.filter(letters__in=list(stems)).order_by().values_list("letters", "value")[:MOST]:
        full.setdefault(letters, []).append(squeeze(value))
    return full


def _known(kind: str, keys: Iterable[str]) -> list[str]:
    rows = KnownName.objects.filter(kind=kind).annotate(letters=squeezed()).filter(letters__in=list(keys))
    return list(rows.order_by("value").values_list("value", flat=True).distinct()[:MOST])


def _entities(kind: str, keys: Iterable[str]) -> list[str]:
    """Slugs of the entities with these letters, by name or by another name."""
    keys = list(keys)
    named = Entity.objects.filter(kind=kind).annotate(letters=squeezed()).filter(letters__in=keys)
    also = Alias.objects.filter(entity__kind=kind).annotate(letters=squeezed()).filter(letters__in=keys)
    return _slugs(named, also)


def _slugs(named: QuerySet, also: QuerySet) -> list[str]:
    """At most `MOST`, those by their first name before those by another."""
    found = list(named.order_by().values_list("slug", flat=True)[:MOST])
    found += also.order_by().values_list("entity__slug", flat=True)[:MOST]
    return list(dict.fromkeys(found))


def _with_kinds(keys: list[str]) -> set[str]:
    """Names of places with every type word before them, and without the one that was typed."""
    return {kind + key for key in keys for kind in _KINDS} | {
        key.removeprefix(kind) for key in keys for kind in _KINDS if key.startswith(kind)
    }


def _by_words(name: str, value: str) -> list[str]:
    """What has all the words of the value in its name; of a document its number at least."""
    pieces = value.split("-")[:24]
    if name == "van-ban" and not any(piece.isdecimal() for piece in pieces):
        return []
    if name == "nguon":
        rows = KnownName.objects.filter(kind=KnownName.Kind.OUTLET).annotate(words=words())
        codes = rows.filter(words__contains=pieces).order_by("value").values_list("value", flat=True).distinct()
        return list(codes[:MOST])
    kind = ENTITY_KINDS[name]
    named = Entity.objects.filter(kind=kind).annotate(words=words()).filter(words__contains=pieces)
    also = Alias.objects.filter(entity__kind=kind).annotate(words=words()).filter(words__contains=pieces)
    return _slugs(named, also)
