"""Loads, and what became of every file."""

from django.contrib.admin import TabularInline, display, register
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest

from archive.curation.site import Seen, site
from archive.models import Collection, LoadOutcome, LoadRun


class OutcomeInline(TabularInline):
    model = LoadOutcome
    fields = readonly_fields = ("path", "fate", "reason", "sha256", "report")
    ordering = ("-reason", "path")
    extra = 0
    can_delete = False

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
