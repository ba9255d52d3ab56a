"""A Chromium for the browser tests: an installed one, else playwright's, else Debian's.

`python -m tests.find_browser` makes sure that there is one and prints its path.
"""

import os
import shutil
import subprocess
import sys

INSTALLED = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NOT_FOUND = (
    "No browser was found and none could be installed: install chromium or google-chrome, then run `make test` again."
)


def installed() -> str | None:
    """The path of a Chromium or Chrome on this machine, playwright's own included."""
    for name in INSTALLED:
        if found := shutil.which(name):
            return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if os.path.exists(path) else None  # noqa: PTH110  playwright gives a string


def install() -> str | None:
    """Try playwright's download, then apt where we are allowed to; the path of what came of it."""
    trials = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        trials += [["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "chromium"]]
    for trial in trials:
        print("$", *trial, flush=True)
        subprocess.run(trial, check=False)
        if found := installed():
            return found
    return None


if __name__ == "__main__":
    print(installed() or install() or sys.exit(NOT_FOUND))
