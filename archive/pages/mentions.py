"""Mentions in their sentences: what an entity's page quotes of each report, with the exact spots."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import F, Value
from django.db.models.functions import Greatest, Substr

from archive.models import Entity, Mention, Report

from .lists import ReportItem
from .passages import sentence_around

AROUND = 500  # letters read before and after a mention: sentences longer than this are cut


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence around a mention, in three parts."""

    before: str
    surface: str
    after: str
    url: str


@dataclass(frozen=True, slots=True)
class ReportMentions:
    report: ReportItem
    quotes: list[Quote]


def mentions_by_report(entity: Entity, reports: list[Report], shown: list[ReportItem]) -> list[ReportMentions]:
    """Every mention of the entity in the reports, in order. One query."""
    runs = [report.current_run_id for report in reports]
    window = Greatest(F("start") - Value(AROUND), Value(0))
    mentions = Mention.objects.filter(entity=entity, run__in=runs).annotate(
        window_start=window, window=Substr("run__version__text", window + 1, F("end") - F("start") + 2 * AROUND)
    )
    quotes: dict[int, list[Quote]] = defaultdict(list)
    urls = {report.current_run_id: report.get_absolute_url() for report in reports}
    for mention in mentions.order_by("run", "start"):
        quotes[mention.run_id].append(quote(mention, urls[mention.run_id]))
    return [ReportMentions(item, quotes[report.current_run_id]) for report, item in zip(reports, shown, strict=True)]


def quote(mention: Mention, url: str) -> Quote:
    """The sentence that holds the mention; an ellipsis where the window ends before the sentence does."""
    text, start, end = mention.window, mention.start - mention.window_start, mention.end - mention.window_start
    around = sentence_around(text, start, end)
    before, after = text[around.start : start], text[end : around.end]
    if around.start == 0 and mention.window_start:
        before = "…" + before
    if around.end == len(text) and len(after) >= AROUND - 1:
        after += "…"
    return Quote(before, text[start:end], after, f"{url}#c{mention.start}-{mention.end}")
