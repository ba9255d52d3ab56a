"""The extractor as it is now stays above its floor, and the published scores are those of its version."""

from functools import partial
from pathlib import Path

import pytest

from archive.evaluation.evaluating import Evaluation, evaluate
from archive.evaluation.floors import below, read_floor
from archive.evaluation.keys import Key, read_keys
from archive.evaluation.published import read_published
from archive.evaluation.rules import FIELDS, LISTS, SHARES
from archive.gazetteer import SEEDS, load_gazetteer
from archive.pipeline import EXTRACTOR_VERSION, process
from archive.reading import Refused

GOLD = Path(__file__).resolve().parents[1] / "gold"


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate(read_keys(GOLD), partial(process, gazetteer=load_gazetteer(SEEDS)))


def test_no_kind_is_under_its_floor(evaluation):
    assert below(evaluation.scores(), read_floor(GOLD / "floor.toml")) == []


def test_every_kind_has_a_floor():
    assert read_floor(GOLD / "floor.toml").keys() == {*LISTS, *FIELDS, *SHARES, "texts"}


def test_the_five_real_reports_are_read_without_a_fault(evaluation):
    real = {score.kind: score for score in evaluation.scores("real")}
    assert {kind: (score.misses, score.false) for kind, score in real.items() if score.misses or score.false} == {}


def test_the_published_scores_are_those_of_the_running_version(evaluation):
    published = read_published()[-1]
    assert (published.extractor, evaluation.extractor) == (EXTRACTOR_VERSION, EXTRACTOR_VERSION)
    assert {score.kind for score in published.scores} == {score.kind for score in evaluation.scores()}


def refuse(raw: bytes) -> None:
    raise Refused("undecodable", "Không nhận ra bảng mã.")


def test_a_text_that_is_refused_is_missed_whole(tmp_path):
    text = tmp_path / "1.txt"
    text.write_text("x")
    answers = {"title": None, "people": [{"name": "Lê Na", "roles": []}], "boilerplate": ["Chia sẻ bài viết"]}
    (outcome,) = evaluate([Key("1", "real", text, answers)], refuse).texts
    assert outcome.refused == "Không nhận ra bảng mã."
    assert outcome.outcomes["people"].missed == ("Lê Na",)
    assert not any(found.hits for found in outcome.outcomes.values())
