"""One findings value as unsaved rows, table by table; lengths are cut to what the tables hold."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from django.db.models import Model

from archive.facts import Ambiguous, EntityName, Evidence, Findings, Kind, Link, Linked, Origin, Span, known_day
from archive.facts import Figure as FoundFigure
from archive.findings_json import dump
from archive.models import Block, Clock, Entity, Figure, Mention, Quotation, Role, Run, Statement
from archive.storage.entities import EntityKey, storable
from archive.storage.obedience import Obeyed
from archive.text import fold, word_forms

_GREATEST = 1e24  # the figure column holds 24 digits before the point


def entity_names(findings: Findings) -> Iterator[EntityName]:
    """Every entity that the findings link a mention to."""
    for link in findings.links:
        if isinstance(link, Linked) and storable(link.entity):
            yield link.entity


def block_rows(run: Run, findings: Findings) -> list[Block]:
    blocks = findings.document.blocks
    return [Block(run=run, kind=block.kind.value, start=block.span.start, end=block.span.end) for block in blocks]


def _fitting(row: Model) -> Model:
    """The row with every text cut to its column, so that one odd file cannot stop a whole load."""
    for column in row._meta.concrete_fields:
        value = getattr(row, column.attname)
        if isinstance(value, str) and column.max_length and len(value) > column.max_length:
            setattr(row, column.attname, value[: column.max_length])
    return row


def _evidence(evidence: Evidence) -> dict:
    return {
        "origin": evidence.how.value,
        "rule": evidence.rule,
        "doubtful": evidence.doubtful,
        "note": evidence.note,
        **_span(evidence.span),
    }


def _span(span: Span | None) -> dict:
    return {"start": span.start if span else None, "end": span.end if span else None}


def clock_rows(run: Run, findings: Findings) -> list[Model]:
    one_each = {clock.which: clock for clock in findings.document.clocks}
    return [
        _fitting(
            Clock(
                run=run,
                which=clock.which.value,
                first=clock.first,
                last=clock.last,
                precision=clock.precision.value,
                label=clock.label,
                **_evidence(clock.evidence),
            )
        )
        for clock in one_each.values()
    ]


def statement_rows(run: Run, findings: Findings) -> list[Model]:
    """One row a field; of several statements of a field the last, which is the most telling, stays."""
    last = {statement.field: statement for statement in findings.statements}
    return [
        _fitting(Statement(run=run, field=name, value=each.value, **_evidence(each.evidence)))
        for name, each in last.items()
    ]


def _number(value: float | None) -> Decimal | None:
    return None if value is None else round(Decimal(repr(float(value))), 6)


def _countable(figure: FoundFigure) -> bool:
    numbers = (figure.value, figure.normal_value, figure.of, figure.upper)
    return all(number is None or abs(number) < _GREATEST for number in numbers)


def figure_rows(run: Run, findings: Findings, entities: dict[EntityKey, Entity]) -> list[Model]:
    """A row a figure, with the entity that it is said of; the run has its province already."""
    links, day = _links_at(findings), known_day(findings.document.clocks)
    return [
        _fitting(
            Figure(
                run=run,
                start=figure.span.start,
                end=figure.span.end,
                quote=figure.quote,
                value=_number(figure.value),
                unit=figure.unit,
                normal_value=_number(figure.normal_value),
                normal_unit=figure.normal_unit,
                of=_number(figure.of),
                upper=_number(figure.upper),
                qualifier=figure.qualifier,
                kind=figure.kind.value,
                rule=figure.rule,
                subject=figure.subject,
                year=figure.year,
                bound=figure.bound or "",
                estimated=figure.estimated,
                price_basis=figure.price_basis,
                cumulative=figure.cumulative,
                as_of=figure.as_of,
                period=figure.period,
                about=_entity_at(figure.about, links, entities),
                about_start=figure.about.start if figure.about else None,
                about_end=figure.about.end if figure.about else None,
                province=run.unit,
                day=day,
                words=word_forms(figure.subject),
            )
        )
        for figure in findings.figures
        if _countable(figure)
    ]


def _links_at(findings: Findings) -> dict[Span, Link]:
    return {link.mention.span: link for link in findings.links if link.mention.kind is not Kind.TOPIC}


def _entity_at(span: Span | None, links: dict[Span, Link], entities: dict[EntityKey, Entity]) -> Entity | None:
    link = links.get(span)
    return entities.get((link.entity.kind.value, link.entity.key)) if isinstance(link, Linked) else None


def quotation_rows(run: Run, result: Obeyed, mentions: dict, entities: dict[EntityKey, Entity]) -> Iterator[Model]:
    """A row a quotation; its speaker is who the mention is linked to now, a curator's word included."""
    links = _links_at(result.findings)
    for quotation in result.findings.quotations:
        span, speaker, words = quotation.span, quotation.speaker, quotation.said_by
        named = speaker is not None and speaker == words
        yield _fitting(
            Quotation(
                run=run,
                start=span.start,
                end=span.end,
                text=quotation.text,
                speech=quotation.speech.value,
                verb=quotation.verb,
                rule=quotation.rule,
                origin=(Origin.STATED if named or speaker is None else Origin.INFERRED).value,
                said_by_start=words.start if words else None,
                said_by_end=words.end if words else None,
                mention=mentions.get((run.pk, Kind.PERSON.value, speaker.start, speaker.end)) if speaker else None,
                speaker=_entity_at(speaker, links, entities),
            )
        )


def mention_rows(run: Run, result: Obeyed, entities: dict[EntityKey, Entity]) -> Iterator[Model]:
    """A row a mention; of two of one kind at one place the first."""
    seen = set()
    for link in result.findings.links:
        mention = link.mention
        place = (mention.kind, mention.span)
        if place in seen:
            continue
        seen.add(place)
        entity = entities.get((mention.kind.value, link.entity.key)) if isinstance(link, Linked) else None
        outcome = "ambiguous" if isinstance(link, Ambiguous) else "linked" if entity else "unknown"
        curated = mention.span in result.named
        yield _fitting(
            Mention(
                run=run,
                kind=mention.kind.value,
                start=mention.span.start,
                end=mention.span.end,
                surface=mention.surface,
                folded=fold(mention.surface),
                name=mention.name,
                rule=mention.rule,
                subject=mention.subject,
                origin=(Origin.CURATED if curated else Origin.STATED).value,
                outcome=outcome,
                entity=entity,
                candidates=dump(link.candidates) if isinstance(link, Ambiguous) else [],
                link_rule=link.rule,
                reason=getattr(link, "reason", ""),
            )
        )


def role_rows(run: Run, result: Obeyed, mentions: dict, entities: dict[EntityKey, Entity]) -> Iterator[Role]:
    """The posts of every person, each with the body that its own words name."""
    bodies = [link for link in result.findings.links if isinstance(link, Linked) and link.mention.kind is Kind.BODY]
    done = set()
    for link in result.findings.links:
        mention = link.mention
        row = mentions[run.pk, mention.kind.value, mention.span.start, mention.span.end]
        if row.pk in done:
            continue
        done.add(row.pk)
        curated = mention.span in result.posts
        for role in mention.roles:
            written = role.span != mention.span  # a curator's post rests on no words of the text
            named = _bodies_in(role.span, bodies) if written else _bodies_called(role.text, bodies)
            body = _widest(named, entities)
            origin = (Origin.CURATED if curated else Origin.STATED).value
            span = role.span if written else None
            yield Role(mention=row, text=role.text, origin=origin, body=body, **_span(span))


def _bodies_in(span: Span, bodies: Iterable[Linked]) -> list[Linked]:
    return [each for each in bodies if span.start <= each.mention.span.start and each.mention.span.end <= span.end]


def _bodies_called(words: str, bodies: Iterable[Linked]) -> list[Linked]:
    """The bodies that the report calls as the words do; none by a name that it has for several."""
    called = [each for each in bodies if each.mention.surface in words]
    means: dict[str, set[str]] = {}
    for each in called:
        means.setdefault(each.mention.surface, set()).add(each.entity.key)
    return [each for each in called if len(means[each.mention.surface]) == 1]


def _widest(bodies: list[Linked], entities: dict[EntityKey, Entity]) -> Entity | None:
    if not bodies:
        return None
    widest = max(bodies, key=lambda each: each.mention.span.end - each.mention.span.start)
    return entities.get((Kind.BODY.value, widest.entity.key))
