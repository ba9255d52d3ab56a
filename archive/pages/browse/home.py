"""The front page: search, what is here, the newest, and the grid of provinces and years."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.bilingual import localized
from archive.pages.kit.atlas import load_atlas
from archive.pages.kit.coverage import counts_by_year, coverage_sentence, missing_sentence, reports_of_units, totals
from archive.pages.kit.grid import build_grid, tier_word
from archive.pages.kit.lists import items, newest
from archive.pages.kit.tabs import tier_tabs
from archive.pages.provinces.map import build_map
from archive.pages.serving.paging import address
from archive.pages.serving.parameters import tier_of_units

NEWEST = 5


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    tier, atlas, counts, by_unit = tier_of_units(request), load_atlas(), counts_by_year(), reports_of_units()
    here = totals(counts, by_unit)
    shown = {
        "coverage": coverage_sentence(here),
        "missing": missing_sentence(here, atlas, set(by_unit)),
        "newest": items(newest(NEWEST)),
        "map_tiers": tier_tabs(localized("/"), tier, "#ban-do"),
        "map": build_map(atlas, by_unit, tier),
        "grid_tiers": tier_tabs(localized("/"), tier, "#bang"),
        "grid": build_grid(atlas, counts, tier),
        "canonical": address(localized("/"), tap=tier_word(tier)),
    }
    return render(request, "home.html", shown)
