"""The values a gazetteer holds: dated units and their changes, places, outlets, bodies, topics."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Unit:
    """A province or centrally run city while it had one territory."""

    key: str
    slug: str
    name: str
    kind: str  # "tỉnh" | "thành phố"
    region: str
    valid_from: date | None = None  # None: before the archive's time
    valid_until: date | None = None  # the first day it was no more
    aliases: tuple[str, ...] = ()

    @property
    def full_name(self) -> str:
        return f"{self.kind} {self.name}"

    def in_force(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day < self.valid_until
        )


@dataclass(frozen=True, slots=True)
class UnitEvent:
    """A day on which units changed, and the decree that said so."""

    key: str
    day: date  # in force
    decided: date
    decree: str
    name: str


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One arrow of an event: a unit that went into another."""

    event: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place inside, beside or above the provinces; `unit` is the key of its province, "" when it has none."""

    key: str
    kind: str  # "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "landmark", "region", …
    name: str  # without its type word
    unit: str = ""
    parent: str = ""
    aliases: tuple[str, ...] = ()
    valid_until: date | None = None  # of districts: the first day it was no more

    @property
    def full_name(self) -> str:
        """With its type word, as readers see it: "huyện Tam Đảo"; landmarks and regions by their name."""
        return self.name if self.kind in BARE_KINDS else f"{self.kind} {self.name}"


BARE_KINDS = frozenset({"landmark", "region", "country", "world"})


@dataclass(frozen=True, slots=True)
class Outlet:
    """A newspaper, broadcaster, agency or portal."""

    code: str
    name: str
    surfaces: tuple[str, ...]
    unit: str = ""
    kind: str = ""  # "báo", "đài", "báo và đài", "cổng", "trang", "hãng tin", "tạp chí"


@dataclass(frozen=True, slots=True)
class StandingBody:
    """A national or otherwise unique body that is never bound to a province."""

    key: str
    name: str
    surfaces: tuple[str, ...]
    level: str  # "nhà nước", "đảng", "bộ", "doanh nghiệp", "đoàn thể", "nước ngoài"
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Department:
    """The stem of a body that every province has one of: "Sở Thông tin và Truyền thông"."""

    name: str
    surfaces: tuple[str, ...]
    parent: str = ""  # name of the stem above it
    binding: str = "tỉnh"  # how the province is joined: "tỉnh" (… tỉnh Long An) or "" (Tỉnh ủy Long An)


@dataclass(frozen=True, slots=True)
class LineageRow:
    """A function that went from one body stem to another on a day, in one province or (unit "") in all."""

    before: str
    after: str
    day: date
    function: str
    unit: str
    source: str


@dataclass(frozen=True, slots=True)
class Topic:
    slug: str
    name: str
    definition: str
    surfaces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OfficeFamily:
    """The words of a post that put its holder into a family of offices."""

    words: str
    family: str
    weak: bool = False  # a post beside the main one ("Tỉnh ủy viên"): it decides only when it stands alone
