"""Every page is valid, whole and linked: parsed strictly, crawled from the front page."""

from collections import Counter
from html import unescape
from itertools import pairwise
from urllib.parse import urldefrag, urlsplit

import pytest
import tinyhtml5
from tinyhtml5.parser import HTMLParser

from archive.bilingual import in_language, language_of
from tests import messages
from tests.pages.html import Page

pytestmark = pytest.mark.django_db  # so that this file runs alone too

MOST_PAGES = 600
TABBABLE = {"a", "button", "input", "summary"}


@pytest.fixture(scope="module", params=["vi", "en"])
def language(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def crawled(library_rows, django_db_blocker, language):
    """Every page of the language that links lead to, from its front page on: address → page."""
    from django.test import Client

    client, waiting, found = Client(), [in_language("/", language)], {}
    with django_db_blocker.unblock():
        while waiting and len(found) < MOST_PAGES:
            path = waiting.pop(0)
            if path in found:
                continue
            response = client.get(path)
            found[path] = response
            if response.headers.get("Content-Type", "").startswith("text/html"):
                here = (urldefrag(link)[0] for link in Page(response).links())
                waiting += [link for link in here if link.startswith("/") and followed(link, language)]
    return found


def followed(link: str, language: str) -> bool:
    """A link within the language; none of the endless questions, of a text's sentences only the first."""
    endless = link.startswith(in_language("/tim/", language)) or "?cung=" in link
    endless = endless or ("/cau/" in link and "/cau/0-" not in link)
    return language_of(link) == language and not endless


@pytest.fixture(scope="module")
def pages(crawled) -> dict[str, Page]:
    """The crawled pages that are HTML."""
    kind = "text/html"
    return {path: Page(each) for path, each in crawled.items() if each.headers["Content-Type"].startswith(kind)}


def test_no_link_within_the_site_is_broken(crawled):
    assert 50 < len(crawled) < MOST_PAGES
    assert {path: response.status_code for path, response in crawled.items() if response.status_code != 200} == {}


def test_every_link_to_a_spot_finds_it(pages):
    ids = {path: {element.get("id") for element in page.root.iter()} for path, page in pages.items()}
    for path, page in pages.items():
        for link in page.links():
            target, fragment = urldefrag(link)
            if fragment and (target or path) in ids:
                assert fragment in ids[target or path], (path, link)


def test_every_page_parses_without_a_fault(pages):
    for path, page in pages.items():
        parser = HTMLParser()
        parser.parse(page.source)
        assert list(parser.errors) == [], path


def test_no_page_says_an_id_twice(pages):
    for path, page in pages.items():
        counts = Counter(element.get("id") for element in page.root.iter() if element.get("id"))
        assert [name for name, count in counts.items() if count > 1] == [], path


def test_every_page_has_one_heading_one_main_part_a_title_and_its_language(pages, language):
    titles = Counter()
    for path, page in pages.items():
        assert page.one("html").get("lang") == language
        assert page.text(page.one("h1")), path
        page.one("main")
        titles["".join(page.one("title").itertext())] += 1
    assert all(titles)


def test_no_page_speaks_to_its_reader_in_the_other_language(pages, language):
    other = {message.id if language == "en" else message.string for message in messages.known() if message.id}
    for path, page in pages.items():
        assert {words for words, spoken in page.said() if spoken == language and words in other} == set(), path


def test_headings_never_skip_a_level(pages):
    for path, page in pages.items():
        levels = [int(heading.tag[1]) for heading in page.all("h1", "h2", "h3", "h4")]
        assert levels[0] == 1, path
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels)), path


def test_nothing_runs_or_looks_by_itself(pages):
    for path, page in pages.items():
        for element in page.root.iter():
            assert element.tag != "style", path
            assert not [name for name in element.attrib if name == "style" or name.startswith("on")], path
        assert all(script.get("src") and not script.text for script in page.all("script")), path


def test_nothing_is_fetched_from_elsewhere(pages):
    for path, page in pages.items():
        for element in page.all("script", "link", "img", "form"):
            address = element.get("src") or element.get("href") or element.get("action") or ""
            assert urlsplit(address).netloc in ("", "testserver"), path


def test_every_field_and_link_has_a_name(pages):
    for path, page in pages.items():
        labels = {label.get("for") for label in page.all("label")}
        seen = (field for field in page.all("input") if field.get("type") != "hidden")
        assert all(field.get("id") in labels for field in seen), path
        for link in page.all("a"):
            assert unescape(link.get("aria-label") or "".join(link.itertext())).strip(), path


def test_links_never_stand_in_links(pages):
    for path, page in pages.items():
        for link in page.all("a"):
            assert not [inner for inner in link.iter() if inner is not link and inner.tag in TABBABLE], path


@pytest.mark.parametrize("name", ["400", "500", "503"])
def test_pages_for_bad_days_need_nothing_and_parse(name):
    from django.template.loader import get_template

    source = get_template(f"{name}.html").render()
    parser = HTMLParser()
    parser.parse(source)
    assert parser.errors == []
    assert tinyhtml5.parse(source, namespace_html_elements=False).find("body/main/form/input[@name='q']") is not None
