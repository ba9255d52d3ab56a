"""Looking at every page type as a machine can: sideways scrolling, and the faults that axe-core finds."""

from collections.abc import Iterator

from archive.bilingual import in_language

from .conftest import STATES

# From a phone to a desk, with both sides of the breaking points at 640 and 1,024 pixels.
WIDTHS = (320, 640, 660, 768, 1023, 1024, 1280)
# Colours are all that differs in the dark.
RULES = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
}
# Both ends of the widths: a page has one shape up to a breaking point and one from there on.
EVERY_LOOK = [(320, "light"), (1280, "light"), (1280, "dark")]
# English pages and narrowed ones are the same in other words: the narrowest tells whether those fit.
ENDS = [(320, "light"), (1280, "dark")]
OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def assert_accessible(page, paths, axe, watched, language: str) -> None:
    """Every page fits and has no fault in every look; none says anything on the console."""
    faults, found = watched(page), {}
    for name, path in paths.items():
        page.goto(in_language(path, language))
        found |= {(name, width): over for width in WIDTHS if (over := overflow_of(page, width))}
        for width, scheme in ENDS if language == "en" or name in STATES else EVERY_LOOK:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme)
            found |= {(name, width, scheme, fault): where for fault, where in faults_of(page, axe, RULES[scheme])}
    assert not found, found
    assert [fault for fault in faults if "404" not in fault] == []


def overflow_of(page, width: int) -> int:
    """By how many pixels the page at `width` is wider than the window."""
    page.set_viewport_size({"width": width, "height": 900})
    return page.evaluate(OVERFLOW)


def faults_of(page, axe, rules) -> Iterator[tuple[str, object]]:
    """The faults that axe finds in the page as it looks now, each with where it stands."""
    answer = axe.run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response
    assert answer["passes"], "axe looked at nothing"
    for violation in answer["violations"]:
        yield violation["id"], [node["html"][:200] for node in violation["nodes"]][:3]
