"""The seeds as reports made by hand, for the tests of this room."""

import pytest

from archive.models import Report
from tests.search.seeds import make_seeds


@pytest.fixture
def seeds(db: None) -> list[Report]:
    """The five reports in the order of their numbers."""
    return make_seeds()
