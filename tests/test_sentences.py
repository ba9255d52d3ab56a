"""Sentences end where a reader sees them end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.sentences import sentences_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị kết thúc. Đại biểu ra về.", ["Hội nghị kết thúc.", "Đại biểu ra về."]),
        ("Tại TP. Hà Nội, ThS. Lê An dự.", ["Tại TP. Hà Nội, ThS. Lê An dự."]),
        ("đạt 1.040 vụ/562 đối tượng. Tiếp tục.", ["đạt 1.040 vụ/562 đối tượng.", "Tiếp tục."]),
        ("theo quy định./. Đức", ["theo quy định./.", "Đức"]),
        ("tác giả N. Huyền", ["tác giả N. Huyền"]),
        ("PGS. TS. Trần Bình nói: “Tốt!” Mọi người vỗ tay.", ["PGS. TS. Trần Bình nói: “Tốt!”", "Mọi người vỗ tay."]),
        ("dịch bệnh,... góp phần ổn định", ["dịch bệnh,... góp phần ổn định"]),
        ("Dòng một\nDòng hai", ["Dòng một", "Dòng hai"]),
        ("  ", []),
    ],
)
def test_sentences_are_cut(text, expected):
    assert [span.of(text) for span in sentences_in(text, 0, len(text))] == expected


@given(st.text(max_size=400))
def test_sentences_cover_all_but_blanks_in_order(text):
    spans = list(sentences_in(text, 0, len(text)))
    assert (
        "".join(span.of(text) for span in spans).split()
        == "".join(text[span.start : span.end] for span in spans).split()
    )
    outside = text
    for span in reversed(spans):
        outside = outside[: span.start] + outside[span.end :]
    assert not outside.strip()
