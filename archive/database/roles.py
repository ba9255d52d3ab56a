"""What the reader may see: the list, and the grants that make PostgreSQL keep it."""

from collections.abc import Iterable

from django.apps import apps
from django.db import DatabaseError, connection, transaction

from .cluster import HARDENING, READER_CONNECTIONS, READER_SETTINGS

# The tables that public pages are made of. A test demands that every table of the archive stands in one of the two.
READABLE = (
    "Abbreviation",
    "Alias",
    "Block",
    "Clock",
    "Collection",
    "Edition",
    "Entity",
    "Evaluation",
    "EvaluationScore",
    "Figure",
    "KnownName",
    "Likeness",
    "Lineage",
    "Mention",
    "Outlet",
    "Quotation",
    "RawFile",
    "Report",
    "Role",
    "Run",
    "SearchEntry",
    "SearchPosting",
    "SearchSection",
    "SearchSegment",
    "SlugHistory",
    "Statement",
    "Tally",
    "Unit",
    "UnitChange",
    "UnitEvent",
    "Version",
)
# Curation and the archive's own bookkeeping, with accounts, sessions and the admin's log, which are not listed.
HIDDEN = (
    "Decision",
    "DecisionOutcome",
    "GazetteerRow",
    "LoadOutcome",
    "LoadRun",
    "RunFindings",
    "RunReview",
    "StagedFile",
    "Tallied",
)


def readable_tables() -> list[str]:
    """The names of the tables that the reader may SELECT from."""
    return [apps.get_model("archive", name)._meta.db_table for name in READABLE]


def grant_reader(role: str) -> None:
    """Give the role SELECT on the published tables and take everything else from it and from everybody.

    One transaction: readers never meet a moment without rights. Idempotent; run by the owner of the database and of
    its tables, after every migration.
    """
    reader, database = quoted(role), quoted(connection.settings_dict["NAME"])
    writer = "CURRENT_USER"
    run(
        [
            f"REVOKE ALL ON DATABASE {database} FROM PUBLIC, {reader}",
            f"GRANT CONNECT ON DATABASE {database} TO {reader}",
            f"REVOKE ALL ON SCHEMA public FROM PUBLIC, {reader}",
            f"GRANT USAGE ON SCHEMA public TO {reader}",
            f"GRANT USAGE, CREATE ON SCHEMA public TO {writer}",
            f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, {reader}",
            f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, {reader}",
            f"GRANT SELECT ON {', '.join(map(quoted, readable_tables()))} TO {reader}",
        ]
    )


def limit_reader(role: str) -> list[str]:
    """Give the role its time limits and take from everybody what hardening.sql names; the sentences of what failed.

    The embedded database is made with both. On a real server they take a superuser's rights: without them the limits
    still hold, because the public side asks for them with every connection, and `prepare` says what is left to do.
    """
    limits = [f"ALTER ROLE {quoted(role)} CONNECTION LIMIT {READER_CONNECTIONS}"]
    limits += [f"ALTER ROLE {quoted(role)} SET {name} = '{value}'" for name, value in READER_SETTINGS.items()]
    left = []
    if missing_limits(role) and not attempt(limits):
        left.append(f"let a superuser run: {'; '.join(limits)};")
    if not is_hardened(role) and not attempt([HARDENING.read_text(encoding="utf-8")]):
        left.append(f"let a superuser run this file in the archive's database: {HARDENING}")
    return left


def missing_limits(role: str) -> bool:
    """Whether the role lacks a limit that READER_SETTINGS names, or any bound on its connections."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT rolconnlimit, coalesce(setconfig, '{}') FROM pg_roles"
            " LEFT JOIN pg_db_role_setting ON setrole = pg_roles.oid AND setdatabase = 0 WHERE rolname = %s",
            [role],
        )
        connections, settings_now = cursor.fetchone() or (-1, [])
    wanted = {f"{name}={value}" for name, value in READER_SETTINGS.items()}
    return connections < 0 or not wanted <= set(settings_now)


def is_hardened(role: str) -> bool:
    """Whether the role has lost what hardening.sql takes from everybody, told by one of the functions."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT NOT has_function_privilege(%s, 'pg_catalog.lo_create(oid)', 'EXECUTE')", [role])
        return cursor.fetchone()[0]


def attempt(statements: Iterable[str]) -> bool:
    """Run the statements, all or none; False if the database refuses."""
    try:
        run(statements)
    except DatabaseError:
        return False
    return True


def run(statements: Iterable[str]) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def quoted(name: str) -> str:
    return connection.ops.quote_name(name)
