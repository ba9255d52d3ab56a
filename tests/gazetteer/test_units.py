"""Provinces in time: 63 became 34, and both ways are known."""

from datetime import date

import pytest

from archive.gazetteer import load_gazetteer, read_tables

GAZETTEER = load_gazetteer()
OLD, NEW = date(2024, 12, 31), date(2025, 7, 1)


@pytest.mark.parametrize(
    ("day", "count"), [(OLD, 63), (date(2025, 1, 1), 63), (date(2025, 6, 30), 63), (NEW, 34), (date(2030, 1, 1), 34)]
)
def test_the_sums_are_right_on_every_day(day, count):
    in_force = [unit for unit in GAZETTEER.units if unit.in_force(day)]
    assert len(in_force) == count
    assert len({unit.slug for unit in in_force}) == count


def test_fifty_two_provinces_went_into_twenty_three():
    arrows = [change for change in GAZETTEER.changes if change.event == "2025-07-01-sap-xep"]
    assert len({change.before for change in arrows}) == len(arrows) == 52
    assert len({change.after for change in arrows}) == 23


@pytest.mark.parametrize("change", GAZETTEER.changes, ids=lambda change: f"{change.before}→{change.after}")
def test_every_change_links_both_ways_on_the_day_it_came_into_force(change):
    before, after = GAZETTEER.unit(change.before), GAZETTEER.unit(change.after)
    event = next(event for event in GAZETTEER.events if event.key == change.event)
    assert after in GAZETTEER.successors[before.key]
    assert before in GAZETTEER.predecessors[after.key]
    assert before.valid_until == after.valid_from == event.day


def test_every_unit_that_ended_went_somewhere_and_every_new_one_came_from_somewhere():
    for unit in GAZETTEER.units:
        assert (unit.valid_until is None) == (unit.key not in GAZETTEER.successors)
        assert (unit.valid_from is None) == (unit.key not in GAZETTEER.predecessors)


@pytest.mark.parametrize(
    ("name", "day", "keys"),
    [
        ("Long An", OLD, ["long-an"]),
        ("Long An", NEW, []),
        ("Long An", None, ["long-an"]),
        ("tỉnh Vĩnh Long", OLD, ["vinh-long"]),
        ("Vĩnh Long", NEW, ["vinh-long-2025"]),
        ("Vĩnh Long", None, ["vinh-long", "vinh-long-2025"]),
        ("Hoà Bình", OLD, ["hoa-binh"]),
        ("Đăk Lăk", OLD, ["dak-lak"]),
        ("TP.HCM", OLD, ["ho-chi-minh"]),
        ("TP. HCM", NEW, ["ho-chi-minh-2025"]),
        ("Tp. Hồ Chí Minh", OLD, ["ho-chi-minh"]),
        ("Bà Rịa – Vũng Tàu", OLD, ["ba-ria-vung-tau"]),
        ("Thừa Thiên - Huế", OLD, ["thua-thien-hue"]),
        ("Huế", OLD, []),
        ("Huế", date(2025, 1, 1), ["hue-2025"]),
        ("long-an", None, ["long-an"]),
        ("Ha Noi", OLD, []),
    ],
)
def test_a_name_means_the_unit_of_its_day(name, day, keys):
    assert [unit.key for unit in GAZETTEER.units_named(name, day)] == keys


@pytest.mark.parametrize(
    ("key", "day", "expected"),
    [
        ("long-an", OLD, "long-an"),
        ("long-an", NEW, "tay-ninh-2025"),
        ("vinh-long-2025", OLD, "vinh-long"),
        ("thua-thien-hue", NEW, "hue-2025"),
        ("hue-2025", OLD, "thua-thien-hue"),
        ("ha-noi", NEW, "ha-noi"),
        ("binh-duong", NEW, "ho-chi-minh-2025"),
    ],
)
def test_a_unit_is_found_again_on_another_day(key, day, expected):
    assert GAZETTEER.unit_at(GAZETTEER.unit(key), day).key == expected


def test_no_slug_is_a_fixed_word_of_the_addresses():
    fixed = {"tim", "nam", "tinh", "nguoi", "co-quan", "dia-danh", "van-ban", "chu-de", "nguon", "bao-cao", "en", "api"}
    assert not fixed & {unit.slug for unit in GAZETTEER.units}


def test_decrees_are_named():
    assert {event.decree for event in GAZETTEER.events} == {
        "Nghị quyết số 175/2024/QH15",
        "Nghị quyết số 202/2025/QH15",
    }


def test_names_stand_on_one_spelling_of_tones():
    names = [row["name"] for row in read_tables()["provinces"]]
    assert "Hòa Bình" in names
    assert "Thanh Hóa" in names
