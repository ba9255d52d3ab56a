"""Mentions, each with its sentence; those not linked are the queue."""

from django.contrib import messages
from django.contrib.admin import ChoicesFieldListFilter, SimpleListFilter, display, register
from django.db.models import F, QuerySet, Value
from django.db.models.functions import Greatest, Substr
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.html import format_html
from django.utils.safestring import SafeString

from archive.curation.deciding import correct, desk_of, row_or_404
from archive.curation.mention_form import MentionForm
from archive.curation.site import Seen, site
from archive.models import Mention, Report
from archive.pages.kit import words
from archive.pages.kit.extent import spot_address
from archive.pages.kit.passages import sentence_around
from archive.pages.rules.reasons import meaning
from archive.storage import OVERTAKEN

_AROUND = 500  # letters read on either side of a mention


def overtaken(request: HttpRequest) -> HttpResponse:
    """A form whose mention is no more, because the report was decided about meanwhile: says so; raises `Http404`."""
    if request.method != "POST":
        raise Http404
    report = row_or_404(Report.objects.all(), request.POST.get("report", ""))
    messages.error(request, OVERTAKEN)
    return HttpResponseRedirect(desk_of(report.pk))


class OriginFilter(SimpleListFilter):
    title = "theo lời"
    parameter_name = "origin"

    def lookups(self, request: HttpRequest, model_admin) -> list[tuple[str, str]]:
        return list(words.ORIGIN.items())

    def queryset(self, request: HttpRequest, queryset: QuerySet) -> QuerySet:
        return queryset.filter(origin=self.value()) if self.value() else queryset


@register(Mention, site=site)
class MentionAdmin(Seen):
    list_display = ("surface", "kind", "outcome", "entity", "sentence", "said")
    list_filter = (("outcome", ChoicesFieldListFilter), "kind", OriginFilter)
    folded_columns = ("folded", "entity__folded", "run__folded")
    ordering = ("run", "start")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        window = Greatest(F("start") - Value(_AROUND), Value(0))
        text = Substr("run__version__text", window + 1, F("end") - F("start") + 2 * _AROUND)
        shown = super().get_queryset(request).filter(run__current_of__isnull=False)
        return (
            shown.select_related("entity", "run__version__report")
            .defer("run__version__text")
            .annotate(window_start=window, window=text)
        )

    @display(description="theo lời", ordering="origin")
    def said(self, mention: Mention) -> str:
        return str(words.ORIGIN.get(mention.origin, mention.origin))

    @display(description="câu")
    def sentence(self, mention: Mention) -> SafeString:
        shift, text = mention.window_start, mention.window
        start, end = mention.start - shift, mention.end - shift
        around = sentence_around(text, start, end)
        address = spot_address(mention.run.version.report.get_absolute_url(), mention.start, mention.end)
        template = '{}<mark>{}</mark>{} <a href="{}">xem trong báo cáo</a>'
        return format_html(template, text[around.start : start], text[start:end], text[end : around.end], address)

    def change_view(self, request: HttpRequest, object_id: str, form_url="", extra_context=None) -> HttpResponse:
        """The form of one mention, under its sentence."""
        try:
            mention = row_or_404(self.get_queryset(request), object_id)
        except Http404:
            return overtaken(request)
        report = mention.run.version.report
        context = {
            "title": mention.surface,
            "mention": mention,
            "kind": mention.get_kind_display(),
            "clue": meaning(mention.link_rule) or meaning(mention.rule),
            "sentence": self.sentence(mention),
            "opts": self.opts,
            "next": desk_of(report.pk),
        }
        return correct(request, report, lambda data: MentionForm(mention, data), "admin/mention.html", context)
