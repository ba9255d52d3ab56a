"""Lists of entities by kind: A to Z in the Vietnamese order, with how many reports name each."""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet
from django.db.models.functions import Left
from django.http import HttpRequest

from archive.models import Entity, Mention

from . import words
from .lists import Crumb
from .paging import address, paginate

ON_A_PAGE = 60
ALPHABET = "AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ"
# The first letter of an entity's sort key for each letter of the alphabet (see archive.text.sort_key).
KEYS = {chr(ord("A") + rank): letter for rank, letter in enumerate(ALPHABET)}


@dataclass(frozen=True, slots=True)
class Letter:
    letter: str
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class EntityItem:
    name: str
    url: str
    province: str
    reports: int


def mentioned(entities: QuerySet[Entity]) -> QuerySet[Entity]:
    """Those that a published report names."""
    return entities.filter(Exists(visible_mentions().filter(entity=OuterRef("pk"))))


def visible_mentions() -> QuerySet[Mention]:
    """Mentions of reports that readers see."""
    return Mention.objects.filter(run__current_of__isnull=False, run__current_of__withdrawn_at__isnull=True)


def list_page(request: HttpRequest, kind: str) -> dict:
    """What the list of a kind shows; `?chu=Đ` narrows it to a letter."""
    entities = listed(kind)
    initials = dict(entities.values_list(Left("sort_key", 1)).annotate(n=Count("pk")).order_by())
    chosen = letter_asked(request, initials)
    total = initials[chosen] if chosen else sum(initials.values())
    pager, part = paginate(request, total, ON_A_PAGE, chu=KEYS.get(chosen))
    return {
        **heading(kind),
        "letters": letters(request.path, initials, chosen),
        "entities": entity_items(entities.filter(sort_key__startswith=chosen).order_by("sort_key", "key")[part]),
        "pager": pager,
        "canonical": pager.canonical,
    }


def listed(kind: str) -> QuerySet[Entity]:
    """The entities that the list of a kind names: topics stand by themselves, the others where reports name them."""
    entities = Entity.objects.filter(kind=kind)
    return entities if kind == "topic" else mentioned(entities)


def heading(kind: str) -> dict:
    word = str(words.KINDS[kind])
    return {"kind": kind, "heading": word, "breadcrumbs": [Crumb(word)]}


def letter_asked(request: HttpRequest, initials: dict[str, int]) -> str:
    """The sort key's letter that `?chu=` asks for, "" when it asks for none that is there."""
    asked = request.GET.get("chu", "").upper()[:1]
    key = next((key for key, letter in KEYS.items() if letter == asked), "")
    return key if key in initials else ""


def letters(path: str, initials: dict[str, int], chosen: str) -> list[Letter]:
    """The letters that lead somewhere, when there are enough names to need them."""
    if sum(initials.values()) <= ON_A_PAGE // 2:
        return []
    return [Letter(KEYS[key], address(path, chu=KEYS[key]), key == chosen) for key in sorted(initials) if key in KEYS]


def entity_items(entities: QuerySet[Entity]) -> list[EntityItem]:
    """The page's rows, with the number of reports of each: two queries."""
    entities = list(entities.select_related("unit"))
    rows = visible_mentions().filter(entity__in=entities).values_list("entity").order_by()
    reports = dict(rows.annotate(n=Count("run", distinct=True)))
    return [item(entity, reports.get(entity.pk, 0)) for entity in entities]


def item(entity: Entity, reports: int) -> EntityItem:
    return EntityItem(entity.name, entity.get_absolute_url(), entity.unit.name if entity.unit else "", reports)
