"""The SQL of a search: few statements, each bounded in time, none that scans a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import OperationalError, connection, transaction

from .expression import Node, condition, tsquery
from .language import KINDS, MISSING, PAGE_SIZE, YEARS, Query
from .results import SearchBusy

TIMEOUT = "2s"
WINDOW = 500  # hits that are ranked; those after follow newest first
FACET_VALUES = 12  # of entities, the most frequent ones
WEIGHTS = "{0.1, 0.2, 0.4, 1.0}"  # captions, body and facts, lead, title
ENTITY_KINDS = {
    "nguoi": "person",
    "co-quan": "body",
    "chu-de": "topic",
    "dia-danh": "place",
    "van-ban": "document",
}
_CANCELED = "57014"

_MATCHES = """
    select e.report_id as id, e.day, r.public_id, u.id as run_id, u.unit_id, u.kind{columns}
    from archive_searchentry e
    join archive_report r on r.id = e.report_id and r.withdrawn_at is null
    join archive_run u on u.id = r.current_run_id
    where {condition}"""


@contextmanager
def bounded() -> Iterator[None]:
    """A transaction in which statements have little time and never scan whole tables; `SearchBusy` beyond."""
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(
                    f"set local statement_timeout = '{TIMEOUT}'; set local enable_seqscan = off; set local jit = off"
                )
            yield
    except OperationalError as error:
        if getattr(error.__cause__, "pgcode", "") == _CANCELED:
            raise SearchBusy from error
        raise


def run(sql: str, values: list) -> list[tuple]:
    """The rows of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def first_that_finds(trees: list[Node]) -> int:
    """The index of the first tree that finds anything, filters aside; 0 if none does."""
    if len(trees) < 2:
        return 0
    tests, values = [], []
    for index, tree in enumerate(trees):
        where, found = condition(tree)
        tests.append(f"when exists ({_MATCHES.format(columns='', condition=where)}) then {index}")
        values += found
    return run(f"select case {' '.join(tests)} else 0 end", values)[0][0]


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of the query as a condition on a match."""

    name: str
    sql: str
    values: list


def filters_of(query: Query) -> list[Filter]:
    """The query's filters: any of the values within one, all of the filters together."""
    return [_filter(name, list(values)) for name, values in query.filters]


def _filter(name: str, values: list[str]) -> Filter:
    known = [value for value in values if value != MISSING]
    if name == "tinh":
        sql, missing = "u.unit_id in (select id from archive_unit where slug = any(%s))", "u.unit_id is null"
    elif name in YEARS:
        sql, missing = _year_filter(name)
        known = [int(value) for value in known]
    elif name == "loai":
        sql, missing = "u.kind = any(%s)", "u.kind = ''"
        known = [KINDS[value] for value in known]
    else:
        slug = "t.slug ~ any(%s)" if name == "nguoi" else "t.slug = any(%s)"
        sql, missing = (
            "exists (select 1 from archive_mention n join archive_entity t on t.id = n.entity_id"
            f" where n.run_id = u.id and n.subject and n.kind = '{ENTITY_KINDS[name]}' and {slug})",
            "",
        )
        # A person's address ends with letters that keep namesakes apart; a typed name has none.
        known = [f"^{value}(-[0-9a-f]{{4}})?$" for value in known] if name == "nguoi" else known
    if len(known) < len(values) and missing:
        sql = f"({sql} or {missing})"
    return Filter(name, sql, [known])


def _year_filter(name: str) -> tuple[str, str]:
    clock = (
        "exists (select 1 from archive_clock c where c.run_id = u.id"
        f" and c.which = '{'reported' if name == 'nam' else 'published'}'"
    )
    touches = "unnest(%s::int[]) y where y between extract(year from c.first) and extract(year from c.last)"
    return f"{clock} and exists (select 1 from {touches}))", f"not {clock})"


def _matches(tree: Node | None, extra: str = "", before: list | None = None) -> tuple[str, list]:
    where, values = condition(tree) if tree else ("true", [])
    return _MATCHES.format(columns=extra, condition=where), [*(before or []), *values]


def count(tree: Node | None, query: Query) -> list[tuple[str, str, str, int]]:
    """Rows of (facet, value, label, reports): the total, each facet's under the other filters, and "without"."""
    filters = filters_of(query)
    columns = "".join(f", ({one.sql}) as f{index}" for index, one in enumerate(filters))
    matches, values = _matches(tree, columns, [value for one in filters for value in one.values])

    def others(name: str) -> str:
        kept = [f"f{index}" for index, one in enumerate(filters) if one.name != name]
        return " and ".join(kept) or "true"

    parts = [f"select 'total', '', '', count(*) from m where {others('')}"]
    parts += [f"select 'without', '{one.name}', '', count(*) from m where {others(one.name)}" for one in filters]
    parts += [
        f"""select 'tinh', coalesce(n.slug, '{MISSING}'), coalesce(n.name, ''), count(*)
            from m left join archive_unit n on n.id = m.unit_id where {others("tinh")} group by 2, 3""",
        f"""select 'nam', coalesce(y::text, '{MISSING}'), '', count(distinct m.id) from m
            left join archive_clock c on c.run_id = m.run_id and c.which = 'reported'
            left join lateral generate_series(extract(year from c.first)::int, extract(year from c.last)::int) y on true
            where {others("nam")} group by 2""",
        f"select 'loai', m.kind, '', count(*) from m where {others('loai')} group by 2",
    ]
    parts += [
        f"""(select '{name}', t.slug, t.name, count(distinct m.id) from m
            join archive_mention n on n.run_id = m.run_id and n.subject and n.kind = '{kind}'
            join archive_entity t on t.id = n.entity_id
            where {others(name)} group by 2, 3 order by 4 desc, 3, 2 limit {FACET_VALUES})"""
        for name, kind in ENTITY_KINDS.items()
    ]
    return run(f"with m as materialized ({matches}) " + " union all ".join(parts), values)


def total(tree: Node, query: Query) -> int:
    """How many reports the tree finds under the query's filters."""
    matches, values = _matches(tree)
    for one in filters_of(query):
        matches, values = f"{matches} and {one.sql}", values + one.values
    return run(f"select count(*) from ({matches}) m", values)[0][0]


def words(sample: int) -> list[tuple[str, int]]:
    """Folded words of the newest reports, and in how many of these each stands."""
    newest = f"select vector from archive_searchentry order by day desc nulls last limit {sample}"
    return run(f"select substr(word, 2), ndoc from ts_stat('{newest}') where word ~ '^_[a-z]+$'", [])


@dataclass(frozen=True, slots=True)
class Tests:
    """Trees that tell how near a hit is: as typed; with any marks; as typed or by a short form."""

    same: Node
    any_marks: Node
    short: Node


def page(tree: Node | None, tests: Tests | None, query: Query) -> list[tuple[int, int]]:
    """(report, tier) of the query's page. Title matches first, then newest, are ranked within the window."""
    columns, before = ", false as in_title", []
    if tree:
        columns, before = ", e.vector @@ %s::tsquery as in_title", [tsquery(tree, "A")]
    matches, values = _matches(tree, columns, before)
    for one in filters_of(query):
        matches, values = f"{matches} and {one.sql}", values + one.values
    tier, tier_values = _tier(tests)
    start = (query.page - 1) * PAGE_SIZE
    newest = "day desc nulls last, public_id"
    order = {"moi": newest, "cu": "day asc nulls last, public_id"}.get(query.sort, f"in_title desc, {newest}")
    if not tree or query.sort != "phu-hop" or start >= WINDOW:
        sql = f"""with m as materialized ({matches}),
            w as materialized (select id as report, day, public_id, in_title from m
                order by {order} limit {PAGE_SIZE} offset {start}),
            k as materialized (select w.*, {tier} from w join archive_searchentry e on e.report_id = w.report)
            select report, tier from k order by {order}"""
        return run(sql, values + tier_values)
    sql = f"""with m as materialized ({matches}),
        w as materialized (select * from m order by {order} limit {WINDOW}),
        k as materialized (select w.id, w.day, w.public_id, w.in_title, {tier},
            ts_rank_cd(%s, e.vector, %s::tsquery, 1) as rank from w join archive_searchentry e on e.report_id = w.id)
        select id, tier from k
        order by near desc, in_title desc, rank desc, {newest} limit {PAGE_SIZE} offset {start}"""
    return run(sql, [*values, *tier_values, WEIGHTS, tsquery(tree)])


def _tier(tests: Tests | None) -> tuple[str, list]:
    """A hit's tier, an index of `Tier`, and whether it is near: short forms count as much as long ones in ranking."""
    if not tests:
        return "3 as tier, true as near", []
    (same, as_typed), (folded, any_marks) = condition(tests.same), condition(tests.any_marks)
    near, by_short = condition(tests.short)
    tier = f"case when {same} then 0 when {folded} then 1 else 2 end as tier"
    return f"{tier}, ({near}) as near", [*as_typed, *any_marks, *by_short]
