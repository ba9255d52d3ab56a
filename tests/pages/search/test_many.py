"""/tim/nhieu/ as readers meet it: a box, a table of links, the same as a file."""

import csv
import io
from urllib.parse import urlencode

import pytest

from archive.pages.search import many
from archive.search import SearchBusy
from tests.pages.html import get


def address(*lines: str, **more: str) -> str:
    return "/tim/nhieu/?" + urlencode({"dong": "\n".join(lines), **more})


def read_file(client, *lines: str) -> list[list[str]]:
    page = client.get(address(*lines, tep="csv"))
    assert page.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert page.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(page.content.decode("utf-8-sig"))))


def test_each_count_opens_its_search(library, client):
    page = get(client, address("chính quyền điện tử", "abcxyz"))
    assert "/tim/?q=ch%C3%ADnh+quy%E1%BB%81n+%C4%91i%E1%BB%87n+t%E1%BB%AD" in page.links()
    assert any("tinh=vinh-long" in link for link in page.links())
    assert "abcxyz" in page.text()


def test_the_empty_page_is_a_box(library, client):
    page = get(client, "/tim/nhieu/")
    assert list(page.all("textarea"))
    assert not list(page.all("table"))


def test_the_file_says_what_the_table_says(library, client):
    head, found, absent = read_file(client, "chính quyền điện tử", "abcxyz")
    assert head[:3] == ["Câu hỏi", "Báo cáo", "Ghi chú"]
    assert int(found[1]) == sum(map(int, found[3:])) > 0
    assert "Vĩnh Long" in head
    assert set(absent[3:]) == {"0"}


@pytest.mark.parametrize("line", ["=1+1", "+1", "-covid", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_no_cell_of_the_file_is_a_formula(library, client, line):
    assert read_file(client, line)[1][0] == "'" + line


def test_lines_too_many_are_said(library, client):
    assert "Còn 1 dòng" in get(client, address(*(f"từ{number}" for number in range(101)))).text()


def test_what_takes_too_long_says_so(library, client, monkeypatch):
    def busy(lines):
        raise SearchBusy

    monkeypatch.setattr(many, "count_lines", busy)
    page = client.get(address("covid"))
    assert page.status_code == 503
    assert page.headers["Retry-After"] == "30"


@pytest.mark.parametrize("query", ["dong=%00", "dong=%ff", "dong=" + "%0A" * 500, "tep=csv", "dong=a&tep=x"])
def test_nothing_in_the_address_breaks_it(library, client, query):
    assert client.get(f"/tim/nhieu/?{query}").status_code == 200


def test_it_is_there_in_english(library, client):
    assert "Many questions at once" in get(client, "/en/tim/nhieu/").text()
