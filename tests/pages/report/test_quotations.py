"""What people said stands on the report's page with the speaker and the place in the text."""

from dataclasses import replace

import pytest

from archive.facts import Quotation, Span, Speech
from archive.models import Entity, Report
from archive.search import index_reports
from archive.storage import save_report
from tests.factories import make_findings
from tests.pages.html import get

pytestmark = pytest.mark.django_db

WORDS = "Chúng ta phải đổi mới. Năm tới ngành phải làm khác đi"
TEXT = f"Bà Nguyễn Thị Quyên Thanh nhấn mạnh: “{WORDS}”."
NAME = "Nguyễn Thị Quyên Thanh"


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def told(speaker: bool = True, speech: Speech = Speech.DIRECT, **parts) -> Report:
    """A report that quotes a person, or nobody known."""
    findings = make_findings(text=TEXT, title="Vĩnh Long tổng kết", unit="vinh-long", people=[NAME], **parts)
    text = findings.document.text
    name = span_of(text, NAME) if speaker else None
    quotation = Quotation(span_of(text, WORDS), WORDS, speech, "test", name, said_by=name)
    return save_report(
        "thu-nghiem", "a.txt", text.encode(), replace(findings, quotations=(quotation,)), on_published=index_reports
    )


@pytest.mark.parametrize("known", [True, False])
def test_a_quotation_over_two_sentences_is_shown_with_its_speaker_or_none(client, known):
    report = told(known)
    span = span_of(report.current_version.text, WORDS)
    page = client.get(report.get_absolute_url()).content.decode()
    shown = page[page.index("Lời trích dẫn") :]
    assert f"“{WORDS}”" in shown
    assert f'href="#c{span.start}-{span.end}"' in shown
    assert f'id="c{span.start}-{span.end}"' in page
    assert ("chưa rõ ai nói" in shown) is not known
    assert (f">{NAME}</a>" in shown.split("chưa rõ ai nói")[0]) is known


def persons_page(client):
    return get(client, Entity.objects.get(kind="person", name=NAME).get_absolute_url())


@pytest.mark.parametrize(
    ("clocks", "day"),
    [
        ({"event": "2021-12-29", "published": "2021-12-30"}, "29/12/2021"),
        ({"published": "2021-12-30"}, "30/12/2021"),
        ({"event": "2021-12"}, "chưa rõ ngày"),
        ({"published": "2021-12", "reported": "2021"}, "năm 2021"),
        ({"reported": "2021"}, "năm 2021"),
        ({}, "chưa rõ ngày"),
    ],
)
def test_a_person_is_quoted_with_the_day_the_report_and_the_spot(client, clocks, day):
    report = told(clocks=clocks)
    page, span = persons_page(client), span_of(report.current_version.text, WORDS)
    (shown,) = page.classed("sayings")
    assert page.text(shown) == f"“{WORDS}” ¶ {day} · Vĩnh Long tổng kết"
    address = report.get_absolute_url()
    assert [link.get("href") for link in shown.iter("a")] == [f"{address}#c{span.start}-{span.end}", address]


@pytest.mark.parametrize("parts", [{"speaker": False}, {"speech": Speech.REPORTED}])
def test_what_somebody_else_said_or_what_is_only_retold_is_no_quotation_of_the_person(client, parts):
    told(**parts)
    assert not persons_page(client).classed("sayings")
