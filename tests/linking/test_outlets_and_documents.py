"""Outlets in full, documents by their number, topics by their slug."""

from dataclasses import replace
from datetime import date

import pytest

from archive.facts import Evidence, Kind, Linked, Mention, Origin, Sidecar, Span, Statement
from tests.linking.reports import linked, outcome, report

DAY = date(2021, 12, 30)


@pytest.mark.parametrize(
    ("written", "title", "name"),
    [
        ("QBĐT", "Tổng kết ngành", "Báo Quảng Bình điện tử"),
        ("PLVN", "Tổng kết ngành", "Báo Pháp luật Việt Nam"),
        ("HG", "Hậu Giang: tổng kết ngành", "Báo Hậu Giang"),
        ("HG", "Hà Giang: tổng kết ngành", "Báo Hà Giang"),
        ("HG", "Tổng kết ngành", "HG"),
        ("LĐ online", "Lâm Đồng: tổng kết ngành", "Báo Lâm Đồng"),
        ("LĐ online", "Cà Mau: tổng kết ngành", "Báo Lao Động"),
        ("BHG.VN", "Tổng kết ngành", "Báo Hà Giang"),
        ("BDK.VN", "Tổng kết ngành", "Báo Đồng Khởi"),
        ("Sở TTTT CM", "Cà Mau: tổng kết", "Cổng thông tin điện tử Sở Thông tin và Truyền thông tỉnh Cà Mau"),
        ("Sở TTTT AG", "Cà Mau: tổng kết", "Sở TTTT AG"),
        ("XYZ", "Cà Mau: tổng kết ngành", "XYZ"),
    ],
)
def test_an_outlet_is_named_in_full_or_left_as_written(written, title, name):
    findings = linked(report("Sở TT&TT họp.", title=title, source=written, event=DAY))
    source = next(statement for statement in findings.statements if statement.field == "source")
    assert source.value == name
    assert bool(findings.outlet) == (name != written)


def test_a_report_without_an_outlet_has_no_source():
    findings = linked(report("Sở TT&TT họp.", title="Cà Mau: tổng kết ngành", event=DAY))
    assert [statement.field for statement in findings.statements] == ["scope", "province"]


@pytest.mark.parametrize(
    ("beside", "author"), [("Long An", None), ("Vị Thanh", None), ("Thu Hà", "Thu Hà"), ("Minh Châu", "Minh Châu")]
)
def test_a_place_beside_the_date_is_no_author(beside, author):
    evidence = Evidence(Origin.STATED, "byline-beside-date", Span(0, 1))
    document = replace(report("Sở TT&TT họp."), statements=(Statement("author", beside, evidence),))
    statement = linked(document).document.statement("author")
    assert (statement and statement.value) == author


def test_a_sidecar_names_the_outlet():
    findings = linked(report("Sở TT&TT họp.", source="QBĐT"), sidecar=Sidecar(outlet="Báo Long An"))
    source = next(statement for statement in findings.statements if statement.field == "source")
    assert (source.value, source.evidence.how, findings.outlet) == ("Báo Long An", Origin.SIDECAR, "bao-long-an")


def document_mention(name: str, rule: str) -> Mention:
    return Mention(Kind.DOCUMENT, Span(0, 2), "Sở", name, rule)


@pytest.mark.parametrize(
    ("name", "rule", "key", "title"),
    [
        ("749/QĐ-TTg", "document-number", "749/QĐ-TTg", "Quyết định số 749/QĐ-TTg"),
        ("52-NQ/TW", "document-number", "52-NQ/TW", "Nghị quyết số 52-NQ/TW"),
        ("12/UBND-KGVX", "document-number", "12/UBND-KGVX", "12/UBND-KGVX"),
        ("Luật Báo chí năm 2016", "law-and-year", "Luật Báo chí năm 2016", "Luật Báo chí năm 2016"),
    ],
)
def test_a_document_is_its_number(name, rule, key, title):
    link = outcome(report("Sở họp."), document_mention(name, rule))
    assert isinstance(link, Linked)
    assert (link.entity.key, link.entity.name) == (key, title)


def test_a_bare_number_is_the_document_that_the_text_numbers_in_full():
    full = document_mention("749/QĐ-TTg", "document-number")
    link = outcome(report("Sở họp."), full, document_mention("Quyết định 749", "document-type-and-number"))
    assert link.entity.key == "749/QĐ-TTg"


def test_a_bare_number_alone_is_unknown():
    link = outcome(report("Sở họp."), document_mention("Quyết định 749", "document-type-and-number"))
    assert link.rule == "number-without-symbol"


@pytest.mark.parametrize(("slug", "known"), [("chuyen-doi-so", True), ("khong-co", False)])
def test_a_topic_is_of_the_list(slug, known):
    link = outcome(report("Sở họp."), Mention(Kind.TOPIC, Span(0, 2), "Sở", slug, "topic-word"))
    assert isinstance(link, Linked) == known
