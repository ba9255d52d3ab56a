"""The reports that belong beside one, each with the reason: found with one bounded question, shown with two more."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet, Value
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import period, short_day
from archive.models import Clock, Entity, Mention, Report
from archive.pages.kit.clocks import clocks_by_run
from archive.pages.kit.lists import ReportItem, for_lists, item

from .printings import printings
from .reading import Found

WORD = {"before": _("Kỳ trước của tỉnh"), "after": _("Kỳ sau của tỉnh")}
SAME_EVENT = 4
ELSEWHERE = 3
TOPICS = 3  # of the report, the most mentioned
WINDOW = 60  # mentions of a topic looked at, on either side of the report in order of loading


@dataclass(frozen=True, slots=True)
class Related:
    """A report beside the one shown, and why it stands there."""

    reason: str
    report: ReportItem


@dataclass(frozen=True, slots=True)
class Beside:
    """Everything beside a report, by what joins them."""

    periods: list[Related]
    events: list[Related]
    topics: list[Related]
    printings: list[Related]
    leads: bool  # this one was published first of its printings


def beside(report: Report, found: Found, clocks: dict[str, Clock]) -> Beside:
    topics = main_topics(found)
    same = printings(report)
    chosen = candidates(report, clocks, topics)
    events = [run for run, why in chosen if why == "event" and run not in same][:SAME_EVENT]
    periods = {why: run for run, why in chosen if why in WORD}
    shared = sharing(chosen, topics, {*same, *events})
    shown = shown_items({*periods.values(), *events, *shared, *same})
    order = [(key, periods[key]) for key in WORD if key in periods]
    return Beside(
        periods=[Related(str(WORD[key]), shown[run][0]) for key, run in order if run in shown],
        events=[Related(event_reason(clocks["event"]), shown[run][0]) for run in events if run in shown],
        topics=[topical(shared[run], clocks, *shown[run]) for run in shared if run in shown],
        printings=[Related(same[run].reason, shown[run][0]) for run in same if run in shown],
        leads=leads(clocks, [shown[run][1] for run in same if run in shown]),
    )


def main_topics(found: Found) -> list[Entity]:
    """The topics that the report mentions most, the earlier of equals first."""
    times = Counter(mention.entity for mention in found.mentions if mention.kind == "topic" and mention.entity)
    return [topic for topic, _ in times.most_common(TOPICS)]


def candidates(report: Report, clocks: dict[str, Clock], topics: Iterable[Entity]) -> list[tuple[int, str]]:
    """Runs and why each was found: "before", "after", "event" or the key of a shared topic. One question."""
    sides = [*period_sides(report, clocks), *event_sides(report, clocks), *topic_sides(report, clocks, topics)]
    if not sides:
        return []
    first, *rest = sides
    return list(first.union(*rest, all=True)) if rest else list(first)


def visible(rows: QuerySet, mine: int) -> QuerySet:
    """Of rows that have a run, those of other reports that readers see."""
    return rows.published().exclude(run=mine)


def side(rows: QuerySet, why: str, most: int) -> QuerySet:
    return rows.annotate(why=Value(why)).values_list("run", "why")[:most]


def period_sides(report: Report, clocks: dict[str, Clock]) -> list[QuerySet]:
    """Before and after in the province, on the clock that this report has: reported, else published."""
    mine, unit = clocks.get("reported") or clocks.get("published"), report.current_run.unit_id
    if mine is None or unit is None:
        return []
    others = visible(Clock.objects.filter(which=mine.which, run__unit=unit), mine.run_id)
    before = others.filter(last__lt=mine.last).order_by("-last", "-first", "run__current_of__public_id")
    after = others.filter(last__gt=mine.last).order_by("last", "first", "run__current_of__public_id")
    return [side(before, "before", 1), side(after, "after", 1)]


def event_sides(report: Report, clocks: dict[str, Clock]) -> list[QuerySet]:
    """Held on the same day in the same province: most likely the same meeting."""
    mine, unit = clocks.get("event"), report.current_run.unit_id
    if mine is None or unit is None or mine.precision != "day":
        return []
    others = Clock.objects.filter(which="event", precision="day", first=mine.first, last=mine.last, run__unit=unit)
    return [side(visible(others, mine.run_id).order_by("run"), "event", 3 * SAME_EVENT)]


def topic_sides(report: Report, clocks: dict[str, Clock], topics: Iterable[Entity]) -> list[QuerySet]:
    """Of the mentions of each topic nearest in order of loading, those in other provinces about the same period."""
    mine, run = clocks.get("reported"), report.current_run
    if mine is None or run.unit_id is None:
        return []
    about = {"run__clocks__which": "reported", "run__clocks__first__lte": mine.last}
    about |= {"run__clocks__last__gte": mine.first, "run__unit__isnull": False}
    found = []
    for topic in topics:
        named = Mention.objects.filter(entity=topic)
        for near in (named.filter(run__lt=run.pk).order_by("-run"), named.filter(run__gt=run.pk).order_by("run")):
            window = Mention.objects.filter(pk__in=near.values("pk")[:WINDOW], **about).exclude(run__unit=run.unit_id)
            found.append(side(visible(window, run.pk).order_by(), str(topic.pk), WINDOW))
    return found


def sharing(chosen: Iterable[tuple[int, str]], topics: list[Entity], taken: set[int]) -> dict[int, list[str]]:
    """Runs that share most topics, with the names of those: the best ones."""
    names = {str(topic.pk): topic.name for topic in topics}
    shared: dict[int, dict[str, None]] = {}
    for run, why in chosen:
        if why in names and run not in taken:
            shared.setdefault(run, {})[names[why]] = None
    best = sorted(shared, key=lambda run: (-len(shared[run]), run))[:ELSEWHERE]
    return {run: list(shared[run]) for run in best}


def event_reason(event: Clock) -> str:
    return gettext("Cùng tỉnh, cùng ngày họp %(day)s") % {"day": short_day(event.first)}


def topical(names: list[str], clocks: dict[str, Clock], report: ReportItem, others: dict[str, Clock]) -> Related:
    return Related(topic_reason(names, clocks["reported"], others["reported"]), report)


def topic_reason(names: list[str], mine: Clock, other: Clock) -> str:
    words = {"period": period(mine.label), "topics": ", ".join(names)}
    if (mine.first, mine.last) == (other.first, other.last):
        return gettext("Nơi khác, cùng kỳ %(period)s, cùng nói về: %(topics)s") % words
    return gettext("Nơi khác, kỳ có phần chung với %(period)s, cùng nói về: %(topics)s") % words


def shown_items(runs: set[int]) -> dict[int, tuple[ReportItem, dict[str, Clock]]]:
    """Run → the report as lists show it, and its clocks. Two questions, none for no runs."""
    if not runs:
        return {}
    clocks = clocks_by_run(runs)
    found = for_lists(Report.objects.published().filter(current_run__in=runs))
    return {
        each.current_run_id: (item(each, clocks.get(each.current_run_id, {})), clocks.get(each.current_run_id, {}))
        for each in found
    }


def leads(mine: dict[str, Clock], others: list[dict[str, Clock]]) -> bool:
    """Whether no other printing was published earlier; unknown days count as late."""
    days = [clocks["published"].first for clocks in others if "published" in clocks]
    return "published" in mine and all(mine["published"].first <= day for day in days)
