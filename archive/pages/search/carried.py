"""A question carried into a report: the way back to the list, and to the hits before and after."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from archive.models import Report
from archive.pages.serving.parameters import whole_number
from archive.search import SearchBusy, around, parse
from archive.search.hits import NUMBER, carried


@dataclass(frozen=True, slots=True)
class Carried:
    """Where one is in a list of hits; addresses are "" where there is nothing."""

    question: str
    list_url: str
    previous_url: str
    next_url: str
    clean_url: str


def carried_question(request: HttpRequest, report: Report) -> Carried | None:
    """The question that led to the report, None if none did."""
    number = whole_number(request.GET.get(NUMBER, ""), 1, 1_000)
    if number is None:
        return None
    query = parse(request.GET.get("q"), dict(request.GET.lists()))
    try:
        before, after = around(query, number)
    except SearchBusy:
        before, after = "", ""
    urls = [
        carried(reverse("report", args=[public_id]), query, number + step) if public_id else ""
        for public_id, step in ((before, -1), (after, 1))
    ]
    return Carried(query.text, query.url, *urls, report.get_absolute_url())
