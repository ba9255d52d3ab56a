"""One sentence of one version at an address that stays: shown where it stands, with how to cite it.

The address names letters of a text that never changes, so no later reading moves it.
"""

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext

from archive.facts import Span
from archive.models import Report, Version
from archive.pages.kit.extent import marked_address
from archive.pages.kit.pieces import Mark, Piece, pieces

from .citation import in_words
from .open_report import of_report
from .reading import mention_mark
from .rows import mentions_in
from .version_pages import about, cited, version_of

LONGEST = 5_000  # letters: a text without full stops is no sentence
AROUND = 1_500


@of_report(whole=True)
def sentence(request: HttpRequest, report: Report, number: int, start: int, end: int) -> HttpResponse:
    version = version_of(report, number)
    if not (start < end <= len(version.text) and end - start <= LONGEST and version.text[start:end].strip()):
        raise Http404("Phiên bản không có câu này.")
    return render(request, "report_sentence.html", sentence_page(request, report, version, Span(start, end)))


def sentence_page(request: HttpRequest, report: Report, version: Version, span: Span) -> dict:
    path = reverse("sentence", args=[report.public_id, version.number, span.start, span.end])
    current = version.pk == report.current_version_id
    version_url = reverse("report-version", args=[report.public_id, version.number])
    return {
        **about(report, version, gettext("Một câu")),
        "version": version,
        "current": current,
        "pieces": in_place(report, version, span, current),
        "report_url": marked_address(report.get_absolute_url(), span.start, span.end) if current else "",
        "version_url": f"{version_url}?tai={span.start}-{span.end}#s{span.start}",
        "citation": in_words(cited(request, report, version, path)),
    }


def in_place(report: Report, version: Version, span: Span, current: bool) -> list[Piece]:
    """The paragraph around the sentence, which is marked; names are links where the version is the one readers see."""
    text = version.text
    start = max(text.rfind("\n", 0, span.start) + 1, span.start - AROUND)
    end = text.find("\n", span.end)
    end = min(len(text) if end < 0 else end, span.end + AROUND)
    marks = [Mark(span.start, span.end, "cited", rank=0, tag="mark")]
    if current:
        touching = Q(run=report.current_run, start__lt=end, end__gt=start, entity__isnull=False)
        marks += [mention_mark(mention) for mention in mentions_in(touching)]
    return pieces(text, start, end, marks)
