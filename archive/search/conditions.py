"""The filters of a query as SQL conditions on a match (`u` is the report's current run)."""

from dataclasses import dataclass

from .dates import CLOCKS, DATES, read_range
from .language import KINDS, MISSING, YEARS, Query
from .words import REGIONS

ENTITY_KINDS = {
    "nguoi": "person",
    "co-quan": "body",
    "chu-de": "topic",
    "dia-danh": "place",
    "van-ban": "document",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of the query as a condition on a match."""

    name: str
    sql: str
    values: list


def filters_of(query: Query) -> list[Filter]:
    """The query's filters: any of the values within one and none of those left out, all of the filters together."""
    return [_filter(name, values) for name, values in query.filters]


def _filter(name: str, values: tuple[str, ...]) -> Filter:
    wanted = [value for value in values if not value.startswith("-")]
    avoided = [value[1:] for value in values if value.startswith("-")]
    conditions, found = [], []
    for chosen, sign in ((wanted, "is true"), (avoided, "is not true")):
        if chosen:
            sql, parameters = _any_of(name, chosen)
            conditions.append(f"(({sql}) {sign})")
            found += parameters
    return Filter(name, f"({' and '.join(conditions)})", found)


def _any_of(name: str, values: list[str]) -> tuple[str, list]:
    """The condition that a report has one of the values, or none at all if that is asked for."""
    known = [value for value in values if value != MISSING]
    if name == DATES:
        return _dates(values)
    if name in YEARS:
        sql, missing = _year(name)
        known = [int(value) for value in known]
    elif name in SIMPLE:
        sql, missing = SIMPLE[name]
        known = [(KINDS if name == "loai" else REGIONS).get(value, "") for value in known] if name in NAMED else known
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
    return sql, [known]


NAMED = ("loai", "vung")  # an address has the slug of what the table holds
SIMPLE = {
    "tinh": ("u.unit_id in (select id from archive_unit where slug = any(%s))", "u.unit_id is null"),
    "vung": (
        "u.unit_id in (select id from archive_unit where region = any(%s))",
        "not exists (select 1 from archive_unit where id = u.unit_id and region <> '')",
    ),
    "nguon": ("u.outlet_id in (select id from archive_outlet where code = any(%s))", "u.outlet_id is null"),
    "loai": ("u.kind = any(%s)", "u.kind = ''"),
}


def _year(name: str) -> tuple[str, str]:
    clock = (
        "exists (select 1 from archive_clock c where c.run_id = u.id"
        f" and c.which = '{'reported' if name == 'nam' else 'published'}'"
    )
    touches = "unnest(%s::int[]) y where y between extract(year from c.first) and extract(year from c.last)"
    return f"{clock} and exists (select 1 from {touches}))", f"not {clock})"


def _dates(values: list[str]) -> tuple[str, list]:
    """Whether the chosen clock touches one of the ranges."""
    clock = "exists (select 1 from archive_clock c where c.run_id = u.id and c.which = %s"
    tests, found = [], []
    for one in filter(None, map(read_range, values)):
        tests.append(f"{clock} and c.first <= %s and c.last >= %s and %s)")
        found += [CLOCKS[one.clock], one.last, one.first, one.first <= one.last]
    return " or ".join(tests), found
