"""Taking a report from the readers and giving it back; both are decisions, with who and why."""

from django.utils import timezone

from archive.models import Decision, Report
from archive.storage.decisions import NotDecidable, reasoned
from archive.storage.editions import OnPublished, new_edition


def withdraw(report: Report, who, reason: str, on_published: OnPublished | None = None) -> Decision:
    """Takes a report out of every list and out of search; its address answers 410 with the reason."""
    return _switch(report, who, reason, Decision.Action.WITHDRAW, on_published)


def give_back(report: Report, who, reason: str, on_published: OnPublished | None = None) -> Decision:
    """Shows a withdrawn report again, as its current run and the decisions have it."""
    return _switch(report, who, reason, Decision.Action.RETURN, on_published)


def _switch(report: Report, who, reason: str, action: str, on_published: OnPublished | None) -> Decision:
    reason, away = reasoned(reason), action == Decision.Action.WITHDRAW
    with new_edition(f"{Decision.Action(action).label} {report.public_id}".capitalize(), on_published) as changed:
        report = Report.objects.select_for_update().get(pk=report.pk)
        if bool(report.withdrawn_at) == away:
            raise NotDecidable("Báo cáo đã được rút." if away else "Báo cáo không bị rút.")
        before = {"withdrawn": not away, "reason": report.withdrawn_reason}
        report.withdrawn_at, report.withdrawn_reason = (timezone.now(), reason) if away else (None, "")
        report.save(update_fields=["withdrawn_at", "withdrawn_reason"])
        changed.add(report)
        return Decision.objects.create(
            report=report, target="report", subject="report", action=action, before=before, reason=reason, who=who
        )
