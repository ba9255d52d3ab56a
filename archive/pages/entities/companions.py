"""Who and what is named together with an entity, and how its name is spelt: read from its newest reports."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from archive.bilingual import topic_words
from archive.facts import Kind, Span
from archive.models import Entity, Mention
from archive.models.entities import ADDRESS
from archive.pages.kit import words
from archive.pages.kit.passages import sentence_around
from archive.pages.rules.reasons import meaning
from archive.pages.serving.paging import address

from .mentions import with_window
from .naming import Naming
from .narrowing import TOGETHER

OF_A_KIND, SPELLINGS, MENTIONS_READ = 8, 12, 1_000
KINDS = ("person", "body", "document", "place", "topic")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence of one mention: where it and the mention (`spot`) stand, and what is written behind the mention."""

    run: int
    start: int
    end: int
    text: str
    spot: Span
    behind: str


@dataclass(frozen=True, slots=True)
class Companion:
    """Another entity, with how often it shares a sentence and a report; the address opens exactly those reports."""

    name: str
    language: str  # of the name; "" where it is the page's own
    url: str
    sentences: int
    reports: int
    reports_url: str


@dataclass(frozen=True, slots=True)
class CompanionGroup:
    """Companions of one kind, those in shared sentences first."""

    word: str
    companions: list[Companion]


@dataclass(frozen=True, slots=True)
class Spelling:
    """How the name stands in reports, and by which rule it was understood."""

    surface: str
    rule: str
    count: int


@dataclass(frozen=True, slots=True)
class Nearby:
    """What surrounds an entity in its newest reports; `bounded`: older reports were not read."""

    groups: list[CompanionGroup]
    spellings: list[Spelling]
    sentences: dict[int, Sentence]  # by the mention's key
    bounded: bool


def nearby(entity: Entity, naming: Naming) -> Nearby:
    """Companions and spellings, from the newest reports that name the entity. Two queries."""
    runs = naming.runs(TOGETHER)
    mentions = with_window(Mention.objects.filter(entity=entity, run__in=runs), MENTIONS_READ)
    sentences = {mention.pk: sentence_of(mention) for mention in mentions}
    groups = companions(entity, runs, sentences.values())
    return Nearby(groups, spellings(mentions), sentences, len(naming.reports) > TOGETHER)


def sentence_of(mention: Mention) -> Sentence:
    shift = mention.window_start
    around = sentence_around(mention.window, mention.start - shift, mention.end - shift)
    behind = mention.window[mention.end - shift : around.end]
    spot = Span(mention.start, mention.end)
    return Sentence(mention.run_id, around.start + shift, around.end + shift, around.of(mention.window), spot, behind)


def companions(entity: Entity, runs: list[int], sentences: Iterable[Sentence]) -> list[CompanionGroup]:
    """The entities named in the runs beside this one, by kind. One query."""
    others = Mention.objects.filter(run__in=runs, entity__isnull=False).exclude(entity=entity).order_by()
    ours: dict[int, set[tuple[int, int]]] = defaultdict(set)
    for sentence in sentences:
        ours[sentence.run].add((sentence.start, sentence.end))
    reports, shared = defaultdict(set), defaultdict(set)
    fields = ("entity__kind", "entity__slug", "entity__name")
    for run, start, *other in others.values_list("run", "start", *fields):
        reports[tuple(other)].add(run)
        shared[tuple(other)].update((run, first) for first, last in ours[run] if first <= start < last)
    made = [(kind, companion(entity, kind, slug, name, reports, shared)) for kind, slug, name in reports]
    groups = [(kind, sorted((one for of, one in made if of == kind), key=closest)[:OF_A_KIND]) for kind in KINDS]
    return [CompanionGroup(str(words.KINDS[kind]), found) for kind, found in groups if found]


def companion(entity: Entity, kind: str, slug: str, name: str, reports: dict, shared: dict) -> Companion:
    key, word = (kind, slug, name), f"{ADDRESS[Kind(kind)]}/{slug}"
    own = entity.get_absolute_url()
    url = Entity(kind=kind, slug=slug).get_absolute_url()
    shown = topic_words(slug, name) if kind == Kind.TOPIC else (name, "vi")
    return Companion(*shown, url, len(shared[key]), len(reports[key]), address(own, cung=word))


def closest(one: Companion) -> tuple:
    return (-one.sentences, -one.reports, one.name)


def spellings(mentions: list[Mention]) -> list[Spelling]:
    """The spellings with the rule that understood each, the most frequent first."""
    counts = Counter((mention.surface, mention.link_rule) for mention in mentions)
    return [Spelling(surface, meaning(rule), n) for (surface, rule), n in counts.most_common(SPELLINGS)]
