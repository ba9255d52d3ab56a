"""Quotations as rows: the words, and the person whom the mention is linked to."""

from dataclasses import replace

import pytest

from archive.facts import Quotation, Span, Speech
from archive.storage import save_report, verify
from tests.factories import make_findings

pytestmark = pytest.mark.django_db

WORDS = "Chúng ta phải đổi mới cách làm trong năm tới"
TEXT = f"Bà Nguyễn Thị Quyên Thanh, Phó Chủ tịch UBND tỉnh, nhấn mạnh: “{WORDS}”."
NAME = "Nguyễn Thị Quyên Thanh"


def saved():
    findings = make_findings(
        text=TEXT, title="Vĩnh Long tổng kết", unit="vinh-long", people={NAME: ["Phó Chủ tịch UBND tỉnh"]}
    )
    text = findings.document.text
    span, name = (Span(text.index(words), text.index(words) + len(words)) for words in (WORDS, NAME))
    quotation = Quotation(span, WORDS, Speech.DIRECT, "test", name, name, "nhấn mạnh")
    return save_report("thu-nghiem", "a.txt", text.encode(), replace(findings, quotations=(quotation,)))


def test_a_quotation_is_stored_with_its_speaker():
    (row,) = saved().current_run.quotations.all()
    assert (row.text, row.speaker.name, row.mention.surface, row.verb, row.origin) == (
        WORDS,
        NAME,
        NAME,
        "nhấn mạnh",
        "stated",
    )


def test_verify_finds_a_quotation_that_does_not_stand_in_the_text():
    report = saved()
    assert not [fault for fault in verify() if "quotation" in fault.what]
    report.current_run.quotations.update(text="khác")
    assert [fault.address for fault in verify() if "quotation" in fault.what] == [report.get_absolute_url()]
