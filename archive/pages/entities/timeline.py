"""A line of time: what the newest reports say happened, was reported, is planned, and when it was published."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from archive.bilingual import localized, period
from archive.pages.kit import words

from .naming import NamingReport

REPORTS = 10  # the newest so many
FEW = 12  # steps; a longer line waits folded


@dataclass(frozen=True, slots=True)
class Step:
    """One clock of one report."""

    last: date
    when: str
    which: str
    word: str
    title: str
    url: str


def timeline(reports: Iterable[NamingReport]) -> dict:
    """The clocks of the newest reports, the latest day first."""
    steps = [step for report in tuple(reports)[:REPORTS] for step in steps_of(report)]
    steps.sort(key=lambda step: (step.last, step.title), reverse=True)
    return {"timeline": steps, "timeline_unfolded": len(steps) <= FEW}


def steps_of(report: NamingReport) -> list[Step]:
    title = report.title or gettext("Không có nhan đề")
    url = localized(f"/bao-cao/{report.public_id}/")
    return [
        Step(moment.last, period(moment.label), moment.which, str(words.CLOCK[moment.which]), title, url)
        for moment in report.moments
    ]
