"""The tallies of the published reports: every edition counts what changed out of old cells and into new ones."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from django.db.models import F, Q

from archive.facts import Which
from archive.models import Clock, Entity, Mention, Report, Tallied, Tally
from archive.storage.batches import batches

# facet, value, unit, clock, year: what makes a cell one.
Cell = tuple[str, str, int | None, str, int | None]

_AT_ONCE = 500
_CLOCKS = tuple(which.value for which in Which)


def recount(reports: Iterable[int]) -> None:
    """Counts the reports with these keys anew; call it where nobody else can (inside `new_edition`)."""
    for batch in batches(sorted(reports), _AT_ONCE):
        _recount_batch(batch)


def recount_uncounted() -> int:
    """Counts the published reports that no tally knows, those of an archive from before there were any; how many."""
    keys = list(Report.objects.published().filter(tallied=None).values_list("pk", flat=True))
    recount(keys)
    return len(keys)


def _recount_batch(keys: list[int]) -> None:
    now, entities = cells_of(keys), entities_of(keys)
    before = list(Tallied.objects.filter(report__in=keys))
    known = _cells_named({cell for cells in now.values() for cell in cells})
    new = Tally.objects.bulk_create(Tally(**_fields(cell), reports=1) for cell in _wanted(now) if cell not in known)
    numbers = known | {cell_of(row): row.pk for row in new}
    numbered = {report: sorted(numbers[cell] for cell in cells) for report, cells in now.items()}
    change = Counter(number for cells in numbered.values() for number in cells)
    change.subtract(number for row in before for number in row.cells)
    change.subtract(row.pk for row in new)  # made with one report, because no cell is ever empty
    _apply(change)
    named = Counter(entity for each in entities.values() for entity in each)
    named.subtract(entity for row in before for entity in row.entities)
    _apply_to_entities(named)
    Tallied.objects.filter(report__in=keys).delete()
    Tallied.objects.bulk_create(
        Tallied(report_id=report, cells=cells, entities=entities[report]) for report, cells in numbered.items()
    )


def _wanted(cells: dict[int, set[Cell]]) -> list[Cell]:
    """Every cell once, in an order that does not depend on chance."""
    return sorted({cell for each in cells.values() for cell in each}, key=repr)


def _apply(change: Counter[int]) -> None:
    """Adds to the cells; those that end empty go."""
    rows = list(Tally.objects.filter(pk__in=[number for number, by in change.items() if by]))
    for row in rows:
        row.reports += change[row.pk]
    Tally.objects.filter(pk__in=[row.pk for row in rows if not row.reports]).delete()
    Tally.objects.bulk_update([row for row in rows if row.reports], ["reports"], batch_size=_AT_ONCE)


def _apply_to_entities(change: Counter[int]) -> None:
    """Adds to the entities' numbers of reports; those that change alike are changed together."""
    alike: dict[int, list[int]] = defaultdict(list)
    for entity, by in change.items():
        alike[by].append(entity)
    for by, entities in alike.items():
        if by:
            Entity.objects.filter(pk__in=entities).update(reports=F("reports") + by)


def entities_of(keys: list[int]) -> dict[int, list[int]]:
    """The entities that each report names; a report that readers do not see names none and is left out."""
    reports = dict(Report.objects.published().filter(pk__in=keys).values_list("current_run", "pk"))
    found: dict[int, list[int]] = {report: [] for report in reports.values()}
    named = Mention.objects.filter(run__in=reports, entity__isnull=False).order_by("entity_id")
    for run, entity in named.values_list("run", "entity").distinct():
        found[reports[run]].append(entity)
    return found


def _cells_named(cells: set[Cell]) -> dict[Cell, int]:
    """The keys of those of the cells that there are."""
    units = {cell[2] for cell in cells}
    there = Tally.objects.filter(
        Q(unit__in=units - {None}) | Q(unit=None),
        facet__in={cell[0] for cell in cells},
        value__in={cell[1] for cell in cells},
    )
    found = {cell_of(row): row.pk for row in there}
    return {cell: found[cell] for cell in cells & found.keys()}


def cell_of(row: Tally) -> Cell:
    """The cell that a tally counts."""
    return row.facet, row.value, row.unit_id, row.clock, row.year


def _fields(cell: Cell) -> dict:
    return dict(zip(("facet", "value", "unit_id", "clock", "year"), cell, strict=True))


def cells_of(keys: list[int]) -> dict[int, set[Cell]]:
    """The cells in which the reports belong; a report that readers do not see belongs in none and is left out."""
    fields = ("pk", "current_run", "current_run__unit", "current_run__kind", "current_run__outlet__code")
    reports = list(Report.objects.published().filter(pk__in=keys).values_list(*fields))
    runs = [run for _, run, *_ in reports]
    years, topics = _years_of(runs), _topics_of(runs)
    found = {}
    for report, run, unit, kind, outlet in reports:
        facets = [(Tally.Facet.ALL, ""), (Tally.Facet.KIND, kind), *((Tally.Facet.TOPIC, key) for key in topics[run])]
        facets += [(Tally.Facet.OUTLET, outlet)] if outlet else []
        found[report] = {
            (str(facet), value, unit, clock, year) for facet, value in facets for clock, year in moments(years[run])
        }
    return found


def moments(years: dict[str, Iterable[int]]) -> Iterator[tuple[str, int | None]]:
    """Clock and year of every cell: once for the report itself, then every year of each clock, None without one."""
    yield "", None
    for clock in _CLOCKS:
        yield from ((clock, year) for year in years.get(clock) or (None,))


def _years_of(runs: list[int]) -> dict[int, dict[str, Iterable[int]]]:
    years: dict[int, dict[str, Iterable[int]]] = defaultdict(dict)
    for clock in Clock.objects.filter(run__in=runs, which__in=_CLOCKS):
        years[clock.run_id][clock.which] = clock.years
    return years


def _topics_of(runs: list[int]) -> dict[int, set[str]]:
    topics: dict[int, set[str]] = defaultdict(set)
    named = Mention.objects.filter(run__in=runs, kind="topic", entity__isnull=False)
    for run, key in named.values_list("run", "entity__key"):
        topics[run].add(key)
    return topics
