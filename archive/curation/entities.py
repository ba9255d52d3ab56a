"""Entities, units and outlets: looked at, with every mention one click away."""

from django.contrib.admin import display, register
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.curation.site import Seen, site
from archive.models import Entity, Outlet, Unit


@register(Entity, site=site)
class EntityAdmin(Seen):
    list_display = ("name", "kind", "unit", "key", "times")
    list_filter = ("kind",)
    list_select_related = ("unit",)
    folded_columns = ("folded", "aliases__folded")
    ordering = ("sort_key",)
    readonly_fields = ("public", "times")
    fields = ("name", "kind", "key", "unit", "parent", "definition", "public", "times")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        shown = Count("mentions", filter=Q(mentions__run__current_of__isnull=False), distinct=True)
        return super().get_queryset(request).annotate(shown=shown)

    @display(description="lần nhắc", ordering="shown")
    def times(self, entity: Entity) -> SafeString:
        address = reverse("admin:archive_mention_changelist")
        return format_html('<a href="{}?entity__id__exact={}">{}</a>', address, entity.pk, entity.shown)

    @display(description="trang công khai")
    def public(self, entity: Entity) -> SafeString:
        return format_html('<a href="{0}">{0}</a>', entity.get_absolute_url())


@register(Unit, site=site)
class UnitAdmin(Seen):
    list_display = ("name", "kind", "region", "valid_from", "valid_until", "key")
    list_filter = ("kind", "region")
    list_per_page = 100


@register(Outlet, site=site)
class OutletAdmin(Seen):
    list_display = ("name", "code", "unit", "rights")
    list_select_related = ("unit",)
