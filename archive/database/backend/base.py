"""PostgreSQL as Django knows it, on a server of our own that starts with the first connection.

Nothing happens before: `manage.py check` and `manage.py extract` start no server.
"""

from pathlib import Path
from typing import Any

from django.db.backends.postgresql import base
from django.db.backends.postgresql.client import DatabaseClient as PostgresClient
from psycopg2 import OperationalError

from archive.database.embedded import EmbeddedServer, server_at


class DatabaseClient(PostgresClient):
    """`manage.py dbshell`, which asks for the address before any connection was made."""

    def runshell(self, parameters: list[str]) -> None:
        self.connection.get_connection_params()
        super().runshell(parameters)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to the data directory's own server, started on first use and again after it died."""

    client_class = DatabaseClient

    @property
    def server(self) -> EmbeddedServer:
        return server_at(Path(self.settings_dict["DATA_DIRECTORY"]))

    def get_connection_params(self) -> dict[str, Any]:
        self.server.start()
        self.settings_dict["HOST"] = str(self.server.socket_folder)
        self.settings_dict["PASSWORD"] = self.server.password(self.settings_dict["USER"])
        return super().get_connection_params()

    def get_new_connection(self, params: dict[str, Any]) -> Any:
        try:
            return super().get_new_connection(params)
        except OperationalError:
            if not self.server.revive():
                raise
            return super().get_new_connection(params)
