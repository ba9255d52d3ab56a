"""Pictures of every page type of a running archive: `python -m tests.browser.screenshots [ADDRESS] [FOLDER]`.

Three widths, light and dark, in English too at the widest, into a folder that git ignores: for looking at, not for
comparing.
"""

import itertools
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.find_browser import installed

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
QUESTION = "q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91"
FIXED = {
    "home": "/",
    "home-34": "/?tap=34",
    "provinces": "/tinh/",
    "years": "/nam/",
    "calendar": "/lich/",
    "topics": "/chu-de/",
    "figures": "/so-lieu/",
    "regions": "/vung/",
    "outlets": "/nguon/",
    "holdings": "/bao-phu/",
    "people": "/nguoi/",
    "search": f"/tim/?{QUESTION}",
    "search-narrowed": f"/tim/?{QUESTION}&nam=2021",
    "search-nothing": "/tim/?q=kh%C3%B4ngc%C3%B3g%C3%AC",
    "search-empty": "/tim/",
    "facet": "/tim/loc/co-quan",
    "many": "/tim/nhieu/?dong=chuyển+đổi+số%0AVũ+Chí+Giang%0A749/QĐ-TTg%0Atinh:vinh-long+5G",
    "about": "/gioi-thieu/",
    "quality": "/chat-luong/",
    "not-found": "/khong-co/",
}
# Found by following links: name → (page it stands on, what its address looks like).
REPORT = r"/bao-cao/[0-9a-f]{12}/"
FOLLOWED = {
    "report": ("home", REPORT),
    "report-of-question": ("search", REPORT + r"\?.+"),
    "version": ("report", REPORT + r"ban-\d+/"),
    "sentence": ("version", REPORT + r"ban-\d+/cau/\d+-\d+/"),
    "difference": ("report", REPORT + r"khac/\d+/\d+/"),
    "province-year": ("home", r"/(?!nam/)[a-z-]+/\d{4}/"),
    "province": ("province-year", r"/[a-z-]+/"),
    "year": ("years", r"/nam/\d{4}/"),
    "region": ("regions", r"/vung/[^/]+/"),
    "outlet": ("outlets", r"/nguon/[^/]+/"),
    "calendar-year": ("calendar", r"/lich/\d{4}/"),
    "calendar-month": ("calendar-year", r"/lich/\d{4}/\d+/"),
    "calendar-day": ("calendar-month", r"/lich/\d{4}/\d+/\d+/"),
    "person": ("report", r"/nguoi/[^/]+/"),
    "body": ("report", r"/co-quan/[^/]+/"),
    "place": ("report", r"/dia-danh/[^/]+/"),
    "document": ("report", r"/van-ban/[^/]+/"),
    "topic": ("report", r"/chu-de/[^/]+/"),
}


def page_types(page: Page, base: str) -> dict[str, str]:
    """A path for every page type that the archive at the address has."""
    paths = dict(FIXED)
    for name, (where, pattern) in FOLLOWED.items():
        if where in paths and (found := first_link(page, base + paths[where], pattern)):
            paths[name] = found
    if "province" in paths:
        paths["province-on-a-day"] = paths["province"] + "?ngay=30/6/2024"
    return paths


def first_link(page: Page, address: str, pattern: str) -> str | None:
    page.goto(address)
    links = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.getAttribute('href'))")
    return next((link for link in links if re.fullmatch(pattern, link) and link not in FIXED.values()), None)


def looks() -> Iterator[tuple[int, str, str]]:
    """(width, scheme, language): English pages are the same pages in other words, so their widest look is enough."""
    yield from itertools.product(WIDTHS, SCHEMES, [""])
    yield from itertools.product(WIDTHS[-1:], SCHEMES, ["/en"])


def take(browser: Browser, base: str, folder: Path) -> int:
    """Takes all pictures; how many there are."""
    finder = browser.new_page()
    paths = page_types(finder, base)
    finder.close()
    for width, scheme, language in looks():
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        for name, path in paths.items():
            page.goto(base + language + path)
            page.screenshot(path=folder / f"{name}{language.replace('/', '-')}-{width}-{scheme}.png", full_page=True)
        page.close()
    return len(paths) * len(list(looks()))


def main(base: str = "http://127.0.0.1:8000", folder: str = "screenshots") -> None:
    Path(folder).mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed(), args=["--no-sandbox"])
        try:
            number = take(browser, base.rstrip("/"), Path(folder))
        except Error as error:
            sys.exit(f"No pictures: {error.message.splitlines()[0]} (is the archive running at {base}?)")
        print(f"{number} pictures in {folder}/")


if __name__ == "__main__":
    main(*sys.argv[1:])
