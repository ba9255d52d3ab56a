"""`manage.py evaluate` prints, compares, keeps, and fails under the floor."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from archive.evaluation.published import read_published
from archive.models import Edition, Evaluation
from archive.storage import import_quality
from tests.factories import make_report

ROOT = Path(__file__).resolve().parents[2]
TEXT = """Sở Thông tin và Truyền thông tỉnh Long An tổng kết công tác năm 2019

10/01/2020

Ngày 9/1, Sở Thông tin và Truyền thông tỉnh Long An tổ chức hội nghị tổng kết công tác năm 2019. \
Ông Trần Văn Kiên, Phó Chủ tịch UBND tỉnh dự hội nghị. Toàn tỉnh có 188/188 xã có điểm bưu điện.
"""
KEY = {"file": "1.txt", "origin": "invented", "people": [{"name": "Trần Văn Kiên", "roles": []}, {"name": "Không Ai"}]}


@pytest.fixture
def folder(tmp_path):
    """A folder with one text, of which the key asks for one person too many."""
    (tmp_path / "1.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "1.json").write_text(json.dumps(KEY), encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> str:
    said = io.StringIO()
    call_command("evaluate", *map(str, arguments), stdout=said)
    return said.getvalue()


def test_it_prints_scores_with_counts_intervals_and_origin(folder):
    said = run(folder)
    assert "texts: 1 invented" in said
    (people,) = (line.split() for line in said.splitlines() if line.startswith("people") and "–" in line)
    assert people == ["people", "1.000", "0.21–1.00", "0.500", "0.09–0.91", "0.667", "2", "1", "1", "0"]
    assert "missed Không Ai" not in said


def test_it_lists_every_miss_and_false_find_when_asked(folder):
    assert "people\n  1 missed Không Ai" in run(folder, "--misses")


def test_it_says_what_was_won_and_lost_since_the_baseline(folder):
    assert "since the baseline" not in run(folder)
    run(folder, "--write-baseline")
    assert "since the baseline: no changes" in run(folder)
    (folder / "1.txt").write_text(TEXT.replace("Kiên", "Nam"), encoding="utf-8")
    said = run(folder)
    assert "- 1 people: Trần Văn Kiên  (lost now)" in said
    assert "- 1 people: Trần Văn Nam  (wrongly found now)" in said


def test_it_fails_under_the_floor(folder):
    (folder / "floor.toml").write_text("[least]\npeople = 0.9\n")
    with pytest.raises(CommandError, match=r"people: 0\.667 is under the floor 0\.900"):
        run(folder)


def test_it_names_a_folder_without_keys(tmp_path):
    with pytest.raises(CommandError, match="no keys"):
        run(tmp_path)


def test_it_keeps_no_scores_of_texts_that_it_could_not_read(folder):
    (folder / "1.txt").write_bytes(b"\x00\x01\x02\x03" * 50)
    with pytest.raises(CommandError, match="No text could be read"):
        run(folder, "--store")


def test_it_needs_no_database(folder):
    nowhere = "postgres://nobody@127.0.0.1:1/nothing"
    done = subprocess.run(
        [sys.executable, "manage.py", "evaluate", folder],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": nowhere, "READER_DATABASE_URL": nowhere},
        capture_output=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.django_db
def test_the_same_scores_again_change_nothing(folder):
    make_report()
    first = Edition.objects.count()
    run(folder, "--store")
    run(folder, "--store")
    assert (Evaluation.objects.count(), Edition.objects.count()) == (1, first + 1)
    assert Evaluation.objects.get().scores.get(kind="people").asked == 2


@pytest.mark.django_db
def test_what_is_published_with_the_code_comes_into_the_database_once():
    import_quality()
    import_quality()
    (stored,) = Evaluation.objects.filter(extractor=read_published()[-1].extractor)
    assert stored.scores.count() == len(read_published()[-1].scores)
    assert not Edition.objects.exists()
