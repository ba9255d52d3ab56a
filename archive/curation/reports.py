"""Reports: found by title, province or source; corrected on their change page."""

from django.contrib import messages
from django.contrib.admin import SimpleListFilter, display, register
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path

from archive import publishing
from archive.curation.deciding import ReasonForm, correct, desk_of, may_decide, page, row_or_404
from archive.curation.report_form import ReportForm
from archive.curation.site import Folded, site
from archive.curation.wording import decision_lines, suggestion_lines, undone
from archive.models import Clock, Decision, Report, RunReview, Unit
from archive.storage import NotDecidable


class UnitFilter(SimpleListFilter):
    title = "tỉnh, thành phố"
    parameter_name = "unit"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        units = Unit.objects.filter(runs__current_of__isnull=False).distinct()
        return [(unit.key, unit.name) for unit in units] + [("?", "không rõ")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        if self.value() == "?":
            return queryset.filter(current_run__unit=None)
        return queryset.filter(current_run__unit__key=self.value()) if self.value() else queryset


class KindFilter(SimpleListFilter):
    title = "loại"
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        kinds = Report.objects.published().values_list("current_run__kind", flat=True).distinct()
        return [(kind, kind) for kind in sorted(kinds) if kind]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(current_run__kind=self.value()) if self.value() else queryset


class WithdrawnFilter(SimpleListFilter):
    title = "đã rút"
    parameter_name = "withdrawn"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        return [("1", "đã rút"), ("0", "đang công bố")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(withdrawn_at__isnull=self.value() == "0") if self.value() else queryset


def suggested(report: Report) -> list[dict]:
    """What the machine says against decisions that still stand."""
    review = RunReview.objects.filter(run=report.current_run).first()
    undone = Decision.objects.filter(report=report, action=Decision.Action.UNDO).values_list("undoes", flat=True)
    return [each for each in review.suggestions if each["decision"] not in set(undone)] if review else []


def unheeded(report: Report, decided: QuerySet[Decision]) -> QuerySet[Decision]:
    """Decisions whose place the current text no longer has."""
    return decided.filter(outcomes__run=report.current_run, outcomes__obeyed=False).order_by("pk")


@register(Report, site=site)
class ReportAdmin(Folded):
    list_display = ("title", "province", "years", "kind", "state", "path")
    list_filter = (WithdrawnFilter, UnitFilter, KindFilter)
    folded_columns = ("current_run__folded", "path")
    ordering = ("-changed_at", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        reported = Prefetch("current_run__clocks", Clock.objects.filter(which="reported"))
        return (
            super().get_queryset(request).select_related("current_run__unit", "duplicate_of").prefetch_related(reported)
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    @display(description="tên báo cáo", ordering="current_run__title")
    def title(self, report: Report) -> str:
        return (report.current_run and report.current_run.title) or report.path

    @display(description="tỉnh", ordering="current_run__unit__sort_key")
    def province(self, report: Report) -> str:
        unit = report.current_run and report.current_run.unit
        return unit.name if unit else "không rõ"

    @display(description="kỳ báo cáo")
    def years(self, report: Report) -> str:
        clocks = report.current_run.clocks.all() if report.current_run else ()
        return ", ".join(clock.label for clock in clocks)

    @display(description="loại", ordering="current_run__kind")
    def kind(self, report: Report) -> str:
        return report.current_run.kind if report.current_run else ""

    @display(description="tình trạng")
    def state(self, report: Report) -> str:
        if report.withdrawn_at:
            return "đã rút"
        return f"trùng {report.duplicate_of.path}" if report.duplicate_of else ""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.withdrawal_view)
        return [path("<int:pk>/withdrawal/", view, name="archive_report_withdrawal"), *super().get_urls()]

    def withdrawal_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Asks for a reason, then takes the report from readers, or gives it back."""
        may_decide(request)
        report = row_or_404(Report.objects.ever_published(), str(pk))
        form = ReasonForm(request.POST if request.method == "POST" else None)
        if form.is_bound and form.is_valid():
            return self.switched(request, report, form.cleaned_data["reason"])
        title = "Đưa báo cáo trở lại" if report.withdrawn_at else "Rút báo cáo"
        context = {"title": title, "report": report, "opts": self.opts, "form": form}
        return page(request, "admin/withdrawal.html", context)

    def switched(self, request: HttpRequest, report: Report, reason: str) -> HttpResponse:
        """Does what the page that was sent said it would do, unless somebody did it meanwhile."""
        switch = publishing.withdraw if "withdraw" in request.POST else publishing.give_back
        try:
            switch(report, request.user, reason)
        except NotDecidable as error:
            messages.error(request, str(error))
        else:
            messages.success(request, "Đã rút." if "withdraw" in request.POST else "Đã đưa trở lại.")
        return HttpResponseRedirect(desk_of(report.pk))

    def change_view(self, request: HttpRequest, object_id: str, form_url="", extra_context=None) -> HttpResponse:
        """The heading's form, every mention with a way to correct it, and what was decided."""
        rows = Report.objects.ever_published().select_related("current_run__unit", "current_version")
        report = row_or_404(rows, object_id)
        decided = Decision.objects.filter(report=report).select_related("who").annotate(undone=undone())
        context = {
            "title": self.title(report),
            "report": report,
            "opts": self.opts,
            "mentions": report.current_run.mentions.select_related("entity").prefetch_related("roles"),
            "decisions": decision_lines(decided.order_by("-pk")),
            "unheeded": decision_lines(unheeded(report, decided)),
            "waiting": RunReview.objects.filter(run__version__report=report, verdict="waiting").first(),
            "suggestions": suggestion_lines(suggested(report)),
            "next": desk_of(report.pk),
        }
        return correct(request, report, lambda data: ReportForm(report, data), "admin/report.html", context)
