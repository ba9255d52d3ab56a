"""Language knowledge a query is read with: abbreviations and names from the database, small words from tables."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from archive.models import KnownName
from archive.text import fold, squeeze

from . import statements
from .analyzer import SYLLABLE, Token, analyze, single_out
from .language import Query
from .words import PLACE_KINDS

LONGEST_NAME = 8  # words
JOINED = 5  # letters of a word that may be a name without its spaces
MOST = 500  # names that the words of one query may touch
FIELD, LINE = "\x1f", "\x1e"
LETTERS = "regexp_replace({}folded, '[^a-z0-9]+', '', 'g')"  # as `squeezed` indexes them
# What every query is read with, as one text: (what, slug or short form, name) of units and abbreviations.
STANDING = f"""
    select 'standing', '', string_agg(concat_ws('{FIELD}', what, key, name), '{LINE}'), '' from (
        select 'unit' as what, slug as key, name from archive_unit
        union all select 'abbreviation', short, long from archive_abbreviation) standing"""
# That, then (what, letters, name, what else it is called) of the names that a query's words may touch.
_ROWS = f"""{STANDING}
    union all (select kind, {LETTERS.format("")}, name, '' from archive_entity
        where {LETTERS.format("")} = any(%s) and kind in ('person', 'place', 'body', 'topic') limit {MOST})
    union all (select e.kind, {LETTERS.format("a.")}, a.name, e.name
        from archive_alias a join archive_entity e on e.id = a.entity_id
        where {LETTERS.format("a.")} = any(%s) and e.kind = 'body' limit {MOST})
    union all (select kind, {LETTERS.format("")}, name, value from archive_knownname
        where {LETTERS.format("")} = any(%s) limit {MOST})"""
# Names of which the words stand side by side; topics are looked for as one only when they are typed as one.
WHOLE = ("person", "place", "body", KnownName.Kind.OUTLET, KnownName.Kind.DEPARTMENT)

Form = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Abbreviated:
    """A short form with what it stands for, both as analyzed."""

    short: str  # as curators write it
    long: str
    key: str  # folded letters and digits of the short form: "tttt"
    said: Form  # the words of the short form; mostly one: "TT&TT", rarely "TT và TT"
    words: Form

    @property
    def is_term(self) -> bool:
        """A term of another language, written in small letters: "digital transformation"."""
        return self.short == self.short.lower()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the archive knows at the moment, as far as a query's words may touch it."""

    shorts: dict[str, tuple[Abbreviated, ...]] = field(default_factory=dict)  # by key
    spelled: dict[tuple[str, ...], tuple[Abbreviated, ...]] = field(default_factory=dict)  # by folded words
    squeezed: dict[str, tuple[Abbreviated, ...]] = field(default_factory=dict)  # by the letters of the long form
    joined: dict[str, tuple[Form, ...]] = field(default_factory=dict)  # "vinhphuc" → the ways to write it
    names: dict[str, tuple[Form, ...]] = field(default_factory=dict)  # by letters: other ways to write the name
    units: dict[str, str] = field(default_factory=dict)  # slug → name
    pieces: frozenset[str] = frozenset()  # letters of the short forms and of what they stand for


def read_vocabulary(query: Query) -> Vocabulary:
    """The vocabulary for a query, in one statement; a curator's change of it needs no restart."""
    (_, _, text, _), *named = statements.run(_ROWS, [_grams(query)] * 3)
    rows = {*named, *(bare for row in named if row[0] == "place" and (bare := _without_kind(row)))}
    return _with_names(standing(text or ""), sorted(rows))


@lru_cache(maxsize=2)
def standing(text: str) -> Vocabulary:
    """What every query is read with; made again only when the text is another."""
    rows = sorted(tuple(line.split(FIELD)) for line in text.split(LINE) if line)
    units = {slug: name for what, slug, name in rows if what == "unit"}
    shorts = [_abbreviated(short, long) for what, short, long in rows if what == "abbreviation"]
    written = [row for row in shorts if not row.is_term]
    by_words = [(_folded(row.words), row) for row in written if len(row.words) > 1]
    by_words += [(_folded(row.said), row) for row in shorts if len(row.said) > 1]
    return Vocabulary(
        shorts=_grouped((row.key, row) for row in shorts),
        spelled=_grouped(by_words),
        squeezed=_grouped((squeeze(row.long), row) for row in written if len(row.words) > 1),
        joined=_forms((squeeze(name), (name,)) for name in units.values() if " " in name),
        names={squeeze(name): () for name in units.values()},
        units=units,
        pieces=frozenset(letters for row in written for letters in (squeeze(row.long), row.key)),
    )


def _with_names(known: Vocabulary, named: list[tuple]) -> Vocabulary:
    whole = [
        row
        for row in named
        if row[0] in ("person", "place", "province") or (row[0] in WHOLE and not _contains(row[2], known.pieces))
    ]
    joined = _forms((key, (name, also)) for _, key, name, also in named if " " in name)
    names = _forms((key, (also,)) for _, key, _, also in whole)
    return replace(known, joined=_joined(joined, known.joined), names=_joined(names, known.names))


def _without_kind(row: tuple) -> tuple | None:
    """A place by its bare name: "huyện Tam Đảo" is "Tam Đảo"."""
    what, letters, name, also = row
    for kind in PLACE_KINDS:
        if name.lower().startswith(kind + " "):
            return what, letters.removeprefix(squeeze(kind)), name[len(kind) + 1 :], also
    return None


def _joined(forms: dict[str, tuple[Form, ...]], others: dict[str, tuple[Form, ...]]) -> dict[str, tuple[Form, ...]]:
    return others | {key: tuple(dict.fromkeys((*known, *others.get(key, ())))) for key, known in forms.items()}


def _contains(name: str, pieces: frozenset[str]) -> bool:
    """Whether words side by side in the name are one of the pieces: then the pieces are read, not the name."""
    words = [squeeze(word) for word in name.split()]
    spans = ((start, end) for start in range(len(words)) for end in range(start + 1, len(words) + 1))
    return any("".join(words[start:end]) in pieces for start, end in spans)


def _forms(rows: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, tuple[Form, ...]]:
    forms: dict[str, dict[Form, None]] = {}
    for key, names in rows:
        known = forms.setdefault(key, {})
        for name in filter(None, names):
            known[tuple(token for token in analyze(name) if token.width == 1)] = None
    return {key: tuple(known) for key, known in forms.items()}


def _folded(words: Form) -> tuple[str, ...]:
    return tuple(token.folded for token in words)


def short_key(text: str) -> str:
    """The letters and digits of a short form, folded: "TT&TT", "TT-TT" and "tttt" are one."""
    return "".join(letter for letter in fold(text) if letter.isalnum())


def _abbreviated(short: str, long: str) -> Abbreviated:
    return Abbreviated(short, long, short_key(short), single_out(analyze(short)), single_out(analyze(long)))


def _grouped(rows: Iterable[tuple]) -> dict:
    grouped: dict = {}
    for key, row in rows:
        if key and row.words:
            grouped[key] = (*grouped.get(key, ()), row)
    return grouped


def _grams(query: Query) -> list[str]:
    """The letters of every stretch of one to eight words of the query."""
    grams = set()
    for branch in query.branches:
        for item in branch:
            words = [squeeze(token.exact) for token in item.tokens if token.width == 1]
            for start in range(len(words)):
                ends = range(start + 1, min(start + LONGEST_NAME, len(words)) + 1)
                grams |= {"".join(words[start:end]) for end in ends}
                if len(words[start]) >= JOINED and not SYLLABLE.fullmatch(words[start]):
                    grams |= {squeeze(kind) + words[start] for kind in PLACE_KINDS}
    return sorted(grams - {""})
