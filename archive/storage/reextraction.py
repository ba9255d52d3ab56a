"""Reading stored reports again with today's rules; what curators decided stays."""

from collections.abc import Callable, Iterable, Sequence

from django.db.models import Q, QuerySet

from archive.models import Report, StagedFile
from archive.reading.refusal import Refused
from archive.storage.editions import OnPublished, new_edition, only_loader
from archive.storage.outcomes import Fate, Outcome
from archive.storage.projection import findings_of
from archive.storage.publication import show_staged
from archive.storage.saving import sidecar_of
from archive.storage.staging import Extractor, arrival_of, stage_file


def outdated(reports: QuerySet, extractor: Extractor) -> QuerySet:
    """Those of the reports that other rules or another gazetteer read."""
    today = Q(current_run__extractor=extractor.version, current_run__gazetteer=extractor.gazetteer)
    return reports.exclude(today)


def reextract(
    reports: Iterable[Report],
    extractor: Extractor,
    progress: Callable[[Sequence[Report]], Iterable[Report]] = iter,
    on_published: OnPublished | None = None,
) -> list[Outcome]:
    """Reads the kept bytes of the reports again and shows all new runs in one edition.

    A report that the rules now refuse keeps its run. The same findings by the same rules change nothing.
    """
    reports = list(reports)
    with only_loader():
        outcomes = [_stage(report, extractor) for report in progress(reports)]
        fresh = {outcome.path for outcome in outcomes if outcome.fate == Fate.UPDATED}
        with new_edition("Trích xuất lại", on_published) as changed:
            for collection in {report.collection for report in reports}:
                paths = sorted(each.path for each in reports if each.collection == collection and each.path in fresh)
                changed.update(show_staged(collection, paths, again=True))
                StagedFile.objects.filter(collection=collection.slug).delete()
        return outcomes


def _stage(report: Report, extractor: Extractor) -> Outcome:
    version = report.current_version
    raw_file = version.raw_file
    outcome = Outcome(report.path, Fate.UPDATED, sha256=raw_file.sha256, public_id=report.public_id)
    place = (report.collection.slug, report.path)
    try:
        stage_file(*place, bytes(raw_file.data), sidecar_of(version), raw_file.sha256, extractor)
    except Refused as refused:
        outcome.fate, outcome.code, outcome.reason = Fate.REFUSED, refused.code, refused.reason
        return outcome
    staged = StagedFile.objects.get(collection=place[0], path=place[1])
    run, findings = report.current_run, arrival_of(staged).findings
    if findings.document.text != version.text:  # every offset and every curator's anchor stands in that text
        staged.delete()
        outcome.fate, outcome.code = Fate.REFUSED, "text"
        outcome.reason = "Bộ đọc mới giải mã tệp ra văn bản khác với phiên bản đã lưu."
        return outcome
    if (run.extractor, run.gazetteer) == (staged.extractor, staged.gazetteer) and findings == findings_of(run):
        staged.delete()
        outcome.fate = Fate.UNCHANGED
    return outcome
