"""A long text in parts: nothing lost, nothing twice, every spot found from anywhere."""

import pytest

from archive.pages.kit.extent import PART, SURELY_FIRST, parts_of, spot_address
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get

TEXTS = ["", "ngắn", "dòng\n" * 20_000, "chữ " * 20_000, "x" * 100_000, "a\n" * 10 + "y" * 70_000 + "\nz"]


@pytest.mark.parametrize("text", TEXTS, ids=len)
def test_the_parts_make_the_text_again_and_none_is_too_long(text):
    parts = parts_of(text)
    assert "".join(part.of(text) for part in parts) == text
    assert all(part.end - part.start <= PART for part in parts)
    assert all(part.end - part.start >= SURELY_FIRST for part in parts[:-1])


@pytest.mark.parametrize("text", ["dòng dài\n" * 20_000, "chữ " * 20_000])
def test_a_part_ends_where_a_line_ends_else_a_word(text):
    assert all(part.of(text)[-1].isspace() for part in parts_of(text))


@pytest.fixture
def long_report(db):
    lines = [f"Ông Lê Văn {chr(65 + number % 26)} họp lần {number} ở tỉnh." for number in range(2_500)]
    people = [f"Lê Văn {chr(65 + number)}" for number in range(26)]
    return make_report(text="\n".join(lines), people=people, unit="long-an", on_published=index_reports)


def test_a_long_report_comes_in_parts_that_say_so(long_report, client, django_assert_max_num_queries):
    path = long_report.get_absolute_url()
    with django_assert_max_num_queries(12):
        first = get(client, path)
    assert "chia làm 3 phần; đây là phần 1" in first.text()
    assert f"{path}?phan=2" in first.links()
    assert "lần 2499" in get(client, f"{path}?phan=3").text()
    assert client.get(f"{path}?phan=4").status_code == 404
    assert len(first.source) < 1_000_000


def test_words_far_down_open_the_part_that_holds_them(long_report, client):
    mention = long_report.current_run.mentions.order_by("-start").first()
    address = spot_address(long_report.get_absolute_url(), mention.start, mention.end)
    page = get(client, address.split("#")[0])
    assert page.by_id(address.split("#")[1]) is not None


def test_any_stretch_can_be_pointed_at(long_report, client):
    path = long_report.get_absolute_url()
    page = get(client, f"{path}?tai=40000-40007")
    assert page.text(page.by_id("c40000-40007")) == long_report.current_version.text[40000:40007].strip()
    for nonsense in ("7", "9-3", "x-y", "999999999-9999999999"):
        assert client.get(path, {"tai": nonsense}).status_code == 200
    assert client.get(path, {"tai": "99999999-999999999"}).status_code == 200


def test_a_fact_of_another_part_leads_there(long_report, client):
    page = get(client, long_report.get_absolute_url() + "?phan=2")
    title = next(link for link in page.classed("pilcrow") if "Nhan đề" in link.get("aria-label"))
    assert title.get("href").startswith(f"{long_report.get_absolute_url()}#c")
    assert page.classed("entities")[0] is not None
