"""Faults of the tallies: reports counted where they do not belong, cells that do not hold as many as they say."""

from collections import Counter
from collections.abc import Iterator

from archive.models import Report, Tallied, Tally
from archive.storage.projection_faults import Fault
from archive.storage.tallies import cells_of

_AT_ONCE = 500


def verify_tallies() -> Iterator[Fault]:
    """Every report's cells recomputed, every cell's number against the reports that name it."""
    cells = {row.pk: (row.facet, row.value, row.unit_id, row.clock, row.year) for row in Tally.objects.iterator(1000)}
    counted: Counter[int] = Counter()
    addresses = dict(Report.objects.values_list("pk", "public_id"))
    keys = sorted(addresses)
    for start in range(0, len(keys), _AT_ONCE):
        batch = keys[start : start + _AT_ONCE]
        expected = cells_of(batch)
        kept = dict(Tallied.objects.filter(report__in=batch).values_list("report", "cells"))
        for report in batch:
            counted.update(kept.get(report, ()))
            if {cells.get(number) for number in kept.get(report, ())} != expected.get(report, set()):
                yield Fault(f"/bao-cao/{addresses[report]}/", "is not counted in the cells in which it belongs")
    for row in Tally.objects.select_related("unit").order_by("pk").iterator(1000):
        if row.reports != counted[row.pk]:
            address = row.unit.get_absolute_url() if row.unit else "/"
            what = f"{row.facet} {row.value} {row.clock} {row.year}".strip()
            yield Fault(address, f"the tally {row.pk} ({what}) says {row.reports} reports, not {counted[row.pk]}")
