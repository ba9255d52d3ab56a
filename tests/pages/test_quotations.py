"""What people said stands on the report's page with the speaker and the place in the text."""

from dataclasses import replace

import pytest

from archive.facts import Quotation, Span, Speech
from archive.storage import save_report
from tests.factories import make_findings

pytestmark = pytest.mark.django_db

WORDS = "Chúng ta phải đổi mới. Năm tới ngành phải làm khác đi"
TEXT = f"Bà Nguyễn Thị Quyên Thanh nhấn mạnh: “{WORDS}”."
NAME = "Nguyễn Thị Quyên Thanh"


@pytest.mark.parametrize("known", [True, False])
def test_a_quotation_over_two_sentences_is_shown_with_its_speaker_or_none(client, known):
    findings = make_findings(text=TEXT, title="Vĩnh Long tổng kết", unit="vinh-long", people=[NAME])
    text = findings.document.text
    span, name = (Span(text.index(words), text.index(words) + len(words)) for words in (WORDS, NAME))
    quotation = Quotation(span, WORDS, Speech.DIRECT, "test", name if known else None)
    report = save_report("thu-nghiem", "a.txt", text.encode(), replace(findings, quotations=(quotation,)))
    page = client.get(report.get_absolute_url()).content.decode()
    shown = page[page.index("Lời trích dẫn") :]
    assert f"“{WORDS}”" in shown
    assert f'href="#c{span.start}-{span.end}"' in shown
    assert f'id="c{span.start}-{span.end}"' in page
    assert ("chưa rõ ai nói" in shown) is not known
    assert (f">{NAME}</a>" in shown.split("chưa rõ ai nói")[0]) is known
