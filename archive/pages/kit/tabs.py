"""Switches between the looks of one page: what each is called, where it is, which one is shown."""

from dataclasses import dataclass

from django.utils.translation import gettext

from archive.pages.serving.paging import address

from .grid import tier_word


@dataclass(frozen=True, slots=True)
class Tab:
    word: str
    url: str
    current: bool


def tier_tabs(path: str, tier: int, fragment: str = "") -> list[Tab]:
    """The 63 provinces and the 34; `fragment` ("#bang") brings the reader back to the place on the page."""
    words = {63: gettext("63 tỉnh (đến 30/6/2025)"), 34: gettext("34 tỉnh (từ 1/7/2025)")}
    return [Tab(word, address(path, tap=tier_word(each)) + fragment, each == tier) for each, word in words.items()]
