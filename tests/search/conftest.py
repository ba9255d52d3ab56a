"""The seeds, loaded once a module and rolled back after it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from archive.models import Report
from tests.search.seeds import make_seeds


@pytest.fixture(scope="module")
def seeds(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[Report]]:
    """The five reports in the order of their numbers; the whole module sees them, and nothing else does."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_seeds()
        transaction.set_rollback(True)
