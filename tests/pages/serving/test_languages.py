"""Every page in English beside Vietnamese: chosen by the address alone, whole, and linked both ways."""

import json

import pytest
from django.db import OperationalError

from archive.models import Entity
from archive.pages.browse import home
from tests.pages.html import Page, get

PATHS = ["/", "/?tap=34", "/tinh/", "/nam/2021/", "/vinh-long/", "/long-an/2019/", "/nguoi/", "/gioi-thieu/"]
PATHS += ["/chat-luong/", "/tim/?q=mang", "/tim/goi-y?q=vinh"]


def twin(path: str) -> str:
    return "/en" + path


def alternates(page: Page) -> dict[str, str]:
    links = (link for link in page.all("link") if link.get("rel") == "alternate")
    return {link.get("hreflang"): link.get("href").removeprefix("http://testserver") for link in links}


def switch(page: Page) -> tuple[str, str]:
    (link,) = (link for link in page.all("a") if link.get("hreflang"))
    assert link.get("lang") == link.get("hreflang")
    return "".join(link.itertext()), link.get("href")


@pytest.mark.parametrize("path", PATHS)
def test_every_page_has_a_twin_that_leads_back(library, client, path):
    vietnamese, english = get(client, path), get(client, twin(path))
    assert (vietnamese.one("html").get("lang"), english.one("html").get("lang")) == ("vi", "en")
    assert switch(vietnamese) == ("English", twin(path))
    assert switch(english) == ("Tiếng Việt", path)
    assert alternates(vietnamese) == alternates(english)
    assert set(alternates(english)) == {"vi", "en", "x-default"}
    assert alternates(english)["x-default"] == alternates(english)["vi"]


def test_each_language_is_canonical_in_its_own(library, client):
    for path, canonical in (("/en/nguoi/?trang=1&x=y", "/en/nguoi/"), ("/en/?tap=34", "/en/?tap=34"), ("/en/", "/en/")):
        page = get(client, path)
        (link,) = (each for each in page.all("link") if each.get("rel") == "canonical")
        assert link.get("href") == f"http://testserver{canonical}"
        assert alternates(page)["en"] == canonical


def test_english_pages_link_only_to_english_pages(library, client):
    entities = [entity.get_absolute_url() for entity in Entity.objects.all()]
    reports = [report.get_absolute_url() for report in library.values()]
    for path in (*PATHS, *entities, *reports, "/khong-co/"):
        page = get(client, twin(path))
        _, back = switch(page)
        links = [link.get("href") or link.get("action") for link in page.all("a", "form")]
        assert [link for link in links if link[0] == "/" and link != back and not link.startswith("/en/")] == [], path


@pytest.mark.parametrize("path", ["/tinh/", "/en/tinh/"])
def test_neither_cookie_nor_header_changes_the_language(library, client, path):
    plain = client.get(path)
    client.cookies["django_language"] = "en" if path == "/tinh/" else "vi"
    asked = client.get(path, headers={"Accept-Language": "en" if path == "/tinh/" else "vi"})
    assert asked.content == plain.content
    assert asked.headers["ETag"] == plain.headers["ETag"]
    for named in ("Cookie", "Accept-Language"):
        assert named not in asked.headers.get("Vary", "")
    assert plain.headers["Content-Language"] == ("vi" if path == "/tinh/" else "en")


@pytest.mark.parametrize("path", PATHS)
def test_what_is_known_in_one_language_is_not_known_in_the_other(library, client, path):
    vietnamese, english = client.get(path).headers["ETag"], client.get(twin(path)).headers["ETag"]
    assert vietnamese != english
    assert client.get(twin(path), headers={"If-None-Match": vietnamese}).status_code == 200
    assert client.get(twin(path), headers={"If-None-Match": english}).status_code == 304


def test_search_stays_in_english(library, client):
    redirect = client.get("/en/tim/", {"q": "mang", "utm": "1"})
    assert redirect.headers["Location"] == "/en/tim/?q=mang"
    found = json.loads(client.get("/en/tim/goi-y", {"q": "vinh", "dang": "json"}).content)
    assert found["groups"][0]["suggestions"][0]["url"] == "/en/tim/?tinh=vinh-long"
    assert 'template="http://testserver/en/tim/?q={searchTerms}"' in client.get("/en/opensearch.xml").content.decode()


@pytest.mark.parametrize("path", ["/en/khong-co/", "/en/nam/1066/", "/en/en/", "/en/vi/"])
def test_what_is_missing_is_missing_in_english(library, client, path):
    page = get(client, path)
    assert (page.status, page.one("html").get("lang")) == (404, "en")


def test_a_database_that_is_away_is_said_in_english(library, client, monkeypatch):
    def gone():
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(home, "load_atlas", gone)
    page = get(client, "/en/")
    assert (page.status, page.one("html").get("lang")) == (503, "en")
    assert page.one("form").get("action") == "/en/tim/"


def test_a_fault_of_ours_is_said_in_english(library, client, monkeypatch):
    def broken():
        raise ValueError

    monkeypatch.setattr(home, "load_atlas", broken)
    client.raise_request_exception = False
    page = get(client, "/en/")
    assert (page.status, page.one("html").get("lang")) == (500, "en")


def test_a_foreign_host_is_refused_in_english(library, client, settings):
    settings.ALLOWED_HOSTS = ["archive.example"]
    page = get(client, "/en/", host="evil.example")
    assert (page.status, page.one("html").get("lang")) == (400, "en")


def test_addresses_for_machines_have_no_language(library, client):
    for path in ("/en/robots.txt", "/en/healthz", "/en/readyz", "/en/favicon.ico", "/en/static/css/base.css"):
        assert client.get(path, follow=True).status_code == 404
