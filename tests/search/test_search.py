"""Which reports a query finds, in which order, and what the page says about it."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import Abbreviation
from archive.search import index_reports, parse, search
from archive.search.results import Tier


def find(text: str, **params) -> list[int]:
    """The numbers of the seeds found, best first."""
    return [int(hit.path[:3]) for hit in search(parse(text, params)).hits]


def notices(text: str) -> str:
    return " ".join(notice.text for notice in search(parse(text)).notices)


# The tables are run whole in one test each: the seeds are loaded once for all rows.
FINDS = [
    ("chuyen doi so vinh long", {0, 2}),
    ("chuyển đổi số Vĩnh Phúc", {4}),
    ('"chính quyền điện tử" -covid', {2, 3}),
    ("báo", {0, 1, 3, 4}),
    ("báo -bảo", set()),
    ("Sở TT&TT Quảng Bình", {1}),
    ("so thong tin va truyen thong quang binh", {1}),
    ("giám đốc sở TT&TT Long An", {3}),
    ("vinhphuc", {4}),
    ("2021", {0, 1, 4}),
    ("2022", {2}),
    ("năm 2019", {3}),
    ("6 tháng đầu năm 2021", {1}),
    ("20/7/2021", {1}),
    ("ngày 20-07-2021", {1}),
    ("30/12/2021", {0, 4}),
    ("29/12", {0}),
    ("110.000 tỷ đồng", {4}),
    ("110000", {4}),
    ("52/192", {3}),
    ("covid-19 5G", {4}),
    ("camera OR 5G", {1, 4}),
    ("kien truc chinh quyen dien tu", {2}),
    ("Ai là Giám đốc Sở Thông tin và Truyền thông Long An?", {3}),
    ("báo cáo nào nói về tường lửa?", {0, 2}),
    ("Lữ Quang Ngời", {2}),
    ("nguyen ba luan", {3}),
    # posts and their deputies, honorifics, questions without a sign, periods in words, numbers as people write them
    ("chủ tịch vĩnh long", {2}),
    ("chu tich tinh vinh long", {2}),
    ("ai là chủ tịch tỉnh Vĩnh Long", {2}),
    ("phó chủ tịch vĩnh long", {0}),
    ("Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long nhấn mạnh", {0}),
    ("giám đốc sở quảng bình", {1}),
    ("ông vũ chí giang", {4}),
    ("đồng chí Hoàng Hữu Thái", {1}),
    ("tỷ lệ máy tính kết nối internet ở vĩnh long là bao nhiêu", {0}),
    ("vinh long co bao nhieu xa", {0, 2}),
    ("nửa đầu năm 2022", {2}),
    ("sáu tháng đầu năm 2021", {1}),
    ("nua dau nam 2021", {1}),
    ("quý IV năm 2021", set()),
    ("tháng mười hai năm 2021", {0, 4}),
    ("tháng 1 2020", {3}),
    ("20/07/21", {1}),
    ("thứ năm 30-12-2021", {0, 4}),
    ("20%", {4}),
    ("98 phần trăm", {0}),
    ("110 000 tỷ", {4}),
    ("110 nghìn tỷ", {4}),
    ("25,000 tỷ", {4}),
    ("chính quyền diện tử", {1, 2, 3}),
    # words that are said together, before words that stand in one text
    ("giai phap cong nghe", {1}),
    ("nang cao nhan thuc cua nguoi dan", {2}),
    ("ATTT mạng", {3, 4}),
    ("mạng ATTT", {0, 2, 3, 4}),
    ("UBND huyện Tam Đảo", set()),
    ("UBND tp Vĩnh Yên", set()),
    ("HĐND tỉnh", set()),
    ("chiều 30/12", {4}),
    ("Chiều ngày 29/12/2021", {0}),
    ("hội nghị chiều 30/12", {4}),
    # months of a period shorter than a year, dates in English
    ("tháng 6/2022", {2}),
    ("3/2021", {1}),
    ("8/2021", set()),
    ("30 December 2021", {0, 4}),
    ("December 30th, 2021", {0, 4}),
    ("July 2021", {1}),
    ("who is the vice chairman of Vinh Long", {0}),
    ("báo nào đăng bài về quảng bình", {1}),
    ("đăng trên báo Quảng Bình", {1}),
    # terms of another language
    ("digital transformation", {0, 1, 2, 4}),
    ("Digital-Transformation vinh long", {0, 2}),
    ("e-government", {1, 2, 3}),
    ("E government", {1, 2, 3}),
    ('"digital transformation" -covid', {2}),
    ("firewall", {0, 2}),
    ("department of information and communications Long An", {3}),
    ("vice chairman people’s committee Vinh Phuc", {4}),
    ("what did Quang Binh do against Covid", {1}),
    # what stands in no report, though its syllables do
    ("sở y tế quảng bình", set()),
    ("bộ y tế", set()),
    ("sở giáo dục", set()),
    ("bóng đá", set()),
    ("thể thao", set()),
    ("hòa bình", set()),
    ("Nguyễn Văn Thái", set()),
    ("Đà Nẵng chuyển đổi số", set()),
    ("Bộ TT&TT", {3, 4}),
    ("báo cáo của Sở TT&TT Long An", {3}),
    ("thị xã Ba Đồn", set()),
    ("thành phố Tân An", set()),
    ("khongcotunay", set()),
]
FIRST = [
    ("chính quyền điện tử", 3),
    ("sơ kết", 1),
    ("covid", 0),
    ("năm 2022", 2),
    ("mã độc", 3),
]
HOSTILE = ["-" * 33 + "a", "a\x00b", "((((", "'", "\\", "a:*", "!" * 99, "9" * 4000, "x " * 200]
HOSTILE += ["0,98", "98,5", "tăng 12,5%", "²", "20²1", "٢٠٢١", "२०२१", "𝟐𝟎𝟐𝟏", "1.01"]
HOSTILE += ["nam:²⁰²¹", "ngay:٢٠٢١", "NEAR/٩ a"]


def test_a_query_finds_these_reports_and_no_others(seeds):
    assert {query: set(find(query)) for query, _ in FINDS} == dict(FINDS)


def test_words_said_together_are_told_and_may_be_let_go_apart(seeds):
    together = search(parse("to chuc cuoc hop"))
    assert [hit.path[:3] for hit in together.hits] == ["002"]
    (notice,) = [notice for notice in together.notices if "liền nhau" in notice.text]
    apart = search(parse("to chuc cuoc hop", {"roi": ["1"]}))
    assert notice.url == apart.query.url
    assert {hit.path[:3] for hit in apart.hits} > {"002"}
    assert together.query.url in [notice.url for notice in apart.notices]


def test_a_post_comes_before_its_deputy_whose_text_has_the_same_words(seeds):
    assert find("chủ tịch ubnd tỉnh")[0] == 2


def test_titles_and_periods_come_first(seeds):
    assert {query: find(query)[0] for query, _ in FIRST} == dict(FIRST)


@pytest.mark.parametrize("query", ["Thuỷ lợi", "Uỷ ban nhân dân tỉnh Vĩnh Long"])
def test_spellings_of_one_query_give_one_list_and_one_address(seeds, query):
    spellings = [query, unicodedata.normalize("NFD", query), query.replace("uỷ", "ủy").replace("Uỷ", "Ủy")]
    assert len({parse(spelling).url for spelling in spellings}) == 1
    assert len({tuple(find(spelling)) for spelling in spellings}) == 1


def test_tone_placement_of_the_query_does_not_matter(seeds):
    assert find("khoá XV") == find("khóa XV") == [1]


def test_abbreviations_and_their_long_form_are_equal(seeds):
    for short in ("TT&TT", "TT-TT", "TT - TT", "TTTT", "tttt", "tt&tt"):
        assert set(find(short)) == set(find("thông tin và truyền thông")) == {0, 1, 3, 4}
        assert "Thông tin và Truyền thông" in notices(short)


def test_a_new_abbreviation_works_at_once(seeds):
    assert find("BTS2X") == []
    row = Abbreviation.objects.create(short="BTS2X", long="tường lửa")
    assert set(find("BTS2X")) == {0, 2}
    row.delete()


def test_an_abbreviation_that_looks_like_a_syllable_counts_only_in_capitals(seeds):
    assert "đề án" in notices("ĐA")
    assert "đề án" not in notices("da")


def test_a_literal_search_takes_the_words_as_they_are(seeds):
    assert find("CQĐT", **{"nguyen-van": ["1"]}) == [1]
    assert set(find("CQĐT")) == {1, 2, 3}


def test_a_marked_word_finds_other_marks_only_when_nothing_else_is_found(seeds):
    assert set(find("bảo")) == {0, 1, 2, 3, 4}
    assert "không xét dấu" not in notices("bảo")
    assert set(find("tướng lứa")) == {0, 2}
    assert "không xét dấu" in notices("tướng lứa")


def test_tiers_are_labelled(seeds):
    tiers = {int(hit.path[:3]): hit.tier for hit in search(parse("CQĐT")).hits}
    assert tiers == {1: Tier.SAME, 2: Tier.SHORT, 3: Tier.SHORT}
    assert {hit.tier for hit in search(parse("tuong lua")).hits} == {Tier.ANY_MARKS}


def test_a_year_without_reports_is_looked_for_as_a_word_and_the_page_says_so(seeds):
    assert find("2030") == [1]
    assert "2030" in notices("2030")
    for typed in ("2020", "năm 2020"):
        assert set(find(typed)) == {3, 4}
        assert "Không có báo cáo về kỳ 2020" in notices(typed)


def test_every_two_words_of_a_body_find_their_report(seeds):
    for number, report in enumerate(seeds):
        words = report.current_version.text.split()[20:140]
        for start in range(0, len(words) - 1, 5):
            pair = " ".join(words[start : start + 2])
            assert number in find(pair), pair


def test_withdrawn_reports_are_found_no_more_even_before_they_leave_the_index(seeds):
    report = seeds[3]
    report.withdrawn_at, report.withdrawn_reason = report.current_version.loaded_at, "thử"
    report.save()
    assert find("Long An") == []
    assert index_reports([report]) == 0
    report.withdrawn_at, report.withdrawn_reason = None, ""
    report.save()
    assert index_reports([report]) == 1
    assert find("Long An") == [3]


def test_a_query_without_words_lists_everything_newest_first(seeds):
    assert len(find("")) == 5
    assert find("", sap=["moi"])[0] == 2
    assert find("", sap=["cu"])[0] == 3


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=60)
    | st.text(alphabet="báo số\"-: |ORnam:2021\u0301\x00'\\&!<>()*", max_size=40)
    | st.text(alphabet="0129,.%/-² ٢२ngàytháng", max_size=14)
)
def test_searching_never_raises(seeds, text):
    results = search(parse(text))
    assert results.total >= len(results.hits)


def test_hostile_queries_are_queries(seeds):
    for query in HOSTILE:
        assert search(parse(query)).sentence
