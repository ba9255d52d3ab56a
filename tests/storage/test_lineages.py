"""Bodies that handed functions to each other are joined within their province, whatever came first."""

import itertools

import pytest

from archive.models import GazetteerRow, Lineage
from archive.storage import save_report
from archive.storage.lineages import join_lineages
from tests.factories import make_findings

pytestmark = pytest.mark.django_db

OLD, NEW = "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"


_numbers = itertools.count()


def load(unit: str, body: str) -> None:
    findings = make_findings(text=f"{body} họp.", title="", unit=unit, bodies=[body])
    save_report("thu", f"{next(_numbers)}.txt", f"{unit} {body}".encode(), findings)


def pairs() -> set[tuple[str, str]]:
    return set(Lineage.objects.values_list("before__key", "after__key"))


@pytest.mark.parametrize("bodies", [(OLD, NEW), (NEW, OLD)])
def test_both_are_joined_in_any_order(bodies):
    for body in bodies:
        assert pairs() == set()
        load("long-an", body)
    assert pairs() == {("so-thong-tin-va-truyen-thong@long-an", "so-khoa-hoc-va-cong-nghe@long-an")}
    assert str(Lineage.objects.get().day) == "2025-03-01"


def test_bodies_of_two_provinces_are_not_joined():
    load("long-an", OLD)
    load("vinh-long", NEW)
    assert pairs() == set()


def test_joining_again_changes_nothing():
    load("long-an", OLD), load("long-an", NEW)
    before = list(Lineage.objects.values())
    join_lineages()
    assert list(Lineage.objects.values()) == before


def test_a_curators_row_joins_too_whatever_it_leaves_out():
    row = {"before": OLD, "after": "Sở Mới", "day": "2026-01-01", "unit": "long-an"}
    GazetteerRow.objects.create(table="lineage", key="x", row=row, reason="thử")
    for unit in ("long-an", "vinh-long"):
        load(unit, OLD), load(unit, "Sở Mới")
    assert pairs() == {("so-thong-tin-va-truyen-thong@long-an", "so-moi@long-an")}
