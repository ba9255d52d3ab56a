"""Middleware of public pages: one edition a page, an ETag made of it, 304 without building the page."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import OperationalError, connection, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils.timezone import localdate

from .editions import edition_of, release_digest
from .errors import unavailable

FRESH = "public, max-age=0, must-revalidate"
# Addresses whose answer is not a function of the edition.
LIVE = ("/healthz", "/readyz", "/static/", "/admin/")


class ConditionalGet:
    """Answers readers of an unchanged edition with 304; keeps errors and curators' previews out of caches."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]):
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.SIDE == "curation" or request.method not in ("GET", "HEAD") or request.path.startswith(LIVE):
            return kept_out_of_caches(self.get_response(request))
        try:
            with one_snapshot():
                return self.page(request)
        except OperationalError:
            return kept_out_of_caches(unavailable(request))

    def page(self, request: HttpRequest) -> HttpResponse:
        etag = page_etag(request)
        if etag in known_etags(request):
            return with_freshness(HttpResponseNotModified(), etag)
        response = self.get_response(request)
        if response.status_code not in (200, 304):
            return kept_out_of_caches(response)
        return with_freshness(response, response.headers.get("ETag", etag))

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """A database that is away or over its time limit is no fault of the page: 503, try again."""
        return unavailable(request) if isinstance(exception, OperationalError) else None


@contextmanager
def one_snapshot() -> Iterator[None]:
    """A read-only transaction in which every query sees the same edition (inside another one: that one)."""
    if connection.in_atomic_block:
        yield
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def page_etag(request: HttpRequest) -> str:
    """The ETag that the page at this address has in the current edition. Weak: compression may change the bytes.

    It lasts for a day, because a report's citation names the day of access.
    """
    edition, day = edition_of(request), localdate().isoformat()
    parts = (str(edition.number if edition else 0), day, settings.SIDE, release_digest(), request.get_host())
    whole = "\n".join((*parts, request.get_full_path()))
    return 'W/"' + hashlib.sha256(whole.encode(errors="replace")).hexdigest()[:32] + '"'


def known_etags(request: HttpRequest) -> list[str]:
    return [tag.strip() for tag in request.headers.get("If-None-Match", "").split(",")]


def with_freshness(response: HttpResponse, etag: str) -> HttpResponse:
    response.headers["ETag"] = etag
    response.headers.setdefault("Cache-Control", FRESH)
    return response


def kept_out_of_caches(response: HttpResponse) -> HttpResponse:
    response.headers.setdefault("Cache-Control", "no-store")
    return response
