"""Text that wants to be code stays text, wherever it came from; addresses that want to break things do not."""

import pytest

from archive.models import Entity, Report
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import Page, get

PAYLOADS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</title><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ settings.SECRET_KEY }}{% load x %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!--<script>",
    "]]><script>alert(1)</script>",
    "<style>*{display:none}</style>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    '<a href="javascript:alert(1)">x</a>',
    "＜script＞alert(1)＜/script＞",
    "\u202egnp.<script>",
]
ALLOWED_SCRIPTS = {f"/static/js/{name}.js" for name in ("theme", "keys", "language", "search", "back")}


def assert_inert(page: Page) -> None:
    """No script but ours, no handler, no style, no foreign or scripted address."""
    for element in page.root.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag not in ("style", "iframe", "object", "embed", "svg", "img", "base")
        for name, value in element.attrib.items():
            assert not name.startswith("on") and name != "style"
            if name in ("href", "src", "action"):
                assert value.startswith(("/", "#", "?", "http://testserver/"))
        if element.tag == "script":
            assert element.get("src") in ALLOWED_SCRIPTS and not element.text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_text_is_shown_as_text(db, client, payload):
    report = make_report(
        path=f"{payload}.txt",
        title=f"Nhan đề {payload}",
        text=f"Sở họp {payload} đạt 98% ở Vĩnh Long.",
        unit="vinh-long",
        people={payload: [payload]},
        bodies={"Sở": f"Sở {payload}"},
        places=[f"{payload} đạt"],
        figures=["98%"],
        source=payload,
        author=payload,
        clocks={"reported": "2021"},
        on_published=index_reports,
    )
    Entity.objects.update(definition=payload)
    entities = [entity.get_absolute_url() for entity in Entity.objects.all()]
    for path in ("/", "/vinh-long/", "/vinh-long/2021/", "/nguoi/", report.get_absolute_url(), *entities):
        page = get(client, path)
        assert page.status == 200
        assert_inert(page)
    shown = get(client, report.get_absolute_url())
    assert " ".join(payload.split()) in shown.text()
    assert payload in "".join(shown.one("title").itertext())


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_parameters_are_shown_as_text_or_not_at_all(library, client, payload):
    for path in ("/", "/tinh/", "/nguoi/", "/vinh-long/", next(iter(library.values())).get_absolute_url()):
        response = client.get(path, {"q": payload, "tap": payload, "trang": payload, "chu": payload, payload: payload})
        assert response.status_code == 200
        assert_inert(Page(response))


VALUES = [
    "",
    "abc",
    "-5",
    "0",
    "1e5",
    "²",
    "١",
    "1.5",
    "9" * 9,
    "9" * 30,
    "9" * 4000,
    "\x00",
    "a\x00b",
    "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    "-" * 33 + "a",
    "%",
    "'",
    "../../etc/passwd",
    "//evil.example",
    "🙂" * 50,
]


@pytest.mark.parametrize("path", ["/", "/tinh/", "/nguoi/", "/chu-de/", "/nam/2021/", "/long-an/2019/", "/vinh-long/"])
def test_no_parameter_makes_a_page_fail(library, client, path):
    for value in VALUES:
        for names in (("trang",), ("tap", "chu", "q", "nam")):
            assert client.get(path, dict.fromkeys(names, value)).status_code in (200, 404), (names, value)
    assert client.get(path, {"trang": ["1", "2", "x"], "tap": ["34", "63"]}).status_code in (200, 404)
    assert client.get(path + "?" + "&".join(f"p{n}=1" for n in range(900))).status_code == 200


RAW = [
    "/%00/",
    "/nam/%C2%B2/",
    "/nam/99999999999999999999/",
    "/nam/" + "9" * 5000 + "/",
    "/nam/0/",
    "/nam/-1/",
    "/%ff%fe/",
]
RAW += [
    "/nguoi/%00/",
    "/nguoi/..%2f..%2fetc/",
    "/bao-cao/%00/",
    "/bao-cao/'/",
    "/bao-cao/ABCDEF012345/goc",
    "/long-an/²/",
]
RAW += [
    "/long-an/0/",
    "/long-an/2019/x/",
    "//evil.example/",
    "/\\evil.example",
    "/%5cevil.example/",
    "/" + "a" * 8000 + "/",
]
RAW += [
    "/?%00=%00",
    "/?q=%ff%fe",
    "/?trang=%ff",
    "/nguoi/?chu=%00",
    "/nguoi/?chu=%F0%9F%99%82",
    "/chu-de/?trang=999999",
]


@pytest.mark.parametrize("path", RAW)
def test_no_address_makes_the_site_fail_or_leads_away(library, client, path):
    response = client.get(path)
    assert response.status_code in (200, 301, 400, 404)
    assert "evil" not in response.headers.get("Location", "").split("?")[0].split("/")[2:3]


def test_a_foreign_host_name_is_refused_with_a_page(library, client, settings):
    settings.ALLOWED_HOSTS = ["archive.example"]
    response = client.get("/", headers={"host": "evil.example"})
    assert response.status_code == 400
    assert b"evil.example" not in response.content


def test_reports_of_other_hosts_never_stand_in_the_canonical_address(library, client):
    assert Report.objects.count() == 5
    page = get(client, "/", **{"X-Forwarded-Host": "evil.example"})
    assert "evil.example" not in page.source
