"""What is known of a report as facts that filters ask for and facets count: "tinh:vinh-long", "nam…".

A clock becomes whole years, months and days: `touched` says that it has a day in one, `filled` that it has all of
them. So a range of days asks for few facts and answers exactly.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from archive.models import Clock, Report
from archive.text import slugify

from .dates import CLOCKS, DATES, read_range
from .expression import Any, No, Node, Words, either, every
from .language import MISSING, Query
from .terms import FACT

ENTITY_KINDS = {
    "nguoi": "person",
    "co-quan": "body",
    "chu-de": "topic",
    "dia-danh": "place",
    "van-ban": "document",
}
YEAR_CLOCKS = {"nam": "ky", "nam-dang": "dang"}
NAMELESS = "ten"  # a person's address without the letters that keep namesakes apart

_NAMES = {kind: name for name, kind in ENTITY_KINDS.items()}
_APART = re.compile("-[0-9a-f]{4}$")
_FIRST_YEAR, _LAST_YEAR = 1900, 2099


def facts_of(report: Report) -> list[str]:
    """The facts of a published report with its run, unit, outlet, clocks and mentions."""
    run = report.current_run
    facts = {
        f"tinh:{run.unit.slug if run.unit else MISSING}",
        f"vung:{slugify(run.unit.region) if run.unit and run.unit.region else MISSING}",
        f"loai:{slugify(run.kind) if run.kind else MISSING}",
        f"nguon:{run.outlet.code if run.outlet else MISSING}",
    }
    for mention in run.mentions.all():
        if mention.subject and mention.entity:
            facts |= set(entity_facts(mention.kind, mention.entity.slug))
    return sorted(facts | set(clock_facts(run.clocks.all())))


def entity_facts(kind: str, slug: str) -> Iterator[str]:
    yield f"{_NAMES[kind]}:{slug}"
    if kind == "person":
        yield f"{NAMELESS}:{_APART.sub('', slug)}"


def clock_facts(clocks: Iterable[Clock]) -> Iterator[str]:
    """Which moments the clocks touch and fill; that a clock is missing."""
    by_name = {clock.which: clock for clock in clocks}
    for name, which in CLOCKS.items():
        clock = by_name.get(which)
        if not clock:
            yield touched(name, MISSING)
            continue
        last = min(clock.last, date(min(clock.years[-1], _LAST_YEAR), 12, 31))
        for moment in moments(clock.first, last):
            yield filled(name, moment)
            yield touched(name, moment)
            yield from (touched(name, wider) for wider in _wider(moment))


def touched(clock: str, moment: str) -> str:
    """That a clock has a day in the year, month or day; the length first, so that years stand together."""
    return f"{clock}{len(moment)}:{moment}"


def filled(clock: str, moment: str) -> str:
    return f"{clock}{len(moment)}={moment}"


def moments(first: date, last: date) -> Iterator[str]:
    """The fewest whole years, months and days that make the range."""
    day = first
    while day <= last:
        year_end = date(day.year, 12, 31)
        month_end = (date(day.year + day.month // 12, day.month % 12 + 1, 1)) - timedelta(days=1)
        if day.day == day.month == 1 and year_end <= last:
            yield f"{day.year:04}"
            day = year_end
        elif day.day == 1 and month_end <= last:
            yield f"{day:%Y-%m}"
            day = month_end
        else:
            yield day.isoformat()
        day += timedelta(days=1)


def _wider(moment: str) -> list[str]:
    return [moment[:size] for size in (7, 4) if size < len(moment)]


def filters_of(query: Query) -> dict[str, Node]:
    """The query's filters by name: any of the values within one and none of those left out."""
    return {name: _filter(name, values) for name, values in query.filters}


def _filter(name: str, values: tuple[str, ...]) -> Node:
    wanted = [value for value in values if not value.startswith("-")]
    avoided = [value[1:] for value in values if value.startswith("-")]
    parts = [Any(tuple(_wanted(name, wanted)))] if wanted else []
    return every([*parts, *(No(part) for part in _wanted(name, avoided))])


def _wanted(name: str, values: list[str]) -> list[Node]:
    if name == DATES:
        return [_touching(value) for value in values]
    if clock := YEAR_CLOCKS.get(name):
        return [fact(touched(clock, value)) for value in values]
    if name == "nguoi":
        return [either([fact(f"{name}:{value}"), fact(f"{NAMELESS}:{value}")]) for value in values]
    return [fact(f"{name}:{value}") for value in values]


def fact(name: str) -> Words:
    return Words(((FACT + name, 0),))


def _touching(value: str) -> Node:
    """That the clock has a day in the range: it touches a part of the range, or fills what a part lies in."""
    found = read_range(value)
    if not found:
        return Any(())
    first, last = max(found.first, date(_FIRST_YEAR, 1, 1)), min(found.last, date(_LAST_YEAR, 12, 31))
    parts: dict[Node, None] = {}
    for moment in moments(first, last):
        parts[fact(touched(found.clock, moment))] = None
        parts |= {fact(filled(found.clock, wider)): None for wider in _wider(moment)}
    return Any(tuple(parts))
