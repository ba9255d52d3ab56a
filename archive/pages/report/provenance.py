"""Where a report's text comes from, when and how it came, and what made the page out of it."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from archive.models import Report, Version
from archive.pages.kit import words

from .open_report import restricted, rights_of


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a report comes from: its file, where that stood on the web, who read it and how."""

    version: Version
    file_name: str
    sha256: str
    size: int
    original_url: str  # "" where the outlet does not let us show all of it
    rights: str  # in readers' words
    source_address: str  # where it stood on the web, as a person stated it; "" when nobody did
    source_url: str  # the same when a browser can follow it
    first_loaded: datetime
    changed: datetime | None
    extractor: str
    gazetteer: str
    partial: list[str]


def provenance(report: Report) -> Provenance:
    run, version = report.current_run, report.current_version
    stood = str(version.sidecar.get("address", ""))
    return Provenance(
        version=version,
        file_name=report.path,
        sha256=version.raw_file.sha256,
        size=version.raw_file.size,
        original_url="" if restricted(report) else reverse("original", args=[report.public_id]),
        rights=str(words.RIGHTS[rights_of(report)]),
        source_address=stood,
        source_url=stood if stood.startswith(("https://", "http://")) else "",
        first_loaded=report.created_at,
        changed=report.changed_at,
        extractor=run.extractor,
        gazetteer=run.gazetteer[:12],
        partial=run.partial,
    )
