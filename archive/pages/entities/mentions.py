"""Mentions in their sentences: what an entity's page quotes of each report, with the exact spots."""

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Case, F, QuerySet, TextField, Value, When, Window
from django.db.models.functions import RowNumber
from django.db.models.lookups import Exact

from archive.models import Entity, Mention, Report, quotable
from archive.pages.kit.extent import spot_address
from archive.pages.kit.lists import ReportItem
from archive.pages.kit.passages import sentence_around

QUOTED = 60  # sentences of one report
AROUND = 1_200  # letters read before and after a mention: sentences longer than this are cut


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence; a mention of the entity has the address of its spot."""

    text: str
    url: str = ""


@dataclass(slots=True)
class Quote:
    """A sentence that names the entity, once or several times."""

    start: int
    end: int
    parts: list[Part]


@dataclass(frozen=True, slots=True)
class ReportMentions:
    report: ReportItem
    quotes: list[Quote]
    more: int  # sentences that are not quoted


def mentions_by_report(entity: Entity, reports: list[Report], shown: list[ReportItem]) -> list[ReportMentions]:
    """The first sentences of each report that name the entity; none where the outlet allows none. One query."""
    runs = [report.current_run_id for report in reports]
    mentions = with_window(Mention.objects.filter(entity=entity, run__in=runs))
    quotes: dict[int, list[Quote]] = defaultdict(list)
    urls = {report.current_run_id: report.get_absolute_url() for report in reports}
    for mention in mentions:
        add_quote(quotes[mention.run_id], mention, urls[mention.run_id])
    rows = zip(shown, (quotes[run] for run in runs), strict=True)
    return [ReportMentions(item, said[:QUOTED], max(0, len(said) - QUOTED)) for item, said in rows]


def with_window(mentions: QuerySet[Mention], most: int | None = None) -> list[Mention]:
    """Those that may be quoted, in the order of their texts, each in a `window` that begins at `window_start`.

    A text comes once, with its first mention: cutting a long one for each of its mentions takes the database seconds.
    """
    number = Window(RowNumber(), partition_by="run", order_by="start")
    text = Case(When(Exact(number, 1), then=F("run__version__text")), default=Value(""), output_field=TextField())
    found = list(mentions.filter(quotable()).annotate(whole=text).order_by("run", "start")[:most])
    texts = {mention.run_id: mention.whole for mention in found if mention.whole}
    for mention in found:
        mention.window_start = max(0, mention.start - AROUND)
        mention.window = texts[mention.run_id][mention.window_start : mention.end + AROUND]
    return found


def add_quote(quotes: list[Quote], mention: Mention, url: str) -> None:
    """The sentence that holds the mention; a second mention in it joins the first one's sentence."""
    text, shift = mention.window, mention.window_start
    around = sentence_around(text, mention.start - shift, mention.end - shift)
    start, end = around.start + shift, around.end + shift
    spot = Part(mention.surface, spot_address(url, mention.start, mention.end))
    rest = text[mention.end - shift : around.end]
    if around.end == len(text) and len(rest) >= AROUND:
        rest = rest.rsplit(" ", 1)[0] + "…"
    if quotes and mention.start < quotes[-1].end:
        last = quotes[-1]
        behind = last.parts.pop().text
        between = behind[: max(0, len(behind) - (last.end - mention.start))]
        last.parts += [Part(between), spot, Part(rest)]
        last.end = max(last.end, end)
        return
    before = text[around.start : mention.start - shift]
    if around.start == 0 and shift:
        before = "…" + before.split(" ", 1)[-1]
    quotes.append(Quote(start, end, [Part(before), spot, Part(rest)]))
