"""What a topic is called and means on an English page, beside the Vietnamese name that reports know it by."""

from dataclasses import dataclass
from functools import cache

from archive.bilingual import is_english
from archive.gazetteer import Topic, load_english_topics
from archive.models import Entity


@dataclass(frozen=True, slots=True)
class Gloss:
    """The name in English, "" where the page needs none; the definition and the language it is in."""

    name: str
    definition: str
    language: str


def gloss(entity: Entity) -> Gloss:
    english = known().get(entity.key) if is_english() and entity.kind == "topic" else None
    return Gloss(english.name, english.definition, "en") if english else Gloss("", entity.definition, "vi")


@cache
def known() -> dict[str, Topic]:
    return load_english_topics()
