"""The calendar: by the day of publication or of the meeting; what has no day is beneath, never dropped."""

import pytest

from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get
from tests.pages.provinces.test_pages import reports_of


@pytest.fixture
def dated(library):
    """Reports of July 1999, when the library has none."""
    made = {}
    for name, clocks in {
        "a day": {"published": "1999-07-05", "event": "1999-07-03"},
        "two days": {"event": "1999-07-31/1999-08-01"},
        "a month": {"published": "1999-07"},
        "a year": {"published": "1999"},
        "a half": {"published": "1999H2"},
    }.items():
        made[name] = make_report(unit="long-an", clocks=clocks, on_published=index_reports).get_absolute_url()
    return made


@pytest.mark.parametrize(
    ("path", "there"),
    [
        ("/lich/1999/7/", ["a day", "a month"]),
        ("/lich/1999/7/?theo=hop", ["a day", "two days"]),
        ("/lich/1999/7/5/", ["a day"]),
        ("/lich/1999/7/3/", []),
        ("/lich/1999/7/3/?theo=hop", ["a day"]),
        ("/lich/1999/7/31/?theo=hop", ["two days"]),
        ("/lich/1999/8/?theo=hop", []),
        ("/lich/1999/", ["a year", "a half"]),
    ],
)
def test_a_report_stands_where_its_date_is_precise_enough(dated, client, path, there):
    assert reports_of(get(client, path)) == {dated[name] for name in there}


def test_the_months_and_days_count_what_they_open(dated, client):
    links = {link.get("aria-label") for link in get(client, "/lich/1999/7/").all("a")}
    assert "05/07/1999: 1 báo cáo" in links
    year = get(client, "/lich/1999/")
    assert {"/lich/1999/7/"} == {link for link in year.links() if link.startswith("/lich/1999/") and "theo" not in link}
    assert "4 báo cáo đăng trong năm 1999" in year.text()


def test_a_month_is_named_in_the_language_of_the_page_and_its_list_by_what_it_lists(dated, client):
    for path, month, reports in (
        ("/lich/2021/12/", "Lịch tháng 12/2021", "Báo cáo"),
        ("/en/lich/2021/12/", "Calendar of December 2021", "Reports"),
    ):
        page = get(client, path)
        assert [page.text(each) for each in (*page.all("h1"), *page.all("h2"))] == [month, reports]


def test_reports_without_a_date_are_counted_beneath_and_listed(dated, client):
    assert "/lich/chua-ro/" in get(client, "/lich/1999/7/").links()
    undated = reports_of(get(client, "/lich/chua-ro/"))
    assert dated["two days"] in undated and dated["a day"] not in undated
    assert f"{len(undated)} báo cáo chưa rõ ngày đăng" in get(client, "/lich/1999/").text()
    assert dated["a month"] in reports_of(get(client, "/lich/chua-ro/?theo=hop"))


@pytest.mark.parametrize(
    "path", ["/lich/1999/13/", "/lich/1999/0/", "/lich/1999/2/30/", "/lich/1066/", "/lich/1999/13/1/"]
)
def test_days_that_no_calendar_has_are_404(library, client, path):
    assert get(client, path).status == 404


def test_the_ways_on_lead_to_days_that_have_reports_and_end(dated, client):
    first, last = get(client, "/lich/1999/"), get(client, "/lich/2021/12/30/")
    assert "/lich/2020/" in first.links() and "/lich/1998/" not in first.links()
    assert "/lich/2021/12/1/" in last.links() and not any(link.startswith("/lich/2022/") for link in last.links())
    assert "/lich/2020/1/" in get(client, "/lich/1999/7/").links()
