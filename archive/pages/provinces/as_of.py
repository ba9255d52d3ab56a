"""A province on a day: which unit it was, which body had which function, and who is seen in office around it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from django.utils.translation import gettext

from archive.bilingual import short_day
from archive.gazetteer import LineageRow, load_lineage
from archive.models import Unit
from archive.pages.kit.atlas import Atlas, in_force
from archive.pages.serving.paging import address
from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR
from archive.text import slugify

from .tenures import Office

LONGEST = 40  # letters of a day as typed
_ISO = re.compile(r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", re.ASCII)
_WRITTEN = re.compile(r"(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})\s?[/.-]\s?(?P<y>\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class UnitThen:
    """A unit in force on the day, or one that held the ground when no unit had the name."""

    full_name: str
    region: str
    url: str


@dataclass(frozen=True, slots=True)
class FunctionThen:
    """Which body had a function on the day; `source` is the decree that moved it, with the day of force."""

    function: str
    body: str
    url: str  # "" when no report names the body
    source: str


@dataclass(frozen=True, slots=True)
class HolderThen:
    """Somebody seen in an office both before and after the day, or on it."""

    office: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class AsOf:
    """The province on the day asked for; only `typed` and `fault` when that is no day, nothing when none was asked."""

    typed: str = ""
    asked: str = ""  # the day as addresses write it
    fault: str = ""
    day: str = ""
    own: bool = True  # False: no unit of this name then, the ground belonged to `units`
    units: tuple[UnitThen, ...] = ()
    functions: tuple[FunctionThen, ...] = ()
    holders: tuple[HolderThen, ...] = ()


def read_day(text: str) -> date | None:
    """The day that the text names: "2024-06-30", "30/6/2024"; None when there is no such day."""
    found = _ISO.fullmatch(text.strip()) or _WRITTEN.fullmatch(text.strip())
    try:
        return date(int(found["y"]), int(found["m"]), int(found["d"])) if found else None
    except ValueError:
        return None


def as_of(
    typed: str, atlas: Atlas, units: tuple[Unit, ...], offices: Iterable[Office], bodies: Mapping[str, str]
) -> AsOf:
    """The province as of the day that `?ngay=` names; `bodies` are the addresses of its bodies by their keys."""
    typed = typed.strip()[:LONGEST]
    if not typed:
        return AsOf()
    day = read_day(typed)
    if day is None:
        return AsOf(typed, fault=gettext("Không có ngày “%(typed)s”. Hãy viết như 30/6/2024.") % {"typed": typed})
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        bounds = {"first": FIRST_YEAR, "last": LAST_YEAR}
        return AsOf(typed, fault=gettext("Kho chỉ biết các năm %(first)s–%(last)s.") % bounds)
    own = tuple(unit for unit in units if in_force(unit, day))
    then = own or ground_then(atlas, units, day)
    return AsOf(
        typed=f"{day.day}/{day.month}/{day.year}",
        asked=day.isoformat(),
        day=short_day(day),
        own=bool(own),
        units=tuple(unit_then(unit, day) for unit in then),
        functions=functions_then(day, then[0].key if then else units[0].key, bodies),
        holders=holders_then(offices, day),
    )


def ground_then(atlas: Atlas, units: tuple[Unit, ...], day: date) -> tuple[Unit, ...]:
    """The units that the ground belonged to when none of the address's own was in force: those before, those after."""
    beside = [change.before for unit in units for change in atlas.came_from(unit)]
    beside += [change.after for unit in units for change in atlas.became(unit)]
    return tuple(dict.fromkeys(unit for unit in beside if in_force(unit, day)))


def unit_then(unit: Unit, day: date) -> UnitThen:
    return UnitThen(unit.full_name, unit.region, address(unit.get_absolute_url(), ngay=day.isoformat()))


@cache
def lineage_rows() -> tuple[LineageRow, ...]:
    """Which function moved when, in the order of days. Read on first use."""
    return tuple(sorted(load_lineage(), key=lambda row: row.day))


def functions_then(day: date, unit: str, bodies: Mapping[str, str]) -> tuple[FunctionThen, ...]:
    """Every function that moved between the departments of all provinces, with the one that had it on the day."""
    return tuple(function_then(row, day, unit, bodies) for row in lineage_rows() if not row.unit)


def function_then(row: LineageRow, day: date, unit: str, bodies: Mapping[str, str]) -> FunctionThen:
    stem, source = row.before, ""
    for own in lineage_rows():
        if own.unit == unit and own.day <= day and own.before == stem:
            stem, source = own.after, moved(own)
    if row.day <= day:
        stem, source = row.after, moved(row)
    return FunctionThen(row.function, stem, bodies.get(f"{slugify(stem)}@{unit}", ""), source)


def moved(row: LineageRow) -> str:
    return gettext("từ ngày %(day)s, %(source)s") % {"day": short_day(row.day), "source": row.source}


def holders_then(offices: Iterable[Office], day: date) -> tuple[HolderThen, ...]:
    return tuple(
        HolderThen(office.title, tenure.name, tenure.url)
        for office in offices
        for tenure in office.tenures
        if tenure.days and tenure.days[0] <= day <= tenure.days[-1]
    )
