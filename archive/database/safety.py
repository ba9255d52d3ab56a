"""What production asks of its database before it serves from it."""

from collections.abc import Iterator

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from .cluster import HARDENING

CAN_WRITE = """
    SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
        AND has_table_privilege(format('%I.%I', schemaname, tablename), 'INSERT, UPDATE, DELETE, TRUNCATE')
    UNION ALL
    SELECT format('%I.%I', schemaname, sequencename) FROM pg_sequences
    WHERE has_sequence_privilege(format('%I.%I', schemaname, sequencename), 'USAGE, UPDATE')
    LIMIT 1
"""
SUPERUSER = "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
MAKES_LARGE_OBJECTS = "SELECT has_function_privilege('pg_catalog.lo_create(oid)', 'EXECUTE')"
SEES_ACCOUNTS = "SELECT to_regclass('auth_user') IS NOT NULL AND has_table_privilege('auth_user', 'SELECT')"
DURABLE = ("fsync", "full_page_writes", "synchronous_commit")


def refuse_unsafe_database() -> None:
    """Stop here, naming the setting, if this process's database role could do harm or the database could lose rows."""
    try:
        faults = list(database_faults())
    except OperationalError as error:
        faults = [f"DATABASE_URL: the database does not answer ({str(error).strip().splitlines()[0]})."]
    if faults:
        raise ImproperlyConfigured("ARCHIVE_PROFILE=production refuses to start: " + " ".join(faults))


def database_faults() -> Iterator[str]:
    """What is wrong with the database for this side, a sentence each that begins with the setting's name."""
    public = settings.SIDE == "public"
    setting = "READER_DATABASE_URL" if public else "DATABASE_URL"
    if answer(SUPERUSER):
        yield f"{setting}: the role is a superuser."
    elif public and (table := answer(CAN_WRITE)):
        yield f"{setting}: the public side's role can write to {table}."
    elif public and answer(SEES_ACCOUNTS):
        yield f"{setting}: the public side's role can read accounts."
    elif public and answer(MAKES_LARGE_OBJECTS):
        yield f"{setting}: the public side's role can make large objects; let a superuser run {HARDENING.name}."
    if answer("SHOW data_checksums") != "on":
        yield f"{setting}: the server keeps no data checksums."
    for name in DURABLE:
        if answer(f"SHOW {name}") == "off":
            yield f"{setting}: the server runs with {name} off."
    if not public and has_pending_migrations():
        yield f"{setting}: migrations are pending; run `manage.py prepare`."
    connection.close()


def has_pending_migrations() -> bool:
    """Whether the tables are older than this code."""
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def answer(question: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(question)
        row = cursor.fetchone()
    return row[0] if row else None
