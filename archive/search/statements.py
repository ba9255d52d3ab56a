"""The SQL of a search: few statements, each bounded in time, none that scans a table."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from django.db import OperationalError, connection, transaction

from .expression import Node, condition, tsquery
from .language import PAGE_SIZE
from .results import SearchBusy
from .terms import FACT

TIMEOUT = "2s"
WINDOW = 500  # hits that are ranked; those after follow newest first
WEIGHTS = "{0.1, 0.2, 0.4, 1.0}"  # captions, body and facts, lead, title
_CANCELED = "57014"
_BOUNDED: ContextVar[bool] = ContextVar("within a bounded transaction", default=False)

# Entries by their places: parallel lists of (place, segment, ordinal) of sealed ones, of (place, id) of the tail.
ENTRIES = """
    select w.place, e.* from unnest(%s::int[], %s::int[], %s::int[]) as w(place, segment, ordinal)
    join archive_searchentry e on e.segment_id = w.segment and e.ordinal = w.ordinal
    union all
    select w.place, e.* from unnest(%s::int[], %s::bigint[]) as w(place, id)
    join archive_searchentry e on e.id = w.id"""

# With the weight of no lexeme set, a vector is the same, but fetched from where it is stored: once, not for every test.
_FETCHED = "select id, place, day, sections, setweight(vector, 'A', '{}') as vector from e offset 0"


@contextmanager
def bounded() -> Iterator[None]:
    """A transaction in which statements have little time and never scan whole tables; `SearchBusy` beyond.

    Within another it is that one.
    """
    if _BOUNDED.get():
        yield
        return
    outside = _BOUNDED.set(True)
    try:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute(
                    f"set local statement_timeout = '{TIMEOUT}'; set local enable_seqscan = off; set local jit = off;"
                    " set local max_parallel_workers_per_gather = 0; set local plan_cache_mode = force_custom_plan"
                )
            yield
    except OperationalError as error:
        if getattr(error.__cause__, "pgcode", "") == _CANCELED:
            raise SearchBusy from error
        raise
    finally:
        _BOUNDED.reset(outside)


def run(sql: str, values: list) -> list[tuple]:
    """The rows of a statement."""
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return cursor.fetchall()


def array(values: Iterable[int]) -> str:
    """The numbers as PostgreSQL reads an array."""
    return "{" + ",".join(map(str, values)) + "}"


def verify(tree: Node, addresses: list[str], most: int) -> list[int]:
    """The places of those entries that answer the tree, by their vectors; at most so many."""
    where, values = condition(tree)
    sql = f"with e as materialized ({ENTRIES}) select place from e where {where} limit {most}"
    return [place for (place,) in run(sql, [*addresses, *values])]


def verify_each(asked: list[tuple[Node, list[str]]]) -> dict[int, list[int]]:
    """For each (tree, addresses) by its number the places of those entries that answer the tree."""
    parts, values, found = [], [], {}
    for number, (tree, addresses) in enumerate(asked):
        where, more = condition(tree)
        parts.append(f"(with e as materialized ({ENTRIES}) select {number}, place from e where {where})")
        values += [*addresses, *more]
    for number, place in run(" union all ".join(parts), values) if parts else ():
        found.setdefault(number, []).append(place)
    return found


def facts(addresses: list[str]) -> list[tuple[int, list[str]]]:
    """(place, facts) of the entries; nothing is asked for none."""
    if all(column == array(()) for column in addresses):
        return []
    rows = run(f"select place, array_to_string(facts, ' ') from ({ENTRIES}) e", addresses)
    return [(place, written.split()) for place, written in rows]


# Fenced: else the planner reads a range anew for every segment, and sorts the bits instead of what they count.
_COUNTS = """
    with s as materialized (select * from unnest(%s::int[], %s::bytea[]) as s(number, whole)),
    r as materialized (
        select number, segment, ('x' || encode(substring(whole from start + 1 for size), 'hex'))::varbit as bits
        from s join unnest(%s::int[], %s::int[], %s::int[], %s::int[]) as p(number, segment, start, size)
            using (number)),
    w as materialized (select * from unnest(%s::int[], %s::text[], %s::text[]) as w(number, low, high))
    select term, sum(reports)::int from (
        select p.term, case when p.bits is null
            then (select count(*) from unnest(p.places) as place where get_bit(r.bits, place) = 1)
            else bit_count(p.bits & r.bits) end as reports
        from (select w.number, p.* from w join archive_searchposting p on p.term between w.low and w.high offset 0) p
        join r on r.number = p.number and r.segment = p.segment offset 0) counted group by 1"""


def postings_in(
    ranges: list[tuple[int, str, str]], sets: dict[int, bytes], pieces: list[tuple[int, int, int, int]]
) -> list[tuple[str, int]]:
    """(term, reports) of the terms in the ranges (set, first, last), counted within the sets.

    The pieces are those of a set that lie in a segment: (set, segment, first byte, bytes).
    """
    columns = [[row[column] for row in pieces] for column in range(4)]
    return run(_COUNTS, [list(sets), list(sets.values()), *columns, *map(list, zip(*ranges, strict=True))])


# Fenced: else the planner reads all that the segments have.
_POSTINGS = """
    select segment, term, substring(varbit_send(bits) from 5), places from (
        select p.* from unnest(%s::text[], %s::text[]) as w(low, high)
        join archive_searchposting p on p.term between w.low and w.high offset 0) p
    where segment = any(%s)"""


def postings_of(ranges: list[tuple[str, str]], segments: list[int]) -> list[tuple]:
    """(segment, term, bits, places) of the terms in the ranges (first, last); nothing is asked of no segment."""
    return run(_POSTINGS, [*map(list, zip(*ranges, strict=True)), segments]) if segments else []


_REPORTS = """
    select p.term, sum(case when p.bits is null
        then (select count(*) from unnest(p.places) as place where get_bit(s.alive, place) = 1)
        else bit_count(p.bits & s.alive) end)::int
    from unnest(%s::text[]) as t(term) join archive_searchposting p on p.term = t.term collate "C"
    join archive_searchsegment s on s.id = p.segment group by 1
    union all
    select %s || fact, count(*)::int from archive_searchentry e, unnest(e.facts) as fact
    where e.segment_id is null and fact = any(%s) group by 1"""


def reports_with(facts: list[str]) -> Counter[str]:
    """How many reports each of the facts is known of."""
    found: Counter[str] = Counter()
    for term, count in run(_REPORTS, [[FACT + fact for fact in facts], FACT, facts]):
        found[term.removeprefix(FACT)] += count
    return found


def newest_entries(most: int) -> tuple[int, ...]:
    """The entries that were made last."""
    return tuple(entry for (entry,) in run("select id from archive_searchentry order by id desc limit %s", [most]))


def words(entries: Iterable[int]) -> list[tuple[str, int]]:
    """Words of the entries, folded ones after "_", and in how many of these each stands."""
    vectors = f"select vector from archive_searchentry where id = any(''{array(entries)}''::bigint[])"
    return run(f"select word, ndoc from ts_stat('{vectors}') where word !~ '[0-9=./&-]'", [])


@dataclass(frozen=True, slots=True)
class Window:
    """The entries that a page is chosen from, and the places of those with every word in the title."""

    addresses: list[str]
    titled: list[int]


@dataclass(frozen=True, slots=True)
class Tests:
    """Trees that tell how near a hit is: as meant and typed; as typed; with any marks; as typed or by a short form."""

    meant: Node
    same: Node
    any_marks: Node
    short: Node


def ranked(tree: Node, tests: Tests | None, window: Window, doubtful: bool, start: int) -> list[tuple[int, int]]:
    """(report, tier) of a page of the window: near ones first, then by title, closeness of the words, day.

    What is written as typed is ranked by the words as typed: other forms beside them count nothing.

    `doubtful`: the window's entries may not answer, so those that do not are left out.
    """
    tier, tier_values, near, near_values = _tier(tests)
    where, where_values = condition(tree) if doubtful else ("true", [])
    sql = f"""with e as materialized ({ENTRIES}),
        k as materialized (select e.id, e.day, e.place, n.near, e.place = any(%s::int[]) as in_title,
            ts_rank_cd(%s, e.vector, case when n.near > 1 then %s::tsquery else %s::tsquery end, 1) as rank
            from ({_FETCHED}) e cross join lateral (select {near} as near offset 0) n where {where}),
        s as materialized (select id, row_number() over (
            order by near desc, in_title desc, rank desc, day desc nulls last, place desc) as number from k
            order by 2 limit {PAGE_SIZE} offset {start})
        select e.report_id, {tier} from s join archive_searchentry e on e.id = s.id order by number"""
    typed = tsquery(tests.same if tests else tree)
    values = [array(window.titled), WEIGHTS, typed, tsquery(tree), *near_values, *where_values, *tier_values]
    return run(sql, [*window.addresses, *values])


def ordered(tree: Node | None, tests: Tests | None, window: Window, doubtful: bool, sort: str, start: int) -> list:
    """(report, tier) of a page of the window in one of the orders; by relevance: title first, then newest."""
    tier, tier_values, *_ = _tier(tests)
    where, where_values = condition(tree) if doubtful and tree else ("true", [])
    newest = "day desc nulls last, place desc"
    orders = {"moi": newest, "cu": "day nulls last, place", "so-lieu": f"figures desc, {newest}"}
    order = orders.get(sort, f"place = any(%s::int[]) desc, {newest}")
    titled = [] if sort in orders else [array(window.titled)]
    sql = f"""with w as materialized ({ENTRIES}),
        s as materialized (select w.id, row_number() over (order by {order}) as number from w),
        p as materialized (select * from s order by number limit {PAGE_SIZE} offset {start})
        select e.report_id, {tier} from p join archive_searchentry e on e.id = p.id where {where} order by number"""
    return run(sql, [*window.addresses, *titled, *tier_values, *where_values])


def _tier(tests: Tests | None) -> tuple[str, list, str, list]:
    """A hit's tier, an index of `Tier`; and how near it is: as meant, as typed, by a short form, with other marks."""
    if not tests:
        return "3", [], "0", []
    (same, as_typed), (folded, any_marks) = condition(tests.same), condition(tests.any_marks)
    near, by_short = condition(tests.short) if tests.short != tests.same else ("false", [])
    tier = f"case when {same} then 0 when {folded} then 1 else 2 end"
    meant, as_meant = condition(tests.meant)
    if tests.meant == tests.same:
        meant, as_meant = "true", []
    nearness = f"case when {same} then case when {meant} then 3 else 2 end when {near} then 1 else 0 end"
    return tier, [*as_typed, *any_marks], nearness, [*as_typed, *as_meant, *by_short]
