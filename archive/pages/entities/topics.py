"""Topics: the controlled list, with definitions, counts and years."""

from collections import Counter
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.models import Entity, Tally
from archive.pages.kit.lists import Crumb

from .glosses import Gloss, gloss


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic in the list; its years are the first and last that its reports are about, "" when nobody knows."""

    name: str
    url: str
    gloss: Gloss
    reports: int
    years: str


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    shown = {"topics": topic_rows(), "breadcrumbs": [Crumb(gettext("Chủ đề"))]}
    return render(request, "topics.html", shown)


def topic_rows() -> list[TopicRow]:
    """The topics in Vietnamese order. Two queries."""
    counts: Counter[str] = Counter()
    years: dict[str, list[int]] = {}
    cells = Tally.objects.filter(facet=Tally.Facet.TOPIC, clock__in=("", "reported"))
    for key, clock, year, n in cells.values_list("value", "clock", "year", "reports"):
        if not clock:
            counts[key] += n
        elif year:
            years.setdefault(key, []).append(year)
    topics = Entity.objects.filter(kind="topic").order_by("sort_key")
    return [topic_row(topic, counts[topic.key], years.get(topic.key, [])) for topic in topics]


def topic_row(topic: Entity, reports: int, years: list[int]) -> TopicRow:
    ends = sorted({min(years), max(years)}) if years else []
    return TopicRow(topic.name, topic.get_absolute_url(), gloss(topic), reports, "–".join(map(str, ends)))
