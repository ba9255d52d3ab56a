"""The seeds as reports made by hand, for the tests of this room."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import transaction

from archive.gazetteer import SEEDS, load_gazetteer
from archive.models import Report
from archive.pipeline import process
from archive.publishing import save_report
from archive.storage import import_gazetteer
from tests.search.seeds import FOLDER, make_seeds


@pytest.fixture(scope="module")
def loaded_seeds(django_db_setup: None, django_db_blocker: Any) -> Iterator[list[int]]:
    """The five reports, there for all tests of a file and gone after the last; what a test changes is undone."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield [report.pk for report in make_seeds()]
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def loaded_archive(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The seeds by the whole path, with the real gazetteer, for all tests of a file."""
    with django_db_blocker.unblock(), transaction.atomic():
        import_gazetteer()
        gazetteer = load_gazetteer(SEEDS)
        for file in sorted(FOLDER.glob("*.txt")):
            raw = file.read_bytes()
            save_report("seeds", file.name, raw, process(raw, gazetteer))
        yield
        transaction.set_rollback(True)


@pytest.fixture
def archive(loaded_archive: None, db: None) -> None:
    """The seeds as the archive itself reads them."""


@pytest.fixture
def seeds(loaded_seeds: list[int], db: None) -> list[Report]:
    """The five reports in the order of their numbers."""
    found = Report.objects.select_related("current_version", "search_entry").in_bulk(loaded_seeds)
    return [found[key] for key in loaded_seeds]
