"""The map: every province in its place with its number, the 34 joined of the 63, both archipelagos."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest
from django.db import transaction

from archive.pages.kit.atlas import Atlas, load_atlas
from archive.pages.provinces.map import ARCHIPELAGOS, build_map, fits, labels
from archive.pages.provinces.map_shapes import Drawing, Spot, drawing
from archive.storage import import_gazetteer

# Two squares side by side; they share arc 0.
SQUARES = Drawing(
    20,
    10,
    [[(10, 0), (10, 10)], [(10, 10), (0, 10), (0, 0), (10, 0)], [(10, 0), (20, 0), (20, 10), (10, 10)]],
    {"west": [[0, 1]], "east": [[2, ~0]]},
    {"west": Spot(5, 5, 5), "east": Spot(15, 5, 4)},
)


def test_a_shape_is_drawn_around_its_border():
    assert SQUARES.outline(["west"]) == "M10 0l0 10-10 0 0-10 10 0z"


def test_shapes_joined_lose_the_border_between_them():
    path = SQUARES.outline(["west", "east"])
    assert path.count("M") == 1 and path.count("z") == 1
    assert len(re.findall(r"-?\d+", path)) == 2 * 7  # six corners, the first one again at the end


def test_the_number_stands_where_there_is_most_room():
    assert SQUARES.spot(["east", "west"]) == Spot(5, 5, 5)


@pytest.mark.parametrize(
    ("text", "room", "size", "fitting"),
    [("1", 50, 130, True), ("1234567", 50, 130, False), ("1", 40, 130, False), ("1234", 150, 130, True)],
)
def test_a_number_is_written_only_where_it_fits(text, room, size, fitting):
    assert fits(text, Spot(0, 0, room), size) == fitting


@pytest.fixture(scope="module")
def atlas(django_db_setup, django_db_blocker) -> Iterator[Atlas]:
    """All provinces of the gazetteer."""
    with django_db_blocker.unblock(), transaction.atomic():
        import_gazetteer()
        yield load_atlas()
        transaction.set_rollback(True)


def test_every_shape_is_a_province_of_the_63_or_an_archipelago(atlas):
    keys = set(drawing().rings) - set(ARCHIPELAGOS)
    assert keys == {unit.key for unit in atlas.rows(63)}
    assert set(ARCHIPELAGOS.values()) <= keys


def test_every_ring_is_closed():
    for key, rings in drawing().rings.items():
        for ring in rings:
            arcs = [drawing().arc(number) for number in ring]
            assert all(one[-1] == next[0] for one, next in pairwise([*arcs, arcs[0]])), key


@pytest.mark.parametrize("tier", [63, 34])
def test_every_province_has_one_area_that_leads_to_it(atlas, tier):
    made = build_map(atlas, {}, tier)
    assert [area.name for area in made.areas] == [unit.name for unit in atlas.rows(tier)]
    assert len({area.url for area in made.areas}) == tier
    assert {area.archipelago.name for area in made.areas if area.archipelago} == {
        "Quần đảo Hoàng Sa",
        "Quần đảo Trường Sa",
    }


def test_numbers_of_one_name_never_overwrite_each_other(atlas):
    new, old = sorted(atlas.named("vinh-long"), key=lambda unit: unit.key, reverse=True)
    counts = {old.pk: 3, new.pk: 5, None: 7}
    assert {area.name: area.count for area in build_map(atlas, counts, 63).areas if area.count} == {"Vĩnh Long": 3}
    assert {area.name: area.count for area in build_map(atlas, counts, 34).areas if area.count} == {"Vĩnh Long": 8}


@pytest.mark.parametrize("tier", [63, 34])
def test_every_number_of_up_to_four_digits_stands_on_the_map_or_in_an_inset(atlas, tier):
    made = build_map(atlas, {unit.pk: 1000 + unit.pk for unit in atlas.units}, tier)
    shown = {label.text for label in [*made.labels, *(each for inset in made.insets for each in inset.labels)]}
    assert [area.name for area in made.areas if str(area.count) not in shown] == []


def test_empty_provinces_have_a_place_and_no_number(atlas):
    assert labels(build_map(atlas, {}, 63).areas, 100) == []
