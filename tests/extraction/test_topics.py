"""Topics: words of the controlled list, on word boundaries, however tones are placed."""

import pytest

from archive.extraction.topics import find_topics
from archive.facts import Block, BlockKind, Document, Span
from archive.gazetteer import load_gazetteer

GAZETTEER = load_gazetteer()


def topics(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> list[tuple[str, str]]:
    document = Document(text, "utf-8", (Block(kind, Span(0, len(text))),), (), ())
    mentions = find_topics(document, GAZETTEER)
    assert all(mention.span.of(text) == mention.surface for mention in mentions)
    return [(mention.name, mention.surface) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("đẩy mạnh Chuyển đổi số", [("chuyen-doi-so", "Chuyển đổi số")]),
        ("ứng dụng CNTT", [("ung-dung-cong-nghe-thong-tin", "ứng dụng CNTT")]),
        ("số hoá tài liệu", [("so-hoa-tai-lieu", "số hoá tài liệu")]),
        ("dịch vụ công trực tuyến", [("dich-vu-cong-truc-tuyen", "dịch vụ công trực tuyến")]),
        ("an toàn  thông tin", [("an-toan-thong-tin", "an toàn  thông tin")]),
        ("BCVT", [("buu-chinh-vien-thong", "BCVT")]),
        ("mạng 5G", [("ha-tang-so", "mạng 5G")]),
        ("bãi biển", []),
        ("MAI SAU", []),
    ],
)
def test_topics_are_found_by_their_words(text, expected):
    assert topics(text) == expected


def test_the_longest_words_win():
    assert topics("kinh tế - xã hội số")[0] == ("kinh-te-xa-hoi", "kinh tế - xã hội")


def test_furniture_is_not_read():
    assert topics("chuyển đổi số", BlockKind.FURNITURE) == []
