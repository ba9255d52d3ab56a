"""A page is read from one state of the archive. A file of its own: its transaction must be the outermost."""

import pytest
from django.db import InternalError, connection

from archive.pages.serving import conditional


@pytest.mark.django_db(transaction=True)
def test_a_page_reads_one_snapshot_and_cannot_write():
    with conditional.one_snapshot(), connection.cursor() as cursor:
        cursor.execute("SHOW transaction_isolation")
        assert cursor.fetchone() == ("repeatable read",)
        with pytest.raises(InternalError):
            cursor.execute("DELETE FROM archive_edition")
