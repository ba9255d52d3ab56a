"""The page of a report: its text with every mention in place, its facts with their evidence, its original."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.bilingual import day
from archive.models import Block, Clock, Figure, Mention, Quotation, Report, Role, Statement, Version
from archive.search import marks

from .clocks import clock_lines, years_label, years_of
from .editions import edition_of
from .lists import Crumb, for_lists, kicker, untitled
from .neighbours import neighbours
from .pieces import Piece
from .reading import Found, read_text
from .report_facts import field_lines, figure_lines, groups, quotation_lines, unlinked
from .search_carried import carried_question


@require_safe
def report(request: HttpRequest, public_id: str) -> HttpResponse:
    reports = for_lists(Report.objects.filter(current_run__isnull=False))
    reports = reports.select_related("current_run__unit", "current_run__outlet", "current_version__raw_file")
    found = get_object_or_404(reports.defer("current_version__raw_file__data"), public_id=public_id)
    if found.withdrawn_at:
        return withdrawn(request, found)
    return render(request, "report.html", report_page(request, found))


def withdrawn(request: HttpRequest, gone: Report) -> HttpResponse:
    """410: it was here, it is not any more, and why."""
    return render(request, "withdrawn.html", {"report": gone}, status=410)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the text comes from and what made the page out of it."""

    version: Version
    file_name: str
    sha256: str
    size: int
    original_url: str
    extractor: str
    gazetteer: str
    partial: list[str]


def report_page(request: HttpRequest, report: Report) -> dict:
    """All that the report's template shows."""
    run, version = report.current_run, report.current_version
    found = findings_of(run.pk)
    clocks = {clock.which: clock for clock in found.clocks}
    shown = read_text(version.text, found, searched_for(request, version.text))
    return {
        **heading(report, found, clocks, shown.title),
        "carried": carried_question(request, report),
        **facts(report, found),
        "text": shown,
        "provenance": provenance(report, version),
        "citation": citation(request, report, f"“{run.title}”" if run.title else untitled(report.first_words)),
        "neighbours": neighbours(report, clocks),
    }


def heading(report: Report, found: Found, clocks: dict[str, Clock], as_written: list[Piece]) -> dict:
    """The title, as it stands in the text unless somebody replaced it, with what stands around it."""
    run = report.current_run
    replaced = any(each.field == "title" and each.origin in ("curated", "sidecar") for each in found.statements)
    return {
        "report": report,
        "title": run.title or untitled(report.first_words),
        "title_pieces": [] if replaced or not run.title else as_written,
        "title_replaced": replaced and as_written,
        "kicker": kicker(run, clocks),
        "clocks": clock_lines(clocks, unknown=True),
        "breadcrumbs": crumbs(report, clocks),
    }


def facts(report: Report, found: Found) -> dict:
    """What the panel beside the text lists."""
    return {
        "fields": field_lines(report.current_run, found.statements),
        "groups": groups(found.mentions, found.roles),
        "figures": figure_lines(found.figures),
        "quotations": quotation_lines(found.quotations),
        "unlinked": unlinked(found.mentions),
    }


def findings_of(run: int) -> Found:
    """The rows of a run: seven queries."""
    mentions = Mention.objects.filter(run=run).select_related("entity")
    return Found(
        blocks=list(Block.objects.filter(run=run)),
        mentions=list(mentions),
        roles=list(Role.objects.filter(mention__run=run).order_by("pk")),
        figures=list(Figure.objects.filter(run=run).select_related("about")),
        clocks=list(Clock.objects.filter(run=run)),
        statements=list(Statement.objects.filter(run=run)),
        quotations=list(Quotation.objects.filter(run=run, speech="direct").select_related("speaker", "mention")),
    )


def searched_for(request: HttpRequest, text: str) -> list[tuple[int, int]]:
    """The ranges of the text that match `?q=`; none without a question."""
    question = request.GET.get("q", "")
    return [(span.start, span.end) for span in marks(question, text)] if question else []


def provenance(report: Report, version: Version) -> Provenance:
    run, raw = report.current_run, version.raw_file
    original = reverse("original", args=[report.public_id])
    return Provenance(
        version, report.path, raw.sha256, raw.size, original, run.extractor, run.gazetteer[:12], run.partial
    )


def citation(request: HttpRequest, report: Report, title: str) -> str:
    """The report in one line of plain text, as footnotes need it: with the edition and the day of access."""
    run, edition = report.current_run, edition_of(request)
    outlet = run.outlet.name if run.outlet else run.source
    parts = [run.author, title, outlet, gettext("Kho báo cáo tỉnh")]
    parts.append(gettext("ấn bản %(number)s") % {"number": edition.number} if edition else "")
    address = request.build_absolute_uri(report.get_absolute_url())
    accessed = gettext("truy cập ngày %(day)s") % {"day": day(localdate())}
    return ", ".join(part for part in (*parts, address, accessed) if part)


def crumbs(report: Report, clocks: dict[str, Clock]) -> list[Crumb]:
    unit, years = report.current_run.unit, years_of(clocks.get("reported"))
    steps = [Crumb(gettext("Tỉnh"), reverse("provinces"))]
    if unit:
        steps.append(Crumb(unit.name, unit.get_absolute_url()))
        year = str(years[-1]) if years else "chua-ro-nam"
        steps.append(Crumb(years_label(years[-1:]), f"{unit.get_absolute_url()}{year}/"))
    return [*steps, Crumb(gettext("Báo cáo"))]
