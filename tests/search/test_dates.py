"""Date ranges over a chosen clock, the histogram, and what is left out."""

from urllib.parse import parse_qs, urlsplit

import pytest

from archive.gazetteer import SEEDS, load_gazetteer
from archive.search import parse, search
from archive.search.words import REGIONS


def open_address(url: str):
    address = parse_qs(urlsplit(url).query)
    return search(parse(address.get("q", [""])[0], address))


def found(text: str) -> set[int]:
    return {int(hit.path[:3]) for hit in search(parse(text)).hits}


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("ngay:2021", "/tim/?ngay=dang%3A2021"),
        ("ngay:6/2021", "/tim/?ngay=dang%3A2021-06"),
        ("ngay:20/07/2021", "/tim/?ngay=dang%3A2021-07-20"),
        ("ngay:họp:2021..6/2022", "/tim/?ngay=hop%3A2021..2022-06"),
        ("date:ky:..2021", "/tim/?ngay=ky%3A..2021"),
        ("ngay:31/2/2021", "/tim/?q=ngay%3A31%2F2%2F2021"),
    ],
)
def test_dates_as_typed_have_one_address(typed, url):
    assert parse(typed).url == url


def test_the_form_and_the_typed_field_have_one_address():
    form = parse("5G", {"dong-ho": ["hop"], "tu": ["6/2021"], "den": ["20/7/2021"]})
    assert form.url == parse("5G ngay:hop:6/2021..20/7/2021").url
    assert parse("5G", {"dong-ho": ["hop"], "tu": [""], "den": [""]}).url == "/tim/?q=5G"
    assert parse("", {"nguon": ["Báo Quảng Bình"]}).url == parse('nguon:"Báo Quảng Bình"').url


def test_the_chosen_clock_counts(seeds):
    assert found("ngay:12/2021") == {0, 4}
    assert found("ngay:hop:29/12/2021") == {0}
    assert found("ngay:ky:2019") == {3}
    assert found("ngay:..2020") == {3}
    assert found("ngay:ky:1/2022..") == {2}


def test_a_range_that_ends_before_it_begins_is_said_and_can_be_dropped(seeds):
    results = search(parse("ngay:2022..2021"))
    assert results.total == 0
    assert "2022 ở sau ngày kết thúc 2021" in results.notices[0].text
    assert open_address(results.suggestions[0].url).total == 5


def test_bars_open_what_they_count_and_make_the_total_with_the_undated(seeds):
    results = search(parse(""))
    chart = results.histogram
    assert [(bar.label, bar.count) for bar in chart.bars] == [("2020", 1), ("2021", 3)]
    assert sum(bar.count for bar in chart.bars) + chart.undated == results.total == 5
    assert [open_address(bar.url).total for bar in chart.bars] == [1, 3]
    assert open_address(chart.undated_url).total == chart.undated == 1


def test_a_year_is_drilled_into_months_and_back(seeds):
    results = open_address(search(parse("")).histogram.bars[1].url)
    chart = results.histogram
    assert [(bar.label, bar.count) for bar in chart.bars] == [("07/2021", 1), ("12/2021", 2)]
    assert sum(bar.count for bar in chart.bars) + chart.undated == results.total
    assert [open_address(bar.url).total for bar in chart.bars] == [1, 2]
    assert open_address(chart.wider_url).total == 5


def test_what_is_left_out_is_left_out_with_those_that_have_none_kept(seeds):
    assert found("-tinh:long-an") == {0, 1, 2, 4}
    assert found('-nguoi:"Vũ Chí Giang" nam:2021') == {0, 1}
    assert found("-ngay:2021") == {2, 3}
    assert found("-nam-dang:chua-xac-dinh") == {0, 1, 3, 4}


def test_every_value_can_be_left_out_and_taken_back(seeds):
    checked = 0
    for values in (facet.values for facet in search(parse("")).facets):
        for value in values:
            without = open_address(value.avoid.url)
            assert without.total == 5 - value.count, value
            (avoided,) = [same for facet in without.facets for same in facet.values if same.avoided]
            assert open_address(avoided.url).total == 5
            checked += 1
            if checked % 6 == 0:
                break
    assert checked > 10


def test_most_figures_come_first(seeds):
    seeds[3].search_entry.figures = 7
    seeds[3].search_entry.save()
    assert search(parse("", {"sap": ["so-lieu"]})).hits[0].path[:3] == "003"


def test_every_region_of_the_gazetteer_can_be_asked_for():
    assert {unit.region for unit in load_gazetteer(SEEDS).units if unit.region} == set(REGIONS.values())
