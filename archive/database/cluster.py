"""Making the embedded database's files: initdb, the two roles, and what nobody may do."""

import errno
import shutil
from pathlib import Path

from .account import Account
from .binaries import DatabaseUnavailable
from .secret_files import keep_secret

DATABASE = "archive"
WRITER = "archive_writer"
READER = "archive_reader"

HARDENING = Path(__file__).with_name("hardening.sql")

# What a reader's connection gets, from its role and again when it connects. Milliseconds.
READER_SETTINGS = {
    "default_transaction_read_only": "on",
    "default_transaction_isolation": "repeatable read",  # a page is made of one state of the archive
    "statement_timeout": "3000",
    "lock_timeout": "1000",
    "idle_in_transaction_session_timeout": "10000",
}
READER_CONNECTIONS = 60

# Durability (fsync, full_page_writes, synchronous_commit) stays as PostgreSQL ships it: on.
SERVER_SETTINGS = """
listen_addresses = ''
unix_socket_permissions = 0700
max_connections = 100
password_encryption = 'scram-sha-256'
"""

BUILTIN_LOCALE = (  # the same order of letters on every machine, whatever its C library
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    "--lc-ctype=C.UTF-8",
    "--lc-messages=C",
    "--lc-monetary=C",
    "--lc-numeric=C",
    "--lc-time=C",
)


def password_file(keys: Path, role: str) -> Path:
    """Where the role's secret is kept."""
    return keys / f"{role}.password"


def create_cluster(folder: Path, keys: Path, programs: Path, major: int, account: Account) -> None:
    """Make the server's files in `folder`, complete with roles and an empty database, or nothing at all.

    Made beside and renamed, so that a killed first start leaves nothing half-made. No server runs meanwhile: the
    roles are made in single-user mode. The superuser gets no password, so nobody can log in as it.
    """
    draft = folder.with_name(f"{folder.name}.new")
    try:
        if draft.exists():
            shutil.rmtree(draft)
        locale = BUILTIN_LOCALE if major >= 17 else ("--locale=C.UTF-8",)
        checked(
            account.run(
                *(programs / "initdb", "-D", draft, "-U", "postgres", "--auth=reject", "--encoding=UTF8"),
                *("--data-checksums", "--no-instructions", *locale),
            ),
            folder,
        )
        with (draft / "postgresql.auto.conf").open("a") as file:
            file.write(SERVER_SETTINGS)
        (draft / "pg_hba.conf").write_text("local all all scram-sha-256\n")
        single_user = (programs / "postgres", "--single", "-j", "-D", draft)
        checked(account.run(*single_user, "template1", text=template_statements(keys)), folder)
        checked(account.run(*single_user, "postgres", text=database_statements()), folder)
        draft.rename(folder)
    except OSError as error:
        raise explained(error.strerror if error.errno != errno.ENOSPC else "No space left", folder) from error


def template_statements(keys: Path) -> str:
    """SQL for template1, from which every later database, of tests too, is copied: roles and the hardening."""
    settings = [f"ALTER ROLE {READER} SET {name} = '{value}'" for name, value in READER_SETTINGS.items()]
    return joined(
        [
            f"CREATE ROLE {WRITER} LOGIN CREATEDB PASSWORD '{keep_secret(password_file(keys, WRITER))}'",
            f"CREATE ROLE {READER} LOGIN CONNECTION LIMIT {READER_CONNECTIONS} "
            f"PASSWORD '{keep_secret(password_file(keys, READER))}'",
            *settings,
            HARDENING.read_text(encoding="utf-8").strip().rstrip(";"),
            f"GRANT USAGE ON LANGUAGE plpgsql TO {WRITER}",
        ]
    )


def database_statements() -> str:
    """SQL that makes the archive's database, owned by the writer, and closes those that PostgreSQL brings along."""
    return joined(
        [
            f"CREATE DATABASE {DATABASE} OWNER {WRITER}",
            f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC",
            "REVOKE ALL ON DATABASE postgres FROM PUBLIC",
            "REVOKE ALL ON DATABASE template1 FROM PUBLIC",
            f"GRANT CONNECT ON DATABASE postgres TO {WRITER}",  # from there it makes and drops databases for tests
        ]
    )


def joined(statements: list[str]) -> str:
    """The statements as `postgres --single -j` reads them: an empty line ends each."""
    return "".join(f"{statement};\n\n" for statement in statements)


def checked(done: tuple[int, str], folder: Path) -> None:
    """Go on only if the program succeeded: single-user mode ends with 0 whatever failed in it."""
    code, said = done
    if code or "ERROR:" in said or "FATAL:" in said or "PANIC:" in said:
        raise explained(said, folder)


def explained(said: str, folder: Path) -> DatabaseUnavailable:
    """What PostgreSQL said, as one sentence."""
    if "No space left" in said:
        return DatabaseUnavailable(f"The disk is full: make room for the database in {folder.parent}.")
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    telling = [line for line in lines if any(word in line for word in ("FATAL", "ERROR", "PANIC", "error:"))]
    cause = (telling or lines or ["it said nothing"])[-1].rstrip(".")
    return DatabaseUnavailable(f"The embedded database in {folder.parent} did not start: {cause}.")
