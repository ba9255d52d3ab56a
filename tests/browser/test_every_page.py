"""Every page type in a real browser: its policy, its fonts, and room for text of four times the size."""

import pytest

from archive.bilingual import in_language

from .looks import OVERFLOW

pytestmark = pytest.mark.django_db

LANGUAGES = pytest.mark.parametrize("language", ["vi", "en"])


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
