"""Pictures of every page type of a running archive: `python -m tests.browser.screenshots [ADDRESS] [FOLDER]`.

Three widths, light and dark, into a folder that git ignores: for looking at, not for comparing.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.find_browser import installed

WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
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
    "search": "/tim/?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91",
    "search-empty": "/tim/",
    "facet": "/tim/loc/co-quan",
    "many": "/tim/nhieu/?dong=chuyển+đổi+số%0AVũ+Chí+Giang%0A749/QĐ-TTg%0Atinh:vinh-long+5G",
    "about": "/gioi-thieu/",
    "quality": "/chat-luong/",
    "not-found": "/khong-co/",
}
# Found by following links: name → (page it stands on, what its address looks like).
FOLLOWED = {
    "report": ("home", r"/bao-cao/[0-9a-f]{12}/"),
    "province": ("home", r"/(?!tinh|tim|nam)[a-z-]+/"),
    "province-year": ("home", r"/(?!nam/)[a-z-]+/\d{4}/"),
    "year": ("years", r"/nam/\d{4}/"),
    "region": ("regions", r"/vung/[^/]+/"),
    "outlet": ("outlets", r"/nguon/[^/]+/"),
    "calendar-year": ("calendar", r"/lich/\d{4}/"),
    "calendar-month": ("calendar-year", r"/lich/\d{4}/\d+/"),
    "person": ("report", r"/nguoi/[^/]+/"),
    "body": ("report", r"/co-quan/[^/]+/"),
    "place": ("report", r"/dia-danh/[^/]+/"),
    "document": ("report", r"/van-ban/[^/]+/"),
    "topic": ("report", r"/chu-de/[^/]+/"),
}
SECTIONS = {
    "/tinh/",
    "/nam/",
    "/chu-de/",
    "/so-lieu/",
    "/nguoi/",
    "/co-quan/",
    "/van-ban/",
    "/gioi-thieu/",
    "/chat-luong/",
}


def page_types(page: Page, base: str) -> dict[str, str]:
    """A path for every page type that the archive at the address has."""
    paths = dict(FIXED)
    for name, (where, pattern) in FOLLOWED.items():
        if where in paths and (found := first_link(page, base + paths[where], pattern)):
            paths[name] = found
    return paths


def first_link(page: Page, address: str, pattern: str) -> str | None:
    page.goto(address)
    links = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.getAttribute('href'))")
    return next((link for link in links if re.fullmatch(pattern, link) and link not in SECTIONS), None)


def take(browser: Browser, base: str, folder: Path) -> int:
    """Takes all pictures; how many there are."""
    finder = browser.new_page()
    paths = page_types(finder, base)
    finder.close()
    for width in WIDTHS:
        for scheme in SCHEMES:
            page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
            for name, path in paths.items():
                page.goto(base + path)
                page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            page.close()
    return len(paths) * len(WIDTHS) * len(SCHEMES)


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
