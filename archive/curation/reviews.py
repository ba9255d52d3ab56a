"""New runs of stored reports: what each makes different; those that wait are published or discarded here."""

from django.contrib import messages
from django.contrib.admin import display, register
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path, reverse

from archive import publishing, storage
from archive.curation.changes import changes, field_changes
from archive.curation.deciding import ReasonForm, may_decide, page, row_or_404
from archive.curation.site import Seen, site
from archive.curation.wording import suggestion_lines
from archive.models import RunReview
from archive.pages.report.page import report as report_page
from archive.storage import Judge, NotDecidable

WAITING = RunReview.Verdict.WAITING


@register(RunReview, site=site)
class RunReviewAdmin(Seen):
    list_display = ("report", "sentence", "limits", "verdict", "extractor", "made_at", "who", "reason")
    list_display_links = ("report",)
    list_filter = ("verdict",)
    list_select_related = ("run__version__report", "who")
    folded_columns = ("run__version__report__current_run__folded", "run__version__report__path")

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        return super().get_queryset(request).select_related("run__version__report__current_run")

    @display(description="báo cáo")
    def report(self, review: RunReview) -> str:
        report = review.run.version.report
        return (report.current_run and report.current_run.title) or report.path

    @display(description="vượt ngưỡng")
    def limits(self, review: RunReview) -> str:
        return " ".join(review.passed)

    @display(description="bộ trích xuất")
    def extractor(self, review: RunReview) -> str:
        return review.run.extractor

    def get_urls(self) -> list:
        view = self.admin_site.admin_view(self.preview_view)
        return [path("<int:pk>/preview/", view, name="archive_runreview_preview"), *super().get_urls()]

    def preview_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The report's page as readers would see it with the run that waits; nothing is kept of it."""
        may_decide(request)
        review = row_or_404(self.get_queryset(request).filter(verdict=WAITING), str(pk))
        with storage.as_if_published(review.run) as report:
            return report_page(request, report.public_id)

    def change_view(self, request: HttpRequest, object_id: str, form_url="", extra_context=None) -> HttpResponse:
        """What the run makes different and, while it waits, the form that decides."""
        review = row_or_404(self.get_queryset(request), object_id)
        form = ReasonForm(request.POST if request.method == "POST" else None)
        if form.is_bound:
            may_decide(request)
            if form.is_valid() and self.decided(request, review, form):
                return HttpResponseRedirect(
                    reverse("admin:archive_runreview_changelist") + f"?verdict__exact={WAITING}"
                )
        return page(request, "admin/review.html", {**self.shown(review), "opts": self.opts, "form": form})

    def decided(self, request: HttpRequest, review: RunReview, form: ReasonForm) -> bool:
        """Publishes or discards as the pressed button says; False when it is too late, and the form says so."""
        publish = "publish" in request.POST
        decide = publishing.publish_waiting if publish else storage.discard_waiting
        try:
            decide(review.run, request.user, form.cleaned_data["reason"])
        except NotDecidable as error:
            form.add_error(None, str(error))
            return False
        messages.success(request, "Đã công bố lượt trích xuất này." if publish else "Đã bỏ lượt trích xuất này.")
        return True

    def shown(self, review: RunReview) -> dict:
        """What the page says; while the run waits, as it would be with the decisions of this moment."""
        report, judge, waits = review.run.version.report, Judge(), review.verdict == WAITING
        fresh = judge.review(report.current_run, review.run) if waits else review
        old = report.current_run if waits else None
        return {
            "title": self.report(review),
            "review": review,
            "report": report,
            "fresh": fresh,
            "waits": waits,
            "suggestions": suggestion_lines(fresh.suggestions),
            "fields": field_changes(fresh.difference),
            "changes": changes(fresh.difference, old, review.run, judge),
        }
