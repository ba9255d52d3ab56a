"""/tim/loc/…: one facet of a question in full, A to Z, with a box that narrows it."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.pages.entities.name_lists import ALPHABET
from archive.search import Query, SearchBusy, understand
from archive.search.facets import FROM, LABELS, TYPED, facet_address, read_chips, read_labels
from archive.search.long_facets import FacetPage, facet_page
from archive.search.results import Link

from .page import asked, busy

LETTERED = 20  # values from which letters help


@require_safe
def facet(request: HttpRequest, name: str) -> HttpResponse:
    if name not in LABELS:
        raise Http404
    query = asked(request)
    try:
        query = understand(query)
        found = facet_page(query, name, request.GET.get(TYPED, ""), request.GET.get(FROM, ""))
    except SearchBusy:
        return busy(request, query)
    return render(request, "search_facet.html", shown(query, found))


def shown(query: Query, found: FacetPage) -> dict:
    """The facet beside what narrows it: the question, the letters in the name, where in the alphabet it begins."""

    def address(start: str) -> str:
        return facet_address(query, found.name, found.typed, start)

    long = bool(found.start or found.following) or len(found.values) >= LETTERED
    return {
        "query": query,
        "facet": found,
        "chips": read_chips(query, read_labels(query, [])),
        "letters": [Link(letter, address(letter)) for letter in ALPHABET] if long else [],
        "beginning": address("") if found.start else "",
        "following": address(found.following) if found.following else "",
        "whole": facet_address(query, found.name) if found.typed else "",
        "canonical": address(found.start),
    }
