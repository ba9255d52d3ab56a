"""A question carried into a report: the way back to the list, and to the hits before and after.

The report only offers these ways; which report is the next is asked when somebody goes there.
"""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_safe

from archive.models import Report
from archive.pages.serving.parameters import whole_number
from archive.search import SearchBusy, hit_at, understand
from archive.search.hits import NUMBER, OF, carrying
from archive.search.language import REACHABLE

from .page import asked, busy


@dataclass(frozen=True, slots=True)
class Carried:
    """Where one is in a list of hits; addresses are "" where there is nothing."""

    question: str
    list_url: str
    previous_url: str
    next_url: str
    clean_url: str


def carried_question(request: HttpRequest, report: Report) -> Carried | None:
    """The question that led to the report, None if none did. Asks the database nothing."""
    number, reachable = place(request)
    if not number:
        return None
    query, one = asked(request), reverse("search-hit")
    url = carrying(query, reachable)
    return Carried(
        question=query.text,
        list_url=query.url,
        previous_url=url(one, number - 1) if number > 1 else "",
        next_url=url(one, number + 1) if number < reachable else "",
        clean_url=report.get_absolute_url(),
    )


@require_safe
def hit(request: HttpRequest) -> HttpResponse:
    """Leads to the report that is the hit of that number; to the list where there is none (any more)."""
    number, _ = place(request)
    query = asked(request)
    try:
        query = understand(query)
        public_id, reachable = hit_at(query, number) if number else ("", 0)
    except SearchBusy:
        return busy(request, query)
    if not public_id:
        return HttpResponseRedirect(query.url)
    return HttpResponseRedirect(carrying(query, reachable)(reverse("report", args=[public_id]), number))


def place(request: HttpRequest) -> tuple[int, int]:
    """The number of a hit and of how many, each 0 unless the address says it."""
    number, reachable = (whole_number(request.GET.get(name, ""), 1, REACHABLE) for name in (NUMBER, OF))
    return number or 0, reachable or 0
