"""Ways through a report: from a name without marks to its words and the original; citing; printing; without script."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db


def walk(page: Page) -> None:
    """A person typed without marks → the post → the sentence that says it → the original."""
    page.goto("/tim/?q=lu+quang+ngoi")
    page.locator("main a[href*='/bao-cao/']").first.click()
    page.locator(".panel").get_by_role("link", name="Lữ Quang Ngời", exact=True).click()
    expect(page.locator("h1")).to_have_text("Lữ Quang Ngời")
    page.get_by_text("Chủ tịch UBND tỉnh").locator("xpath=ancestor-or-self::*[.//a[@class='pilcrow']][1]").locator(
        ".pilcrow"
    ).first.click()
    expect(page.locator(":target")).to_be_in_viewport()
    with page.expect_response(re.compile(r"/goc$")) as response:
        page.get_by_role("link", name="Mở nguyên bản").click()
    assert "Lữ Quang Ngời" in response.value.body().decode()


def test_from_a_name_without_marks_to_the_original(visitor):
    walk(visitor)


def test_the_same_without_script(without_script):
    walk(without_script)


def cite(page: Page, path: str) -> None:
    """A fact → its sentence by number → its own page; and the citation as a file."""
    page.goto(path)
    page.get_by_role("link", name="Đánh số câu").click()
    page.get_by_role("link", name="Câu 2", exact=True).click()
    expect(page.locator("mark.cited")).to_be_visible()
    expect(page.locator(".cite-text")).to_contain_text(re.compile(r"/ban-2/cau/\d+-\d+/"))
    page.get_by_role("link", name="Xem trong báo cáo").click()
    expect(page.locator(":target")).to_be_in_viewport()
    with page.expect_download() as download:
        page.get_by_role("link", name="BibTeX").click()
    assert download.value.suggested_filename.endswith(".bib")


def test_a_sentence_and_a_report_are_cited(visitor, paths):
    cite(visitor, paths["report of two versions"])


def test_they_are_cited_without_script(without_script, paths):
    cite(without_script, paths["report of two versions"])


def test_names_lose_their_links_and_get_them_back(without_script, paths):
    without_script.goto(paths["report of two versions"])
    links = without_script.locator(".reading a")
    assert links.count()
    without_script.get_by_role("link", name="để trơn").click()
    expect(links).to_have_count(0)
    without_script.get_by_role("link", name="nối", exact=True).click()
    assert links.count()


def test_what_changed_is_told_without_colour(visitor, paths):
    visitor.goto(paths["report of two versions"])
    visitor.get_by_role("link", name="khác gì bản trước").click()
    line = "element => getComputedStyle(element).textDecorationLine"
    assert visitor.locator("del").evaluate(line) == "line-through"
    assert visitor.locator("ins").evaluate(line) == "underline"


def test_the_kind_of_a_name_is_told_by_its_line_and_by_a_word_on_focus(visitor, paths):
    visitor.goto(paths["report"])
    line = "element => getComputedStyle(element).textDecorationStyle"
    assert visitor.locator(".spot.person a").first.evaluate(line) == "solid"
    body = visitor.locator(".spot.body a").first
    assert body.evaluate(line) == "dashed"
    body.press("Shift")  # keys make the focus visible
    body.focus()
    said = "element => [getComputedStyle(element, '::after').content, element.title]"
    content, title = body.evaluate(said)
    assert title in content and title


def test_a_printed_report_is_text_figures_and_where_it_comes_from(visitor, paths):
    visitor.goto(paths["report of two versions"])
    visitor.emulate_media(media="print")
    for hidden in (".reading-tools", ".panel", ".related", ".pilcrow"):
        for each in visitor.locator(hidden).all():
            expect(each).to_be_hidden()
    for shown in (".cite-text", ".provenance", ".figures-table"):
        expect(visitor.locator(shown).first).to_be_visible()
    assert re.search(r"ấn bản \d+", visitor.locator(".cite-text").inner_text())
    assert re.search(r"[0-9a-f]{64}", visitor.locator(".provenance").inner_text())
