"""The original of a report: its bytes, exactly as they came."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import parse_etags
from django.views.decorators.http import require_safe

from archive.models import Report

from .report import withdrawn

# Decoders that browsers know too, by the name they know; the others' bytes are downloaded.
CHARSETS = {
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "windows-1258": "windows-1258",
    "cp1258": "windows-1258",
    "windows-1252": "windows-1252",
}


@require_safe
def original(request: HttpRequest, public_id: str) -> HttpResponse:
    """The bytes as plain text in the encoding they were read with; their SHA-256 is the ETag."""
    reports = Report.objects.filter(current_run__isnull=False).select_related("current_version__raw_file")
    report = get_object_or_404(reports.defer("current_version__text"), public_id=public_id)
    if report.withdrawn_at:
        return withdrawn(request, report)
    raw = report.current_version.raw_file
    etag = f'"{raw.sha256}"'
    if etag in parse_etags(request.headers.get("If-None-Match", "")):
        return HttpResponse(status=304, headers={"ETag": etag})
    charset = CHARSETS.get(report.current_version.decoder)
    shown = "inline" if charset else "attachment"
    headers = {"ETag": etag, "Content-Disposition": f'{shown}; filename="{report.public_id}.txt"'}
    kind = f"text/plain; charset={charset}" if charset else "application/octet-stream"
    return HttpResponse(bytes(raw.data), content_type=kind, headers=headers)
