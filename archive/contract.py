"""The extract contract: findings as the JSON that `manage.py extract` prints, one object a report."""

from collections.abc import Iterable

from archive.facts import (
    BlockKind,
    Clock,
    Figure,
    Findings,
    Kind,
    Link,
    Linked,
    Precision,
    Span,
    Speech,
    Statement,
    Which,
)
from archive.terms import BODY_BLOCKS
from archive.text import fold, place_tones

CLOCK_FIELDS = {
    "published": Which.PUBLISHED,
    "event_date": Which.EVENT,
    "period": Which.REPORTED,
    "planned": Which.PLANNED,
}
STATED_FIELDS = ("title", "source", "author", "kind", "scope", "province")
_STATION_JOINED = "phat thanh va truyen hinh"


def render(findings: Findings) -> dict:
    """The findings of one report under the contract's field names, ready for `json.dumps`; unknown is None."""
    names = _names_at(findings)
    return {
        **_heading(findings),
        "people": _people(_links(findings, Kind.PERSON)),
        "organisations": _organisations(_links(findings, Kind.BODY)),
        "places": _names(_links(findings, Kind.PLACE), as_written=True),
        "indicators": [_indicator(figure, names) for figure in findings.figures],
        "quotations": _quotations(findings, names),
        "documents": _documents(_links(findings, Kind.DOCUMENT)),
        "topics": _names(_links(findings, Kind.TOPIC)),
        "body": _blocks(findings, *BODY_BLOCKS),
        "captions": _blocks(findings, BlockKind.CAPTION),
        "removed": _blocks(findings, BlockKind.FURNITURE),
        "origin": _origins(findings),
    }


def _heading(findings: Findings) -> dict:
    values = {name: _value(findings, name) for name in STATED_FIELDS}
    event = findings.document.clock(Which.EVENT)
    return {
        "title": values["title"],
        "published": _moment(findings.document.clock(Which.PUBLISHED)),
        "event_date": _moment(event),
        "event_end": event.last.isoformat() if event and event.last != event.first else None,
        "scope": values["scope"] or "unknown",
        "province": values["province"],
        "source": values["source"],
        "author": values["author"],
        "kind": values["kind"] or "khác",
        "period": _period(findings.document.clock(Which.REPORTED)),
        "planned": _period(findings.document.clock(Which.PLANNED)),
    }


def _statement(findings: Findings, name: str) -> Statement | None:
    statements = (*findings.statements, *findings.document.statements)
    return next((statement for statement in statements if statement.field == name), None)


def _value(findings: Findings, name: str) -> str | None:
    statement = _statement(findings, name)
    return (statement.value or None) if statement else None


def _moment(clock: Clock | None) -> str | None:
    """A date as precise as the clock is: day or month."""
    if clock is None:
        return None
    return clock.first.isoformat()[:7] if clock.precision == Precision.MONTH else clock.first.isoformat()


def _period(clock: Clock | None) -> dict | None:
    if clock is None:
        return None
    return {
        "label": clock.label,
        "year": clock.last.year,
        "from": clock.first.isoformat(),
        "to": clock.last.isoformat(),
    }


def _links(findings: Findings, kind: Kind) -> list[Link]:
    return [link for link in findings.links if link.mention.kind == kind]


def _key(link: Link) -> str:
    """What makes two mentions one entry: the entity, or else the name however its marks are placed."""
    return link.entity.key if isinstance(link, Linked) else fold(place_tones(link.mention.name))


def _name(link: Link) -> str:
    return link.entity.name if isinstance(link, Linked) else link.mention.name


def _people(links: Iterable[Link]) -> list[dict]:
    """One entry a person, with every role that the text gives; bylines and photographers are no subjects.

    Namesakes that linking keeps apart stay apart; a bare name belongs to the only one of that name.
    """
    links = [link for link in links if link.mention.subject]
    linked: dict[str, set[str]] = {_name(link): set() for link in links}
    for link in links:
        linked[_name(link)] |= {_key(link)} if isinstance(link, Linked) else set()
    people: dict[str, dict] = {}
    for link in links:
        name = _name(link)
        key = _key(link) if len(linked[name]) > 1 else name
        entry = people.setdefault(key, {"name": name, "roles": [], "spans": []})
        entry["spans"].append(_span(link.mention.span))
        known = {fold(role) for role in entry["roles"]}
        entry["roles"] += [role.text for role in link.mention.roles if fold(role.text) not in known]
    return list(people.values())


def _organisations(links: Iterable[Link]) -> list[dict]:
    bodies: dict[str, dict] = {}
    for link in links:
        entry = bodies.setdefault(_key(link), {"name": _name(link), "surfaces": [], "spans": []})
        entry["spans"].append(_span(link.mention.span))
        if link.mention.surface not in entry["surfaces"]:
            entry["surfaces"].append(link.mention.surface)
    return [body | {"name": _joined_as_written(body["name"], body["surfaces"])} for body in bodies.values()]


def _joined_as_written(name: str, surfaces: list[str]) -> str:
    """A station's name with "và" where the report joins its halves so; stations themselves use both."""
    joined = any(_STATION_JOINED in fold(surface) for surface in surfaces)
    return name.replace("Phát thanh - Truyền hình", "Phát thanh và Truyền hình") if joined else name


def _names(links: Iterable[Link], as_written: bool = False) -> list[str]:
    """Names in order of the text, one an entity."""
    names: dict[str, str] = {}
    for link in links:
        words = link.mention.name.split()
        short = words[-1].isupper() and not words[0].isupper()  # "tỉnh BR-VT", not "TP.HCM"
        names.setdefault(_key(link), link.mention.name if as_written and not short else _name(link))
    return list(dict.fromkeys(names.values()))


def _documents(links: Iterable[Link]) -> list[str]:
    """Documents by their number in full; one whose number says too little as the report writes it."""
    names: dict[str, str] = {}
    for link in links:
        names.setdefault(
            _key(link), _name(link) if isinstance(link, Linked) else " ".join(link.mention.surface.split())
        )
    return list(names.values())


def _indicator(figure: Figure, names: dict[Span | None, str]) -> dict:
    return {
        "quote": figure.quote,
        "value": figure.value,
        "unit": figure.unit,
        "normal_value": figure.normal_value,
        "normal_unit": figure.normal_unit,
        "of": figure.of,
        "upper": figure.upper,
        "qualifier": figure.qualifier,
        "subject": figure.subject,
        "kind": figure.kind.value,
        "year": figure.year,
        "bound": figure.bound.value if figure.bound else None,
        "estimated": figure.estimated,
        "price_basis": figure.price_basis or None,
        "cumulative": figure.cumulative,
        "as_of": figure.as_of or None,
        "period": figure.period or None,
        "about": names.get(figure.about),
        "span": _span(figure.span),
    }


def _quotations(findings: Findings, names: dict[Span | None, str]) -> list[dict]:
    """What people said, word for word, and who; an unknown speaker is None."""
    return [
        {"speaker": names.get(quotation.speaker), "quote": quotation.text, "span": _span(quotation.span)}
        for quotation in findings.quotations
        if quotation.speech is Speech.DIRECT
    ]


def _names_at(findings: Findings) -> dict[Span | None, str]:
    """The name of who or what is mentioned at each span."""
    return {link.mention.span: _name(link) for link in findings.links if link.mention.kind is not Kind.TOPIC}


def _blocks(findings: Findings, *kinds: BlockKind) -> list[str]:
    return [block.span.of(findings.document.text) for block in findings.document.blocks_of(*kinds)]


def _origins(findings: Findings) -> dict:
    """For every field that is known: on whose word, by which rule, from which span."""
    evidence = {name: _statement(findings, name) for name in STATED_FIELDS}
    evidence |= {name: findings.document.clock(which) for name, which in CLOCK_FIELDS.items()}
    return {
        name: {
            "how": fact.evidence.how.value,
            "rule": fact.evidence.rule,
            "span": _span(fact.evidence.span) if fact.evidence.span else None,
        }
        for name, fact in evidence.items()
        if fact is not None
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
