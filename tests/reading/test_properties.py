"""For any bytes whatever: a Document whose spans hold, or a refusal."""

from hypothesis import given, settings
from hypothesis import strategies as st

from archive.reading import Refused, read

LINES = (
    "Chiều 29/12, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ "
    "năm 2022.",
    "(QBĐT) - Sáng 31/11/2021, ông A phát biểu. Ảnh: Kim Ly/TTXVN  Đây là",
    "date 2021-12 ",
    "Tin liên quan",
    "Xem thêm: >>>",
    "99/99/9999 - 25:61",
    "Quang cảnh hội nghị.",
    "[Bức tranh toàn cảnh chuyển đổi số của tỉnh]",
    "Nhật Đông - ",
    "quý IV/2021, 6 tháng đầu năm, giai đoạn 2025-2016, từ đầu năm đến nay",
    "Trong 2 ngày 30 và 31/2, họp từ ngày 28/12 đến 3/1",
    "Theo Báo X",
    "\u0323 ị̣ Ðð",
)
pages = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=60)), max_size=12).map("\n".join)


def check(document):
    end = 0
    covered = bytearray(len(document.text))
    for block in document.blocks:
        assert end <= block.span.start < block.span.end <= len(document.text)
        end = block.span.end
        covered[block.span.start : end] = b"\1" * (end - block.span.start)
    assert all(seen or letter.isspace() for seen, letter in zip(covered, document.text, strict=True))
    spans = [statement.evidence.span for statement in document.statements]
    spans += [clock.evidence.span for clock in document.clocks]
    assert all(0 <= span.start < span.end <= len(document.text) for span in spans if span)
    assert len({clock.which for clock in document.clocks}) == len(document.clocks)
    assert all(clock.first <= clock.last and clock.label for clock in document.clocks)
    assert all(statement.value.strip() for statement in document.statements)


def read_or_refuse(raw: bytes):
    try:
        document = read(raw)
    except Refused as refusal:
        assert refusal.code in {"empty", "binary", "too-large", "undecodable", "not-text"}
    else:
        check(document)


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(raw):
    read_or_refuse(raw)


@settings(deadline=None)
@given(pages)
def test_any_page_keeps_its_blocks_in_order_and_its_evidence_in_the_text(page):
    read_or_refuse(page.encode("utf-8", "surrogatepass"))


def test_a_report_as_large_as_may_be_is_read_whole():
    line = "Hội nghị 1/2 tổng kết năm 2021 (Ảnh: An [Tin "
    for text in ("a" * 500_000, "1 a" * 300_000, line * 16_000, "hội nghị " * 80_000, "(BĐ) - a\n" * 90_000):
        check(read(text.encode()[:1_000_000].decode("utf-8", "ignore").encode()))
