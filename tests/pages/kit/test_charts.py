"""Bars: as high as their number says, linked, on a labelled axis, and said again in a table."""

import pytest

from archive.pages.kit.charts import HEIGHT, TOP, bar_chart, ceiling
from archive.pages.kit.tones import tone_steps


@pytest.mark.parametrize(
    ("most", "top"), [(1, 1), (2, 2), (3, 3), (7, 8), (9, 10), (11, 12), (87, 100), (1234, 1600), (99_999, 100_000)]
)
def test_the_axis_ends_at_a_round_number(most, top):
    assert ceiling(most) == top


def test_bars_are_as_high_as_their_numbers():
    bars = bar_chart("Năm", [("2019", 10, "/a"), ("2020", 0, ""), ("2021", 5, "/b")]).bars
    assert [bar.height for bar in bars] == [HEIGHT, 0, HEIGHT // 2]
    assert all(bar.y + bar.height == TOP + HEIGHT for bar in bars)
    assert bars[0].x < bars[1].x < bars[2].x


def test_the_smallest_number_can_still_be_seen():
    assert bar_chart("Năm", [("2019", 100_000, ""), ("2020", 1, "")]).bars[1].height == 2


def test_twelve_months_fit_a_phone_and_long_numbers_stay_apart():
    months = bar_chart("Tháng", [(str(month), month % 3, "") for month in range(1, 13)])
    assert months.width <= 288
    years = bar_chart("Năm", [("2019", 1_234, ""), ("2020", 99_999, "")])
    assert years.bars[1].x - years.bars[0].x >= 6 * 8  # "99.999"


def test_nothing_is_drawn_of_nothing():
    assert bar_chart("Năm", []) is None
    assert bar_chart("Năm", [("2019", 0, "")]) is None


@pytest.mark.parametrize(
    ("most", "labels"),
    [
        (0, []),
        (1, ["1"]),
        (3, ["1", "2", "3"]),
        (10, ["1", "2–3", "4–5", "6–10"]),
        (1000, ["1–2", "3–14", "15–62", "63–250", "251–1.000"]),
    ],
)
def test_a_legend_says_what_each_tone_stands_for(most, labels):
    assert [step.label for step in tone_steps(most)] == labels
