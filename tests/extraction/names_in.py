"""Names found in invented sentences: one line of text, one paragraph."""

from functools import cache

from archive.extraction.bodies import find_bodies
from archive.extraction.overlaps import settle
from archive.extraction.people import find_people
from archive.extraction.places import find_places
from archive.facts import Block, BlockKind, Document, Kind, Mention, Span
from archive.gazetteer import SEEDS, Gazetteer, load_gazetteer

FINDERS = {Kind.PERSON: find_people, Kind.BODY: find_bodies, Kind.PLACE: find_places}


@cache
def gazetteer() -> Gazetteer:
    return load_gazetteer(SEEDS)


def document(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Document:
    """A document whose every line is a block of this kind."""
    blocks, start = [], 0
    for line in text.split("\n"):
        inner = line.strip()
        if inner:
            first = start + line.index(inner)
            blocks.append(Block(kind, Span(first, first + len(inner))))
        start += len(line) + 1
    return Document(text, "utf-8", tuple(blocks), (), ())


def mentions(text: str) -> list[Mention]:
    """What people, bodies and places find, overlaps settled."""
    report = document(text)
    return settle(mention for find in FINDERS.values() for mention in find(report, gazetteer()))


def people(text: str) -> dict[str, list[str]]:
    """Each subject's name with the posts that the sentences give."""
    found: dict[str, list[str]] = {}
    for mention in mentions(text):
        if mention.kind is Kind.PERSON and mention.subject:
            roles = found.setdefault(mention.name, [])
            roles += [role.text for role in mention.roles if role.text not in roles]
    return found


def surfaces(text: str, kind: Kind) -> list[str]:
    return [mention.surface for mention in mentions(text) if mention.kind is kind]


def written_out(text: str, kind: Kind) -> list[str]:
    return [mention.name for mention in mentions(text) if mention.kind is kind]
