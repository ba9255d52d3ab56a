"""A site of its own for the browser: the library of the page tests, committed, served, and swept away after."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.management import call_command
from django.db import connection
from playwright.sync_api import Browser, Page, Request
from pytest_django.live_server_helper import LiveServer

from archive.models import Entity
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.library import make_library


@pytest.fixture(scope="module")
def site(django_db_setup: None, django_db_blocker: Any) -> Iterator[LiveServer]:
    """The address of a served library, the same for all tests of a file (which must be marked `django_db`)."""
    with django_db_blocker.unblock():
        assert connection.settings_dict["NAME"].startswith("test_")  # what is flushed here is never an archive
        call_command("flush", verbosity=0, interactive=False)
        make_library()
        make_versions()
        make_report(
            text="Họp về Quyết định số 749/QĐ-TTg.", title="", documents=["749/QĐ-TTg"], on_published=index_reports
        )
        server = LiveServer("localhost")
        yield server
        server.stop()
        call_command("flush", verbosity=0, interactive=False)


@pytest.fixture(scope="module")
def paths(site: LiveServer) -> dict[str, str]:
    """A path for every page type."""
    entities = {kind: first.get_absolute_url() for kind in KINDS if (first := of_kind(kind))}
    reports = {"report": report("002.txt"), "report with furniture": report("003.txt")}
    states = {"report of a question": f"{report('002.txt')}?{QUESTION}&thu=1&trong=2"}
    states["person in a year"] = f"{entities['person']}?nam=2022"
    return PAGES | STATES | reports | versions() | entities | states


OLD = "Sở họp sáng 29/12 ở Vĩnh Long. Ông Lê Văn Á chủ trì, đạt 98% xã."


def make_versions() -> None:
    """A report whose file changed once, and its reprint."""
    parts = {"unit": "vinh-long", "people": ["Lê Văn Á"], "figures": ["98% xã"], "clocks": {"reported": "2021"}}
    for path, text in (("v.txt", OLD), ("v.txt", OLD.replace("sáng", "chiều")), ("w.txt", OLD)):
        make_report(path=path, text=text, on_published=index_reports, **parts)


def versions() -> dict[str, str]:
    """The pages around a report with two versions."""
    path = report("v.txt")
    return {
        "report of two versions": path,
        "report without links": f"{path}?ten=an",
        "version": f"{path}ban-1/",
        "difference": f"{path}khac/1/2/",
        "sentence": f"{path}ban-2/cau/0-18/",
    }


QUESTION = "q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91"
KINDS = ("person", "body", "place", "document", "topic")
PAGES = {
    "home": "/",
    "home of the 34": "/?tap=34",
    "provinces": "/tinh/",
    "province": "/vinh-long/",
    "province and year": "/long-an/2019/",
    "years": "/nam/",
    "year": "/nam/2021/",
    "calendar": "/lich/",
    "topics": "/chu-de/",
    "figures": "/so-lieu/?tinh=vinh-long",
    "regions": "/vung/",
    "region": "/vung/dong-bang-song-cuu-long/",
    "outlets": "/nguon/",
    "holdings": "/bao-phu/",
    "calendar of a year": "/lich/2021/",
    "calendar of a month": "/lich/2021/12/",
    "calendar of a day": "/lich/2021/12/30/",
    "people": "/nguoi/",
    "search": f"/tim/?{QUESTION}",
    "about": "/gioi-thieu/",
    "quality": "/chat-luong/",
    "not found": "/khong-co/",
}
# Pages that an address narrows, turns or asks something of.
STATES = {
    "province on a day": "/vinh-long/?ngay=30/6/2021",
    "province on no day": "/vinh-long/?ngay=hom+qua",
    "province of the 34": "/vinh-long/?tap=34",
    "province without a year": "/vinh-long/chua-ro-nam/",
    "years of publication": "/nam/?theo=dang",
    "year of publication": "/nam/2021/?theo=dang",
    "calendar of meetings": "/lich/?theo=hop",
    "people narrowed": "/nguoi/?loc=nguyen&tinh=vinh-long",
    "search with facets": f"/tim/?{QUESTION}&tinh=vinh-long&nam=2021",
    "search without a question": "/tim/",
    "search without an answer": "/tim/?q=kh%C3%B4ngc%C3%B3g%C3%AC",
    "facet": f"/tim/loc/co-quan?{QUESTION}",
    "suggestions": "/tim/goi-y?q=vinh",
}


def of_kind(kind: str) -> Entity | None:
    return Entity.objects.filter(kind=kind, mentions__isnull=False).order_by("-sort_key").first()


def report(path: str) -> str:
    from archive.models import Report

    return Report.objects.get(path=path).get_absolute_url()


Watch = Callable[[Page], list[str]]


@pytest.fixture
def watched() -> Watch:
    """Watches a page: the list that fills with console messages, script errors and requests to other hosts."""

    def watch(page: Page) -> list[str]:
        faults: list[str] = []
        page.on("console", lambda message: faults.append(f"console: {message.text} {message.location}"))
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.on("requestfailed", lambda request: None if left(request) else faults.append(f"failed: {request.url}"))
        page.on("request", lambda request: faults.append(f"elsewhere: {request.url}") if foreign(request.url) else None)
        return faults

    return watch


def left(request: Request) -> bool:
    """Whether the browser gave it up because the page was left: an icon is fetched after all that is waited for."""
    return request.failure == "net::ERR_ABORTED"


def foreign(url: str) -> bool:
    return not url.startswith(("http://localhost:", "data:", "about:"))


@pytest.fixture(scope="session")
def axe() -> Axe:
    return Axe()


@pytest.fixture
def without_script(browser: Browser, site: LiveServer) -> Iterator[Page]:
    """A page in a browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, base_url=site.url)
    yield context.new_page()
    context.close()


@pytest.fixture
def visitor(browser: Browser, site: LiveServer) -> Iterator[Page]:
    """A page with script, at a laptop's width."""
    context = browser.new_context(base_url=site.url, viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()
