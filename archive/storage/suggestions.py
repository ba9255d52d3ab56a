"""Where a machine contradicts a curator: the decision is obeyed, what the machine says is kept as a suggestion."""

from collections.abc import Iterable
from typing import Any

from archive.facts import Findings, Kind, Link, Linked
from archive.models import Decision
from archive.storage.anchors import Anchor

NOTHING = ""


def suggestions(findings: Findings, decisions: Iterable[Decision]) -> list[dict]:
    """One {decision, about, curator, machine} for each decision that stands and that the findings contradict."""
    latest = {(each.target, each.subject, each.surface, each.occurrence, _topic(each)): each for each in decisions}
    found = []
    for decision in latest.values():
        wanted, said = _opinions(findings, decision)
        if wanted != said:
            about = decision.surface or decision.subject
            found.append({"decision": decision.pk, "about": about, "curator": wanted, "machine": said})
    return found


def _topic(decision: Decision) -> str:
    """Posts are decided beside the name; a rejection ends both."""
    return "posts" if decision.action == Decision.Action.SET_ROLE else ""


def _opinions(findings: Findings, decision: Decision) -> tuple[str, str]:
    """What the curator wants, and what the machine says, both as words."""
    if decision.target == Decision.Target.FIELD:
        return _wanted(decision, decision.value), _field(findings, decision.subject)
    if decision.target == Decision.Target.CLOCK:
        return _wanted(decision, _days(decision.value)), _clock(findings, decision.subject)
    return _mention_opinions(findings, decision)


def _wanted(decision: Decision, value: Any) -> str:
    return NOTHING if decision.action == Decision.Action.REJECT else value


def _field(findings: Findings, name: str) -> str:
    if name == "province":
        return findings.province
    return next((each.value for each in reversed(findings.statements) if each.field == name), NOTHING)


def _days(value: dict | None) -> str:
    return f"{value['first']}/{value['last']}" if value else NOTHING


def _clock(findings: Findings, which: str) -> str:
    clock = next((each for each in findings.document.clocks if each.which == which), None)
    return f"{clock.first}/{clock.last}" if clock else NOTHING


def _mention_opinions(findings: Findings, decision: Decision) -> tuple[str, str]:
    link = _link_at(findings, decision)
    if decision.action == Decision.Action.SET_ROLE:
        posts = [role.text for role in link.mention.roles] if link else []
        return "; ".join(decision.value), "; ".join(posts)
    if decision.action == Decision.Action.REJECT:
        return NOTHING, link.mention.surface if link else NOTHING
    return decision.value["name"], _name(link)


def _link_at(findings: Findings, decision: Decision) -> Link | None:
    span = Anchor.of(decision).find(findings.document.text)
    kind = Kind(decision.subject)
    at = (link for link in findings.links if link.mention.kind is kind and link.mention.span == span)
    return next(at, None)


def _name(link: Link | None) -> str:
    if link is None:
        return NOTHING
    return link.entity.name if isinstance(link, Linked) else link.mention.name
