"""The versions of a report: each state of its file that was ever published, readable for good at its own address."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse

from archive.models import Report, Run, Version

SHOWN = (Run.State.CURRENT, Run.State.SUPERSEDED)  # a version whose only run waits or was discarded was never public


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version in the list of versions."""

    number: int
    loaded_at: datetime
    sha256: str
    url: str
    current: bool
    difference_url: str  # from the version before it; "" of the first


def published(report: Report) -> QuerySet[Version]:
    """The versions of the report that readers have ever seen, each with the title that it had."""
    shown = Run.objects.filter(version=OuterRef("pk"), state__in=SHOWN).order_by("-pk")
    return Version.objects.filter(Exists(shown), report=report).annotate(title=shown.values("title")[:1])


def version_lines(report: Report) -> list[VersionLine]:
    """The report's versions, the newest first. One query."""
    rows = published(report).order_by("number").values_list("pk", "number", "loaded_at", "raw_file__sha256")
    lines, before = [], None
    for key, number, loaded_at, sha256 in rows:
        url = reverse("report-version", args=[report.public_id, number])
        difference = reverse("report-difference", args=[report.public_id, before, number]) if before else ""
        lines.append(VersionLine(number, loaded_at, sha256, url, key == report.current_version_id, difference))
        before = number
    return lines[::-1]
