"""Re-extraction: new runs with what became different, old ones without rows, and no write when nothing is new."""

from dataclasses import replace

import pytest

from archive.models import Mention, Report, Run, RunFindings
from archive.reading.refusal import Refused
from archive.storage import Fate, load, outdated, reextract
from tests.storage.machine import MACHINE, NEWER_MACHINE, process
from tests.storage.snapshots import every_row
from tests.storage.test_loading import TEXTS, write

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)


def better(raw, sidecar=None):
    """Finds nobody, names every report otherwise and dates it otherwise."""
    findings = process(raw, sidecar)
    statements = tuple(
        replace(each, value="Tên khác") if each.field == "title" else each for each in findings.statements
    )
    document = replace(findings.document, clocks=())
    return replace(findings, links=(), statements=statements, document=document)


BETTER = replace(NEWER_MACHINE, process=better)


def test_a_new_run_keeps_what_became_different(loaded):
    reextract(Report.objects.filter(path="2021/mot.txt"), BETTER, publish=True)
    run = Report.objects.get(path="2021/mot.txt").current_run
    assert (run.extractor, run.title, run.version.number) == ("2", "Tên khác", 1)
    assert run.difference == {
        "fields": {"title": ["Vĩnh Long tổng kết", "Tên khác"]},
        "clocks": {"reported": ["năm 2021", ""]},
        "person": {"removed": ["Lữ Quang Ngời"]},
    }


def test_the_old_run_keeps_its_header_only(loaded):
    reextract(Report.objects.all(), BETTER, publish=True)
    old = Run.objects.filter(state="superseded")
    assert old.count() == len(TEXTS)
    assert not Mention.objects.exists()
    assert not RunFindings.objects.filter(run__in=old).exists()


def test_the_same_findings_by_the_same_rules_change_nothing(loaded):
    before = every_row()["archive_run"]
    outcomes = reextract(Report.objects.all(), MACHINE)
    assert {outcome.fate for outcome in outcomes} == {Fate.UNCHANGED}
    assert every_row()["archive_run"] == before


def test_a_report_that_newer_rules_refuse_keeps_its_run(loaded):
    def refusing(raw, sidecar=None):
        raise Refused("not-text", "Không phải văn bản.")

    [outcome] = reextract(Report.objects.filter(path="ba.txt"), replace(NEWER_MACHINE, process=refusing))
    assert (outcome.fate, outcome.code) == (Fate.REFUSED, "not-text")
    assert Report.objects.get(path="ba.txt").current_run.extractor == "1"


def test_rules_that_decode_another_text_are_refused(loaded):
    def other(raw, sidecar=None):
        return process(raw + b" Them.", sidecar)

    [outcome] = reextract(Report.objects.filter(path="ba.txt"), replace(NEWER_MACHINE, process=other))
    assert (outcome.fate, outcome.code) == (Fate.REFUSED, "text")


def test_outdated_are_those_of_other_rules_or_another_gazetteer(loaded):
    assert not outdated(Report.objects.all(), MACHINE).exists()
    assert outdated(Report.objects.all(), NEWER_MACHINE).count() == len(TEXTS)
    assert outdated(Report.objects.all(), replace(MACHINE, gazetteer="b" * 64)).count() == len(TEXTS)
    reextract(Report.objects.filter(path="ba.txt"), NEWER_MACHINE)
    assert outdated(Report.objects.all(), NEWER_MACHINE).count() == len(TEXTS) - 1
