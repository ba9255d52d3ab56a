"""What curators decide: kept for ever, obeyed at once and by every later run."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from django.db.models import Max

from archive.facts import Span
from archive.models import Clock, Decision, Mention, Report, Unit
from archive.storage.anchors import Anchor
from archive.storage.editions import OnPublished, new_edition
from archive.storage.obedience import clock_from
from archive.storage.projection import project

FIELDS = ("title", "kind", "province", "scope", "source", "author")

OVERTAKEN = (
    "Chưa ghi gì: trong lúc bạn sửa, báo cáo này đã có quyết định khác hoặc được trích xuất lại. "
    "Hãy mở lại trang, xem điều gì đã đổi, rồi sửa tiếp."
)

Target, Action = Decision.Target, Decision.Action


class NotDecidable(ValueError):
    """A decision that makes no sense; the message is a Vietnamese sentence for the curator."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing a curator wants: `Verdict("field", "title", "set", "Tên mới")`.

    The value of a field is its text (of `province` a unit's key), of a clock {first, last, precision, label}, of a
    renaming {name} and perhaps {key, unit}, of posts a list of texts; rejecting needs none.
    """

    target: str
    subject: str  # a field's name, a clock's, a mention's kind
    action: str
    value: Any = None
    span: Span | None = None  # of a mention, in the text of the current version


def reasoned(reason: str) -> str:
    """The reason as it is kept; raises `NotDecidable` when none is given."""
    if not (given := reason.strip()):
        raise NotDecidable("Cần ghi lý do.")
    return given


def standing(report: Report) -> str:
    """What a form for the report is made for: its run and the last decision; decided since then, it is another."""
    last = Decision.objects.filter(report=report).aggregate(last=Max("pk"))["last"]
    return f"{report.current_run_id}.{last or 0}"


def decide(
    report: Report,
    verdicts: Iterable[Verdict],
    who,
    reason: str,
    on_published: OnPublished | None = None,
    made_for: str = "",
) -> list[Decision]:
    """Keeps the verdicts as decisions and shows the report as they want it; the decisions made.

    Raises `NotDecidable`, and then nothing is kept; also when the report is no more as `made_for` (of `standing`) says.
    """
    reason = reasoned(reason)
    with new_edition(f"Quyết định về {report.public_id}", on_published) as changed:
        report = Report.objects.select_for_update().get(pk=report.pk)
        if report.current_run is None:
            raise NotDecidable("Báo cáo chưa được công bố.")
        if made_for and made_for != standing(report):
            raise NotDecidable(OVERTAKEN)
        made = [_keep(report, verdict, who, reason) for verdict in verdicts]
        if made:
            project([report.current_run])
            changed.add(report)
    return made


def undo(decision: Decision, who, reason: str, on_published: OnPublished | None = None) -> Decision:
    """Takes a decision back, by a decision; undoing that brings the first one back."""
    reason = reasoned(reason)
    if decision.target == Target.REPORT:
        raise NotDecidable("Muốn rút hay đưa báo cáo trở lại thì làm ở trang của báo cáo.")
    if decision.undone_by.exists():
        raise NotDecidable("Quyết định này đã được hoàn tác.")
    with new_edition(f"Hoàn tác {decision.pk}", on_published) as changed:
        made = Decision.objects.create(
            report=decision.report,
            target=decision.target,
            subject=decision.subject,
            action=Action.UNDO,
            undoes=decision,
            reason=reason,
            who=who,
            **asdict(Anchor.of(decision)),
        )
        if run := decision.report.current_run:
            project([run])
            changed.add(decision.report)
    return made


def _keep(report: Report, verdict: Verdict, who, reason: str) -> Decision:
    _check(verdict)
    named = verdict.target == Target.MENTION
    place = asdict(Anchor.at(report.current_version.text, verdict.span)) if named else {}
    return Decision.objects.create(
        report=report,
        target=verdict.target,
        subject=verdict.subject,
        action=verdict.action,
        value=verdict.value,
        before=_before(report, verdict),
        reason=reason,
        who=who,
        **place,
    )


def _check(verdict: Verdict) -> None:
    """Raises `NotDecidable` for a value that could not be obeyed."""
    if verdict.target == Target.FIELD:
        _check_field(verdict)
    elif verdict.target == Target.CLOCK and verdict.action == Action.SET:
        try:
            clock = clock_from(verdict.subject, verdict.value)
        except (KeyError, TypeError, ValueError):
            raise NotDecidable("Ngày hoặc kỳ không đúng dạng.") from None
        if clock.first > clock.last or not clock.label:
            raise NotDecidable("Ngày đầu phải trước hoặc bằng ngày cuối, và cần có nhãn.")
    elif verdict.target == Target.MENTION:
        _check_mention(verdict)


def _check_field(verdict: Verdict) -> None:
    if verdict.subject not in FIELDS:
        raise NotDecidable(f"Không có trường {verdict.subject}.")
    if verdict.action == Action.SET and not (isinstance(verdict.value, str) and verdict.value.strip()):
        raise NotDecidable("Cần một giá trị; muốn bỏ trống thì bác bỏ.")
    province = verdict.subject == "province" and verdict.action == Action.SET
    if province and not Unit.objects.filter(key=verdict.value).exists():
        raise NotDecidable(f"Không có tỉnh nào có khóa {verdict.value}.")


def _check_mention(verdict: Verdict) -> None:
    if verdict.span is None:
        raise NotDecidable("Cần chỉ ra chỗ trong văn bản.")
    if verdict.action == Action.RENAME and not str((verdict.value or {}).get("name", "")).strip():
        raise NotDecidable("Cần một tên.")
    if verdict.action == Action.SET_ROLE and not isinstance(verdict.value, list):
        raise NotDecidable("Chức vụ là một danh sách.")


def _before(report: Report, verdict: Verdict) -> Any:
    """What stood there: for history, and to bring a mention back that a later run no longer finds."""
    run = report.current_run
    if verdict.target == Target.FIELD:
        if verdict.subject == "province":
            return run.unit.key if run.unit else None
        return run.statements.filter(field=verdict.subject).values_list("value", flat=True).first()
    if verdict.target == Target.CLOCK:
        clock: Clock | None = run.clocks.filter(which=verdict.subject).first()
        return clock and {"first": f"{clock.first}", "last": f"{clock.last}", "label": clock.label}
    return _mention_before(run.mentions.filter(kind=verdict.subject), verdict.span)


def _mention_before(mentions, span: Span) -> dict | None:
    mention: Mention | None = mentions.filter(start=span.start, end=span.end).select_related("entity__unit").first()
    if mention is None:
        return None
    before = {"name": mention.name, "roles": [role.text for role in mention.roles.order_by("pk")]}
    if entity := mention.entity:
        unit = entity.unit.key if entity.unit else ""
        before |= {"key": entity.key, "name": entity.name, "unit": unit, "parent": entity.parent_key}
    return before
