"""Small reports for the tests of linking: blocks, clocks and mentions as the earlier stages would hand them over."""

from datetime import date
from functools import lru_cache

from archive.facts import (
    Block,
    BlockKind,
    Clock,
    Document,
    Evidence,
    Extraction,
    Findings,
    Kind,
    Link,
    Mention,
    Origin,
    Precision,
    RoleText,
    Sidecar,
    Span,
    Statement,
    Which,
)
from archive.gazetteer import Gazetteer, load_gazetteer
from archive.linking import link

STATED = Evidence(Origin.STATED, "test")


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    return load_gazetteer()


def report(*paragraphs: str, title: str = "", source: str = "", event: date | None = None) -> Document:
    """A document of a title and paragraphs, in one text."""
    text, blocks = "", []
    for kind, piece in ((BlockKind.TITLE, title), *((BlockKind.PARAGRAPH, piece) for piece in paragraphs)):
        if piece:
            blocks.append(Block(kind, Span(len(text), len(text) + len(piece))))
            text += f"{piece}\n"
    clocks = (Clock(Which.EVENT, event, event, Precision.DAY, "", STATED),) if event else ()
    statements = (Statement("source", source, STATED),) if source else ()
    return Document(text, "utf-8", tuple(blocks), clocks, statements)


def mention(
    document: Document, kind: Kind, surface: str, name: str = "", roles: tuple[str, ...] = (), after: str = ""
) -> Mention:
    """The first mention of a surface (after the words `after`, if given), with roles as written."""
    begin = document.text.index(after) if after else 0
    start = document.text.index(surface, begin)
    span = Span(start, start + len(surface))
    return Mention(kind, span, surface, name or surface, "test", tuple(RoleText(role, span) for role in roles))


def linked(document: Document, *mentions: Mention, sidecar: Sidecar | None = None) -> Findings:
    return link(document, Extraction(mentions, ()), gazetteer(), sidecar)


def outcome(document: Document, *mentions: Mention) -> Link:
    """What became of the last mention."""
    return linked(document, *mentions).links[-1]
