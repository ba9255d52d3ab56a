"""Topics of the controlled list, wherever a text uses one of their words."""

import re
from functools import lru_cache

from archive.extraction.sentences import READ
from archive.facts import Document, Kind, Mention, Span
from archive.gazetteer import Gazetteer, Topic
from archive.text import place_tones


@lru_cache(maxsize=4)
def _scanner(topics: tuple[Topic, ...]) -> tuple[re.Pattern[str], dict[str, str]]:
    """One pattern over every surface, the longest first, and the topic's slug of each."""
    slugs: dict[str, str] = {}
    for topic in topics:
        for surface in (topic.name, *topic.surfaces):
            slugs.setdefault(_plain(surface), topic.slug)
    longest_first = sorted(slugs, key=lambda surface: (-len(surface), surface))
    spelt = "|".join(re.escape(surface).replace(r"\ ", r"\s+") for surface in longest_first)
    return re.compile(rf"(?<!\w)(?:{spelt or '(?!)'})(?![\w-])"), slugs


def _plain(text: str) -> str:
    """Lower case with tones placed, letter for letter: offsets stay (a capital with two small letters stays itself)."""
    lower = place_tones(text)
    return lower.lower() if len(lower.lower()) == len(lower) else "".join(_small(letter) for letter in lower)


def _small(letter: str) -> str:
    small = letter.lower()
    return small if len(small) == 1 else letter


def find_topics(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """A mention for each use of a topic's name or word, longest match first; `name` is the topic's slug."""
    pattern, slugs = _scanner(gazetteer.topics)
    text = _plain(document.text)
    found = []
    for block in document.blocks_of(*READ):
        for match in pattern.finditer(text, block.span.start, block.span.end):
            span = Span(*match.span())
            slug = slugs[" ".join(match[0].split())]
            found.append(Mention(Kind.TOPIC, span, span.of(document.text), slug, "topic-word"))
    return found
