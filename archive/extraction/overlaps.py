"""One rule for finds that overlap: the most trusted stays, then the longest, then the first."""

from bisect import bisect_left
from collections.abc import Iterable

from archive.facts import Kind, Mention, Span

_REACH = 6  # winners lie apart, save the few places inside a body: only neighbours can overlap
_NESTING = frozenset({"type-word", "landmark", "province"})
# The kinds by trust: a number of a document is never a name, a name beside a post is hardly ever a place.
_TRUST = {Kind.DOCUMENT: 0, Kind.PERSON: 1, Kind.BODY: 2, Kind.PLACE: 3}


def settle(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that stay, in order of the text. Topics stand beside names and are never dropped for them."""
    names = [mention for mention in mentions if mention.kind is not Kind.TOPIC]
    topics = [mention for mention in mentions if mention.kind is Kind.TOPIC]
    return sorted([*_apart(names), *_apart(topics)], key=_place)


def _apart(mentions: list[Mention]) -> list[Mention]:
    """Groups of mentions that overlap one another, and of each group those that win."""
    kept: list[Mention] = []
    group: list[Mention] = []
    reach = -1
    for mention in sorted(mentions, key=_place):
        if mention.span.start >= reach:
            kept += _winners(group)
            group = []
        group.append(mention)
        reach = max(reach, mention.span.end)
    return kept + _winners(group)


def _winners(group: list[Mention]) -> list[Mention]:
    won: list[Mention] = []
    for mention in sorted(group, key=_rank):
        place = bisect_left(won, mention.span, key=_span)
        near = won[max(0, place - _REACH) : place + _REACH]
        if not any(mention.span.overlaps(other.span) and not stands_inside(mention, other) for other in near):
            won.insert(place, mention)
    return won


def _span(mention: Mention) -> Span:
    return mention.span


def stands_inside(mention: Mention, other: Mention) -> bool:
    """True for a place with its own type word in a body's name: "UBND quận Đống Đa", "UBND tỉnh Ninh Thuận".

    It is a place of the report as much as the body is. A bare name in a body's name is only its part.
    """
    return (
        mention.kind is Kind.PLACE
        and other.kind is Kind.BODY
        and mention.rule in _NESTING
        and other.span.start < mention.span.start
        and mention.span.end <= other.span.end
    )


def _rank(mention: Mention) -> tuple[int, int, int]:
    length = mention.span.end - mention.span.start
    return _TRUST.get(mention.kind, 4), -length, mention.span.start


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.span.start, -mention.span.end, mention.kind
