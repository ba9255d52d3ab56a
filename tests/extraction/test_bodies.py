"""Bodies: a name goes on as far as the language says, and what is no body in particular is left alone."""

import pytest

from archive.facts import Kind

from .names_in import surfaces, written_out


def bodies(sentence: str) -> list[str]:
    return surfaces(sentence, Kind.BODY)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sở Thông tin và Truyền thông tỉnh Cà Mau tổ chức hội nghị.", ["Sở Thông tin và Truyền thông tỉnh Cà Mau"]),
        ("Sở Thông tin và Truyền thông ( TT&TT) Hòa Bình, tổ chức", ["Sở Thông tin và Truyền thông ( TT&TT) Hòa Bình"]),
        ("Sở TT-TT đã hoàn thành thuyết minh Quy hoạch TT-TT", ["Sở TT-TT"]),
        ("Giám đốc Sở Y tế Lê Văn An chủ trì", ["Sở Y tế"]),
        (
            "Theo Sở Văn hóa, Thể thao và Du lịch, Sở Giao thông, Vận tải thì",
            ["Sở Văn hóa, Thể thao và Du lịch", "Sở Giao thông, Vận tải"],
        ),
        (
            "Sở Lao động -Thương binh và Xã hội phối hợp Sở Bưu chính, Viễn thông (BCVT)",
            ["Sở Lao động -Thương binh và Xã hội", "Sở Bưu chính, Viễn thông (BCVT)"],
        ),
        (
            "UBND tỉnh, UBND TP.HCM, UBND quận 9 và UBND huyện Trần Văn Thời",
            ["UBND tỉnh", "UBND TP.HCM", "UBND quận 9", "UBND huyện Trần Văn Thời"],
        ),
        ("Thường trực HĐND tỉnh giám sát; Đoàn ĐBQH tỉnh tiếp xúc cử tri", ["Thường trực HĐND tỉnh", "Đoàn ĐBQH tỉnh"]),
        ("Ban Thường vụ Tỉnh ủy Sơn La và Tỉnh ủy Lai Châu", ["Ban Thường vụ Tỉnh ủy Sơn La", "Tỉnh ủy Lai Châu"]),
        ("Ban Tuyên giáo Thành ủy Cần Thơ tổ chức", ["Ban Tuyên giáo Thành ủy Cần Thơ"]),
        ("Ban Thường vụ Đảng uỷ UBND tỉnh đã ban hành", ["Ban Thường vụ Đảng uỷ UBND tỉnh"]),
        ("thành viên Ban Chỉ đạo Chuyển đổi số tỉnh Bến Tre vừa họp", ["Ban Chỉ đạo Chuyển đổi số tỉnh Bến Tre"]),
        (
            "Trưởng Ban Chỉ đạo 389 tỉnh cho biết Ban Chỉ đạo 389 Quốc gia đã họp",
            ["Ban Chỉ đạo 389 tỉnh", "Ban Chỉ đạo 389 Quốc gia"],
        ),
        (
            "Trung tâm tích hợp dữ liệu tỉnh và Trung tâm dữ liệu điện tử của tỉnh",
            ["Trung tâm tích hợp dữ liệu tỉnh", "Trung tâm dữ liệu điện tử của tỉnh"],
        ),
        (
            "Trung tâm Nghiên cứu và ứng dụng công nghệ nano - đây là nơi",
            ["Trung tâm Nghiên cứu và ứng dụng công nghệ nano"],
        ),
        (
            "Phòng Văn hóa và Thông tin huyện Mường La phối hợp Công an huyện Mường La bắt giữ",
            ["Phòng Văn hóa và Thông tin huyện Mường La", "Công an huyện Mường La"],
        ),
        (
            "Tập đoàn Công nghiệp - Viễn thông Quân đội Viettel triển khai",
            ["Tập đoàn Công nghiệp - Viễn thông Quân đội Viettel"],
        ),
        ("đôn đốc Công ty Minh Khôi khẩn trương hoàn thành", ["Công ty Minh Khôi"]),
        ("Công ty Cổ phần Đầu tư Xây dựng Thành Đạt ký kết", ["Công ty Cổ phần Đầu tư Xây dựng Thành Đạt"]),
        (
            "Hội Nhà báo TP Cần Thơ, Đài PTTH TP Cần Thơ và báo Cần Thơ",
            ["Hội Nhà báo TP Cần Thơ", "Đài PTTH TP Cần Thơ", "báo Cần Thơ"],
        ),
        ("Đài Tiếng nói Việt Nam khu vực Tây Bắc đưa tin", ["Đài Tiếng nói Việt Nam khu vực Tây Bắc"]),
        ("định hướng của Chính phủ, Bộ TT&TT, Quốc hội", ["Chính phủ", "Bộ TT&TT", "Quốc hội"]),
        ("gồm: Cục Thuế tỉnh; Ban Dân tộc; Trường Chính trị.", ["Cục Thuế tỉnh", "Ban Dân tộc", "Trường Chính trị"]),
        ("cùng với Ban Giám đốc Sở Nội vụ", ["Sở Nội vụ"]),
        ("Sở Y tế, Sở Nội vụ, Cục Thống kê số hóa dữ liệu", ["Sở Y tế", "Sở Nội vụ", "Cục Thống kê"]),
        ("Tỉnh ủy, HĐND, UBND tỉnh Hà Nam", ["Tỉnh ủy", "HĐND", "UBND tỉnh Hà Nam"]),
        ("Tạp chí Suối Mơ phát hành 6 số", ["Tạp chí Suối Mơ"]),
        (
            "Viettel tỉnh, MobiFone tỉnh và Công ty Điện lực Hà Nam",
            ["Viettel tỉnh", "MobiFone tỉnh", "Công ty Điện lực Hà Nam"],
        ),
        ("tại Trường THPT Lê Văn Sáu", ["Trường THPT Lê Văn Sáu"]),
        ("Ngân hàng Nhà nước Chi nhánh Hà Nam đề xuất", ["Ngân hàng Nhà nước Chi nhánh Hà Nam"]),
        ("tham mưu Tỉnh ủy, HĐND, UBND tỉnh giải pháp", ["Tỉnh ủy", "HĐND", "UBND tỉnh"]),
        ("phối hợp với BCH Bộ đội Biên phòng tỉnh", ["BCH Bộ đội Biên phòng tỉnh"]),
        ("được Bộ Khoa học- Công nghệ vinh danh", ["Bộ Khoa học- Công nghệ"]),
        (
            "thành lập Trung tâm Chuyển đổi số và Công nghệ chiến lược Hà Nam",
            ["Trung tâm Chuyển đổi số và Công nghệ chiến lược Hà Nam"],
        ),
        ("Trung tâm Điều hành thông minh IOC tỉnh Hà Nam", ["Trung tâm Điều hành thông minh IOC tỉnh Hà Nam"]),
        ("Sở TT&TT Hà Nam - Sáng 29/12 tổ chức hội nghị", ["Sở TT&TT Hà Nam"]),
        (
            "Phó Bí thư Thường trực Tỉnh ủy; Phó trưởng Ban Thường trực Ban Tuyên giáo Tỉnh ủy",
            ["Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy"],
        ),
        (
            "Bệnh viện Đa khoa Sóc Trăng, Trường Đại học Công nghệ thông tin và truyền thông Việt - Hàn",
            ["Bệnh viện Đa khoa Sóc Trăng", "Trường Đại học Công nghệ thông tin và truyền thông Việt - Hàn"],
        ),
        (
            "Trung tâm Giám sát, điều hành kinh tế - xã hội tập trung, đa nhiệm (IOC) kết nối 12 hệ thống",
            ["Trung tâm Giám sát, điều hành kinh tế - xã hội tập trung, đa nhiệm (IOC)"],
        ),
        (
            "Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm Cần Thơ tham gia",
            ["Trung tâm Xúc tiến Đầu tư - Thương mại và Hội chợ triển lãm Cần Thơ"],
        ),
        (
            "Ban Quản lý Khu kinh tế - Khu công nghiệp báo cáo, Ban cán sự đảng UBND tỉnh trình",
            ["Ban Quản lý Khu kinh tế - Khu công nghiệp", "Ban cán sự đảng UBND tỉnh"],
        ),
        (
            "Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch huyện Như Xuân báo cáo",
            ["Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch huyện Như Xuân"],
        ),
        (
            "thu hút FPT Software, TMA Bình Định, Công ty TNHH Phần mềm FPT Quy Nhơn đầu tư",
            ["FPT Software", "TMA Bình Định", "Công ty TNHH Phần mềm FPT Quy Nhơn"],
        ),
    ],
)
def test_a_body_is_found_whole(sentence, expected):
    assert bodies(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Các sở, ban, ngành, địa phương chủ động rà soát",
        "100% sở, ban, ngành và UBND cấp huyện, xã có mạng LAN",
        "bầu cử đại biểu HĐND các cấp",
        "UBND các huyện, thành phố; Phòng Văn hóa và Thông tin các huyện",
        "Ban chỉ đạo 389 các huyện, thành phố tiếp tục thực hiện",
        "ngành TT-TT, lĩnh vực TT&TT, công tác TT-TT, Quy hoạch TT-TT",
        "xây dựng Chính phủ điện tử, Chính phủ số, chính quyền điện tử",
        "Ban Tổ chức đổi mới phương pháp, Ban Giám đốc lắng nghe",
        "ở các xã Tân Trạch (Bố Trạch), Trường Sơn (Quảng Ninh); xã Tân Hội Đông",
        "Trung tâm Văn hóa - Thể thao và Truyền thanh 11 huyện; Quỹ Vắc-xin phòng, chống dịch",
        "các Sở TT&TT trao đổi với nhau, 10 Sở và 12 quận",
        "Bộ Trưởng tặng bằng khen; bộ tiêu chí; Bộ chỉ số",
        "Hội nghị, Hội thảo, Vụ án, Phòng chống dịch",
        "Tỉnh ủy viên và Ủy viên Trung ương Đảng",
        "Ảnh: Minh Quân/TTXVN",
        "Sở dĩ có kết quả này là do đoàn kết; quyền sở hữu; cơ sở dữ liệu",
    ],
)
def test_what_is_no_body_in_particular_is_left_alone(sentence):
    assert bodies(sentence) == []


@pytest.mark.parametrize(
    "short",
    [
        "TT&TT",
        "TT-TT",
        "TTTT",
        "TT - TT",
        "TT& TT",
        "TT & TT",
        "TT và TT",
        "Thông tin - Truyền thông",
        "Thông tin và Tuyền thông",
        "Thông tin và Truyền thống",
        "Thông tin và truyền thông",
    ],
)
def test_every_spelling_of_the_department_is_written_out(short):
    sentence = f"Chiều 3/1, Sở {short} tổ chức hội nghị tổng kết."
    assert bodies(sentence) == [f"Sở {short}"]
    assert written_out(sentence, Kind.BODY) == ["Sở Thông tin và Truyền thông"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Năm 2020, Sở đề ra một số nhiệm vụ. Đồng thời, sở cũng thực hiện tốt.", ["Sở", "sở"]),
        ("các thành viên Ban chỉ đạo cần phải có trách nhiệm", ["Ban chỉ đạo"]),
        ("Theo hướng dẫn của Sở, các đơn vị", ["Sở"]),
        ("100% Sở, ban, ngành; các Sở; mỗi sở đã làm", []),
    ],
)
def test_a_head_alone_means_the_reports_own_body(sentence, expected):
    assert bodies(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "khảo sát tại 4 Sở: Giáo dục và Đào tạo, Y tế, Công Thương và Nội vụ, bắt đầu từ",
            ["Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Công Thương", "Sở Nội vụ"],
        ),
        (
            "giao các Sở Tài chính, Kế hoạch và Đầu tư, Y tế rà soát",
            ["Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Y tế"],
        ),
    ],
)
def test_a_list_of_departments_gives_each(sentence, expected):
    assert written_out(sentence, Kind.BODY) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        ("Sở Thông tin và Truyền thông (Sở TT&TT)", "Sở Thông tin và Truyền thông"),
        ("BCĐ CĐS tỉnh Đắk Lắk", "Ban Chỉ đạo Chuyển đổi số tỉnh Đắk Lắk"),
        ("Đội quản lý thị trường số 2 (tỉnh Sơn La)", "Đội quản lý thị trường số 2 tỉnh Sơn La"),
        ("VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
    ],
)
def test_names_are_written_out(sentence, expected):
    assert written_out(sentence, Kind.BODY) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "UBND các huyện An Lão, Vân Canh và Vĩnh Thạnh báo cáo",
            ["huyện An Lão", "huyện Vân Canh", "huyện Vĩnh Thạnh"],
        ),
        ("Chủ tịch UBND các xã A Dơi, Ba Tầng dự", ["xã A Dơi", "xã Ba Tầng"]),
        ("UBND các huyện, thành phố: Yên Mô, Tam Điệp", []),
        ("UBND các phường Phố Hiến", []),
    ],
)
def test_committees_of_several_places_are_one_of_each(sentence, expected):
    assert written_out(sentence, Kind.BODY) == [f"Ủy ban nhân dân {place}" for place in expected]
