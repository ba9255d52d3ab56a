"""The map of the provinces: an area for each, with its number and tone; two insets enlarge the crowded plains."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cache

from django.utils.translation import gettext_lazy as _

from archive.bilingual import reports
from archive.models import Unit
from archive.pages.kit.atlas import Atlas
from archive.pages.kit.grid import tier_word
from archive.pages.kit.tones import Step, tone, tone_steps
from archive.pages.serving.paging import address

from .map_shapes import Spot, drawing

# Archipelagos are shapes of their own, in a frame that is a part of their province.
ARCHIPELAGOS = {"hoang-sa": "da-nang", "truong-sa": "khanh-hoa"}
LETTERS = 130  # height of the numbers, as large in the insets


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the drawing."""

    x: int
    y: int
    width: int
    height: int

    @property
    def corner(self) -> tuple[int, int]:
        """A place for a number above the lower left corner."""
        return self.x + 300, self.y + self.height - 150

    def holds(self, spot: Spot) -> bool:
        return self.x <= spot.x <= self.x + self.width and self.y <= spot.y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class Archipelago:
    name: str
    frame: Frame


HOANG_SA = Archipelago(_("Quần đảo Hoàng Sa"), Frame(4880, 3480, 3200, 1120))
TRUONG_SA = Archipelago(_("Quần đảo Trường Sa"), Frame(3740, 6320, 4370, 2400))
FRAMES = {"da-nang": HOANG_SA, "khanh-hoa": TRUONG_SA}


@dataclass(frozen=True, slots=True)
class Label:
    x: int
    y: int
    text: str
    deep: bool  # on one of the darker tones


@dataclass(frozen=True, slots=True)
class Area:
    """A province; one that the archive does not know has no address."""

    name: str
    url: str
    count: int
    said: str  # "Vĩnh Long: 2 báo cáo"
    tone: int
    outline: str
    spot: Spot
    archipelago: Archipelago | None


@dataclass(frozen=True, slots=True)
class Inset:
    """A part of the map once more, enlarged into a frame."""

    part: Frame
    frame: Frame
    size: float  # of its numbers
    labels: list[Label]


@dataclass(frozen=True, slots=True)
class ProvinceMap:
    width: int
    height: int
    areas: list[Area]
    labels: list[Label]
    insets: list[Inset]
    steps: list[Step]
    letters: int


# (part of the map, the frame it is enlarged into)
INSETS = (
    (Frame(1640, 1040, 900, 800), Frame(4000, 120, 3600, 3200)),  # the Red River's plain
    (Frame(1400, 6400, 1330, 1430), Frame(20, 3720, 2240, 2408)),  # the Mekong's
)


def build_map(atlas: Atlas, by_unit: dict[int | None, int], tier: int) -> ProvinceMap:
    """The map of one set of provinces; a province's number is that of its row in the grid, whatever the year."""
    counts: Counter[int] = Counter()
    for unit in atlas.units:
        if row := atlas.row_of(unit, tier):
            counts[row.pk] += by_unit.get(unit.pk, 0)
    most = max(counts.values(), default=0)
    areas = [area(unit, keys, counts, most, tier) for unit, keys in shapes_of(atlas, tier)]
    insets = [inset(part, frame, areas) for part, frame in INSETS]
    sheet = drawing()
    return ProvinceMap(sheet.width, sheet.height, areas, labels(areas, LETTERS), insets, tone_steps(most), LETTERS)


def shapes_of(atlas: Atlas, tier: int) -> list[tuple[Unit | None, tuple[str, ...]]]:
    """The provinces from north to south with the shapes they are drawn of; None: shapes of nobody's."""
    old = {unit.key: unit for unit in atlas.rows(63)}
    owners: dict[Unit | None, list[str]] = defaultdict(list)
    for key in drawing().rings:
        unit = old.get(ARCHIPELAGOS.get(key, key))
        owners[atlas.row_of(unit, tier) if unit else None].append(key)
    ranks = {unit: rank for rank, unit in enumerate(atlas.rows(tier))}
    return sorted(((unit, tuple(keys)) for unit, keys in owners.items()), key=lambda pair: ranks.get(pair[0], -1))


def area(unit: Unit | None, keys: tuple[str, ...], counts: Counter[int], most: int, tier: int) -> Area:
    outline, spot = outline_of(keys), drawing().spot(keys)
    if unit is None:
        return Area("", "", 0, "", 0, outline, spot, None)
    count = counts[unit.pk]
    url = address(unit.get_absolute_url(), tap=tier_word(tier))
    frame = next((frame for key, frame in FRAMES.items() if key in keys), None)
    return Area(unit.name, url, count, f"{unit.name}: {reports(count)}", tone(count, most), outline, spot, frame)


@cache
def outline_of(keys: tuple[str, ...]) -> str:
    """The outline, joined once for all pages."""
    return drawing().outline(keys)


def labels(areas: list[Area], size: float) -> list[Label]:
    """The numbers of that height that find room; nobody's areas and empty ones have none."""
    found = [(area, place_of(area, size)) for area in areas if area.count]
    return [Label(*place, str(area.count), on_deep(area, place)) for area, place in found if place]


def place_of(area: Area, size: float) -> tuple[int, int] | None:
    """Where the area's number stands: in its shape, else beside its islands, else nowhere."""
    if fits(str(area.count), area.spot, size):
        return area.spot.x, area.spot.y
    return area.archipelago.frame.corner if area.archipelago else None


def on_deep(area: Area, place: tuple[int, int]) -> bool:
    return area.tone > 3 and place == (area.spot.x, area.spot.y)


def fits(text: str, spot: Spot, size: float) -> bool:
    """A digit is about 0.6 as wide as high, and may touch the border: other shapes have their own numbers."""
    return 0.15 * size * len(text) <= spot.room and 0.36 * size <= spot.room


def inset(part: Frame, frame: Frame, areas: list[Area]) -> Inset:
    size = LETTERS * part.width / frame.width
    return Inset(part, frame, size, labels([area for area in areas if part.holds(area.spot)], size))
