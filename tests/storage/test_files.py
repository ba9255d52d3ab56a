"""Files of every kind: each is loaded or refused with its reason, nothing hangs and the rest goes on."""

import os
import socket

import pytest

from archive.models import LoadOutcome, RawFile, Report
from archive.storage import load
from archive.storage.files import LIMIT, find_files
from archive.text import compose
from tests.storage.machine import MACHINE

pytestmark = pytest.mark.django_db


def _fifo(folder):
    os.mkfifo(folder / "x.txt")


def _socket(folder):
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()  # noqa: PTH109 (a socket's path must be short)
        os.chdir(folder)
        server.bind("x.txt")
        os.chdir(here)


def _link_out(folder):
    (folder.parent / "outside.txt").write_text("bí mật")
    (folder / "x.txt").symlink_to(folder.parent / "outside.txt")


REFUSED = [
    ("empty", lambda folder: (folder / "x.txt").touch()),
    ("binary", lambda folder: (folder / "x.txt").write_bytes(b"a\x00b")),
    ("undecodable", lambda folder: (folder / "x.txt").write_bytes(b"\xff\xfe\xfd")),
    ("too-large", lambda folder: (folder / "x.txt").write_bytes(b"a" * (LIMIT + 1))),
    ("special", _fifo),
    ("special", _socket),
    ("link", _link_out),
    ("link", lambda folder: (folder / "x.txt").symlink_to("/dev/zero")),
    ("link", lambda folder: (folder / "x").symlink_to(folder.parent)),
    ("unreadable", lambda folder: (folder / "x.txt").symlink_to("x.txt")),
    ("unreadable", lambda folder: (folder / "x.txt").symlink_to("nothing.txt")),
    ("name", lambda folder: (folder / "x\n.txt").write_text("a")),
    ("name", lambda folder: open(os.fsencode(folder) + b"/\xff.txt", "w").close()),  # noqa: PTH123
    ("sidecar", lambda folder: (folder / "x.txt").write_text("a") and (folder / "x.txt.toml").write_text("= 1")),
    ("sidecar", lambda folder: (folder / "x.txt").write_text("a") and os.mkfifo(folder / "x.txt.toml")),
    ("identity", lambda folder: (folder / "x.txt").write_text("a") and (folder / "x.txt.toml").write_text('id="../"')),
]


@pytest.mark.parametrize(("code", "make"), REFUSED)
def test_a_bad_file_is_refused_with_its_reason_and_the_rest_goes_on(tmp_path, code, make):
    folder = tmp_path / "root"
    folder.mkdir()
    (folder / "tot.txt").write_text("Báo cáo tốt")
    make(folder)
    report = load([folder], MACHINE)
    assert [outcome.code for outcome in report.refused] == [code]
    assert all(outcome.reason for outcome in report.refused)
    assert Report.objects.published().get().path == "tot.txt"
    assert LoadOutcome.objects.filter(fate="refused").exclude(reason="").count() == 1


def test_originals_are_kept_byte_for_byte(tmp_path):
    raw = "\ufeffDòng một\r\nDòng  hai \n\n".encode()
    (tmp_path / "a.txt").write_bytes(raw)
    load([tmp_path], MACHINE)
    assert bytes(RawFile.objects.get().data) == raw


def test_names_are_composed_and_twins_refused(tmp_path):
    composed, parted = "Báo cáo.txt", "Ba\u0301o ca\u0301o.txt"
    (tmp_path / parted).write_text("Một")
    assert [found.path for found in find_files([tmp_path])] == [compose(parted)]
    (tmp_path / composed).write_text("Hai")
    assert [bool(found.refusal) for found in find_files([tmp_path])] == [False, True]


def test_only_text_files_of_a_folder_are_reports(tmp_path):
    for name in ("a.txt", "A.TXT", "b.md", "c.txt.toml", "d"):
        (tmp_path / name).write_text("a")
    assert [found.path for found in find_files([tmp_path])] == ["A.TXT", "a.txt"]


def test_a_link_inside_the_root_is_followed(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").symlink_to("a.txt")
    assert [(found.path, found.refusal) for found in find_files([tmp_path])] == [("a.txt", None), ("b.txt", None)]


def test_paths_named_themselves_must_be_there_and_be_text(tmp_path):
    (tmp_path / "a.pdf").write_text("a")
    found = find_files([tmp_path / "a.pdf", tmp_path / "none.txt"])
    assert [(each.path, each.refusal.code) for each in found] == [("a.pdf", "not-text"), ("none.txt", "unreadable")]


def test_a_file_that_vanishes_while_loading_is_refused(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)

    def vanish(found):
        for each in found:
            if each.path == "b.txt":
                each.file.unlink()
            yield each

    report = load([tmp_path], MACHINE, progress=vanish)
    assert [(each.path, each.fate, each.code) for each in report.outcomes] == [
        ("a.txt", "created", ""),
        ("b.txt", "refused", "unreadable"),
    ]


def test_every_file_is_accounted_for(tmp_path):
    for number in range(12):
        (tmp_path / f"{number:02}.txt").write_bytes(b"" if number % 3 == 0 else f"Báo cáo {number % 5}".encode())
    report = load([tmp_path], MACHINE)
    counts = [report.count(fate) for fate in ("created", "duplicate", "refused", "updated", "unchanged")]
    assert sum(counts) == len(report.outcomes) == 12
    assert LoadOutcome.objects.count() == 12
