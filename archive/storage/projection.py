"""Rows from findings: what a machine found and what curators decided, written as the tables that readers see."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from django.db import transaction

from archive.facts import Findings, Sidecar
from archive.findings_json import dump, restore, restore_as
from archive.models import (
    Block,
    Clock,
    Decision,
    DecisionOutcome,
    Figure,
    Likeness,
    Mention,
    Outlet,
    Quotation,
    Role,
    Run,
    RunFindings,
    Statement,
    Unit,
)
from archive.storage.batches import batches
from archive.storage.entities import entities_for
from archive.storage.likenesses import likeness_row
from archive.storage.obedience import Obeyed, obey
from archive.storage.relinking import Relinker
from archive.storage.rows import (
    block_rows,
    clock_rows,
    entity_names,
    figure_rows,
    mention_rows,
    quotation_rows,
    role_rows,
    statement_rows,
)
from archive.text import fold

_AT_ONCE = 200  # runs projected together: few queries, bounded memory


@dataclass(slots=True)
class _Names:
    """Units and outlets by their keys, read once for many runs."""

    units: dict[str, Unit]
    outlets: dict[str, Outlet]

    @classmethod
    def read(cls) -> "_Names":
        return cls({unit.key: unit for unit in Unit.objects.all()}, {row.code: row for row in Outlet.objects.all()})


def keep_findings(run: Run, findings: Findings) -> None:
    """Stores what the machine found; the text stands once, in the version."""
    data = dump(findings)
    data["document"]["text"] = ""
    RunFindings.objects.update_or_create(run=run, defaults={"data": data})


def findings_of(run: Run) -> Findings:
    """What the machine found in a run, before decisions."""
    findings = restore(run.findings.data)
    return replace(findings, document=replace(findings.document, text=run.version.text))


def active_decisions(report_ids: Iterable[int]) -> dict[int, list[Decision]]:
    """Each report's decisions that stand, in the order they were made: undone ones left out, and undone undoings."""
    stands: dict[int, list[Decision]] = {}
    undone: set[int] = set()
    about_parts = Decision.objects.exclude(target=Decision.Target.REPORT)
    rows = list(about_parts.filter(report__in=report_ids).order_by("-pk"))
    for decision in rows:  # newest first: an undoing is itself undone only by a later one
        if decision.action == Decision.Action.UNDO and decision.pk not in undone:
            undone.add(decision.undoes_id)
    for decision in reversed(rows):
        if decision.action != Decision.Action.UNDO and decision.pk not in undone:
            stands.setdefault(decision.report_id, []).append(decision)
    return stands


def obeyed(run: Run, decisions: list[Decision], unit_names: dict[str, str], relink: Relinker) -> Obeyed:
    """A run's findings after these decisions, and what became of each."""
    findings = findings_of(run)
    provinces = [each for each in decisions if (each.target, each.subject) == (Decision.Target.FIELD, "province")]
    chosen = provinces[-1].value if provinces and provinces[-1].action == Decision.Action.SET else ""
    if chosen and chosen in unit_names and chosen != findings.province:
        findings = relink(findings, chosen, restore_as(Sidecar, run.version.sidecar))
    return obey(findings, decisions, unit_names)


def project(runs: Iterable[Run]) -> None:
    """Makes the rows of the runs anew from their findings and the decisions that stand, some hundred at a time."""
    names, relink = _Names.read(), Relinker()
    for batch in batches(list(runs), _AT_ONCE):
        with transaction.atomic():
            _project_batch(batch, names, relink)


def _project_batch(runs: list[Run], names: _Names, relink: Relinker) -> None:
    clear_rows(runs)
    decisions = active_decisions([run.version.report_id for run in runs])
    unit_names = {key: unit.name for key, unit in names.units.items()}
    results = [(run, obeyed(run, decisions.get(run.version.report_id, []), unit_names, relink)) for run in runs]
    entities = entities_for(name for _, result in results for name in entity_names(result.findings))
    for run, result in results:
        _set_heading(run, result.findings, names)
    heading = ["title", "kind", "scope", "unit", "outlet", "source", "author", "folded", "partial"]
    Run.objects.bulk_update(runs, heading)
    for model, rows in ((Block, block_rows), (Clock, clock_rows), (Statement, statement_rows)):
        model.objects.bulk_create([row for run, result in results for row in rows(run, result.findings)])
    Likeness.objects.bulk_create(likeness_row(run, result.findings) for run, result in results)
    Figure.objects.bulk_create([row for run, result in results for row in figure_rows(run, result.findings, entities)])
    mentions = [row for run, result in results for row in mention_rows(run, result, entities)]
    mentions = Mention.objects.bulk_create(mentions)
    by_place = {(row.run_id, row.kind, row.start, row.end): row for row in mentions}
    Role.objects.bulk_create([row for run, result in results for row in role_rows(run, result, by_place, entities)])
    quotations = [row for run, result in results for row in quotation_rows(run, result, by_place, entities)]
    Quotation.objects.bulk_create(quotations)
    DecisionOutcome.objects.bulk_create(
        DecisionOutcome(run=run, decision_id=key, obeyed=obeyed)
        for run, result in results
        for key, obeyed in result.outcomes.items()
    )


def clear_rows(runs: Iterable[Run]) -> None:
    """Deletes what was projected from the runs."""
    runs = list(runs)
    for model in (Likeness, Quotation, Block, Clock, Statement, Figure, DecisionOutcome):
        model.objects.filter(run__in=runs).delete()
    Role.objects.filter(mention__run__in=runs).delete()
    Mention.objects.filter(run__in=runs).delete()


def _set_heading(run: Run, findings: Findings, names: _Names) -> None:
    values = {statement.field: statement.value for statement in findings.statements}
    run.title = values.get("title", "")
    run.kind = values.get("kind", "")
    run.scope = values.get("scope", "unknown")
    run.source = values.get("source", "")[:300]
    run.author = values.get("author", "")[:300]
    run.unit = names.units.get(findings.province)
    run.outlet = names.outlets.get(findings.outlet)
    run.folded = folded_heading(run)
    run.partial = list(findings.partial)


def folded_heading(run: Run) -> str:
    """What curators find a report by: title, province and source without marks."""
    return fold(" ".join((run.title, run.unit.name if run.unit else "", run.source)))
