"""How far a topic reaches: its trend, its provinces, and those that are silent about it apart from those not held."""

from collections import Counter
from dataclasses import dataclass

from archive.models import Entity, Tally, Unit
from archive.pages.kit.atlas import Atlas, load_atlas
from archive.pages.kit.charts import Chart
from archive.pages.kit.counts import Count, most_first, province_counts, spread_of
from archive.pages.kit.coverage import reports_of_units
from archive.pages.kit.year_chart import year_chart

PROVINCES = 24


@dataclass(frozen=True, slots=True)
class TopicCoverage:
    """Over all reports, however many; `silent` have reports here and never name it, of `without` nothing is held."""

    total: int
    chart: Chart | None
    undated: int
    provinces: list[Count]
    more: int
    silent: list[Count]
    without: int


def topic_coverage(topic: Entity) -> TopicCoverage:
    """The topic's coverage. Four queries."""
    spread = spread_of(Tally.objects.of(Tally.Facet.TOPIC, topic.key))
    atlas, held = load_atlas(), reports_of_units()
    provinces = most_first(province_counts(atlas, spread.units, Unit.get_absolute_url))
    return TopicCoverage(
        total=spread.total,
        chart=year_chart(spread.years["reported"]),
        undated=spread.years["reported"][None],
        provinces=provinces[:PROVINCES],
        more=len(provinces[PROVINCES:]),
        silent=silent(atlas, spread.units, held),
        without=sum(not held.get(unit.pk) for unit in atlas.rows(63)),
    )


def silent(atlas: Atlas, named: Counter[int | None], held: dict[int | None, int]) -> list[Count]:
    """The provinces that hold reports of which none names it, with how many they hold."""
    counts = {unit.pk: held[unit.pk] for unit in atlas.units if held.get(unit.pk) and not named[unit.pk]}
    return province_counts(atlas, counts, Unit.get_absolute_url)
