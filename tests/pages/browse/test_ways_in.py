"""Ways into the archive by region, outlet and topic, and the page that says what is missing."""

import pytest

from archive.models import Clock, Outlet, Report, Unit
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get
from tests.pages.provinces.test_pages import reports_of

FOOT = "Trang chủ | Liên hệ"


@pytest.fixture
def outlet(library):
    """An outlet with two reports that end alike, one with its address, and one without reports."""
    found = Outlet.objects.create(code="bao-long-an", name="Báo Long An", unit=Unit.objects.get(key="long-an"))
    Outlet.objects.create(code="bao-trong", name="Báo trống")
    for year in ("2018", "2020"):
        clocks = {"published": f"{year}-01-05", "reported": year}
        report = make_report(
            text=f"Họp.\n\n{FOOT}", unit="long-an", furniture=[FOOT], outlet="bao-long-an", clocks=clocks,
            on_published=index_reports,
        )  # fmt: skip
    version = report.current_version
    version.sidecar = {"address": "https://example.org/tin"}
    version.save()
    return found


def test_an_outlet_lists_what_it_published_by_year_and_province(outlet, client):
    page = get(client, "/nguon/bao-long-an/")
    assert len(reports_of(page)) == 2
    assert {"/nam/2018/?theo=dang", "/nam/2020/?theo=dang", "/long-an/"} <= set(page.links())
    assert "https://example.org/tin" in page.text()
    assert "20190" in page.text(page.one_classed("register"))


def test_reports_without_a_date_are_listed_where_their_number_leads(outlet, client):
    undated = make_report(text="Sở họp.", unit="long-an", on_published=index_reports)
    for address in ("/tim/?nam=chua-xac-dinh", "/lich/chua-ro/?theo=hop", "/lich/chua-ro/"):
        (link,) = (link for link in get(client, "/nam/").one_classed("counts").iter("a") if link.get("href") == address)
        assert undated.get_absolute_url() in " ".join(get(client, address).links())
        assert int(link.text) == Report.objects.published().count() - dated(address)


def dated(address: str) -> int:
    which = {"/lich/chua-ro/": "published", "/lich/chua-ro/?theo=hop": "event"}.get(address, "reported")
    return Clock.objects.filter(run__current_of__isnull=False, which=which).count()


def test_the_second_of_two_equal_files_says_so_in_lists(db, client):
    for path in ("a", "b"):
        make_report(path, text="Một.", unit="long-an", clocks={"reported": "2020"}, on_published=index_reports)
    assert get(client, "/long-an/2020/").text().count("trùng từng byte") == 1


def test_an_outlets_page_asks_at_most_twelve_questions(outlet, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(12):
        get(client, "/nguon/bao-long-an/")


def test_an_outlet_says_which_lines_of_its_pages_are_set_aside(outlet, client):
    assert f"{FOOT} 2" in get(client, "/nguon/bao-long-an/").text()


def test_a_report_leads_to_its_outlet_and_province(outlet, client):
    report = Report.objects.filter(current_run__outlet=outlet).first()
    links = get(client, f"/en{report.get_absolute_url()}").one_classed("panel").iter("a")
    assert {"/en/nguon/bao-long-an/", "/en/long-an/"} <= {link.get("href") for link in links}


def test_the_index_names_only_outlets_that_published_something(outlet, client):
    page = get(client, "/nguon/")
    assert "/nguon/bao-long-an/" in page.links() and "/nguon/bao-trong/" not in page.links()
    assert "Kho chưa có báo cáo nào của nguồn này" in get(client, "/nguon/bao-trong/").text()
    assert get(client, "/nguon/khong-co/").status == 404


def test_a_region_counts_its_provinces_and_lists_their_reports(library, client):
    page = get(client, "/vung/dong-bang-song-cuu-long/")
    assert {
        library[name].get_absolute_url() for name in ("vinh-long-2021", "vinh-long-2022", "long-an-2019")
    } == reports_of(page)
    assert "Bến Tre 0" in page.text() and "Vĩnh Long 2" in page.text()
    assert "/vung/dong-bang-song-hong/" in page.links()
    assert get(client, "/vung/mien-tay/").status == 404


def test_a_topic_tells_silent_provinces_from_those_without_reports(library, client):
    page = get(client, "/chu-de/chuyen-doi-so/")
    text = page.text()
    silent = text.split("Tỉnh không nói đến", 1)[1].split("kho chưa có báo cáo nào", 1)[0]
    assert "Vĩnh Long" not in silent
    assert "Vĩnh Phúc 1" in silent or "Long An 1" in silent or "Quảng Bình 1" in silent
    assert "3 tỉnh cũ: kho chưa có báo cáo nào, nên không biết." in text


def test_topics_stand_with_their_definitions_counts_and_years(library, client):
    text = get(client, "/chu-de/").text()
    assert "Chuyển đổi số" in text and "2021" in text


def test_the_coverage_page_says_how_much_is_unknown(library, client):
    make_report(on_published=index_reports)
    text = get(client, "/bao-phu/").text()
    assert "Tỉnh, thành phố116,7%" in text
    assert "Bến Tre" in text.split("Tỉnh cũ chưa có báo cáo nào", 1)[1]
    assert "Lần nạp hoặc sửa gần nhất:" in text
