"""The versions of a report: each state of its file that was ever published, readable for good at its own address."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, QuerySet
from django.urls import reverse

from archive.models import Report, Run, Version
from archive.pages.serving.gathering import gathered

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


def published(report: Report | OuterRef) -> QuerySet[Version]:
    """The versions of the report that readers have ever seen, each with the title that it had."""
    shown = Run.objects.filter(version=OuterRef("pk"), state__in=SHOWN).order_by("-pk")
    return Version.objects.filter(Exists(shown), report=report).annotate(title=shown.values("title")[:1])


def states() -> ArraySubquery:
    """A report's versions as JSON, gathered by the question for the report itself."""
    rows = published(OuterRef("pk")).order_by("number")
    return gathered(rows, "number", "loaded_at", key="pk", sha256="raw_file__sha256")


def version_lines(report: Report) -> list[VersionLine]:
    """The report's versions, the newest first, of a report that was asked for with its `states`."""
    lines, before = [], None
    for state in report.states:
        number, current = state["number"], state["key"] == report.current_version_id
        url = reverse("report-version", args=[report.public_id, number])
        difference = reverse("report-difference", args=[report.public_id, before, number]) if before else ""
        loaded_at = datetime.fromisoformat(state["loaded_at"])
        lines.append(VersionLine(number, loaded_at, state["sha256"], url, current, difference))
        before = number
    return lines[::-1]


def several_versions(report: Report) -> list[VersionLine]:
    """The report's versions, newest first; none where there is only the one that is shown."""
    lines = version_lines(report)
    return lines if len(lines) > 1 else []
