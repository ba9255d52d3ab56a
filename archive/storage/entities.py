"""Entities from the names that linking gives them: made in bulk, addressed by their key alone."""

import hashlib
import re
from collections.abc import Iterable

from archive.facts import EntityName, Kind
from archive.models import Entity, Unit
from archive.text import fold, slugify, sort_key

EntityKey = tuple[str, str]  # kind, key

_LONGEST_KEY = 300
_LONGEST_NAME = 500
_LONGEST_SLUG = 180
_DATED_UNIT = re.compile(r"-\d{4}$")  # "vinh-long-2025": names return, addresses must not meet


def storable(name: EntityName) -> bool:
    """Whether the entity has a name and a key that the tables can hold."""
    return 0 < len(name.key) <= _LONGEST_KEY and 0 < len(name.name) <= _LONGEST_NAME


def _digest(name: EntityName, digits: int) -> str:
    return hashlib.sha256(name.key.encode()).hexdigest()[:digits]


def slug_of(name: EntityName) -> str:
    """The address of an entity, from itself alone, so that no order of loading changes it.

    >>> slug_of(EntityName(Kind.DOCUMENT, "749/QĐ-TTg", "749/QĐ-TTg"))
    '749-qd-ttg'
    """
    slug = slugify(name.name)
    if name.kind is Kind.PERSON:
        slug = f"{slug}-{_digest(name, 4)}"
    elif name.kind is Kind.PLACE:
        slug = slugify(name.key)  # "huyen-tam-dao@vinh-phuc": two places of one name stand apart
    elif name.kind is Kind.BODY and (year := _DATED_UNIT.search(name.unit)):
        slug += year[0]
    if not slug or len(slug) > _LONGEST_SLUG:
        slug = f"{slug[:_LONGEST_SLUG]}-{_digest(name, 8)}".strip("-")
    return slug


def entities_for(names: Iterable[EntityName]) -> dict[EntityKey, Entity]:
    """The entity of every name, made where it was not yet; a handful of queries however many there are."""
    wanted = {(name.kind.value, name.key): name for name in names}
    found = _existing(wanted)
    missing = [name for key, name in sorted(wanted.items()) if key not in found]
    if missing:
        units = {unit.key: unit for unit in Unit.objects.filter(key__in={name.unit for name in missing})}
        taken = _taken_slugs(missing)
        Entity.objects.bulk_create([_new(name, units, taken) for name in missing])
        found = _existing(wanted)
        _join_parents(missing)
    return found


def _existing(wanted: dict[EntityKey, EntityName]) -> dict[EntityKey, Entity]:
    rows = Entity.objects.filter(key__in={key for _, key in wanted})
    return {(row.kind, row.key): row for row in rows if (row.kind, row.key) in wanted}


def _taken_slugs(names: list[EntityName]) -> set[EntityKey]:
    slugs = {slug_of(name) for name in names}
    return set(Entity.objects.filter(slug__in=slugs).values_list("kind", "slug"))


def _new(name: EntityName, units: dict[str, Unit], taken: set[EntityKey]) -> Entity:
    slug = slug_of(name)
    if (name.kind.value, slug) in taken:  # two keys that read the same without marks
        slug = f"{slug}-{_digest(name, 8)}"
    taken.add((name.kind.value, slug))
    return Entity(
        kind=name.kind.value,
        key=name.key,
        name=name.name,
        folded=fold(name.name),
        sort_key=sort_key(name.name),
        slug=slug,
        unit=units.get(name.unit),
        parent_key=name.parent[:_LONGEST_KEY],
    )


def _join_parents(made: list[EntityName]) -> None:
    """Parents come before or after their children, as reports happen to be loaded: join whichever are both there."""
    keys = {name.key for name in made}
    parents = {name.parent for name in made if name.parent}
    orphans = Entity.objects.filter(parent__isnull=True).exclude(parent_key="")
    orphans = list(orphans.filter(key__in=keys) | orphans.filter(parent_key__in=keys))
    rows = Entity.objects.filter(key__in=parents | {orphan.parent_key for orphan in orphans})
    above = {(row.kind, row.key): row for row in rows}
    for orphan in orphans:
        orphan.parent = above.get((orphan.kind, orphan.parent_key))
    Entity.objects.bulk_update([orphan for orphan in orphans if orphan.parent], ["parent"])
