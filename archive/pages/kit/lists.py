"""Reports and steps as lists show them: finished values, two queries however long the list."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Case, F, OuterRef, QuerySet, Subquery, Value, When
from django.db.models.functions import Coalesce, Substr
from django.utils.translation import gettext

from archive.bilingual import FIRST_WORDS, untitled
from archive.models import Block, Clock, Outlet, Report, Run

from . import words
from .clocks import ClockLine, clock_lines, clocks_by_run, years_label, years_of


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way from the front page; the last one has no address."""

    label: str
    url: str = ""
    language: str = ""  # where it is not that of the page


@dataclass(frozen=True, slots=True)
class ReportItem:
    """A report in a list."""

    url: str
    title: str
    kicker: str
    clocks: list[ClockLine]


def for_lists(reports: QuerySet[Report]) -> QuerySet[Report]:
    """The reports with all that a list says of them."""
    body = Block.objects.filter(run=OuterRef("current_run"), kind__in=("lead", "paragraph")).order_by("start")
    start = Coalesce(Subquery(body.values("start")[:1]), 0) + 1
    words_there = Substr("current_version__text", start, FIRST_WORDS + 60)
    nothing = When(current_run__outlet__rights=Outlet.Rights.METADATA, then=Value(""))
    return reports.select_related("current_run__unit").annotate(first_words=Case(nothing, default=words_there))


def part_for_lists(reports: QuerySet[Report], part: slice) -> QuerySet[Report]:
    """The part of ordered reports that a page shows, in their order, with all that a list says of them.

    Which they are is settled first, by the database too: else it joins the texts of all of them.
    """
    chosen = reports.values("pk")[part]
    return for_lists(Report.objects.filter(pk__in=chosen)).order_by(*reports.query.order_by)


def newest_first(reports: QuerySet[Report]) -> QuerySet[Report]:
    """By the day readers know them by (published, else held, else the period's end), undated ones last."""
    return reports.order_by(F("search_entry__day").desc(nulls_last=True), "public_id")


def newest(count: int) -> list[Report]:
    """The archive's newest reports, in the order of `newest_first`, found by the index of days. One or two queries."""
    reports = for_lists(Report.objects.published())
    dated = reports.filter(search_entry__day__isnull=False).order_by("-search_entry__day", "public_id")
    found = list(dated[:count])
    if missing := count - len(found):
        found += reports.exclude(pk__in=[report.pk for report in found]).order_by("public_id")[:missing]
    return found


def items(reports: Iterable[Report]) -> list[ReportItem]:
    """The list's rows, of reports made by `for_lists`."""
    reports = list(reports)
    clocks = clocks_by_run(report.current_run_id for report in reports)
    return [item(report, clocks.get(report.current_run_id, {})) for report in reports]


def item(report: Report, clocks: dict[str, Clock]) -> ReportItem:
    run = report.current_run
    title = run.title or untitled(report.first_words)
    above = kicker(run, clocks)
    if report.duplicate_of_id:
        above = gettext("%(report)s · trùng từng byte với một báo cáo khác") % {"report": above}
    return ReportItem(report.get_absolute_url(), title, above, clock_lines(clocks))


def kicker(run: Run, clocks: dict[str, Clock]) -> str:
    """Province · year · kind, each said to be unknown when it is."""
    parts = (province_word(run), years_label(years_of(clocks.get("reported"))), kind_word(run.kind))
    return " · ".join(part for part in parts if part)


def province_word(run: Run) -> str:
    if run.unit:
        return run.unit.name
    return gettext("Cả nước") if run.scope == "national" else gettext("Chưa rõ tỉnh")


def kind_word(kind: str) -> str:
    return str(words.REPORT_KIND.get(kind, kind))
