"""The reports before and after one: of the same province, by the period they report."""

from dataclasses import dataclass

from django.db.models import QuerySet, Value
from django.utils.translation import gettext_lazy as _

from archive.models import Clock, Report

from .lists import ReportItem, for_lists, items

WORD = {"before": _("Kỳ trước của tỉnh"), "after": _("Kỳ sau của tỉnh")}


@dataclass(frozen=True, slots=True)
class Neighbour:
    word: str
    report: ReportItem


def neighbours(report: Report, clocks: dict[str, Clock]) -> list[Neighbour]:
    """The previous and the next report of the province on the clock that this one has: reported, else published."""
    mine = clocks.get("reported") or clocks.get("published")
    unit = report.current_run.unit_id
    if mine is None or unit is None:
        return []
    others = Clock.objects.filter(which=mine.which, run__unit=unit).exclude(run=mine.run_id)
    others = others.filter(run__current_of__withdrawn_at__isnull=True, run__current_of__isnull=False)
    before = others.filter(last__lt=mine.last).order_by("-last", "-first", "run__current_of__public_id")
    after = others.filter(last__gt=mine.last).order_by("last", "first", "run__current_of__public_id")
    chosen = dict(side(before, "before").union(side(after, "after"), all=True))
    found = list(for_lists(Report.objects.filter(current_run__in=chosen)))
    made = [
        Neighbour(str(WORD[chosen[row.current_run_id]]), shown) for row, shown in zip(found, items(found), strict=True)
    ]
    return sorted(made, key=lambda each: each.word, reverse=True)


def side(clocks: QuerySet[Clock], name: str) -> QuerySet:
    return clocks.annotate(side=Value(name)).values_list("run", "side")[:1]
