"""Marks lie on whole words of the text as written, and whatever a text holds stays text."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.facts import Span
from archive.search import index_reports, marks, parse, search
from archive.search.expression import Words, either, every
from archive.search.highlight import Finder, find, parts, sentences, snippets
from tests.factories import make_report


def marked(question: str, text: str) -> list[str]:
    return [span.of(text) for span in marks(question, text)]


TEXT = (
    "Sở Thông tin và Truyền thông (TT&TT) Thanh Hóa đẩy mạnh chuyển đổi số; số liệu ngày 20/7/2021 là 110.000 tỷ đồng."
)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("chuyển đổi số", ["chuyển đổi số"]),
        ("chuyen doi so", ["chuyển đổi số"]),
        ("Thanh Hoá", ["Thanh Hóa"]),
        ("20-7-2021", ["20/7/2021"]),
        ("110000", ["110.000"]),
        ("tt-tt", ["TT&TT"]),
        ("bảo", []),
        ("", []),
        ("-số", []),
        ('"số liệu"', ["số liệu"]),
    ],
)
def test_marks_carry_into_the_report(question, expected):
    assert marked(question, TEXT) == expected


@pytest.mark.django_db
@settings(max_examples=50, deadline=None)
@given(question=st.text(max_size=40), text=st.text(max_size=200))
def test_marks_never_raise_and_never_overlap(question, text):
    spans = marks(question, text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))


@given(st.text(max_size=300))
def test_the_parts_of_a_text_are_the_text(text):
    tree = either([Words((("a", 0),)), Words((("_b", 0),))])
    assert "".join(part.text for part in parts(text, find(tree, text))) == text


def test_a_hit_shows_at_most_three_whole_sentences():
    text = "Một số liệu. Hai số liệu! Không có gì. Ba số liệu? Bốn số liệu."
    shown = snippets(text, [Span(0, len(text))], Finder(Words((("số", 0),))))
    assert ["".join(part.text for part in snippet) for snippet in shown] == [
        "Một số liệu.",
        "Hai số liệu!",
        "Ba số liệu?",
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Số một. Đổi hai. Đổi số ba. Số đổi bốn. Năm đổi số.", ["Đổi số ba.", "Số đổi bốn.", "Năm đổi số."]),
        ("Số một. Đổi hai. Đổi số ba. Không có. Số bốn.", ["Số một.", "Đổi hai.", "Đổi số ba."]),
        ("Không có. Không có gì.", ["Không có."]),
    ],
)
def test_a_hit_shows_the_sentences_with_most_of_what_was_looked_for(text, shown):
    finder = Finder(every([Words((("đổi", 0),)), Words((("số", 0),))]))
    found = snippets(text, [Span(0, len(text))], finder)
    assert ["".join(part.text for part in snippet) for snippet in found] == shown


def test_sentences_end_where_a_capital_follows():
    text = "Ngày 29.12 họp. ông nói tiếp.  “Xong.” Hết\nDòng mới"
    found = [span.of(text) for span in sentences(text, Span(0, len(text)))]
    assert found == ["Ngày 29.12 họp. ông nói tiếp.", "“Xong.”", "Hết", "Dòng mới"]


def test_a_very_long_sentence_is_cut_between_words_about_its_mark():
    text = "từ " * 1_000 + "kanari " + "từ " * 1_000
    (snippet,) = snippets(text, [Span(0, len(text))], Finder(Words((("kanari", 0),))))
    shown = "".join(part.text for part in snippet)
    assert "kanari" in shown
    assert len(shown) < 500
    assert set(shown.split()) == {"…", "từ", "kanari"}


def test_a_hostile_text_is_marked_in_bounded_work():
    assert len(find(Words((("b", 0), ("b", 1))), "b " * 200_000)) <= 2_000


@pytest.mark.django_db
def test_a_hit_by_what_is_known_beside_the_text_says_so():
    index_reports([make_report(text="Hội nghị sơ kết.", title="", unit="quang-binh", clocks={"reported": "2021H1"})])
    (hit,) = search(parse("Quảng Bình")).hits
    assert hit.beside == ("tỉnh Quảng Bình",)
    assert [part.text for snippet in hit.snippets for part in snippet] == ["Hội nghị sơ kết."]
