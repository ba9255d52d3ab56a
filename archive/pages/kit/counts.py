"""Counts as pages print them: a label, how many reports, the address that shows them."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils.translation import gettext

from archive.bilingual import topic_words
from archive.models import Entity, Tally, Unit

from .atlas import Atlas
from .coverage import ORDER
from .lists import kind_word


@dataclass(frozen=True, slots=True)
class Count:
    """How many reports; without an address where there is no page for them."""

    label: str
    url: str
    reports: int
    language: str = ""  # of the label, where it is not that of the page


@dataclass(frozen=True, slots=True)
class Spread:
    """Some reports, counted: all of them, by province (None: without one), by clock and year (None: no such clock)."""

    total: int
    units: Counter[int | None]
    years: dict[str, Counter[int | None]]


def spread_of(tallies: QuerySet[Tally]) -> Spread:
    """The spread of tallies of one facet and value. One query."""
    units: Counter[int | None] = Counter()
    years: dict[str, Counter[int | None]] = {which: Counter() for which in ORDER}
    for clock, unit, year, n in tallies.values_list("clock", "unit", "year", "reports"):
        if clock:
            years[clock][year] += n
        else:
            units[unit] += n
    return Spread(units.total(), units, years)


def province_counts(atlas: Atlas, counts: Mapping[int | None, int], url: Callable[[Unit], str]) -> list[Count]:
    """The provinces that have reports, in Vietnamese order; two of one name (before and since 2025) are told apart."""
    found = [unit for unit in atlas.units if counts.get(unit.pk)]
    return [Count(label(unit, found), url(unit), counts[unit.pk], "vi") for unit in found]


def label(unit: Unit, others: Sequence[Unit]) -> str:
    """The unit's name, with the year it began when another of its name stands in the list."""
    if unit.valid_from and sum(other.slug == unit.slug for other in others) > 1:
        return gettext("%(name)s (từ %(year)s)") % {"name": unit.name, "year": unit.valid_from.year}
    return unit.name


def most_first(counts: list[Count]) -> list[Count]:
    """The counts, the highest first; those that are equal stay in their order."""
    return sorted(counts, key=lambda count: -count.reports)


def kind_counts(kinds: Counter[str]) -> list[Count]:
    """The kinds of reports, the most frequent first."""
    return [Count(kind_word(kind) or gettext("Chưa rõ loại"), "", n) for kind, n in kinds.most_common()]


def topic_counts(topics: Counter[str], most: int) -> list[Count]:
    """The most frequent topics by their keys. One query."""
    rows = Entity.objects.filter(kind="topic", key__in=topics).order_by("sort_key")
    return most_first([topic_count(topic, topics[topic.key]) for topic in rows])[:most]


def topic_count(topic: Entity, reports: int) -> Count:
    name, language = topic_words(topic.key, topic.name)
    return Count(name, topic.get_absolute_url(), reports, language)
