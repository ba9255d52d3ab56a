"""Years: which there are, and all reports about one."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR

from .year_index import index_page
from .year_page import year_page


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "years.html", index_page())


@require_safe
def year(request: HttpRequest, year: int) -> HttpResponse:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404("Năm nằm ngoài phạm vi của kho.")
    return render(request, "year.html", year_page(request, year))
