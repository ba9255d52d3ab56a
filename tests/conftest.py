"""What all tests share: a database of their own, the readers' side, a browser.

Tests see the public side (its middleware and addresses) with the writer's connection, because they make the rows they
read. `curation_side` switches to the curators' side, `reader` connects as the role that public pages have.
"""

import os
import shutil
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg2
import pytest
from django.conf import settings
from django.db import connections

from archive.database.embedded import server_at
from archive.search import sets
from archive.search.kept import Kept
from tests.find_browser import installed

# Playwright keeps an event loop in the thread of the tests: Django would refuse to query beside it, and would have one
# connection with the loop and another without, each waiting for the other's locks.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
connections._connections = threading.local()

OWN_DATA = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a data directory of its own, unless one was asked for, and the public side's middleware."""
    if os.environ.get("DATABASE_URL") and not os.environ.get("READER_DATABASE_URL"):
        raise pytest.UsageError("Tests on a real server need READER_DATABASE_URL beside DATABASE_URL.")
    settings.MIDDLEWARE = settings.PUBLIC_MIDDLEWARE
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick; no account outlives a test
    settings.WHITENOISE_USE_FINDERS = settings.WHITENOISE_AUTOREFRESH = True
    if os.environ.get("ARCHIVE_DATA"):
        return
    data = Path(tempfile.mkdtemp(prefix="archive-tests-"))
    config.stash[OWN_DATA] = data
    os.environ["ARCHIVE_DATA"] = str(data)  # for the processes that tests start
    settings.DATA_DIR, settings.STATIC_ROOT = data, data / "static"
    if "DATA_DIRECTORY" in settings.DATABASES["default"]:
        settings.DATABASES["default"]["DATA_DIRECTORY"] = str(data)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the run's own server and remove its files."""
    if data := config.stash.get(OWN_DATA, None):
        if (data / "database").exists():
            server_at(data).stop()
        shutil.rmtree(data, ignore_errors=True)


@pytest.fixture(autouse=True)
def nothing_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process keeps sets of sealed reports from one question to the next: not from one test's rows to another's."""
    monkeypatch.setattr(sets, "_KEPT", Kept())


@pytest.fixture
def curation_side(settings: Any) -> Any:
    """The curators' side: its addresses and its middleware, for `client`, `admin_client` and `live_server`."""
    settings.SIDE = "curation"
    settings.MIDDLEWARE = settings.CURATION_MIDDLEWARE
    settings.ROOT_URLCONF = "archive.curation.urls"
    return settings


@pytest.fixture(scope="session")
def reader_grants(django_db_setup: None, django_db_blocker: Any) -> None:
    """The test database with the reader's grants, as `manage.py prepare` leaves it."""
    from archive.database.roles import grant_reader

    with django_db_blocker.unblock():
        grant_reader(settings.READER_ROLE)


def connect_as_reader(**changes: Any) -> Any:
    """A psycopg2 connection to the test database as the public side's role."""
    import dj_database_url
    from django.db import connection

    writer = connection.settings_dict
    found = dict(writer, USER=settings.READER_ROLE)
    if url := os.environ.get("READER_DATABASE_URL"):
        found = dict(dj_database_url.parse(url), NAME=writer["NAME"])
    else:
        server = connection.server
        server.start()
        found |= {"HOST": str(server.socket_folder), "PASSWORD": server.password(settings.READER_ROLE), "PORT": ""}
    words = {"host": "HOST", "port": "PORT", "user": "USER", "password": "PASSWORD", "dbname": "NAME"}
    connected = psycopg2.connect(**{word: found[key] for word, key in words.items() if found.get(key)} | changes)
    connected.autocommit = True
    return connected


@pytest.fixture
def reader(reader_grants: None) -> Iterator[Any]:
    """A connection as the reader, with the grants, in autocommit; it sees only committed rows."""
    connected = connect_as_reader()
    yield connected
    connected.close()


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's own Chromium; without its sandbox, which root and containers do not have."""
    return browser_type_launch_args | {"executable_path": installed(), "args": ["--no-sandbox"]}
