"""What the words around a figure say of it: bounds, prices, times, and of whom it is said."""

import pytest

from archive.extraction.figures import said_of
from archive.facts import Bound, FigureKind, Kind, Mention, Span
from tests.extraction.figures_of import figures_of, only_figure

BOUNDS = [
    ("Thu hút hơn 50 dự án.", Bound.AT_LEAST, False),
    ("Cấp trên 50 giấy phép.", Bound.AT_LEAST, False),
    ("Cần ít nhất 3 cán bộ.", Bound.AT_LEAST, False),
    ("Mỗi đoàn từ 50 đại biểu trở lên.", Bound.AT_LEAST, False),
    ("Thu hút gần 50 dự án.", Bound.ALMOST, False),
    ("Có khoảng 50 dự án.", Bound.ABOUT, False),
    ("Tỷ lệ hộ nghèo dưới 5%.", Bound.AT_MOST, False),
    ("Giải quyết không quá 10 ngày.", Bound.AT_MOST, False),
    ("Phạt từ 10 đến 15 triệu đồng.", Bound.RANGE, False),
    ("Doanh thu ước đạt 45 tỷ đồng.", Bound.ABOUT, True),
    ("Doanh thu ước đạt hơn 45 tỷ đồng.", Bound.AT_LEAST, True),
    ("Thu hút 50 dự án.", None, False),
]


@pytest.mark.parametrize(("text", "bound", "estimated"), BOUNDS)
def test_qualifiers_have_one_of_five_meanings(text, bound, estimated):
    figure = only_figure(text)
    assert (figure.bound, figure.estimated) == (bound, estimated)


PRICES = [
    ("GRDP theo giá so sánh 2010 ước đạt 45.000 tỷ đồng.", "so sánh"),
    ("Doanh thu theo giá hiện hành đạt 45.000 tỷ đồng.", "hiện hành"),
    ("GRDP đạt 45.000 tỷ đồng (giá cố định năm 2010).", "so sánh"),
    ("Doanh thu đạt 45.000 tỷ đồng.", ""),
    ("Giá hiện hành cao. Doanh thu đạt 45.000 tỷ đồng.", ""),
]


@pytest.mark.parametrize(("text", "basis"), PRICES)
def test_the_prices_of_a_sum_are_those_of_its_sentence(text, basis):
    assert figures_of(text)[0].price_basis == basis


TIMES = [
    ("Lũy kế đến nay, toàn tỉnh có 125 dự án.", True, "", ""),
    ("Tính đến hết ngày 30/6/2021, toàn tỉnh có 12 dự án.", True, "30/6/2021", ""),
    ("Đến hết tháng 10/2021, đã giải ngân 12 tỷ đồng.", True, "tháng 10/2021", ""),
    ("Đến cuối năm 2021, đã có 12 dự án.", True, "cuối năm 2021", ""),
    ("Lũy kế 9 tháng đầu năm 2021, thu 15 tỷ đồng.", True, "", "9 tháng đầu năm 2021"),
    ("Trong 6 tháng đầu năm, cấp mới 3 dự án.", False, "", "6 tháng đầu năm"),
    ("Quý II/2021, cấp 4 giấy phép.", False, "", "Quý II/2021"),
    ("Trong năm 2021, cấp 4 giấy phép.", False, "", ""),
    ("Giai đoạn 2016-2020, xây dựng 25 nhà văn hóa.", False, "", "Giai đoạn 2016-2020"),
    ("Từ ngày 12/5 đến 16/5, phát hiện 12 vụ.", None, "", ""),
    ("Toàn tỉnh có 125 dự án.", None, "", ""),
]


@pytest.mark.parametrize(("text", "cumulative", "as_of", "period"), TIMES)
def test_a_figure_knows_up_to_when_or_within_what_it_is_counted(text, cumulative, as_of, period):
    figure = only_figure(text)
    assert (figure.cumulative, figure.as_of, figure.period) == (cumulative, as_of, period)


def test_a_target_is_not_counted_up_to_its_deadline():
    figure = only_figure("Phấn đấu đến cuối năm 2025, có 12 dự án.")
    assert (figure.kind, figure.as_of, figure.cumulative) == (FigureKind.TARGET, "", None)


SUMS = [
    ("Tổng thu đạt 1 tỷ 200 triệu đồng.", 1.2, "tỷ đồng", 1.2e9),
    ("Tổng thu đạt 3 tỷ 50 triệu.", 3.05, "tỷ", 3.05e9),
    ("Phạt 2 triệu 500 nghìn đồng.", 2.5, "triệu đồng", 2.5e6),
    ("Phạt 15 tr.đ.", 15, "tr.đ", 15e6),
    ("Phạt 20tr.", 20, "tr", 20e6),
    ("Phạt 7 trđ.", 7, "trđ", 7e6),
]


@pytest.mark.parametrize(("text", "value", "unit", "normal"), SUMS)
def test_a_sum_in_two_steps_or_in_short_is_one_sum(text, value, unit, normal):
    figure = only_figure(text)
    assert (figure.value, figure.unit, figure.normal_unit) == (pytest.approx(value), unit, "đồng")
    assert figure.normal_value == pytest.approx(normal)


def test_what_is_counted_may_stand_before_a_number_that_ends_its_clause():
    figure = only_figure("Tổng số thuê bao điện thoại ước đạt hơn 98.000, tăng mạnh.")
    assert (figure.value, figure.unit, figure.quote) == (98000, "thuê bao", "ước đạt hơn 98.000")


@pytest.mark.parametrize("line", ["Năm 2022, ngành đề ra một số chỉ tiêu sau.", "Mục tiêu cụ thể như sau:"])
def test_a_plan_announced_in_running_text_goes_on_in_the_list(line):
    figures = figures_of(f"{line}\n- 100% xã có mạng.\nb) 80% hộ có mạng.")
    assert [figure.kind for figure in figures] == [FigureKind.TARGET, FigureKind.TARGET]


SUBJECTS = [
    ("Riêng huyện Phù Cát đã thu hút 12 dự án.", ["huyện Phù Cát"], "huyện Phù Cát"),
    ("Đã thu hút 12 dự án tại huyện Phù Cát.", ["huyện Phù Cát"], "huyện Phù Cát"),
    ("Dẫn đầu là huyện Hoài Ân, tiếp đến huyện Phù Cát đạt 26%.", ["huyện Hoài Ân", "huyện Phù Cát"], "huyện Phù Cát"),
    ("Huyện Hoài Ân, huyện Phù Cát đã thu hút 12 dự án.", ["Huyện Hoài Ân", "huyện Phù Cát"], None),
    ("Đã phối hợp với Công an tỉnh xử lý 12 vụ.", ["Công an tỉnh"], None),
]


@pytest.mark.parametrize(("text", "names", "expected"), SUBJECTS)
def test_a_figure_is_said_of_the_body_or_place_that_its_clause_opens_with(text, names, expected):
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    mentions = [Mention(Kind.PLACE, span, span.of(text), span.of(text), "test") for span in spans]
    (figure,) = said_of(figures_of(text), mentions, text)
    assert (figure.about and figure.about.of(text)) == expected
