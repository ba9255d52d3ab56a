"""The embedded PostgreSQL starts once, survives what machines do to it, and says in a sentence why it cannot."""

import os
import signal
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.database import binaries
from archive.database.account import Account, place_for
from archive.database.binaries import DatabaseUnavailable, find_programs
from archive.database.cluster import explained
from archive.database.embedded import EmbeddedServer, process_state
from archive.database.secret_files import keep_secret
from tests.processes import data_directory, manage, start_manage, wait_for

QUESTION = "from django.db import connection as c; k = c.cursor(); k.execute({!r}); print(k.fetchone()[0])"


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """A data directory whose server was first started by six processes at once; each must have got its answer."""
    with data_directory() as folder:
        question = QUESTION.format("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'archive%'")
        starts = [start_manage("shell", "-v0", "-c", question, data=folder) for _ in range(6)]
        answers = [start.communicate(timeout=120)[0] for start in starts]
        assert answers == ["2\n"] * 6
        yield folder


def ask(data: Path, question: str) -> str:
    done = manage("shell", "-v0", "-c", QUESTION.format(question), data=data)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def postmaster(data: Path) -> int:
    return int((data / "database" / "cluster" / "postmaster.pid").read_text().split()[0])


def running(process: int) -> bool:
    try:
        return process_state(process)[0] not in "ZX"
    except OSError:
        return False


def test_six_first_starts_at_once_make_one_database(data: Path) -> None:
    assert sorted(path.name for path in (data / "database").glob("cluster*")) == ["cluster"]


def test_the_last_one_out_stops_the_server(data: Path) -> None:
    assert not (data / "database" / "cluster" / "postmaster.pid").exists()


def test_the_database_is_durable(data: Path) -> None:
    settings = ("data_checksums", "fsync", "full_page_writes", "synchronous_commit")
    asked = ", ".join(f"current_setting('{name}')" for name in settings)
    assert ask(data, f"SELECT concat_ws(' ', {asked})") == "on on on on"


def test_the_database_listens_to_nobody_else_and_knows_vietnamese(data: Path) -> None:
    asked = "concat_ws(' ', current_setting('listen_addresses'), lower('ĐẮK NÔNG'))"
    assert ask(data, f"SELECT {asked}") == "đắk nông"


def test_commands_are_no_superuser(data: Path) -> None:
    question = "SELECT concat_ws(' ', rolname, rolsuper, rolcreaterole) FROM pg_roles WHERE rolname = current_user"
    assert ask(data, question) == "archive_writer f f"


def test_nobody_enters_without_a_secret(data: Path) -> None:
    assert (data / "database" / "cluster" / "pg_hba.conf").read_text() == "local all all scram-sha-256\n"


def test_secrets_and_files_are_closed_to_others(data: Path) -> None:
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (data / "keys").iterdir()}
    assert modes == {"archive_reader.password": 0o600, "archive_writer.password": 0o600}
    for folder in ("keys", "database", "database/cluster"):
        assert stat.S_IMODE((data / folder).stat().st_mode) == 0o700


def test_a_killed_server_comes_back_with_the_next_use(data: Path) -> None:
    holder = start_manage(
        "shell", "-v0", "-c", QUESTION.format("SELECT 1") + "; import time; time.sleep(600)", data=data
    )
    wait_for(lambda: (data / "database" / "cluster" / "postmaster.pid").exists() and answers(data))
    first = postmaster(data)
    os.kill(holder.pid, signal.SIGKILL)
    os.kill(first, signal.SIGKILL)
    assert ask(data, "SELECT 42") == "42"
    holder.communicate()
    assert not running(first)


def test_a_connection_made_after_the_server_died_revives_it(data: Path) -> None:
    code = "; ".join(
        (
            "from django.db import connection as c; import os",
            "c.cursor().execute('SELECT 1')",
            "os.kill(int((c.server.cluster / 'postmaster.pid').read_text().split()[0]), 9)",
            "c.close(); k = c.cursor(); k.execute('SELECT 7'); print(k.fetchone()[0])",
        )
    )
    done = manage("shell", "-v0", "-c", code, data=data)
    assert done.stdout.strip() == "7", done.stderr


def test_a_pid_file_of_another_program_does_not_block_the_start(data: Path) -> None:
    pid_file = data / "database" / "cluster" / "postmaster.pid"
    pid_file.write_text(f"{os.getpid()}\n{pid_file.parent}\n1\n5432\n{data}\n\n0 0\n")
    assert ask(data, "SELECT 3") == "3"


def test_a_copied_data_directory_opens_with_wide_modes(data: Path) -> None:
    (data / "database" / "cluster").chmod(0o755)
    assert ask(data, "SELECT 5") == "5"


@pytest.mark.parametrize("command", [("check",), ("makemigrations", "--help"), ("help",)])
def test_a_command_without_questions_starts_no_server(tmp_path: Path, command: tuple[str, ...]) -> None:
    done = manage(*command, data=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert not (tmp_path / "data").exists()


def test_a_lost_secret_is_named(data: Path) -> None:
    secret = data / "keys" / "archive_writer.password"
    kept = secret.rename(secret.with_suffix(".kept"))
    try:
        done = manage("shell", "-v0", "-c", QUESTION.format("SELECT 1"), data=data)
        assert f"{secret} cannot be read" in done.stderr
    finally:
        kept.rename(secret)


def test_another_major_version_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(binaries, "candidates", lambda: [Path("/opt/postgres")])
    monkeypatch.setattr(binaries, "major_version", lambda folder: 15)
    with pytest.raises(DatabaseUnavailable, match=r"made by PostgreSQL 18, but only version 15 is installed"):
        find_programs(18)


def test_missing_programs_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(binaries, "candidates", lambda: [tmp_path])
    with pytest.raises(DatabaseUnavailable, match="No PostgreSQL programs were found"):
        find_programs(None)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("initdb: error: could not write: No space left on device\ninitdb: removing", "The disk is full"),
        ("noise\n2026 FATAL:  data directory has wrong ownership\nhint", "data directory has wrong ownership."),
        ("", "it said nothing."),
    ],
)
def test_what_postgres_says_becomes_one_sentence(said: str, sentence: str) -> None:
    message = str(explained(said, Path("/data/database/cluster")))
    assert sentence in message
    assert "\n" not in message


def test_a_place_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    with pytest.raises(DatabaseUnavailable, match="cannot be made"):
        place_for(tmp_path / "data" / "database", Account())


def test_a_deep_folder_gets_its_socket_elsewhere(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a-folder-with-a-long-name"] * 5)
    deep.mkdir(parents=True)
    server = EmbeddedServer(deep)
    assert len(str(server.socket_folder)) < 60
    server.socket_folder.rmdir()


def test_a_secret_is_made_once_and_kept(tmp_path: Path) -> None:
    first = keep_secret(tmp_path / "keys" / "a")
    assert len(first) >= 50
    assert keep_secret(tmp_path / "keys" / "a") == first
    assert [path.name for path in (tmp_path / "keys").iterdir()] == ["a"]


def answers(data: Path) -> bool:
    server = EmbeddedServer(data)
    return server.account.run(server._program("pg_isready"), "-q", "-h", server.socket_folder)[0] == 0
