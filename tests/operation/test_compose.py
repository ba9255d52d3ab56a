"""The composed server: its database is made by hand in compose.yaml, and must be what the embedded one is."""

import re

from archive.database.cluster import READER_CONNECTIONS, READER_SETTINGS
from tests.processes import ROOT


def test_the_readers_role_has_the_settings_and_the_limit_of_the_embedded_database() -> None:
    text = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    assert dict(re.findall(r"ALTER ROLE archive_reader SET (\w+) = '([^']+)'", text)) == READER_SETTINGS
    assert f"archive_reader LOGIN PASSWORD :'reader' CONNECTION LIMIT {READER_CONNECTIONS};" in text
