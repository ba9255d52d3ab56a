"""Scores, intervals, floors and baselines, by numbers worked out elsewhere."""

from datetime import date

import pytest

from archive.evaluation.baselines import Change, changes, read_baseline, write_baseline
from archive.evaluation.comparing import Outcome
from archive.evaluation.evaluating import Evaluation, TextOutcome
from archive.evaluation.floors import below
from archive.evaluation.measures import Measure, dump, restore
from archive.evaluation.published import publish, read_published
from archive.evaluation.rules import FIELDS, LISTS, SHARES
from archive.evaluation.scores import Score, wilson

INTERVALS = [(0, 10, 0.0, 0.278), (10, 10, 0.722, 1.0), (8, 10, 0.490, 0.943), (95, 100, 0.888, 0.978)]


@pytest.mark.parametrize(("hits", "asked", "low", "high"), INTERVALS)
def test_wilson_s_interval_is_that_of_the_books(hits, asked, low, high):
    assert wilson(hits, asked) == (pytest.approx(low, abs=0.001), pytest.approx(high, abs=0.001))


def test_a_score_of_nothing_says_nothing():
    score = Score("documents", "", 0, 0, 0, 0)
    assert (score.precision, score.recall, score.f1, score.recall_interval) == (None, None, None, None)


def test_a_score_has_precision_recall_and_f1():
    score = Score("people", "", asked=10, hits=8, misses=2, false=8)
    assert (score.precision, score.recall, score.f1) == (0.5, 0.8, pytest.approx(0.6154, abs=0.0001))


FLOORS = [
    ({"people": 0.6}, []),
    ({"people": 0.7}, ["people: 0.615 is under the floor 0.700"]),
    ({"title": 0.9}, ["title: 0.800 is under the floor 0.900"]),
    ({"documents": 0.9}, []),
    ({"verses": 0.9}, ["verses: has a floor, but nothing measures it"]),
]


@pytest.mark.parametrize(("floor", "sentences"), FLOORS)
def test_a_kind_under_its_floor_is_named(floor, sentences):
    scores = [Score("people", "", 10, 8, 2, 8), Score("title", "", 10, 8, 2, 2), Score("documents", "", 0, 0, 0, 0)]
    assert below(scores, floor) == sentences


def evaluation(**people: Outcome) -> Evaluation:
    """An evaluation of texts of which only people were asked."""
    nothing = dict.fromkeys(LISTS | FIELDS | SHARES, Outcome())
    texts = [TextOutcome(name.removeprefix("t"), "real", nothing | {"people": found}) for name, found in people.items()]
    return Evaluation("7", "digest", "texts", tuple(texts))


def test_scores_count_over_all_texts():
    one, other = Outcome(("a", "b"), ("c",)), Outcome(("a",), (), ("d", "e"))
    scores = {score.kind: score for score in evaluation(t1=one, t2=other).scores()}
    assert scores["people"] == Score("people", "", asked=4, hits=3, misses=1, false=2)
    assert scores["texts"] == Score("texts", "", asked=2, hits=2, misses=0, false=0)


def test_changes_name_what_was_won_and_lost_since_the_baseline(tmp_path):
    path = tmp_path / "baseline.json"
    write_baseline(evaluation(t1=Outcome(hits=("a", "a", "b"), false=("x",)), t2=Outcome()), path)
    now = evaluation(t1=Outcome(hits=("a", "c"), false=("y",)), t3=Outcome(hits=("new text",)))
    assert list(changes(read_baseline(path), now)) == [
        Change(True, "1", "people", "c", wrong=False),
        Change(False, "1", "people", "a", wrong=False),
        Change(False, "1", "people", "b", wrong=False),
        Change(False, "1", "people", "y", wrong=True),
        Change(True, "1", "people", "x", wrong=True),
    ]
    assert list(changes(read_baseline(path), evaluation(t1=Outcome(hits=("a", "b", "a"), false=("x",))))) == []


def test_published_measures_keep_one_of_each_version(tmp_path):
    path = tmp_path / "quality.json"
    first, again, second = (
        Measure(version, "g", "t", date(2026, 1, day), (Score("people", "real", 2, hits, 2 - hits, 0),))
        for version, day, hits in (("1", 1, 1), ("1", 2, 2), ("2", 3, 2))
    )
    for measure in (second, first, again):
        publish(measure, path)
    assert read_published(path) == (again, second)
    assert restore(dump(first)) == first
    assert read_published(tmp_path / "none.json") == ()
