"""One statement that counts: the total, every facet under the other filters, the bars of the histogram."""

from .conditions import ENTITY_KINDS, Filter, filters_of
from .dates import DATES, read_range
from .expression import Node
from .language import MISSING, Query
from .statements import matching, run

FACET_VALUES = 12  # of entities, the most frequent ones
BARS = "bieu-do"


def count(tree: Node | None, query: Query) -> list[tuple[str, str, str, int]]:
    """Rows of (facet, value, label, reports): the total, each facet's under the other filters, and "without"."""
    filters = filters_of(query)
    columns = "".join(f", ({one.sql}) as f{index}" for index, one in enumerate(filters))
    matches, values = matching(tree, columns, [value for one in filters for value in one.values])

    def others(name: str) -> str:
        kept = [f"f{index}" for index, one in enumerate(filters) if one.name != name]
        return " and ".join(kept) or "true"

    parts = [f"select 'total', '', '', count(*) from m where {others('')}"]
    parts += [f"select 'without', '{one.name}', '', count(*) from m where {others(one.name)}" for one in filters]
    parts += [*_plain_facets(others), *_entity_facets(others, filters), _bars(query, others(""))]
    return run(f"with m as materialized ({matches}) " + " union all ".join(parts), values)


def _plain_facets(others) -> list[str]:
    unit = "from m left join archive_unit n on n.id = m.unit_id"
    return [
        f"""select 'tinh', coalesce(n.slug, '{MISSING}'), coalesce(n.name, ''), count(*)
            {unit} where {others("tinh")} group by 2, 3""",
        f"select 'vung', coalesce(n.region, ''), '', count(*) {unit} where {others('vung')} group by 2",
        f"""select 'nam', coalesce(y::text, '{MISSING}'), '', count(distinct m.id) from m
            left join archive_clock c on c.run_id = m.run_id and c.which = 'reported'
            left join lateral generate_series(extract(year from c.first)::int, extract(year from c.last)::int) y on true
            where {others("nam")} group by 2""",
        f"select 'loai', m.kind, '', count(*) from m where {others('loai')} group by 2",
        f"""(select 'nguon', coalesce(o.code, '{MISSING}'), coalesce(o.name, ''), count(*)
            from m left join archive_outlet o on o.id = m.outlet_id
            where {others("nguon")} group by 2, 3 order by 4 desc, 2 limit {FACET_VALUES})""",
    ]


def _entity_facets(others, filters: list[Filter]) -> list[str]:
    return [
        f"""(select '{name}', t.slug, t.name, g.found from (
                select entity_id, count(*) as found from (
                    select distinct n.entity_id, n.run_id from m
                    join archive_mention n on n.run_id = m.run_id and n.subject and n.kind = '{kind}'
                    where n.entity_id is not null and {others(name)}) d group by 1) g
            join archive_entity t on t.id = g.entity_id order by 4 desc, 3, 2 limit {FACET_VALUES})"""
        for name, kind in ENTITY_KINDS.items()
    ]


def bars_year(query: Query) -> str:
    """The year within which the query stays when it asks for one by date of publication, else ""."""
    ranges = [read_range(value) for value in query.values(DATES)]
    if len(ranges) != 1 or not ranges[0] or ranges[0].clock != "dang":
        return ""
    start, end = ranges[0].start[:4], ranges[0].end[:4]
    return start if start == end else ""


def _bars(query: Query, condition: str) -> str:
    """Reports by the year of publication; by its month when one year is chosen; the undated in a bar of their own."""
    known = "c.precision in ('day', 'month') and " if bars_year(query) else ""
    form = "YYYY-MM" if bars_year(query) else "YYYY"
    moment = f"case when {known}c.last is not null then to_char(c.last, '{form}') else '{MISSING}' end"
    return f"""select '{BARS}', {moment}, '', count(*) from m
        left join archive_clock c on c.run_id = m.run_id and c.which = 'published'
        where {condition} group by 2"""
