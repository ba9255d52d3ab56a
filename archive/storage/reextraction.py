"""Reading stored reports again with today's rules; what curators decided stays, what loses much waits for them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from django.db.models import Exists, OuterRef, Q, QuerySet

from archive.facts import Findings
from archive.models import Collection, Report, Run, StagedFile
from archive.reading.refusal import Refused
from archive.storage.editions import OnPublished, new_edition, only_loader
from archive.storage.outcomes import WAITING, Fate, Outcome
from archive.storage.projection import findings_of
from archive.storage.publication import placed
from archive.storage.reviews import Judge
from archive.storage.saving import publish_runs, sidecar_of
from archive.storage.staging import Extractor, arrival_of, stage_file


def outdated(reports: QuerySet, extractor: Extractor, waiting_too: bool = False) -> QuerySet:
    """Those of the reports that other rules or another gazetteer read.

    Left out is what today's rules have read already, but a curator has yet to publish, or did discard.
    """
    rules = {"extractor": extractor.version, "gazetteer": extractor.gazetteer}
    held = [Run.State.DISCARDED] if waiting_too else [Run.State.WAITING, Run.State.DISCARDED]
    settled = Run.objects.filter(version=OuterRef("current_version"), state__in=held, **rules)
    today = Q(**{f"current_run__{name}": value for name, value in rules.items()})
    return reports.exclude(today).exclude(Exists(settled))


def reextract(
    reports: Iterable[Report],
    extractor: Extractor,
    progress: Callable[[Sequence[Report]], Iterable[Report]] = iter,
    on_published: OnPublished | None = None,
    publish: bool = False,
) -> list[Outcome]:
    """Reads the kept bytes of the reports again and shows the new runs in one edition.

    A run that passes a threshold waits instead, unless `publish`: readers keep the old one until a curator decides.
    A report that the rules now refuse keeps its run. The same findings by the same rules change nothing.
    """
    reports = list(reports)
    with only_loader():
        outcomes = [_stage(report, extractor, publish) for report in progress(reports)]
        fresh = {outcome.path: outcome for outcome in outcomes if outcome.fate == Fate.UPDATED}
        with new_edition("Trích xuất lại", on_published) as changed:
            settling = _Settling(publish, changed)
            for collection in {report.collection for report in reports}:
                mine = {each.path: fresh[each.path] for each in reports if _is_fresh(each, collection, fresh)}
                settling.settle(collection, mine)
                StagedFile.objects.filter(collection=collection.slug).delete()
        return outcomes


def _is_fresh(report: Report, collection: Collection, fresh: dict[str, Outcome]) -> bool:
    return report.collection == collection and report.path in fresh


@dataclass(slots=True)
class _Settling:
    """Shows what was staged, or lets it wait."""

    publish: bool
    changed: set[Report]
    judge: Judge = field(default_factory=Judge)

    def settle(self, collection: Collection, outcomes: dict[str, Outcome]) -> None:
        for batch in placed(collection, sorted(outcomes), again=True):
            shown = [report for report in batch if not self._held(report, outcomes[report.path])]
            publish_runs([report.staged_run for report in shown], self.judge)
            self.changed.update(shown)

    def _held(self, report: Report, outcome: Outcome) -> bool:
        run = report.staged_run
        review = self.judge.review(report.current_run, run)
        outcome.told = review.sentence
        if self.publish or not review.passed:
            return False
        self.judge.hold(run, review)
        outcome.fate, outcome.reason = WAITING, " ".join(review.passed)
        return True


def _stage(report: Report, extractor: Extractor, publish: bool) -> Outcome:
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
    _compare(report, arrival_of(staged).findings, outcome, publish)
    if outcome.fate != Fate.UPDATED:
        staged.delete()
    return outcome


def _compare(report: Report, findings: Findings, outcome: Outcome, publish: bool) -> None:
    """Says when the findings are no news: the same as those shown, as those that wait, or of another text."""
    version = report.current_version
    waiting = Run.objects.filter(version=version, state=Run.State.WAITING).select_related("findings", "review").first()
    if findings.document.text != version.text:  # every offset and every curator's anchor stands in that text
        outcome.fate, outcome.code = Fate.REFUSED, "text"
        outcome.reason = "Bộ đọc mới giải mã tệp ra văn bản khác với phiên bản đã lưu."
    elif _says(report.current_run, findings):
        outcome.fate = Fate.UNCHANGED
    elif waiting and not publish and _says(waiting, findings):
        outcome.fate, outcome.told = WAITING, waiting.review.sentence
        outcome.reason = " ".join(waiting.review.passed)


def _says(run: Run, findings: Findings) -> bool:
    """Whether the run is by the same rules and has the same findings."""
    same_rules = (run.extractor, run.gazetteer) == (findings.extractor, findings.gazetteer)
    return same_rules and findings == findings_of(run)
