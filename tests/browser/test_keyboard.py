"""The whole way by keyboard alone, with script and without, in either language; without motion, in colours forced."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from archive.bilingual import in_language

from .conftest import QUESTION

pytestmark = pytest.mark.django_db

FARTHEST = 120  # tab stops
FOCUSED = "[document.activeElement.innerText || '', document.activeElement.getAttribute('href') || '']"
LANGUAGES = pytest.mark.parametrize("language", ["vi", "en"])


def tab_to(page: Page, wanted: Callable[[str, str], object]) -> None:
    """Goes on with Tab until the words and address of what has the focus are those wanted."""
    for _ in range(FARTHEST):
        page.keyboard.press("Tab")
        if wanted(*page.evaluate(FOCUSED)):
            return
    raise AssertionError("no tab stop is what was wanted")


def enter(page: Page, wanted: Callable[[str, str], object]) -> None:
    tab_to(page, wanted)
    page.keyboard.press("Enter")


def walk(page: Page, language: str) -> None:
    """Province → year → report → its citation."""
    page.goto(in_language("/vinh-long/", language))
    enter(page, lambda words, address: address.endswith("/vinh-long/2022/"))
    expect(page.locator("h1")).to_have_text("Vĩnh Long, 2022")
    enter(page, lambda words, address: re.search(r"/bao-cao/\w{12}/$", address))
    expect(page.locator("article.report")).to_be_visible()
    enter(page, lambda words, address: address.endswith("#trich-dan"))
    expect(page.locator("#trich-dan")).to_be_in_viewport()
    tab_to(page, lambda words, address: address.endswith(".bib"))
    expect(page.locator(":focus")).to_be_in_viewport()


@LANGUAGES
def test_from_a_province_to_a_citation(visitor, language):
    walk(visitor, language)


@LANGUAGES
def test_the_same_without_script(without_script, language):
    walk(without_script, language)


def narrow(page: Page, language: str) -> None:
    """A search narrowed by a facet, and widened again."""
    page.goto(in_language(f"/tim/?{QUESTION}", language))
    before = page.locator(".search-sentence").inner_text()
    if not page.locator(".facet a").first.is_visible():
        tab_to(page, lambda words, address: page.locator("summary:focus").count())
        page.keyboard.press("Enter")
    enter(page, lambda words, address: address.endswith("&tinh=vinh-long"))
    expect(page).to_have_url(re.compile("&tinh=vinh-long$"))
    enter(page, lambda words, address: "Vĩnh Long" in words and address.endswith(QUESTION))
    expect(page.locator(".search-sentence")).to_have_text(before)


@LANGUAGES
def test_facets_are_chosen_and_taken_back(visitor, language):
    narrow(visitor, language)


@LANGUAGES
def test_facets_are_chosen_on_a_phone_without_script(without_script, language):
    without_script.set_viewport_size({"width": 360, "height": 700})
    narrow(without_script, language)


def test_the_skip_link_is_the_first_stop_of_every_page_type(visitor, paths):
    for name, path in paths.items():
        visitor.goto(path)
        visitor.keyboard.press("Tab")
        assert visitor.evaluate(FOCUSED)[1] == "#noi-dung", name


def test_nothing_moves_for_those_who_want_no_motion(browser, site, paths):
    moving = """[...document.querySelectorAll('*')].filter(each => {
        const style = getComputedStyle(each);
        const moved = parseFloat(style.transitionDuration) || style.animationName != 'none';
        return moved || style.scrollBehavior == 'smooth';
    }).length"""
    context = browser.new_context(base_url=site.url, reduced_motion="reduce")
    page = context.new_page()
    for name in ("home", "report", "search", "province"):
        page.goto(paths[name])
        assert page.evaluate(moving) == 0, name
    context.close()


def test_colours_of_the_readers_own_leave_everything_told(browser, site, paths):
    """In forced colours backgrounds vanish: what they say is said by a line, a word or a number too."""
    context = browser.new_context(base_url=site.url, forced_colors="active")
    page = context.new_page()
    page.goto(paths["home"])
    assert page.locator(".map .labels text", has_text=re.compile(r"^\d+$")).count()
    page.goto(paths["search"])
    assert page.locator("mark").first.evaluate("mark => getComputedStyle(mark).backgroundColor") != "rgba(0, 0, 0, 0)"
    page.goto(paths["difference"])
    assert page.locator("del").first.evaluate("each => getComputedStyle(each).textDecorationLine") == "line-through"
    page.goto(paths["report"])
    page.keyboard.press("Tab")
    assert page.locator(":focus").evaluate("each => getComputedStyle(each).outlineStyle") != "none"
    context.close()
