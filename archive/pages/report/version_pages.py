"""A version of a report at its permanent address, its sentences numbered; and what one version changed in another."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext, pgettext

from archive.bilingual import untitled
from archive.facts import Span
from archive.models import Report, Version
from archive.pages.kit.clocks import clocks_by_run
from archive.pages.kit.extent import asked_extent, pager, parts_of
from archive.pages.kit.lists import Crumb
from archive.sentences import sentences_in
from archive.text import shorten

from .citation import Citation, citation_of, in_words
from .open_report import of_report
from .versions import VersionLine, published, version_lines
from .word_difference import Part, Row, difference

MOST_LETTERS = 60_000  # of changed text on one page


@dataclass(frozen=True, slots=True)
class NumberedSentence:
    """A sentence with its number on this page and the address that stays."""

    number: int
    place: int
    text: str
    url: str


@of_report(whole=True)
def version(request: HttpRequest, report: Report, number: int) -> HttpResponse:
    """The text of a version as it was decoded, line by line, nothing left out."""
    return render(request, "report_version.html", version_page(request, report, version_of(report, number)))


def version_of(report: Report, number: int) -> Version:
    versions = published(report).select_related("raw_file").defer("raw_file__data")
    return get_object_or_404(versions, number=number)


def version_page(request: HttpRequest, report: Report, version: Version) -> dict:
    lines, path = version_lines(report), reverse("report-version", args=[report.public_id, version.number])
    extent = asked_extent(request, parts_of(version.text), path)
    return {
        **about(report, version, gettext("Phiên bản %(number)s") % {"number": version.number}),
        "version": version,
        "line": line_of(lines, version.number),
        "versions": lines,
        "paragraphs": list(paragraphs(version, extent.shown, path)),
        "pager": pager(extent),
        "citation": in_words(cited(request, report, version, path)),
        "canonical": extent.address(extent.number),
    }


def about(report: Report, version: Version, step: str) -> dict:
    """What heads a page of a version."""
    title = version.title or untitled(report.first_words)
    unit, steps = report.current_run.unit, [Crumb(gettext("Tỉnh"), reverse("provinces"))]
    steps += [Crumb(unit.name, unit.get_absolute_url())] if unit else []
    steps += [Crumb(pgettext("một bài", "Báo cáo"), report.get_absolute_url()), Crumb(step)]
    return {"report": report, "title": title, "breadcrumbs": steps}


def line_of(lines: list[VersionLine], number: int) -> VersionLine:
    return next(line for line in lines if line.number == number)


def cited(request: HttpRequest, report: Report, version: Version, path: str) -> Citation:
    """The citation of a version at the path."""
    clocks = clocks_by_run([report.current_run_id]).get(report.current_run_id, {})
    return citation_of(request, report, version, clocks.get("published"), path)


def paragraphs(version: Version, shown: Span, path: str) -> Iterator[list[NumberedSentence]]:
    """The lines of a stretch of the text, each in sentences."""
    number, start = 0, shown.start
    for line in shown.of(version.text).splitlines(keepends=True):
        sentences = []
        for span in sentences_in(version.text, start, start + len(line)):
            number += 1
            url = f"{path}cau/{span.start}-{span.end}/"
            sentences.append(NumberedSentence(number, span.start, span.of(version.text), url))
        start += len(line)
        if sentences:
            yield sentences


@of_report(whole=True)
def compare(request: HttpRequest, report: Report, old: int, new: int) -> HttpResponse:
    """What became different from one version to another."""
    found = {each.number: each for each in published(report).filter(number__in=(old, new))}
    if len(found) < 2:
        raise Http404("Không có hai phiên bản này.")
    return render(request, "report_difference.html", difference_page(report, found[old], found[new]))


def difference_page(report: Report, old: Version, new: Version) -> dict:
    found = difference(old.text, new.text)
    rows = list(fitting(found.rows))
    step = gettext("Phiên bản %(old)s và %(new)s") % {"old": old.number, "new": new.number}
    return {
        **about(report, new, step),
        "old": old,
        "new": new,
        "difference": found,
        "rows": rows,
        "cut": len(found.rows) - len(rows),
        "same_text": not found.rows,
    }


def fitting(rows: list[Row]) -> Iterator[Row]:
    """The first rows, as many as one page can bear; at least one."""
    letters = 0
    for row in rows:
        parts = tuple(Part(part.kind, shorten(part.text, MOST_LETTERS)) for part in row.parts)
        yield Row(parts, row.changed, row.skipped)
        letters += sum(len(part.text) for part in parts)
        if letters > MOST_LETTERS:
            return
