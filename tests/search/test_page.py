"""/tim/ answers every address: 200, a redirect to the one address, or 503 when time runs out."""

import json
import re
from html import unescape
from urllib.parse import quote

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.models import SearchEntry
from archive.search import index_reports, matching, parse, search, statements
from archive.search.sealing import seal
from tests.factories import make_report

BAD = [
    "q=%00",
    "q=%ff%fe",
    "q=" + "-" * 33 + "a",
    "q=" + "9" * 4000,
    "trang=99999999999999999999999",
    "trang=-5",
    "trang=abc",
    "trang=%C2%B2",
    "nam=abc&nam=&nam=1e5&nam=%00",
    "tinh=%27%3B--&nguoi[]=x",
    "q=a&q=b&q=c",
    "sap=;&nguyen-van=yes",
    "&&&=&q",
]


def test_the_page_shows_results_with_marks_and_facets(client, seeds):
    page = client.get("/tim/", {"q": "chuyen doi so", "tinh": "vinh-long"})
    html = page.content.decode()
    assert page.status_code == 200
    assert "<mark>chuyển đổi số</mark>" in html
    assert 'value="vinh-long"' in html
    assert f"/bao-cao/{seeds[2].public_id}/?q=chuyen+doi+so" in html
    assert len(re.findall(r"<h1", html)) == 1


def test_the_page_without_a_question_lists_the_newest(client, seeds):
    assert "5 báo cáo" in client.get("/tim/").content.decode()


@pytest.mark.parametrize("address", ["q=Thanh+Ho%C3%A1", "nam=2021&q=s%E1%BB%9F", "q=tinh%3Along-an", "utm=1", "q="])
def test_every_spelling_redirects_to_the_one_address(client, db, address):
    page = client.get(f"/tim/?{address}")
    assert page.status_code == 302
    assert client.get(page["Location"]).status_code == 200


def test_malformed_parameters_never_break_the_page(client, seeds):
    for address in BAD:
        page = client.get(f"/tim/?{address}", follow=True)
        assert page.status_code in (200, 400), address


NAMING_NOTHING = "tinh=khong-dau&nguoi=ai&co-quan=so-nao&chu-de=gi&dia-danh=dau&van-ban=1-x&nguon=bao-nao"
ASKED = [
    "?q=" + quote("chuyển đổi số 2021 Vĩnh Long"),
    "?q=abcxyz&tinh=long-an",
    "?nguoi=vu-chi-giang",
    f"?{NAMING_NOTHING}",
    f"?q=cobid&{NAMING_NOTHING}",
    "?q=cobid&tinh=vinh-long",
]


def test_a_page_takes_at_most_twelve_queries(client, seeds):
    for question in ASKED:
        url = client.get("/tim/" + question).headers.get("Location", "/tim/" + question)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(url).status_code == 200
        asked = [query for query in queries if "SAVEPOINT" not in query["sql"]]
        assert len(asked) <= 12, [query["sql"][:80] for query in asked]


@pytest.mark.parametrize(
    ("address", "kept"),
    [("", True), ("?q=covid", True), ("?q=cobid", False), ("?q=khongcogi", False), ("?q=covid&tinh=vinh-long", False)],
)
def test_robots_may_keep_a_question_by_itself_that_finds_something(client, seeds, address, kept):
    html = client.get(f"/tim/{address}").content.decode()
    assert ('name="robots" content="noindex"' not in html) is kept


def test_a_page_that_an_estimate_made_too_long_says_so(client, db, monkeypatch):
    texts = ["kanari velomo tasipu", "kanari velomo, sở velomo tasipu", "velomo tasipu, sở kanari velomo"]
    index_reports([make_report(text=text, title="") for text in texts])
    seal(1)
    address = "/tim/?q=" + quote('"kanari velomo tasipu"')
    assert "1 báo cáo" in client.get(address).content.decode()
    assert "ước lượng" not in client.get(address).content.decode()
    monkeypatch.setattr(matching, "VERIFIED", 0)
    assert "Tổng số là ước lượng" in client.get(address).content.decode()


def test_markup_in_texts_and_questions_stays_text(client, db):
    index_reports([make_report(text="Sở họp <script>alert(1)</script> & bàn về <b>số</b>.", title="<i>A</i>")])
    html = client.get("/tim/", {"q": '<script>alert(1)</script> "số"'}, follow=True).content.decode()
    assert "<script>alert" not in html
    assert "<b>" not in html.replace("<b aria-current", "")
    assert "<script>alert(1)</script>" in unescape(html)


def test_a_search_that_takes_too_long_says_so_and_when_to_come_back(client, seeds, monkeypatch):
    monkeypatch.setattr(statements, "TIMEOUT", "1ms")
    monkeypatch.setattr(statements, "condition", lambda tree: ("pg_sleep(1) is not null", []))
    page = client.get("/tim/", {"q": "covid"})
    assert page.status_code == 503
    assert page.headers["Retry-After"] == "30"
    assert "thu hẹp" in page.content.decode()
    assert client.get("/gioi-thieu/").status_code == 200


@pytest.mark.parametrize("question", ["covid", '"chính quyền điện tử" -camera', "tinh:vinh-long sở", ""])
def test_no_statement_of_a_search_scans_the_index_tables(seeds, monkeypatch, question):
    seal(1)
    plans, run = [], statements.run

    def explained(sql, values):
        plans.extend(row[0] for row in run("explain " + sql, values))
        return run(sql, values)

    monkeypatch.setattr(statements, "run", explained)
    search(parse(question))
    assert len(plans) > 10
    assert not re.findall("Seq Scan on archive_search(?:entry|posting|section)", "\n".join(plans))


def test_the_command_line_gives_the_same_answers(seeds, capsys):
    call_command("search", "--json", "Sở TT&TT Quảng Bình", "bóng đá")
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first["total"] == 1
    assert first["results"] == ["001_f297ba44b4852975.txt"]
    assert list(second) == ["query", "total", "results", "notices"]
    assert second["results"] == []


def test_the_command_line_reads_a_query_a_line(seeds, capsys, monkeypatch):
    import io

    monkeypatch.setattr("sys.stdin", io.StringIO("covid\n\nmã độc\n"))
    call_command("search", "--json", "-")
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_the_index_is_made_for_what_has_none(seeds, capsys):
    found = search(parse("covid")).total
    seeds[0].search_entry.delete()
    call_command("index")
    assert "1 báo cáo" in capsys.readouterr().out
    call_command("index", "--all", "--seal")
    assert "Đã gom 5 báo cáo" in capsys.readouterr().out
    assert SearchEntry.objects.filter(segment=None).count() == 0
    assert search(parse("covid")).total == found
