"""People: a name ends where it ends, and has the posts that its sentence gives it."""

import pytest

from archive.extraction.people import find_people
from archive.facts import BlockKind

from .names_in import document, gazetteer, mentions, people

DIRECTOR = "Giám đốc Sở Thông tin và Truyền thông"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Già làng Hồ Văn Mít kể chuyện.", {"Hồ Văn Mít": ["Già làng"]}),
        ("Ban gồm 3 thành viên, do bà Lâm Thị Na làm Trưởng ban.", {"Lâm Thị Na": ["Trưởng ban"]}),
        ("Đoàn do ông Lê Văn Mít làm Trưởng đoàn đến thăm.", {"Lê Văn Mít": []}),
        ("Anh Vàng Mí Sình, cán bộ văn hóa xã cho biết.", {"Vàng Mí Sình": ["cán bộ văn hóa xã"]}),
        ("Giám đốc Sở TT-TT Giang Văn Mít cho biết.", {"Giang Văn Mít": ["Giám đốc Sở TT-TT"]}),
        ("Giám đốc Sở TT&TT Điểu Thị Na dự.", {"Điểu Thị Na": ["Giám đốc Sở TT&TT"]}),
        (
            "Trưởng phòng Văn hóa - Xã hội xã Hướng Phùng Hồ Thị Na nêu.",
            {"Hồ Thị Na": ["Trưởng phòng Văn hóa - Xã hội xã Hướng Phùng"]},
        ),
        # posts in one word of capitals, and glued by a hyphen
        ("Đồng chí Lê Thị Bưởi, TUV, Phó Chủ tịch UBND tỉnh dự.", {"Lê Thị Bưởi": ["TUV", "Phó Chủ tịch UBND tỉnh"]}),
        ("Ông Phạm Văn Ổi, TVTU, Chủ tịch HĐND tỉnh dự.", {"Phạm Văn Ổi": ["TVTU", "Chủ tịch HĐND tỉnh"]}),
        ("bà Ngô Thị Na - UVBTV HU - Phó Bí thư", {"Ngô Thị Na": ["UVBTV HU", "Phó Bí thư"]}),
        (
            "Chủ tịch UBND tỉnh Đổng Văn Mít-Trưởng ban Điều hành chuyển đổi số tỉnh chủ trì.",
            {"Đổng Văn Mít": ["Chủ tịch UBND tỉnh", "Trưởng ban Điều hành chuyển đổi số tỉnh"]},
        ),
        (
            "Ông Vũ Văn Sung- Chủ tịch UBND tỉnh, Trưởng BCĐ CĐS tỉnh, đề nghị quyết liệt hơn.",
            {"Vũ Văn Sung": ["Chủ tịch UBND tỉnh", "Trưởng BCĐ CĐS tỉnh"]},
        ),
        # names that are places' too, behind an honorific or a colon
        ("Đồng chí Mai Sơn, Phó Chủ tịch UBND tỉnh dự.", {"Mai Sơn": ["Phó Chủ tịch UBND tỉnh"]}),
        (
            "về phía tỉnh có các đồng chí UVTV Tỉnh ủy: Mai Thú, Phó Chủ tịch UBND tỉnh; Lê Thị Na, Chánh Thanh tra.",
            {"Mai Thú": ["Phó Chủ tịch UBND tỉnh"], "Lê Thị Na": ["Chánh Thanh tra"]},
        ),
        (
            "Thừa ủy quyền của Chủ tịch nước, Phó Chủ tịch UBND tỉnh Lê Văn Bưởi trao Huân chương.",
            {"Lê Văn Bưởi": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Bà Lê Thị Na, Phó Bí thư Đoàn Khối Các cơ quan và doanh nghiệp tỉnh dự.",
            {"Lê Thị Na": ["Phó Bí thư Đoàn Khối Các cơ quan và doanh nghiệp tỉnh"]},
        ),
        # honorific, name, posts
        (
            "Đến dự có đồng chí Trần Thị Mai Hoa, Phó Chủ tịch UBND tỉnh.",
            {"Trần Thị Mai Hoa": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Ông Lê Văn Bảy - Giám đốc Sở TT&TT cho biết, năm 2020 sẽ khác.",
            {"Lê Văn Bảy": ["Giám đốc Sở TT&TT"]},
        ),
        (
            "Ông Hồ Minh Quân, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo CĐS tỉnh Cà Mau vừa họp.",
            {
                "Hồ Minh Quân": [
                    "Phó Bí thư Tỉnh ủy",
                    "Chủ tịch UBND tỉnh",
                    "Trưởng Ban Chỉ đạo CĐS tỉnh Cà Mau",
                ]
            },
        ),
        (
            "Bà Ngô Thu Hà (sinh năm 1976), Chánh Văn phòng UBND tỉnh, phát biểu.",
            {"Ngô Thu Hà": ["Chánh Văn phòng UBND tỉnh"]},
        ),
        ("Đ/c Hoàng văn Tiến, Giám đốc Sở chủ trì hội nghị.", {"Hoàng Văn Tiến": ["Giám đốc Sở"]}),
        (
            "Ông Vũ Đức Thắng, kiêm Trưởng Ban Chỉ đạo 389 tỉnh cho biết.",
            {"Vũ Đức Thắng": ["Trưởng Ban Chỉ đạo 389 tỉnh"]},
        ),
        ("Ông Đỗ Hữu Phước, nguyên Thứ trưởng Bộ Nội vụ.", {"Đỗ Hữu Phước": ["nguyên Thứ trưởng Bộ Nội vụ"]}),
        (
            "đại biểu Quốc hội khóa 13 – bà Phùng Thị Lan cũng đề xuất.",
            {"Phùng Thị Lan": ["đại biểu Quốc hội khóa 13"]},
        ),
        # posts before the name
        (f"{DIRECTOR} Đoàn Quốc Huy chủ trì hội nghị.", {"Đoàn Quốc Huy": [DIRECTOR]}),
        (f"{DIRECTOR} - Bùi Văn Lộc kết luận.", {"Bùi Văn Lộc": [DIRECTOR]}),
        (
            f"Theo {DIRECTOR} Hà Nam Lương Thế Vinh Quang, tỉnh đạt 98%.",
            {"Lương Thế Vinh Quang": [f"{DIRECTOR} Hà Nam"]},
        ),
        (
            "Phó Chủ tịch Ủy ban nhân dân tỉnh Bạc Liêu, Cao Thị Xuân đánh giá cao.",
            {"Cao Thị Xuân": ["Phó Chủ tịch Ủy ban nhân dân tỉnh Bạc Liêu"]},
        ),
        (
            "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Mai Văn Sơn dự.",
            {"Mai Văn Sơn": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]},
        ),
        (
            "Chủ tịch UBND huyện Trần Văn Thời Lâm Chí Công phát biểu.",
            {"Lâm Chí Công": ["Chủ tịch UBND huyện Trần Văn Thời"]},
        ),
        ("Đồng chí Bí thư Tỉnh ủy Tạ Đình Khôi nhấn mạnh.", {"Tạ Đình Khôi": ["Bí thư Tỉnh ủy"]}),
        (
            "Thượng tá Trịnh Văn Hiếu, Phó Giám đốc Công an tỉnh báo cáo.",
            {"Trịnh Văn Hiếu": ["Thượng tá", "Phó Giám đốc Công an tỉnh"]},
        ),
        ("TS Nguyễn Phúc An, Phó Giám đốc Sở KH&CN, trả lời.", {"Nguyễn Phúc An": ["TS", "Phó Giám đốc Sở KH&CN"]}),
        (
            "Giám đốc Sở Lao động - Thương binh và Xã hội (LĐTB&XH) Vương Đình Lam dự.",
            {"Vương Đình Lam": ["Giám đốc Sở Lao động - Thương binh và Xã hội (LĐTB&XH)"]},
        ),
        ("PGĐ Sở TT & TT Phạm Minh Khải Ông Khải cho biết.", {"Phạm Minh Khải": ["PGĐ Sở TT & TT"]}),
        ("PHÓ CHỦ TỊCH UBND TỈNH TRẦN VĂN ÚT dự hội nghị.", {"Trần Văn Út": ["PHÓ CHỦ TỊCH UBND TỈNH"]}),
    ],
)
def test_a_person_is_found_with_posts(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Dự có các đồng chí: Lê Văn An - Ủy viên Bộ Chính trị, Bí thư Tỉnh ủy; Trần Bích Vân - Chủ tịch HĐND tỉnh.",
            {"Lê Văn An": ["Ủy viên Bộ Chính trị", "Bí thư Tỉnh ủy"], "Trần Bích Vân": ["Chủ tịch HĐND tỉnh"]},
        ),
        (
            "do các đồng chí Thường trực Tỉnh ủy: Cù Huy Nam - Bí thư Tỉnh ủy; Rah Lan Thoa - Chủ tịch HĐND tỉnh.",
            {"Cù Huy Nam": ["Bí thư Tỉnh ủy"], "Rah Lan Thoa": ["Chủ tịch HĐND tỉnh"]},
        ),
        (
            "các đồng chí Phó Chủ tịch UBND tỉnh: Lê Văn An, Đinh Công Bằng và Hoàng Thị Cúc.",
            {name: ["Phó Chủ tịch UBND tỉnh"] for name in ("Lê Văn An", "Đinh Công Bằng", "Hoàng Thị Cúc")},
        ),
        (
            "Dự có các đồng chí Lê Văn An, Đinh Công Bằng, Phó Chủ tịch UBND tỉnh.",
            {"Lê Văn An": ["Phó Chủ tịch UBND tỉnh"], "Đinh Công Bằng": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Phó Bí thư Tỉnh ủy Lê Văn An, Phó Chủ tịch UBND tỉnh - Trưởng đoàn đại biểu Quốc hội tỉnh Võ Kim Ngân dự.",
            {
                "Lê Văn An": ["Phó Bí thư Tỉnh ủy"],
                "Võ Kim Ngân": ["Phó Chủ tịch UBND tỉnh", "Trưởng đoàn đại biểu Quốc hội tỉnh"],
            },
        ),
        (
            "của nhóm tác giả Trương Thành Đạt, Nguyễn Hữu Phú, Thạch So Phia, đơn vị Đài PTTH.",
            {"Trương Thành Đạt": [], "Nguyễn Hữu Phú": [], "Thạch So Phia": []},
        ),
        (
            "thăm bà Hồ Thị Mót (thương binh) và các hộ gia đình: Lê Hữu Tám (hộ nghèo), Võ Văn Chín.",
            {"Hồ Thị Mót": ["thương binh"], "Lê Hữu Tám": ["hộ nghèo"], "Võ Văn Chín": []},
        ),
    ],
)
def test_lists_give_each_person_the_own_posts(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ông Lê Quang Tự Do, Phó Giám đốc Sở và bà Trần Bình Nguyên, Chánh Văn phòng Sở.",
            {"Lê Quang Tự Do": ["Phó Giám đốc Sở"], "Trần Bình Nguyên": ["Chánh Văn phòng Sở"]},
        ),
        ("Ông Lê Văn Khánh Nguyên Phó Bí thư Tỉnh ủy", {"Lê Văn Khánh": ["Nguyên Phó Bí thư Tỉnh ủy"]}),
        (
            "Ông Đỗ Hữu Ổi, Giám đốc Sở; các đồng chí Lê Văn An, Trần Thị Na, Phó Giám đốc Sở giải đáp.",
            {"Đỗ Hữu Ổi": ["Giám đốc Sở"], "Lê Văn An": ["Phó Giám đốc Sở"], "Trần Thị Na": ["Phó Giám đốc Sở"]},
        ),
        (
            "Chủ tịch UBND tỉnh - Lê Văn An và Phó Chủ tịch UBND tỉnh - Trần Thị Na chủ trì.",
            {"Lê Văn An": ["Chủ tịch UBND tỉnh"], "Trần Thị Na": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "Chủ tịch UBND tỉnh - Lê Văn An, Phó Chủ tịch UBND tỉnh - Trần Thị Na chủ trì.",
            {"Lê Văn An": ["Chủ tịch UBND tỉnh"], "Trần Thị Na": ["Phó Chủ tịch UBND tỉnh"]},
        ),
        (
            "thừa ủy quyền của Bộ trưởng Bộ TT&TT, đồng chí Lê Minh Tri, Giám đốc Sở trao kỷ niệm chương.",
            {"Lê Minh Tri": ["Giám đốc Sở"]},
        ),
    ],
)
def test_whose_a_post_is(sentence, expected):
    assert people(sentence) == expected


@pytest.mark.parametrize(
    "name",
    [
        "K'Brang",
        "H'Len Kđoh",
        "Y Thắng Niê Kđăm",
        "Vừ A Páo",
        "Lò Thị Mai",
        "Giàng A Dơ",
        "Đầu Thanh Bình",
        "Thào Xuân Cha",
        "Hầu Seo Lùng",
        "Kring Ba",
        "Rah Lan Chung",
        "Ka Thị Hiền",
        "Thạch Ngọc Ánh",
        "Chảo A Phin",
        "Điểu K'Ré",
    ],
)
def test_names_of_all_peoples_are_found_whole(name):
    assert list(people(f"Tới dự có ông {name}, Phó Chủ tịch UBND tỉnh.")) == [name]


@pytest.mark.parametrize(
    "name", ["Nguyễn Long Biên", "Trương Hòa Bình", "Lê Thanh Hà", "Phạm Bắc Ninh", "Đỗ Quảng Ngãi"]
)
def test_a_place_in_a_name_leaves_it_a_person(name):
    found = mentions(f"Phó Chủ tịch UBND tỉnh {name} phát biểu tại hội nghị.")
    assert [mention.surface for mention in found if mention.surface == name or mention.surface in name] == [name]


@pytest.mark.parametrize(
    "sentence",
    [
        "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
        "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc",
        "lắp wifi tại Quảng trường Hồ Chí Minh và đường Nguyễn Huệ",
        "nhận giải thưởng Trần Đại Nghĩa, giải Báo chí Phan Ngọc Hiển",
        "Trường THPT Nguyễn Thị Minh Khai được kết nối",
        "Phó Chủ tịch UBND tỉnh nhấn mạnh ba nhiệm vụ",
        "Chủ tịch UBND các huyện, thành phố chịu trách nhiệm",
        "xã Đoàn Kết và phường Trần Phú đạt chuẩn",
        "Đoàn Thanh niên phối hợp tổ chức",
        "Công ty Hoàng Anh Gia Lai tài trợ",
        "Huyện Lâm Hà, tỉnh Lâm Đồng và tỉnh Hà Nam",
    ],
)
def test_what_only_looks_like_a_person_is_none(sentence):
    assert people(sentence) == {}


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Phó Chủ tịch UBND tỉnh Lê Văn An phát biểu. Ảnh: Kim Loan", "Kim Loan"),
        ("Người dân làm thủ tục. (Ảnh: M.Đức/TTXVN)", "M.Đức"),
        ("Hội nghị kết thúc tốt đẹp.\nTrần Thị Nụ (TTXVN)", "Trần Thị Nụ"),
    ],
)
def test_photographers_and_authors_are_no_subjects(text, credited):
    assert credited not in people(text)
    assert [mention.surface for mention in mentions(text) if not mention.subject] == [credited]


def test_a_byline_is_read_for_credits_only():
    found = find_people(document("Thùy Dung - Hải Yến", BlockKind.BYLINE), gazetteer())
    assert [(mention.surface, mention.subject) for mention in found] == [("Thùy Dung", False), ("Hải Yến", False)]


def test_furniture_is_not_read():
    assert find_people(document("Ông Lê Văn An, Chủ tịch UBND tỉnh", BlockKind.FURNITURE), gazetteer()) == []


def test_a_given_name_after_an_honorific_is_the_one_person_named_so():
    text = "Ông Dương Văn Khải, Phó Chủ tịch UBND tỉnh, dự.\nTheo ông Khải, kết quả tốt. Bà Khanh không đến."
    assert [(mention.surface, mention.name) for mention in mentions(text) if mention.rule == "given-name"] == [
        ("Khải", "Dương Văn Khải")
    ]


def test_a_given_name_that_two_people_share_is_left_alone():
    text = "Ông Dương Văn Khải dự. Bà Lê Thị Khải dự.\nÔng Khải phát biểu."
    assert not [mention for mention in mentions(text) if mention.rule == "given-name"]


def test_a_full_name_met_before_is_found_where_it_stands_bare():
    text = "Bà Tôn Nữ Lan, Giám đốc Sở Y tế, dự.\nCùng ngày Tôn Nữ Lan tiếp báo chí."
    assert [mention.rule for mention in mentions(text) if mention.name == "Tôn Nữ Lan"] == ["honorific", "known-name"]
