"""A slip of one letter finds what was meant, and says so; what is absent stays absent."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.search import parse, search
from archive.search.results import Tier
from archive.search.sealing import seal
from archive.search.slips import slips_of

MEANT = [
    ("vĩnh lomg", {0, 2}),
    ("vĩng long", {0, 2}),
    ("vinh lomg 2021", {0}),
    ("quảng bìh", {1}),
    ("lữ quan ngời", {2}),
    ("vũ trí giang", {4}),
    ("vietel", {4}),
    ("tập đoàn vietel", {4}),
    ("covd-19", {0, 1, 4}),
    ("chuyen doii so", {0, 1, 2, 4}),
    ("công ngệ thông tin long an", {3}),
    ("hội ngị trực tuyến", {1}),
    ("wifi mễn phí", {4}),
    ("camera giám xát", {1}),
    ("tin dả", {1}),
    ("chữ ký xố", {2}),
    # without spaces, with what is no part of it
    ("bandosodichte", {1}),
    ("tuonglua", {0, 2}),
    ("quangbinh2021", {1}),
    ("chị quyên thanh", {0}),
    ("quyết liệt sử lý nghiêm", {0}),
    ("chuyeenr ddooir soos vinhx long", {0, 2}),
    ("vĩnh yeen", {4}),
]
ABSENT = [
    *("huế", "FDI", "THPT", "hải phòng", "quảng ninh", "giá vàng", "bóng đá", "blockchain", "bệnh viện", "sân bay"),
    *("thể thaoo", "đường sắt cao tốc", "duong sat cao toc", "nguyễn văn hùng", "trí tuệ nhân tạo", "xuất khẩu gạo"),
    *("cảm biến camera", "chị em phụ nữ", "anh hùng lao động", "bacsigiadinh", "dả định"),
    *("hạ tầnng số", "UBND tỉnh Long An"),
    *("học sinh giỏi", "ngân hàng", "khongcotunay"),
]


def find(text: str) -> set[int]:
    return {int(hit.path[:3]) for hit in search(parse(text)).hits}


def test_a_slip_finds_what_was_meant(archive):
    assert {text: find(text) for text, _ in MEANT if find(text) != dict(MEANT)[text]} == {}


def test_what_is_absent_is_not_spelled_into_something_else(archive):
    assert {text: find(text) for text in ABSENT if find(text)} == {}


def test_the_page_says_what_it_looks_for_and_leads_back_to_what_was_typed(archive):
    results = search(parse("vĩnh lomg", {"loai": ["tong-ket"]}))
    assert results.notices[0].text == "Không có “vĩnh lomg”; đang tìm “Vĩnh Long”."
    assert "nguyen-van=1" in results.notices[0].url
    assert {hit.tier for hit in results.hits} == {Tier.NEAR}
    assert "V%C4%A9nh+Long" in results.hits[0].url
    assert not search(parse("vĩnh lomg", {"nguyen-van": ["1"]})).total


def test_a_filter_that_leaves_nothing_makes_no_slip_of_a_word(archive):
    results = search(parse("Vĩnh Phúc", {"nam": ["2019"]}))
    assert not results.total
    assert not any("đang tìm" in notice.text for notice in results.notices)


@pytest.mark.parametrize("text", ["9" * 900, "x " * 30, "abcdefgh " * 30])
def test_a_long_question_is_spelled_in_bounds(archive, text):
    with CaptureQueriesContext(connection) as queries:
        assert search(parse(text)).sentence
    assert max(len(query["sql"]) for query in queries) < 1_000_000
    assert len([query for query in queries if "SELECT" in query["sql"].upper()]) <= 14


@pytest.mark.parametrize("text", ["vĩnh lomg", "chuyen doii so", "công ngệ thông tin long an", "thể thaoo"])
def test_another_spelling_asks_few_questions_of_a_sealed_archive(archive, client, text):
    seal(least=1)
    client.get(parse(text).url)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(parse(text).url).status_code == 200
    assert len([query for query in queries if "SELECT" in query["sql"].upper()]) <= 12


@pytest.mark.parametrize(("typed", "meant"), [("lomg", "long"), ("tri", "chi"), ("nge", "nghe"), ("quna", "quan")])
def test_these_are_slips(typed, meant):
    assert meant in slips_of(typed)
