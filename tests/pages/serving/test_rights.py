"""What an outlet forbids to quote stands nowhere: not on the report's page, nor among hits, people, figures, lists."""

import pytest

from archive.models import Entity, Outlet, Run
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get

FIRST = "Ông Lê Văn Á, Giám đốc, mở đầu bằng lời chào."
LAST = "Ông Lê Văn Á nói đã đạt 98% số xã."
TEXT = f"{FIRST}\n\n{'Sở họp bàn. ' * 100}\n\n{LAST}"
PLACES = (
    "/",
    "/vinh-long/",
    "/vinh-long/2021/",
    "/nam/2021/",
    "/so-lieu/",
    "/tim/?q=ch%C3%A0o",
    "/tim/?q=%22l%C3%AA+v%C4%83n+%C3%A1%22",
)


def make(rights: str, title: str = ""):
    parts = {"people": {"Lê Văn Á": ["Giám đốc"]}, "figures": ["98% số xã"], "clocks": {"reported": "2021"}}
    report = make_report(text=TEXT, title=title, unit="vinh-long", on_published=index_reports, **parts)
    outlet = Outlet.objects.create(code="bao", name="Báo", rights=rights)
    Run.objects.update(outlet=outlet)
    return report


def everywhere(client, report) -> str:
    """The words of every page that shows the report."""
    person = Entity.objects.get(kind="person").get_absolute_url()
    return "\n".join(get(client, path).text() for path in (*PLACES, person, report.get_absolute_url()))


@pytest.mark.parametrize(
    ("rights", "first", "last"),
    [("", True, True), ("full", True, True), ("excerpt", True, False), ("metadata", False, False)],
)
def test_no_page_quotes_more_than_the_outlet_allows(db, client, rights, first, last):
    words = everywhere(client, make(rights))
    assert ("mở đầu bằng lời chào" in words) is first
    assert ("nói đã đạt 98% số xã" in words) is last


def test_who_is_named_stays_known_where_nothing_may_be_quoted(db, client):
    report = make("metadata", title="Tổng kết năm")
    page = get(client, Entity.objects.get(kind="person").get_absolute_url())
    assert report.get_absolute_url() in page.source
    assert "không cho trích" in page.text()
    assert "Tổng kết năm" in get(client, "/tim/?q=ch%C3%A0o").text()


def test_a_figure_that_may_not_be_quoted_stands_in_no_table(db, client):
    make("excerpt")
    assert "98%" not in get(client, "/vinh-long/").text()
