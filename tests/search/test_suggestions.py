"""A few letters suggest names in labelled groups, each with the length of the list that it opens."""

from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.search import parse, search
from archive.search.suggest import suggest


def named(typed: str) -> dict[str, list[str]]:
    return {group.label: [one.label for one in group.suggestions] for group in suggest(typed)}


def test_letters_without_marks_suggest_in_groups(seeds):
    assert named("vinh")["Tỉnh, thành phố"] == ["Vĩnh Long", "Vĩnh Phúc"]
    assert named("nguyen") == {"Người": ["Nguyễn Bá Luân", "Nguyễn Thị Quyên Thanh"]}
    assert named("Lữ Quang") == {"Người": ["Lữ Quang Ngời"]}
    assert "Sở Thông tin và Truyền thông tỉnh Quảng Bình" in named("thong tin")["Cơ quan"]
    assert named("tam dao") == {"Địa danh": ["Tam Đảo"]}


def test_counts_are_the_lengths_of_the_lists(seeds):
    for typed in ("vinh", "nguyen", "so", "vi"):
        for one in (one for group in suggest(typed) for one in group.suggestions):
            address = parse_qs(urlsplit(one.url).query)
            assert search(parse("", address)).total == one.count > 0, one


def test_too_little_and_signs_suggest_nothing(seeds):
    assert [suggest(typed) for typed in ("", "v", "%%", "__", "\\\\", "\x00\x00")] == [()] * 6


def test_the_same_for_scripts_browsers_and_readers(client, seeds):
    answer = client.get("/tim/goi-y", {"q": "lu qu", "dang": "json"}).json()
    (one,) = answer["groups"][0]["suggestions"]
    assert (one["label"], one["count"], answer["groups"][0]["label"]) == ("Lữ Quang Ngời", 1, "Người")
    browsers = client.get("/tim/goi-y", {"q": "lu qu", "dang": "opensearch"})
    assert browsers.json() == ["lu qu", ["Lữ Quang Ngời"], ["Người"], ["http://testserver" + one["url"]]]
    page = client.get("/tim/goi-y", {"q": "lu qu"}).content.decode()
    assert f'<a href="{one["url"]}" lang="vi">Lữ Quang Ngời</a>' in page


def test_suggestions_take_few_queries(client, seeds):
    with CaptureQueriesContext(connection) as queries:
        client.get("/tim/goi-y", {"q": "vinh", "dang": "json"})
    assert len([query for query in queries if "SAVEPOINT" not in query["sql"]]) <= 6


def test_browsers_are_told_how_to_search_here(client, db):
    page = client.get("/opensearch.xml")
    assert page.headers["Content-Type"] == "application/opensearchdescription+xml"
    urls = {url.get("type"): url.get("template") for url in ElementTree.fromstring(page.content) if url.get("type")}
    assert urls["text/html"] == "http://testserver/tim/?q={searchTerms}"
    suggestions = urls["application/x-suggestions+json"].replace("{searchTerms}", "so")
    assert client.get(suggestions.removeprefix("http://testserver")).status_code == 200
    assert "/opensearch.xml" in client.get("/tim/").content.decode()
