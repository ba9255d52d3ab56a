"""Saving a report: its bytes, its next version, its run, and the switch that shows them."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from archive.facts import Findings, Sidecar
from archive.findings_json import dump, restore_as
from archive.models import Collection, RawFile, Report, Run, RunFindings, Version
from archive.models.reports import mint_public_id
from archive.storage.editions import OnPublished, new_edition
from archive.storage.projection import clear_rows, keep_findings, project
from archive.storage.reviews import Judge, Verdict, retire_waiting

_NO_SIDECAR = Sidecar()


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was read: its identity, its bytes, what a person states beside it and what a machine found."""

    path: str
    raw: bytes
    findings: Findings
    sidecar: Sidecar | None = None

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


def sidecar_json(sidecar: Sidecar | None) -> dict:
    """What a sidecar states, without what it leaves open."""
    return {name: value for name, value in dump(sidecar or _NO_SIDECAR).items() if value}


def save_report(
    collection: Collection | str,
    path: str,
    raw: bytes,
    findings: Findings,
    on_published: OnPublished | None = None,
) -> Report:
    """One report, stored and shown in an edition of its own; the same bytes again change nothing."""
    if isinstance(collection, str):
        collection = collection_named(collection)
    with new_edition(f"Lưu {path}", on_published) as changed:
        report = place_arrival(collection, Arrival(path, raw, findings))
        if report.staged_run:
            publish_runs([report.staged_run])
            changed.add(report)
    report.refresh_from_db()
    return report


def collection_named(slug: str) -> Collection:
    return Collection.objects.get_or_create(slug=slug, defaults={"name": slug})[0]


def place_arrival(collection: Collection, arrival: Arrival, again: bool = False) -> Report:
    """The report with its version and a run that is not shown yet (`staged_run`; None when nothing is new).

    `again` makes a run although the bytes are known: a re-extraction.
    """
    report = _report_at(collection, arrival)
    report.staged_run = None
    version = report.current_version
    stated = sidecar_json(arrival.sidecar)
    if version is None or version.raw_file.sha256 != arrival.sha256 or version.sidecar != stated:
        version = _next_version(report, arrival, stated)
    elif not again:
        return report
    findings = arrival.findings
    run = Run.objects.create(version=version, extractor=findings.extractor, gazetteer=findings.gazetteer)
    keep_findings(run, findings)
    report.staged_run = run
    return report


def _report_at(collection: Collection, arrival: Arrival) -> Report:
    reports = Report.objects.select_related("current_version__raw_file", "current_run")
    report = reports.filter(collection=collection, path=arrival.path).first()
    if report:
        return report
    given = arrival.sidecar.id if arrival.sidecar else ""
    minted = mint_public_id(collection.slug, arrival.path)
    return Report.objects.create(
        collection=collection, path=arrival.path, public_id=given or minted, minted_path="" if given else arrival.path
    )


def _next_version(report: Report, arrival: Arrival, stated: dict) -> Version:
    raw_file, _ = RawFile.objects.get_or_create(
        sha256=arrival.sha256, defaults={"data": arrival.raw, "size": len(arrival.raw)}
    )
    last = report.versions.order_by("-number").values_list("number", flat=True).first() or 0
    document = arrival.findings.document
    return Version.objects.create(
        report=report,
        number=last + 1,
        raw_file=raw_file,
        decoder=document.decoder,
        text=document.text,
        sidecar=stated,
    )


def publish_runs(runs: Iterable[Run], judge: Judge | None = None) -> None:
    """Shows the runs instead of those that were shown; the old ones keep their header and what became different."""
    runs, judge = list(runs), judge or Judge()
    touched: set[int] = set()
    for run in runs:
        touched |= _show(run, judge)
    retire_waiting([run.version.report_id for run in runs])
    project(runs)
    _mark_duplicates(touched)


def _show(run: Run, judge: Judge) -> set[int]:
    """Moves a report's pointers to the run; the raw files that it had and has."""
    report = run.version.report
    if (old := report.current_run) and old.pk != run.pk:
        review = judge.review(old, run)
        run.difference = review.difference
        judge.keep(review, Verdict.AT_ONCE)
        _supersede(old)
    run.state = Run.State.CURRENT
    run.save(update_fields=["state", "difference"])
    before = {report.current_version.raw_file_id} if report.current_version else set()
    report.current_version, report.current_run = run.version, run
    report.save(update_fields=["current_version", "current_run"])
    return before | {run.version.raw_file_id}


def _supersede(run: Run) -> None:
    clear_rows([run])
    RunFindings.objects.filter(run=run).delete()
    run.state = Run.State.SUPERSEDED
    run.save(update_fields=["state"])


def _mark_duplicates(raw_files: set[int]) -> None:
    """Of reports with the same bytes the first by name is the original, whatever came first."""
    for raw_file in raw_files:
        same = Report.objects.filter(current_version__raw_file=raw_file).select_related("collection")
        same = sorted(same, key=lambda report: (report.collection.slug, report.path))
        for report in same:
            original = None if report.pk == same[0].pk else same[0]
            if report.duplicate_of_id != (original.pk if original else None):
                report.duplicate_of = original
                report.save(update_fields=["duplicate_of"])


def sidecar_of(version: Version) -> Sidecar:
    """What a person stated beside the version's file."""
    return restore_as(Sidecar, version.sidecar)
