"""One rule settles overlaps: the most trusted, then the longest, then the first."""

from archive.extraction.overlaps import settle
from archive.facts import Kind, Mention, Span


def mention(kind: Kind, start: int, end: int, rule: str = "test") -> Mention:
    return Mention(kind, Span(start, end), "x" * (end - start), "x", rule)


def test_the_more_trusted_kind_wins():
    person, place = mention(Kind.PERSON, 0, 10), mention(Kind.PLACE, 2, 30)
    assert settle([place, person]) == [person]


def test_then_the_longer_wins():
    short, long = mention(Kind.BODY, 0, 4), mention(Kind.BODY, 2, 20)
    assert settle([short, long]) == [long]


def test_then_the_first_wins():
    first, second = mention(Kind.BODY, 0, 6), mention(Kind.BODY, 4, 10)
    assert settle([second, first]) == [first]


def test_what_only_touches_stays():
    pair = [mention(Kind.BODY, 0, 4), mention(Kind.PLACE, 4, 8)]
    assert settle(pair) == pair


def test_a_chain_of_overlaps_keeps_both_ends():
    chain = [mention(Kind.PLACE, 0, 6), mention(Kind.PLACE, 5, 9), mention(Kind.PLACE, 8, 14)]
    assert settle(chain) == [chain[0], chain[2]]


def test_topics_stand_beside_names():
    topic, body = mention(Kind.TOPIC, 0, 4), mention(Kind.BODY, 2, 9)
    assert settle([body, topic]) == [topic, body]


def test_a_typed_place_stays_inside_a_bodys_name_and_a_bare_one_does_not():
    body = mention(Kind.BODY, 0, 20)
    typed, bare = mention(Kind.PLACE, 5, 20, "type-word"), mention(Kind.PLACE, 5, 20, "known-name")
    assert settle([body, typed]) == [body, typed]
    assert settle([body, bare]) == [body]
