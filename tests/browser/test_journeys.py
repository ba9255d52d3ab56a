"""Ways through the site: by keyboard, by mouse, with script and without."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.getAttribute('href') || document.activeElement.id")


def test_the_first_tab_stop_skips_to_the_content(visitor):
    visitor.goto("/tinh/")
    visitor.keyboard.press("Tab")
    assert focused(visitor) == "#noi-dung"
    expect(visitor.locator(".skip")).to_be_in_viewport()
    visitor.keyboard.press("Enter")
    visitor.keyboard.press("Tab")
    assert visitor.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_a_slash_goes_to_the_search_box_but_not_while_typing(visitor):
    visitor.goto("/vinh-long/")
    visitor.keyboard.press("/")
    assert focused(visitor) == "q-top"
    visitor.keyboard.type("a/b")
    expect(visitor.locator("#q-top")).to_have_value("a/b")


@pytest.mark.parametrize("address", ["/", "/tim/"])
def test_escape_closes_the_suggestions_and_leaves_what_was_typed(visitor, address):
    visitor.goto(address)
    box, list_ = visitor.locator("#q-main"), visitor.locator(".suggestions")
    box.press_sequentially("vinh")
    expect(list_.get_by_role("link", name="Vĩnh Long", exact=True)).to_be_visible()
    visitor.keyboard.press("ArrowDown")
    visitor.keyboard.press("Escape")
    expect(list_).to_be_hidden()
    expect(box).to_be_focused()
    expect(box).to_have_value("vinh")


@pytest.mark.parametrize("kind", ["home", "search", "report"])
def test_what_a_phone_s_search_box_asks_for_fits_into_it(visitor, paths, kind):
    visitor.set_viewport_size({"width": 360, "height": 740})
    visitor.goto(paths[kind])
    box = visitor.locator("input[type=search]").first
    asked = """input => {
        const style = getComputedStyle(input), pen = document.createElement("canvas").getContext("2d");
        pen.font = style.font;
        return pen.measureText(input.placeholder).width <=
            input.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    }"""
    assert box.evaluate(asked)


def test_names_of_offices_stay_on_a_phone_s_screen(visitor):
    visitor.set_viewport_size({"width": 360, "height": 740})
    visitor.goto("/vinh-long/")
    ends = visitor.locator(".tenures .office span").evaluate_all(
        "all => all.map(each => each.getBoundingClientRect().right)"
    )
    assert len(ends) > 3 and max(ends) <= 360


def test_tabs_go_in_the_order_of_reading(visitor):
    visitor.goto("/tinh/")
    stops = []
    for _ in range(9):
        visitor.keyboard.press("Tab")
        stops.append(focused(visitor))
    assert stops[:4] == ["#noi-dung", "/", "q-top", ""]
    assert stops[4:] == ["/tinh/", "/nam/", "/chu-de/", "/so-lieu/", "/gioi-thieu/"]


def test_every_tab_stop_of_the_report_shows_its_focus(visitor, paths):
    visitor.goto(paths["report"])
    for _ in range(25):
        visitor.keyboard.press("Tab")
        style = visitor.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert style[0] != "none" and style[1] != "0px", focused(visitor)


def test_the_theme_is_chosen_and_stays_chosen(visitor):
    visitor.goto("/")
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light = visitor.evaluate(paper)
    visitor.get_by_role("button", name="Nền tối").click()
    dark = visitor.evaluate(paper)
    assert dark != light
    visitor.goto("/tinh/")
    assert visitor.evaluate(paper) == dark
    visitor.get_by_role("button", name="Nền sáng").click()
    assert visitor.evaluate(paper) == light


def walk(page: Page) -> None:
    """Province → year → report → a person's post → the spot that says it → the original."""
    page.goto("/")
    page.get_by_role("link", name="Vĩnh Long", exact=True).locator("visible=true").first.click()
    expect(page.locator("h1")).to_have_text("Vĩnh Long")
    page.locator(".years a", has_text="2022").click()
    expect(page.locator("h1")).to_have_text("Vĩnh Long, 2022")
    page.locator(".report-list .title a").first.click()
    page.locator(".panel").get_by_role("link", name="Lữ Quang Ngời", exact=True).click()
    expect(page.locator("h1")).to_have_text("Lữ Quang Ngời")
    page.locator("dt:has-text('Chủ tịch UBND tỉnh') + dd .pilcrow").first.click()
    expect(page).to_have_url(re.compile(r"/bao-cao/[0-9a-f]{12}/#c\d+-\d+$"))
    expect(page.locator(":target")).to_have_text("Chủ tịch UBND tỉnh")
    expect(page.locator(":target")).to_be_in_viewport()


def test_from_a_province_to_the_words_that_say_who_held_its_office(visitor):
    walk(visitor)


def test_the_same_way_without_script(without_script):
    walk(without_script)


def test_search_leads_to_a_report_without_script(without_script):
    without_script.goto("/")
    without_script.get_by_label("Tìm trong kho báo cáo").fill("tuong lua")
    without_script.get_by_role("button", name="Tìm").click()
    without_script.locator(".report-list .title a, main li a").first.wait_for()
    assert without_script.locator("main").inner_text().count("báo cáo") >= 1


def test_the_original_is_one_click_away(visitor, paths):
    visitor.goto(paths["report"])
    with visitor.expect_response(re.compile(r"/goc$")) as response:
        visitor.get_by_role("link", name="Mở nguyên bản").click()
    assert response.value.status == 200
    assert response.value.headers["content-type"].startswith("text/plain")


def test_63_and_34_lead_to_each_other(visitor):
    visitor.goto("/")
    visitor.get_by_role("link", name="34 tỉnh (từ 1/7/2025)").last.click()
    expect(visitor.locator(".grid").get_by_role("link", name="Tây Ninh", exact=True)).to_have_attribute(
        "href", "/tay-ninh/?tap=34"
    )
    expect(visitor.locator(".grid").get_by_role("link", name="Bến Tre", exact=True)).to_have_count(0)
    visitor.get_by_role("link", name="63 tỉnh (đến 30/6/2025)").last.click()
    expect(visitor.locator(".grid").get_by_role("link", name="Bến Tre", exact=True)).to_have_count(1)


def test_the_map_leads_to_a_province_by_keyboard_and_to_the_34(visitor):
    visitor.goto("/")
    area = visitor.locator(".map").get_by_role("link", name=re.compile("^Vĩnh Long: "))
    area.focus()
    visitor.keyboard.press("Enter")
    expect(visitor.locator("h1")).to_have_text("Vĩnh Long")
    visitor.goto("/")
    visitor.get_by_role("link", name="34 tỉnh (từ 1/7/2025)").first.click()
    expect(visitor).to_have_url(re.compile(r"\?tap=34#ban-do$"))
    expect(visitor.locator(".map").get_by_role("link", name=re.compile("^Bến Tre"))).to_have_count(0)


def test_an_inset_of_the_map_can_be_clicked_like_the_map_itself(visitor):
    visitor.goto("/")
    label = visitor.locator(".map svg").nth(1).locator(".labels text").first
    label.scroll_into_view_if_needed()
    box = label.bounding_box()
    visitor.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(visitor.locator("h1")).to_have_text(re.compile("Long"))


def test_the_map_can_be_skipped(visitor):
    visitor.goto("/")
    skip = visitor.get_by_role("link", name="Bỏ qua bản đồ")
    skip.focus()
    expect(skip).to_be_in_viewport()
    visitor.keyboard.press("Enter")
    visitor.keyboard.press("Tab")
    assert "map" not in visitor.evaluate("document.activeElement.closest('svg')?.getAttribute('class') || ''")


def test_head_and_first_column_of_the_grid_stay_in_sight(visitor):
    visitor.goto("/")
    visitor.set_viewport_size({"width": 1280, "height": 400})
    visitor.locator(".grid tbody tr").last.scroll_into_view_if_needed()
    expect(visitor.locator(".grid thead th").first).to_be_in_viewport()


def test_a_phone_gets_the_grid_as_a_list(visitor):
    visitor.set_viewport_size({"width": 360, "height": 700})
    visitor.goto("/")
    expect(visitor.locator(".grid")).to_be_hidden()
    expect(visitor.locator(".grid-list").get_by_role("link", name="2019: 1")).to_be_visible()


def test_a_printed_report_has_its_words_and_address_and_no_furniture(visitor, paths):
    visitor.goto(paths["report"])
    visitor.emulate_media(media="print", color_scheme="dark")
    expect(visitor.locator(".top")).to_be_hidden()
    expect(visitor.locator(".cite-text")).to_contain_text(paths["report"])
    expect(visitor.locator(".provenance")).to_contain_text("SHA-256")
    assert visitor.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


def read_in_english(page: Page) -> None:
    """A question asked in Vietnamese, taken to English and followed to a fact of a report."""
    page.goto("/tim/?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91&tinh=vinh-long")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"/en/tim/\?q=chuy%E1%BB%83n\+%C4%91%E1%BB%95i\+s%E1%BB%91&tinh=vinh-long$"))
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.locator(".search-sentence")).to_have_text("2 reports with chuyển đổi số from Vĩnh Long.")
    expect(page.locator("main input[type=search]")).to_have_value("chuyển đổi số")
    page.locator(".report-list .title a").first.click()
    expect(page).to_have_url(re.compile(r"/en/bao-cao/[0-9a-f]{12}/\?q=.+&thu=1&trong=2$"))
    page.locator(".panel .pilcrow").first.click()


def test_the_language_is_switched_in_place(visitor):
    read_in_english(visitor)
    spot = visitor.url.split("#")[1]
    visitor.get_by_role("link", name="Tiếng Việt").click()
    expect(visitor).to_have_url(re.compile(rf"\d/bao-cao/[0-9a-f]{{12}}/\?q=.+&thu=1&trong=2#{spot}$"))
    expect(visitor.locator("html")).to_have_attribute("lang", "vi")


def test_the_language_is_switched_in_place_without_script(without_script):
    read_in_english(without_script)
    without_script.get_by_role("link", name="Tiếng Việt").click()
    expect(without_script).to_have_url(re.compile(r"\d/bao-cao/[0-9a-f]{12}/\?q=.+&thu=1&trong=2$"))


def test_a_person_is_found_without_marks_and_checked_by_keyboard(visitor):
    visitor.goto("/nguoi/")
    visitor.locator("#loc").focus()
    visitor.keyboard.type("quang ngoi")
    visitor.keyboard.press("Enter")
    expect(visitor.locator(".register tbody a")).to_have_text(["Lữ Quang Ngời"])
    visitor.locator(".register tbody a").focus()
    visitor.keyboard.press("Enter")
    expect(visitor.locator("h1")).to_have_text("Lữ Quang Ngời")
    visitor.locator(".posts .pilcrow").first.focus()
    visitor.keyboard.press("Enter")
    expect(visitor.locator(":target")).to_have_text("Phó Bí thư Tỉnh ủy")
    visitor.locator(".panel .pilcrow").nth(1).focus()
    visitor.keyboard.press("Enter")
    visitor.go_back()
    expect(visitor.locator(".panel .pilcrow").nth(1)).to_be_focused()
    visitor.go_back()
    expect(visitor.locator(".posts .pilcrow").first).to_be_focused()


def test_a_province_is_shown_as_of_a_day_without_script(without_script):
    without_script.goto("/ben-tre/")
    without_script.get_by_label("Xem tỉnh như vào ngày").fill("1/7/2025")
    without_script.get_by_role("button", name="Xem", exact=True).click()
    without_script.locator("#vao-ngay").locator("xpath=..").get_by_role("link", name="tỉnh Vĩnh Long").click()
    expect(without_script.locator("#ngay")).to_have_value("1/7/2025")
    expect(without_script.get_by_text("Ngày 1/7/2025, đây là")).to_be_visible()
