"""What stands beside a report, and why."""

import pytest
from django.db import connection

from archive.models import Report, Run
from archive.pages.report.printings import sharing_a_key
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import Page, get
from tests.test_likeness import ONE, OTHER, STOCK

TEXT = ONE * 2
MOST_QUERIES = 12


def make(path: str, text: str = TEXT, **parts) -> Report:
    return make_report(path=path, text=text, title=f"Nhan đề {path}", on_published=index_reports, **parts)


def reasons(page: Page, section: str) -> dict[str, str]:
    """The address of each report in the section → its reason."""
    heading = page.by_id(section)
    if heading is None:
        return {}
    (part,) = (each for each in page.all("section") if each.get("aria-labelledby") == section)
    rows = [row for row in part.iter("li") if row.find("p/b") is not None]
    return {row.find("p/a").get("href"): page.text(row.find("p/b")) for row in rows}


def test_a_reprint_is_shown_with_how_alike_it_is_and_who_was_first(db, client):
    first = make("a", clocks={"published": "2021-12-30"})
    later = make("b", text=f"{TEXT} Tin từ Sở.", clocks={"published": "2021-12-31"})
    make("c", text=OTHER * 2, clocks={"published": "2021-12-30"})
    page = get(client, first.get_absolute_url())
    assert list(reasons(page, "ban-in")) == [later.get_absolute_url()]
    assert 80 <= int(reasons(page, "ban-in")[later.get_absolute_url()].split()[1].rstrip("%")) < 100
    assert "bản đang đọc đăng sớm nhất" in page.text()
    other = get(client, later.get_absolute_url())
    assert first.get_absolute_url() in reasons(other, "ban-in")
    assert "đăng sớm nhất" not in other.text()
    assert Report.objects.published().count() == 3


def make_likenesses(count: int) -> None:
    """So many runs as the first, alike to nothing."""
    columns = ", ".join(field.column for field in Run._meta.concrete_fields if not field.primary_key)
    with connection.cursor() as cursor:
        cursor.execute(
            f"with more as (insert into archive_run ({columns})"
            f" select {columns} from archive_run cross join generate_series(1, {count}) returning id)"
            " insert into archive_likeness (run_id, keys)"
            " select id, (select array_agg(100 * id + number) from generate_series(1, 20) as number) from more"
        )
        cursor.execute("analyze archive_likeness")


def test_other_printings_are_found_by_an_index_among_many(db):
    report = make("a")
    make_likenesses(5_000)
    plan = sharing_a_key(report, report.current_run.likeness.keys).explain()
    assert "Bitmap Index Scan on likeness_keys" in plan
    assert "Seq Scan on archive_likeness" not in plan


def test_stock_sentences_make_no_reprint(db, client):
    one, other = make("a", text=STOCK + ONE), make("b", text=STOCK + OTHER)
    assert reasons(get(client, one.get_absolute_url()), "ban-in") == {}
    assert reasons(get(client, other.get_absolute_url()), "ban-in") == {}


def test_the_same_bytes_are_called_the_same_file(db, client):
    one = make_report(path="a", text=TEXT, on_published=index_reports)
    other = make_report(path="b", text=TEXT, on_published=index_reports)
    found = reasons(get(client, one.get_absolute_url()), "ban-in")
    assert found == {other.get_absolute_url(): "Cùng một tệp, đúng từng byte"}


def test_a_withdrawn_reprint_is_not_shown(db, client):
    one, other = make("a"), make("b")
    Report.objects.filter(pk=other.pk).update(withdrawn_at="2026-01-01T00:00Z", withdrawn_reason="Theo yêu cầu")
    assert reasons(get(client, one.get_absolute_url()), "ban-in") == {}


def test_each_report_beside_one_says_why(db, client):
    topics = {"chuyển đổi số": "Chuyển đổi số"}
    clocks = {"event": "2021-12-29", "reported": "2021"}
    mine = make("a", unit="vinh-long", topics=topics, clocks=clocks)
    event = make("b", text=OTHER, unit="vinh-long", clocks=clocks)
    elsewhere = make(
        "c", text=f"{OTHER} Bàn về chuyển đổi số.", unit="long-an", topics=topics, clocks={"reported": "2021"}
    )
    make("d", text=f"{STOCK} Bàn về chuyển đổi số.", unit="long-an", topics=topics, clocks={"reported": "2018"})
    half = f"{OTHER} Nửa năm bàn về chuyển đổi số."
    within = make("f", text=half, unit="long-an", topics=topics, clocks={"reported": "2021H1"})
    before = make("e", text=f"{OTHER} Năm trước nữa.", unit="vinh-long", clocks={"reported": "2020"})
    assert reasons(get(client, mine.get_absolute_url()), "lien-quan") == {
        before.get_absolute_url(): "Kỳ trước của tỉnh",
        event.get_absolute_url(): "Cùng tỉnh, cùng ngày họp 29/12/2021",
        elsewhere.get_absolute_url(): "Nơi khác, cùng kỳ năm 2021, cùng nói về: Chuyển đổi số",
        within.get_absolute_url(): "Nơi khác, kỳ có phần chung với năm 2021, cùng nói về: Chuyển đổi số",
    }


@pytest.mark.parametrize("query", ["", "?ten=an", "?q=chuyển đổi số", "?q=chuyển đổi số&thu=2&trong=3"])
def test_everything_at_once_asks_twelve_questions(db, client, django_assert_max_num_queries, query):
    parts = {"topics": {"chuyển đổi số": ""}, "unit": "vinh-long"}
    clocks = {"event": "2021-12-29", "reported": "2021", "published": "2021-12-30"}
    for path, text in (("a", TEXT), ("a", TEXT + "Sửa."), ("b", TEXT), ("c", TEXT + OTHER)):
        report = make(path, text=text, clocks=clocks, **parts)
    make("d", unit="long-an", topics={"chuyển đổi số": ""}, clocks={"reported": "2021"})
    with django_assert_max_num_queries(MOST_QUERIES):
        assert client.get(report.get_absolute_url() + query).status_code == 200
