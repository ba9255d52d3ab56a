"""What was decided: by whom, when and why; taken back by another decision."""

from django.contrib import messages
from django.contrib.admin import SimpleListFilter, display, register
from django.contrib.admin.views.main import ChangeList
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive import publishing
from archive.curation.deciding import ReasonForm, desk_of, may_decide, page
from archive.curation.site import Seen, site
from archive.curation.wording import decision_lines, undone
from archive.models import Decision, DecisionOutcome
from archive.storage import NotDecidable


class UnheededFilter(SimpleListFilter):
    """Decisions whose place the report's current text no longer has: a curator must look."""

    title = "không còn tìm thấy chỗ"
    parameter_name = "unheeded"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        return [("1", "cần xem lại")]

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(unheeded=True) if self.value() else queryset


@register(Decision, site=site)
class DecisionAdmin(Seen):
    list_display = ("when", "who", "report", "what", "before_it", "after_it", "reason", "stands")
    list_filter = (UnheededFilter, "target", "action")
    list_display_links = None
    list_select_related = ("who", "report")
    folded_columns = ("report__current_run__folded",)
    ordering = ("-pk",)

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        failed = DecisionOutcome.objects.filter(decision=OuterRef("pk"), obeyed=False, run__current_of__isnull=False)
        return super().get_queryset(request).annotate(unheeded=Exists(failed), undone=undone())

    def get_changelist_instance(self, request: HttpRequest) -> ChangeList:
        """The list, each of its rows with its words."""
        shown = super().get_changelist_instance(request)
        shown.result_list = list(shown.result_list)
        for decision, line in zip(shown.result_list, decision_lines(shown.result_list), strict=True):
            decision.line = line
        return shown

    @display(description="việc", ordering="action")
    def what(self, decision: Decision) -> str:
        return decision.line.what

    @display(description="trước")
    def before_it(self, decision: Decision) -> str:
        return decision.line.before

    @display(description="sau")
    def after_it(self, decision: Decision) -> str:
        return decision.line.after

    @display(description="còn hiệu lực")
    def stands(self, decision: Decision) -> SafeString | str:
        if decision.undone:
            return "đã hoàn tác"
        found = "không tìm thấy chỗ · " if decision.unheeded else ""
        address = decision.line.undo_url
        return format_html('{}<a href="{}">hoàn tác</a>', found, address) if address else ""

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.undo_view)
        return [path("<int:pk>/undo/", view, name="archive_decision_undo"), *super().get_urls()]

    def undo_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Asks for a reason, then takes the decision back."""
        may_decide(request)
        decision = get_object_or_404(Decision.objects.annotate(undone=undone()).select_related("report", "who"), pk=pk)
        form = ReasonForm(request.POST if request.method == "POST" else None)
        if form.is_bound and form.is_valid():
            try:
                publishing.undo(decision, request.user, form.cleaned_data["reason"])
            except NotDecidable as error:
                messages.error(request, str(error))
            else:
                messages.success(request, "Đã hoàn tác.")
            return HttpResponseRedirect(desk_of(decision.report_id))
        (line,) = decision_lines([decision])
        context = {"title": "Hoàn tác một quyết định", "decision": line, "opts": self.opts, "form": form}
        return page(request, "admin/undo.html", context)
