"""Runs that lose or change much wait for a curator; until then, and if they are discarded, readers see nothing."""

from dataclasses import replace

import pytest
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from archive import publishing
from archive.database.roles import READABLE
from archive.models import Block, Figure, Mention, Report, Run, RunFindings, RunReview
from archive.storage import (
    NotDecidable,
    Verdict,
    as_if_published,
    current_edition,
    decide,
    discard_waiting,
    load,
    outdated,
    publish_waiting,
    reextract,
)
from tests.factories import make_clock, make_unit
from tests.storage.machine import MACHINE, NEWER_MACHINE, process
from tests.storage.snapshots import every_row
from tests.storage.test_loading import TEXTS, write

pytestmark = pytest.mark.django_db

CROWD = [f"Nguyễn Văn {letter}" for letter in "ABCDEĐGHIK"]
TEXT = "Vĩnh Long tổng kết\nTỉnh: vinh-long\n" + " ".join(f"Ông {name} nói." for name in CROWD) + " Năm 2021 đạt 98%."


@pytest.fixture
def loaded(tmp_path):
    make_unit("long-an")
    load([write(tmp_path, {"a.txt": TEXT})], MACHINE)
    return tmp_path


@pytest.fixture
def curator():
    return get_user_model().objects.create_user("lan")


def machine(change):
    """Newer rules that read as the old ones, and then change something."""
    return replace(NEWER_MACHINE, process=lambda raw, sidecar=None: change(process(raw, sidecar)))


def without(count):
    return lambda findings: replace(findings, links=findings.links[count:])


def moved(findings):
    return replace(findings, province="long-an")


def redated(year):
    def change(findings):
        clocks = (make_clock("reported", year),) if year else ()
        return replace(findings, document=replace(findings.document, clocks=clocks))

    return change


def untitled(findings):
    return replace(findings, statements=tuple(each for each in findings.statements if each.field != "title"))


def renamed(findings):
    named = (replace(each, value="Tên khác") if each.field == "title" else each for each in findings.statements)
    return replace(findings, statements=tuple(named))


def report() -> Report:
    return Report.objects.get(path="a.txt")


def again(change, **options):
    [outcome] = reextract(Report.objects.filter(path="a.txt"), machine(change), **options)
    return outcome


def public_rows() -> dict:
    """Every row that the reader's role may see, but for the bare headers of runs that no report points to."""
    tables = {f"archive_{name.lower()}" for name in READABLE} - {"archive_run"}
    rows = {table: each for table, each in every_row().items() if table in tables}
    return rows | {"runs": list(Run.objects.filter(current_of__isnull=False).values())}


HELD = [
    (without(3), "Mất 3 trong 10 người."),
    (without(10), "Mất 10 trong 10 người."),
    (moved, "Đổi tỉnh."),
    (lambda findings: replace(findings, province=""), "Mất tỉnh."),
    (redated("2020"), "Đổi năm của kỳ báo cáo."),
    (redated(""), "Mất kỳ báo cáo."),
    (untitled, "Mất tên báo cáo."),
    (lambda findings: replace(findings, figures=()), "Mất 1 trong 1 số liệu."),
]


@pytest.mark.parametrize(("change", "why"), HELD)
def test_a_run_over_a_limit_waits_and_changes_nothing_that_readers_see(loaded, change, why):
    before, edition = public_rows(), current_edition()
    outcome = again(change, on_published=lambda reports: pytest.fail("nothing is published"))
    assert (outcome.fate, outcome.reason) == ("waiting", why)
    assert (public_rows(), current_edition()) == (before, edition)
    run = Run.objects.get(state="waiting")
    assert (run.review.verdict, run.review.passed, run.title, run.difference) == ("waiting", [why], "", {})
    assert RunFindings.objects.filter(run=run).exists()
    for model in (Mention, Figure, Block):
        assert not model.objects.filter(run=run).exists()


@pytest.mark.parametrize("change", [without(1), without(2), renamed, redated("2021H1")])
def test_a_run_within_the_limits_is_shown_at_once(loaded, change):
    edition = current_edition()
    assert again(change).fate == "updated"
    assert (report().current_run.extractor, current_edition()) == ("2", edition + 1)
    assert report().current_run.review.verdict == "at-once"


def test_publishing_can_be_forced(loaded):
    assert again(without(10), publish=True).fate == "updated"
    assert not report().current_run.mentions.exists()
    assert report().current_run.review.passed == ["Mất 10 trong 10 người."]


def test_the_difference_is_told_in_one_sentence(loaded, curator):
    decide(report(), [Verdict("field", "title", "set", "Tên đúng")], curator, "bìa")
    outcome = again(lambda findings: moved(without(3)(findings)))
    assert outcome.told == ("−3 người, 1 trái với quyết định của người biên tập; đơn vị tỉnh: vinh-long → long-an")


def test_a_machine_that_contradicts_a_curator_is_obeyed_not_but_heard(loaded, curator):
    decide(report(), [Verdict("field", "title", "set", "Tên đúng")], curator, "bìa")
    again(renamed)
    run = report().current_run
    assert run.title == "Tên đúng"
    [suggestion] = run.review.suggestions
    assert (suggestion["about"], suggestion["curator"], suggestion["machine"]) == ("title", "Tên đúng", "Tên khác")


def test_a_machine_that_comes_to_agree_with_a_curator_contradicts_nobody(loaded, curator):
    decide(report(), [Verdict("field", "title", "set", "Tên khác")], curator, "bìa")
    again(renamed)
    assert report().current_run.review.suggestions == []
    assert report().current_run.difference == {}


def test_a_waiting_run_is_published_with_a_reason_in_an_edition_of_its_own(loaded, curator):
    again(without(10))
    run, edition = Run.objects.get(state="waiting"), current_edition()
    publish_waiting(run, curator, "đã đọc lại")
    shown = report().current_run
    assert (shown.pk, shown.state, shown.mentions.count(), current_edition()) == (run.pk, "current", 0, edition + 1)
    assert (shown.review.verdict, shown.review.who, shown.review.reason) == ("published", curator, "đã đọc lại")


def test_a_discarded_run_leaves_readers_with_what_they_have(loaded, curator):
    before, edition = public_rows(), current_edition()
    again(without(10))
    discard_waiting(Run.objects.get(state="waiting"), curator, "đọc hỏng")
    assert (public_rows(), current_edition()) == (before, edition)
    review = RunReview.objects.get()
    assert (review.verdict, review.run.state, review.reason) == ("discarded", "discarded", "đọc hỏng")
    assert review.difference["person"]["removed"] == sorted(CROWD)


@pytest.mark.parametrize("decision", [publish_waiting, discard_waiting])
def test_only_what_still_waits_can_be_decided_and_only_with_a_reason(loaded, curator, decision):
    again(without(10))
    run = Run.objects.get(state="waiting")
    with pytest.raises(NotDecidable, match="lý do"):
        decision(run, curator, " ")
    decision(run, curator, "x")
    with pytest.raises(NotDecidable, match="không còn chờ"):
        decision(run, curator, "x")


def test_reading_again_what_waits_makes_no_second_run(loaded):
    again(without(10))
    before = every_row()["archive_run"]
    assert again(without(10)).fate == "waiting"
    assert every_row()["archive_run"] == before


def test_a_newer_reading_takes_the_place_of_the_one_that_waits(loaded):
    again(without(10))
    again(without(9))
    assert list(RunReview.objects.order_by("pk").values_list("verdict", flat=True)) == ["replaced", "waiting"]
    again(without(1))
    assert not Run.objects.filter(state="waiting").exists()


def test_a_new_version_takes_what_waits_from_the_queue_and_is_shown_with_its_difference(loaded):
    again(without(10))
    [outcome] = load([write(loaded, {"a.txt": TEXTS["ba.txt"]})], MACHINE).outcomes
    assert not Run.objects.filter(state="waiting").exists()
    run = report().current_run
    assert (run.version.number, run.review.verdict) == (2, "at-once")
    assert run.review.sentence.startswith("+1 người, −10, ")
    assert run.difference == run.review.difference
    assert outcome.told == run.review.sentence


def test_outdated_leaves_alone_what_waits_or_was_discarded(loaded, curator):
    again(without(10))
    reports = Report.objects.all()
    assert not outdated(reports, NEWER_MACHINE).exists()
    assert outdated(reports, NEWER_MACHINE, waiting_too=True).exists()
    discard_waiting(Run.objects.get(state="waiting"), curator, "x")
    assert not outdated(reports, NEWER_MACHINE, waiting_too=True).exists()
    assert outdated(reports, replace(NEWER_MACHINE, version="3")).exists()


def test_a_preview_shows_the_waiting_run_and_leaves_no_trace(loaded):
    again(without(10))
    before = every_row()
    with as_if_published(Run.objects.get(state="waiting")) as preview:
        assert not preview.current_run.mentions.exists()
    after = every_row()
    del before["sequences"], after["sequences"]
    assert after == before


def test_a_decision_made_meanwhile_is_obeyed_when_the_run_is_published(loaded, curator):
    again(without(10))
    decide(report(), [Verdict("field", "title", "set", "Tên đúng")], curator, "bìa")
    publish_waiting(Run.objects.get(state="waiting"), curator, "được")
    assert report().current_run.title == "Tên đúng"


def test_the_command_says_who_waits_and_ends_with_3(loaded, monkeypatch, capsys):
    monkeypatch.setattr("archive.child.Worker.process", lambda self, raw, sidecar=None: without(10)(process(raw)))
    with pytest.raises(CommandError, match="1 of 1 wait for a curator") as ending:
        call_command("reextract")
    assert ending.value.returncode == 3
    said = capsys.readouterr().out
    assert "−10 người · Mất 10 trong 10 người." in said
    assert f"{'waiting':>10} {1:>8}" in said
    call_command("reextract", "--publish", "--outdated")
    assert f"{'published':>10} {1:>8}" in capsys.readouterr().out
    assert publishing.reextract(Report.objects.none(), MACHINE) == []
