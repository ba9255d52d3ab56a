"""The database itself refuses what the public side must not do, whatever its process tries."""

from typing import Any

import psycopg2
import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection

from archive.database.cluster import READER_SETTINGS
from archive.database.roles import HIDDEN, READABLE, grant_reader, is_hardened, limit_reader, readable_tables
from tests.conftest import connect_as_reader

pytestmark = pytest.mark.django_db

WRITES = (
    "INSERT INTO archive_edition (number, made_at, why) VALUES (99, now(), 'x')",
    "UPDATE archive_unit SET name = 'x'",
    "UPDATE archive_unit SET name = 'x' WHERE false",
    "DELETE FROM archive_unit",
    "TRUNCATE archive_edition",
    "MERGE INTO archive_edition e USING (SELECT 1) s ON false WHEN NOT MATCHED THEN INSERT VALUES (99, now(), 'x')",
    "COPY archive_edition FROM '/dev/null'",
    "COPY archive_edition TO PROGRAM 'cat'",
    "COPY archive_edition TO '/tmp/archive-stolen'",
    "SELECT * FROM archive_unit FOR UPDATE",
    "SELECT * FROM archive_unit FOR SHARE",
    "WITH gone AS (DELETE FROM archive_unit RETURNING 1) SELECT * FROM gone",
    "DO $$ BEGIN DELETE FROM archive_unit; END $$",
    "EXPLAIN ANALYZE INSERT INTO archive_edition VALUES (99, now(), 'x')",
    "CREATE TABLE mine (n int)",
    "CREATE TEMP TABLE mine (n int)",
    "SELECT 1 AS n INTO TEMP mine",
    "CREATE SCHEMA mine",
    "CREATE EXTENSION pg_trgm",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE VIEW public.mine AS SELECT 1",
    "CREATE ROLE mine",
    "CREATE DATABASE mine",
    "ALTER TABLE archive_unit ADD COLUMN mine int",
    "DROP TABLE archive_unit",
    "DROP SCHEMA public CASCADE",
    "REINDEX TABLE archive_unit",
    "REFRESH MATERIALIZED VIEW archive_unit",
    "COMMENT ON TABLE archive_unit IS 'x'",
    "SELECT nextval('archive_unit_id_seq')",
    "SELECT setval('archive_unit_id_seq', 1)",
    "SELECT lo_create(0)",
    "SELECT lo_from_bytea(0, 'x')",
    "SELECT lo_creat(-1)",
    "SELECT lo_put(1, 0, 'x')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT pg_read_file('/etc/passwd')",
    "SELECT pg_ls_dir('/')",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()",
    "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()",
    "SELECT pg_reload_conf()",
    "GRANT SELECT ON auth_user TO PUBLIC",
    "GRANT pg_read_all_data TO CURRENT_USER",
    "SET ROLE {writer}",
    "SET SESSION AUTHORIZATION {writer}",
    "ALTER ROLE CURRENT_USER SUPERUSER",
    "ALTER ROLE CURRENT_USER CONNECTION LIMIT -1",
    "ALTER ROLE {writer} PASSWORD 'x'",
    "ALTER SYSTEM SET fsync = off",
    "CREATE EVENT TRIGGER mine ON ddl_command_end EXECUTE FUNCTION mine()",
)
SECRETS = (
    "auth_user",
    "auth_group",
    "django_session",
    "django_admin_log",
    "axes_accessattempt",
    "archive_decision",
    "archive_decisionoutcome",
    "archive_gazetteerrow",
    "archive_runfindings",
    "archive_loadrun",
    "archive_loadoutcome",
)
STATE = """
    SELECT (SELECT count(*) FROM pg_largeobject_metadata), (SELECT count(*) FROM archive_unit),
        (SELECT count(*) FROM archive_edition), (SELECT count(*) FROM pg_class),
        (SELECT string_agg(r::text, ',' ORDER BY rolname) FROM pg_roles r)
"""


def state() -> tuple[Any, ...]:
    with connection.cursor() as cursor:
        cursor.execute(STATE)
        return cursor.fetchone()


@pytest.mark.parametrize("unlocked", [False, True], ids=["as it connects", "after lifting its own limits"])
def test_the_database_refuses_every_write(reader: Any, unlocked: bool) -> None:
    before = state()
    otherwise = {}
    with reader.cursor() as cursor:
        if unlocked:
            cursor.execute("SET default_transaction_read_only = off")
            cursor.execute("SET statement_timeout = 0")
        for statement in WRITES:
            try:
                cursor.execute(statement.replace("{writer}", connection.settings_dict["USER"]))
                otherwise[statement] = "done"
            except (psycopg2.errors.InsufficientPrivilege, psycopg2.errors.ReadOnlySqlTransaction):
                continue
            except psycopg2.Error as error:
                otherwise[statement] = str(error)
    assert otherwise == {}
    assert state() == before


@pytest.mark.parametrize("table", SECRETS)
def test_the_reader_cannot_see(reader: Any, table: str) -> None:
    with reader.cursor() as cursor, pytest.raises(psycopg2.errors.InsufficientPrivilege):
        cursor.execute(f"SELECT * FROM {table} LIMIT 1")


def test_the_reader_can_read_every_published_table(reader: Any) -> None:
    with reader.cursor() as cursor:
        for table in readable_tables():
            cursor.execute(f"SELECT count(*) FROM {table}")


def test_the_reader_can_read_nothing_but_the_published_tables(reader: Any) -> None:
    with reader.cursor() as cursor:
        cursor.execute(
            "SELECT tablename FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
            " AND has_any_column_privilege(format('%I.%I', schemaname, tablename), 'SELECT')"
        )
        assert sorted(row[0] for row in cursor) == sorted(readable_tables())


def test_every_table_of_the_archive_is_either_published_or_hidden() -> None:
    models = {model.__name__ for model in apps.get_app_config("archive").get_models()}
    assert sorted(models) == sorted((*READABLE, *HIDDEN))


def test_the_reader_owns_nothing_and_is_member_of_nothing(reader: Any) -> None:
    with reader.cursor() as cursor:
        cursor.execute(
            "SELECT (SELECT count(*) FROM pg_class WHERE relowner = me.oid)"
            " + (SELECT count(*) FROM pg_database WHERE datdba = me.oid)"
            " + (SELECT count(*) FROM pg_auth_members WHERE member = me.oid)"
            " FROM pg_roles me WHERE rolname = current_user"
        )
        assert cursor.fetchone() == (0,)


def test_no_function_lends_the_reader_its_owners_rights(reader: Any) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SELECT proname FROM pg_proc WHERE prosecdef AND has_function_privilege(oid, 'EXECUTE')")
        assert cursor.fetchall() == []


@pytest.mark.parametrize(("name", "value"), READER_SETTINGS.items())
def test_the_role_itself_carries_its_limits(reader: Any, name: str, value: str) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SELECT setting FROM pg_settings WHERE name = %s", [name])
        assert cursor.fetchone() == (value,)


def test_the_reader_has_a_bound_on_its_connections(reader: Any) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SELECT rolconnlimit FROM pg_roles WHERE rolname = current_user")
        assert 0 < cursor.fetchone()[0] <= 60


def test_a_wrong_password_is_refused(reader_grants: None) -> None:
    with pytest.raises(psycopg2.OperationalError, match="password authentication failed"):
        connect_as_reader(password="wrong")


def test_a_query_over_its_time_is_ended_and_the_connection_lives(reader: Any) -> None:
    with reader.cursor() as cursor:
        cursor.execute("SET statement_timeout = 100")
        with pytest.raises(psycopg2.errors.QueryCanceled):
            cursor.execute("SELECT pg_sleep(30)")
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)


@pytest.mark.django_db(transaction=True)
def test_granting_again_changes_nothing(reader_grants: None) -> None:
    def privileges() -> list[tuple[Any, ...]]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT relname, relacl::text FROM pg_class ORDER BY oid")
            return cursor.fetchall()

    before = privileges()
    grant_reader(settings.READER_ROLE)
    assert privileges() == before
    assert limit_reader(settings.READER_ROLE) == []
    assert is_hardened(settings.READER_ROLE)


def test_what_only_a_superuser_can_do_is_said(reader_grants: None) -> None:
    left = limit_reader(connection.settings_dict["USER"])  # the writer: it has no limits, and may not make any
    assert [sentence.split(";")[0] for sentence in left] == [
        f'let a superuser run: ALTER ROLE "{connection.settings_dict["USER"]}" CONNECTION LIMIT 60'
    ]
