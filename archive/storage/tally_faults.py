"""Faults of the tallies: reports counted where they do not belong, numbers that are not those of the reports."""

from collections import Counter
from collections.abc import Iterator

from archive.models import Entity, Report, Tallied, Tally
from archive.storage.batches import batches
from archive.storage.projection_faults import Fault
from archive.storage.tallies import cell_of, cells_of, entities_of

_AT_ONCE = 500


def verify_tallies() -> Iterator[Fault]:
    """Every report's cells and entities recomputed, every number against the reports that count in it."""
    in_cell: Counter[int] = Counter()
    naming: Counter[int] = Counter()
    yield from _verify_reports(in_cell, naming)
    for row in Tally.objects.select_related("unit").order_by("pk").iterator(1000):
        if row.reports != in_cell[row.pk]:
            address = row.unit.get_absolute_url() if row.unit else "/"
            what = f"{row.facet} {row.value} {row.clock} {row.year}".strip()
            yield Fault(address, f"the tally {row.pk} ({what}) says {row.reports} reports, not {in_cell[row.pk]}")
    for entity in Entity.objects.order_by("pk").iterator(1000):
        if entity.reports != naming[entity.pk]:
            what = f"it says that {entity.reports} reports name it, not {naming[entity.pk]}"
            yield Fault(entity.get_absolute_url(), what)


def _verify_reports(in_cell: Counter[int], naming: Counter[int]) -> Iterator[Fault]:
    """The reports that are not counted as they should be; adds to the two what each is counted in."""
    cells = {row.pk: cell_of(row) for row in Tally.objects.iterator(1000)}
    addresses = dict(Report.objects.values_list("pk", "public_id"))
    for batch in batches(sorted(addresses), _AT_ONCE):
        rightful, named = cells_of(batch), entities_of(batch)
        kept = Tallied.objects.in_bulk(batch)
        for report in batch:
            row = kept.get(report, Tallied(cells=[], entities=[]))
            in_cell.update(row.cells)
            naming.update(row.entities)
            if {cells.get(number) for number in row.cells} != rightful.get(report, set()):
                yield Fault(f"/bao-cao/{addresses[report]}/", "is not counted in the cells in which it belongs")
            if row.entities != named.get(report, []):
                yield Fault(f"/bao-cao/{addresses[report]}/", "is not counted for the entities that it names")
