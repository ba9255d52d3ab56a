"""What a new run would change of what readers see: judged before it is shown, kept for curators."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils import timezone

from archive.models import Decision, Run, RunFindings, RunReview, Unit
from archive.storage.differences import difference, told
from archive.storage.obedience import Obeyed
from archive.storage.projection import active_decisions, findings_of, obeyed
from archive.storage.relinking import Relinker
from archive.storage.suggestions import suggestions
from archive.storage.thresholds import passed

Verdict = RunReview.Verdict


@dataclass(slots=True)
class Judge:
    """Compares runs as readers would see them, after the curators' decisions; give many runs to one judge."""

    unit_names: dict[str, str] = field(default_factory=lambda: dict(Unit.objects.values_list("key", "name")))
    relink: Relinker = field(default_factory=Relinker)
    reviews: dict[int, RunReview] = field(default_factory=dict)  # by run, until they are kept
    told: dict[str, str] = field(default_factory=dict)  # by path of the report: the sentences of those kept

    def review(self, old: Run, new: Run) -> RunReview:
        """What showing the new run instead of the old one would change; not saved."""
        if new.pk not in self.reviews:
            self.reviews[new.pk] = self._reviewed(old, new)
        return self.reviews[new.pk]

    def keep(self, review: RunReview, verdict: str) -> None:
        """Stores a review, over an earlier one of the same run, and remembers no more than its sentence."""
        names = ("sentence", "difference", "suggestions", "passed")
        values = {name: getattr(review, name) for name in names} | {"verdict": verdict}
        RunReview.objects.update_or_create(run=review.run, defaults=values)
        self.told[review.run.version.report.path] = review.sentence
        self.reviews.pop(review.run_id, None)

    def hold(self, run: Run, review: RunReview) -> None:
        """Lets a staged run wait: its findings are kept, readers see nothing of it, an older waiting one goes."""
        retire_waiting([run.version.report_id], [run.pk])
        run.state = Run.State.WAITING
        run.save(update_fields=["state"])
        self.keep(review, Verdict.WAITING)

    def effective(self, run: Run) -> Obeyed:
        """A run's findings as readers see them, or would."""
        return self._obeyed(run, _decisions_about(run))

    def _reviewed(self, old: Run, new: Run) -> RunReview:
        decisions = _decisions_about(new)
        before, after = self._obeyed(old, decisions), self._obeyed(new, decisions)
        change = difference(before.findings, after.findings)
        against = self._suggestions(new, decisions)
        lost = [key for key, found in after.outcomes.items() if not found and before.outcomes.get(key)]
        limits = passed(before.findings, after.findings)
        if lost:
            limits.append(f"Không còn tìm thấy chỗ của {len(lost)} quyết định.")
        return RunReview(
            run=new, difference=change, suggestions=against, passed=limits, sentence=told(change, len(against))
        )

    def _suggestions(self, run: Run, decisions: list[Decision]) -> list[dict]:
        """Contradictions; a province that was decided is obeyed first, because names follow it."""
        if not decisions:
            return []
        provinces = [each for each in decisions if (each.target, each.subject) == ("field", "province")]
        others = [each for each in decisions if each not in provinces]
        return suggestions(findings_of(run), provinces) + suggestions(self._obeyed(run, provinces).findings, others)

    def _obeyed(self, run: Run, decisions: list[Decision]) -> Obeyed:
        return obeyed(run, decisions, self.unit_names, self.relink)


def _decisions_about(run: Run) -> list[Decision]:
    """The decisions that stand about the run's report."""
    report = run.version.report_id
    return active_decisions([report]).get(report, [])


def retire_waiting(report_ids: Iterable[int], keep: Iterable[int] = ()) -> None:
    """Takes from the queue what waits for the reports: a newer run or version came."""
    runs = Run.objects.filter(version__report__in=report_ids, state=Run.State.WAITING).exclude(pk__in=keep)
    keys = list(runs.values_list("pk", flat=True))
    RunReview.objects.filter(run__in=keys).update(verdict=Verdict.REPLACED, decided_at=timezone.now())
    RunFindings.objects.filter(run__in=keys).delete()
    Run.objects.filter(pk__in=keys).update(state=Run.State.SUPERSEDED)
