"""Provinces in time: all units and their changes with two queries, and what follows from them."""

from dataclasses import dataclass
from datetime import date

from archive.bilingual import localized
from archive.models import Unit, UnitChange
from archive.text import slugify

# From north to south, as yearbooks list them.
REGIONS = (
    "Trung du và miền núi phía Bắc",
    "Đồng bằng sông Hồng",
    "Bắc Trung Bộ và duyên hải miền Trung",
    "Duyên hải Nam Trung Bộ và Tây Nguyên",
    "Tây Nguyên",
    "Đông Nam Bộ",
    "Đồng bằng sông Cửu Long",
)


@dataclass(frozen=True, slots=True)
class Atlas:
    """Every unit that ever was, in Vietnamese order, and every arrow between two."""

    units: tuple[Unit, ...]
    changes: tuple[UnitChange, ...]

    def named(self, slug: str) -> tuple[Unit, ...]:
        """The units of one address, the oldest first."""
        mine = (unit for unit in self.units if unit.slug == slug)
        return tuple(sorted(mine, key=lambda unit: unit.valid_from or date.min))

    def became(self, unit: Unit) -> list[UnitChange]:
        return [change for change in self.changes if change.before_id == unit.pk]

    def came_from(self, unit: Unit) -> list[UnitChange]:
        return [change for change in self.changes if change.after_id == unit.pk]

    def rows(self, tier: int) -> list[Unit]:
        """The 63 units of old, or the 34 since the merger, by region and then in Vietnamese order."""
        chosen = [unit for unit in self.units if (is_old(unit) if tier == 63 else is_new(unit))]
        return sorted(chosen, key=lambda unit: (region_rank(unit.region), unit.sort_key))

    def row_of(self, unit: Unit, tier: int) -> Unit | None:
        """The row a unit's reports count in; None: its ground is in no row of that set."""
        return self._old(unit) if tier == 63 else self._new(unit)

    def _old(self, unit: Unit) -> Unit | None:
        if is_old(unit):
            return unit
        before = self.came_from(unit)
        return before[0].before if len(before) == 1 else None

    def _new(self, unit: Unit, steps: int = 5) -> Unit | None:
        if is_new(unit) or not steps:
            return unit
        after = self.became(unit)
        return self._new(after[0].after, steps - 1) if len(after) == 1 else None

    def together(self, units: tuple[Unit, ...], tier: int) -> tuple[Unit, ...]:
        """The units, and those that count in one row with them."""
        rows = {row.pk for unit in units if (row := self.row_of(unit, tier))}
        more = (unit for unit in self.units if (row := self.row_of(unit, tier)) and row.pk in rows)
        return tuple(dict.fromkeys((*units, *more)))


def is_old(unit: Unit) -> bool:
    return unit.valid_from is None


def is_new(unit: Unit) -> bool:
    return unit.valid_until is None


def region_rank(region: str) -> tuple[int, str]:
    return (REGIONS.index(region) if region in REGIONS else len(REGIONS), region)


def region_address(region: str) -> str:
    """Of the region's page; "" for a unit that is in none."""
    return localized(f"/vung/{slugify(region)}/") if region else ""


def load_atlas() -> Atlas:
    """The atlas as the database has it: two queries."""
    changes = UnitChange.objects.select_related("event", "before", "after").order_by(
        "event__day", "after__sort_key", "before__sort_key"
    )
    return Atlas(tuple(Unit.objects.all()), tuple(changes))


def in_year(unit: Unit, year: int) -> bool:
    """Did the unit exist on some day of the year?"""
    return (unit.valid_from is None or unit.valid_from.year <= year) and (
        unit.valid_until is None or unit.valid_until > date(year, 1, 1)
    )


def in_force(unit: Unit, day: date) -> bool:
    """Did the unit exist on the day?"""
    return (unit.valid_from is None or unit.valid_from <= day) and (unit.valid_until is None or day < unit.valid_until)
