"""One view for every correction: show the form, decide, say what happened."""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import reverse

from archive import publishing
from archive.curation.site import site
from archive.models import Report
from archive.storage import NotDecidable, standing


def may_decide(request: HttpRequest) -> None:
    """Raises `PermissionDenied` for whoever may look but not decide."""
    if not request.user.has_perm("archive.change_report"):
        raise PermissionDenied


def row_or_404(rows: QuerySet, key: str):
    """The row of a key from an address, which may be anything; raises `Http404`."""
    if not (key.isascii() and key.isdigit() and len(key) < 19):
        raise Http404
    return get_object_or_404(rows, pk=int(key))


def desk_of(report_id: int) -> str:
    """The address of the page where a report is corrected."""
    return reverse("admin:archive_report_change", args=[report_id])


def page(request: HttpRequest, template: str, context: dict) -> HttpResponse:
    """A page of the curators' site, with what all of them have."""
    return TemplateResponse(request, template, {**site.each_context(request), **context})


class ReasonForm(forms.Form):
    """Why something is done; nothing is done without."""

    reason = forms.CharField(label="Lý do", widget=forms.TextInput(attrs={"class": "vTextField"}))


def correct(request: HttpRequest, report: Report, make_form, template: str, context: dict) -> HttpResponse:
    """The page of a form with `verdicts()`; when it is sent and sound, what differs is decided.

    What was decided since the page was opened is not decided over: the form says so instead.
    """
    may_decide(request)
    form = make_form(request.POST if request.method == "POST" else None)
    context["made_for"] = request.POST.get("made_for", "") or standing(report)
    if form.is_bound and form.is_valid():
        try:
            reason = form.cleaned_data["reason"]
            made = publishing.decide(report, form.verdicts(), request.user, reason, made_for=context["made_for"])
        except NotDecidable as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, f"Đã ghi {len(made)} quyết định." if made else "Không có gì thay đổi.")
            return HttpResponseRedirect(context["next"])
    return page(request, template, {**context, "form": form})
