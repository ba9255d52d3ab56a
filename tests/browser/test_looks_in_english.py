"""The same pages in English: a file of its own, so that both are looked at side by side."""

import pytest

from .looks import assert_accessible

pytestmark = pytest.mark.django_db


def test_every_page_type_is_accessible_and_fits(browser, site, paths, axe, watched):
    context = browser.new_context(base_url=site.url, bypass_csp=True)
    assert_accessible(context.new_page(), paths, axe, watched, "en")
    context.close()
