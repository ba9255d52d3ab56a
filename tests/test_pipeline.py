"""The whole path is right on the five reports, and `extract` prints it without a database."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from archive.contract import render
from archive.facts import Origin, Sidecar
from archive.gazetteer import SEEDS, load_gazetteer
from archive.pipeline import EXTRACTOR_VERSION, process
from archive.reading import Refused

ROOT = Path(__file__).resolve().parent.parent
REPORTS = sorted((ROOT / "seeds" / "reports").glob("*.txt"))
FIELDS = ("title", "published", "event_date", "province", "kind", "source", "author")


def key_of(report: Path) -> dict:
    return json.loads((ROOT / "tests" / "gold" / f"{report.stem.split('_')[0]}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def gazetteer():
    return load_gazetteer(SEEDS)


@pytest.fixture(scope="module")
def found(gazetteer):
    return {report: process(report.read_bytes(), gazetteer) for report in REPORTS}


def test_there_are_five_reports():
    assert len(REPORTS) == 5


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem[:3])
def test_a_field_of_a_seed_is_right(found, report, field):
    key = key_of(report)
    wanted = key[field] if field != "title" or key["title_in_text"] else None
    assert render(found[report])[field] in (wanted, *(key.get(f"{field}_alt") or ()))


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem[:3])
def test_the_period_s_year_of_a_seed_is_right(found, report):
    assert render(found[report])["period"]["year"] == key_of(report)["period"]["year"]


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem[:3])
def test_every_span_is_its_surface(found, report):
    findings = found[report]
    text = findings.document.text
    assert [link for link in findings.links if link.mention.span.of(text) != link.mention.surface] == []
    assert [figure for figure in findings.figures if figure.span.of(text) != figure.quote] == []


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem[:3])
def test_no_page_furniture_is_left_in_the_body(found, report):
    body = render(found[report])["body"]
    assert [line for line in key_of(report)["boilerplate"] if line in body] == []


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem[:3])
def test_the_figures_of_a_seed_are_found(found, report):
    values = sorted(figure.value for figure in found[report].figures)
    assert values == sorted(indicator["value"] for indicator in key_of(report)["indicators"])


def test_findings_name_their_extractor_and_gazetteer(found, gazetteer):
    assert {(one.extractor, one.gazetteer) for one in found.values()} == {(EXTRACTOR_VERSION, gazetteer.digest)}


def test_the_same_bytes_give_the_same_findings(found, gazetteer):
    assert process(REPORTS[0].read_bytes(), gazetteer) == found[REPORTS[0]]


def test_a_sidecar_wins_over_the_text(gazetteer):
    sidecar = Sidecar(province="Long An", published=date(2020, 1, 1), title="Tên khác")
    findings = process(REPORTS[0].read_bytes(), gazetteer, sidecar)
    printed = render(findings)
    assert (printed["province"], printed["published"], printed["title"]) == ("Long An", "2020-01-01", "Tên khác")
    assert {printed["origin"][field]["how"] for field in ("province", "published", "title")} == {Origin.SIDECAR}


@pytest.mark.parametrize("raw", [b"", b"   \n", b"\x00\x01\x02\x03" * 50, b"a" * 1_100_000])
def test_what_is_no_report_is_refused_with_a_reason(gazetteer, raw):
    with pytest.raises(Refused) as refused:
        process(raw, gazetteer)
    assert refused.value.code and refused.value.reason


def extract(*arguments: str | Path) -> subprocess.CompletedProcess:
    """`manage.py extract` where there is no database server to reach."""
    nowhere = "postgres://nobody@127.0.0.1:1/nothing"
    return subprocess.run(
        [sys.executable, "manage.py", "extract", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": nowhere, "READER_DATABASE_URL": nowhere},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


def test_extract_prints_one_object_a_line_without_a_database():
    done = extract(*REPORTS)
    assert (done.returncode, done.stderr) == (0, "")
    printed = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["file"] for one in printed] == [str(report) for report in REPORTS]


def test_extract_names_what_it_cannot_read_and_goes_on(tmp_path):
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = extract(empty, tmp_path / "none.txt", REPORTS[0])
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert f"{empty}: " in done.stderr and "none.txt: không đọc được tệp" in done.stderr and "2 / 3" in done.stderr


def test_extract_obeys_sidecars_only_when_asked(tmp_path):
    report = tmp_path / "a.txt"
    report.write_bytes(REPORTS[0].read_bytes())
    report.with_name("a.txt.toml").write_text('province = "Long An"', encoding="utf-8")
    provinces = [json.loads(extract(*more, report).stdout)["province"] for more in ((), ("--sidecars",))]
    assert provinces == ["Vĩnh Long", "Long An"]
    report.with_name("a.txt.toml").write_text("province = 5", encoding="utf-8")
    assert "province phải là chữ" in extract("--sidecars", report).stderr
