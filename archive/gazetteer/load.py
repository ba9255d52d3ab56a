"""From CSV files or rows to one immutable Gazetteer."""

import csv
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from archive.gazetteer import values
from archive.gazetteer.gazetteer import Gazetteer
from archive.text import slugify

SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "gazetteer"
TABLES = (
    "provinces", "events", "changes", "districts", "wards", "landmarks", "outlets", "bodies", "departments",
    "lineage", "topics", "abbreviations", "families",
)  # fmt: skip

Row = Mapping[str, str]
Tables = dict[str, list[dict[str, str]]]


def read_tables(folder: Path = SEEDS) -> Tables:
    """The rows of every table, as written. Raises FileNotFoundError when a table is missing."""
    return {name: _read_table(folder, name) for name in TABLES}


def _read_table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def load_lineage() -> tuple[values.LineageRow, ...]:
    """Which function went from which body to which other, without reading the other tables."""
    return tuple(lineage_row(row) for row in _read_table(SEEDS, "lineage"))


def load_english_topics() -> dict[str, values.Topic]:
    """What topics are called in English, by slug: for readers alone, no surface of them is looked for in reports."""
    rows = _read_table(SEEDS, "topics_english")
    return {row["slug"]: values.Topic(row["slug"], row["name"], row["definition"], ()) for row in rows}


def load_gazetteer(folder: Path = SEEDS) -> Gazetteer:
    """The gazetteer of a folder of CSV files."""
    return build_gazetteer(read_tables(folder))


def build_gazetteer(tables: Mapping[str, Sequence[Row]]) -> Gazetteer:
    """The gazetteer of these rows; a table that is not given is empty."""
    rows = {name: tuple(tables.get(name, ())) for name in TABLES}
    units = tuple(_unit(row) for row in rows["provinces"])
    return Gazetteer(
        tables=rows,
        units=units,
        events=tuple(_event(row) for row in rows["events"]),
        changes=tuple(values.UnitChange(row["event"], row["before"], row["after"]) for row in rows["changes"]),
        places=(
            *(values.Place(unit.key, unit.kind, unit.name, unit.key, aliases=unit.aliases) for unit in units),
            *(_district(row) for row in rows["districts"]),
            *(_ward(row) for row in rows["wards"]),
            *(_landmark(row) for row in rows["landmarks"] if row["kind"] != "khác"),
        ),
        outlets=tuple(
            values.Outlet(row["code"], row["name"], _list(row["surfaces"]), row["unit"], row["kind"])
            for row in rows["outlets"]
        ),
        bodies=tuple(
            values.StandingBody(row["key"], row["name"], _list(row["surfaces"]), row["level"], row["parent"])
            for row in rows["bodies"]
        ),
        departments=tuple(
            values.Department(row["name"], _list(row["surfaces"]), row["parent"], row["binding"])
            for row in rows["departments"]
        ),
        lineage=tuple(lineage_row(row) for row in rows["lineage"]),
        topics=tuple(
            values.Topic(row["slug"], row["name"], row["definition"], _list(row["surfaces"])) for row in rows["topics"]
        ),
        look_alikes=tuple(
            name for row in rows["landmarks"] if row["kind"] == "khác" for name in (row["name"], *_list(row["aliases"]))
        ),
        abbreviations={row["short"]: row["long"] for row in rows["abbreviations"]},
        families=tuple(
            values.OfficeFamily(row["words"], row["family"], row["weak"] == "x") for row in rows["families"]
        ),
    )


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _unit(row: Row) -> values.Unit:
    return values.Unit(
        row["key"],
        row["slug"],
        row["name"],
        row["kind"],
        row["region"],
        _day(row["valid_from"]),
        _day(row["valid_until"]),
        _list(row["aliases"]),
    )


def _event(row: Row) -> values.UnitEvent:
    return values.UnitEvent(
        row["key"], date.fromisoformat(row["day"]), date.fromisoformat(row["decided"]), row["decree"], row["name"]
    )


def district_key(kind: str, name: str, unit: str) -> str:
    """The key of a district, or of a ward that stands under its province: "huyen-tam-dao@vinh-phuc"."""
    return f"{slugify(kind)}-{slugify(name)}@{unit}"


def _district(row: Row) -> values.Place:
    key = district_key(row["kind"], row["name"], row["unit"])
    return values.Place(key, row["kind"], row["name"], row["unit"], row["unit"], (), _day(row["valid_until"]))


def _ward(row: Row) -> values.Place:
    """Parent "huyen-tam-dao@vinh-phuc" (a ward of a district) or "vinh-long-2025" (since districts ended)."""
    parent = row["parent"]
    unit = parent.rpartition("@")[2]
    return values.Place(
        f"{slugify(row['kind'])}-{slugify(row['name'])}@{parent}", row["kind"], row["name"], unit, parent
    )


def _landmark(row: Row) -> values.Place:
    key = slugify(row["name"]) + (f"@{row['unit']}" if row["unit"] else "")
    return values.Place(key, row["kind"], row["name"], row["unit"], row["unit"], _list(row["aliases"]))


def lineage_row(row: Row) -> values.LineageRow:
    """A row of the table; a curator's may leave out all but the day."""
    words = {name: row.get(name, "") for name in ("before", "after", "function", "unit", "source")}
    return values.LineageRow(day=date.fromisoformat(row["day"]), **words)
