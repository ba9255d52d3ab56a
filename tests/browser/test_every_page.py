"""Every page type in a real browser: narrow and wide, light and dark, without a fault that a machine can see."""

import pytest

pytestmark = pytest.mark.django_db

WIDTHS = (320, 768, 1280)
# Colours are all that differs in the dark.
RULES = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_page_type_is_accessible_and_fits(browser, site, paths, axe, watched, width, scheme):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, base_url=site.url, bypass_csp=True
    )
    page = context.new_page()
    faults, found = watched(page), {}
    for name, path in paths.items():
        page.goto(path)
        if over := page.evaluate(OVERFLOW):
            found[name, "sideways"] = over
        answer = axe.run(page, options={"runOnly": RULES[scheme]}).response
        assert answer["passes"], "axe looked at nothing"
        for violation in answer["violations"]:
            found[name, violation["id"]] = [node["html"][:200] for node in violation["nodes"]][:3]
    context.close()
    assert found == {}
    assert [fault for fault in faults if "404" not in fault] == []


def test_every_page_type_obeys_its_own_policy_and_says_nothing_on_the_console(visitor, paths, watched):
    faults = watched(visitor)
    for path in paths.values():
        visitor.goto(path)
        visitor.evaluate("document.fonts.ready")
    assert [fault for fault in faults if "404" not in fault] == []


def test_the_fonts_are_ours_and_have_every_vietnamese_letter(visitor, paths):
    visitor.goto(paths["report"])
    loaded = visitor.evaluate(
        "document.fonts.ready.then(fonts => [...fonts].filter(f => f.status == 'loaded').map(f => f.family))"
    )
    assert {family.strip('"') for family in loaded} == {"Be Vietnam Pro", "Source Serif 4"}


def test_text_grown_to_four_times_its_size_still_fits(browser, site, paths):
    context = browser.new_context(viewport={"width": 320, "height": 256}, base_url=site.url)  # 1280 x 1024 at 400 %
    page = context.new_page()
    for name, path in paths.items():
        page.goto(path)
        assert page.evaluate(OVERFLOW) == 0, name
    context.close()
