"""Documents by number in any spelling, and numbers that are no documents."""

import pytest

from archive.extraction.documents import document_title, find_documents, normal_number
from archive.facts import Block, BlockKind, Document, Span
from archive.gazetteer import build_gazetteer

NO_GAZETTEER = build_gazetteer({})


def found(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[tuple[str, str]]:
    document = Document(text, "utf-8", (Block(kind, Span(0, len(text))),), (), ())
    mentions = find_documents(document, NO_GAZETTEER)
    assert all(mention.span.of(text) == mention.surface for mention in mentions)
    return [(mention.name, mention.surface) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "name", "surface"),
    [
        ("theo Quyết định số 749/QĐ-TTg ngày 3/6/2020", "749/QĐ-TTg", "Quyết định số 749/QĐ-TTg"),
        ("Nghị quyết 52-NQ/TW của Bộ Chính trị", "52-NQ/TW", "Nghị quyết 52-NQ/TW"),
        ("Chỉ thị số 01/CT-TTg.", "01/CT-TTg", "Chỉ thị số 01/CT-TTg"),
        ("thực hiện 61/2018/NĐ-CP về một cửa", "61/2018/NĐ-CP", "61/2018/NĐ-CP"),
        ("Nghị quyết số 57 - NQ/T.Ư ngày", "57-NQ/TW", "Nghị quyết số 57 - NQ/T.Ư"),
        ("Nghị quyết số 36a/NQ-CP", "36a/NQ-CP", "Nghị quyết số 36a/NQ-CP"),
        ("Kế hoạch số 09/KH-UBND", "09/KH-UBND", "Kế hoạch số 09/KH-UBND"),
        ("KH số 45 /KH-UBND", "45/KH-UBND", "KH số 45 /KH-UBND"),
        ("Công văn 1234/UBND-KGVX", "1234/UBND-KGVX", "Công văn 1234/UBND-KGVX"),
        ("QĐ 749/QÐ–TTg", "749/QĐ-TTg", "QĐ 749/QÐ–TTg"),
        ("Luật số 24/2018/QH14", "24/2018/QH14", "Luật số 24/2018/QH14"),
        ("Thông tư số 09/2014/TT-BTTTT.", "09/2014/TT-BTTTT", "Thông tư số 09/2014/TT-BTTTT"),
        ("Nghị quyết 05/2021/NQ-HĐND", "05/2021/NQ-HĐND", "Nghị quyết 05/2021/NQ-HĐND"),
        ("Chương trình hành động số 32-CT/TU", "32-CT/TU", "Chương trình hành động số 32-CT/TU"),
        ("theo Quyết định 749 của Thủ tướng", "Quyết định 749", "Quyết định 749"),
        ("Luật An toàn thông tin mạng năm 2015", "Luật An toàn thông tin mạng năm 2015", None),
        ("Kế hoạch số 02 ngày 22/3/2017 của Ban Chỉ đạo 389 Quốc gia; tiếp", None, None),
    ],
)
def test_a_document_is_found(text, name, surface):
    ((got, written),) = found(text)
    assert name in (None, got)
    assert surface in (None, written)


def test_a_number_without_symbol_keeps_its_date_and_issuer():
    ((name, _),) = found("Kế hoạch số 02 ngày 22/3/2017 của Ban Chỉ đạo 389 Quốc gia; tiếp")
    assert name == "Kế hoạch số 02 ngày 22/3/2017 của Ban Chỉ đạo 389 Quốc gia"


def test_a_list_of_numbers_is_several_documents():
    assert [name for name, _ in found("Quyết định số 411/QĐ-TTg, 942/QĐ-TTg")] == ["411/QĐ-TTg", "942/QĐ-TTg"]


@pytest.mark.parametrize(
    "text",
    [
        "Đề án 06 và 10/24 chỉ tiêu, 82/82 xã",
        "hoàn thành 52/192 Đài truyền thanh",
        "ngày 12/7/2020",
        "Quyết định 3 nội dung",
        "Kế hoạch 5 năm",
        "Nghị quyết Đại hội XIII",
        "Covid-19 -0",
        "mức độ 3, 4",
        "Viettel 2020-FPT",
        "ban hành 15 kế hoạch, 20 quyết định",
        "34.103/34.036 hồ sơ",
    ],
)
def test_numbers_of_other_things_are_no_documents(text):
    assert found(text) == []


def test_furniture_is_not_read():
    assert found("Quyết định số 749/QĐ-TTg", BlockKind.FURNITURE) == []


@pytest.mark.parametrize(
    ("written", "number"), [("52 -NQ/T.Ư", "52-NQ/TW"), ("749/QÐ–TTG", "749/QĐ-TTg"), ("05/NQ-TƯ", "05/NQ-TW")]
)
def test_a_number_has_one_spelling(written, number):
    assert normal_number(written) == number


@pytest.mark.parametrize(
    ("number", "title"),
    [
        ("749/QĐ-TTg", "Quyết định số 749/QĐ-TTg"),
        ("32-CT/TU", "32-CT/TU"),
        ("24/2018/QH14", "văn bản số 24/2018/QH14 của Quốc hội"),
        ("12/UBND-TH", "12/UBND-TH"),
    ],
)
def test_a_number_tells_its_type_where_it_is_clear(number, title):
    assert document_title(number) == title
