"""The state of the archive's tables, for claims that nothing changed or that two loads are equal."""

from django.apps import apps
from django.db import connection

# By these an archive is compared with another one: no surrogate keys, no load times.
CONTENT = {
    "Report": ("collection__slug", "path", "public_id", "duplicate_of__path", "current_version__number"),
    "Version": ("report__path", "number", "raw_file__sha256", "text", "sidecar"),
    "Run": ("version__report__path", "version__number", "state", "title", "unit__key", "scope", "extractor"),
    "Mention": ("run__version__report__path", "kind", "start", "end", "surface", "outcome", "entity__slug"),
    "Role": ("mention__run__version__report__path", "text", "start", "end", "origin"),
    "Figure": ("run__version__report__path", "start", "end", "quote", "value"),
    "Clock": ("run__version__report__path", "which", "first", "last", "label", "origin"),
    "Statement": ("run__version__report__path", "field", "value", "origin"),
    "Entity": ("kind", "key", "name", "slug", "unit__key"),
    "RawFile": ("sha256", "size"),
    "StagedFile": ("path",),
}


def every_row() -> dict:
    """Every row of every table with the transaction that wrote it, and every sequence."""
    with connection.cursor() as cursor:
        return {table: _rows(cursor, table) for table in connection.introspection.table_names(cursor)} | {
            "sequences": _rows(cursor, "pg_sequences")
        }


def _rows(cursor, table: str) -> list:
    written = "" if table == "pg_sequences" else "xmin::text, "
    cursor.execute(f'SELECT {written}row::text FROM "{table}" row ORDER BY row::text')
    return cursor.fetchall()


def content() -> dict:
    """What the archive says, whatever the keys of its rows and the hour of its loads."""
    return {
        name: sorted(map(repr, apps.get_model("archive", name).objects.values_list(*columns)))
        for name, columns in CONTENT.items()
    }
