"""What real pages do to numbers, departments and people: each example met, and others made like it."""

import pytest

from archive.extraction import extract
from archive.facts import BlockKind, Kind
from archive.reading import read
from tests.linking.reports import gazetteer
from tests.reading.page import BODY, MORE

from .figures_of import figures_of
from .names_in import people, surfaces, written_out

DEPARTMENT = "Sở Thông tin và Truyền thông"


@pytest.mark.parametrize(
    ("text", "value", "of"),
    [
        ("Hoàn thành 10/24 chỉ tiêu.", 10, 24),
        ("Hoàn thành 11/12 chỉ tiêu.", 11, 12),
        ("Có 82/82 xã đạt chuẩn.", 82, 82),
        ("Có 9/9 huyện, thị xã tham gia.", 9, 9),
        ("Cấp 34.103/34.036 tài khoản.", 34103, 34036),
        ("Cấp 1.204/1.190 hồ sơ.", 1204, 1190),
        ("Có ở 20/20 sở, ngành và 10/10 huyện.", 20, 20),
    ],
)
def test_a_fraction_that_looks_like_a_date_is_a_part_of_a_total(text, value, of):
    figure = figures_of(text)[0]
    assert (figure.value, figure.of) == (value, of)


@pytest.mark.parametrize(
    "text",
    [
        "100%",
        "2,892 lượt xem",
        "Lượt xem: 1.204",
        "dịch vụ công trực tuyến mức độ 3, 4",
        "dịch vụ công mức độ 3 và mức độ 4; mức 3,4",
        "triển khai Đề án 06, Đề án số 06/CP, Ban Chỉ đạo 35",
        "cách mạng công nghiệp 4.0, công nghiệp lần thứ 4, web 2.0",
        "Điện thoại: 0293 3876 543; 0912.345.678; tổng đài 1022, 1900 1234",
        "điện thoại iPhone 13, Galaxy S21, Nokia 1280",
        "mạng 5G, 4G LTE, IPv6, Windows 11",
        "Quốc hội khóa XV, HĐND tỉnh khóa 10, kỳ họp thứ 3",
    ],
)
def test_numbers_that_are_no_figures(text):
    assert figures_of(text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit", "normal"),
    [
        ("Trị giá 21, 218 tỷ đồng.", 21.218, "tỷ đồng", 21.218e9),
        ("Nộp ngân sách 15, 75 tỷ đồng.", 15.75, "tỷ đồng", 15.75e9),
        ("Giải ngân 842,238 tỷ.", 842.238, "tỷ", 842.238e9),
        ("Giải ngân 2.213,5 tỷ.", 2213.5, "tỷ", 2213.5e9),
        ("Thu 3.045,75 triệu đồng.", 3045.75, "triệu đồng", 3045.75e6),
        ("Nộp ngân sách 105 nghìn tỷ.", 105, "nghìn tỷ", 105e12),
        ("Kinh tế số đạt 4,2 triệu tỷ đồng.", 4.2, "triệu tỷ đồng", 4.2e15),
        ("Có 22 ngàn thuê bao.", 22, "ngàn thuê bao", 22e3),
        ("Có gần 50 vụ.", 50, "vụ", 50),
        ("Có hơn 1.250 hộ dân.", 1250, "hộ dân", 1250),
        ("Doanh thu ước đạt 35 tỷ đồng.", 35, "tỷ đồng", 35e9),
        ("Doanh thu tăng 3% so với năm 2020.", 3, "%", 3),
    ],
)
def test_numbers_in_every_shape_are_worth_what_they_say(text, value, unit, normal):
    (figure,) = figures_of(text)
    assert (figure.value, figure.unit, figure.normal_value) == (value, unit, pytest.approx(normal))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Bắt giữ 1.040 vụ/562 đối tượng.", [(1040, None), (562, None)]),
        ("Xử lý 85 vụ/92 đối tượng.", [(85, None), (92, None)]),
        ("Tăng trưởng từ 10 đến 12%.", [(10, 12)]),
        ("Phát từ 5 - 7 tin bài.", [(5, 7)]),
    ],
)
def test_pairs_and_ranges_keep_both_numbers(text, values):
    assert [(figure.value, figure.upper) for figure in figures_of(text)] == values


@pytest.mark.parametrize(
    "written",
    [
        *("TT và TT", "TT - TT", "TT& TT", "TTTT", "TT &TT", "TT&TT", "TT-TT", "Thông tin – Truyền thông"),
        *("Thông tin và Tuyền thông", "Thông tin Truyền thông", "Thông tin và Truyền thông ( TT&TT)"),
    ],
)
def test_a_department_is_known_in_every_spelling(written):
    assert written_out(f"Chiều 3/1, Sở {written} tổng kết năm.", Kind.BODY) == [DEPARTMENT]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Khảo sát 6 Sở: Giáo dục và Đào tạo, Y tế, Nội vụ.", ["Giáo dục và Đào tạo", "Y tế", "Nội vụ"]),
        ("Giao các sở, ngành: Nội vụ, Y tế rà soát.", ["Nội vụ", "Y tế"]),
        ("Giao các sở, ban, ngành: Tư pháp và Xây dựng.", ["Tư pháp", "Xây dựng"]),
        ("Giao 2 Sở Tài chính, Công Thương.", ["Tài chính", "Công Thương"]),
    ],
)
def test_a_list_of_departments_gives_each(text, fields):
    assert written_out(text, Kind.BODY) == [f"Sở {field}" for field in fields]


@pytest.mark.parametrize(
    "text", ["ngành TT-TT", "lĩnh vực TT&TT", "công tác TT và TT", "toàn ngành Thông tin và Truyền thông", "ngành TTTT"]
)
def test_a_field_is_no_department(text):
    assert surfaces(f"Năm qua, {text} phát triển.", Kind.BODY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("K'Mák, Phó Giám đốc Sở chủ trì.", {"K'Mák": ["Phó Giám đốc Sở"]}),
        ("Dự có H'Ngăm Niê Kđăm, Phó Bí thư Tỉnh ủy.", {"H'Ngăm Niê Kđăm": ["Phó Bí thư Tỉnh ủy"]}),
        ("Ông Vừ A Bằng và ông Sùng A Páo phát biểu.", {"Vừ A Bằng": [], "Sùng A Páo": []}),
        ("Bà Đầu Thị Na, Giám đốc Sở dự.", {"Đầu Thị Na": ["Giám đốc Sở"]}),
        ("Phó Giám đốc Sở Đầu Thanh Bình dự.", {"Đầu Thanh Bình": ["Phó Giám đốc Sở"]}),
        ("Ông Nguyễn Long Biên dự.", {"Nguyễn Long Biên": []}),
        ("Phó Thủ tướng Trương Hòa Bình dự.", {"Trương Hòa Bình": ["Phó Thủ tướng"]}),
        ("Đồng chí Cao Bằng Phi dự.", {"Cao Bằng Phi": []}),
        (
            "Ủy viên Ban Chấp hành Đảng bộ tỉnh, Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Lê Văn Bưởi dự.",
            {"Lê Văn Bưởi": ["Ủy viên Ban Chấp hành Đảng bộ tỉnh", "Bí thư Đảng ủy", "Giám đốc Sở Y tế tỉnh"]},
        ),
        (
            "Dự có các đồng chí: Lê Văn Ổi, Giám đốc Sở Nội vụ; Trần Thị Na, Phó Giám đốc Sở; Y Thanh.",
            {"Lê Văn Ổi": ["Giám đốc Sở Nội vụ"], "Trần Thị Na": ["Phó Giám đốc Sở"], "Y Thanh": []},
        ),
        (
            "Có các đồng chí Phó Giám đốc Sở: Lô Quang Mít, Nông Thị Na.",
            {"Lô Quang Mít": ["Phó Giám đốc Sở"], "Nông Thị Na": ["Phó Giám đốc Sở"]},
        ),
        (
            "Có các ông, bà: Lê Phương An, Võ Thị Na, Phó Giám đốc Sở.",
            {"Lê Phương An": ["Phó Giám đốc Sở"], "Võ Thị Na": ["Phó Giám đốc Sở"]},
        ),
        (
            "Ông Lê Văn Mít, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo chuyển đổi số tỉnh.",
            {"Lê Văn Mít": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh", "Trưởng Ban Chỉ đạo chuyển đổi số tỉnh"]},
        ),
        ("Lãnh đạo Sở trao quà. Ảnh: Thanh Tâm", {}),
        ("Tin, ảnh: LÊ VĂN ỔI", {}),
        ("Quang cảnh hội nghị (Ảnh: Minh Đức/TTXVN)", {}),
    ],
)
def test_people_of_every_kind_with_their_posts(text, expected):
    assert people(text) == expected


PAPER = (
    "UBND TỈNH SAO MAI\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n{number}\n"
    "Sao Mai, ngày 15 tháng 12 năm 2021\nBÁO CÁO\nKết quả công tác năm 2021\n\n{body}\n\n"
    "Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT, VP.\n{signed}\n"
)


@pytest.mark.parametrize(
    ("number", "signed", "expected"),
    [
        ("Số: 45/BC-STTTT", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n(Đã ký)\nKhúc Văn Hùng", ["45/BC-STTTT", "Khúc Văn Hùng"]),
        (
            "Số: 45/BC-STTTT     Độc lập - Tự do - Hạnh phúc",
            "PHÓ GIÁM ĐỐC\nKHÚC VĂN HÙNG",
            ["45/BC-STTTT", "Khúc Văn Hùng"],
        ),
        ("Số:     /BC-STTTT", "PHÓ GIÁM ĐỐC\n(Đã ký)", []),
    ],
)
def test_an_official_paper_has_a_number_and_is_signed_with_a_post(number, signed, expected):
    document = read(PAPER.format(number=number, signed=signed, body=f"{BODY}\n{MORE}").encode())
    found = [one for one in extract(document, gazetteer()).mentions if one.kind in (Kind.DOCUMENT, Kind.PERSON)]
    assert [one.name for one in found] == expected
    assert {role.text for one in found for role in one.roles} == ({"PHÓ GIÁM ĐỐC"} if found else set())
    assert "- UBND tỉnh;" in [block.span.of(document.text) for block in document.blocks_of(BlockKind.FURNITURE)]
