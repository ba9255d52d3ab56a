"""Loads, and what became of every file."""

from django.contrib.admin import TabularInline, display, register
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.curation.deciding import desk_of
from archive.curation.site import Seen, site
from archive.models import Collection, LoadOutcome, LoadRun


class OutcomeInline(TabularInline):
    model = LoadOutcome
    fields = readonly_fields = ("path", "fate", "reason", "digest", "report_page")
    ordering = ("-reason", "path")
    extra = 0
    can_delete = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("report__current_run")

    @display(description="mã SHA-256")
    def digest(self, outcome: LoadOutcome) -> str:
        return outcome.sha256

    @display(description="báo cáo")
    def report_page(self, outcome: LoadOutcome) -> SafeString | str:
        report = outcome.report
        if report is None:
            return ""
        title = (report.current_run and report.current_run.title) or report.path
        return format_html('<a href="{}">{}</a>', desk_of(report.pk), title)

    def has_add_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False


@register(LoadRun, site=site)
class LoadRunAdmin(Seen):
    list_display = ("pk", "collection", "finished_at", "files", "refused")
    list_select_related = ("collection",)
    fields = ("collection", "started_at", "finished_at")
    inlines = (OutcomeInline,)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        refused = Count("outcomes", filter=Q(outcomes__fate="refused"))
        return super().get_queryset(request).annotate(files=Count("outcomes"), refused=refused)

    @display(description="số tệp")
    def files(self, run: LoadRun) -> int:
        return run.files

    @display(description="bị từ chối")
    def refused(self, run: LoadRun) -> int:
        return run.refused


@register(Collection, site=site)
class CollectionAdmin(Seen):
    list_display = ("slug", "name")
