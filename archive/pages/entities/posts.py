"""A person's posts with their evidence: for each the days between which it is seen, and the sentences that say so."""

from collections.abc import Mapping
from dataclasses import dataclass

from archive.pages.kit.offices import Holder

from .companions import Sentence

SHOWN = 5  # sentences of a post


@dataclass(frozen=True, slots=True)
class Proof:
    """One report that gives the person the post."""

    day: str
    report: str
    report_url: str
    url: str
    sentence: str  # "" when it stands at another post already


@dataclass(frozen=True, slots=True)
class Post:
    """A post as written, seen within these days and in no others; `more` reports are not shown."""

    text: str
    seen: str
    how: str
    proofs: list[Proof]
    more: int


def posts(held: list[Holder], sentences: Mapping[int, Sentence]) -> list[Post]:
    """The posts, each with its newest sentences; one that gives several posts is quoted at the first of them."""
    quoted: set[int] = set()
    return [post(holder, sentences, quoted) for holder in held]


def post(holder: Holder, sentences: Mapping[int, Sentence], quoted: set[int]) -> Post:
    proofs = []
    for sighting in holder.sightings[:SHOWN]:
        known = sighting.mention in sentences and sighting.mention not in quoted
        sentence = sentences[sighting.mention].text if known else ""
        quoted.add(sighting.mention)
        proofs.append(Proof(sighting.day, sighting.title, sighting.report, sighting.url, sentence))
    return Post(holder.post, holder.seen, holder.how, proofs, max(0, len(holder.sightings) - SHOWN))
