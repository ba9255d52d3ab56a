"""Numbers and units are read as Vietnamese pages write them."""

import pytest

from archive.extraction.figures.numbers import read_numeral, value
from archive.extraction.figures.units import read_unit
from tests.extraction.figures_of import only_figure


@pytest.mark.parametrize(
    ("written", "worth"),
    [
        ("107", 107),
        ("110.000", 110000),
        ("1.350.450", 1350450),
        ("2.213,5", 2213.5),
        ("842,238", 842.238),
        ("21, 218", 21.218),
        ("1,234.5", 1234.5),
        ("1,234,567", 1234567),
        ("39,6", 39.6),
        ("3.5", 3.5),
        ("0.125", 0.125),
        ("100 000", 100000),
    ],
)
def test_a_number_is_worth_what_its_marks_say(written, worth):
    assert value(written) == worth


def test_three_digits_after_a_comma_are_thousands_of_things_that_have_no_fractions():
    assert only_figure("Đã thu giữ 12,916 viên thuốc.").value == 12916
    assert only_figure("Đã giải ngân 842,238 tỷ đồng.").value == 842.238


@pytest.mark.parametrize(
    ("text", "number", "of", "upper"),
    [
        ("52/192 Đài truyền thanh", "52", "192", ""),
        ("34.103/34.036 tài khoản", "34.103", "34.036", ""),
        ("1 trong 7 tỉnh", "1", "7", ""),
        ("3 trong tổng số 10 xã", "3", "10", ""),
        ("11,5 - 12,4%", "11,5", "", "12,4"),
        ("100.000 - 120.000 đồng/m3", "100.000", "", "120.000"),
        ("5 đến 7 xã", "5", "", "7"),
        ("20-7", "20", "", ""),
    ],
)
def test_totals_and_second_bounds_belong_to_their_number(text, number, of, upper):
    numeral = read_numeral(text, 0)
    assert (numeral.number, numeral.of, numeral.upper) == (number, of, upper)


def test_a_long_row_of_digits_is_no_number():
    assert read_numeral("1" * 5000 + " xã", 0) is None


@pytest.mark.parametrize(
    ("after", "unit", "factor", "normal"),
    [
        (" tỷ đồng", "tỷ đồng", 1e9, "đồng"),
        (" tỷ", "tỷ", 1e9, "đồng"),
        (" nghìn tỷ đồng", "nghìn tỷ đồng", 1e12, "đồng"),
        (" triệu tỷ", "triệu tỷ", 1e15, "đồng"),
        (" ngàn thuê bao", "ngàn thuê bao", 1e3, "thuê bao"),
        (" triệu USD", "triệu USD", 1e6, "USD"),
        ("%", "%", 1, "%"),
        (" phần trăm", "phần trăm", 1, "%"),
        (" đồng/m3", "đồng/m3", 1, "đồng"),
        (" triệu đồng/người/tháng", "triệu đồng/người/tháng", 1e6, "đồng"),
        (" km2", "km2", 1, "km²"),
        ("MB", "MB", 1, "mb"),
        (" thuê bao/100 dân", "thuê bao/100 dân", 1, "thuê bao/100 dân"),
        (" kỳ/tuần", "kỳ/tuần", 1, "kỳ/tuần"),
        (" xã, phường, thị trấn", "xã, phường, thị trấn", 1, "xã, phường, thị trấn"),
        (" trang thông tin điện tử", "trang thông tin điện tử", 1, "trang thông tin điện tử"),
    ],
)
def test_a_unit_is_kept_as_written_and_made_normal(after, unit, factor, normal):
    read = read_unit("5" + after, 1)
    assert (read.text, read.factor, read.normal) == (unit, factor, normal)


@pytest.mark.parametrize("after", [" ngày 22/3", " năm 2021", "", ", và"])
def test_what_is_no_unit_gives_none(after):
    read = read_unit("5" + after, 1)
    assert read is None or not read.known
