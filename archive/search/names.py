"""What the archive has by the slugs, the letters or the words that are typed: a statement for all that is asked."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from archive.models import KnownName
from archive.text import squeeze

from . import statements
from .facts import ENTITY_KINDS
from .language import VALUES
from .vocabulary import LETTERS, STANDING, Vocabulary, standing

MOST = VALUES + 1  # names that are looked at for one value: more than may be chosen

_KNOWN = f"""{STANDING}
    union all select 'outlet', code, '', '' from archive_outlet where code = any(%s)
    union all select kind, slug, '', '' from archive_entity
        join unnest(%s::text[], %s::text[]) as w(kind, slug) using (kind, slug)
    union all select kind, value, name, '' from archive_knownname where kind = '{KnownName.Kind.DEPARTMENT}' and %s"""


@dataclass(frozen=True, slots=True)
class Known:
    """Which of some (filter, value) are slugs or codes, and what those that are none are read with."""

    values: frozenset[tuple[str, str]]
    vocabulary: Vocabulary
    departments: dict[str, list[str]]  # the letters of their full stems by the letters of any of their names


def read_known(chosen: Collection[tuple[str, str]]) -> Known:
    """What is known of the chosen values; departments only when a body is among them."""
    codes = [value for name, value in chosen if name == "nguon"]
    entities = [(ENTITY_KINDS[name], value) for name, value in chosen if name in ENTITY_KINDS]
    kinds, slugs = [kind for kind, _ in entities], [slug for _, slug in entities]
    (_, _, text, _), *rows = statements.run(_KNOWN, [codes, kinds, slugs, "body" in kinds])
    vocabulary = standing(text or "")
    names = {kind: name for name, kind in ENTITY_KINDS.items()} | {"outlet": "nguon"}
    departments: dict[str, list[str]] = {}
    for kind, value, name, _ in rows:
        if kind == KnownName.Kind.DEPARTMENT:
            departments.setdefault(squeeze(name), []).append(squeeze(value))
    found = {(names[kind], value) for kind, value, *_ in rows if kind in names}
    return Known(frozenset(found | {("tinh", slug) for slug in vocabulary.units}), vocabulary, departments)


class Asked(NamedTuple):
    """Names of a kind to be looked for: those that have any of the letters and no others, or all of the words."""

    kind: str
    letters: Collection[str] = ()
    words: Collection[str] = ()


_WORDS = "regexp_split_to_array({}folded, '[^a-z0-9]+')"  # as `archive.models.names.words` indexes them


# Fenced: else the planner may walk all names of the kind, or all entities beside a few other names.
def _branches(asked: str, matches: str) -> str:
    return f"""
    select number, slug from w cross join lateral (select slug from (
            select kind, slug from archive_entity where {matches.format("")} offset 0) e
        where e.kind = w.kind limit {MOST}) named where {asked} <> ''
    union all select number, slug from w cross join lateral (select slug from (
            select entity_id from archive_alias where {matches.format("")} offset 0) a
        cross join lateral (select slug from archive_entity where id = entity_id and kind = w.kind offset 0) e
        limit {MOST}) also where {asked} <> ''
    union all select number, value from w cross join lateral (select distinct value from (
            select kind, value from archive_knownname where {matches.format("")} offset 0) k
        where k.kind = w.kind order by value limit {MOST}) known where {asked} <> ''"""


_NAMED = f"""
    with w as materialized (
        select * from unnest(%s::text[], %s::text[], %s::text[]) with ordinality as w(kind, letters, words, number))
    {_branches("letters", LETTERS + " = any(string_to_array(w.letters, ' '))")}
    union all {_branches("words", _WORDS + " @> string_to_array(w.words, ' ')")}"""


def look_up(asked: list[Asked]) -> list[list[str]]:
    """For each that is asked the slugs or codes of those names, first names before others; about `MOST` at most."""
    columns = (
        [one.kind for one in asked],
        [" ".join(one.letters) for one in asked],
        [" ".join(one.words) for one in asked],
    )
    found: list[dict[str, None]] = [{} for _ in asked]
    for number, slug in statements.run(_NAMED, list(columns)) if asked else ():
        found[number - 1][slug] = None
    return [list(slugs) for slugs in found]
