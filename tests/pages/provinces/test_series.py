"""Figures side by side: only what counts the same, in the same unit, over periods of one length."""

import pytest

from archive.facts import FigureKind
from archive.models import Unit
from archive.pages.provinces.series import province_figures
from tests.factories import make_report
from tests.pages.html import get

COVERAGE = {"subject": "tỷ lệ phủ sóng"}


def report(year: int, reported: str = "", **known) -> None:
    """A report of Vĩnh Long that gives one figure."""
    value = known.pop("value", f"{year - 1925}%")
    figures = {value: COVERAGE | {"year": year} | known}
    clocks = {"published": f"{year}-12-30", "reported": reported or str(year)}
    make_report(text=f"Phủ sóng đạt {value} cả tỉnh.", unit="vinh-long", figures=figures, clocks=clocks)


def drawn() -> list[list[str]]:
    """The periods of every chart."""
    found = province_figures(tuple(Unit.objects.filter(key="vinh-long")))
    return [[point.period for point in one.points] for one in found.series]


def test_two_years_of_one_share_are_a_chart_with_its_table(db, client):
    report(2021)
    report(2022)
    page = get(client, "/vinh-long/")
    (chart,) = page.classed("multiples")
    assert "202196%“96%”" in page.text(chart) and "202297%“97%”" in page.text(chart)
    bars = [link for link in page.links() if "#c" in link]
    assert len(bars) == 4 and len(set(bars)) == 2  # of the bar and of the table's sign
    assert not page.classed("figures")


def test_a_half_year_of_a_share_stands_before_the_year(db):
    report(2021)
    report(2022, reported="2022H1", value="95%")
    report(2022, period="năm 2022")
    assert drawn() == [["2021", "6 tháng đầu năm 2022", "2022"]]


@pytest.mark.parametrize(
    "other",
    [
        {"subject": "tỷ lệ phủ sóng 5G"},
        {"unit": "trạm"},
        {"kind": FigureKind.TARGET},
        {"price_basis": "so sánh"},
        {"cumulative": True},
        {"of": 192.0},
        {"upper": 99.0},
        {"subject": ""},
    ],
)
def test_what_counts_otherwise_is_not_drawn_beside_it(db, other):
    report(2021)
    report(2022, **other)
    assert drawn() == []


@pytest.mark.parametrize("kind", [FigureKind.RANK, FigureKind.COMPARISON])
def test_ranks_and_comparisons_are_not_drawn(db, kind):
    report(2021, kind=kind)
    report(2022, kind=kind)
    assert drawn() == []


def test_sums_over_periods_of_other_lengths_are_not_drawn_together(db):
    report(2021, value="10 trạm")
    report(2022, value="12 trạm", reported="2022H1")
    assert drawn() == []


def test_one_year_twice_is_no_series(db):
    report(2021)
    report(2021)
    assert drawn() == []


def test_the_newest_report_speaks_for_a_period(db):
    report(2021)
    report(2022)
    report(2022, value="55%")
    found = province_figures(tuple(Unit.objects.filter(key="vinh-long")))
    assert len(found.series) == 1 and len(found.series[0].points) == 2
    assert sum(len(group.rows) for group in found.others) == 1
