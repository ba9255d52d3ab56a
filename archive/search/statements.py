"""The SQL of a search: few statements, each bounded in time, none that scans a table."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import OperationalError, connection, transaction

from .conditions import filters_of
from .expression import Node, condition, tsquery
from .language import PAGE_SIZE, Query
from .results import SearchBusy

TIMEOUT = "2s"
WINDOW = 500  # hits that are ranked; those after follow newest first
WEIGHTS = "{0.1, 0.2, 0.4, 1.0}"  # captions, body and facts, lead, title
_CANCELED = "57014"

_MATCHES = """
    select e.report_id as id, e.day, e.figures, r.public_id, u.id as run_id, u.unit_id, u.outlet_id, u.kind{columns}
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


def matching(tree: Node | None, extra: str = "", before: list | None = None) -> tuple[str, list]:
    where, values = condition(tree) if tree else ("true", [])
    return _MATCHES.format(columns=extra, condition=where), [*(before or []), *values]


def total(tree: Node, query: Query) -> int:
    """How many reports the tree finds under the query's filters."""
    matches, values = matching(tree)
    for one in filters_of(query):
        matches, values = f"{matches} and {one.sql}", values + one.values
    return run(f"select count(*) from ({matches}) m", values)[0][0]


def words(sample: int) -> list[tuple[str, int]]:
    """Words of the newest reports, folded ones after "_", and in how many of these each stands."""
    newest = f"select vector from archive_searchentry order by day desc nulls last limit {sample}"
    return run(f"select word, ndoc from ts_stat('{newest}') where word !~ '[0-9=./&-]'", [])


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
    matches, values = matching(tree, columns, before)
    for one in filters_of(query):
        matches, values = f"{matches} and {one.sql}", values + one.values
    tier, tier_values, near, near_values = _tier(tests)
    start = (query.page - 1) * PAGE_SIZE
    newest = "day desc nulls last, public_id"
    orders = {"moi": newest, "cu": "day asc nulls last, public_id", "so-lieu": f"figures desc, {newest}"}
    order = orders.get(query.sort, f"in_title desc, {newest}")
    if not tree or query.sort != "phu-hop" or start >= WINDOW:
        sql = f"""with m as materialized ({matches}),
            w as materialized (select id as report, day, public_id, figures, in_title from m
                order by {order} limit {PAGE_SIZE} offset {start}),
            k as materialized (select w.*, {tier} as tier from w join archive_searchentry e on e.report_id = w.report)
            select report, tier from k order by {order}"""
        return run(sql, values + tier_values)
    sql = f"""with m as materialized ({matches}),
        w as materialized (select * from m order by {order} limit {WINDOW}),
        k as materialized (select w.id, w.day, w.public_id, w.in_title, {near} as near,
            ts_rank_cd(%s, e.vector, %s::tsquery, 1) as rank from w join archive_searchentry e on e.report_id = w.id),
        s as materialized (select id, row_number() over (
            order by near desc, in_title desc, rank desc, {newest}) as place from k
            order by 2 limit {PAGE_SIZE} offset {start})
        select s.id, {tier} from s join archive_searchentry e on e.report_id = s.id order by place"""
    return run(sql, [*values, *near_values, WEIGHTS, tsquery(tree), *tier_values])


def _tier(tests: Tests | None) -> tuple[str, list, str, list]:
    """A hit's tier, an index of `Tier`; and how near it is: as typed, by a short form, with other marks."""
    if not tests:
        return "3", [], "0", []
    (same, as_typed), (folded, any_marks) = condition(tests.same), condition(tests.any_marks)
    near, by_short = condition(tests.short)
    tier = f"case when {same} then 0 when {folded} then 1 else 2 end"
    nearness = f"case when {same} then 2 when {near} then 1 else 0 end"
    return tier, [*as_typed, *any_marks], nearness, [*as_typed, *by_short]
