"""The tables themselves: complete, described, and any change to them is seen."""

import pytest

from archive.gazetteer import SEEDS, build_gazetteer, load_english_topics, load_gazetteer, read_tables
from archive.gazetteer.load import TABLES

ROWS = read_tables()
README = (SEEDS.parent / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", TABLES)
def test_a_changed_row_changes_the_digest(table):
    before = load_gazetteer().digest
    column = "aliases" if table in ("provinces", "landmarks") else list(ROWS[table][0])[-1]
    text = {"decree": "x", "valid_until": "2031-01-01", "day": "2031-01-01"}.get(column, "đổi")
    changed = dict(ROWS[table][0]) | {column: text}
    if table in ("changes", "wards", "districts"):
        changed = dict(ROWS[table][0])
        assert build_gazetteer(ROWS | {table: ROWS[table][1:]}).digest != before
    else:
        assert build_gazetteer(ROWS | {table: [changed, *ROWS[table][1:]]}).digest != before


def test_the_same_rows_have_the_same_digest():
    assert build_gazetteer(ROWS).digest == load_gazetteer().digest


@pytest.mark.parametrize("table", TABLES)
def test_the_readme_names_every_column(table):
    section = README.split(f"### {table}.csv")[1].split("### ")[0]
    missing = [column for column in ROWS[table][0] if f"`{column}`" not in section]
    assert missing == []


@pytest.mark.parametrize(("table", "column"), [("provinces", "key"), ("outlets", "code"), ("topics", "slug")])
def test_keys_are_unique(table, column):
    keys = [row[column] for row in ROWS[table]]
    assert len(set(keys)) == len(keys)


def test_every_topic_has_words_in_english():
    english = load_english_topics()
    assert english.keys() == {row["slug"] for row in ROWS["topics"]}
    assert all(topic.name and topic.definition for topic in english.values())


def test_every_parent_of_a_department_is_a_department():
    names = {row["name"] for row in ROWS["departments"]}
    assert {row["parent"] for row in ROWS["departments"]} - names == {""}


def test_every_parent_of_a_standing_body_is_one():
    keys = {row["key"] for row in ROWS["bodies"]}
    assert {row["parent"] for row in ROWS["bodies"]} - keys == {""}


def test_every_topic_is_defined():
    assert len(ROWS["topics"]) >= 40
    assert all(row["definition"].endswith(".") for row in ROWS["topics"])


def test_the_department_of_information_handed_on_its_functions():
    digital = [
        row.after
        for row in load_gazetteer().lineage
        if row.before == "Sở Thông tin và Truyền thông" and row.day.isoformat() == "2025-03-01" and not row.unit
    ]
    assert digital == ["Sở Khoa học và Công nghệ", "Sở Văn hóa, Thể thao và Du lịch", "Công an"]


def test_bac_lieu_had_a_joint_department():
    own = [row.day.isoformat() for row in load_gazetteer().lineage if row.unit == "bac-lieu"]
    assert own == ["2019-01-01", "2023-03-15"]
