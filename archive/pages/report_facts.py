"""The facts of a report beside its text: each with the words it rests on and on whose word it is said."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.utils.translation import gettext

from archive.models import Figure, Mention, Quotation, Role, Run, Statement

from . import words
from .figure_words import figure_notes, figure_value, year_of
from .reading import anchor
from .rules import meaning, reason
from .rules_notes import told

FIELDS = ("province", "scope", "kind", "source", "author", "title")


@dataclass(frozen=True, slots=True)
class Place:
    """Words in the text that something rests on, and how: stated, inferred, curated."""

    url: str
    how: str
    rule: str  # in readers' words


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field of the heading; an unknown one says so."""

    word: str
    value: str
    how: str = ""
    hint: str = ""  # what the rule goes by, and the note of what is plainly stated
    note: str = ""  # why something is believed that is not plainly stated
    url: str = ""


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

    @property
    def count(self) -> int:
        return len(self.places)


@dataclass(frozen=True, slots=True)
class Group:
    """The entities of one kind."""

    kind: str
    word: str
    entities: list[EntityLine]

    @property
    def how(self) -> str:
        """The origin that all of them share, said once; "" when each must say its own."""
        origins = {place.how for entity in self.entities for place in entity.places}
        return origins.pop() if len(origins) == 1 else ""


@dataclass(frozen=True, slots=True)
class FigureLine:
    """A figure as written, with what it counts."""

    quote: str
    value: str
    detail: str  # what the value is of, when the value does not say so itself
    kind: str  # and the year
    notes: list[str]  # "ước", "giá hiện hành", "tính đến 30/6/2022"
    about: str  # whom or what it is said of, when that is not the province
    about_url: str
    url: str


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


def place_of(row: Mention | Role, rule: str = "") -> Place:
    how = str(words.ORIGIN.get(row.origin, row.origin))
    return Place(f"#{anchor(row.start, row.end)}" if row.start is not None else "", how, rule)


def groups(mentions: Iterable[Mention], roles: Iterable[Role]) -> list[Group]:
    """The linked entities of the report by kind, each once, in order of the text."""
    posts: dict[int, list[Role]] = {}
    for role in roles:
        posts.setdefault(role.mention_id, []).append(role)
    lines: dict[str, dict[int, EntityLine]] = {kind: {} for kind in words.KINDS}
    for mention in mentions:
        if mention.entity is None:
            continue
        entity = mention.entity
        line = lines[mention.kind].setdefault(entity.pk, EntityLine(entity.name, entity.get_absolute_url()))
        line.places.append(place_of(mention, meaning(mention.link_rule) or meaning(mention.rule)))
        known = {role.text for role in line.roles}
        more = [role for role in posts.get(mention.pk, ()) if role.text not in known]
        line.roles.extend(RoleLine(role.text, place_of(role)) for role in more)
    return [Group(kind, str(words.KINDS[kind]), list(found.values())) for kind, found in lines.items() if found]


def unlinked(mentions: Iterable[Mention]) -> list[Unlinked]:
    """Names that are not linked, each spelling once, with the reason."""
    lines: dict[tuple[str, str], Unlinked] = {}
    for mention in mentions:
        if mention.entity is None:
            key = (mention.kind, mention.surface)
            reason = told(mention.reason) or str(words.OUTCOME[mention.outcome])
            url = f"#{anchor(mention.start, mention.end)}"
            lines.setdefault(key, Unlinked(mention.surface, str(words.KIND.get(mention.kind, "")), reason, url))
    return list(lines.values())


def field_lines(run: Run, statements: Iterable[Statement]) -> list[FieldLine]:
    """The heading's fields, each with its certainty; the unknown ones are there too. A reason is given once."""
    known = {statement.field: statement for statement in statements}
    lines, given = [], set()
    for name in FIELDS:
        line = field_line(name, shown_value(name, run), known.get(name))
        lines.append(replace(line, note="") if line.note in given else line)
        given.add(line.note)
    return lines


def field_line(name: str, value: str, statement: Statement | None) -> FieldLine:
    word = str(words.FIELD[name])
    if not value or statement is None:
        return FieldLine(word, value or gettext("chưa rõ"))
    how = gettext("chưa chắc") if statement.doubtful else str(words.ORIGIN.get(statement.origin, statement.origin))
    url = f"#{anchor(statement.start, statement.end)}" if statement.start is not None else ""
    why = reason(statement.rule, statement.note)
    plain = statement.origin == "stated" and not statement.doubtful
    return FieldLine(word, value, how, hint=why if plain else "", note="" if plain else why, url=url)


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


def quotation_lines(quotations: Iterable[Quotation]) -> list[QuotationLine]:
    return [quotation_line(quotation) for quotation in quotations]


def quotation_line(row: Quotation) -> QuotationLine:
    speaker = row.speaker.name if row.speaker else row.mention.name if row.mention else ""
    url = row.speaker.get_absolute_url() if row.speaker else ""
    how = str(words.ORIGIN.get(row.origin, row.origin))
    return QuotationLine(row.text, speaker, url, how, f"#{anchor(row.start, row.end)}")


def figure_lines(figures: Iterable[Figure]) -> list[FigureLine]:
    return [figure_line(figure) for figure in figures]


def figure_line(figure: Figure) -> FigureLine:
    kind, value = str(words.FIGURE_KIND.get(figure.kind, figure.kind)), figure_value(figure)
    detail = figure.subject or figure.quote
    return FigureLine(
        quote=figure.quote,
        value=value,
        detail="" if detail.casefold() in value.casefold() else detail,
        kind=", ".join(filter(None, (kind, year_of(figure)))),
        notes=figure_notes(figure),
        about=figure.about.name if figure.about else "",
        about_url=figure.about.get_absolute_url() if figure.about else "",
        url=f"#{anchor(figure.start, figure.end)}",
    )
