"""A report by its public id, for every page that is about one.

404 when it never was, 410 when it was withdrawn, 403 when its outlet does not let us show all of it and the page would.
"""

from collections.abc import Callable
from functools import wraps

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from archive.models import Outlet, Report, Statement
from archive.pages.kit.lists import for_lists
from archive.pages.serving.gathering import gathered

from .versions import states

# What only some pages need and may be large: a page names what it wants to have at once.
HEAVY = frozenset({"current_version__text", "current_version__raw_file__data"})

View = Callable[..., HttpResponse]


def of_report(*wanted: str, whole: bool = False) -> Callable[[View], View]:
    """Makes a view of `(request, report, …)` one of `(request, public_id, …)`; the report comes with one query.

    `whole`: the page shows all of the text, so it is refused where the outlet allows less.
    """

    def wrap(view: View) -> View:
        @require_safe
        @wraps(view)
        def answer(request: HttpRequest, public_id: str, **parts: object) -> HttpResponse:
            report = get_object_or_404(openable().defer(*HEAVY.difference(wanted)), public_id=public_id)
            if report.withdrawn_at:
                return withdrawn(request, report)
            return withheld(request, report) if whole and restricted(report) else view(request, report, **parts)

        return answer

    return wrap


def openable() -> QuerySet[Report]:
    """Reports that were ever published, with what heads their pages."""
    reports = for_lists(Report.objects.ever_published())
    heads = ("current_run__unit", "current_run__outlet", "current_run__likeness", "current_version__raw_file")
    return reports.select_related(*heads).annotate(states=states(), heading=heading())


def heading() -> ArraySubquery:
    """What is stated of the report, gathered by the question for it: the columns of `Statement`."""
    columns = ("field", "value", "origin", "rule", "start", "end", "doubtful", "note")
    return gathered(Statement.objects.filter(run=OuterRef("current_run")).order_by("pk"), *columns)


def withdrawn(request: HttpRequest, gone: Report) -> HttpResponse:
    """410: it was here, it is not any more, and why."""
    return render(request, "withdrawn.html", {"report": gone}, status=410)


LIMITS = {
    Outlet.Rights.EXCERPT: gettext_lazy("Nguồn đăng chỉ cho phép trích đoạn; phần còn lại không hiện ở đây."),
    Outlet.Rights.METADATA: gettext_lazy("Nguồn đăng không cho phép hiện nguyên văn; kho chỉ giữ siêu dữ liệu."),
}


def limit_of(report: Report) -> str:
    """What the outlet does not let us show, in a sentence; "" where it lets us show all."""
    return str(LIMITS.get(rights_of(report), ""))


def rights_of(report: Report) -> str:
    """How much of the text its outlet lets us show, a value of `Outlet.Rights`."""
    outlet = report.current_run.outlet
    said = outlet.rights if outlet else ""
    return said if said in Outlet.Rights else Outlet.Rights.FULL


def restricted(report: Report) -> bool:
    return rights_of(report) != Outlet.Rights.FULL


def withheld(request: HttpRequest, report: Report) -> HttpResponse:
    """403: it is here, but its outlet allows less than the whole text."""
    return render(request, "report_withheld.html", {"report": report}, status=403)
