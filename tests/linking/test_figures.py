"""Figures after linking: what is the report's own, and what another province's."""

import pytest

from archive.extraction import extract
from archive.linking import link
from tests.linking.reports import gazetteer, report

HOME = "Quảng Ngãi: công bố kết quả chuyển đổi số."


def ranks(text: str) -> list[float]:
    document = report(text, title=HOME)
    findings = link(document, extract(document, gazetteer()), gazetteer())
    return [figure.value for figure in findings.figures if figure.kind == "rank"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quảng Ngãi xếp thứ 26, Đà Nẵng xếp thứ 1.", [26]),
        ("Ở vị trí thứ 2 là TP. Hồ Chí Minh. Vị trí thứ 3 thuộc về Lạng Sơn. Tỉnh xếp thứ 26.", [26]),
        ("Huyện Mộ Đức đứng thứ 3.", [3]),
        ("Chỉ số của tỉnh xếp hạng 12.", [12]),
    ],
)
def test_the_ranks_of_other_provinces_are_left_out(text, expected):
    assert ranks(text) == expected
