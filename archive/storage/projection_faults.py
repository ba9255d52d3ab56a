"""Faults of what is projected: columns to find things by that are not theirs, decisions without an outcome, states."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.facts import known_day
from archive.models import Alias, DecisionOutcome, Mention, Report, Run
from archive.storage.batches import batches
from archive.storage.likenesses import stored_keys
from archive.storage.projection import active_decisions, folded_heading
from archive.text import fold, word_forms

_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it should be, and the address of the report or entity it touches."""

    address: str
    what: str

    def __str__(self) -> str:
        return f"{self.address} {self.what}"


def verify_projection() -> Iterator[Fault]:
    """Every row by which curators and searches find things, every decision's outcome, every pointer to a run."""
    yield from _verify_folds()
    yield from _verify_outcomes()
    yield from _verify_states()
    yield from _verify_likenesses()
    yield from _verify_figures()


def _verify_folds() -> Iterator[Fault]:
    for alias in Alias.objects.select_related("entity").order_by("pk").iterator(1000):
        if alias.folded != fold(alias.name):
            yield Fault(
                alias.entity.get_absolute_url(), f"the folded form is not that of the other name {alias.name!r}"
            )
    mentions = Mention.objects.select_related("run__version__report").defer("run__version__text").order_by("pk")
    for mention in mentions.iterator(1000):
        if mention.folded != fold(mention.surface):
            address = mention.run.version.report.get_absolute_url()
            yield Fault(address, f"the folded words of mention {mention.pk} are not those of {mention.surface!r}")
    for report in Report.objects.ever_published().select_related("current_run__unit").iterator(1000):
        run = report.current_run
        if run.folded != folded_heading(run):
            yield Fault(report.get_absolute_url(), "the folded heading is not that of title, province and source")


def _verify_outcomes() -> Iterator[Fault]:
    """Each decision that stands has one outcome in the run that is shown, and no other decision has."""
    reports = Report.objects.ever_published().filter(decisions__isnull=False).distinct().order_by("pk")
    keys = list(reports.values_list("pk", flat=True))
    for some in batches(keys, _AT_ONCE):
        batch, active = reports.filter(pk__in=some), active_decisions(some)
        found: dict[int, set[int]] = {}
        rows = DecisionOutcome.objects.filter(run__current_of__in=batch).values_list("run", "decision")
        for run, decision in rows:
            found.setdefault(run, set()).add(decision)
        for report in batch:
            expected = {decision.pk for decision in active.get(report.pk, [])}
            kept = found.get(report.current_run_id, set())
            for decision in sorted(expected ^ kept):
                what = "has no outcome in" if decision in expected else "no longer stands, but has an outcome in"
                yield Fault(report.get_absolute_url(), f"decision {decision} {what} the run that is shown")


def _verify_states() -> Iterator[Fault]:
    for report in Report.objects.ever_published().exclude(current_run__state=Run.State.CURRENT):
        yield Fault(report.get_absolute_url(), "the run that is shown is not marked as current")
    kept = [Run.State.CURRENT, Run.State.WAITING]
    for run in Run.objects.filter(state__in=kept, findings=None).select_related("version__report"):
        yield Fault(run.version.report.get_absolute_url(), f"the findings of run {run.pk} are gone")


def _verify_likenesses() -> Iterator[Fault]:
    """Each run that is shown has the keys of its own text."""
    shown = Run.objects.filter(current_of__isnull=False).select_related("version__report", "likeness").order_by("pk")
    for run in shown.iterator(_AT_ONCE):
        kept = run.likeness.keys if hasattr(run, "likeness") else None
        if kept != stored_keys(run):
            yield Fault(run.version.report.get_absolute_url(), "the keys by which reprints are found are not its own")


def _verify_figures() -> Iterator[Fault]:
    """By what figures are found among all: the province and day of their report, the words of their subject."""
    reports = Report.objects.exclude(current_run=None).select_related("current_run").order_by("pk")
    for report in reports.prefetch_related("current_run__clocks", "current_run__figures").iterator(_AT_ONCE):
        run = report.current_run
        place = (run.unit_id, known_day(run.clocks.all()))
        for figure in run.figures.all():
            if (figure.province_id, figure.day) != place:
                yield Fault(report.get_absolute_url(), f"figure {figure.pk} is of another province or day")
            if figure.words != word_forms(figure.subject):
                yield Fault(report.get_absolute_url(), f"the words of figure {figure.pk} are not those of its subject")
