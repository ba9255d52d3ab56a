"""Letters: folding keeps offsets, tones find their place, names sort as in a Vietnamese dictionary."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.text import compose, fold, place_tones, slugify, sort_key, word_forms


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Vĩnh Phúc", "vinh phuc"),
        ("ĐẮK LẮK", "dak lak"),
        ("Ðà Nẵng", "da nang"),  # U+00D0, which many pages have for Đ
        ("Thừa Thiên Huế", "thua thien hue"),
        ("TT&TT", "tt&tt"),
        ("ẫ ộ Ặ", "a o a"),
    ],
)
def test_folding_drops_marks_and_case(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_keeps_every_offset(text):
    composed = compose(text)
    assert len(fold(composed)) == len(composed)


@given(st.text(alphabet="aăâeêioôơuưyđ ngqhàảãáạoòỏõóọuùủũúụyỳỷỹýỵ"))
def test_folding_does_not_see_where_the_tone_stands(text):
    assert fold(place_tones(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "placed"),
    [
        ("hoà", "hòa"),
        ("HOÀ", "HÒA"),
        ("Uỷ ban", "Ủy ban"),
        ("thuỷ", "thủy"),
        ("khoẻ", "khỏe"),
        ("loè", "lòe"),
        ("hoàn", "hoàn"),  # closed syllable: one placement only
        ("quý", "quý"),  # u belongs to q
        ("quỳ", "quỳ"),
        ("Hòa Vang", "Hòa Vang"),
        ("Khoái", "Khoái"),
        ("thuỵ", "thụy"),
    ],
)
def test_tones_of_open_syllables_stand_on_the_first_letter(written, placed):
    assert place_tones(written) == placed


@given(st.text())
def test_placing_tones_twice_is_placing_them_once_and_keeps_offsets(text):
    composed = compose(text)
    placed = place_tones(composed)
    assert len(placed) == len(composed)
    assert place_tones(placed) == placed


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Long An", "long-an"),
        ("Đắk Lắk", "dak-lak"),
        ("Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"),
        ("749/QĐ-TTg", "749-qd-ttg"),
        (unicodedata.normalize("NFD", "Thừa Thiên Huế"), "thua-thien-hue"),
        ("  ", ""),
    ],
)
def test_slugs_are_plain_words_joined_by_hyphens(name, slug):
    assert slugify(name) == slug


def test_names_sort_as_in_a_vietnamese_dictionary():
    names = ["An Giang", "Ăn", "Âu", "Bà Rịa", "Bạc Liêu", "Dak", "Đà Nẵng", "Đắk Lắk", "Hà Nội", "Hải Dương", "Y Tý"]
    shuffled = names[5:] + names[:5]
    assert sorted(shuffled, key=sort_key) == names


def test_tones_decide_only_between_equal_letters():
    syllables = ["ma", "mà", "mả", "mã", "má", "mạ", "man"]
    shuffled = syllables[3:] + syllables[:3]
    assert sorted(shuffled, key=sort_key) == syllables


def test_names_sort_the_same_whichever_way_the_tone_is_placed():
    assert sort_key("Hoà Bình") == sort_key("Hòa Bình")


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Tỷ lệ", {"tỷ", "lệ", "_ty", "_le"}),
        ("hoà, HÒA!", {"hòa", "_hoa"}),
        ("Đài 5G", {"đài", "_dai", "5g", "_5g"}),
        ("…", set()),
    ],
)
def test_words_are_found_by_their_spelling_or_without_their_marks(text, forms):
    assert set(word_forms(text)) == forms
