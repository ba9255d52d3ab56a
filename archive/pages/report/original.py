"""The original of a report: the bytes of a version, exactly as they came."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.http import parse_etags

from archive.models import Report, Version

from .open_report import of_report
from .versions import published

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


@of_report("current_version__raw_file__data", whole=True)
def original(request: HttpRequest, report: Report) -> HttpResponse:
    """The bytes of the version that readers see."""
    return bytes_of(request, report.current_version, report.public_id)


@of_report(whole=True)
def original_of_version(request: HttpRequest, report: Report, number: int) -> HttpResponse:
    """The bytes of any version."""
    versions = published(report).select_related("raw_file").defer("text")
    version = get_object_or_404(versions, number=number)
    return bytes_of(request, version, f"{report.public_id}-{number}")


def bytes_of(request: HttpRequest, version: Version, name: str) -> HttpResponse:
    """Plain text in the encoding it was read with, else a download; the SHA-256 is the ETag."""
    raw = version.raw_file
    etag = f'"{raw.sha256}"'
    if etag in parse_etags(request.headers.get("If-None-Match", "")):
        return HttpResponse(status=304, headers={"ETag": etag})
    charset = CHARSETS.get(version.decoder)
    shown = "inline" if charset else "attachment"
    headers = {"ETag": etag, "Content-Disposition": f'{shown}; filename="{name}.txt"'}
    kind = f"text/plain; charset={charset}" if charset else "application/octet-stream"
    return HttpResponse(bytes(raw.data), content_type=kind, headers=headers)
