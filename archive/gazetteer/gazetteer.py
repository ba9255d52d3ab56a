"""The gazetteer: one immutable value that answers what a name can mean, and when."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeVar

from archive.gazetteer.names import NameFound, NameMatcher, normal, split_type
from archive.gazetteer.values import (
    Department,
    LineageRow,
    OfficeFamily,
    Outlet,
    Place,
    StandingBody,
    Topic,
    Unit,
    UnitChange,
    UnitEvent,
)

Value = TypeVar("Value")
_CREDIT = re.compile(r"^(?:theo|nguồn|nguồn tin|tin từ)\s*:?\s+")
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-z]{2,})(?:/.*)?$")
_DISTRICT_KINDS = frozenset({"huyện", "quận", "thị xã", "thành phố"})
_LOCAL_KINDS = frozenset({"xã", "phường", "thị trấn", "đặc khu"})


def _index(values: Iterable[Value], names: Callable[[Value], Iterable[str]]) -> dict[str, tuple[Value, ...]]:
    found: defaultdict[str, list[Value]] = defaultdict(list)
    for value in values:
        for name in dict.fromkeys(normal(name) for name in names(value)):
            found[name].append(value)
    return {name: tuple(items) for name, items in found.items()}


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Names and what they stand for. Build it with `load_gazetteer` or `build_gazetteer`, never by hand."""

    tables: Mapping[str, tuple[Mapping[str, str], ...]]  # the rows it was built from
    units: tuple[Unit, ...]
    events: tuple[UnitEvent, ...]
    changes: tuple[UnitChange, ...]
    places: tuple[Place, ...]  # units first, then districts, wards, landmarks, regions, countries
    outlets: tuple[Outlet, ...]
    bodies: tuple[StandingBody, ...]
    departments: tuple[Department, ...]
    lineage: tuple[LineageRow, ...]
    topics: tuple[Topic, ...]
    look_alikes: tuple[str, ...]  # names that hold a place's name and are none: "Đoàn TNCS Hồ Chí Minh"
    abbreviations: Mapping[str, str]  # "TT&TT" → "Thông tin và Truyền thông"
    families: tuple[OfficeFamily, ...]

    @cached_property
    def digest(self) -> str:
        """SHA-256 over every row of every table, in hex: another digest, another gazetteer."""
        sha = hashlib.sha256()
        for name in sorted(self.tables):
            sha.update(f"\x1d{name}".encode())
            for row in self.tables[name]:
                sha.update("\x1e".join(f"{column}\x1f{row[column]}" for column in sorted(row)).encode() + b"\x1d")
        return sha.hexdigest()

    # Units

    @cached_property
    def _units(self) -> dict[str, Unit]:
        return {unit.key: unit for unit in self.units}

    def unit(self, key: str) -> Unit:
        """The unit of a key. Raises KeyError."""
        return self._units[key]

    @cached_property
    def _units_by_name(self) -> dict[str, tuple[Unit, ...]]:
        return _index(self.units, lambda unit: (unit.name, unit.key, *unit.aliases))

    def units_named(self, name: str, day: date | None = None) -> tuple[Unit, ...]:
        """Units of this name or alias, with or without "tỉnh", "thành phố", "TP."; on a day, those in force.

        Marks count, their placement on oa, oe, uy does not. Without a day the older unit stands first.
        """
        found = self._units_by_name.get(normal(name)) or self._units_by_name.get(split_type(name)[1], ())
        return found if day is None else tuple(unit for unit in found if unit.in_force(day))

    @cached_property
    def successors(self) -> dict[str, tuple[Unit, ...]]:
        """Unit key → the units it went into."""
        return self._arrows(lambda change: change.before, lambda change: change.after)

    @cached_property
    def predecessors(self) -> dict[str, tuple[Unit, ...]]:
        """Unit key → the units it was made of."""
        return self._arrows(lambda change: change.after, lambda change: change.before)

    def _arrows(
        self, start: Callable[[UnitChange], str], end: Callable[[UnitChange], str]
    ) -> dict[str, tuple[Unit, ...]]:
        found: defaultdict[str, list[Unit]] = defaultdict(list)
        for change in self.changes:
            found[start(change)].append(self.unit(end(change)))
        return {key: tuple(units) for key, units in found.items()}

    def unit_at(self, unit: Unit, day: date) -> Unit:
        """The unit in force on the day that covers this one: itself, what it went into, or its forerunner of one name.

        A unit asked about before it was made is its forerunner of the same name; when it has none, itself.
        """
        seen: set[str] = set()
        while not unit.in_force(day) and unit.key not in seen:
            seen.add(unit.key)
            if unit.valid_until is not None and unit.valid_until <= day:
                options = self.successors.get(unit.key, ())
            else:
                older = self.predecessors.get(unit.key, ())
                same = tuple(other for other in older if other.slug == unit.slug)
                options = same or (older if len(older) == 1 else ())
            unit = options[0] if options else unit
        return unit

    # Places

    @cached_property
    def _places(self) -> dict[str, Place]:
        return {place.key: place for place in self.places}

    def place(self, key: str) -> Place:
        """The place of a key. Raises KeyError."""
        return self._places[key]

    @cached_property
    def _places_by_name(self) -> dict[str, tuple[Place, ...]]:
        return _index(self.places, lambda place: (place.name, *place.aliases))

    def places_named(self, name: str) -> tuple[Place, ...]:
        """Every place that this name can mean: "huyện Châu Thành" ten of them; a type word leaves only its kind.

        Provinces are places too (key = unit key). A name without a type word never means a ward unless nothing else
        bears it. A district that changed its kind (huyện → thị xã → thành phố) is found by any of them.
        """
        whole = self._places_by_name.get(normal(name), ())
        kind, bare = split_type(name)
        if kind:
            named = self._places_by_name.get(bare, ())
            typed = tuple(place for place in named if place.kind == kind)
            level = next((kinds for kinds in (_DISTRICT_KINDS, _LOCAL_KINDS) if kind in kinds), frozenset())
            alike = tuple(place for place in named if place.kind in level and place.key != place.unit)
            return whole or typed or alike
        higher = tuple(place for place in whole if place.kind not in _LOCAL_KINDS)
        return higher or whole

    @cached_property
    def place_names(self) -> frozenset[str]:
        """Normal forms of names that need no type word: provinces, districts, regions, landmarks, countries.

        Wards (ten thousand common names) and numbered places are left out: those need their type word (`places_named`).
        """
        return frozenset(
            name
            for name, places in self._places_by_name.items()
            if not name.replace(" ", "").isdigit() and any(place.kind not in _LOCAL_KINDS for place in places)
        )

    @cached_property
    def _place_matcher(self) -> NameMatcher:
        spellings = (name for place in self.places for name in (place.name, *place.aliases))
        return NameMatcher(chain((name for name in spellings if normal(name) in self.place_names), self.look_alikes))

    def find_place_names(self, text: str, start: int = 0, end: int | None = None) -> Iterator[NameFound]:
        """Names of `place_names` in `text[start:end]`, spelt as names are, longest first; none inside a look-alike."""
        return (found for found in self._place_matcher.find(text, start, end) if found.name in self.place_names)

    # Outlets, bodies

    @cached_property
    def _outlets_by_name(self) -> dict[str, tuple[Outlet, ...]]:
        return _index(self.outlets, lambda outlet: (outlet.name, outlet.code, *outlet.surfaces))

    def outlets_named(self, surface: str) -> tuple[Outlet, ...]:
        """Outlets of this code or name: several for "BĐ", none for a code nobody knows."""
        plain = _CREDIT.sub("", normal(surface).strip("()[] "))
        host = _HOST.match(plain)
        spellings = (plain, host[1] if host else "", plain.removesuffix(".vn"))  # "BHG.VN" is BHG
        return next((found for spelling in spellings if (found := self._outlets_by_name.get(normal(spelling)))), ())

    @cached_property
    def _bodies_by_name(self) -> dict[str, tuple[StandingBody, ...]]:
        return _index(self.bodies, lambda body: (body.name, *body.surfaces))

    def bodies_named(self, surface: str) -> tuple[StandingBody, ...]:
        """National and standing bodies of this name or short form."""
        return self._bodies_by_name.get(normal(surface), ())

    @cached_property
    def _departments_by_name(self) -> dict[str, tuple[Department, ...]]:
        return _index(self.departments, lambda department: (department.name, *department.surfaces))

    def departments_named(self, surface: str) -> tuple[Department, ...]:
        """Body stems of this name or short form, without their province: "Sở TT&TT", "UBND"."""
        return self._departments_by_name.get(normal(surface), ())

    # Words

    @cached_property
    def _long_forms(self) -> dict[str, str]:
        return {normal(short): long for short, long in self.abbreviations.items()}

    def long_form(self, short: str) -> str:
        """An abbreviation written out ("TT-TT" → "Thông tin và Truyền thông"), "" when it is not one."""
        return self._long_forms.get(normal(short).replace(" ", ""), "") or self._long_forms.get(normal(short), "")
