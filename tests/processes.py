"""Running `manage.py` as its users do, in a process of its own."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OURS = ("ARCHIVE_", "DATABASE_URL", "READER_DATABASE_URL", "SECRET_KEY", "ALLOWED_HOSTS", "DEBUG", "PORT", "ADMIN_PORT")


def environment(data: Path | None = None, **changes: str) -> dict[str, str]:
    """This environment without the archive's settings, but with those given."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith((*OURS, "DJANGO_", "COV_"))}
    return clean | ({"ARCHIVE_DATA": str(data)} if data else {}) | changes


def start_manage(*words: str, data: Path | None = None, **changes: str) -> subprocess.Popen[str]:
    """Start `manage.py WORDS…` on a data directory, with settings of its own."""
    return subprocess.Popen(
        (sys.executable, "manage.py", *words),
        cwd=ROOT,
        env=environment(data, **changes),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def manage(*words: str, data: Path | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run `manage.py WORDS…` to its end."""
    process = start_manage(*words, data=data, **changes)
    out, err = process.communicate(timeout=120)
    return subprocess.CompletedProcess(words, process.returncode, out, err)


@contextmanager
def data_directory() -> Iterator[Path]:
    """A folder outside those of pytest, which every other run by the same account closes to the server's account."""
    with tempfile.TemporaryDirectory(prefix="archive-tests-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def wait_for(condition: Callable[[], bool], patience: float = 60) -> None:
    """Come back when the condition holds."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, "what was waited for did not come"
        time.sleep(0.1)
