"""Every page type in a real browser: narrow and wide, light and dark, without a fault that a machine can see."""

from collections.abc import Iterator

import pytest

from archive.bilingual import in_language

from .conftest import STATES

pytestmark = pytest.mark.django_db

WIDTHS = (320, 768, 1280)
# Colours are all that differs in the dark.
RULES = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
EVERY_LOOK = [(width, scheme) for width in WIDTHS for scheme in RULES]
# English pages and narrowed ones are the same in other words: the widest and the narrowest tell whether those fit.
ENDS = [(320, "light"), (1280, "light"), (1280, "dark")]
LANGUAGES = pytest.mark.parametrize("language", ["vi", "en"])
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@LANGUAGES
def test_every_page_type_is_accessible_and_fits(browser, site, paths, axe, watched, language):
    context = browser.new_context(base_url=site.url, bypass_csp=True)
    page = context.new_page()
    faults, found = watched(page), {}
    for name, path in paths.items():
        page.goto(in_language(path, language))
        for width, scheme in ENDS if language == "en" or name in STATES else EVERY_LOOK:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            found |= {(name, width, scheme, fault): where for fault, where in faults_of(page, axe, RULES[scheme])}
    context.close()
    assert found == {}
    assert [fault for fault in faults if "404" not in fault] == []


def faults_of(page, axe, rules) -> Iterator[tuple[str, object]]:
    """What a machine can see that is wrong with the page as it looks now, with where it stands."""
    if over := page.evaluate(OVERFLOW):
        yield "sideways", over
    answer = axe.run(page, options={"runOnly": rules}).response
    assert answer["passes"], "axe looked at nothing"
    for violation in answer["violations"]:
        yield violation["id"], [node["html"][:200] for node in violation["nodes"]][:3]


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
    stand_ins = {"Stand-in Sans", "Stand-in Serif"}  # the reader's own fonts, stretched until ours have come
    assert {family.strip('"') for family in loaded} - stand_ins == {"Be Vietnam Pro", "Source Serif 4"}


@LANGUAGES
def test_text_grown_to_four_times_its_size_still_fits(browser, site, paths, language):
    context = browser.new_context(viewport={"width": 320, "height": 256}, base_url=site.url)  # 1280 x 1024 at 400 %
    page = context.new_page()
    for name, path in paths.items():
        page.goto(in_language(path, language))
        assert page.evaluate(OVERFLOW) == 0, name
    context.close()
