"""For any text whatever: spans lie in it and equal their surfaces, and nothing raises."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.extraction import extract
from archive.extraction.words import one_of
from archive.facts import Kind

from .names_in import document, gazetteer

WORDS = st.sampled_from(
    sorted(
        one_of(
            """
            ông bà đồng chí các Sở sở TT&TT UBND tỉnh huyện Tam Đảo TP. xã ( ) , ; : - – . và Nguyễn Văn An Phó Chủ tịch
            Giám đốc K'Mák Ban Chỉ đạo 389 quận 9 Hồ Chí Minh ẢNH: Ảnh: Thông tin Truyền thông Trung tâm của % Ð
            """
        )
        | {"\n", "\t", "\u0323"}
    )
)


def check(text: str) -> None:
    extraction = extract(document(text), gazetteer())
    for mention in extraction.mentions:
        assert mention.span.of(text) == mention.surface
        assert 0 <= mention.span.start < mention.span.end <= len(text)
        assert mention.name
        for role in mention.roles:
            assert " ".join(role.span.of(text).split()) == role.text
    for figure in extraction.figures:
        assert figure.span.of(text) == figure.quote
    assert list(extraction.mentions) == sorted(extraction.mentions, key=lambda mention: mention.span.start)


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=300))
def test_any_text_gives_true_spans(text):
    check(text)


@settings(deadline=None, max_examples=250)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_words_of_the_genre_in_any_order_give_true_spans(text):
    check(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "A" * 20_000,
        "Ông " * 3_000,
        "Sở (" * 3_000,
        "các đồng chí: " * 2_000,
        "Nguyễn Văn An, " * 2_000,
        "UBND tỉnh " * 3_000,
        "(" * 10_000,
        "Phó Chủ tịch " * 2_000,
        "\r\n" * 1_000,
        "Thanh tra " * 3_000,
        "Ban Thường vụ Đảng ủy " * 2_000,
        "Ảnh: " * 3_000,
    ],
)
def test_hostile_repetition_is_survived(text):
    check(text)


def test_mentions_of_every_kind_come_in_order():
    text = (
        "Sáng 5/1, Sở Y tế tỉnh Cà Mau họp tại huyện Đầm Dơi. Ông Lê Văn An, Giám đốc Sở, nêu Quyết định 749/QĐ-TTg "
        "về chuyển đổi số; 98% hồ sơ trực tuyến."
    )
    extraction = extract(document(text), gazetteer())
    assert {mention.kind for mention in extraction.mentions} == set(Kind)
    assert extraction.figures
