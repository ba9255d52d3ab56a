"""Every shape of figure that the genre uses is found whole: quote, value, unit, total, bounds."""

import pytest

from tests.extraction.figures_of import figures_of, only_figure

SENTENCES = [
    ("Doanh thu toàn ngành ước đạt hơn 110.000 tỷ đồng.", [("ước đạt hơn 110.000 tỷ đồng", 110000, "tỷ đồng")]),
    ("Nộp ngân sách 21, 5 tỷ đồng.", [("21, 5 tỷ đồng", 21.5, "tỷ đồng")]),
    ("Thưởng cho tổ 2, 3 triệu đồng.", [("3 triệu đồng", 3.0, "triệu đồng")]),
    ("Tang vật trị giá 21, 218 tỷ đồng.", [("trị giá 21, 218 tỷ đồng", 21.218, "tỷ đồng")]),
    ("Vốn tăng thêm 2.213,5 tỷ so với ban đầu.", [("tăng thêm 2.213,5 tỷ", 2213.5, "tỷ")]),
    ("Nộp ngân sách 105 nghìn tỷ.", [("105 nghìn tỷ", 105, "nghìn tỷ")]),
    ("Doanh thu kinh tế số 4,2 triệu tỷ đồng.", [("4,2 triệu tỷ đồng", 4.2, "triệu tỷ đồng")]),
    ("Có 22 ngàn thuê bao mới.", [("22 ngàn thuê bao mới", 22, "ngàn thuê bao")]),
    (
        "Bắt giữ 1.040 vụ/562 đối tượng buôn lậu.",
        [("1.040 vụ", 1040, "vụ"), ("562 đối tượng buôn lậu", 562, "đối tượng")],
    ),
    (
        "Phát sóng 5 kỳ/tuần, mật độ đạt 98,5 thuê bao/100 dân.",
        [("5 kỳ/tuần", 5, "kỳ/tuần"), ("đạt 98,5 thuê bao/100 dân", 98.5, "thuê bao/100 dân")],
    ),
    ("Doanh thu tăng 3% so với năm 2020.", [("tăng 3% so với năm 2020", 3, "%")]),
    (
        "Giảm 12,3% so với 6 tháng đầu năm 2020.",
        [("Giảm 12,3% so với 6 tháng đầu năm 2020", 12.3, "%")],
    ),
    ("Tỷ lệ đúng hạn tăng từ 85% lên 97%.", [("tăng từ 85% lên 97%", 97, "%")]),
    ("Sắp xếp từ 7 xã, thị trấn còn 3 đơn vị cấp xã.", [("từ 7 xã, thị trấn còn 3 đơn vị cấp xã", 3, "đơn vị")]),
    ("Bảo đảm gần 500 hội nghị truyền hình.", [("gần 500 hội nghị truyền hình", 500, "hội nghị")]),
    ("Chỉ số tăng từ hạng 38 lên hạng 27.", [("hạng 27", 27, "hạng")]),
    ("Hồ sơ trễ giảm từ 4,8% (năm 2016) xuống còn 1,3%.", [("giảm từ 4,8% (năm 2016) xuống còn 1,3%", 1.3, "%")]),
    (
        "Mạng LAN có ở 18/18 sở, ngành và 11/11 huyện, thành phố.",
        [("18/18 sở, ngành", 18, "sở, ngành"), ("11/11 huyện, thành phố", 11, "huyện, thành phố")],
    ),
    ("Trung bình mỗi ngày 65.000 lượt truy cập.", [("65.000 lượt truy cập", 65000, "lượt truy cập")]),
    ("Năm qua đã cấp 316 văn bằng bảo hộ.", [("316 văn bằng bảo hộ", 316, "văn bằng bảo hộ")]),
    ("Thử nghiệm tại 2 trạm 5G.", [("2 trạm 5G", 2, "trạm")]),
    (
        "Tặng bằng khen cho 5 tập thể và 12 cá nhân.",
        [("5 tập thể", 5, "tập thể"), ("12 cá nhân", 12, "cá nhân")],
    ),
    (
        "Có 168 phường, 12 quận và 10 Sở tham gia.",
        [("168 phường", 168, "phường"), ("12 quận", 12, "quận"), ("10 Sở", 10, "Sở")],
    ),
    ("Tại hội nghị có ba tác phẩm đạt giải nhất.", [("ba tác phẩm", 3, "tác phẩm")]),
    ("100% sở, ban, ngành có mạng LAN.", [("100% sở, ban, ngành", 100, "%")]),
    (
        "Đạt 45,6%, trong đó 80% dịch vụ công trực tuyến mức độ 3, 4.",
        [("Đạt 45,6%", 45.6, "%"), ("80% dịch vụ công trực tuyến mức độ 3, 4", 80, "%")],
    ),
    ("Hoàn thành 24/24 nhiệm vụ trọng tâm.", [("24/24 nhiệm vụ trọng tâm", 24, "nhiệm vụ")]),
    ("Đội ứng cứu trực 24/24.", []),
    ("Tỉnh phấn đấu vào tốp 10 cả nước.", [("vào tốp 10 cả nước", 10, "hạng")]),
    ("Chỉ số lọt top 10 về hạ tầng số.", [("lọt top 10", 10, "hạng")]),
    ("Lưu trữ 120TB.", [("120TB", 120, "TB")]),
    ("Có 2021 hồ sơ mới.", [("2021 hồ sơ mới", 2021, "hồ sơ")]),
    ("Kỷ niệm 92 năm ngày thành lập.", [("Kỷ niệm 92 năm ngày thành lập", 92, "năm")]),
    ("Diễn ra trong 7 ngày, từ ngày 28-10.", [("7 ngày", 7, "ngày")]),
    ("Tỉnh treo 1.200 băng rôn.", [("1.200 băng rôn", 1200, "băng rôn")]),
    ("Dịch vụ mức độ 3, phát sinh 1.740 hồ sơ.", [("1.740 hồ sơ", 1740, "hồ sơ")]),
    ("Tổng số thuê bao điện thoại: 701.245 thuê bao.", [("701.245 thuê bao", 701245, "thuê bao")]),
    ("Sở sắp xếp 64 km cáp.", [("64 km cáp", 64, "km")]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_figures_of_a_sentence_are_found(text, expected):
    assert [(figure.quote, figure.value, figure.unit) for figure in figures_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("Đã đầu tư 52/192 Đài truyền thanh xã.", 192),
        ("Cấp 34.103/34.036 tài khoản.", 34036),
        ("Vĩnh Phúc là 1 trong 7 tỉnh xếp loại A.", 7),
        ("Hoàn thành 10/24 chỉ tiêu.", 24),
        ("Có 82/82 xã có điểm bưu điện.", 82),
        ("Có 7/7 huyện hoàn thành.", 7),
        ("PCI xếp thứ 22/63 tỉnh thành.", 63),
    ],
)
def test_a_part_of_a_total_keeps_the_total(text, of):
    assert only_figure(text).of == of


@pytest.mark.parametrize(
    ("text", "value", "upper"),
    [
        ("Tăng trưởng đạt từ 11,5 - 12,4% trở lên.", 11.5, 12.4),
        ("Tăng trưởng đạt từ 8,5 đến 9%.", 8.5, 9),
        ("Giá cát 400.000 đồng đến 500.000 đồng/m3.", 400000, 500000),
        ("Giá 100.000 - 120.000 đồng/m3.", 100000, 120000),
        ("Mỗi huyện chọn 2-3 xã.", 2, 3),
    ],
)
def test_a_range_is_one_figure_with_two_bounds(text, value, upper):
    figure = only_figure(text)
    assert (figure.value, figure.upper) == (value, upper)


def test_money_is_multiplied_out():
    figure = only_figure("Doanh thu đạt 110.000 tỷ đồng.")
    assert (figure.normal_value, figure.normal_unit) == (1.1e14, "đồng")


def test_every_span_is_its_quote():
    text = "\n".join(sentence for sentence, _ in SENTENCES)
    figures = figures_of(text)
    assert len(figures) > 20
    assert all(figure.span.of(text) == figure.quote for figure in figures)


def test_ten_thousand_numbers_are_read():
    text = " ".join(f"huyện {index} có {index}.{index % 900 + 100} thuê bao," for index in range(1, 5000))
    assert len(figures_of(text)) > 3000
