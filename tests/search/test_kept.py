"""A process keeps the sets of the terms asked for last, of the segments that there are, in bounded memory."""

from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.models import SearchEntry
from archive.search import index_reports, kept, parse, seal, search
from archive.search.kept import Found, Kept
from tests.factories import make_report


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


def test_which_reports_live_is_read_when_it_changed(db):
    reports = [make_report(text=text, title="") for text in ("kanari velomo", "kanari tasipu")]
    index_reports(reports)
    seal(1)
    assert search(parse("kanari")).total == 2
    with CaptureQueriesContext(connection) as queries:
        assert search(parse("kanari")).total == 2
    postings = next(query["sql"] for query in queries if "archive_searchposting" in query["sql"])
    with connection.cursor() as cursor:
        cursor.execute(postings)
        assert [bits for version, _, _, bits, _ in cursor if version] == [None]
    SearchEntry.objects.get(report=reports[0]).delete()
    assert search(parse("kanari")).total == 1
