"""Every count is the length of the list that it opens; chips and suggestions lead where they say."""

from urllib.parse import parse_qs, urlsplit

from archive.search import index_reports, parse, search
from archive.search.language import MISSING
from tests.factories import make_report


def open_address(url: str):
    """The results that an address leads to."""
    address = parse_qs(urlsplit(url).query)
    return search(parse(address.get("q", [""])[0], address))


def facet(results, name: str) -> dict[str, int]:
    found = next((facet for facet in results.facets if facet.name == name), None)
    return {value.label: value.count for value in found.values} if found else {}


STARTS = (
    ("", {}),
    ("chuyển đổi số", {}),
    ("chính quyền", {"tinh": ["vinh-long"]}),
    ("", {"nam": ["2021", "2022"]}),
    ("", {"nam": ["2021"], "tinh": ["vinh-long"]}),
    ("", {"loai": ["tong-ket"], "nguoi": ["vu-chi-giang"]}),
)


def test_every_count_is_the_length_of_the_list_it_opens(seeds):
    index_reports([make_report(text="Một bài không rõ tỉnh, không rõ kỳ.", title="", kind="")])
    checked = 0
    for text, params in STARTS:
        for values in (facet.values for facet in search(parse(text, params)).facets):
            for value in (value for value in values if not value.selected):
                assert open_address(value.url).total == value.count, value
                checked += 1
    assert checked > 40


def test_facets_count_under_the_other_filters_not_their_own(seeds):
    results = search(parse("", {"tinh": ["vinh-long"], "nam": ["2021"]}))
    assert facet(results, "tinh") == {"Vĩnh Long": 1, "Quảng Bình": 1, "Vĩnh Phúc": 1}
    assert facet(results, "nam") == {"2022": 1, "2021": 1}


def test_a_second_value_of_a_facet_widens_the_list(seeds):
    values = search(parse("", {"tinh": ["long-an"]})).facets[0].values
    added = next(value for value in values if value.label == "Vĩnh Long")
    assert open_address(added.add.url).total == 1 + added.count


def test_what_is_not_known_has_a_bucket_of_its_own(seeds):
    index_reports([make_report(text="Một bài không rõ tỉnh, không rõ kỳ.", title="")])
    results = search(parse(""))
    assert facet(results, "tinh")["(chưa xác định)"] == 1
    assert facet(results, "nam")["(chưa xác định)"] == 1
    assert search(parse("", {"tinh": ["chua-xac-dinh"], "nam": ["chua-xac-dinh"]})).total == 1


def test_beside_the_hits_a_facet_shows_its_first_values_those_chosen_and_the_way_to_all(db):
    index_reports(
        [make_report(text="Hội kanari.", title="", clocks={"reported": str(year)}) for year in range(2005, 2020)]
    )
    index_reports([make_report(text="Hội kanari.", title="")])
    years = next(facet for facet in search(parse("kanari", {"nam": ["2006"]})).facets if facet.name == "nam")
    assert [value.value for value in years.values] == [*map(str, range(2019, 2009, -1)), "2006", MISSING]
    assert years.more_url == "/tim/loc/nam?q=kanari&nam=2006"
    assert not any(facet.more_url for facet in search(parse("kanari", {"nam": ["2006"]})).facets if facet.name != "nam")


def test_a_name_of_a_person_is_enough_for_the_filter(seeds):
    results = search(parse('nguoi:"Vũ Chí Giang"'))
    assert [hit.path[:3] for hit in results.hits] == ["004"]


def test_chips_take_one_thing_out_each(seeds):
    results = search(parse("chính quyền -covid", {"tinh": ["vinh-long"], "nam": ["2022"]}))
    assert [chip.label for chip in results.chips] == [
        "chính quyền",
        "-covid",
        "Tỉnh, thành phố: Vĩnh Long",
        "Năm báo cáo: 2022",
    ]
    assert [open_address(chip.url).query.text for chip in results.chips[:2]] == ["-covid", "chính quyền"]
    assert open_address(results.chips[3].url).query.filters == (("tinh", ("vinh-long",)),)


def test_one_sentence_sums_up_the_question(seeds):
    results = search(parse("chuyển đổi số -camera", {"tinh": ["vinh-long"], "nam": ["2021", "2022"]}))
    sentence = "".join(part.text for part in results.sentence)
    assert sentence == "2 báo cáo có chuyển đổi số không có camera ở Vĩnh Long, kỳ 2021 hoặc 2022"


def test_without_an_answer_the_filters_to_drop_are_named_with_what_that_gives(seeds):
    results = search(parse("đài truyền thanh", {"tinh": ["vinh-long"]}))
    assert results.total == 0
    (suggestion,) = results.suggestions
    assert "Vĩnh Long" in suggestion.text
    assert suggestion.link == "1 báo cáo"
    assert open_address(suggestion.url).total == 1


def test_pages_neither_repeat_nor_skip(seeds):
    reports = [make_report(text=f"Hội nghị chuyển đổi số lần {number}.", title="") for number in range(45)]
    index_reports(reports)
    for sort in ("phu-hop", "moi", "cu"):
        results, seen = search(parse("chuyển đổi số", {"sap": [sort]})), []
        seen += [hit.public_id for hit in results.hits]
        while results.pager.next_url:
            results = open_address(results.pager.next_url)
            seen += [hit.public_id for hit in results.hits]
        assert len(seen) == len(set(seen)) == results.total


def test_a_page_past_the_end_is_the_last_one(seeds):
    results = search(parse("covid", {"trang": ["50"]}))
    assert (results.pager.number, results.pager.last) == (1, 1)
    assert len(results.hits) == results.total
