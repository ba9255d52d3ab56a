"""All values of one facet under a question's other filters, A to Z, as far as a page holds.

Of few reports every value is counted. Of many, the names are asked for instead: so many as a page holds, from a
letter or a word on; those that no such report has are left out, and the counts of the others are exact.
"""

from collections import Counter
from dataclasses import dataclass

from archive.bilingual import topic_words
from archive.models import Entity
from archive.text import fold, sort_key

from . import statements
from .facets import LABELS, facet_values, label_of, read_labels
from .fact_counts import FactCounts, single, whole
from .facts import ENTITY_KINDS, filters_of
from .language import MISSING, Query, clean
from .matching import answer
from .plan import plan
from .results import FacetValue
from .vocabulary import read_vocabulary

VALUES_SHOWN = 120
LONGEST = 100

_PREFIXES = {"nam": ("ky4", f"ky{len(MISSING)}")}  # facts of a facet where they are not called by its own name


@dataclass(frozen=True, slots=True)
class FacetPage:
    """A part of a facet: its values from `start` on, and the name with which the next part begins ("": none)."""

    name: str
    label: str
    values: tuple[FacetValue, ...]
    typed: str
    start: str
    following: str


def facet_page(query: Query, name: str, typed: str = "", start: str = "") -> FacetPage:
    """The facet's values whose names hold the letters, from `start` on. Raises `SearchBusy` when time runs out."""
    typed, start = (clean(given[: LONGEST * 4])[:LONGEST].strip() for given in (typed, start))
    with statements.bounded():
        trees = [tree for _, tree in plan(query, read_vocabulary(query)).readings]
        found = answer(trees, filters_of(query))
        facts = FactCounts([found.filtered(but=name)], found.places)
        by_names = name in ENTITY_KINDS and facts.many
        if by_names:
            named = _named(name, typed, start)
            counts = _values(facts.of([single(0, f"{name}:{value}") for value, _ in named]))
        else:
            counts = _values(facts.of([whole(0, prefix) for prefix in _PREFIXES.get(name, (name,))]))
            named = _counted(query, name, counts, typed, start)
    part, following = named[:VALUES_SHOWN], named[VALUES_SHOWN:]
    counts = {value: counts[value] for value, _ in part if counts[value]}
    labels = {(name, value): topic_words(value, label)[0] if name == "chu-de" else label for value, label in part}
    return FacetPage(
        name=name,
        label=str(LABELS[name]),
        values=tuple(facet_values(query, name, counts, labels)),
        typed=typed,
        start=start,
        following=following[0][1] if following else "",
    )


def _values(facts: Counter[str]) -> Counter[str]:
    return Counter({fact.partition(":")[2]: found for fact, found in facts.items()})


Named = list[tuple[str, str]]  # (value, what readers call it) in the order of the alphabet, from `start` on


def _counted(query: Query, name: str, counts: Counter[str], typed: str, start: str) -> Named:
    """The values that are there; what is not known stands before all names."""
    labels = read_labels(query, [(name, value) for value in counts])
    called = {value: label_of(name, value, labels) for value in counts}
    keys = {value: "" if value == MISSING else sort_key(label) for value, label in called.items()}
    wanted = [value for value in called if fold(typed) in fold(called[value]) and keys[value] >= _key(start)]
    return [(value, called[value]) for value in sorted(wanted, key=lambda value: (keys[value], value))]


def _named(name: str, typed: str, start: str) -> Named:
    """As many names of the archive as a page holds, and one more; found by their other names too."""
    entities = Entity.objects.named().filter(kind=ENTITY_KINDS[name], sort_key__gte=_key(start))
    entities = entities.called(typed) if typed else entities
    return list(entities.order_by("sort_key", "key").values_list("slug", "name")[: VALUES_SHOWN + 1])


def _key(start: str) -> str:
    return sort_key(start) if start else ""
