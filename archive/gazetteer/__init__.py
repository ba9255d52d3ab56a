"""Provinces in time, places, outlets, bodies and topics as one immutable value with look-ups."""

from archive.gazetteer.gazetteer import Gazetteer
from archive.gazetteer.load import (
    SEEDS,
    build_gazetteer,
    lineage_row,
    load_english_topics,
    load_gazetteer,
    load_lineage,
    read_tables,
)
from archive.gazetteer.names import NameFound, normal, split_type
from archive.gazetteer.values import (
    Department,
    LineageRow,
    OfficeFamily,
    Outlet,
    Place,
    StandingBody,
    Topic,
    Unit,
    UnitChange,
    UnitEvent,
)

__all__ = [
    "SEEDS", "Department", "Gazetteer", "LineageRow", "NameFound", "OfficeFamily", "Outlet", "Place", "StandingBody",
    "Topic", "Unit", "UnitChange", "UnitEvent", "build_gazetteer", "lineage_row",
    "load_english_topics", "load_gazetteer", "load_lineage", "normal", "read_tables", "split_type",
]  # fmt: skip
