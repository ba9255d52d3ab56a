"""Places: a type word with its name, lists, and known names that stand alone."""

import pytest

from archive.facts import Kind

from .names_in import surfaces, written_out


def places(sentence: str) -> list[str]:
    return surfaces(sentence, Kind.PLACE)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "wifi tại Quảng trường Hòa Bình, thành phố Vĩnh Yên và Khu danh thắng Tây Thiên, huyện Tam Đảo.",
            ["Quảng trường Hòa Bình", "thành phố Vĩnh Yên", "Khu danh thắng Tây Thiên", "huyện Tam Đảo"],
        ),
        ("tại TP Quy Nhơn, TX. An Nhơn và TP. Hà Nội", ["TP Quy Nhơn", "TX. An Nhơn", "TP. Hà Nội"]),
        ("các huyện Châu Thành, Cái Bè và thị xã Cai Lậy", ["huyện Châu Thành", "Cái Bè", "thị xã Cai Lậy"]),
        ("tại phường Xuân Hương - Đà Lạt, xã Hiệp Thạnh", ["phường Xuân Hương - Đà Lạt", "xã Hiệp Thạnh"]),
        (
            "các xã Thượng Trạch, Tân Trạch (Bố Trạch), Trường Sơn (Quảng Ninh) chưa có sóng",
            ["xã Thượng Trạch", "Tân Trạch", "Bố Trạch", "Trường Sơn", "Quảng Ninh"],
        ),
        (
            "thí điểm ở Đăk Mar (huyện Đăk Hà), Ia Chim (thành phố Kon Tum)",
            ["Đăk Mar", "huyện Đăk Hà", "Ia Chim", "thành phố Kon Tum"],
        ),
        (
            "các xã Bình Minh Đông, Bình Minh Tây và xã Bình Minh Bắc",
            ["xã Bình Minh Đông", "Bình Minh Tây", "xã Bình Minh Bắc"],
        ),
        (
            "ngụ ấp 3, xã Núi Tượng, huyện Tân Phú, tỉnh Đồng Nai",
            ["ấp 3", "xã Núi Tượng", "huyện Tân Phú", "tỉnh Đồng Nai"],
        ),
        ("còn 3 xã gồm Mường Chanh 1, Mường Chanh 2", []),
        (
            "Khu công nghiệp (KCN) Yên Phong và Cụm công nghiệp thị trấn Chờ",
            ["Khu công nghiệp (KCN) Yên Phong", "Cụm công nghiệp thị trấn Chờ"],
        ),
        ("nạo vét dòng sông Maspero, đập dâng Suối Mơ, đền Ngọc Sơn", ["sông Maspero", "Suối Mơ", "đền Ngọc Sơn"]),
        ("các tỉnh Cần Thơ, Trà Vinh, Cà Mau", ["tỉnh Cần Thơ", "Trà Vinh", "Cà Mau"]),
        ("Năm 2020, Vĩnh Phúc tiếp tục dẫn đầu", ["Vĩnh Phúc"]),
        ("đường cát Thái Lan, người Trung Quốc, tại Việt Nam", ["Thái Lan", "Trung Quốc", "Việt Nam"]),
        ("vùng Bắc Trung bộ và Tây Nguyên", ["Bắc Trung bộ", "Tây Nguyên"]),
    ],
)
def test_a_place_is_found_whole(sentence, expected):
    assert places(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("còn 4 xã vùng cao như Lũng Cú, Sảng Tủng và Tả Lủng chưa có sóng", ["Lũng Cú", "Sảng Tủng", "Tả Lủng"]),
        (
            "nhiều xã của Nam Trà My, Phước Sơn như Trà Leng, Phước Thành còn khó",
            ["Nam Trà My", "Phước Sơn", "Trà Leng", "Phước Thành"],
        ),
        ("các xã chuyển đổi số như ở Nghi Thái, Hưng Mỹ", ["Nghi Thái", "Hưng Mỹ"]),
        ("cấp tỉnh 85%, cấp huyện 79%", []),
        ("23 xã miền núi như Đakrông, Hướng Phùng và Kim Ngân", ["Đakrông", "Hướng Phùng", "Kim Ngân"]),
        ("mô hình xã chuyển đổi số như ở Nghi Thái, Hưng Mỹ", ["Nghi Thái", "Hưng Mỹ"]),
        ("Các xã: Tân Lập, Tân Thành có đài.", ["Tân Lập", "Tân Thành"]),
        ("Hồ Thầu, Nà Tăm và Bản Bo là 3 xã khó khăn.", ["Hồ Thầu", "Nà Tăm", "Bản Bo"]),
        ("Các đồng chí như Lê Văn An, Trần Thị Na; sở như vậy", []),
        ("ở huyện Tuy Đức và Đắk Glong", ["huyện Tuy Đức", "Đắk Glong"]),
        ("ở tỉnh Đăk Lăk, Đăk Nông", ["tỉnh Đăk Lăk", "Đăk Nông"]),
        ("trên các tuyến đường An Dương Vương, Xuân Diệu", ["tuyến đường An Dương Vương", "Xuân Diệu"]),
        (
            "Công viên địa chất toàn cầu Cao nguyên đá Đồng Văn",
            ["Công viên địa chất toàn cầu Cao nguyên đá Đồng Văn"],
        ),
        ("Khu đô thị Khoa học và Giáo dục", []),
        ("tại xã Sơn Kim 2 (huyện Hương Sơn)", ["xã Sơn Kim 2", "huyện Hương Sơn"]),
        ("60 năm Chiến thắng Điện Biên Phủ, Lễ hội Đền Hùng, Giỗ tổ", []),
    ],
)
def test_lists_name_places_before_or_behind_what_they_are(sentence, expected):
    assert places(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "yêu cầu Sở Y tế báo cáo; cơ bản Hoàn thành; gia đình Văn hóa",
        "xã nông thôn mới, Xã Nông thôn mới, thành phố Thông minh",
        "các tỉnh, thành phố; huyện, thị xã; 107 xã, phường, thị trấn",
        "Phó Chủ tịch UBND tỉnh Trương Hòa Bình phát biểu",
        "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi",
        "*P.V: Đồng chí có thể cho biết",
        "các đơn vị trực thuộc TP. Theo báo cáo",
        "văn hóa Việt Nam tiên tiến",
        "hòa bình, thống nhất; nâng cao chất lượng",
        "Báo Bình Định và Đài Hà Nội đưa tin",
        "Sở Thông tin và Truyền thông Long An",
    ],
)
def test_what_is_no_place_is_left_alone(sentence):
    assert places(sentence) == []


def test_a_district_in_a_bodys_name_is_a_place_too():
    assert places("UBND quận Đống Đa và Công an huyện Gò Dầu") == ["quận Đống Đa", "huyện Gò Dầu"]


def test_a_province_with_its_type_word_in_a_bodys_name_is_a_place_too():
    assert places("Phó Chủ tịch UBND tỉnh Ninh Thuận Nguyễn Long Biên") == ["tỉnh Ninh Thuận"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("các xã Canh Hiệp, Canh Thuận", ["xã Canh Hiệp", "xã Canh Thuận"]),
        ("TX Hoài Nhơn, TP.Kon Tum", ["thị xã Hoài Nhơn", "thành phố Kon Tum"]),
        ("vùng ĐBSCL", ["Đồng bằng sông Cửu Long"]),
    ],
)
def test_the_type_word_is_written_out(sentence, expected):
    assert written_out(sentence, Kind.PLACE) == expected
