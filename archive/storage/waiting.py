"""Runs that wait: looked at as readers would see them, then published or discarded by a curator, with a reason."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone

from archive.models import Report, Run, RunFindings, RunReview
from archive.storage.decisions import NotDecidable, reasoned
from archive.storage.editions import OnPublished, new_edition
from archive.storage.reviews import Verdict
from archive.storage.saving import publish_runs


def publish_waiting(run: Run, who, reason: str, on_published: OnPublished | None = None) -> None:
    """Shows a waiting run to readers, in an edition of its own; raises `NotDecidable`."""
    reason = reasoned(reason)
    with new_edition(f"Duyệt lượt trích xuất {run.pk}", on_published) as changed:
        run = _waiting(run)
        publish_runs([run])
        _decided(run, Verdict.PUBLISHED, who, reason)
        changed.add(run.version.report)


def discard_waiting(run: Run, who, reason: str) -> None:
    """Drops a waiting run: readers keep what they have, and `reextract --outdated` leaves the report alone.

    Its findings go, what it would have changed stays in its review; raises `NotDecidable`.
    """
    reason = reasoned(reason)
    with new_edition(f"Bỏ lượt trích xuất {run.pk}"):
        run = _waiting(run)
        RunFindings.objects.filter(run=run).delete()
        run.state = Run.State.DISCARDED
        run.save(update_fields=["state"])
        _decided(run, Verdict.DISCARDED, who, reason)


@contextmanager
def as_if_published(run: Run) -> Iterator[Report]:
    """The report as it would be with the waiting run; whatever is read inside is undone when it ends."""
    with transaction.atomic():
        report = Report.objects.select_for_update().get(pk=run.version.report_id)
        publish_runs([Run.objects.get(pk=run.pk)])
        report.refresh_from_db()
        yield report
        transaction.set_rollback(True)


def _waiting(run: Run) -> Run:
    run = Run.objects.select_related("version__report").select_for_update(of=("self",)).get(pk=run.pk)
    if run.state != Run.State.WAITING:
        raise NotDecidable(f"Lượt này không còn chờ nữa: {run.get_state_display()}.")
    return run


def _decided(run: Run, verdict: str, who, reason: str) -> None:
    decided = {"verdict": verdict, "who": who, "reason": reason, "decided_at": timezone.now()}
    RunReview.objects.filter(run=run).update(**decided)
