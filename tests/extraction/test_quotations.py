"""What people said, and who: marks with a verb of speech and a speaker, never marks alone."""

from functools import cache
from pathlib import Path

import pytest

from archive.extraction import extract
from archive.facts import Block, BlockKind, Document, Quotation, Span, Speech
from archive.gazetteer import SEEDS, load_gazetteer
from archive.reading import read

REPORTS = SEEDS.parent / "reports"
WORDS = "Chúng ta phải đổi mới cách làm trong năm tới"
WHO = "Đến dự có ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh và bà Trần Thị Bình, Giám đốc Sở Tài chính.\n"


@cache
def gazetteer():
    return load_gazetteer(SEEDS)


def quotations_of(text: str, speech: Speech = Speech.DIRECT) -> list[Quotation]:
    blocks, start = [], 0
    for line in text.split("\n"):
        if line:
            blocks.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    document = Document(text, "utf-8", tuple(blocks), (), ())
    found = extract(document, gazetteer()).quotations
    assert all(quotation.span.of(text) == quotation.text for quotation in found)
    return [quotation for quotation in found if quotation.speech is speech]


def said(text: str, speech: Speech = Speech.DIRECT) -> list[tuple[str | None, str, str]]:
    return [
        (quotation.speaker and quotation.speaker.of(text), quotation.verb, quotation.text)
        for quotation in quotations_of(text, speech)
    ]


SPEAKERS = [
    (f"Ông Nguyễn Văn An nhấn mạnh: “{WORDS}”.", "Nguyễn Văn An", "nhấn mạnh"),
    (f"Phát biểu tại hội nghị, ông Nguyễn Văn An cho biết thêm: “{WORDS}”.", "Nguyễn Văn An", "cho biết"),
    (f'Ông Nguyễn Văn An nói, "{WORDS}".', "Nguyễn Văn An", "nói"),
    (f"Ông Nguyễn Văn An khẳng định rằng «{WORDS}».", "Nguyễn Văn An", "khẳng định"),
    (f"Ông Nguyễn Văn An nhấn mạnh:\n“{WORDS}”.", "Nguyễn Văn An", "nhấn mạnh"),
    (f"“{WORDS}”, ông Nguyễn Văn An chia sẻ.", "Nguyễn Văn An", "chia sẻ"),
    (f"“{WORDS}.” - Phó Chủ tịch UBND tỉnh Nguyễn Văn An nhấn mạnh.", "Nguyễn Văn An", "nhấn mạnh"),
    (f"“{WORDS}” - ông Nguyễn Văn An, Giám đốc Sở Y tế.", "Nguyễn Văn An", ""),
    (f"“{WORDS}”, theo ông Nguyễn Văn An.", "Nguyễn Văn An", "theo"),
    (f"{WHO}“{WORDS}” - Phó Chủ tịch Ủy ban nhân dân tỉnh nhấn mạnh.", "Nguyễn Văn An", "nhấn mạnh"),
    (f"{WHO}Kết luận hội nghị, đồng chí Giám đốc Sở Tài chính đề nghị: “{WORDS}”.", "Trần Thị Bình", "đề nghị"),
    (f"{WHO}“{WORDS}”, bà nói.", "Trần Thị Bình", "nói"),
    (f"{WHO}“{WORDS}” - Chủ tịch UBND tỉnh nhấn mạnh.", None, "nhấn mạnh"),
    (
        f"Ông Nguyễn Văn An đánh giá cao nỗ lực của bà Trần Thị Bình và đề nghị: “{WORDS}”.",
        "Nguyễn Văn An",
        "đánh giá",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "verb"), SPEAKERS)
def test_the_words_and_who_said_them_are_found(text, speaker, verb):
    assert [(who, how, what.rstrip(".")) for who, how, what in said(text)] == [(speaker, verb, WORDS)]


NO_QUOTATIONS = [
    "Ông Nguyễn Văn An nhấn mạnh: cần thực hiện “mục tiêu kép”.",
    "Hội thi có chủ đề: “Tuổi trẻ cả nước chung tay chuyển đổi số quốc gia”.",
    "Ông Nguyễn Văn An phát động phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa ở khu dân cư”.",
    "Chương trình “Sóng và máy tính cho em học sinh nghèo” được ông Nguyễn Văn An khẳng định là thiết thực.",
    f"“{WORDS}” là khẩu hiệu của năm.",
    f"Khẩu hiệu là “{WORDS}”. Ông Nguyễn Văn An cho biết hội nghị thành công.",
]


@pytest.mark.parametrize("text", NO_QUOTATIONS)
def test_terms_names_and_slogans_are_no_quotations(text):
    assert said(text) == []


RETOLD = [
    (
        "Ông Nguyễn Văn An, Giám đốc Sở Y tế cho biết, đến nay toàn tỉnh có 5 bệnh viện.",
        [("Nguyễn Văn An", "cho biết", "đến nay toàn tỉnh có 5 bệnh viện")],
    ),
    (
        "Ông Nguyễn Văn An cho rằng cần đẩy nhanh tiến độ các dự án.",
        [("Nguyễn Văn An", "cho rằng", "cần đẩy nhanh tiến độ các dự án")],
    ),
    (f"Ông Nguyễn Văn An nhấn mạnh: “{WORDS}”.", []),
    ("Theo báo cáo, đến nay toàn tỉnh có 5 bệnh viện được nâng cấp.", []),
]


@pytest.mark.parametrize(("text", "expected"), RETOLD)
def test_retold_speech_is_kept_apart_from_quotations(text, expected):
    assert said(text, Speech.REPORTED) == expected


def test_a_post_without_a_name_means_who_held_it_earlier_in_the_report():
    document = read(sorted(Path(REPORTS).glob("000*"))[0].read_bytes())
    (quotation,) = extract(document, gazetteer()).quotations
    assert quotation.speaker.of(document.text) == "Nguyễn Thị Quyên Thanh"
    assert quotation.said_by.of(document.text) == "Phó Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long"
    assert quotation.text.startswith("Ngoài những chức năng")
    assert quotation.text.endswith("đạt được hiệu quả cao")
