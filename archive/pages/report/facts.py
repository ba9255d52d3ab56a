"""The facts of a report beside its text: each with the words it rests on and on whose word it is said."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext

from archive.bilingual import period, topic_words
from archive.facts import Kind
from archive.models import Clock, Entity, Mention, Quotation, Role, Run, Statement
from archive.pages.kit import words
from archive.pages.kit.clocks import ORDER, Spot, mark_of
from archive.pages.rules.notes import told
from archive.pages.rules.reasons import meaning, reason
from archive.text import shorten

FIELDS = ("province", "scope", "kind", "source", "author", "title")
FIRST = 24  # of a list, before the rest is folded away
MOST_PLACES = 6
QUOTED = 90  # letters of the words that a field rests on


@dataclass(frozen=True, slots=True)
class Place:
    """Words in the text that something rests on, and how: stated, inferred, curated."""

    url: str
    how: str
    rule: str  # in readers' words
    number: int = 0  # among the places of one entity, from 1


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of the heading; an unknown one says so."""

    word: str
    value: str
    how: str = ""
    quote: str = ""  # the words it rests on, where they are not the value itself
    hint: str = ""  # what the rule goes by, and the note of what is plainly stated
    note: str = ""  # why something is believed that is not plainly stated
    url: str = ""
    page: str = ""  # the address of what is named


@dataclass(frozen=True, slots=True)
class RoleLine:
    text: str
    place: Place


@dataclass(slots=True)
class EntityLine:
    """An entity named in the report, with its posts (people) and the places where it is named."""

    name: str
    url: str
    places: list[Place] = field(default_factory=list)
    roles: list[RoleLine] = field(default_factory=list)
    language: str = "vi"  # of the name; "" where it is the page's own

    @property
    def times(self) -> str:
        """How often it is named: "×3", "" for once."""
        return f"×{len(self.places)}" if len(self.places) > 1 else ""

    @property
    def first_places(self) -> list[Place]:
        return self.places[:MOST_PLACES]

    @property
    def more_places(self) -> list[Place]:
        """Places that are folded away."""
        return self.places[MOST_PLACES:]


@dataclass(frozen=True, slots=True)
class Group:
    """The entities of one kind: the first ones, and the rest that is folded away."""

    kind: str
    word: str
    entities: list[EntityLine]
    rest: list[EntityLine]

    @property
    def how(self) -> str:
        """The origin that all of them share, said once; "" when each must say its own."""
        origins = {place.how for entity in (*self.entities, *self.rest) for place in entity.places}
        return origins.pop() if len(origins) == 1 else ""


@dataclass(frozen=True, slots=True)
class QuotationLine:
    """What somebody said; an unknown speaker is ""."""

    text: str
    speaker: str
    speaker_url: str
    how: str
    url: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    surface: str
    kind: str
    reason: str
    url: str


def place_of(row: Mention | Role, spot: Spot, rule: str = "") -> Place:
    return Place(spot(row.start, row.end), origin_word(row.origin), rule)


def origin_word(origin: str) -> str:
    return str(words.ORIGIN.get(origin, origin))


def entity_line(entity: Entity) -> EntityLine:
    name, language = topic_words(entity.key, entity.name) if entity.kind == Kind.TOPIC else (entity.name, "vi")
    return EntityLine(name, entity.get_absolute_url(), language=language)


def groups(mentions: Iterable[Mention], roles: Iterable[Role], spot: Spot) -> list[Group]:
    """The linked entities of the report by kind, each once, in order of the text."""
    posts: dict[int, list[Role]] = {}
    for role in roles:
        posts.setdefault(role.mention_id, []).append(role)
    lines: dict[str, dict[int, EntityLine]] = {kind: {} for kind in words.KINDS}
    for mention in mentions:
        if mention.entity is None:
            continue
        entity = mention.entity
        line = lines[mention.kind].setdefault(entity.pk, entity_line(entity))
        place = place_of(mention, spot, meaning(mention.link_rule) or meaning(mention.rule))
        line.places.append(replace(place, number=len(line.places) + 1))
        known = {role.text for role in line.roles}
        more = [role for role in posts.get(mention.pk, ()) if role.text not in known]
        line.roles.extend(RoleLine(role.text, place_of(role, spot)) for role in more)
    found = {kind: list(each.values()) for kind, each in lines.items() if each}
    return [Group(kind, str(words.KINDS[kind]), each[:FIRST], each[FIRST:]) for kind, each in found.items()]


def unlinked(mentions: Iterable[Mention], spot: Spot) -> list[Unlinked]:
    """Names that are not linked, each spelling once, with the reason."""
    lines: dict[tuple[str, str], Unlinked] = {}
    for mention in mentions:
        if mention.entity is None:
            kind = str(words.KIND.get(mention.kind, ""))
            why = told(mention.reason) or str(words.OUTCOME[mention.outcome])
            line = Unlinked(mention.surface, kind, why, spot(mention.start, mention.end))
            lines.setdefault((mention.kind, mention.surface), line)
    return list(lines.values())


def field_lines(run: Run, statements: Iterable[Statement], text: str, spot: Spot) -> list[FieldLine]:
    """The heading's fields, each with its certainty; the unknown ones are there too. A reason is given once."""
    known = {statement.field: statement for statement in statements}
    lines, given = [], set()
    for name in FIELDS:
        line = field_line(str(words.FIELD[name]), shown_value(name, run), known.get(name), text, spot)
        lines.append(replace(line, note="" if line.note in given else line.note, page=page_of(name, run)))
        given.add(line.note)
    return lines


def clock_fields(clocks: dict[str, Clock], text: str, spot: Spot) -> list[FieldLine]:
    """The clocks as fields, so that a doubt is read and not only hovered over."""
    known = [clocks[which] for which in ORDER if which in clocks]
    return [field_line(str(words.CLOCK[clock.which]), period(clock.label), clock, text, spot) for clock in known]


def field_line(word: str, value: str, said: Statement | Clock | None, text: str, spot: Spot) -> FieldLine:
    if not value or said is None:
        return FieldLine(word, value or gettext("chưa rõ"))
    url, why = spot(said.start, said.end), reason(said.rule, said.note)
    quote = shorten(" ".join(text[said.start : said.end].split()), QUOTED) if url else ""
    plain = said.origin == "stated" and not said.doubtful
    return FieldLine(
        word,
        value,
        how=mark_of(said) or origin_word(said.origin),
        quote="" if quote.casefold() in value.casefold() else quote,
        hint=why if plain else "",
        note="" if plain else why,
        url=url,
    )


def shown_value(name: str, run: Run) -> str:
    """The effective value of a field in readers' words, "" when unknown."""
    values = {
        "province": run.unit.full_name if run.unit else "",
        "scope": str(words.SCOPE.get(run.scope, "")) if run.scope != "unknown" else "",
        "kind": str(words.REPORT_KIND.get(run.kind, run.kind)),
        "source": run.outlet.name if run.outlet else run.source,
        "author": run.author,
        "title": run.title,
    }
    return values[name]


def page_of(name: str, run: Run) -> str:
    """The address of what the field names, "" where it has no page."""
    if name == "province" and run.unit:
        return run.unit.get_absolute_url()
    return run.outlet.get_absolute_url() if name == "source" and run.outlet else ""


def quotation_lines(quotations: Iterable[Quotation], spot: Spot) -> list[QuotationLine]:
    return [quotation_line(quotation, spot) for quotation in quotations]


def quotation_line(row: Quotation, spot: Spot) -> QuotationLine:
    speaker = row.speaker.name if row.speaker else row.mention.name if row.mention else ""
    url = row.speaker.get_absolute_url() if row.speaker else ""
    return QuotationLine(row.text, speaker, url, origin_word(row.origin), spot(row.start, row.end))
