"""What real pages do to names: places that are none, spellings of departments, people hard to tell."""

import pytest

from archive.facts import Kind

from .names_in import people, surfaces


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Quảng trường Hồ Chí Minh phủ sóng Wi-Fi.", ["Quảng trường Hồ Chí Minh"]),
        ("Lắp camera trên đường Hà Nội và phố Huế.", ["đường Hà Nội", "phố Huế"]),
        ("Thị trấn Năm Căn và chợ Bến Thành có 5G.", ["Thị trấn Năm Căn", "chợ Bến Thành"]),
        ("Phó Thủ tướng Trương Hòa Bình dự.", []),
        ("Ông Nguyễn Long Biên, bà Hà Thị Nga nói.", []),
        ("Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh.", []),
        ("Tại điểm cầu Lào Cai, các đại biểu trao đổi.", ["Lào Cai"]),
        ("Kết nối tới điểm cầu Quảng Ninh và điểm cầu tỉnh Cao Bằng.", ["Quảng Ninh", "tỉnh Cao Bằng"]),
        ("Huyện đảo Cô Tô và xã đảo Tam Hải có cáp quang.", ["Huyện đảo Cô Tô", "xã đảo Tam Hải"]),
        (
            "Xe qua các cửa khẩu Móng Cái, Hoành Mô và Bắc Phong Sinh tăng.",
            ["cửa khẩu Móng Cái", "Hoành Mô", "Bắc Phong Sinh"],
        ),
        ("Các khu công nghiệp Trà Nóc, Hưng Phú, Sở Công Thương lo.", ["khu công nghiệp Trà Nóc", "Hưng Phú"]),
        (
            "Các huyện Mường Chà, Tủa Chùa và thị xã Mường Lay xong.",
            ["huyện Mường Chà", "Tủa Chùa", "thị xã Mường Lay"],
        ),
        ("Thành phố Bà Rịa, thành phố Việt Trì dẫn đầu.", ["Thành phố Bà Rịa", "thành phố Việt Trì"]),
        ("Đoàn đến TP. Hội An khảo sát.", ["TP. Hội An"]),
        ("sau khi hợp nhất tỉnh Bình Phước và tỉnh Đồng Nai", ["tỉnh Bình Phước", "tỉnh Đồng Nai"]),
        ("Chủ tịch UBND tỉnh Tiền Giang Nguyễn Văn Vĩnh kết luận.", ["tỉnh Tiền Giang"]),
        ("Nghị quyết Đại hội Đảng bộ tỉnh Ninh Thuận lần thứ XIV", ["tỉnh Ninh Thuận"]),
        ("ĐẨY MẠNH XÃ HỘI HÓA, ĐƯỜNG DÂY NÓNG, HỒ SƠ CÔNG VIỆC", []),
        ("Bà H'Nhung ở huyện K'Bang được khen.", ["huyện K'Bang"]),
    ],
)
def test_places_and_what_only_looks_like_them(sentence, expected):
    assert surfaces(sentence, Kind.PLACE) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sở TT - TT Kon Tum gặp Sở TT& TT Gia Lai.", ["Sở TT - TT Kon Tum", "Sở TT& TT Gia Lai"]),
        ("Sở TTTT tỉnh Hậu Giang và Sở TT và TT Sóc Trăng", ["Sở TTTT tỉnh Hậu Giang", "Sở TT và TT Sóc Trăng"]),
        ("Sở Thông tin và Tuyền thông tỉnh Yên Bái báo cáo", ["Sở Thông tin và Tuyền thông tỉnh Yên Bái"]),
        ("Theo 4 Sở: Nội vụ, Tài chính và Xây dựng, hồ sơ đã đủ.", ["Nội vụ", "Tài chính", "Xây dựng"]),
        ("Lĩnh vực TT&TT và ngành Thông tin và Truyền thông Nam Định", []),
        ("Ngành TT-TT Thái Nguyên họp với các Sở TT&TT trong vùng.", []),
        (
            "Sở Bưu chính, Viễn thông Lạng Sơn (nay là Sở Thông tin và Truyền thông)",
            ["Sở Bưu chính, Viễn thông Lạng Sơn", "Sở Thông tin và Truyền thông"],
        ),
        ("Sở Thông tin và Truyền thông (TTTT) TP Hải Phòng", ["Sở Thông tin và Truyền thông (TTTT) TP Hải Phòng"]),
        ("SỞ TT&TT TỈNH ĐIỆN BIÊN TỔNG KẾT NHIỆM VỤ NĂM 2017", ["SỞ TT&TT TỈNH ĐIỆN BIÊN"]),
        ("HỘI NGHỊ SƠ KẾT 6 THÁNG, CÔNG BỐ QUYẾT ĐỊNH BỔ NHIỆM", []),
        ("TRUNG TÂM ĐÀO TẠO NGUỒN NHÂN LỰC NĂM 2019", []),
        ("Giám đốc Sở Lò Văn Ứng yêu cầu rà soát.", []),
        ("Giám đốc Trung tâm Hoàng Phước Hải cho biết", []),
        ("Trưởng phòng Bưu chính - Viễn thông Sở TT&TT Hồ Văn Dân", ["Sở TT&TT"]),
        ("yêu cầu Phòng Bưu chính - Viễn thông tổng hợp kiến nghị", ["Phòng Bưu chính - Viễn thông"]),
        (
            "Phòng Công nghệ thông tin, Phòng Thông tin - Báo chí - Xuất bản tham mưu.",
            ["Phòng Công nghệ thông tin", "Phòng Thông tin - Báo chí - Xuất bản"],
        ),
        ("Nghị quyết Đại hội Đảng bộ tỉnh Ninh Thuận lần thứ XIV", []),
        ("đại hội đảng bộ các cấp; UBND các huyện; Đoàn thanh niên các cấp", []),
        ("Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An ra quân.", ["Đoàn TNCS Hồ Chí Minh tỉnh Nghệ An"]),
        ("(MIC) - Ngày 28/12, hội nghị được tổ chức.", []),
        ("Đoàn đến TP. Hội An khảo sát.", []),
        (
            "Trường Đại học Quy Nhơn, Cục Viễn thông và Bộ Công an",
            ["Trường Đại học Quy Nhơn", "Cục Viễn thông", "Bộ Công an"],
        ),
        ("Sở Thông tin và Truyền thông K'Mák chủ trì", ["Sở Thông tin và Truyền thông"]),
    ],
)
def test_bodies_and_what_only_looks_like_them(sentence, expected):
    assert surfaces(sentence, Kind.BODY) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Giám đốc Sở Lò Văn Ứng yêu cầu rà soát.", {"Lò Văn Ứng": ["Giám đốc Sở"]}),
        ("Phó Giám đốc Sở Trần Thạch nói", {"Trần Thạch": ["Phó Giám đốc Sở"]}),
        ("Giám đốc Trung tâm Hoàng Phước Hải cho biết", {"Hoàng Phước Hải": ["Giám đốc Trung tâm"]}),
        (
            "Phó Giám đốc Sở Thông tin và Truyền thông K'Mák và Vừ A Bằng dự",
            {"K'Mák": ["Phó Giám đốc Sở Thông tin và Truyền thông"], "Vừ A Bằng": []},
        ),
        (
            "Chủ tịch UBND tỉnh Cao Bằng Đầu Thanh Tùng và ông Nguyễn Long Biên",
            {"Đầu Thanh Tùng": ["Chủ tịch UBND tỉnh Cao Bằng"], "Nguyễn Long Biên": []},
        ),
        (
            "Phó Thủ tướng Trương Hòa Bình; Bí thư Tỉnh ủy Hà Giang Thào Hồng Sơn",
            {"Trương Hòa Bình": ["Phó Thủ tướng"], "Thào Hồng Sơn": ["Bí thư Tỉnh ủy Hà Giang"]},
        ),
        (
            "các đồng chí: Giàng Quốc Hưng, Phó Chủ tịch UBND tỉnh; "
            "Sùng A Hồ, Tỉnh ủy viên, Giám đốc Sở Nội vụ; Hờ Thị Say.",
            {
                "Giàng Quốc Hưng": ["Phó Chủ tịch UBND tỉnh"],
                "Sùng A Hồ": ["Tỉnh ủy viên", "Giám đốc Sở Nội vụ"],
                "Hờ Thị Say": [],
            },
        ),
        (
            "cùng các đồng chí: Lý Thị Lan; Ma Thế Quyên - Phó Chủ tịch UBND tỉnh Bắc Kạn.",
            {"Lý Thị Lan": [], "Ma Thế Quyên": ["Phó Chủ tịch UBND tỉnh Bắc Kạn"]},
        ),
        (
            "Các đồng chí Lê Văn An, Trần Văn Bình - Phó Giám đốc Sở Nội vụ dự.",
            {"Lê Văn An": ["Phó Giám đốc Sở Nội vụ"], "Trần Văn Bình": ["Phó Giám đốc Sở Nội vụ"]},
        ),
        (
            "Giám đốc Sở TT&TT Vĩnh Phúc Nguyễn Bá Hiến và Phó Giám đốc Sở Đường Trọng Khang chủ trì.",
            {"Nguyễn Bá Hiến": ["Giám đốc Sở TT&TT Vĩnh Phúc"], "Đường Trọng Khang": ["Phó Giám đốc Sở"]},
        ),
        (
            "Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Tiền Giang Nguyễn Văn Vĩnh",
            {
                "Nguyễn Văn Vĩnh": [
                    "Ủy viên dự khuyết Trung ương Đảng",
                    "Phó Bí thư Tỉnh ủy",
                    "Chủ tịch UBND tỉnh Tiền Giang",
                ]
            },
        ),
        (
            "Bà Hoàng Thị Thúy Lan - Ủy viên BCH Trung ương Đảng, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Vĩnh Phúc.",
            {
                "Hoàng Thị Thúy Lan": [
                    "Ủy viên BCH Trung ương Đảng",
                    "Bí thư Tỉnh ủy",
                    "Trưởng đoàn ĐBQH tỉnh Vĩnh Phúc",
                ]
            },
        ),
        ("Đồng chí Siu Hương - Phó Chủ tịch HĐND tỉnh", {"Siu Hương": ["Phó Chủ tịch HĐND tỉnh"]}),
        ("Rah Lan Chung - Phó Chủ tịch UBND tỉnh Gia Lai", {"Rah Lan Chung": ["Phó Chủ tịch UBND tỉnh Gia Lai"]}),
        (
            "Ông Điểu K'Ré, nguyên Phó Bí thư Thường trực Tỉnh ủy Đắk Nông.",
            {"Điểu K'Ré": ["nguyên Phó Bí thư Thường trực Tỉnh ủy Đắk Nông"]},
        ),
        (
            "Tại điểm cầu Lào Cai, Phó Chủ tịch UBND tỉnh Hoàng Quốc Khánh kiến nghị.",
            {"Hoàng Quốc Khánh": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Thượng tá Lê Văn Bảy; Đại tá Đinh Văn Nơi, Giám đốc Công an tỉnh Quảng Ninh",
            {"Lê Văn Bảy": ["Thượng tá"], "Đinh Văn Nơi": ["Đại tá", "Giám đốc Công an tỉnh Quảng Ninh"]},
        ),
        (
            "Chủ tịch UBND thị xã Nghi Sơn Nguyễn Tiến Dũng, Bí thư Huyện ủy Quan Hóa Phạm Bá Diệm.",
            {
                "Nguyễn Tiến Dũng": ["Chủ tịch UBND thị xã Nghi Sơn"],
                "Phạm Bá Diệm": ["Bí thư Huyện ủy Quan Hóa"],
            },
        ),
        ("Ảnh: Thanh Tùng/TTXVN", {}),
        ("Tin, ảnh: LÊ HOÀNG", {}),
        ("Trường Trần Phú và đường Lê Lợi được lắp camera.", {}),
    ],
)
def test_people_and_their_posts(sentence, expected):
    assert people(sentence) == expected
