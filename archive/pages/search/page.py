"""/tim/: the search page."""

from urllib.parse import parse_qsl

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.search import Query, SearchBusy, parse, understand
from archive.search import search as answer


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    query = parse(request.GET.get("q"), dict(request.GET.lists()))
    try:
        query = understand(query)
        if query.pairs != parse_qsl(request.META.get("QUERY_STRING", ""), keep_blank_values=True):
            return HttpResponseRedirect(query.url)
        return render(request, "search.html", shown(query) | {"results": answer(query)})
    except SearchBusy:
        busy = render(request, "search_busy.html", shown(query), status=503)
        busy.headers["Retry-After"] = "30"
        return busy


def shown(query: Query) -> dict:
    """What the page shows of the question itself."""
    return {"query": query, "query_text": query.text, "canonical": query.url}
