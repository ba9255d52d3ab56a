from django.db.backends.postgresql import base
from psycopg2 import OperationalError

from archive.database.embedded import Server

_server = None


class DatabaseWrapper(base.DatabaseWrapper):
    """PostgreSQL that starts its own private server on first use and again after it died."""

    def get_connection_params(self):
        global _server
        if _server is None:
            _server = Server(self.settings_dict["SERVER_DIR"])
        self.settings_dict["HOST"] = str(_server.sock)
        return super().get_connection_params()

    def get_new_connection(self, params):
        if not _server._use:
            _server.start()
        try:
            return super().get_new_connection(params)
        except OperationalError:
            _server.stop()
            _server.start()
            return super().get_new_connection(params)
