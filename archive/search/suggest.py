"""The first letters of a name → provinces, people, bodies, topics, places and documents in labelled groups."""

from dataclasses import dataclass

from django.db.models import Count

from archive.models import Run, Unit
from archive.text import fold, sort_key

from . import statements
from .facets import LABELS
from .facts import ENTITY_KINDS
from .language import clean, parse

SHORTEST = 2  # letters
EACH = 5  # suggestions of a group
CANDIDATES = 200
MOST = 1_000  # reports that are counted of one suggestion

_ENTITIES = f"""
    with c as materialized (
        (select id, kind, slug, name, true as early from archive_entity where folded like %s limit {CANDIDATES})
        union all
        (select id, kind, slug, name, false from archive_entity where folded like %s limit {CANDIDATES})),
    k as (select c.kind, c.slug, c.name, bool_or(c.early) as early, (select count(*) from (
            select distinct n.run_id from archive_mention n
            join archive_report r on r.current_run_id = n.run_id and r.withdrawn_at is null
            where n.entity_id = c.id and n.subject limit {MOST}) x) as found from c group by c.id, 1, 2, 3)
    select kind, slug, name, found from k where found > 0 order by early desc, found desc, name, slug"""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name with the search for its reports and how many they are; `more`: at least so many."""

    label: str
    url: str
    count: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    label: str
    suggestions: tuple[Suggestion, ...]


def suggest(typed: str) -> tuple[Group, ...]:
    """Groups in the order of the facets; none for less than two letters. Raises `SearchBusy`."""
    prefix = fold(clean(typed[:100]))
    if len(prefix) < SHORTEST:
        return ()
    with statements.bounded():
        found = {"tinh": _provinces(prefix)} | _entities(prefix)
    return tuple(Group(str(label), found[name]) for name, label in LABELS.items() if found.get(name))


def _entities(prefix: str) -> dict[str, tuple[Suggestion, ...]]:
    escaped = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = statements.run(_ENTITIES, [f"{escaped}%", f"% {escaped}%"])
    groups = {}
    for name, kind in ENTITY_KINDS.items():
        chosen = [row[1:] for row in rows if row[0] == kind][:EACH]
        groups[name] = tuple(
            Suggestion(label, _address(name, slug), count, count == MOST) for slug, label, count in chosen
        )
    return groups


def _provinces(prefix: str) -> tuple[Suggestion, ...]:
    names = dict(Unit.objects.order_by("sort_key", "key").values_list("slug", "name"))
    meant = {slug: name for slug, name in names.items() if f" {prefix}" in f" {fold(name)}"}
    runs = Run.objects.filter(current_of__withdrawn_at__isnull=True, current_of__isnull=False, unit__slug__in=meant)
    counts = runs.order_by().values_list("unit__slug").annotate(Count("pk")) if meant else ()
    made = [Suggestion(meant[slug], _address("tinh", slug), count) for slug, count in counts]
    return tuple(sorted(made, key=lambda one: (not fold(one.label).startswith(prefix), sort_key(one.label)))[:EACH])


def _address(name: str, slug: str) -> str:
    return parse("", {name: [slug]}).url
