"""Where a body's name ends, what stands within it, and whose it is when its district is not said."""

import pytest

from archive.facts import Kind

from .names_in import people, surfaces


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Nghị quyết số 57 của Bộ Chính trị và Nghị quyết số 71/NQ-CP", ["Bộ Chính trị"]),
        ("theo chỉ đạo của Bộ Chính trị, Kết luận số 12-KL/TW", ["Bộ Chính trị"]),
        ("Thanh tra Bộ và Kết luận thanh tra", []),
        ("Có 35/35 cơ sở y tế công lập, cơ sở giáo dục có mạng.", []),
        ("Tổng Công ty Vinacontrol CE mở rộng nhà xưởng.", ["Tổng Công ty Vinacontrol CE"]),
        ("Trường Cao đẳng Nghề số II bổ sung ngành học.", ["Trường Cao đẳng Nghề số II"]),
        (
            "Trung tâm Nghiên cứu và ứng dụng KHCN vũ trụ đóng tại tỉnh.",
            ["Trung tâm Nghiên cứu và ứng dụng KHCN vũ trụ"],
        ),
        ("các thành viên Ban Chỉ đạo quyết liệt hơn nữa", ["Ban Chỉ đạo"]),
        ("Trung tâm Văn hóa - Thể thao cấp huyện được sắp xếp lại.", []),
        ("Ban QLDA đầu tư xây dựng tỉnh làm chủ đầu tư.", ["Ban QLDA đầu tư xây dựng tỉnh"]),
        ("Trung tâm Xúc tiến đầu tư tỉnh mời gọi doanh nghiệp.", ["Trung tâm Xúc tiến đầu tư tỉnh"]),
        (
            "Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, Công an tỉnh bắt giữ.",
            ["Phòng An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao", "Công an tỉnh"],
        ),
        (
            "Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh cấp thẻ.",
            ["Phòng Cảnh sát quản lý hành chính về trật tự xã hội Công an tỉnh"],
        ),
        ("Thanh tra Sở đã xử phạt 7 cơ sở.", ["Thanh tra Sở"]),
        ("Trung tâm Giám sát an toàn không gian mạng tỉnh", ["Trung tâm Giám sát an toàn không gian mạng tỉnh"]),
        ("Trường ĐH Sư phạm Kỹ thuật Vĩnh Long dự.", ["Trường ĐH Sư phạm Kỹ thuật Vĩnh Long"]),
        ("Trung tâm Đổi mới sáng tạo và Khởi nghiệp tỉnh", ["Trung tâm Đổi mới sáng tạo và Khởi nghiệp tỉnh"]),
        (
            "Trung tâm Xúc tiến Đầu tư - Thương mại Cần Thơ và Trung tâm Giám sát, điều hành kinh tế - xã hội tỉnh",
            [
                "Trung tâm Xúc tiến Đầu tư - Thương mại Cần Thơ",
                "Trung tâm Giám sát, điều hành kinh tế - xã hội tỉnh",
            ],
        ),
        (
            "Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh họp.",
            ["Ban Chỉ đạo phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06 tỉnh"],
        ),
        ("Giao Phòng Tài chính - Kế hoạch huyện thẩm định.", ["Phòng Tài chính - Kế hoạch huyện"]),
        ("Đề nghị Phòng Văn hóa và Thông tin thị xã kiểm tra.", ["Phòng Văn hóa và Thông tin thị xã"]),
        ("Chủ tịch UBND huyện và đại diện UBND huyện, thị xã", []),
        ("Lãnh đạo Phòng Viễn thông - Chuyển đổi số nêu khó khăn.", ["Phòng Viễn thông - Chuyển đổi số"]),
        ("Giao Phòng Bưu chính, Viễn thông tham mưu văn bản.", ["Phòng Bưu chính, Viễn thông"]),
        ("Tại Trung tâm An toàn, an ninh thông tin tỉnh, ông nghe.", ["Trung tâm An toàn, an ninh thông tin tỉnh"]),
        (
            "Ban Chỉ đạo Chương trình chuyển đổi số tỉnh tổ chức.",
            ["Ban Chỉ đạo Chương trình chuyển đổi số tỉnh"],
        ),
        (
            "Sở phối hợp với Ban Quản lý chương trình cung cấp dịch vụ viễn thông công ích, Bưu điện tỉnh",
            ["Sở", "Ban Quản lý chương trình cung cấp dịch vụ viễn thông công ích", "Bưu điện tỉnh"],
        ),
        ("phối hợp với Phòng PA83 Công an tỉnh", ["Công an tỉnh"]),
        (
            "trên Báo Đồng Khởi và Đài Phát thanh và Truyền hình tỉnh",
            ["Báo Đồng Khởi", "Đài Phát thanh và Truyền hình tỉnh"],
        ),
        ("Công ty Cổ phần Phát hành sách Cà Mau phát hành 16 bản", ["Công ty Cổ phần Phát hành sách Cà Mau"]),
        ("Ông giao Thanh tra sở phối hợp.", ["Thanh tra sở"]),
        ("Tỉnh đề nghị Bộ hỗ trợ thí điểm mô hình.", []),
        ("xã Nậm Ban của huyện", []),
        ("nghị quyết của Ban TVTU về chuyển đổi số", ["Ban TVTU"]),
    ],
)
def test_a_body_s_name_ends_where_the_language_says(sentence, expected):
    assert surfaces(sentence, Kind.BODY) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Phó Chủ tịch UBND tỉnh Đoàn Thị Bé Tám dự.", {"Đoàn Thị Bé Tám": ["Phó Chủ tịch UBND tỉnh"]}),
        ("Bí thư Tỉnh Đoàn Nguyễn Văn Ổi dự.", {"Nguyễn Văn Ổi": ["Bí thư Tỉnh Đoàn"]}),
        ("Ông Phan Nguyên Bưởi, Giám đốc Sở TT&TT chỉ rõ hạn chế.", {"Phan Nguyên Bưởi": ["Giám đốc Sở TT&TT"]}),
        ("Đồng chí Ma Từ Quýt, Giám đốc Sở nêu rõ nhiệm vụ.", {"Ma Từ Quýt": ["Giám đốc Sở"]}),
    ],
)
def test_surnames_and_middle_names_that_are_other_words_too(sentence, expected):
    assert people(sentence) == expected
