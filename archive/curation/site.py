"""The curators' admin: its own site, in Vietnamese, that writes nothing but decisions and vocabulary."""

from django.contrib.admin import AdminSite, ModelAdmin
from django.db.models import Q, QuerySet
from django.http import HttpRequest

from archive.text import compose, fold


class CurationSite(AdminSite):
    site_header = "Phòng biên tập · Kho báo cáo tỉnh"
    site_title = "Phòng biên tập"
    index_title = "Việc biên tập"
    site_url = "/"
    enable_nav_sidebar = False


site = CurationSite(name="admin")


class Folded(ModelAdmin):
    """Lists searched without marks: every word must stand in one of `folded_columns`, which hold folded text."""

    folded_columns: tuple[str, ...] = ()
    search_help_text = "Gõ có dấu hay không dấu đều được."
    list_per_page = 50
    actions = None

    def get_search_fields(self, request: HttpRequest) -> tuple[str, ...]:
        return self.folded_columns

    def get_search_results(self, request: HttpRequest, queryset: QuerySet, search_term: str) -> tuple[QuerySet, bool]:
        for word in fold(compose(search_term.replace("\0", ""))).split():
            anywhere = Q()
            for column in self.folded_columns:
                anywhere |= Q(**{f"{column}__contains": word})
            queryset = queryset.filter(anywhere)
        return queryset, False


class Seen(Folded):
    """Rows that nobody writes by hand: they are looked at, and what is wrong with them is decided elsewhere."""

    def has_add_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        return False
