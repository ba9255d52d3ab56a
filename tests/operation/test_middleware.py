"""Each side treats requests as it must: the public one only reads, curators' sessions end."""

import time
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as current
from django.test import Client, RequestFactory

from archive.middleware import peer_address
from tests.processes import manage

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
}


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "OPTIONS", "PROPFIND", "QUERY"])
def test_the_public_side_only_reads_and_asks_no_database_to_say_so(client: Client, method: str) -> None:
    response = client.generic(method, "/vinh-long/")
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/healthz", 200), ("GET", "/khong-co-dau/x/y/z", 404), ("POST", "/", 405), ("GET", "/gioi-thieu/", 200)],
)
def test_every_answer_carries_the_headers_and_no_cookie(client: Client, method: str, path: str, status: int) -> None:
    response = client.generic(method, path)
    assert response.status_code == status
    assert set(response.headers["Content-Security-Policy"].split("; ")) == POLICY
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.cookies == {}


def test_the_public_process_has_no_admin_no_sessions_and_no_login(tmp_path: Path) -> None:
    code = (
        "from django.conf import settings as s; from django.urls import get_resolver as r;"
        "print(s.INSTALLED_APPS, s.MIDDLEWARE, s.ROOT_URLCONF, s.DATABASES['default']['USER'])"
    )
    said = manage("shell", "-v0", "-c", code, data=tmp_path, ARCHIVE_SIDE="public").stdout
    for word in ("admin", "sessions", "auth.middleware", "axes", "messages", "curation", "writer"):
        assert word not in said
    assert "archive.urls archive_reader" in said


@pytest.mark.parametrize("path", ["/admin/", "/admin/login/"])
@pytest.mark.django_db
def test_the_public_side_knows_no_admin_address(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404


def test_cookies_of_the_two_sides_have_names_of_their_own(tmp_path: Path) -> None:
    code = "from django.conf import settings as s; print(s.SESSION_COOKIE_NAME, s.CSRF_COOKIE_NAME)"
    production = {"ARCHIVE_PROFILE": "production", "SECRET_KEY": "0123456789" * 6, "ALLOWED_HOSTS": "archive.example"}
    said = manage("shell", "-v0", "-c", code, data=tmp_path, ARCHIVE_SIDE="curation", **production).stdout
    assert said.split() == ["__Host-curation-session", "__Host-curation-csrf"]


@pytest.mark.django_db
class TestSession:
    """A curator's session."""

    @pytest.fixture(autouse=True)
    def curators(self, curation_side: Any) -> None:
        """On the curators' side, reduced to Django's admin."""
        curation_side.ROOT_URLCONF = "tests.operation.admin_urls"

    def test_is_short_when_idle(self, admin_client: Client) -> None:
        response = admin_client.get("/admin/")
        assert response.status_code == 200
        cookie = response.cookies[current.SESSION_COOKIE_NAME]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert admin_client.session.get_expiry_age() <= 30 * 60

    def test_ends_a_working_day_after_login_however_busy(self, admin_client: Client) -> None:
        admin_client.get("/admin/")
        session = admin_client.session
        session["began"] = int(time.time()) - current.SESSION_ABSOLUTE_AGE - 1
        session.save()
        assert admin_client.get("/admin/").status_code == 302

    def test_old_cookie_is_worth_nothing_after_logout(self, admin_client: Client) -> None:
        old = admin_client.cookies[current.SESSION_COOKIE_NAME].value
        admin_client.post("/admin/logout/")
        admin_client.cookies[current.SESSION_COOKIE_NAME] = old
        assert admin_client.get("/admin/").status_code == 302

    def test_login_closes_after_five_wrong_passwords(self, client: Client, admin_user: Any) -> None:
        wrong = {"username": admin_user.username, "password": "wrong"}
        statuses = [client.post("/admin/login/", wrong).status_code for _ in range(6)]
        assert statuses[:4] == [200] * 4
        assert statuses[-1] == 429
        right = {"username": admin_user.username, "password": "password"}
        forged = client.post("/admin/login/", right, headers={"X-Forwarded-For": "203.0.113.7"})
        assert forged.status_code == 429

    def test_a_form_without_its_token_is_refused(self, admin_user: Any) -> None:
        strict = Client(enforce_csrf_checks=True)
        assert strict.post("/admin/login/", {"username": "admin", "password": "password"}).status_code == 403


def test_the_address_of_a_peer_is_never_a_headers() -> None:
    request = RequestFactory().get("/", headers={"X-Forwarded-For": "203.0.113.7", "X-Real-IP": "203.0.113.7"})
    assert peer_address(request) == "127.0.0.1"
