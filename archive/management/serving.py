"""Running the two sides: who may, on which ports, and how they end together."""

import ctypes
import errno
import fcntl
import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError

HOST = "127.0.0.1"
READY_WITHIN = 30  # seconds from the start of gunicorn to the first answer
STOP_WITHIN = 8  # seconds from SIGTERM to SIGKILL
SIGNAL_WHEN_PARENT_DIES = 1  # PR_SET_PDEATHSIG


class Stopped(BaseException):
    """SIGTERM came: end everything, as Ctrl-C does."""


@dataclass(frozen=True, slots=True)
class Site:
    """One of the two processes: a side, its port (named by a setting), and how much it does at once."""

    side: str
    setting: str
    port: int
    workers: int
    threads: int

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}/"

    def environment(self) -> dict[str, str]:
        """The process's environment. The public one is not told how the writer connects."""
        hidden = {"DATABASE_URL"} if self.side == "public" else set()
        own = {"ARCHIVE_SIDE": self.side, "ARCHIVE_DATA": str(settings.DATA_DIR), "PYTHONUNBUFFERED": "1"}
        return {name: value for name, value in os.environ.items() if name not in hidden} | own

    def start(self) -> subprocess.Popen[bytes]:
        """Start gunicorn in a process group of its own, so that Ctrl-C reaches us first and we end it in order."""
        limits = ("--timeout", "60", "--graceful-timeout", "5", "--keep-alive", "5", "--limit-request-line", "8190")
        size = ("--worker-class", "gthread", "--workers", str(self.workers), "--threads", str(self.threads))
        quiet = ("--log-level", "warning", "--no-control-socket")
        words = (sys.executable, "-m", "gunicorn", "archive.wsgi", "--bind", f"{HOST}:{self.port}")
        return subprocess.Popen(
            (*words, *size, *limits, *quiet),
            cwd=settings.BASE_DIR,
            env=self.environment(),
            stdin=subprocess.DEVNULL,
            process_group=0,
            preexec_fn=die_with_parent,
        )


def both_sites() -> tuple[Site, Site]:
    return (
        Site("public", "PORT", settings.PORT, workers=2, threads=8),
        Site("curation", "ADMIN_PORT", settings.ADMIN_PORT, workers=1, threads=4),
    )


def die_with_parent() -> None:
    """Ask Linux to end this process should `serve` be killed without a chance to do so."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(SIGNAL_WHEN_PARENT_DIES, signal.SIGTERM)


@contextmanager
def only_one(data: Path) -> Iterator[None]:
    """Refuse a second `serve` on the same data. The kernel frees the lock of a killed one."""
    data.mkdir(mode=0o711, parents=True, exist_ok=True)
    with (data / "serve.lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise CommandError(f"The archive in {data} is being served already ({file.read().strip()}).") from None
        file.truncate(0)
        file.write(f"process {os.getpid()}, {HOST} ports {settings.PORT} and {settings.ADMIN_PORT}")
        file.flush()
        yield
        file.truncate(0)


def refuse_taken(site: Site) -> None:
    """Stop with a sentence if something else listens on the site's port."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((HOST, site.port))
        except OverflowError:
            raise CommandError(f"{site.setting} must be at most 65535, and is {site.port}.") from None
        except OSError as error:
            taken = "is taken" if error.errno == errno.EADDRINUSE else f"cannot be used ({error.strerror})"
            raise CommandError(
                f"Port {site.port} {taken}: stop what listens there or choose another with {site.setting}."
            ) from None


def wait_until_ready(site: Site, process: subprocess.Popen[bytes]) -> None:
    """Come back as soon as the site answers, and refuse one that answers with a fault of its own."""
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        refuse_ended(site, process)
        try:
            connection = http.client.HTTPConnection(HOST, site.port, timeout=5)
            connection.request("GET", "/healthz")
            status = connection.getresponse().status
            break
        except (OSError, http.client.HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
    else:
        raise CommandError(f"The {site.side} site did not answer within {READY_WITHIN} seconds.")
    if status >= 500:
        raise CommandError(f"The {site.side} site does not work (it answers {status}); its last words are above.")


def refuse_ended(site: Site, process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        raise CommandError(f"The {site.side} site ended with exit code {process.returncode}; its last words are above.")


def end(processes: list[subprocess.Popen[bytes]]) -> None:
    """Ask all to end, wait, and kill what has not ended by then."""
    for process in processes:
        if process.poll() is None:
            process.terminate()
    deadline = time.monotonic() + STOP_WITHIN
    for process in processes:
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
