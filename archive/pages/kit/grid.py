"""The grid of provinces and years: every cell finished, zeros too."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from archive.bilingual import localized, number, reports
from archive.models import Unit
from archive.pages.serving.paging import address

from .atlas import Atlas, region_address
from .coverage import Counts, years_in
from .tones import tone

FEWEST_YEARS, MOST_YEARS, LATEST = 6, 30, 3


@dataclass(frozen=True, slots=True)
class Cell:
    """Reports of a province about a year; `tone` 1 to 5 says how many beside the fullest cell."""

    year: int
    count: int
    shown: str
    said: str  # "2 báo cáo"
    url: str
    tone: int


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    url: str
    cells: list[Cell]
    total: int

    @property
    def latest(self) -> list[Cell]:
        """The last years with reports: as many as a line of a phone holds."""
        return [cell for cell in self.cells if cell.count][-LATEST:]

    @property
    def earlier(self) -> int:
        """The reports of the years before those."""
        return self.total - sum(cell.count for cell in self.latest)


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

    merged: bool  # rows of the 34 add up what they were made of
    years: list[YearSum]
    regions: list[Region]
    total: int
    unplaced: int  # counts of provinces that are in no row of this set
    empty_rows: int
    wide: bool
    before: int  # the first year shown when earlier ones were left out, else 0


def build_grid(atlas: Atlas, counts: Counts, tier: int) -> Grid:
    """The grid of one set of provinces; counts of a unit go to the row that holds its ground."""
    row_of = {unit.pk: atlas.row_of(unit, tier) for unit in atlas.units}
    cells: Counter[tuple[int, int]] = Counter()
    sums: Counter[int] = Counter()
    unplaced = 0
    years = years_shown(years_in(counts))
    for (unit, year), count in counts.items():
        if year is None:
            continue
        row = row_of.get(unit)
        if row is None:
            unplaced += count
        else:
            cells[row.pk, year] += count
            sums[year] += count
    looks = looks_of(cells.values())
    rows = [(unit, grid_row(unit, years, cells, looks, tier)) for unit in atlas.rows(tier)]
    regions = [
        Region(name, region_address(name), [row for _, row in group])
        for name, group in groupby(rows, lambda pair: pair[0].region)
    ]
    heads = [YearSum(year, localized(f"/nam/{year}/"), sums[year]) for year in years]
    empty = sum(not row.total for _, row in rows)
    left_out = years[0] if any(year < years[0] for year in sums) else 0
    total = sum(sums[year] for year in years)
    return Grid(tier == 34, heads, regions, total, unplaced, empty, len(years) > 12, left_out)


def years_shown(years: list[int]) -> list[int]:
    """Every year from the first to the last with reports, at least a few, at most what a table bears."""
    if not years:
        return []
    last = max(years)
    first = max(min(*years, last - FEWEST_YEARS + 1), last - MOST_YEARS + 1)
    return list(range(first, last + 1))


# How a count is written, said and toned; the same counts stand in many cells.
Looks = dict[int, tuple[str, str, int]]


def looks_of(counts: Iterable[int]) -> Looks:
    """The looks of every count of the grid, each made once."""
    different = {0, *counts}
    most = max(different)
    return {count: (number(count), reports(count), tone(count, most)) for count in different}


def grid_row(unit: Unit, years: list[int], cells: Counter[tuple[int, int]], looks: Looks, tier: int) -> Row:
    path, word = unit.get_absolute_url(), tier_word(tier)
    made = [cell(address(f"{path}{year}/", tap=word), year, cells[unit.pk, year], looks) for year in years]
    return Row(unit.name, address(path, tap=word), made, sum(each.count for each in made))


def cell(url: str, year: int, count: int, looks: Looks) -> Cell:
    shown, said, step = looks[count]
    return Cell(year, count, shown, said, url, step)


def tier_word(tier: int) -> str:
    """The set of provinces as addresses carry it: the 63 need no word."""
    return "34" if tier == 34 else ""
