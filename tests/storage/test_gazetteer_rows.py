"""The gazetteer becomes rows once; curators' rows win over the seeds'."""

import pytest

from archive.models import Abbreviation, Entity, GazetteerRow, Unit, UnitChange
from archive.storage import import_gazetteer, stored_gazetteer
from tests.storage.snapshots import every_row

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def gazetteer():
    from archive.gazetteer import load_gazetteer

    return load_gazetteer()


def test_units_in_time_and_their_changes_become_rows(gazetteer):
    import_gazetteer(gazetteer)
    old, new = Unit.objects.get(key="vinh-long"), Unit.objects.get(key="vinh-long-2025")
    assert (old.slug, old.valid_until, new.valid_from) == (new.slug, new.valid_from, old.valid_until)
    before = UnitChange.objects.filter(after=new).values_list("before__key", flat=True)
    assert set(before) == {"vinh-long", "ben-tre", "tra-vinh"}
    assert Unit.objects.filter(valid_until=None).count() == 34


def test_importing_twice_changes_nothing(gazetteer):
    import_gazetteer(gazetteer)
    before = every_row()
    import_gazetteer(gazetteer)
    assert every_row() == before


def test_what_differs_is_brought_back(gazetteer):
    import_gazetteer(gazetteer)
    Unit.objects.filter(key="long-an").update(name="Long Am")
    Abbreviation.objects.create(short="XYZ", long="Không còn", source="gazetteer")
    import_gazetteer(gazetteer)
    assert Unit.objects.get(key="long-an").name == "Long An"
    assert not Abbreviation.objects.filter(short="XYZ").exists()


def test_topics_become_entities_with_their_definition(gazetteer):
    import_gazetteer(gazetteer)
    assert {topic.slug for topic in gazetteer.topics} == set(
        Entity.objects.filter(kind="topic").values_list("slug", flat=True)
    )


def test_curators_rows_win(gazetteer):
    [seed] = [row for row in gazetteer.tables["provinces"] if row["key"] == "long-an"]
    GazetteerRow.objects.create(table="provinces", key="long-an", row={"region": "Nam Bộ"}, reason="thử")
    GazetteerRow.objects.create(
        table="landmarks",
        key="Núi Thử|long-an",
        row={"name": "Núi Thử", "kind": "landmark", "unit": "long-an"},
        reason="thử",
    )
    Abbreviation.objects.create(short="XYZ", long="Xã Yên Zú", source="curator")
    merged = stored_gazetteer()
    assert (merged.unit("long-an").region, merged.unit("long-an").name) == ("Nam Bộ", seed["name"])
    assert [place.unit for place in merged.places_named("Núi Thử")] == ["long-an"]
    assert merged.long_form("XYZ") == "Xã Yên Zú"
    assert merged.digest != gazetteer.digest


def test_an_empty_row_takes_the_seeds_row_away(gazetteer):
    GazetteerRow.objects.create(table="events", key="2025-01-01-hue", row={}, reason="thử")
    assert "2025-01-01-hue" not in {event.key for event in stored_gazetteer().events}
