"""What a person said, word for word, with the report, its day and the spot in the text."""

from dataclasses import dataclass

from django.db.models import F
from django.utils.translation import gettext

from archive.bilingual import day, period
from archive.models import Entity, Quotation, quotable
from archive.pages.kit import words
from archive.pages.kit.extent import spot_address
from archive.pages.kit.offices import day_of_report, of_clock

MOST = 100  # the newest so many


@dataclass(frozen=True, slots=True)
class Saying:
    """Words between quotation marks; `how` is said only where the speaker is not plainly named."""

    text: str
    url: str
    day: str  # of the meeting, else of publication, else the period; "" when none is known
    report: str
    report_url: str
    how: str


def sayings(entity: Entity, runs: list[int]) -> list[Saying]:
    """The direct quotations of a person in the current runs, newest first. One query."""
    said = Quotation.objects.filter(quotable(), speaker=entity, speech="direct", run__in=runs)
    dated = said.select_related("run__current_of").annotate(
        day=day_of_report("run"),
        period=of_clock("reported", "label", "run"),
    )
    return [saying(row) for row in dated.order_by(F("day").desc(nulls_last=True), "run", "start")[:MOST]]


def saying(row: Quotation) -> Saying:
    address = row.run.current_of.get_absolute_url()
    when = day(row.day) if row.day else period(row.period or "")
    title = row.run.title or gettext("Báo cáo không có nhan đề")
    how = "" if row.origin == "stated" else gettext("người nói: %(how)s") % {"how": words.ORIGIN[row.origin]}
    return Saying(row.text, spot_address(address, row.start, row.end), when, title, address, how)
