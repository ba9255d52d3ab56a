"""A page in its furniture: by its head, the code before its lead and its foot, whose it is."""

import pytest

from archive.extraction import extract
from archive.linking import link
from archive.reading import read
from tests.linking.reports import gazetteer
from tests.reading.page import BODY, MORE

LEAD = "Chiều 11/1, Sở Thông tin và Truyền thông tổ chức Hội nghị tổng kết công tác năm 2021."
TITLE = "Hội nghị tổng kết ngành Thông tin và Truyền thông năm 2021"
PORTAL, DEPARTMENT = "Cổng thông tin điện tử", "Cổng thông tin điện tử Sở Thông tin và Truyền thông tỉnh"


def outlet(head: str = "", province: str = "", code: str = "", foot: str = "") -> str | None:
    title = f"{province}: {TITLE}" if province else TITLE
    lines = (head, title, "11/01/2022", f"{code}{LEAD}", BODY, MORE, foot)
    document = read("\n\n".join(line for line in lines if line).encode())
    statements = link(document, extract(document, gazetteer()), gazetteer()).statements
    return next((statement.value for statement in statements if statement.field == "source"), None)


@pytest.mark.parametrize(
    ("code", "province", "name"),
    [
        ("(HGP) - ", "Hậu Giang", f"{PORTAL} tỉnh Hậu Giang"),
        ("(BGP) - ", "", f"{PORTAL} tỉnh Bắc Giang"),
        ("HNP - ", "", f"{PORTAL} thành phố Hà Nội"),
        ("CTTĐT - ", "Yên Bái", f"{PORTAL} tỉnh Yên Bái"),
        ("(CTTĐTBP) - ", "Bình Phước", f"{PORTAL} tỉnh Bình Phước"),
        ("(Cổng TTĐT tỉnh) - ", "Phú Yên", f"{PORTAL} tỉnh Phú Yên"),
        ("(Website Sở TT&TT) - ", "Phú Yên", f"{DEPARTMENT} Phú Yên"),
        ("(THQB) - ", "Quảng Bình", "Đài Phát thanh và Truyền hình Quảng Bình"),
        ("(PTTH) - ", "Quảng Bình", "Đài Phát thanh và Truyền hình Quảng Bình"),
        ("(THQB) - ", "Yên Bái", "THQB"),
        ("(VH&ĐS) - ", "", "Báo Văn hóa và Đời sống"),
        ("(Congannghean.vn)-", "", "Báo Công an Nghệ An"),
        ("(LA34.com.vn) - ", "", "Đài Phát thanh và Truyền hình Long An"),
        ("(TTXVN/Vietnam+) - ", "", "VietnamPlus"),
        ("Cổng TTĐT - ", "Bình Thuận", f"{PORTAL} tỉnh Bình Thuận"),
        ("(STTTT) - ", "Bình Thuận", f"{DEPARTMENT} Bình Thuận"),
        ("(BTN) - ", "Tây Ninh", "Báo Tây Ninh"),
        ("Báo Quảng Ngãi - ", "", "Báo Quảng Ngãi"),
        ("Dân trí - ", "", "Báo Dân trí"),
        ("(Tổ Quốc) - ", "", "Báo Điện tử Tổ Quốc"),
        ("(Quảng Nam Online) - ", "", "Báo Quảng Nam"),
        ("Bình Định (TTXVN 11/1) - ", "", "Thông tấn xã Việt Nam (TTXVN)"),
        ("Đ.A - ", "", None),
        ("ICTnews – ", "", "ICTnews"),
        ("(VietNamNet) - ", "", "Báo VietNamNet"),
    ],
)
def test_a_code_that_is_the_province_s_initials_is_its_portal_station_or_paper(code, province, name):
    assert outlet(code=code, province=province) == name


@pytest.mark.parametrize(
    ("head", "code", "foot", "name"),
    [
        ("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH HẬU GIANG", "(XYZ) - ", "", f"{PORTAL} tỉnh Hậu Giang"),
        ("", "(XYZ) - ", "Bản quyền thuộc Báo Sơn La", "Báo Sơn La"),
        ("", "(LĐ) - ", "© 2021 Báo Lâm Đồng", "Báo Lâm Đồng"),
        ("", "(TTXVN) - ", "© 2021 Báo Sơn La", "Thông tấn xã Việt Nam (TTXVN)"),
        ("", "(Xyz.vn) - ", "Cơ quan chủ quản: Sở Thông tin và Truyền thông tỉnh Sơn La", "Xyz.vn"),
    ],
)
def test_an_unknown_or_shared_code_yields_to_a_name_on_the_page(head, code, foot, name):
    assert outlet(head, "", code, foot) == name


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("BÁO ĐIỆN TỬ LÀO CAI", "Báo Lào Cai"),
        ("CƠ QUAN CỦA ĐẢNG BỘ ĐẢNG CỘNG SẢN VIỆT NAM TỈNH TUYÊN QUANG", "Báo Tuyên Quang"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ\nTỈNH BẮC KẠN", f"{PORTAL} tỉnh Bắc Kạn"),
        ("UBND TỈNH BẮC KẠN\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG", f"{DEPARTMENT} Bắc Kạn"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG BẮC KẠN", f"{DEPARTMENT} Bắc Kạn"),
        ("TRANG THÔNG TIN ĐIỆN TỬ SỞ THÔNG TIN VÀ TRUYỀN THÔNG\nTỈNH BẮC KẠN", f"{DEPARTMENT} Bắc Kạn"),
        ("Sở Thông tin và Truyền thông tỉnh Bắc Kạn\nTrang chủ\nTin tức", f"{DEPARTMENT} Bắc Kạn"),
        ("Báo và phát thanh, truyền hình Quảng Trị", "Báo và Phát thanh, Truyền hình Quảng Trị"),
        ("Chào mừng bạn đến với Cổng thông tin điện tử tỉnh Bắc Kạn", f"{PORTAL} tỉnh Bắc Kạn"),
        ("Trang chủ - Báo Bình Phước", "Báo Bình Phước"),
        ("https://baobinhphuoc.com.vn/", "Báo Bình Phước"),
        ("baocamau.vn - Trang chủ", "Báo Cà Mau"),
        ("Đài PTTH Cao Bằng", "Đài Phát thanh và Truyền hình Cao Bằng"),
        ("Báo và Phát thanh - Truyền hình tỉnh Vĩnh Long", "Báo và Phát thanh, Truyền hình Vĩnh Long"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ\nUBND TỈNH CAO BẰNG", f"{PORTAL} tỉnh Cao Bằng"),
        ("Tin tức Quảng Ninh - Báo Quảng Ninh điện tử", "Báo Quảng Ninh"),
        ("Tuổi Trẻ Online", "Báo Tuổi Trẻ"),
        ("SGGP", "Báo Sài Gòn Giải Phóng"),
        ("TRUYỀN HÌNH THANH HÓA", "Đài Phát thanh và Truyền hình Thanh Hóa"),
        ("TTV - Truyền hình Thanh Hóa", "Đài Phát thanh và Truyền hình Thanh Hóa"),
        ("ICTnews / Viễn thông", "ICTnews"),
        ("Chuyển đổi số - VietNamNet", "Báo VietNamNet"),
        ("Truyền hình Hải Phòng - THP", "Đài Phát thanh và Truyền hình Hải Phòng"),
        ("BỘ THÔNG TIN VÀ TRUYỀN THÔNG", f"{PORTAL} Bộ Thông tin và Truyền thông (MIC)"),
        ("TRANG THÔNG TIN ĐIỆN TỬ - SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH HÀ NAM", f"{DEPARTMENT} Hà Nam"),
        ("Sở Thông tin & Truyền thông Bắc Giang\nTrang chủ", f"{DEPARTMENT} Bắc Giang"),
        ("VIETNAMNET", "Báo VietNamNet"),
        ("Tạp chí Công nghệ thông tin và Truyền thông", "Tạp chí Công nghệ thông tin và Truyền thông"),
        ("Tạp chí điện tử Thông tin và Truyền thông", "Tạp chí Thông tin và Truyền thông"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ BỘ THÔNG TIN VÀ TRUYỀN THÔNG", f"{PORTAL} Bộ Thông tin và Truyền thông (MIC)"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ\nBỘ KHOA HỌC VÀ CÔNG NGHỆ", f"{PORTAL} Bộ Khoa học và Công nghệ (MOST)"),
        ("Cổng thông tin điện tử Cục Chuyển đổi số quốc gia", "Cổng thông tin Chuyển đổi số quốc gia"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BẠC LIÊU\nTrang chủ", f"{DEPARTMENT} Bạc Liêu"),
        ("TIN VẮN", None),
        ("Trang thông tin điện tử tổng hợp", None),
        ("Trang chủ / Tin tức", None),
        ("BÁO CÁO TÓM TẮT", None),
    ],
)
def test_a_masthead_names_the_outlet(head, name):
    assert outlet(head) == name


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("Nguồn: http://baohagiang.vn/tin-tuc/tong-ket-123.html", "Báo Hà Giang"),
        ("(Nguồn: https://stttt.ninhthuan.gov.vn)", f"{DEPARTMENT} Ninh Thuận"),
        ("TTXVN/Báo Tin tức", "Báo Tin tức"),
        ('® Ghi rõ nguồn "Báo Sơn La" khi phát hành lại thông tin', "Báo Sơn La"),
        ('Ghi rõ nguồn "baosonla.org.vn" khi phát hành lại thông tin', "Báo Sơn La"),
        ("Cơ quan chủ quản: Tỉnh ủy Sơn La", "Báo Sơn La"),
        ("Cơ quan chủ quản: Ủy ban nhân dân tỉnh Sơn La", f"{PORTAL} tỉnh Sơn La"),
        ("CƠ QUAN CHỦ QUẢN: SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH SƠN LA", f"{DEPARTMENT} Sơn La"),
        ("Trang thông tin điện tử của Sở TT&TT tỉnh Sơn La\nĐịa chỉ: 12 Tô Hiệu", f"{DEPARTMENT} Sơn La"),
        ("Copyright © SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH SƠN LA", f"{DEPARTMENT} Sơn La"),
        ("Email: abc@gmail.com\nWebsite: http://www.stttt.sonla.gov.vn", f"{DEPARTMENT} Sơn La"),
        ("Điện thoại: 0212.3852.045 - Email: stttt@sonla.gov.vn", None),
        ("Trưởng Ban biên tập: Ông Lê Văn A, Giám đốc Sở TT&TT tỉnh Sơn La", f"{DEPARTMENT} Sơn La"),
        ("Đường dây nóng Báo Sơn La: 0912 345 678", "Báo Sơn La"),
        ("Tải ứng dụng Báo Sơn La", "Báo Sơn La"),
        (
            "Sở Thông tin và Truyền thông tỉnh Lào Cai\nĐịa chỉ: Tầng 4\nĐiện thoại: 0214.3840.001",
            f"{DEPARTMENT} Lào Cai",
        ),
        ("Trang TTĐT Sở TT&TT tỉnh Lào Cai - Giấy phép số 12", f"{DEPARTMENT} Lào Cai"),
        ("Tổng Biên tập Báo Lào Cai: Lê Văn Tám", "Báo Lào Cai"),
        ("Báo Lào Cai © 2021", "Báo Lào Cai"),
        ("Báo Lào Cai trên Zalo", "Báo Lào Cai"),
        ("Email: toasoan@baolaocai.vn", "Báo Lào Cai"),
        ("Link bài gốc: https://baolaocai.vn/tong-ket-12345.html", "Báo Lào Cai"),
        ("Lượt xem: 102 | Nguồn: Báo Lào Cai", "Báo Lào Cai"),
        ("Nguồn: Internet", None),
        ("Nguồn: TH", None),
        ("Liên kết\nBáo Nhân Dân\nBáo Lào Cai\nTTXVN", None),
        ("Liên kết website\nCổng thông tin điện tử Chính phủ\nBộ Thông tin và Truyền thông", None),
        ("Theo dõi chúng tôi trên Facebook", None),
        ("Thiết kế và xây dựng: VNPT Sơn La", None),
        ("Giấy phép số 123/GP-BTTTT ngày 12/3/2018\nTổng biên tập: Lê Văn A", None),
        ("Tin khác\nBáo Thái Bình điện tử - Tổng biên tập: Lê Văn Tám", "Báo Thái Bình"),
        ("Tin khác\nTòa soạn báo VietNamNet\nCơ quan chủ quản: Bộ Thông tin và Truyền thông", "Báo VietNamNet"),
        ("Tin khác\nSỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BẠC LIÊU\nĐiện thoại: 0291.3824.000", f"{DEPARTMENT} Bạc Liêu"),
        ("Nguồn: Sở TT&TT tỉnh Sơn La\nBản quyền thuộc Báo Lào Cai", "Báo Lào Cai"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG HÀ NAM\nĐịa chỉ: số 12", f"{DEPARTMENT} Hà Nam"),
        ("Trưởng Ban Biên tập: Lê Văn Tám - Chánh Văn phòng UBND tỉnh Hà Nam", f"{PORTAL} tỉnh Hà Nam"),
        ("® Báo Hà Nam giữ bản quyền nội dung trên website này", "Báo Hà Nam"),
        ("Nguồn: Sở TT&TT tỉnh Sơn La", f"{DEPARTMENT} Sơn La"),
    ],
)
def test_a_foot_names_the_outlet(foot, name):
    assert outlet(foot=foot) == name
