"""For any text whatever the whole path keeps its spans, refuses or succeeds, and takes time in proportion."""

import time
from collections.abc import Iterator
from functools import cache
from itertools import cycle, islice

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.contract import render
from archive.facts import Findings, Span
from archive.findings_json import dump, restore
from archive.gazetteer import SEEDS, load_gazetteer
from archive.pipeline import process
from archive.reading import Refused

PIECES = (
    "Chiều 29/12, Sở Thông tin và Truyền thông tỉnh Vĩnh Long tổ chức Hội nghị tổng kết năm 2021.",
    "Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh nhấn mạnh: “Chúng ta phải đổi mới cách làm trong năm tới”.",
    "“Chúng ta phải đổi mới cách làm trong năm tới” - Phó Chủ tịch UBND tỉnh nhấn mạnh.",
    "Riêng huyện Phù Cát đạt 26,32%, tăng 3% so với cùng kỳ; lũy kế đến 30/6/2021 thu 1 tỷ 200 triệu đồng.",
    "Quyết định số 749/QĐ-TTg ngày 03/6/2020, Luật An ninh mạng năm 2018",
    "Ảnh: Minh Anh",
    "bà nói, “",
    "từ 10 đến",
    "“ ” « » \" '",
    "1.000.000,5/2 - 3 tỷ",
    "ông K'Mák - TP. Hồ Chí Minh (",
    "\u0323 ị̣ Ðð ﬁ \u200b\ufeff",
    "\r\n\r",
    "Phó Chủ tịch ",
    "UBND tỉnh ",
)
PAGES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=14).map(" ".join)
LINES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=14).map("\n".join)


@cache
def gazetteer():
    return load_gazetteer(SEEDS)


def findings_of(raw: bytes) -> Findings | None:
    """What is found, None when the bytes are refused; anything else that is raised is a fault."""
    try:
        return process(raw, gazetteer())
    except Refused:
        return None


def surfaces(findings: Findings) -> Iterator[tuple[Span, str]]:
    """Every span of the findings whose words are kept beside it."""
    for link in findings.links:
        yield link.mention.span, link.mention.surface
    for figure in findings.figures:
        yield figure.span, figure.quote
    for quotation in findings.quotations:
        yield quotation.span, quotation.text


def other_spans(findings: Findings) -> Iterator[Span | None]:
    yield from (block.span for block in findings.document.blocks)
    yield from (clock.evidence.span for clock in findings.document.clocks)
    yield from (statement.evidence.span for statement in findings.statements)
    yield from (role.span for link in findings.links for role in link.mention.roles)
    yield from (figure.about for figure in findings.figures)
    yield from (span for quotation in findings.quotations for span in (quotation.speaker, quotation.said_by))


def check(raw: bytes) -> None:
    findings = findings_of(raw)
    if findings is None:
        return
    text = findings.document.text
    assert [(span, said) for span, said in surfaces(findings) if span.of(text) != said or not said] == []
    assert [span for span in other_spans(findings) if span and not 0 <= span.start < span.end <= len(text)] == []
    people = {link.mention.span for link in findings.links}
    assert {quotation.speaker for quotation in findings.quotations} <= people | {None}
    assert restore(dump(findings)) == findings
    assert render(findings)["body"] is not None


SLOWLY = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


@SLOWLY
@given(LINES)
def test_of_any_lines_every_span_is_its_surface(page):
    check(page.encode("utf-8", "surrogatepass"))


@SLOWLY
@given(PAGES)
def test_of_any_sentence_every_span_is_its_surface(page):
    check(f"Hội nghị tổng kết\n{page}".encode("utf-8", "surrogatepass"))


@SLOWLY
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_read_through(raw):
    check(raw)


PARAGRAPH = "Sở Thông tin và Truyền thông tỉnh Long An cho biết, năm 2021 toàn tỉnh có 188 xã với 52% hộ dùng mạng"
SHAPES = {
    "text without full stops": f"{PARAGRAPH}, ",
    "one line of letters": "a",
    "one line of words": "hội nghị tổng kết ",
    "numbers": "{} xã, ",
    "many short lines": "a\r\n",
    "many lines of two words": "Hội nghị\n",
    "photo credits": "Ảnh: Minh Anh\n",
    "credits in one line": "(Ảnh: Minh Anh) ",
    "opening marks": "“ một ",
    "quotations": "“Chúng ta phải đổi mới cách làm trong năm” - ông An nhấn mạnh. ",
    "capitalised words": "Nguyễn Văn ",
    "posts": "Phó Chủ tịch UBND tỉnh, ",
    "people with posts": "ông Nguyễn Văn An, Giám đốc Sở Y tế; ",
    "numbers of documents": "Quyết định số 749/QĐ-TTg ngày 3/6/2020, ",
    "paragraphs": f"{PARAGRAPH}.\n\n",
}
SMALL, TIMES = 12_000, 4  # letters of the small text, and how many times the great one is larger
MOST = 6  # the great one may cost this many times the small one: four in proportion, the rest for what stands between
SLACK = 0.15  # seconds of processor time that a measurement may be off


def text_of(shape: str, letters: int) -> bytes:
    """A text of one shape under a title; each repetition has a number of its own where the shape asks for one."""
    piece = SHAPES[shape]
    pieces = (piece.format(number) for number in range(100, 10**9)) if "{}" in piece else cycle([piece])
    body = "".join(islice(pieces, letters // len(piece)))
    return f"Hội nghị tổng kết năm 2021\n\n{body}".encode()


def cost(raw: bytes) -> float:
    """Seconds of processor time, the lesser of two tries."""
    tries = []
    for _ in range(2):
        begun = time.process_time()
        findings_of(raw)
        tries.append(time.process_time() - begun)
    return min(tries)


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_costs_about_four_times_as_much(shape):
    small, great = (text_of(shape, letters) for letters in (SMALL, SMALL * TIMES))
    findings_of(small)  # tables and models are loaded once
    assert cost(great) <= MOST * cost(small) + SLACK


@pytest.mark.parametrize(
    "text", ["a" * 500_000, "1 xã " * 10_000, "a\r\n" * 200_000], ids=["letters", "numbers", "lines"]
)
def test_a_hostile_megabyte_is_read_through_or_refused(text):
    check(text.encode())
