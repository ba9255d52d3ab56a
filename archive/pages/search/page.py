"""/tim/: the search page."""

from urllib.parse import parse_qsl

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.search import Query, SearchBusy, bounded, parse, understand
from archive.search import search as answer
from archive.search.results import Results, Tier


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    query = asked(request)
    try:
        with bounded():
            query = understand(query)
            if query.pairs != parse_qsl(request.META.get("QUERY_STRING", ""), keep_blank_values=True):
                return HttpResponseRedirect(query.url)
            results = answer(query)
        return render(request, "search.html", shown(query) | {"results": results, "for_robots": for_robots(results)})
    except SearchBusy:
        return busy(request, query)


def asked(request: HttpRequest) -> Query:
    """The question of an address, as typed."""
    return parse(request.GET.get("q"), dict(request.GET.lists()))


def busy(request: HttpRequest, query: Query) -> HttpResponse:
    """503: the search took longer than it may, and when to come back."""
    page = render(request, "search_busy.html", shown(query), status=503)
    page.headers["Retry-After"] = "30"
    return page


def shown(query: Query) -> dict:
    """What the page shows of the question itself."""
    return {"query": query, "query_text": query.text, "canonical": query.url}


def for_robots(results: Results) -> bool:
    """Whether a search engine may keep the page: a question by itself, with an answer. Its narrowings have no end."""
    alone = results.query.pairs in ([], [("q", results.query.text)])
    return alone and any(hit.tier is not Tier.NEAR for hit in results.hits)
