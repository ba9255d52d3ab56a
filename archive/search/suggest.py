"""The first letters of a name → provinces, people, bodies, topics, places and documents in labelled groups."""

from collections import Counter
from dataclasses import dataclass
from typing import NamedTuple

from archive.models import Unit
from archive.text import fold, sort_key

from . import statements
from .facets import LABELS
from .facts import ENTITY_KINDS
from .language import clean, parse

SHORTEST = 2  # letters
EACH = 5  # suggestions of a group
CANDIDATES = 200

_NAMES = f"""
    select distinct on (kind, slug) kind, slug, name, early from (
        (select kind, slug, name, true as early from archive_entity where folded like %s limit {CANDIDATES})
        union all
        (select kind, slug, name, false from archive_entity where folded like %s limit {CANDIDATES})) found
    order by kind, slug, early desc"""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name with the search for its reports and how many they are."""

    label: str
    url: str
    count: int


@dataclass(frozen=True, slots=True)
class Group:
    label: str
    suggestions: tuple[Suggestion, ...]


class Name(NamedTuple):
    """What a suggestion may be of; `early`: the name begins with what was typed, not only a word in it."""

    filter: str
    slug: str
    label: str
    early: bool

    @property
    def fact(self) -> str:
        return f"{self.filter}:{self.slug}"


def suggest(typed: str) -> tuple[Group, ...]:
    """Groups in the order of the facets; none for less than two letters. Raises `SearchBusy`."""
    prefix = fold(clean(typed[:100]))
    if len(prefix) < SHORTEST:
        return ()
    with statements.bounded():
        names = [*_provinces(prefix), *_entities(prefix)]
        counts = statements.reports_with([name.fact for name in names])
    groups = {filter_: _best([name for name in names if name.filter == filter_], counts) for filter_ in LABELS}
    return tuple(Group(str(LABELS[filter_]), best) for filter_, best in groups.items() if best)


def _provinces(prefix: str) -> list[Name]:
    units = dict(Unit.objects.order_by().values_list("slug", "name"))
    folded = {slug: fold(name) for slug, name in units.items()}
    meant = [slug for slug, name in folded.items() if f" {prefix}" in f" {name}"]
    return [Name("tinh", slug, units[slug], folded[slug].startswith(prefix)) for slug in meant]


def _entities(prefix: str) -> list[Name]:
    escaped = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    rows = statements.run(_NAMES, [f"{escaped}%", f"% {escaped}%"])
    filters = {kind: name for name, kind in ENTITY_KINDS.items()}
    return [Name(filters[kind], *row) for kind, *row in rows if kind in filters]


def _best(names: list[Name], counts: Counter[str]) -> tuple[Suggestion, ...]:
    """Names that begin with what was typed, then those with a word that does; of these those with the most reports."""
    known = [name for name in names if counts[name.fact]]
    known.sort(key=lambda name: (not name.early, -counts[name.fact], sort_key(name.label), name.slug))
    return tuple(
        Suggestion(name.label, parse("", {name.filter: [name.slug]}).url, counts[name.fact]) for name in known[:EACH]
    )
