"""Provinces: their index, a province, a province in a year."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.models import Unit
from archive.pages.kit.atlas import Atlas, load_atlas
from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR, tier_of_units

from .index import index_page
from .page import province_page
from .year import unknown_year_page, year_page


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "provinces.html", index_page(tier_of_units(request)))


@require_safe
def province(request: HttpRequest, slug: str) -> HttpResponse:
    atlas, units = find_units(slug)
    return render(request, "province.html", province_page(request, atlas, units))


@require_safe
def province_year(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404("Năm nằm ngoài phạm vi của kho.")
    atlas, units = find_units(slug)
    return render(request, "province_year.html", year_page(request, atlas, units, year))


@require_safe
def unknown_year(request: HttpRequest, slug: str) -> HttpResponse:
    _, units = find_units(slug)
    return render(request, "province_unknown_year.html", unknown_year_page(request, units))


def find_units(slug: str) -> tuple[Atlas, tuple[Unit, ...]]:
    """All provinces in time, and those of the address; 404 when there is none."""
    atlas = load_atlas()
    units = atlas.named(slug)
    if not units:
        raise Http404("Không có tỉnh, thành phố nào ở địa chỉ này.")
    return atlas, units
