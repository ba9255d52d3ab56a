"""Provinces and years: units in time, four clocks, counts that open what they count."""

from datetime import date

import pytest

from archive.models import Clock, Figure, Report, Unit
from archive.pages.kit.atlas import in_year, load_atlas
from archive.search import index_reports
from archive.storage import recount
from tests.factories import make_report, make_unit
from tests.pages.html import get


def reports_of(page) -> set[str]:
    return {link for link in page.links() if link.startswith("/bao-cao/") and "#" not in link}


def test_one_address_shows_both_of_its_units_with_dates_and_decree(library, client):
    text = get(client, "/vinh-long/").text()
    assert "tỉnh Vĩnh Long (đến trước ngày 1/7/2025)" in text
    assert "tỉnh Vĩnh Long (từ 1/7/2025)" in text
    assert "Lập từ tỉnh Bến Tre, tỉnh Vĩnh Long, ngày 1/7/2025, theo Nghị quyết số 202/2025/QH15." in text


def test_predecessors_and_successors_are_linked_both_ways(library, client):
    assert "/vinh-long/" in get(client, "/ben-tre/").links()
    assert "/ben-tre/" in get(client, "/vinh-long/").links()


def test_the_years_are_links_with_their_numbers(library, client):
    page = get(client, "/vinh-long/")
    bars = {link.get("href"): page.text(link) for bars in page.classed("years") for link in bars.iter("a")}
    assert bars == {
        "/vinh-long/2021/": "2021 1 báo cáo về năm này",
        "/vinh-long/2022/": "2022 1 báo cáo về năm này",
    }


def test_the_four_clocks_are_counted_apart_and_each_count_opens_as_many_reports(library, client):
    page = get(client, "/vinh-long/")
    (table,) = page.classed("counts")
    rows = {page.text(row.find("th")): [page.text(cell)[0] for cell in row.findall("td")] for row in table.iter("tr")}
    assert [page.text(head) for head in table.iter("th")][:5] == ["Năm", "Kỳ báo cáo", "Kế hoạch", "Họp", "Đăng"]
    assert rows["2021"] == ["1", "0", "1", "1"] and rows["2022"] == ["1", "2", "0", "0"]
    opened = {link.get("href"): int(link.text) for link in table.iter("a")}
    assert opened["/vinh-long/2022/?theo=ke-hoach"] == 2
    for path, count in opened.items():
        year = get(client, path)
        listed = [link for item in year.classed("report-list")[0].iter("a") for link in [item.get("href")]]
        assert len(set(listed)) == count, path


def test_a_year_counts_its_reports_on_each_clock(library, client):
    page = get(client, "/long-an/2020/?theo=dang")
    assert "1 báo cáo đăng trong năm 2020." in page.text()
    assert "Kỳ báo cáo 0 Kế hoạch 1 Họp 1 Đăng 1" in page.text()
    assert get(client, "/long-an/2020/?theo=khac").text() == get(client, "/long-an/2020/").text()


def test_a_year_shows_who_is_seen_in_its_reports(library, client):
    assert "Vũ Chí Giang" in get(client, "/vinh-phuc/2021/").text()
    assert "Vũ Chí Giang" not in get(client, "/vinh-phuc/2022/").text()


def test_a_year_shows_the_figures_that_its_reports_give_for_it(library, client):
    figure = Figure.objects.filter(quote="20%").first()
    assert "Số liệu của năm 2021" not in get(client, "/vinh-phuc/2021/").text()
    Figure.objects.filter(pk=figure.pk).update(year=2021)
    page = get(client, "/vinh-phuc/2021/")
    assert "Số liệu của năm 2021" in page.text()
    assert any(link.endswith(f"#c{figure.start}-{figure.end}") for link in page.links())


def test_bodies_are_a_tree(library, client):
    page = get(client, "/vinh-long/")
    (branch,) = (
        item for tree in page.classed("tree") for item in tree.findall("li") if "Ủy ban" in (item.find("a").text or "")
    )
    (below,) = list(branch.iter("li"))[1:]
    assert page.text(below.find("a")) == "Sở Thông tin và Truyền thông tỉnh Vĩnh Long"
    assert "từ ngày 1/3/2025 giao “chuyển đổi số” cho Ủy ban nhân dân tỉnh Vĩnh Long" in page.text(below)


def test_bodies_that_stand_under_each_other_end_the_tree_not_the_page(library, client):
    from archive.models import Entity

    upper = Entity.objects.get(name="Ủy ban nhân dân tỉnh Vĩnh Long")
    lower = Entity.objects.get(name="Sở Thông tin và Truyền thông tỉnh Vĩnh Long")
    Entity.objects.filter(pk=upper.pk).update(parent=lower)
    assert lower.name in get(client, "/vinh-long/").text()


@pytest.mark.parametrize(("year", "about", "elsewhere"), [(2019, 1, 0), (2020, 0, 1), (2018, 0, 0)])
def test_a_report_counts_in_the_years_it_is_about_and_stands_apart_in_the_year_it_was_published(
    library, client, year, about, elsewhere
):
    page = get(client, f"/long-an/{year}/")
    said = "1 báo cáo có kỳ báo cáo chạm năm" if about else "Kho chưa có báo cáo nào ở mục này cho năm"
    assert f"{said} {year}" in page.text()
    assert len(reports_of(page)) == about + elsewhere
    assert ("về năm khác" in page.text()) == bool(elsewhere)


def test_a_period_of_several_years_counts_in_each(library, client):
    report = library["long-an-2019"]
    Clock.objects.filter(run=report.current_run, which="reported").update(last=date(2021, 12, 31))
    recount([report.pk])
    for year in (2019, 2020, 2021):
        assert report.get_absolute_url() in reports_of(get(client, f"/long-an/{year}/"))
        assert f"/long-an/{year}/" in get(client, "/").links()
    assert report.get_absolute_url() not in reports_of(get(client, "/long-an/2022/"))


def test_a_report_without_period_stands_under_the_unknown_year(library, client):
    report = library["long-an-2019"]
    Clock.objects.filter(run=report.current_run, which="reported").delete()
    recount([report.pk])
    assert report.get_absolute_url() in reports_of(get(client, "/long-an/chua-ro-nam/"))
    assert "/long-an/chua-ro-nam/" in get(client, "/long-an/").links()
    assert "1 báo cáo chưa rõ năm" in get(client, "/").text()
    assert "chưa rõ năm" in get(client, report.get_absolute_url()).text()


def test_the_year_of_the_merger_shows_both_units_apart(library, client):
    old = make_report(unit="vinh-long", clocks={"reported": "2025H1"}, on_published=index_reports)
    new = make_report(unit="vinh-long-2025", clocks={"reported": "2025H2"}, on_published=index_reports)
    page = get(client, "/vinh-long/2025/")
    sections = {page.text(section.find("h2")): page.text(section) for section in page.all("section")}
    assert [name.split(" (")[1] for name in sections] == ["đến trước ngày 1/7/2025)", "từ 1/7/2025)"]
    assert reports_of(page) == {old.get_absolute_url(), new.get_absolute_url()}


def test_a_year_in_which_no_unit_had_the_name_leads_to_its_successor(library, client):
    page = get(client, "/ben-tre/2026/")
    assert "Năm 2026 không có đơn vị nào mang tên Bến Tre" in page.text()
    assert "/vinh-long/2026/" in page.links()


def test_the_34_count_what_their_predecessors_reported(library, client):
    assert reports_of(get(client, "/tay-ninh/2019/")) == set()
    assert reports_of(get(client, "/tay-ninh/2019/?tap=34")) == {library["long-an-2019"].get_absolute_url()}
    assert "/tay-ninh/2019/?tap=34" in get(client, "/?tap=34").links()


@pytest.mark.parametrize("query", ["", "?tap=34"])
def test_every_count_of_the_grid_opens_as_many_reports(library, client, query):
    page = get(client, "/" + query)
    (grid,) = page.classed("grid")
    cells = [link for cell in grid.iter("td") for link in cell.iter("a")]
    assert len(cells) == 5
    for cell in cells:
        assert f"{cell.text} báo cáo có kỳ báo cáo" in get(client, cell.get("href")).text()


def test_the_grid_shows_zeros_sums_and_every_province(library, client):
    page = get(client, "/")
    (grid,) = page.classed("grid")
    rows = {page.text(row.find("th")): [page.text(cell) for cell in row.findall("td")] for row in grid.iter("tr")}
    assert rows["Vĩnh Long"] == ["0", "0", "0", "0", "1", "1", "2"]
    assert rows["Hà Nội"] == ["0"] * 7
    assert rows["Tổng"] == ["0", "0", "1", "0", "3", "1", "5"]


def test_the_coverage_sentence_says_what_is_missing(library, client):
    text = get(client, "/").text()
    assert "Kho có 5 báo cáo của 4 tỉnh, thành phố, nói về các năm 2019–2022." in text
    assert "Còn thiếu: 3 trong 7 tỉnh cũ chưa có báo cáo nào." in text


def test_a_unit_that_only_changed_its_name_counts_in_one_row(library):
    from archive.models import UnitChange, UnitEvent

    event = UnitEvent.objects.create(key="hue", day=date(2025, 1, 1), decree="175/2024/QH15", name="Huế")
    old = make_unit("thua-thien-hue", "Thừa Thiên Huế", valid_until=date(2025, 1, 1))
    new = make_unit("hue-2025", "Huế", valid_from=date(2025, 1, 1))
    UnitChange.objects.create(event=event, before=old, after=new)
    atlas = load_atlas()
    assert atlas.row_of(new, 63) == old and atlas.row_of(old, 34) == new
    assert atlas.row_of(Unit.objects.get(key="vinh-long-2025"), 63) is None
    assert in_year(old, 2024) and not in_year(old, 2025) and in_year(new, 2025) and not in_year(new, 2024)


def test_long_lists_are_paged(library, client):
    for _ in range(30):
        make_report(unit="long-an", clocks={"reported": "2019"}, on_published=index_reports)
    first, second = get(client, "/long-an/2019/"), get(client, "/long-an/2019/?trang=2")
    assert "Trang 1 / 2" in first.text() and "/long-an/2019/?trang=2" in first.links()
    assert len(reports_of(first)) == 25 and len(reports_of(second)) == 6
    assert not reports_of(first) & reports_of(second)
    assert get(client, "/long-an/2019/?trang=3").status == 404
    assert Report.objects.about(2019).count() == 31
