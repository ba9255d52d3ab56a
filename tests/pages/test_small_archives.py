"""Archives other than the library: an empty one, one of many names."""

from archive.search import index_reports
from tests.factories import make_report, make_unit
from tests.pages.html import get


def test_an_empty_archive_has_every_page(db, client):
    make_unit("ha-noi", "Hà Nội")
    for path in (
        "/",
        "/tinh/",
        "/nam/",
        "/nam/2021/",
        "/ha-noi/",
        "/ha-noi/2021/",
        "/nguoi/",
        "/chu-de/",
        "/gioi-thieu/",
    ):
        assert get(client, path).status == 200
    assert "Kho chưa có báo cáo nào." in get(client, "/").text()


def test_lists_stand_in_the_vietnamese_order_and_turn_pages(db, client):
    names = [f"{first} Văn {second}" for first in ("Ân", "An", "Đỗ", "Dương", "Ánh") for second in "ABCDEFGHIKLMNO"]
    make_report(text="\n".join(f"Ông {name}, họp." for name in names), people=names, on_published=index_reports)
    first, second = get(client, "/nguoi/"), get(client, "/nguoi/?trang=2")
    shown = [first.text(link) for table in first.all("tbody") for link in table.iter("a")]
    shown += [second.text(link) for table in second.all("tbody") for link in table.iter("a")]
    assert list(dict.fromkeys(name.split()[0] for name in shown)) == ["An", "Ánh", "Ân", "Dương", "Đỗ"]
    assert len(shown) == 70
    letter = get(client, "/nguoi/?chu=%C4%90")
    assert {letter.text(link).split()[0] for table in letter.all("tbody") for link in table.iter("a")} == {"Đỗ"}
