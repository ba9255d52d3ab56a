"""A process keeps the sets of the terms asked for last, of the segments that there are, in bounded memory."""

from archive.search import kept
from archive.search.kept import Found, Kept


def found(*terms: str) -> dict[str, Found]:
    return {term: Found(1, frozenset({1})) for term in terms}


def test_what_was_asked_for_last_is_kept_as_far_as_there_is_room(monkeypatch):
    monkeypatch.setattr(kept, "MEMORY", 2)
    sets = Kept()
    sets.keep((1,), found("a", "b"), 8)
    sets.known((1,), ["a"])
    sets.keep((1,), found("c"), 8)
    assert [*sets.known((1,), ["a", "b", "c"])] == ["a", "c"]


def test_other_segments_have_other_sets():
    sets = Kept()
    sets.keep((1,), found("a"), 8)
    assert sets.known((1, 2), ["a"]) == {}
    sets.keep((1, 2), found("b"), 8)
    assert sets.known((1,), ["a"]) == sets.known((1, 2), ["a"]) == {}
