"""Archives other than the library: an empty one, one of many names."""

import pytest

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


def names_shown(page) -> list[str]:
    return [page.text(link) for table in page.all("tbody") for link in table.iter("a")]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("?loc=do", ["Đỗ Văn An"]),
        ("?loc=%C4%90%E1%BB%97", ["Đỗ Văn An"]),
        ("?loc=van+a", ["Đỗ Văn An", "Lê Văn Ánh"]),
        ("?loc=xyz", []),
        ("?loc=%25", []),
        ("?tinh=long-an", ["Đỗ Văn An"]),
        ("?tinh=khong-co", ["Đỗ Văn An", "Lê Văn Ánh"]),
        ("?tinh=long-an&loc=anh", []),
    ],
)
def test_a_list_is_narrowed_by_words_of_any_marks_and_by_province(db, client, query, names):
    for name, unit in (("Đỗ Văn An", "long-an"), ("Lê Văn Ánh", "vinh-long")):
        make_report(text=f"Ông {name} họp.", people=[name], unit=unit, on_published=index_reports)
    page = get(client, f"/nguoi/{query}")
    assert page.status == 200
    assert names_shown(page) == names
