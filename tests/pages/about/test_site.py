"""What the archive says of itself."""

import pytest

from archive.pages.about.site import contact


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("thu@kho.vn", "mailto:thu@kho.vn"),
        ("https://kho.vn/lien-he", "https://kho.vn/lien-he"),
        ("", None),
        ("javascript:alert(1)", None),
        ("một số điện thoại", None),
    ],
)
def test_readers_are_given_an_address_that_a_browser_or_a_mail_program_opens(given, url):
    found = contact(given)
    assert (found.url if found else None) == url
