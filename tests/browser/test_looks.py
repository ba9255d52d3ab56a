"""Every page type, narrow and wide, light and dark, has no fault that a machine can see."""

import pytest

from .looks import assert_accessible

pytestmark = pytest.mark.django_db


def test_every_page_type_is_accessible_and_fits(browser, site, paths, axe, watched):
    context = browser.new_context(base_url=site.url, bypass_csp=True)
    assert_accessible(context.new_page(), paths, axe, watched, "vi")
    context.close()
