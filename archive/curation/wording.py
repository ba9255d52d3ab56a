"""Decisions in the curators' words: what each is about, what stood there and what stands now."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse

from archive.models import Decision, Unit
from archive.pages.kit import words
from archive.storage import NAMES

TAKEN_AWAY = "không có"
AFTERWARDS = {
    Decision.Action.REJECT: TAKEN_AWAY,
    Decision.Action.WITHDRAW: "đã rút",
    Decision.Action.RETURN: "đang công bố",
}
SUBJECTS = NAMES | words.KIND | {"report": "báo cáo"}


@dataclass(frozen=True, slots=True)
class DecisionLine:
    """A decision as tables show it; `undo_url` is "" where there is nothing to take back."""

    when: datetime
    who: str
    what: str  # "sửa chức vụ: người “Nguyễn Văn Hùng”"
    before: str
    after: str
    reason: str
    undone: bool
    undo_url: str


def undone() -> Exists:
    """Whether another decision took this one back, to annotate decisions with."""
    return Exists(Decision.objects.filter(undoes=OuterRef("pk")))


def decision_lines(decisions: Iterable[Decision]) -> list[DecisionLine]:
    """The decisions, each annotated with `undone`, in their order. One query for the names of provinces."""
    decisions = list(decisions)
    keys = {value for each in decisions for value in (each.value, each.before) if each.subject == "province"}
    units = {unit.key: unit.full_name for unit in Unit.objects.filter(key__in=keys)} if keys else {}
    return [_line(decision, units) for decision in decisions]


def _line(decision: Decision, units: dict[str, str]) -> DecisionLine:
    fixed = decision.undone or decision.target == Decision.Target.REPORT
    return DecisionLine(
        decision.when,
        str(decision.who or ""),
        what(decision),
        _value(decision.before, decision, units),
        AFTERWARDS.get(decision.action) or _value(decision.value, decision, units),
        decision.reason,
        decision.undone,
        "" if fixed else reverse("admin:archive_decision_undo", args=[decision.pk]),
    )


def what(decision: Decision) -> str:
    """What is done to what: "sửa tỉnh, thành phố", "bác bỏ chủ đề “dịch vụ công”"."""
    surface = f" “{decision.surface}”" if decision.surface else ""
    return f"{decision.get_action_display()} {subject(decision.subject)}{surface}"


def subject(name: str) -> str:
    """A field, a clock or a kind of mention in the words of the forms."""
    return str(SUBJECTS.get(name, name))


def _value(value: Any, decision: Decision, units: dict[str, str]) -> str:
    match value:
        case None | "":
            return ""
        case {"withdrawn": withdrawn}:
            return AFTERWARDS[Decision.Action.WITHDRAW if withdrawn else Decision.Action.RETURN]
        case {"label": label}:
            return label
        case {"name": name, **rest}:
            return _posts(rest.get("roles")) if decision.action == Decision.Action.SET_ROLE else name
        case list():
            return _posts(value)
    return units.get(value, value) if decision.subject == "province" else str(value)


def _posts(posts: list[str] | None) -> str:
    return "; ".join(posts or ()) or TAKEN_AWAY


def suggestion_lines(suggestions: Iterable[dict]) -> list[dict]:
    """What the machine says against decisions: about what, the curator's words and the machine's."""
    suggestions = list(suggestions)
    keys = {each[who] for each in suggestions for who in ("curator", "machine") if each["about"] == "province"}
    units = {unit.key: unit.full_name for unit in Unit.objects.filter(key__in=keys)} if keys else {}
    return [
        {
            "about": subject(each["about"]) if each["about"] in SUBJECTS else each["about"],
            "curator": units.get(each["curator"], each["curator"]),
            "machine": units.get(each["machine"], each["machine"]),
        }
        for each in suggestions
    ]
