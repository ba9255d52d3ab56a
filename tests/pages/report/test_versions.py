"""Versions at their own addresses, what changed between them, sentences that can be cited."""

import hashlib

import pytest

from archive.models import Outlet, Report, Run, Version
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get

OLD = "Sở họp sáng 29/12. Ông Lê Văn A chủ trì.\nĐạt 98% xã."
NEW = "Sở họp chiều 29/12. Ông Lê Văn A chủ trì.\nĐạt 98% xã."


@pytest.fixture
def report(db) -> Report:
    """A report whose file changed once."""
    for text in (OLD, NEW):
        made = make_report(path="a.txt", text=text, title="", people=["Lê Văn A"], on_published=index_reports)
    return made


def path(report: Report, rest: str = "") -> str:
    return report.get_absolute_url() + rest


def test_every_version_stays_readable_at_its_address_with_its_bytes(report, client):
    for number, text in ((1, OLD), (2, NEW)):
        page = get(client, path(report, f"ban-{number}/"))
        (reading,) = page.classed("reading")
        shown = "".join(sentence.text or "" for sentence in reading.iter() if sentence.text)
        assert all(line.split(". ")[0] in page.text(reading).replace("\xa0", " ") for line in text.splitlines()), shown
        original = client.get(path(report, f"ban-{number}/goc"))
        assert original.content == text.encode()
        assert hashlib.sha256(text.encode()).hexdigest() in page.text()
    assert "Bản này đã được thay" in get(client, path(report, "ban-1/")).text()
    assert client.get(path(report, "ban-3/")).status_code == 404


def test_an_old_version_keeps_the_title_that_it_had(db, client):
    for title in ("Nhan đề cũ", "Nhan đề mới"):
        report = make_report(path="a.txt", text="Sở họp.", title=title)
    old = get(client, path(report, "ban-1/"))
    assert old.text(old.one("h1")) == "Nhan đề cũ"
    assert "“Nhan đề cũ”" in old.text(old.classed("cite-text")[0])


def test_the_report_lists_its_versions_and_what_changed(report, client):
    links = get(client, path(report)).links()
    assert {path(report, rest) for rest in ("ban-1/", "ban-2/", "khac/1/2/")} <= set(links)


def test_the_difference_is_told_by_words(report, client):
    page = get(client, path(report, "khac/1/2/"))
    assert [page.text(each) for each in page.all("del")] == ["bỏ: sáng"]
    assert [page.text(each) for each in page.all("ins")] == ["thêm: chiều"]
    assert "Bỏ 1 chữ, thêm 1 chữ." in page.text()
    assert client.get(path(report, "khac/1/1/")).status_code == 404
    assert client.get(path(report, "khac/1/9/")).status_code == 404


def test_a_version_that_was_never_published_is_not_there(report, client):
    Run.objects.filter(version__number=1).update(state=Run.State.DISCARDED)
    for rest in ("ban-1/", "ban-1/goc", "ban-1/cau/0-18/", "khac/1/2/"):
        assert client.get(path(report, rest)).status_code == 404, rest
    assert path(report, "ban-1/") not in get(client, path(report, "ban-2/")).links()


def test_each_sentence_leads_to_its_own_page_marked_in_its_paragraph(report, client):
    for number, text in ((1, OLD), (2, NEW)):
        page = get(client, path(report, f"ban-{number}/"))
        addresses = [link.get("href") for link in page.classed("sentence-number")]
        assert len(addresses) == 3
        for address in addresses:
            start, end = map(int, address.rstrip("/").rsplit("/", 1)[1].split("-"))
            cited = get(client, address)
            assert cited.text(cited.one("mark")) == text[start:end]
            assert address in cited.text(cited.classed("cite-text")[0])
            assert f"phiên bản {number}" in cited.text(cited.classed("cite-text")[0])


def test_a_sentence_of_the_version_that_readers_see_has_its_names_linked(report, client):
    start = NEW.index("Ông")
    linked, plain = (get(client, path(report, f"ban-{n}/cau/{start}-{start + 22}/")) for n in (2, 1))
    assert [link for link in linked.links() if link.startswith("/nguoi/le-van-a")]
    assert path(report, f"?tai={start}-{start + 22}#c{start}-{start + 22}") in linked.links()
    assert not [link for link in plain.links() if link.startswith("/nguoi/le-van-a")]


@pytest.mark.parametrize("spot", ["5-5", "9-3", "0-999", "999-1000", "0-99999999999999999999"])
def test_no_sentence_is_where_none_can_be(report, client, spot):
    assert client.get(path(report, f"ban-1/cau/{spot}/")).status_code == 404


def test_a_withdrawn_report_has_no_version_left(report, client):
    Report.objects.update(withdrawn_at="2026-01-01T00:00Z", withdrawn_reason="Theo yêu cầu")
    for rest in ("", "goc", "ban-1/", "ban-1/goc", "ban-1/cau/0-18/", "khac/1/2/", "trich-dan.bib"):
        assert client.get(path(report, rest)).status_code == 410, rest


def allow(report: Report, rights: str) -> None:
    outlet = Outlet.objects.create(code="bao", name="Báo", rights=rights)
    Run.objects.filter(version__report=report).update(outlet=outlet)


@pytest.mark.parametrize("rights", ["excerpt", "metadata"])
def test_less_than_the_whole_text_is_shown_where_the_outlet_allows_less(report, client, rights):
    Version.objects.filter(number=2).update(text=NEW + " dài" * 2_000 + " cuối bài")
    allow(report, rights)
    page = get(client, path(report))
    assert "cuối bài" not in page.source
    assert ("Sở họp chiều" in page.text(page.classed("reading")[0])) is (rights == "excerpt")
    for rest in ("goc", "ban-2/", "ban-2/goc", "ban-1/cau/0-18/", "khac/1/2/"):
        assert client.get(path(report, rest)).status_code == 403, rest
        assert path(report, rest) not in page.links()
    assert client.get(path(report, "trich-dan.ris")).status_code == 200


def test_pages_of_versions_ask_few_questions(report, client, django_assert_max_num_queries):
    for rest in ("", "ban-1/", "ban-2/", "khac/1/2/", "ban-2/cau/0-18/", "trich-dan.bib", "goc"):
        with django_assert_max_num_queries(12):
            assert client.get(path(report, rest)).status_code == 200
