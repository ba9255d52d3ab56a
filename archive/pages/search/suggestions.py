"""/tim/goi-y and /opensearch.xml: suggestions while typing, and the search box of browsers."""

from dataclasses import asdict

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from archive.bilingual import localized
from archive.search import SearchBusy
from archive.search.suggest import Group, suggest


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """A page with links; with `?dang=json` the same for the script, with `?dang=opensearch` for browsers."""
    typed = request.GET.get("q", "")[:100].replace("\x00", " ")
    groups = suggestions_of(typed)
    match request.GET.get("dang"):
        case "json":
            return JsonResponse({"query": typed, "groups": [asdict(group) for group in groups]})
        case "opensearch":
            return JsonResponse(
                for_browsers(request, typed, groups), safe=False, content_type="application/x-suggestions+json"
            )
    return render(request, "search_suggestions.html", {"query_text": typed, "groups": groups})


def suggestions_of(typed: str) -> tuple[Group, ...]:
    """The groups; none when the archive is too busy for them."""
    try:
        return suggest(typed)
    except SearchBusy:
        return ()


def for_browsers(request: HttpRequest, typed: str, groups: tuple[Group, ...]) -> list:
    """The four lists of the OpenSearch suggestions extension: what was typed, names, what they are, addresses."""
    listed = [(group.label, one) for group in groups for one in group.suggestions]
    addresses = [request.build_absolute_uri(one.url) for _, one in listed]
    return [typed, [one.label for _, one in listed], [label for label, _ in listed], addresses]


@require_safe
def description(request: HttpRequest) -> HttpResponse:
    """The OpenSearch description document."""
    shown = {"root": request.build_absolute_uri(localized("/"))}
    return render(request, "search_description.xml", shown, "application/opensearchdescription+xml")
