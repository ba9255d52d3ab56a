"""Which stored body handed a function to which other one, on what day."""

from functools import cache

from django.db.models import Q

from archive.facts import Kind
from archive.gazetteer import LineageRow, lineage_row, load_lineage
from archive.models import Entity, GazetteerRow, Lineage
from archive.text import slugify


@cache
def _seeds() -> tuple[LineageRow, ...]:
    return load_lineage()


def _rows() -> list[LineageRow]:
    """The rows of the seeds, then those that curators added."""
    curated = GazetteerRow.objects.filter(table="lineage").exclude(row={}).values_list("row", flat=True)
    return [*_seeds(), *map(lineage_row, curated)]


def join_lineages() -> None:
    """Joins bodies that both stand in the archive: of the one province that a row names, or each within its own.

    A function of what is stored, not of when it came: call it whenever bodies may have been added.
    """
    rows = _rows()
    bodies = _bodies({slugify(stem) for row in rows for stem in (row.before, row.after)})
    stored = set(Lineage.objects.values_list("before", "after", "function"))
    for row in rows:
        before, after = (bodies.get(slugify(stem), {}) for stem in (row.before, row.after))
        for unit in sorted(before.keys() & after.keys()):
            pair = (before[unit], after[unit], row.function)
            if pair not in stored and row.unit in ("", unit):
                stored.add(pair)
                Lineage.objects.create(
                    before_id=pair[0], after_id=pair[1], function=pair[2], day=row.day, source=row.source
                )


def _bodies(stems: set[str]) -> dict[str, dict[str, int]]:
    """The stored bodies of the stems: stem → unit's key → the body's."""
    named = Q()
    for stem in sorted(stems):
        named |= Q(key__startswith=f"{stem}@")
    found: dict[str, dict[str, int]] = {}
    for key, pk in Entity.objects.filter(named, kind=Kind.BODY).values_list("key", "pk"):
        stem, _, unit = key.partition("@")
        found.setdefault(stem, {})[unit] = pk
    return found
