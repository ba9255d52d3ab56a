"""Obeying the curators: findings and decisions in, the effective findings out. Touches no database."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from archive.facts import (
    Clock,
    EntityName,
    Evidence,
    Findings,
    Kind,
    Link,
    Linked,
    Mention,
    Origin,
    Precision,
    RoleText,
    Scope,
    Span,
    Statement,
    Which,
)
from archive.models import Decision
from archive.storage.anchors import Anchor
from archive.text import slugify

RULE = "decision"
_CURATED = Evidence(Origin.CURATED, RULE)


@dataclass(slots=True)
class Obeyed:
    """Findings after decisions: what became of each decision, and which mentions and roles are a curator's."""

    findings: Findings
    outcomes: dict[int, bool] = field(default_factory=dict)  # decision's key → obeyed
    named: set[Span] = field(default_factory=set)
    posts: set[Span] = field(default_factory=set)


def obey(findings: Findings, decisions: Iterable[Decision], unit_names: dict[str, str]) -> Obeyed:
    """The findings as the active decisions want them; give the decisions in the order they were made."""
    state = Obeyed(findings)
    steps = {
        Decision.Target.FIELD: _set_field,
        Decision.Target.CLOCK: _set_clock,
        Decision.Target.MENTION: _set_mention,
    }
    for decision in decisions:
        if decision.target == Decision.Target.FIELD and decision.subject == "province":
            state.outcomes[decision.pk] = _set_province(state, decision, unit_names)
        else:
            state.outcomes[decision.pk] = steps[decision.target](state, decision)
    return state


def _rejects(decision: Decision) -> bool:
    return decision.action == Decision.Action.REJECT


def _state_field(state: Obeyed, name: str, value: str) -> None:
    kept = tuple(each for each in state.findings.statements if each.field != name)
    stated = (Statement(name, value, _CURATED),) if value else ()
    state.findings = replace(state.findings, statements=kept + stated)


def _set_field(state: Obeyed, decision: Decision) -> bool:
    _state_field(state, decision.subject, "" if _rejects(decision) else decision.value)
    return True


def _set_province(state: Obeyed, decision: Decision, unit_names: dict[str, str]) -> bool:
    key = "" if _rejects(decision) else decision.value
    if key and key not in unit_names:
        return False
    state.findings = replace(state.findings, province=key)
    _state_field(state, "province", unit_names.get(key, ""))
    _state_field(state, "scope", Scope.PROVINCE if key else Scope.UNKNOWN)
    return True


def _set_clock(state: Obeyed, decision: Decision) -> bool:
    document = state.findings.document
    clocks = tuple(clock for clock in document.clocks if clock.which != decision.subject)
    if not _rejects(decision):
        clocks += (clock_from(decision.subject, decision.value),)
    state.findings = replace(state.findings, document=replace(document, clocks=clocks))
    return True


def clock_from(which: str, value: dict) -> Clock:
    """The clock that a decision's value names: first, last, precision, label."""
    first, last = date.fromisoformat(value["first"]), date.fromisoformat(value["last"])
    return Clock(Which(which), first, last, Precision(value["precision"]), value["label"], _CURATED)


def _set_mention(state: Obeyed, decision: Decision) -> bool:
    span = Anchor.of(decision).find(state.findings.document.text)
    if span is None:
        return False
    kind = Kind(decision.subject)
    here = [link for link in state.findings.links if link.mention.kind is kind and link.mention.span.overlaps(span)]
    exact = next((link for link in here if link.mention.span == span), None)
    if _rejects(decision):
        _replace_links(state, [exact] if exact else [], None)
        return exact is not None or not here  # found with other bounds: a curator must look
    link = exact or _remembered(decision, kind, span)
    if link is None:
        return False
    if decision.action == Decision.Action.SET_ROLE:
        state.posts.add(span)
        changed = replace(link, mention=replace(link.mention, roles=_roles(link.mention, decision.value)))
    else:
        changed = _renamed(link.mention, entity_named(kind, decision.value, _entity(link) or _before(decision, kind)))
    state.named.add(span)
    _replace_links(state, here, changed)
    return True


def _replace_links(state: Obeyed, old: list[Link], new: Link | None) -> None:
    links = [link for link in state.findings.links if link not in old] + ([new] if new else [])
    links.sort(key=lambda link: (link.mention.span, link.mention.kind))
    state.findings = replace(state.findings, links=tuple(links))


def _entity(link: Link) -> EntityName | None:
    return link.entity if isinstance(link, Linked) else None


def _before(decision: Decision, kind: Kind) -> EntityName | None:
    """The entity that stood there when it was decided."""
    before = decision.before or {}
    if not before.get("key"):
        return None
    return EntityName(kind, before["key"], before["name"], before.get("unit", ""), before.get("parent", ""))


def _remembered(decision: Decision, kind: Kind, span: Span) -> Linked | None:
    """A mention that this run did not find, as it was when a curator dealt with it."""
    entity = _before(decision, kind) or (
        entity_named(kind, decision.value, None) if decision.action == Decision.Action.RENAME else None
    )
    if entity is None:
        return None
    roles = tuple(RoleText(text, span) for text in (decision.before or {}).get("roles", ()))
    return Linked(Mention(kind, span, decision.surface, entity.name, RULE, roles), entity, RULE)


def _renamed(mention: Mention, entity: EntityName) -> Linked:
    return Linked(replace(mention, name=entity.name), entity, RULE)


def _roles(mention: Mention, texts: list[str]) -> tuple[RoleText, ...]:
    stated = {role.text: role for role in mention.roles}
    return tuple(stated.get(text) or RoleText(text, mention.span) for text in texts)


def entity_named(kind: Kind, value: dict, old: EntityName | None) -> EntityName:
    """The entity that a curator's name means: of the given key, else of that name where the old one was."""
    name, unit = value["name"], value.get("unit", old.unit if old else "")
    if key := value.get("key"):
        return EntityName(kind, key, name, unit, value.get("parent", ""))
    if kind is Kind.PERSON:
        family = old.key.rpartition("|")[2] if old else ""
        key = f"{name}|{unit}|{family}"
    elif kind in (Kind.BODY, Kind.PLACE):
        key = f"{slugify(name)}@{unit}"
    else:
        key = name if kind is Kind.DOCUMENT else slugify(name)
    return EntityName(kind, key, name, unit, old.parent if old else "")
