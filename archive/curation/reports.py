"""Reports: found by title, province or source; corrected on their change page."""

from django.contrib.admin import SimpleListFilter, display, register
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from archive.curation.deciding import correct, row_or_404
from archive.curation.report_form import ReportForm
from archive.curation.site import Folded, site
from archive.models import Clock, Decision, Report, Unit


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


@register(Report, site=site)
class ReportAdmin(Folded):
    list_display = ("title", "province", "years", "kind", "path")
    list_filter = (UnitFilter, KindFilter)
    folded_columns = ("current_run__folded", "path")
    ordering = ("-changed_at", "pk")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        reported = Prefetch("current_run__clocks", Clock.objects.filter(which="reported"))
        return super().get_queryset(request).select_related("current_run__unit").prefetch_related(reported)

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

    def change_view(self, request: HttpRequest, object_id: str, form_url="", extra_context=None) -> HttpResponse:
        """The heading's form, every mention with a way to correct it, and what was decided."""
        rows = Report.objects.published().select_related("current_run__unit", "current_version")
        report = row_or_404(rows, object_id)
        context = {
            "title": self.title(report),
            "report": report,
            "opts": self.opts,
            "mentions": report.current_run.mentions.select_related("entity").prefetch_related("roles"),
            "decisions": Decision.objects.filter(report=report).select_related("who").order_by("-pk"),
            "unheeded": report.current_run.decision_outcomes.filter(obeyed=False).select_related("decision"),
            "next": reverse("admin:archive_report_change", args=[report.pk]),
        }
        return correct(request, report, lambda data: ReportForm(report, data), "admin/report.html", context)
