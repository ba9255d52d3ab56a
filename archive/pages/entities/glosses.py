"""What a topic is called and means on an English page, beside the Vietnamese name that reports know it by."""

from dataclasses import dataclass

from archive.bilingual import english_topic
from archive.models import Entity


@dataclass(frozen=True, slots=True)
class Gloss:
    """The name in English, "" where the page needs none; the definition and the language it is in."""

    name: str
    definition: str
    language: str


def gloss(entity: Entity) -> Gloss:
    english = english_topic(entity.key) if entity.kind == "topic" else None
    return Gloss(english.name, english.definition, "en") if english else Gloss("", entity.definition, "vi")
