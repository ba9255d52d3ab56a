"""Numbers that are no figures are left alone."""

import pytest

from archive.extraction.figures.leaves import LABELS, MASKS, NUMBERED, ORDINAL, WEAK_LABELS
from tests.extraction.figures_of import figures_of

PATTERNS = (*MASKS, *LABELS, NUMBERED, ORDINAL, *WEAK_LABELS)
EXAMPLES = [(pattern, text, True) for pattern in PATTERNS for text in pattern.finds]
EXAMPLES += [(pattern, text, False) for pattern in PATTERNS for text in pattern.leaves]


@pytest.mark.parametrize(("pattern", "text", "found"), EXAMPLES, ids=lambda value: getattr(value, "name", str(value)))
def test_a_pattern_does_what_its_examples_say(pattern, text, found):
    assert bool(pattern.regex.search(text)) is found


NO_FIGURES = [
    "Thứ Năm, 30-12-2021, 11:26",
    "Thứ 7, 27/04/2024, 00:27[GMT+7]",
    "(12/30/2016 10:36:57 AM)",
    "Chiều 29/12, Sở tổ chức hội nghị.",
    "Ngày 8-1 Sở tổ chức hội nghị.",
    "Sáng 20-7, tỉnh tổ chức hội nghị; 16 - 03 - 2022; 10.01.2020.",
    "Tính đến 31/12 tỉnh đã hoàn thành.",
    "dịch vụ công trực tuyến mức độ 3, 4",
    "dịch vụ công mức 3,4 và mức độ 3, mức độ 4",
    "6 tháng đầu năm 2021, phương hướng 6 tháng cuối năm",
    "đại biểu Quốc hội khóa XV, HĐND nhiệm kỳ 2021-2026, Quốc hội khóa 13",
    "mạng 5G, IPv6, F0, F1, Covid-19, công nghiệp 4.0, Windows 10",
    "Đề án 06 của Chính phủ; Ban Chỉ đạo 389 tỉnh",
    "Quyết định số 749/QĐ-TTg ngày 3/6/2020, Nghị quyết số 57-NQ/TW, 174/2013/NĐ-CP",
    "Điều 15 của Nghị định và Khoản 2 Điều 30",
    "Đường dây nóng 0270.3822.022, 0912 345 678; Tổng đài 1022",
    "Lượt xem: 2.892",
    "giao ban cụm thi đua số 2 ngành Thông tin và Truyền thông",
    "hội nghị kéo dài từ sáng 10/10, huyện và xã cùng dự",
    "100%",
    "lần thứ 3, quý I/2025, quý 2/2017",
    "ở số 12 đường 30/4, phường 3, quận 9",
    "Chủ tịch UBND tỉnh (thứ 2 từ trái qua)",
    "Thứ 3, 11/01/2022 | 16:03:38",
    "xe ô tô biển số 61A-052.87 (sinh 1991, ngụ ấp 3)",
    "lúc 00 giờ 00 phút, 8h30, 24/24 giờ, 24/7",
    "chuyển từ mã vùng 511 sang 236",
    "mô hình chính quyền địa phương 2 cấp",
    "nghe được đài phát thanh bốn cấp",
    "Tổng đài 1022 Đồng Nai",
    "sau khi sáp nhập ba tỉnh Vĩnh Long, Bến Tre và Trà Vinh",
    "giải ngân mới đạt hơn một phần ba kế hoạch",
    "[Hơn 6.000 website của Việt Nam gặp sự cố]",
    "gồm Vân Canh 1, Vân Canh 2 và xã Canh Liên",
    "Đội quản lý thị trường số 4 (tỉnh Tây Ninh)",
    "Ba nhóm giải pháp này sẽ được triển khai đồng bộ.",
    "Bà B (52 tuổi) mất 15 phút.",
    "https://hanoi.gov.vn/tin-12-xa",
    "phòng, chống dịch Covid-19 -0",
    "1. Kết quả đạt được",
    "phương châm 4 tại chỗ, mục tiêu 3 hóa, “5 rõ”, 5 xây 3 chống",
    "ISO 9001:2015, Windows Server 2019, thế kỷ 21, Bệnh viện Quân y 175",
    "dịp 30/4 - 1/5 và 2/9; trong 5 năm qua; một trong những tỉnh; hai bên",
    "kết nối tới 63 tỉnh, thành phố; Sở của 2 tỉnh đã trao đổi; 5 thành phố trực thuộc Trung ương",
    "các cá nhân có 20 năm đóng góp; kế hoạch 5 năm; thời hạn bổ nhiệm 5 năm",
    "có 3 đơn vị dẫn đầu, gồm: Bộ Tài chính",
    "năm học 2020-2021, giai đoạn 2016 - 2020, năm 2022",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_number_that_counts_nothing_is_left(text):
    assert figures_of(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("cấp 200 tài khoản", 200),
        ("mức 5 triệu đồng", 5),
        ("danh mục 201 dịch vụ công", 201),
        ("tổng số 553 vụ", 553),
        ("mức độ 3, 4 đạt 45%", 45),
        ("DVC mức độ 3 và 744 DVC mức độ 4", 744),
        ("dịch vụ công mức độ 3 và 2 dịch vụ công mức độ 4", 2),
        ("dân số 3.254.210 người", 3254210),
        ("số doanh nghiệp công nghệ số: 1.050 doanh nghiệp", 1050),
        ("Dự thảo 02 Nghị định này", 2),
        ("ban hành Kế hoạch với 12 nhiệm vụ", 12),
    ],
)
def test_a_label_does_not_hide_what_is_counted(text, value):
    assert [figure.value for figure in figures_of(text)] == [value]
