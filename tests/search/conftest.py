"""The seeds as reports made by hand, for the tests of this room."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from archive.models import Report
from tests.search.seeds import make_seeds


@pytest.fixture(scope="module")
def loaded_seeds(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[int]]:
    """The five reports, there for all tests of a file and gone after the last; what a test changes is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield [report.pk for report in make_seeds()]
        transaction.set_rollback(True)


@pytest.fixture
def seeds(loaded_seeds: list[int], db: None) -> list[Report]:
    """The five reports in the order of their numbers."""
    found = Report.objects.select_related("current_version", "search_entry").in_bulk(loaded_seeds)
    return [found[key] for key in loaded_seeds]
