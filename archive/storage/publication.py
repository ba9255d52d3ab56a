"""The last step of a load or a re-extraction: everything staged becomes visible in one transaction."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db.models import Max
from django.utils import timezone

from archive.models import Collection, LoadOutcome, LoadRun, Report, StagedFile
from archive.storage.batches import batches
from archive.storage.editions import OnPublished, new_edition
from archive.storage.identities import move_report
from archive.storage.outcomes import Fate, Outcome
from archive.storage.reviews import Judge
from archive.storage.saving import place_arrival, publish_runs
from archive.storage.staging import arrival_of

_AT_ONCE = 200


def publish_staged(
    collection: Collection,
    moves: dict[str, str],
    outcomes: list[Outcome],
    started: datetime,
    on_published: OnPublished | None = None,
) -> None:
    """Shows what a load staged, moves what was renamed, and keeps the fate of every file; nothing new: no write."""
    taken = [outcome.path for outcome in outcomes if outcome.fate not in (Fate.REFUSED, Fate.UNCHANGED)]
    with new_edition(f"Nạp {collection.slug}", on_published) as changed:
        for new, old in moves.items():
            changed.add(_moved(collection, old, new))
        judge = Judge()
        changed.update(show_staged(collection, taken, judge))
        for outcome in outcomes:
            outcome.told = judge.told.get(outcome.path, "")
        _settle(collection, outcomes)
        if taken or not _told_before(collection, outcomes):
            _keep_outcomes(collection, outcomes, started)
        StagedFile.objects.filter(collection=collection.slug).delete()


def _moved(collection: Collection, old: str, new: str) -> Report:
    report = Report.objects.get(collection=collection, path=old)
    move_report(report, new)
    return report


def show_staged(collection: Collection, paths: list[str], judge: Judge) -> Iterator[Report]:
    """Saves and shows the staged files of the paths, some hundred at a time, inside the caller's transaction."""
    for fresh in placed(collection, paths):
        publish_runs([report.staged_run for report in fresh], judge)
        yield from fresh


def placed(collection: Collection, paths: list[str], again: bool = False) -> Iterator[list[Report]]:
    """The reports of the staged files of the paths, with a new run that nobody sees yet; some hundred at a time."""
    for batch in batches(paths, _AT_ONCE):
        at = StagedFile.objects.filter(collection=collection.slug, path__in=batch)
        reports = [place_arrival(collection, arrival_of(staged), again) for staged in at.order_by("path")]
        yield [report for report in reports if report.staged_run]


def _settle(collection: Collection, outcomes: list[Outcome]) -> None:
    """Says of each file what it became, now that it is known: its id, and whether it doubles another."""
    paths = [outcome.path for outcome in outcomes if outcome.fate != Fate.REFUSED]
    stored = {
        path: (public_id, original or "")
        for batch in batches(paths, _AT_ONCE)
        for path, public_id, original in Report.objects.filter(collection=collection, path__in=batch).values_list(
            "path", "public_id", "duplicate_of__path"
        )
    }
    for outcome in outcomes:
        if outcome.path in stored and outcome.fate != Fate.REFUSED:
            outcome.public_id, original = stored[outcome.path]
            if outcome.fate in (Fate.CREATED, Fate.DUPLICATE):
                outcome.fate = Fate.DUPLICATE if original else Fate.CREATED
                outcome.reason = f"Đúng từng byte như {original}." if original else ""


def _told_before(collection: Collection, outcomes: list[Outcome]) -> bool:
    """Whether every file is unchanged, or refused for the same reason as the last time."""
    refused = {outcome.path: outcome for outcome in outcomes if outcome.fate == Fate.REFUSED}
    last = LoadOutcome.objects.filter(load__collection=collection, path__in=refused).values("path")
    newest = LoadOutcome.objects.filter(pk__in=last.annotate(newest=Max("pk")).values("newest"))
    told = {row.path: (row.fate, row.reason, row.sha256) for row in newest}
    return all(told.get(path) == (each.fate, each.reason, each.sha256) for path, each in refused.items())


def _keep_outcomes(collection: Collection, outcomes: Iterable[Outcome], started: datetime) -> None:
    run = LoadRun.objects.create(collection=collection, started_at=started, finished_at=timezone.now())
    ids = {outcome.public_id for outcome in outcomes}
    reports = {report.public_id: report for report in Report.objects.filter(public_id__in=ids)}
    LoadOutcome.objects.bulk_create(
        LoadOutcome(
            load=run,
            path=outcome.path,
            fate=outcome.fate,
            reason=outcome.reason,
            sha256=outcome.sha256,
            report=reports.get(outcome.public_id),
        )
        for outcome in outcomes
    )
