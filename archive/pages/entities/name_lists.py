"""Lists of entities by kind: A to Z in the Vietnamese order, with how many reports name each."""

from dataclasses import dataclass

from django.db.models import Count, QuerySet
from django.db.models.functions import Left
from django.http import HttpRequest

from archive.models import Entity, Unit
from archive.pages.kit import words
from archive.pages.kit.lists import Crumb
from archive.pages.serving.paging import address, paginate
from archive.search.language import clean

ON_A_PAGE, LONGEST = 60, 100
OF_PROVINCES = ("person", "body", "place")
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


@dataclass(frozen=True, slots=True)
class Asked:
    """What narrows a list: words that stand in the name (marks do not matter), a province."""

    typed: str
    province: Unit | None

    @property
    def parameters(self) -> dict[str, str]:
        return {"tinh": self.province.slug if self.province else "", "loc": self.typed}


def list_page(request: HttpRequest, kind: str) -> dict:
    """What the list of a kind shows; narrowed by `?chu=Đ`, `?loc=so thong tin`, `?tinh=long-an`."""
    asked = list_asked(request)
    entities = matching(listed(kind), asked)
    initials = dict(entities.values_list(Left("sort_key", 1)).annotate(n=Count("pk")).order_by())
    chosen = letter_asked(request, initials)
    total = initials[chosen] if chosen else sum(initials.values())
    pager, part = paginate(request, total, ON_A_PAGE, chu=KEYS.get(chosen), **asked.parameters)
    return {
        **heading(kind),
        "asked": asked,
        "letters": letters(request.path, initials, chosen, asked),
        "entities": entity_items(entities.filter(sort_key__startswith=chosen).order_by("sort_key", "key")[part]),
        "pager": pager,
        "canonical": pager.canonical,
    }


def list_asked(request: HttpRequest) -> Asked:
    """One query when a province is asked for."""
    slug, typed = request.GET.get("tinh", ""), clean(request.GET.get("loc", ""))[:LONGEST].strip()
    return Asked(typed, Unit.objects.filter(slug=slug[:50]).order_by("key").first() if slug else None)


def matching(entities: QuerySet[Entity], asked: Asked) -> QuerySet[Entity]:
    """Those whose name, or another name of theirs, holds the words; of the province's address, old and new unit."""
    if asked.province:
        entities = entities.filter(unit__slug=asked.province.slug)
    return entities.called(asked.typed) if asked.typed else entities


def listed(kind: str) -> QuerySet[Entity]:
    """The entities that the list of a kind names: topics stand by themselves, the others where reports name them."""
    entities = Entity.objects.filter(kind=kind)
    return entities if kind == "topic" else entities.named()


def heading(kind: str) -> dict:
    word = str(words.KINDS[kind])
    return {"of_provinces": kind in OF_PROVINCES, "heading": word, "breadcrumbs": [Crumb(word)]}


def letter_asked(request: HttpRequest, initials: dict[str, int]) -> str:
    """The sort key's letter that `?chu=` asks for, "" when it asks for none that is there."""
    asked = request.GET.get("chu", "").upper()[:1]
    key = next((key for key, letter in KEYS.items() if letter == asked), "")
    return key if key in initials else ""


def letters(path: str, initials: dict[str, int], chosen: str, asked: Asked) -> list[Letter]:
    """The letters that lead somewhere, when there are enough names to need them."""
    if sum(initials.values()) <= ON_A_PAGE // 2:
        return []
    return [
        Letter(KEYS[key], address(path, chu=KEYS[key], **asked.parameters), key == chosen)
        for key in sorted(initials)
        if key in KEYS
    ]


def entity_items(entities: QuerySet[Entity]) -> list[EntityItem]:
    """The page's rows. One query."""
    return [
        EntityItem(each.name, each.get_absolute_url(), each.unit.name if each.unit else "", each.reports)
        for each in entities.select_related("unit")
    ]
