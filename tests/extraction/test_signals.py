"""Signals: the tagger of `underthesea` is asked where the rules are unsure, and nothing it does can hurt."""

import subprocess
import sys
import threading

import pytest

from archive.extraction import signals
from archive.extraction.signals import LONGEST, MOST, proper_names

from .names_in import people

HOSTILE = [
    "",
    " \n\t ",
    "\ud800 ông Uno Yoshimasa \udfff",
    "ông\x00Uno\u200bYoshimasa",
    "a" * 100_000,
    "Ông Uno 😀 Yoshimasa … o\u0309\u0323\u0309 ﬁ ŉ İ",
    "Ông " * 5000,
    "'’`´\"“”«»<b>&amp;",
]


def named(text: str, start: int = 0, end: int | None = None) -> list[str]:
    return [span.of(text) for span in proper_names(text, start, end)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ông Uno Yoshimasa, Trưởng đại diện JICA cho biết.", "Uno Yoshimasa"),
        ("Tại Hoà Vang,  đồng chí  Trần Đức Quý phát biểu.", "Trần Đức Quý"),
        ("Chị Khăm Phết Lào ở xã biên giới.", "Khăm Phết Lào"),
        ("Theo uỷ ban, em Zơ Râm Păng Sơn học giỏi.", "Zơ Râm Păng Sơn"),
    ],
)
def test_names_are_found_where_they_stand_though_the_tagger_rewrites_text(sentence, expected):
    assert expected in named(sentence)


def test_names_are_found_inside_a_longer_text():
    text = "Câu một. Ông Uno Yoshimasa phát biểu. Câu ba."
    assert named(text, 9, 37) == ["Uno Yoshimasa"]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_every_span_lies_in_the_text_and_nothing_is_raised(text):
    assert all(0 <= span.start < span.end <= len(text) for span in proper_names(text))


def test_only_the_first_part_of_a_long_sentence_is_tagged(monkeypatch):
    asked = []
    monkeypatch.setattr(signals, "_loaded", lambda: lambda sentence: asked.append(sentence) or [])
    proper_names("từ " * LONGEST + "Uno Yoshimasa")
    assert len(asked[0].split()) == LONGEST


def test_a_report_has_each_sentence_tagged_once_and_only_so_many(monkeypatch):
    asked = []
    monkeypatch.setattr(signals, "_loaded", lambda: lambda sentence: asked.append(sentence) or [])
    people("\n".join(f"Em Zơ Râm Sơn và em Blúp Kiu ở nhà số {number}." for number in range(100)))
    assert len(asked) == MOST
    assert len(set(asked)) == MOST


def test_a_tagger_that_fails_gives_no_signal(monkeypatch):
    def broken(sentence: str) -> list[tuple[str, str]]:
        raise RuntimeError(sentence)

    monkeypatch.setattr(signals, "_loaded", lambda: broken)
    assert proper_names("Ông Uno Yoshimasa phát biểu.") == []


def test_tokens_that_are_not_in_the_text_cost_no_other_token_its_place(monkeypatch):
    tokens = [("Ông", "Nc"), ("khác hẳn", "Np"), ("Uno Yoshimasa", "Np"), ("phát biểu", "V")]
    monkeypatch.setattr(signals, "_loaded", lambda: lambda sentence: tokens)
    assert named("Ông Uno Yoshimasa phát biểu.") == ["Uno Yoshimasa"]


def test_threads_may_ask_at_once():
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(named("Ông Uno Yoshimasa phát biểu."))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["Uno Yoshimasa"]] * 4


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Em Zơ Râm Păng Sơn, học sinh lớp 12, cho biết", {"Zơ Râm Păng Sơn": []}),
        ("chị Blúp Thị Kiu ở thôn A Hươr kể lại", {"Blúp Thị Kiu": []}),
        (
            "Uno Yoshimasa, Trưởng đại diện JICA tại Việt Nam, phát biểu.",
            {"Uno Yoshimasa": ["Trưởng đại diện JICA"]},
        ),
        (
            "Dự có các ông: Nguyễn Văn An, Souliya Phommachanh và Trần Thị Bé.",
            {"Nguyễn Văn An": [], "Souliya Phommachanh": [], "Trần Thị Bé": []},
        ),
        ("Sức Khỏe Đời Sống, Phó Giám đốc Sở Y tế Lê Văn An nói", {"Lê Văn An": ["Phó Giám đốc Sở Y tế"]}),
        ("Samsung Vina, Giám đốc Sở Y tế Lê Văn An nói", {"Lê Văn An": ["Giám đốc Sở Y tế"]}),
    ],
)
def test_a_name_that_the_rules_do_not_know_is_asked_of_the_tagger(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    "module", ["archive.extraction", "archive.pipeline", "archive.pages.kit.passages", "archive.urls"]
)
def test_importing_loads_no_models(module):
    code = (
        "import os, sys; os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'archive.settings');"
        f"import django; django.setup(); import {module}; sys.exit('underthesea' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
