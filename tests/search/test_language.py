"""Any string is a query, and every query has one address."""

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.language import LONGEST, PAGES, WORDS, parse


def again(query):
    address = parse_qs(urlsplit(query.url).query, keep_blank_values=True)
    return parse(address.get("q", [""])[0], address)


def read(text: str) -> list[list[str]]:
    """Branches as lists of items: quoted "so", avoided -so."""
    return [
        [("-" if item.negated else "") + (f'"{item.text}"' if item.quoted else item.text.strip()) for item in branch]
        for branch in parse(text).branches
    ]


@pytest.mark.parametrize(
    ("text", "branches"),
    [
        ("chuyển đổi số", [["chuyển đổi số"]]),
        ('"chính quyền điện tử" -covid', [['"chính quyền điện tử"', '-"covid"']]),
        ("“an toàn” mạng", [['"an toàn"', "mạng"]]),
        ('-"an toàn thông tin" mạng', [['-"an toàn thông tin"', "mạng"]]),
        ("5G OR camera", [["5G"], ["camera"]]),
        ("5G | camera", [["5G"], ["camera"]]),
        ("TT - TT", [["TT - TT"]]),
        ("kinh tế-xã hội", [["kinh tế-xã hội"]]),
        ('"thiếu một dấu', [['"thiếu một dấu"']]),
        ("-" * 33 + "a", [["-" * 33 + "a"]]),
        ("OR", []),
        ("", []),
        ('""', []),
        ("Vĩnh Long: Tập trung", [["Vĩnh Long: Tập trung"]]),
    ],
)
def test_a_query_is_read_as_it_is_meant(text, branches):
    assert read(text) == branches


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("tinh:vinh-long 5G", "/tim/?q=5G&tinh=vinh-long"),
        ('tinh:"Vĩnh Long" 5G', "/tim/?q=5G&tinh=vinh-long"),
        ('5G tỉnh:"Long An" nam:2019', "/tim/?q=5G&tinh=long-an&nam=2019"),
        ("year:2021 province:long-an", "/tim/?tinh=long-an&nam=2021"),
        ('loai:"sơ kết"', "/tim/?loai=so-ket"),
        ("nam:abc", "/tim/?q=nam%3Aabc"),
        ("Thanh Hoá", "/tim/?q=Thanh+H%C3%B3a"),
        ("  a\u0000b \n c\u200b ", "/tim/?q=a+b+c"),
        ("", "/tim/"),
    ],
)
def test_typed_fields_and_spellings_have_one_address(typed, url):
    assert parse(typed).url == url


@pytest.mark.parametrize(
    ("params", "url"),
    [
        ({"nam": ["2021", "abc", "", "²", "1e5", "2020", "2021"]}, "/tim/?nam=2020&nam=2021"),
        ({"trang": ["99999999999999999999999"]}, "/tim/"),
        ({"trang": ["-5"]}, "/tim/"),
        ({"trang": ["999999"]}, f"/tim/?trang={PAGES}"),
        ({"trang": ["3"], "sap": ["moi"]}, "/tim/?sap=moi&trang=3"),
        ({"sap": ["abc"], "loai": ["abc"], "la": ["x"]}, "/tim/"),
        ({"tinh": ["\x00", "Vĩnh Long", "chua-xac-dinh"]}, "/tim/?tinh=chua-xac-dinh&tinh=vinh-long"),
        ({"nguyen-van": ["1"]}, "/tim/?nguyen-van=1"),
        ({"roi": ["1"], "trang": ["2"]}, "/tim/?roi=1&trang=2"),
        ({"roi": ["x"]}, "/tim/"),
    ],
)
def test_parameters_that_make_no_sense_are_left_out(params, url):
    assert parse("", params).url == url


def test_two_hundred_words_are_capped_with_a_notice():
    query = parse(" ".join(f"từ{number}" for number in range(200)))
    assert sum(len(item.tokens) for branch in query.branches for item in branch) == WORDS
    assert len(query.notices) == 1


def test_a_missing_quote_is_repaired_with_a_notice():
    assert parse('"chính quyền').notices == ("Thiếu một dấu ngoặc kép; đã thêm vào cuối câu.",)


@given(st.text(), st.dictionaries(st.sampled_from(["tinh", "nam", "trang", "sap", "nguoi"]), st.lists(st.text())))
def test_parsing_never_raises_and_an_address_leads_to_itself(text, params):
    query = parse(text, params)
    assert again(query) == query
    assert len(query.text) <= LONGEST


@given(st.text(alphabet='ab"-: |ORnam:2021tỉnh“”\u0301ẫòa'))
def test_signs_of_the_language_in_any_order_are_a_query_too(text):
    query = parse(text)
    assert again(query) == query
