"""What curators decide is obeyed at once and survives a reload, a new version and a re-extraction."""

from dataclasses import replace

import pytest
from django.contrib.auth import get_user_model
from django.db import ProgrammingError, connection, transaction

from archive.facts import Span
from archive.models import Decision, DecisionOutcome, Report
from archive.storage import NotDecidable, Verdict, current_edition, decide, load, reextract, undo
from tests.factories import make_unit
from tests.storage.machine import MACHINE, NEWER_MACHINE, process
from tests.storage.test_loading import write

pytestmark = pytest.mark.django_db

TEXT = """Vĩnh Long tổng kết
Tỉnh: vinh-long
Ông Lữ Quang Ngời nói năm 2021 đạt 98%. Bà Trần Thị Hoa đồng ý với ông Lữ Quang Ngời.
"""
PERIOD = {"first": "2020-01-01", "last": "2020-12-31", "precision": "year", "label": "năm 2020"}


@pytest.fixture
def folder(tmp_path):
    make_unit("long-an")
    load([write(tmp_path, {"a.txt": TEXT})], MACHINE)
    return tmp_path


@pytest.fixture
def curator():
    return get_user_model().objects.create_user("lan")


def report() -> Report:
    return Report.objects.get(path="a.txt")


def place(surface: str, occurrence: int = 0) -> Span:
    text, start = report().current_version.text, -1
    for _ in range(occurrence + 1):
        start = text.index(surface, start + 1)
    return Span(start, start + len(surface))


def field(name):
    return lambda: getattr(report().current_run, name)


def mention(surface, occurrence=0):
    start = place(surface, occurrence).start
    return report().current_run.mentions.filter(kind="person", start=start).first()


def relink(findings, unit, sidecar):
    return replace(findings, province=unit)


# what is decided, and how to see that it is obeyed
KINDS = {
    "title": (lambda: Verdict("field", "title", "set", "Tên đúng"), lambda: field("title")() == "Tên đúng"),
    "kind": (lambda: Verdict("field", "kind", "set", "họp"), lambda: field("kind")() == "họp"),
    "no kind": (lambda: Verdict("field", "kind", "reject"), lambda: field("kind")() == ""),
    "province": (
        lambda: Verdict("field", "province", "set", "long-an"),
        lambda: (field("unit")().key, field("scope")()) == ("long-an", "province"),
    ),
    "no province": (
        lambda: Verdict("field", "province", "reject"),
        lambda: (field("unit")(), field("scope")()) == (None, "unknown"),
    ),
    "period": (
        lambda: Verdict("clock", "reported", "set", PERIOD),
        lambda: report().current_run.clocks.get(which="reported").label == "năm 2020",
    ),
    "no period": (
        lambda: Verdict("clock", "reported", "reject"),
        lambda: not report().current_run.clocks.filter(which="reported").exists(),
    ),
    "a person's name": (
        lambda: Verdict("mention", "person", "rename", {"name": "Lữ Quang Ngời (B)"}, place("Lữ Quang Ngời")),
        lambda: (
            (mention("Lữ Quang Ngời").entity.name, mention("Lữ Quang Ngời", 1).entity.name)
            == ("Lữ Quang Ngời (B)", "Lữ Quang Ngời")
        ),
    ),
    "a person's post": (
        lambda: Verdict("mention", "person", "set-role", ["Chủ tịch"], place("Trần Thị Hoa")),
        lambda: [role.text for role in mention("Trần Thị Hoa").roles.all()] == ["Chủ tịch"],
    ),
    "rejecting a mention": (
        lambda: Verdict("mention", "person", "reject", None, place("Lữ Quang Ngời", 1)),
        lambda: mention("Lữ Quang Ngời") is not None and mention("Lữ Quang Ngời", 1) is None,
    ),
    "naming what no machine found": (
        lambda: Verdict("mention", "person", "rename", {"name": "Người Mới"}, place("Vĩnh Long")),
        lambda: (found := mention("Vĩnh Long")) is not None and found.entity.name == "Người Mới",
    ),
}


def _reload(folder):
    load([folder], MACHINE)


def _new_version(folder):
    write(folder, {"a.txt": TEXT.replace("Tỉnh:", "Một dòng thêm vào.\nTỉnh:") + "Và một dòng ở cuối.\n"})
    load([folder], MACHINE)
    assert report().current_version.number == 2


def _new_machine(folder):
    reextract(Report.objects.all(), NEWER_MACHINE)
    assert report().current_run.extractor == "2"


def _machine_that_finds_no_people(folder):
    def blind(raw, sidecar=None):
        return replace(process(raw, sidecar), links=())

    reextract(Report.objects.all(), replace(NEWER_MACHINE, process=blind))


WAYS = {"a reload": _reload, "a new version": _new_version, "a re-extraction": _new_machine}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_decision_is_obeyed_and_survives(folder, curator, monkeypatch, kind, way):
    monkeypatch.setattr("archive.storage.relinking.Relinker.__call__", lambda self, *given: relink(*given))
    verdict, obeyed = KINDS[kind]
    assert not obeyed()
    decide(report(), [verdict()], curator, "đọc lại bản gốc")
    assert obeyed()
    WAYS[way](folder)
    assert obeyed()
    assert not DecisionOutcome.objects.filter(run=report().current_run, obeyed=False).exists()


@pytest.mark.parametrize("kind", ["a person's post", "naming what no machine found"])
def test_a_mention_that_a_curator_dealt_with_outlives_a_machine_that_no_longer_finds_it(folder, curator, kind):
    verdict, obeyed = KINDS[kind]
    decide(report(), [verdict()], curator, "đọc lại")
    _machine_that_finds_no_people(folder)
    assert obeyed()


def test_what_is_decided_says_so_in_its_evidence(folder, curator):
    decide(report(), [KINDS["title"][0](), KINDS["period"][0](), KINDS["a person's post"][0]()], curator, "đọc lại")
    run = report().current_run
    for row in (run.statements.get(field="title"), run.clocks.get(which="reported")):
        assert (row.origin, row.rule, row.start) == ("curated", "decision", None)
    assert mention("Trần Thị Hoa").origin == "curated"
    assert mention("Trần Thị Hoa").roles.get().origin == "curated"


def test_a_place_that_is_gone_goes_to_the_queue(folder, curator):
    decide(report(), [KINDS["a person's name"][0]()], curator, "đọc lại")
    write(folder, {"a.txt": "Một văn bản khác hẳn\nBà Trần Thị Hoa."})
    load([folder], MACHINE)
    assert [outcome.obeyed for outcome in DecisionOutcome.objects.filter(run=report().current_run)] == [False]


def test_an_undone_decision_gives_the_machine_its_word_back(folder, curator):
    [decision] = decide(report(), [KINDS["title"][0]()], curator, "đọc lại")
    undoing = undo(decision, curator, "nhầm")
    assert report().current_run.title == "Vĩnh Long tổng kết"
    with pytest.raises(NotDecidable):
        undo(decision, curator, "lần nữa")
    undo(undoing, curator, "không nhầm")
    assert report().current_run.title == "Tên đúng"
    assert Decision.objects.count() == 3


def test_the_last_decision_counts(folder, curator):
    decide(report(), [Verdict("field", "title", "set", title) for title in ("Một", "Hai")], curator, "đọc lại")
    assert report().current_run.title == "Hai"


def test_a_decision_keeps_who_when_why_and_what_stood_there(folder, curator):
    [title, renamed] = decide(
        report(), [KINDS["title"][0](), KINDS["a person's name"][0]()], curator, "  đọc lại bản gốc "
    )
    assert (title.who, title.before, title.reason) == (curator, "Vĩnh Long tổng kết", "đọc lại bản gốc")
    assert renamed.before["key"] == "Lữ Quang Ngời|vinh-long|"
    assert (renamed.surface, renamed.occurrence) == ("Lữ Quang Ngời", 0)
    assert "Tỉnh: vinh-long" in renamed.context


def test_every_decision_makes_an_edition(folder, curator):
    before = current_edition()
    decide(report(), [KINDS["title"][0]()], curator, "đọc lại")
    assert current_edition() == before + 1


NONSENSE = [
    Verdict("field", "title", "set", "  "),
    Verdict("field", "mood", "set", "vui"),
    Verdict("field", "province", "set", "atlantis"),
    Verdict("clock", "reported", "set", PERIOD | {"first": "2020-13-01"}),
    Verdict("clock", "reported", "set", PERIOD | {"first": "2021-01-01"}),
    Verdict("clock", "someday", "set", PERIOD),
    Verdict("mention", "person", "rename", {"name": "A"}),
    Verdict("mention", "person", "rename", {"name": " "}, Span(0, 4)),
    Verdict("mention", "person", "set-role", "Chủ tịch", Span(0, 4)),
]


@pytest.mark.parametrize("verdict", NONSENSE)
def test_nonsense_is_not_decided(folder, curator, verdict):
    with pytest.raises(NotDecidable):
        decide(report(), [KINDS["title"][0](), verdict], curator, "đọc lại")
    assert not Decision.objects.exists()


def test_a_decision_needs_a_reason(folder, curator):
    with pytest.raises(NotDecidable):
        decide(report(), [KINDS["title"][0]()], curator, "  ")
    [decision] = decide(report(), [KINDS["title"][0]()], curator, "đọc lại")
    with pytest.raises(NotDecidable):
        undo(decision, curator, "  ")
    assert list(Decision.objects.all()) == [decision]


@pytest.mark.parametrize("change", ["UPDATE archive_decision SET reason = 'x'", "DELETE FROM archive_decision"])
def test_the_database_refuses_to_change_what_was_decided(folder, curator, change):
    decide(report(), [KINDS["title"][0]()], curator, "đọc lại")
    with pytest.raises(ProgrammingError, match="only ever added"), transaction.atomic():
        connection.cursor().execute(change)
    assert Decision.objects.get().reason == "đọc lại"
