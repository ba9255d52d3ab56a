"""The index of provinces: the 63 or the 34, by region, with how many reports each has."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from django.utils.translation import gettext

from archive.bilingual import localized
from archive.models import Unit
from archive.pages.kit.atlas import Atlas, load_atlas, region_address
from archive.pages.kit.coverage import reports_of_units
from archive.pages.kit.grid import tier_word
from archive.pages.kit.lists import Crumb
from archive.pages.kit.tabs import tier_tabs
from archive.pages.serving.paging import address


@dataclass(frozen=True, slots=True)
class Entry:
    name: str
    url: str
    count: int
    note: str  # what it became, or out of what it was made


@dataclass(frozen=True, slots=True)
class RegionEntries:
    name: str
    url: str
    entries: list[Entry]


def index_page(tier: int) -> dict:
    """What the index shows."""
    atlas = load_atlas()
    rows = reports_of_units()
    counts: Counter[int] = Counter()
    for unit in atlas.units:
        if row := atlas.row_of(unit, tier):
            counts[row.pk] += rows.get(unit.pk, 0)
    made = groupby(atlas.rows(tier), lambda unit: unit.region)
    return {
        "tiers": tier_tabs(localized("/tinh/"), tier),
        "regions": [
            RegionEntries(name, region_address(name), [entry(unit, atlas, counts, tier) for unit in units])
            for name, units in made
        ],
        "unknown": rows.get(None, 0),
        "canonical": address(localized("/tinh/"), tap=tier_word(tier)),
        "breadcrumbs": [Crumb(gettext("Tỉnh"))],
    }


def entry(unit: Unit, atlas: Atlas, counts: Counter[int], tier: int) -> Entry:
    return Entry(
        unit.name, address(unit.get_absolute_url(), tap=tier_word(tier)), counts[unit.pk], note(unit, atlas, tier)
    )


def note(unit: Unit, atlas: Atlas, tier: int) -> str:
    """For one of the 63 the province it went into, for one of the 34 those it was made of."""
    if tier == 63:
        names = [change.after.name for change in atlas.became(unit)]
        return gettext("nay thuộc %(names)s") % {"names": ", ".join(names)} if names else ""
    names = [change.before.name for change in atlas.came_from(unit)]
    return gettext("từ %(names)s") % {"names": ", ".join(names)} if names else ""
