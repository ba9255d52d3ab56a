"""Reading settings from the environment, and what production refuses to start with."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import dj_database_url
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

from archive.database.cluster import DATABASE, READER, READER_SETTINGS, WRITER
from archive.database.secret_files import keep_secret

SIDES = ("public", "curation", "command")
ONE_YEAR = 31_536_000
SHORTEST_KEY = 50
EXAMPLE_KEY = "change-me"  # how the example values of compose.yaml and the README begin


def words(name: str) -> list[str]:
    """A setting that lists words between commas."""
    return [word.strip() for word in os.environ.get(name, "").split(",") if word.strip()]


def number(name: str, default: int) -> int:
    """A setting that is a whole number, 0 or more."""
    value = os.environ.get(name) or str(default)
    if not (value.isascii() and value.isdigit()):
        raise ImproperlyConfigured(f"{name} must be a whole number, and is {value!r}.")
    return int(value)


def switch(name: str) -> bool:
    """A setting that is on or off; off where it is missing."""
    value = os.environ.get(name, "").lower()
    if value not in ("", "0", "1", "false", "true"):
        raise ImproperlyConfigured(f"{name} must be 0 or 1, and is {value!r}.")
    return value in ("1", "true")


def side() -> str:
    """Which process this is: the readers', the curators', or a command of manage.py."""
    value = os.environ.get("ARCHIVE_SIDE") or "command"
    if value not in SIDES:
        raise ImproperlyConfigured(f"ARCHIVE_SIDE must be one of {', '.join(SIDES)}, and is {value!r}.")
    return value


def production() -> bool:
    value = os.environ.get("ARCHIVE_PROFILE", "")
    if value not in ("", "production"):
        raise ImproperlyConfigured(f"ARCHIVE_PROFILE must be production or missing, and is {value!r}.")
    return value == "production"


def secret_key(side: str, data: Path, production: bool) -> str:
    """The key that signs cookies: given, or outside production made once for each side and kept.

    Commands sign nothing that outlives them, so they get a key of the moment and write no file.
    """
    if (given := os.environ.get("SECRET_KEY")) or production:
        return given or ""
    if side == "command":
        return get_random_secret_key()
    return keep_secret(data / "keys" / f"{side}.secret-key")


def database(side: str, data: Path) -> dict[str, Any]:
    """The one database of this process: as the reader on the public side, else as the writer."""
    name = "READER_DATABASE_URL" if side == "public" else "DATABASE_URL"
    if url := os.environ.get(name):
        found = dict(dj_database_url.parse(url))
    elif side == "public" and os.environ.get("DATABASE_URL"):
        raise ImproperlyConfigured("READER_DATABASE_URL is needed where DATABASE_URL is set.")
    else:
        found = {
            "ENGINE": "archive.database.backend",
            "NAME": DATABASE,
            "USER": READER if side == "public" else WRITER,
            "DATA_DIRECTORY": str(data),
        }
    if side == "public":
        limits = " ".join(f"-c {key}={value.replace(' ', chr(92) + ' ')}" for key, value in READER_SETTINGS.items())
        found["OPTIONS"] = {**found.get("OPTIONS", {}), "options": limits}
    return {**found, "CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}


def reader_role() -> str | None:
    """The name of the role that the public side connects as; None if a real server was given without one."""
    if url := os.environ.get("READER_DATABASE_URL"):
        return dj_database_url.parse(url)["USER"]
    return None if os.environ.get("DATABASE_URL") else READER


def unsafe(values: Mapping[str, Any]) -> list[str]:
    """What is wrong with these settings for production, a sentence each that begins with the setting's name."""
    key, hosts = values["SECRET_KEY"], values["ALLOWED_HOSTS"]
    writer = os.environ.get("DATABASE_URL", "")
    data = values["DATA_DIR"]
    trials = {
        "SECRET_KEY is missing.": not key,
        f"SECRET_KEY is shorter than {SHORTEST_KEY} letters.": 0 < len(key) < SHORTEST_KEY,
        "SECRET_KEY is an example, not a secret.": key.startswith(("django-insecure-", EXAMPLE_KEY)),
        "SECRET_KEY has too few different letters.": len(key) >= SHORTEST_KEY and len(set(key)) < 5,
        "DEBUG is on.": values["DEBUG"],
        "ALLOWED_HOSTS is empty.": not hosts,
        "ALLOWED_HOSTS allows every name.": any(host in ("*", ".") for host in hosts),
        "SESSION_COOKIE_SECURE is off.": not values["SESSION_COOKIE_SECURE"],
        "CSRF_COOKIE_SECURE is off.": not values["CSRF_COOKIE_SECURE"],
        "SECURE_SSL_REDIRECT is off.": not values["SECURE_SSL_REDIRECT"],
        "HSTS_SECONDS is less than a year.": values["SECURE_HSTS_SECONDS"] < ONE_YEAR,
        "DATABASE_URL is the writer's and must not be known to the public side.": (
            values["SIDE"] == "public" and bool(writer)
        ),
        "READER_DATABASE_URL is the same role as DATABASE_URL's.": (
            bool(writer) and dj_database_url.parse(writer)["USER"] == values["READER_ROLE"]
        ),
        f"ARCHIVE_DATA is readable by others: chmod o-rwx {data}": data.is_dir() and bool(data.stat().st_mode & 0o006),
    }
    return [sentence for sentence, wrong in trials.items() if wrong]


def refuse_unsafe(values: Mapping[str, Any]) -> None:
    """Stop here, naming the settings, if production would be unsafe with them."""
    if faults := unsafe(values):
        raise ImproperlyConfigured("ARCHIVE_PROFILE=production refuses to start: " + " ".join(faults))
