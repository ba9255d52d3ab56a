"""One command prepares, loads and serves; it ends everything it started, and says in a sentence why it cannot start."""

import errno
import http.client
import os
import re
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from django.core.management import CommandError
from django.db import OperationalError

from archive.database.embedded import process_state
from archive.management.commands.serve import sentences
from tests.processes import data_directory, manage, start_manage, wait_for

ROWS = """
from django.apps import apps; from django.db import connection as c
for model in apps.get_app_config("archive").get_models():
    k = c.cursor(); k.execute(f"SELECT md5(string_agg(t::text, '' ORDER BY t::text)) FROM {model._meta.db_table} t")
    print(model.__name__, k.fetchone()[0])
"""


def free_port() -> int:
    with closing(socket.socket()) as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def get(port: int, path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as connection:
        connection.request(method, path)
        response = connection.getresponse()
        return response.status, dict(response.getheaders()), response.read()


def processes_on(data: Path) -> list[int]:
    """The living processes whose command line or environment names the data directory."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            known = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
            if str(data).encode() in known and process_state(int(folder.name))[0] not in "ZX":
                found.append(int(folder.name))
        except OSError:
            continue
    return found


class Served:
    """A running `manage.py serve`, its ports, and what it said before it was ready."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port, self.admin_port = free_port(), free_port()
        began = time.monotonic()
        self.process = start_manage("serve", data=data, PORT=str(self.port), ADMIN_PORT=str(self.admin_port))
        self.said = self.until_ready()
        self.seconds = time.monotonic() - began

    def until_ready(self) -> str:
        said = ""
        for line in self.process.stdout:
            said += line
            if "Ctrl-C" in line:
                return said
        raise AssertionError(said + self.process.stderr.read())

    def stop(self, how: int = signal.SIGTERM) -> str:
        self.process.send_signal(how)
        return self.process.communicate(timeout=20)[0]

    def workers(self, side: str) -> list[int]:
        found = [number for number in processes_on(self.data) if number != self.process.pid]
        sides = {number: Path(f"/proc/{number}/environ").read_bytes().split(b"\0") for number in found}
        return [number for number, words in sides.items() if f"ARCHIVE_SIDE={side}".encode() in words]


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with data_directory() as data:
        site = Served(data)
        yield site
        if site.process.poll() is None:
            site.stop()


def test_it_says_what_it_does_and_ends_with_the_addresses(served: Served) -> None:
    for words in ("Preparing", "tables …", "Loading seeds/reports", "Starting"):
        assert words in served.said
    ends = re.findall(r"http://127\.0\.0\.1:\d+/\S*", served.said)
    assert ends == [f"http://127.0.0.1:{served.port}/", f"http://127.0.0.1:{served.admin_port}/admin/"]


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/", "/static/favicon.svg"])
def test_readers_are_answered_without_cookies(served: Served, path: str) -> None:
    status, headers, _ = get(served.port, path)
    assert status == 200
    assert "Set-Cookie" not in headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]


def test_the_five_reports_are_there(served: Served) -> None:
    assert get(served.port, "/")[2].count(b'href="/bao-cao/') >= 5


@pytest.mark.parametrize("path", ["/admin/", "/admin/login/"])
def test_the_readers_port_knows_no_admin_address(served: Served, path: str) -> None:
    assert get(served.port, path)[0] == 404


def test_the_curators_port_asks_for_a_login(served: Served) -> None:
    status, headers, _ = get(served.admin_port, "/admin/")
    assert status == 302
    assert headers["Location"].startswith("/admin/login/")


def test_the_public_workers_connect_as_the_reader_only_and_hold_no_other_credential(served: Served) -> None:
    get(served.port, "/")
    code = (
        "from django.db import connection as c; k = c.cursor();"
        "k.execute('SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database()"
        " AND pid <> pg_backend_pid()'); print([row[0] for row in k])"
    )
    workers = served.workers("public")
    assert len(workers) == 3
    for worker in workers:
        assert b"DATABASE_URL" not in Path(f"/proc/{worker}/environ").read_bytes()
    roles = manage("shell", "-v0", "-c", code, data=served.data).stdout
    assert "archive_reader" in roles
    assert "postgres" not in roles


def test_a_killed_database_is_back_with_the_next_page(served: Served) -> None:
    pid_file = served.data / "database" / "cluster" / "postmaster.pid"
    os.kill(int(pid_file.read_text().split()[0]), signal.SIGKILL)
    wait_for(lambda: get(served.port, "/readyz")[0] == 200)


def test_a_second_start_on_the_same_data_is_refused_in_a_sentence(served: Served) -> None:
    done = manage("serve", data=served.data, PORT=str(free_port()), ADMIN_PORT=str(free_port()))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "is being served already" in done.stderr


@pytest.mark.parametrize("setting", ["PORT", "ADMIN_PORT"])
def test_a_taken_port_is_one_sentence(tmp_path: Path, setting: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        ports = {"PORT": str(free_port()), "ADMIN_PORT": str(free_port()), setting: str(port)}
        done = manage("serve", data=tmp_path / "data", **ports)
    assert done.returncode == 1
    assert done.stderr == (
        f"CommandError: Port {port} is taken: stop what listens there or choose another with {setting}.\n"
    )
    assert not (tmp_path / "data" / "database").exists()


@pytest.mark.parametrize(
    ("failure", "sentence"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "The disk is full: make room in"),
        (OperationalError("could not extend file: No space left on device\nHINT"), "The disk is full: make room in"),
        (OSError(errno.EACCES, "Permission denied", "/data/logs"), "/data/logs: Permission denied."),
        (OperationalError("connection refused\nIs it running?"), "The database does not work: connection refused."),
        (CommandError("As it was."), "As it was."),
    ],
)
def test_what_stops_a_start_is_one_sentence(failure: Exception, sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence) as caught, sentences():
        raise failure
    assert "\n" not in str(caught.value)


def test_stopping_ends_everything_a_second_run_changes_nothing_and_a_killed_one_leaves_no_site(served: Served) -> None:
    """The last claims about the module's archive, in one row because each start costs seconds."""
    assert served.stop().endswith("The database has stopped.\n")
    assert served.process.returncode == 0
    assert processes_on(served.data) == []

    before = manage("shell", "-v0", "-c", ROWS, data=served.data).stdout
    again = Served(served.data)
    sites = again.workers("public") + again.workers("curation")
    again.process.kill()
    again.process.communicate()
    wait_for(lambda: not set(sites) & set(processes_on(served.data)))
    assert manage("shell", "-v0", "-c", ROWS, data=served.data).stdout == before
    assert processes_on(served.data) == []
