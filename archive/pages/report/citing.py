"""The citation of a report as a file for reference managers."""

from django.http import Http404, HttpRequest, HttpResponse

from archive.models import Report

from .citation_formats import FORMATS
from .open_report import of_report
from .version_pages import cited


@of_report()
def citation(request: HttpRequest, report: Report, form: str) -> HttpResponse:
    """The citation in the form that the address ends with."""
    if form not in FORMATS:
        raise Http404("Không có dạng trích dẫn này.")
    write, kind = FORMATS[form]
    written = write(cited(request, report, report.current_version, report.get_absolute_url()))
    headers = {"Content-Disposition": f'attachment; filename="{report.public_id}.{form}"'}
    return HttpResponse(written, content_type=f"{kind}; charset=utf-8", headers=headers)
