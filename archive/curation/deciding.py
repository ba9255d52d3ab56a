"""One view for every correction: show the form, decide, say what happened."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse

from archive import publishing
from archive.curation.site import site
from archive.models import Report
from archive.storage import NotDecidable


def may_decide(request: HttpRequest) -> None:
    """Raises `PermissionDenied` for whoever may look but not decide."""
    if not request.user.has_perm("archive.change_report"):
        raise PermissionDenied


def row_or_404(rows: QuerySet, key: str):
    """The row of a key from an address, which may be anything; raises `Http404`."""
    if not (key.isascii() and key.isdigit() and len(key) < 19):
        raise Http404
    return get_object_or_404(rows, pk=int(key))


def correct(request: HttpRequest, report: Report, make_form, template: str, context: dict) -> HttpResponse:
    """The page of a form with `verdicts()`; when it is sent and sound, what differs is decided."""
    may_decide(request)
    form = make_form(request.POST if request.method == "POST" else None)
    if form.is_bound and form.is_valid():
        try:
            made = publishing.decide(report, form.verdicts(), request.user, form.cleaned_data["reason"])
        except NotDecidable as error:
            form.add_error(None, str(error))
        else:
            said = f"Đã ghi {len(made)} quyết định." if made else "Không có gì thay đổi."
            messages.success(request, said)
            return HttpResponseRedirect(context["next"])
    return TemplateResponse(request, template, {**site.each_context(request), **context, "form": form})
