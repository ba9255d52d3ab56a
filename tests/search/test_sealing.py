"""Sealing that dies half-way, and reports that come and go while it runs: every question keeps its true answer."""

import random
from collections.abc import Callable

import pytest

from archive.models import Report, SearchEntry, SearchPosting, SearchSegment
from archive.search import parse, sealing, sets
from archive.search.kept import Kept
from archive.search.matching import answer
from archive.search.plan import plan
from archive.search.sealing import seal
from archive.search.vocabulary import Vocabulary
from tests.search.test_segments import REPORTS, entries_in, expected, make_entries, make_entry

QUESTIONS = ("sở", '"chuyển đổi số"', "họp -số", "5G OR vĩnh long", "covid-19", "20/7/2021", "TT&TT thông tin")


class Killed(BaseException):
    """The process is gone: what was not committed is rolled back."""


@pytest.fixture
def tail(db, monkeypatch) -> None:
    """Reports that are not sealed yet, enough for more than one segment."""
    monkeypatch.setattr(sealing, "SEGMENT", 200)
    make_entries(random.Random(4))


def assert_true_answers() -> None:
    for text in QUESTIONS:
        trees = [tree for _, tree in plan(parse(text), Vocabulary()).readings]
        found = answer(trees, {})
        assert entries_in(found, found.reports) == expected(trees[found.tree], parse("")), text
    assert answer([], {}).reports.bit_count() == SearchEntry.objects.count()


def assert_whole() -> None:
    """Everything is sealed once, and no posting is of a segment that is not there."""
    assert not SearchEntry.objects.filter(segment=None).exists()
    segments = set(SearchSegment.objects.values_list("id", flat=True))
    assert set(SearchPosting.objects.values_list("segment", flat=True)) == segments
    assert_true_answers()


def dying(step: Callable, calls: int, after: bool) -> Callable:
    """The step, that does its work a few times and then dies before or after doing it."""
    left = [calls]

    def die(*args):
        left[0] -= 1
        if left[0] < 0 and not after:
            raise Killed
        done = step(*args)
        if left[0] < 0:
            raise Killed
        return done

    return die


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("calls", [0, 1])
@pytest.mark.parametrize("step", ["copy_postings", "_number", "bits_of"])
def test_a_seal_that_dies_loses_and_doubles_nothing_and_the_next_completes_it(tail, monkeypatch, step, calls, after):
    with monkeypatch.context() as patched:
        patched.setattr(sealing, step, dying(getattr(sealing, step), calls, after))
        with pytest.raises(Killed):
            seal(1)
    sealed = SearchEntry.objects.exclude(segment=None).count()
    assert sealed == SearchSegment.objects.count() * 200 == calls * 200
    assert_true_answers()
    assert seal(1) == REPORTS - sealed
    assert_whole()


def test_a_seal_that_dies_while_segments_are_joined_keeps_them(tail, monkeypatch):
    seal(1)
    SearchEntry.objects.filter(report__path__contains="3").delete()
    SearchEntry.objects.bulk_create(
        make_entry(report, random.Random(5)) for report in Report.objects.filter(path__contains="3")
    )
    before = set(SearchSegment.objects.values_list("id", flat=True))
    with monkeypatch.context() as patched:
        patched.setattr(sealing, "_number", dying(sealing._number, 0, after=True))
        with pytest.raises(Killed):
            seal(1)
    assert set(SearchSegment.objects.values_list("id", flat=True)) == before
    assert_true_answers()
    assert seal(1)
    assert_whole()


def withdrawn(report: Report) -> None:
    Report.objects.filter(pk=report.pk).update(withdrawn_at="2021-01-01T00:00Z", withdrawn_reason="sai")


def extracted_anew(report: Report) -> None:
    SearchEntry.objects.filter(report=report).delete()
    make_entry(report, random.Random(6)).save()


def published(report: Report) -> None:
    added = Report.objects.create(
        collection=report.collection, path=f"new-{report.path}", public_id=f"{report.pk + 10**6:012x}"
    )
    make_entry(added, random.Random(7)).save()


@pytest.mark.parametrize("change", [withdrawn, extracted_anew, published])
@pytest.mark.parametrize("before", [True, False])
def test_what_a_publisher_does_while_sealing_runs_is_true_before_and_after(tail, monkeypatch, change, before):
    changing = list(Report.objects.filter(path__endswith="1.txt").select_related("collection"))
    copy = sealing.copy_postings

    def interrupted(segment: int, rows) -> None:
        if not before:
            copy(segment, rows)
        while changing:
            change(changing.pop())
        with monkeypatch.context() as patched:  # nobody else sees what is not committed, so none of it is kept
            patched.setattr(sets, "_KEPT", Kept())
            assert_true_answers()
        if before:
            copy(segment, rows)

    monkeypatch.setattr(sealing, "copy_postings", interrupted)
    assert seal(1)
    assert_true_answers()
    seal(1)
    assert_whole()
