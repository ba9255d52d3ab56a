"""Every named rule finds its own examples and leaves the others; signing lines and datelines by table."""

import pytest

from archive.reading import captions, furniture
from archive.reading.bylines import parse_byline
from archive.reading.captions import caption_rule
from archive.reading.datelines import author_in, dateline
from archive.reading.furniture import furniture_rule
from archive.reading.signatures import SIGNATURES

FURNITURE_FINDS = [(rule, line) for rule in furniture.PATTERNS for line in rule.finds]
FURNITURE_LEAVES = [line for rule in furniture.PATTERNS for line in rule.leaves]
CAPTIONS = (captions.CREDITED, captions.SCENE, captions.ATTENDING, captions.ACTING)


@pytest.mark.parametrize(("rule", "line"), FURNITURE_FINDS)
def test_a_furniture_rule_finds_its_examples(rule, line):
    assert rule.regex.search(line)
    assert furniture_rule(line)


@pytest.mark.parametrize("line", furniture.SEVERAL.finds)
def test_a_line_of_several_buttons_is_furniture(line):
    assert len([part for part in furniture.SEVERAL.regex.split(line) if part]) > 1
    assert furniture_rule(line)


@pytest.mark.parametrize("line", [*FURNITURE_LEAVES, *furniture.SEVERAL.leaves])
def test_no_furniture_rule_takes_what_one_must_leave(line):
    assert furniture_rule(line) is None


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in CAPTIONS for line in rule.finds])
def test_a_caption_rule_finds_its_examples(rule, line):
    assert rule.regex.search(line)
    assert caption_rule(line)


@pytest.mark.parametrize("line", [line for rule in CAPTIONS for line in rule.leaves])
def test_no_caption_rule_takes_what_one_must_leave(line):
    assert caption_rule(line) == ""


@pytest.mark.parametrize(
    ("signature", "line", "outlet"),
    [(signature, line, outlet) for signature in SIGNATURES for line, outlet in signature.finds],
)
def test_a_signature_finds_its_examples(signature, line, outlet):
    assert signature.regex.search(line)["outlet"].strip() == outlet


@pytest.mark.parametrize(
    ("signature", "line"), [(signature, line) for signature in SIGNATURES for line in signature.leaves]
)
def test_a_signature_leaves_what_names_no_outlet(signature, line):
    assert signature.regex.search(line) is None


SIGNED = [
    ("BÁ DŨNG", "BÁ DŨNG", ""),
    ("T.SỸ", "T.SỸ", ""),
    ("A.T", "A.T", ""),
    ("Đức", "Đức", ""),
    ("N. Huyền", "N. Huyền", ""),
    ("Vừ A Bằng", "Vừ A Bằng", ""),
    ("K'Mák", "K'Mák", ""),
    ("Tin, ảnh: Hồng Thái", "Hồng Thái", ""),
    ("Bài và ảnh: Kim Ly - Văn Hùng", "Kim Ly - Văn Hùng", ""),
    ("HỒNG HÀ (Thực hiện)", "HỒNG HÀ", ""),
    ("Đinh Thị Thuận (TTXVN)", "Đinh Thị Thuận", "TTXVN"),
    ("Kim Ly/TTXVN", "Kim Ly", "TTXVN"),
    ("Nhật Đông - ", "Nhật Đông", ""),
    ("(Huy Cận)", "Huy Cận", ""),
    ("T/h: Lệ Quyên", "Lệ Quyên", ""),
    ("Theo MIC", "", "MIC"),
    ("Theo: TTXVN", "", "TTXVN"),
    ("Ban Biên tập Cổng thông tin điện tử tỉnh Sơn La", "Ban Biên tập", "Cổng thông tin điện tử tỉnh Sơn La"),
    ("Trung tâm Truyền thông tỉnh Quảng Ninh", "", "Trung tâm Truyền thông tỉnh Quảng Ninh"),
    ("* Bài và ảnh: LÊ LIỄU (SNV)", "LÊ LIỄU", ""),
    ("Tác giả: Admin", "", ""),
    ("Ban biên tập (Theo QTV)", "Ban biên tập", "QTV"),
    ("(Theo Báo Nhân Dân)", "", "Báo Nhân Dân"),
    ("Nguồn: Sở TT&TT", "", "Sở TT&TT"),
    ("Theo Trí thức trẻ", "", "Trí thức trẻ"),
    ("BTNO", "", "BTNO"),
    ("PV", "PV", ""),
    ("Văn phòng Sở", "", ""),
    ("Sở Thông tin và Truyền thông", "", ""),
    ("Đài Phát thanh và Truyền hình tỉnh", "", "Đài Phát thanh và Truyền hình tỉnh"),
    ("Văn Thắng – TTCNTT&TT", "Văn Thắng", ""),
    ("Bài và ảnh: Thanh Thủy./.", "Thanh Thủy", ""),
    ("Tin: Minh Châu; Ảnh: Anh Ngọc", "Minh Châu", ""),
    ("Người đăng: admin", "", ""),
    ("Written by Super User", "", ""),
    ("Nguồn tin: Báo Hưng Yên", "", "Báo Hưng Yên"),
    ("Vinh Quang/VOV-Đông Bắc", "Vinh Quang", "VOV-Đông Bắc"),
    ("Phóng viên: Mai Hoa - Quay phim: Lê Tám", "Mai Hoa", ""),
]


@pytest.mark.parametrize(("line", "author", "source"), SIGNED)
def test_a_signing_line_names_its_author_and_its_outlet(line, author, source):
    byline = parse_byline(line)
    assert (byline.author, byline.source) == (author, source)
    assert line[byline.author_at :].startswith(author)
    assert line[byline.source_at :].startswith(source)


@pytest.mark.parametrize(
    "line",
    [
        "Theo đó",
        "Theo báo cáo của Sở",
        "Chuyển Đổi Số",
        "Năm 2021",
        "Nghị quyết 57",
        "Nguồn ảnh: Internet",
        "Hết",
        "Báo cáo tổng kết",
    ],
)
def test_a_line_that_signs_nothing_is_no_byline(line):
    assert parse_byline(line) is None


DATELINES = [
    ("Thứ Năm, 30-12-2021, 11:26", (30, 12, 2021)),
    ("14:01 | Thứ Ba, 20/07/2021", (20, 7, 2021)),
    ("09/01/2020 - 16:31", (9, 1, 2020)),
    ("date 2021-12", (None, 12, 2021)),
    ("(12/30/2016 10:36:57 AM)", (30, 12, 2016)),
    ("(1/9/2020 4:31:00 PM)", (9, 1, 2020)),
    ("Ngày đưa: 01/08/2017 07:18:54 AM", (1, 8, 2017)),
    ("Thứ 7, 27/04/2024, 00:27[GMT+7]", (27, 4, 2024)),
    ("16 - 03 - 2022", (16, 3, 2022)),
    ("10.01.2020", (10, 1, 2020)),
    ("20210818", (18, 8, 2021)),
    ("2021-08-18T03:35:00", (18, 8, 2021)),
    ("Cập nhật: 09:10 | 15/07/2019", (15, 7, 2019)),
    ("Ngày đăng: 20/07/2021 | Lượt xem: 1024", (20, 7, 2021)),
    ("Thứ Ba, ngày 20 tháng 7 năm 2021", (20, 7, 2021)),
    ("Submitted by Ban biên tập on 18 October 2019", (18, 10, 2019)),
    ("Tháng Bảy 20, 2021", (20, 7, 2021)),
    ("July 20, 2021", (20, 7, 2021)),
    ("Thùy Linh | 30/12/2021 10:00", (30, 12, 2021)),
    ("22:13 05-01-2024 | :533", (5, 1, 2024)),
    ("Thứ 4, 13/1/2016 | 3:07:00 Chiều", (13, 1, 2016)),
    ("Thứ tư, 13/01/2016 | 09:15 Sáng", (13, 1, 2016)),
    ("Cập nhật: 13/1/2016 11:45:02 Trưa", (13, 1, 2016)),
    ("7:30 (Tối) | 13/1/2016", (13, 1, 2016)),
    ("13/1/2016 3:07:00 CH", (13, 1, 2016)),
]


@pytest.mark.parametrize(("line", "expected"), DATELINES)
def test_a_dateline_is_read_in_whatever_shape(line, expected):
    found = dateline(line)
    assert (found.day, found.month, found.year) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Ngày 09/01/2020, Sở Thông tin và Truyền thông tổ chức hội nghị",
        "Chiều 30/12/2021",
        "14:00 Chiều 30/12/2021",
        "52/192 Đài truyền thanh",
        "10/24 chỉ tiêu",
        "Từ 1/4/2017, Hà Nội chấm dứt sử dụng văn bản giấy",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024",
        "0:00 / 0:00",
        "Điện thoại: 0272 3523 456",
    ],
)
def test_a_line_with_numbers_is_no_dateline(line):
    assert dateline(line) is None


def test_the_author_beside_a_date_needs_a_family_name_or_a_label():
    assert author_in("Nguyễn Thu Hương | 16 - 03 - 2022 08:15") == "Nguyễn Thu Hương"
    assert author_in("Tác giả: Thu Hương | 16/03/2022") == "Thu Hương"
    assert author_in("Chuyển Đổi | 16/03/2022") == ""
    assert author_in("Thu Hà - 12/3/2021") == "Thu Hà"
    assert author_in("12/03/2021 08:00 | Bảo Trân") == "Bảo Trân"
    assert author_in("Tuấn Khôi -  Thứ tư, 12/07/2023 15:20 (GMT+7)") == "Tuấn Khôi"
    assert author_in("Nông Nghiệp - 12/3/2021") == ""
    assert author_in("Bắc Giang, ngày 15 tháng 6 năm 2023") == ""
