"""The library of page tests, made once a file and rolled back after it."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from archive.models import Report
from tests.pages.library import make_library


@pytest.fixture(scope="module")
def library_rows(django_db_setup: None, django_db_blocker: Any) -> Iterator[dict[str, Report]]:
    with django_db_blocker.unblock(), transaction.atomic():
        yield make_library()
        transaction.set_rollback(True)


@pytest.fixture
def library(library_rows: dict[str, Report], db: None) -> dict[str, Report]:
    """Five reports by province and year; what a test changes is undone after it."""
    return library_rows
