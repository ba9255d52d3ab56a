"""The page of a report: its text with every mention in place, its facts with their evidence, its original."""

from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext, pgettext

from archive.bilingual import untitled
from archive.facts import Span
from archive.models import Clock, Report
from archive.pages.kit.clocks import clock_lines, years_label, years_of
from archive.pages.kit.extent import Extent, allowed, asked_extent, asked_stretch, pager
from archive.pages.kit.figure_lines import figure_line
from archive.pages.kit.lists import Crumb, kicker
from archive.pages.kit.pieces import Piece
from archive.pages.search.carried import carried_question
from archive.search import marks

from .citation import citation_of, in_words
from .facts import clock_fields, field_lines, groups, quotation_lines, unlinked
from .open_report import limit_of, of_report, restricted, rights_of
from .provenance import provenance
from .reading import Found, read_text
from .related import beside
from .rows import rows_of
from .versions import several_versions

FIRST_FIGURES = 12  # in the panel; all of them stand in the table
NAMES, HIDDEN = "ten", "an"  # ?ten=an: the text without its links


@of_report("current_version__text")
def report(request: HttpRequest, report: Report) -> HttpResponse:
    return render(request, "report.html", report_page(request, report))


def report_page(request: HttpRequest, report: Report) -> dict:
    """All that the report's template shows."""
    version, names = report.current_version, request.GET.get(NAMES) != HIDDEN
    extent = asked_extent(request, allowed(version.text, rights_of(report)), report.get_absolute_url())
    found = rows_of(report, extent.shown)
    clocks = {clock.which: clock for clock in found.clocks}
    hits = searched_for(request, version.text, extent.shown)
    shown = read_text(version.text, extent.shown, found, hits, asked_stretch(request), names=names)
    return {
        **heading(report, found, clocks, shown.title, extent),
        **facts(report, found, clocks, extent),
        "carried": carried_question(request, report),
        "text": shown,
        "limit": limit_of(report),
        "pager": pager(extent),
        "names": names_switch(request, names),
        "provenance": provenance(report),
        "versions": [] if restricted(report) else several_versions(report),
        "citation": in_words(citation_of(request, report, version, clocks.get("published"))),
        "beside": beside(report, found, clocks),
        "canonical": extent.address(extent.number),
    }


@dataclass(frozen=True, slots=True)
class Switch:
    """Whether names are shown as links, and the address where they are the other way."""

    on: bool
    url: str


def names_switch(request: HttpRequest, on: bool) -> Switch:
    kept = request.GET.copy()
    kept.pop(NAMES, None)
    if on:
        kept[NAMES] = HIDDEN
    return Switch(on, f"{request.path}?{kept.urlencode()}" if kept else request.path)


def heading(report: Report, found: Found, clocks: dict[str, Clock], as_written: list[Piece], extent: Extent) -> dict:
    """The title, as it stands in the text unless somebody replaced it, with what stands around it."""
    run = report.current_run
    replaced = any(each.field == "title" and each.origin in ("curated", "sidecar") for each in found.statements)
    return {
        "report": report,
        "title": run.title or untitled(report.first_words),
        "title_pieces": [] if replaced or not run.title else as_written,
        "title_replaced": replaced and as_written,
        "kicker": kicker(run, clocks),
        "clocks": clock_lines(clocks, extent.spot),
        "breadcrumbs": crumbs(report, clocks),
    }


def facts(report: Report, found: Found, clocks: dict[str, Clock], extent: Extent) -> dict:
    """What the panel beside the text lists."""
    text, spot = report.current_version.text, extent.spot
    figures = [figure_line(figure, spot(figure.start, figure.end)) for figure in found.figures]
    return {
        "fields": field_lines(report.current_run, found.statements, text, spot),
        "clock_fields": clock_fields(clocks, text, spot),
        "groups": groups(found.mentions, found.roles, spot),
        "figures": figures,
        "first_figures": figures[:FIRST_FIGURES],
        "quotations": quotation_lines(found.quotations, spot),
        "unlinked": unlinked(found.mentions, spot),
    }


def searched_for(request: HttpRequest, text: str, shown: Span | None) -> list[Span]:
    """The ranges of the shown text that match `?q=`; none without a question."""
    question = request.GET.get("q", "")
    if not question or shown is None:
        return []
    found = marks(question, shown.of(text))
    return [replace(span, start=span.start + shown.start, end=span.end + shown.start) for span in found]


def crumbs(report: Report, clocks: dict[str, Clock]) -> list[Crumb]:
    unit, years = report.current_run.unit, years_of(clocks.get("reported"))
    steps = [Crumb(gettext("Tỉnh"), reverse("provinces"))]
    if unit:
        steps.append(Crumb(unit.name, unit.get_absolute_url()))
        year = str(years[-1]) if years else "chua-ro-nam"
        steps.append(Crumb(years_label(years[-1:]), f"{unit.get_absolute_url()}{year}/"))
    return [*steps, Crumb(pgettext("một bài", "Báo cáo"))]
