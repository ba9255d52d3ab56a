"""One edition a page: its ETag, 304 while nothing changed, another after a load."""

import pytest
from django.db import OperationalError

from archive.models import Edition
from archive.pages.browse import home
from archive.pages.serving import conditional
from tests.pages.html import Page

PATHS = [
    "/",
    "/?tap=34",
    "/tinh/",
    "/nam/2021/",
    "/vinh-long/",
    "/long-an/2019/",
    "/nguoi/",
    "/gioi-thieu/",
    "/tim/?q=mang",
]


@pytest.mark.parametrize("path", PATHS)
def test_an_unchanged_page_is_304_for_one_question_to_the_database(library, client, django_assert_num_queries, path):
    first = client.get(path)
    assert first.headers["ETag"].startswith('W/"')
    assert "max-age=0" in first.headers["Cache-Control"] and "must-revalidate" in first.headers["Cache-Control"]
    with django_assert_num_queries(1):
        again = client.get(path, headers={"If-None-Match": f'"other", {first.headers["ETag"]}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]


def test_a_new_edition_has_a_new_etag(library, client):
    before = client.get("/").headers["ETag"]
    Edition.objects.create(number=Edition.objects.first().number + 1, why="thử")
    after = client.get("/", headers={"If-None-Match": before})
    assert after.status_code == 200
    assert after.headers["ETag"] != before


def test_addresses_and_sides_have_etags_of_their_own(library, client, settings):
    etags = {client.get(path).headers["ETag"] for path in PATHS}
    assert len(etags) == len(PATHS)
    settings.SIDE = "other"
    assert client.get("/").headers["ETag"] not in etags


def test_head_answers_like_get_without_a_body(library, client):
    got, head = client.get("/tinh/"), client.head("/tinh/")
    assert head.content == b""
    assert {name: head.headers[name] for name in ("ETag", "Cache-Control", "Content-Type")} == {
        name: got.headers[name] for name in ("ETag", "Cache-Control", "Content-Type")
    }


@pytest.mark.parametrize("path", ["/khong-co/", "/nam/1066/", "/healthz"])
def test_what_is_no_page_is_not_kept(library, client, path):
    response = client.get(path)
    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers


def test_curators_see_nothing_from_a_cache(library, client, settings):
    settings.SIDE = "curation"
    response = client.get("/")
    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers


def test_a_database_that_is_away_is_a_503_that_says_when_to_come_back(library, client, monkeypatch):
    def gone(request):
        raise OperationalError("server closed the connection")

    monkeypatch.setattr(conditional, "page_etag", gone)
    assert_unavailable(client.get("/"))


def test_a_question_over_its_time_is_a_503(library, client, monkeypatch):
    def slow():
        raise OperationalError("canceling statement due to statement timeout")

    monkeypatch.setattr(home, "load_atlas", slow)
    assert_unavailable(client.get("/"))


def assert_unavailable(response):
    assert response.status_code == 503
    assert response.headers["Retry-After"] == "30"
    assert response.headers["Cache-Control"] == "no-store"
    assert any(field.get("name") == "q" for field in Page(response).all("input"))


def test_a_fault_of_ours_is_a_500_page_that_helps_and_tells_nothing(library, client, monkeypatch):
    def broken():
        raise ValueError("secret detail")

    monkeypatch.setattr(home, "load_atlas", broken)
    client.raise_request_exception = False
    response = client.get("/")
    assert response.status_code == 500
    assert "secret" not in response.content.decode() and "Traceback" not in response.content.decode()
    assert any(field.get("name") == "q" for field in Page(response).all("input"))
