"""The grid of provinces and years: every cell finished, zeros too."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from archive.bilingual import localized
from archive.models import Unit

from .atlas import Atlas, region_address
from .coverage import Counts, years_in
from .paging import address
from .tones import tone

FEWEST_YEARS, MOST_YEARS = 6, 30


@dataclass(frozen=True, slots=True)
class Cell:
    """Reports of a province about a year; `tone` 1 to 5 says how many beside the fullest cell."""

    year: int
    count: int
    url: str
    tone: int


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    url: str
    cells: list[Cell]
    total: int

    @property
    def filled(self) -> list[Cell]:
        return [cell for cell in self.cells if cell.count]


@dataclass(frozen=True, slots=True)
class Region:
    name: str
    url: str
    rows: list[Row]

    @property
    def filled(self) -> list[Row]:
        return [row for row in self.rows if row.total]


@dataclass(frozen=True, slots=True)
class YearSum:
    year: int
    url: str
    count: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The table, ready to print: years across, provinces by region down, sums at both ends."""

    tier: int
    years: list[YearSum]
    regions: list[Region]
    total: int
    unplaced: int  # counts of provinces that are in no row of this set
    empty_rows: int
    wide: bool
    before: int  # the first year shown when earlier ones were left out, else 0


def build_grid(atlas: Atlas, counts: Counts, tier: int) -> Grid:
    """The grid of one set of provinces; counts of a unit go to the row that holds its ground."""
    units = {unit.pk: unit for unit in atlas.units}
    cells: Counter[tuple[int, int]] = Counter()
    sums: Counter[int] = Counter()
    unplaced = 0
    years = years_shown(years_in(counts))
    for (unit, year), count in counts.items():
        if year is None:
            continue
        row = atlas.row_of(units[unit], tier) if unit in units else None
        if row is None:
            unplaced += count
        else:
            cells[row.pk, year] += count
            sums[year] += count
    most = max(cells.values(), default=0)
    rows = [(unit, grid_row(unit, years, cells, most, tier)) for unit in atlas.rows(tier)]
    regions = [
        Region(name, region_address(name), [row for _, row in group])
        for name, group in groupby(rows, lambda pair: pair[0].region)
    ]
    heads = [YearSum(year, localized(f"/nam/{year}/"), sums[year]) for year in years]
    empty = sum(not row.total for _, row in rows)
    left_out = years[0] if any(year < years[0] for year in sums) else 0
    return Grid(tier, heads, regions, sum(sums[year] for year in years), unplaced, empty, len(years) > 12, left_out)


def years_shown(years: list[int]) -> list[int]:
    """Every year from the first to the last with reports, at least a few, at most what a table bears."""
    if not years:
        return []
    last = max(years)
    first = max(min(*years, last - FEWEST_YEARS + 1), last - MOST_YEARS + 1)
    return list(range(first, last + 1))


def grid_row(unit: Unit, years: list[int], cells: Counter[tuple[int, int]], most: int, tier: int) -> Row:
    made = [cell(unit, year, cells[unit.pk, year], most, tier) for year in years]
    return Row(unit.name, address(unit.get_absolute_url(), tap=tier_word(tier)), made, sum(each.count for each in made))


def cell(unit: Unit, year: int, count: int, most: int, tier: int) -> Cell:
    url = address(f"{unit.get_absolute_url()}{year}/", tap=tier_word(tier))
    return Cell(year, count, url, tone(count, most))


def tier_word(tier: int) -> str:
    """The set of provinces as addresses carry it: the 63 need no word."""
    return "34" if tier == 34 else ""
