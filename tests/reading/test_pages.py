"""Whole pages, read: what stands in the heading, what is body, and what is not."""

import pytest

from archive.facts import BlockKind, Precision, Which
from archive.reading import read
from tests.reading.page import Page
from tests.reading.pages_by_clock import PAGES_BY_CLOCK
from tests.reading.pages_by_layout import PAGES_BY_LAYOUT
from tests.reading.pages_by_portal import PAGES_BY_PORTAL

BODY = (BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.HEADING)
CASES = [pytest.param(page, id=page.name) for page in PAGES_BY_LAYOUT + PAGES_BY_CLOCK + PAGES_BY_PORTAL]


def value(document, field):
    statement = document.statement(field)
    return statement.value if statement else None


def day(document, which):
    clock = document.clock(which)
    if clock is None:
        return None
    return clock.first.isoformat()[: 7 if clock.precision is Precision.MONTH else 10]


def label(document, which):
    clock = document.clock(which)
    return clock.label if clock else None


def surfaces(document, *kinds):
    return [block.span.of(document.text) for block in document.blocks_of(*kinds)]


@pytest.mark.parametrize("page", CASES)
def test_the_heading_says_what_the_page_says(page: Page):
    document = read(page.text.encode())
    found = {field: value(document, field) for field in ("title", "kind", "author", "source")}
    assert found == {"title": page.title, "kind": page.kind, "author": page.author, "source": page.source}


@pytest.mark.parametrize("page", CASES)
def test_the_clocks_show_what_the_page_shows(page: Page):
    document = read(page.text.encode())
    assert (day(document, Which.PUBLISHED), day(document, Which.EVENT)) == (page.published, page.event)
    assert (label(document, Which.REPORTED), label(document, Which.PLANNED)) == (page.reported, page.planned)


@pytest.mark.parametrize("page", CASES)
def test_captions_and_furniture_stay_out_of_the_body(page: Page):
    document = read(page.text.encode())
    body = "\n".join(surfaces(document, *BODY))
    assert set(page.captions) <= set(surfaces(document, BlockKind.CAPTION))
    assert [line for line in (*page.removed, *page.captions) if line in body] == []


@pytest.mark.parametrize("page", CASES)
def test_no_paragraph_of_the_body_is_lost(page: Page):
    document = read(page.text.encode())
    body = "\n".join(surfaces(document, *BODY))
    assert [line for line in page.text.split("\n") if len(line) > 170 and line.strip()[-150:] not in body] == []
