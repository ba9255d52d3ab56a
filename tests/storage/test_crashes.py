"""A loader that dies at any named point, and readers who look on: never half a load, and nothing is lost."""

import os
import signal
from dataclasses import replace
from multiprocessing import get_context

import psycopg2
import pytest
from django.db import connection, connections

from archive.models import Report, StagedFile
from archive.storage import load, publication, reextract
from tests.storage.machine import MACHINE, NEWER_MACHINE, process
from tests.storage.snapshots import content
from tests.storage.test_loading import TEXTS, clear, write

pytestmark = pytest.mark.django_db(transaction=True)


class Killed(BaseException):
    """Stands for the end of the process: nothing may catch it."""


def die(*_, **__):
    raise Killed


def _in_extraction(monkeypatch, folder, told):
    def dying(raw, sidecar=None):
        if "Không rõ" in raw.decode():
            die()
        return process(raw, sidecar)

    load([folder], replace(MACHINE, process=dying), on_published=told)


def _dying_at(name):
    def run(monkeypatch, folder, told):
        monkeypatch.setattr(publication, name, die)
        load([folder], MACHINE, on_published=told)

    return run


def _in_search(monkeypatch, folder, told):
    load([folder], MACHINE, on_published=die)


POINTS = {
    "inside extraction": _in_extraction,
    "before the first report is saved": _dying_at("place_arrival"),
    "between saving and showing": _dying_at("publish_runs"),
    "after showing, before the fates are kept": _dying_at("_keep_outcomes"),
    "while the search index is made": _in_search,
}


@pytest.mark.parametrize("point", POINTS)
def test_a_killed_load_shows_nothing_and_the_next_one_equals_an_undisturbed_one(tmp_path, monkeypatch, point):
    write(tmp_path, TEXTS)
    load([tmp_path], MACHINE)
    undisturbed = content()
    clear()
    with monkeypatch.context() as patched, pytest.raises(Killed):
        POINTS[point](patched, tmp_path, None)
    assert not Report.objects.exists()
    assert StagedFile.objects.exists()
    load([tmp_path], MACHINE)
    assert content() == undisturbed


def test_what_a_killed_load_has_read_is_not_read_again(tmp_path, monkeypatch):
    write(tmp_path, TEXTS)
    with monkeypatch.context() as patched, pytest.raises(Killed):
        _in_search(patched, tmp_path, None)
    read = []
    counting = replace(MACHINE, process=lambda raw, sidecar: read.append(raw) or process(raw, sidecar))
    load([tmp_path], counting)
    assert read == []
    clear()
    with pytest.raises(Killed):
        load([tmp_path], MACHINE, on_published=die)
    load([tmp_path], replace(counting, version="2"))
    assert len(read) == len(TEXTS)  # other rules: the staged findings do not count


def test_a_loader_killed_from_outside_leaves_its_place_and_nothing_half(tmp_path):
    write(tmp_path, TEXTS)
    connections.close_all()
    child = get_context("fork").Process(target=_load_and_be_killed, args=(tmp_path,))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    assert not Report.objects.exists()
    assert load([tmp_path], MACHINE).count("created") == len(TEXTS)


def _load_and_be_killed(folder):
    load([folder], MACHINE, on_published=lambda reports: os.kill(os.getpid(), signal.SIGKILL))


def test_readers_see_one_edition_or_the_next_never_half(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    reader = psycopg2.connect(**connection.get_connection_params() | {"dbname": connection.settings_dict["NAME"]})
    reader.autocommit = True
    seen = []

    def look():
        with reader.cursor() as cursor:
            cursor.execute(
                "SELECT (SELECT max(number) FROM archive_edition), array_agg(title ORDER BY path)"
                " FROM archive_report report JOIN archive_run run ON run.id = current_run_id"
            )
            seen.append(cursor.fetchone())

    def watched(raw, sidecar=None):
        look()
        return process(raw, sidecar)

    write(tmp_path, {path: f"Bản sau {text}" for path, text in TEXTS.items()})
    load([tmp_path], replace(MACHINE, process=watched), on_published=lambda reports: look())
    look()
    reader.close()
    assert len(seen) == len(TEXTS) + 2
    assert [edition for edition, _ in seen] == [1] * (len(TEXTS) + 1) + [2]
    assert all(title.startswith("Bản sau") == (edition == 2) for edition, titles in seen for title in titles)


def test_a_killed_re_extraction_leaves_the_old_runs(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    before = content()
    with pytest.raises(Killed):
        reextract(Report.objects.all(), NEWER_MACHINE, on_published=die)
    assert content() | {"StagedFile": []} == before
    reextract(Report.objects.all(), NEWER_MACHINE)
    assert set(Report.objects.values_list("current_run__extractor", flat=True)) == {"2"}
