"""Texts and queries are cut alike: two forms at one position, wholes beside their parts."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.analyzer import analyze, prepare, single_out


def forms(text: str) -> list[str]:
    return [token.exact for token in analyze(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vĩnh Long", ["vĩnh", "long"]),
        ("Thanh Hoá", ["thanh", "hóa"]),
        ("Uỷ ban, thuỷ lợi, quý", ["ủy", "ban", "thủy", "lợi", "quý"]),
        ("110.000 tỷ đồng", ["110000", "tỷ", "đồng"]),
        ("tăng 2.213,5 và 3,5%", ["tăng", "2213,5", "và", "3,5", "%"]),
        ("98 % máy, 98 phần trăm", ["98", "%", "máy", "98", "phần", "trăm", "%"]),
        ("110 000 tỷ, 25,000 tỷ", ["110000", "tỷ", "25000", "tỷ"]),
        ("1,234,567 và 12,345", ["1234567", "và", "12,345"]),
        ("20/07/21", ["20", "7", "21", "=2021-07-20", "=--07-20", "=2021-07"]),
        ("2021-12", ["2021", "12", "=2021-12"]),
        ("tháng 1 2020", ["tháng", "1", "2020", "=2020-01"]),
        ("tháng mười hai năm 2021", ["tháng", "mười", "hai", "năm", "2021", "=2021-12"]),
        ("2021-2026", ["2021", "2026"]),
        ("Chủ tịch, Phó Chủ tịch", ["chủ", "tịch", "phó", "chủ", "tịch", "chủ.tịch", "phó.chủ.tịch"]),
        ("bí thư bị thu hồi", ["bí", "thư", "bị", "thu", "hồi", "bí.thư"]),
        ("tổng giám đốc, giam doc", ["tổng", "giám", "đốc", "giam", "doc", "tổng.giám.đốc", "giam.doc"]),
        ("TT&TT", ["tt", "tt", "tttt"]),
        ("TT-TT", ["tt", "tt", "tttt"]),
        ("TT - TT", ["tt", "tt", "tttt"]),
        ("tt&tt", ["tt", "tt", "tttt"]),
        ("SO - VINH", ["so", "vinh"]),
        ("749/QĐ-TTg", ["749", "qđ", "ttg", "749/qđ-ttg"]),
        ("05-NQ/TU", ["5", "nq", "tu", "05-nq/tu"]),
        ("52/2021/NĐ-CP", ["52", "2021", "nđ", "cp", "52/2021/nđ-cp"]),
        ("20/7/2021", ["20", "7", "2021", "=2021-07-20", "=--07-20", "=2021-07"]),
        ("20-07-2021", ["20", "7", "2021", "=2021-07-20", "=--07-20", "=2021-07"]),
        ("2021-07-20", ["2021", "7", "20", "=2021-07-20", "=--07-20", "=2021-07"]),
        ("29/12", ["29", "12", "=--12-29"]),
        ("12/2021", ["12", "2021", "=2021-12"]),
        (
            "ngày 20 tháng 7 năm 2021",
            ["ngày", "20", "tháng", "7", "năm", "2021", "=2021-07-20", "=--07-20", "=2021-07"],
        ),
        ("Tháng 12 năm 2021", ["tháng", "12", "năm", "2021", "=2021-12"]),
        ("6 tháng đầu năm 2021", ["6", "tháng", "đầu", "năm", "2021"]),
        ("0/12", ["0", "12"]),
        ("52/192 Đài", ["52", "192", "đài"]),
        ("45/13", ["45", "13"]),
        ("5G, F0, IPv6", ["5g", "f0", "ipv6"]),
        ("Covid-19", ["covid", "19"]),
        ("", []),
        ("-–…&/", []),
    ],
)
def test_a_text_is_cut_into_its_words(text, expected):
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Đắk Lắk", "dak lak"), ("Ðà Nẵng", "da nang"), ("tỷ", "tỉ"), ("kỹ", "kĩ"), ("quý", "quí"), ("hoà", "hòa")],
)
def test_words_that_sound_alike_share_their_folded_form(one, other):
    assert [token.folded for token in analyze(one)] == [token.folded for token in analyze(other)]


@pytest.mark.parametrize("text", ["Thanh Hoá", "Hoà Bình 110.000", "Đắk Lắk: TT&TT ngày 20/7/2021"])
def test_composed_and_decomposed_texts_are_cut_alike(text):
    assert analyze(unicodedata.normalize("NFD", text)) == analyze(text)


def test_parts_stand_at_positions_of_their_own_and_the_whole_spans_them():
    tokens = analyze("Quyết định 749/QĐ-TTg của")
    assert [(token.exact, token.position, token.width) for token in tokens] == [
        ("quyết", 0, 1),
        ("định", 1, 1),
        ("749", 2, 1),
        ("qđ", 3, 1),
        ("ttg", 4, 1),
        ("749/qđ-ttg", 2, 3),
        ("của", 5, 1),
    ]
    assert [token.exact for token in single_out(tuple(tokens))] == ["quyết", "định", "749/qđ-ttg", "của"]


@given(st.text())
def test_every_token_lies_on_its_own_words(text):
    prepared = prepare(text)
    tokens = analyze(text)
    for token in tokens:
        assert prepared[token.span.start : token.span.end].strip()
    positions = [token.position for token in tokens if token.width == 1]
    assert positions == list(range(len(positions)))


@given(st.text(alphabet="ab12./-&TTĐ "))
def test_queries_are_cut_as_texts_are(text):
    """Whatever stands around it, a stretch set apart by full stops gives the same tokens."""
    alone = [token.lexemes for token in analyze(text)]
    within = [token.lexemes for token in analyze(f"trước ; {text} ; sau")]
    assert within[1 : len(alone) + 1] == alone


def test_a_token_of_three_thousand_letters_is_cut_alike_everywhere():
    long = "a" * 3000
    assert forms(long) == forms(long + "b")
