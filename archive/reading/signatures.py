"""By what a page names its outlet: each kind of evidence with where it stands, how it is written, and examples."""

import re

from archive.reading.letters import CAPITALS
from archive.reading.outlet_codes import CODES
from archive.reading.signature import (
    DEPARTMENT,
    DOMAIN,
    HOUSE,
    NAME,
    OFFICE,
    SHOUTED,
    SITE,
    UNIT,
    Place,
    Signature,
    Trust,
)
from archive.reading.site_furniture import MASTHEAD

_CLAIM = (
    r"(?i:theo dõi (?=báo|đài)|tại chuyên mục|©|®|copyright|bản quyền|ghi rõ nguồn|cơ quan (?:của|ngôn luận)|t[òo][aà]"
    r" soạn|giấy phép|tải (?:ứng dụng|app)|đường dây nóng|biên tập|fanpage|trên (?:zalo|facebook|google))"
)
_HOST = r"(?<![\w.@/-])(?i:(?:https?://)?(?:www\.)?(?P<outlet>[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}\.vn)\b/?)"
_NOBODY = r"(?i:\S*(?:dichvucong|dvc|mail|vanban|congbao|vnpt|viettel)\b)"

SIGNATURES = (
    *CODES,
    Signature(
        "source-beside-date",
        Trust.SIGNED,
        Place.DATELINE,
        re.compile(rf"\b(?i:nguồn(?: tin)?)\s*:\s*(?P<outlet>{SITE}|{DOMAIN}|[A-ZĐ]{{3,6}}\b|{OFFICE}(?: {NAME})?)"),
        finds=(
            ("11/01/2022 | Nguồn: Báo Hà Giang", "Báo Hà Giang"),
            ("Nguồn: baohagiang.vn - 11/01/2022", "baohagiang.vn"),
        ),
        leaves=("11/01/2022 | Nguồn: 12 lượt xem",),
    ),
    Signature(
        "claimed-by-name",
        Trust.CLAIMED,
        Place.PAGE,
        re.compile(rf"^(?=[^\n]*?{_CLAIM})[^\n]*?(?P<outlet>{SITE})"),
        finds=(
            ("© 2021 Báo Long An", "Báo Long An"),
            ("Bản quyền thuộc về Báo Thái Bình", "Báo Thái Bình"),
            ('Ghi rõ nguồn "Báo Sơn La" khi phát hành lại thông tin', "Báo Sơn La"),
            ("Theo dõi Báo Đắk Nông trên", "Báo Đắk Nông"),
            ("Báo điện tử Sơn La - Cơ quan của Đảng bộ tỉnh", "Báo điện tử Sơn La"),
            ("Tin tức tại chuyên mục Số của Tạp chí Sao Mai điện tử", "Tạp chí Sao Mai điện tử"),
            ("Đường dây nóng Báo Sơn La: 0912 345 678", "Báo Sơn La"),
            ("Báo Sơn La điện tử - Tổng biên tập: Lê Văn Tám", "Báo Sơn La điện tử"),
        ),
        leaves=("© Cơ quan chủ quản: Thành ủy Cần Thơ", "Bản quyền thuộc Trang thông tin điện tử tổng hợp"),
    ),
    Signature(
        "claimed-by-house",
        Trust.CLAIMED,
        Place.PAGE,
        re.compile(
            r"^[^\n]{0,40}?(?i:ghi rõ nguồn|bản quyền|©|copyright|t[òo][aà] soạn|theo dõi|đường dây nóng)[^\n]{0,40}?"
            rf"(?<!\w)(?P<outlet>{HOUSE})"
        ),
        finds=(
            ("Tòa soạn báo VietNamNet", "VietNamNet"),
            ("© 2021 ICTnews", "ICTnews"),
            ("Bản quyền thuộc về Báo VnExpress", "VnExpress"),
            ("Theo dõi Dân trí trên Google News", "Dân trí"),
        ),
        leaves=("Tòa soạn: 12 Lê Lợi", "Ban Thanh Niên"),
    ),
    Signature(
        "claimed-by-address",
        Trust.ADDRESS,
        Place.PAGE,
        re.compile(rf"(?i:ghi rõ nguồn|bản quyền|©|copyright)[^\n]{{0,40}}?(?!{_NOBODY}){_HOST}"),
        finds=(('Ghi rõ nguồn "baosonla.org.vn" khi phát hành lại', "baosonla.org.vn"),),
        leaves=("Bản quyền: vnpt.vn",),
    ),
    Signature(
        "name-of-the-site",
        Trust.NAMED,
        Place.PAGE,
        re.compile(
            rf"^(?:{MASTHEAD.pattern[1:]}|\W{{0,3}}|(?i:trang chủ\W+|chào mừng [^\n]{{0,30}}đến với |ban biên tập )|"
            r"[^\n|:]{3,50} [-–|»] (?=\S[^\n]{5,60}$))"
            rf"(?P<outlet>{SITE})"
        ),
        finds=(
            ("CỔNG THÔNG TIN ĐIỆN TỬ TỈNH ĐẮK LẮK", "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH ĐẮK LẮK"),
            ("LA34 - Đài Phát thanh và Truyền hình Long An", "Đài Phát thanh và Truyền hình Long An"),
            ("- Báo Bạc Liêu Online", "Báo Bạc Liêu Online"),
            ("Báo và phát thanh, truyền hình Tây Ninh", "Báo và phát thanh, truyền hình Tây Ninh"),
            ("Báo Hòa Bình | Điện thoại: 0218.3852.000", "Báo Hòa Bình"),
            ("Trang chủ - Báo Bình Phước", "Báo Bình Phước"),
            ("Chào mừng bạn đến với Cổng thông tin điện tử tỉnh Bắc Kạn", "Cổng thông tin điện tử tỉnh Bắc Kạn"),
            ("Trung tâm Truyền thông tỉnh Quảng Ninh", "Trung tâm Truyền thông tỉnh Quảng Ninh"),
        ),
        leaves=("Báo cáo tháng 12", "Báo in", "Trang tin", "Cổng thông tin điện tử", "Họp báo Quốc hội"),
    ),
    Signature(
        "call-sign",
        Trust.NAMED,
        Place.HEAD,
        re.compile(r"^(?P<outlet>(?:TH|PTTH|PT-TH|ĐTH)[A-ZĐ]{1,3}|[A-ZĐ]{2,3}TV)$"),
        finds=(("THTV", "THTV"), ("LATV", "LATV")),
        leaves=("THÔNG TIN", "KHCN", "UBND"),
    ),
    Signature(
        "department-above-the-title",
        Trust.OWNER,
        Place.HEAD,
        re.compile(
            rf"^(?P<outlet>SỞ {DEPARTMENT} (?:TỈNH |THÀNH PHỐ )?{SHOUTED}|BỘ {DEPARTMENT}|"
            rf"(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ) {SHOUTED} SỞ {DEPARTMENT})$"
        ),
        finds=(
            ("SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ CẦN THƠ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ CẦN THƠ"),
            ("BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG"),
            (
                "UBND TỈNH BẮC KẠN SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
                "UBND TỈNH BẮC KẠN SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
            ),
        ),
        leaves=("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Sở Thông tin và Truyền thông tỉnh Nghệ An"),
    ),
    Signature(
        "department-alone",
        Trust.OWNER,
        Place.FRAME,
        re.compile(rf"^\W{{0,3}}(?P<outlet>{OFFICE} (?:(?i:tỉnh|thành phố|tp\.?) )?{NAME})\W*$"),
        finds=(
            ("Sở Thông tin và Truyền thông tỉnh Lào Cai", "Sở Thông tin và Truyền thông tỉnh Lào Cai"),
            ("SỞ TT&TT LÀO CAI", "SỞ TT&TT LÀO CAI"),
        ),
        leaves=("Sở Thông tin và Truyền thông tỉnh Lào Cai tổng kết",),
    ),
    Signature(
        "owner",
        Trust.OWNER,
        Place.PAGE,
        re.compile(
            r"(?:(?i:©|bản quyền|copyright|chủ quản|đơn vị quản lý|cơ quan (?:ngôn luận )?của)[^\n]{0,30}?|"
            r"(?i:trưởng ban biên tập|chịu trách nhiệm)[^\n]{0,60}?(?i:giám đốc|chánh văn phòng) )(?P<outlet>"
            rf"(?i:sở|ubnd|[uủ][yỷ] ban nhân dân|đảng bộ)\b[^|,.;:()\n©]{{0,50}}?{UNIT} {NAME}|{OFFICE} {NAME}|"
            rf"(?i:tỉnh|thành) (?i:[uủ][yỷ]) {NAME})"
        ),
        finds=(
            ("© Copyright 2018 UBND thành phố Vị Thanh", "UBND thành phố Vị Thanh"),
            ("Bản quyền thuộc Sở Thông tin và Truyền thông Sơn La", "Sở Thông tin và Truyền thông Sơn La"),
            ("© Cơ quan chủ quản: Thành ủy Cần Thơ", "Thành ủy Cần Thơ"),
            ("CƠ QUAN CỦA ĐẢNG BỘ TỈNH TUYÊN QUANG", "ĐẢNG BỘ TỈNH TUYÊN QUANG"),
            ("Chịu trách nhiệm: Ông Lê Văn A - Giám đốc Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Sơn La"),
        ),
        leaves=("Bản quyền thuộc về Sở Thông tin và Truyền thông", "Cơ quan chủ quản: UBND tỉnh"),
    ),
    Signature(
        "address-of-the-site",
        Trust.ADDRESS,
        Place.PAGE,
        re.compile(rf"^(?:[^\n]*?\b(?i:website|web|trang web|địa chỉ web)\s*:\s*|\W{{0,3}})(?!{_NOBODY}){_HOST}(?!\S)"),
        finds=(
            ("BAOBINHPHUOC.COM.VN", "BAOBINHPHUOC.COM.VN"),
            ("Email: a@gmail.com - Website: http://www.stttt.sonla.gov.vn", "stttt.sonla.gov.vn"),
            ("https://baobinhphuoc.com.vn/", "baobinhphuoc.com.vn"),
        ),
        leaves=("Email: stttt@sonla.gov.vn", "dichvucong.gov.vn", "https://baosonla.org.vn/tin/12.html"),
    ),
    Signature(
        "known-name-alone",
        Trust.ADDRESS,
        Place.HEAD,
        re.compile(
            rf"^(?:[A-ZĐ]{{2,5}} [-–|] (?=T[Rr]))?(?P<outlet>{NAME} (?:[Oo]nline|ONLINE|[Đđ]iện tử|ĐIỆN TỬ)|"
            r"(?!CTV|BTV|BBT|UBND|HĐND|KHCN|CNTT)[A-ZĐ]{3,6}|"
            rf"(?:Truyền hình|TRUYỀN HÌNH) {NAME}?|{HOUSE})(?: \([^()\n]{{2,30}}\)| - [A-ZĐ]{{2,5}})?$"
        ),
        finds=(
            ("Tuổi Trẻ Online", "Tuổi Trẻ Online"),
            ("SGGP", "SGGP"),
            ("Vietnam+ (VietnamPlus)", "Vietnam+"),
            ("TRUYỀN HÌNH THANH HÓA", "TRUYỀN HÌNH THANH HÓA"),
        ),
        leaves=("Chính trị", "Tin tức - Sự kiện", "Thanh niên", "Truyền hình trực tuyến"),
    ),
    Signature(
        "house-in-breadcrumb",
        Trust.ADDRESS,
        Place.HEAD,
        re.compile(rf"^(?:[^\n|:]{{3,40}} [-–|»] (?={HOUSE}$))?(?P<outlet>{HOUSE})(?:\s*[/»›>|]\s*\S|$)"),
        finds=(("ICTnews / Viễn thông", "ICTnews"), ("Công nghệ - VietNamNet", "VietNamNet")),
        leaves=("Thanh niên / Tình nguyện",),
    ),
    Signature(
        "mail-of-the-paper",
        Trust.ADDRESS,
        Place.FRAME,
        re.compile(r"@(?P<outlet>(?i:bao[\w-]{3,30}(?:\.\w{2,4})?\.vn))\b"),
        finds=(("Email: toasoan@baolaocai.vn", "baolaocai.vn"),),
        leaves=("Email: baosonla@gmail.com",),
    ),
    Signature(
        "original",
        Trust.ADDRESS,
        Place.FRAME,
        re.compile(
            rf"^(?:[^\n]*\b(?i:(?:bài|link) gốc)[^\n]{{0,40}}?|\W{{0,3}}(?=https?:))(?!{_NOBODY}){_HOST}(?=[/\s]|$)"
        ),
        finds=(
            ("Link bài gốc: https://baolaocai.vn/tong-ket-12345.html", "baolaocai.vn"),
            ("https://baolaocai.vn/bai-viet/12-tong-ket", "baolaocai.vn"),
        ),
        leaves=("Xem thêm: https://baolaocai.vn/bai-viet/12-tong-ket",),
    ),
    Signature(
        "followed",
        Trust.ADDRESS,
        Place.PAGE,
        re.compile(
            rf"^\W{{0,3}}(?i:theo dõi|tải ứng dụng|tải app|đọc) (?P<outlet>(?:[Bb]áo )?{NAME})"
            r"(?= (?i:trên|tại|qua)\b|$)"
        ),
        finds=(
            ("Theo dõi Hànộimới trên Google News", "Hànộimới"),
            ("Theo dõi báo Sơn La trên mạng xã hội", "báo Sơn La"),
        ),
        leaves=("Theo dõi chúng tôi trên Facebook",),
    ),
    Signature(
        "interviewed",
        Trust.INTERVIEW,
        Place.BODY,
        re.compile(
            r"\b(?:(?:phóng viên|PV|[Tt]rả lời|"
            r"(?:[Tt]rao đổi|chia sẻ|nói|trò chuyện|cho biết)(?: nhanh| thêm| riêng)? với)\s+)+"
            rf"(?P<outlet>Báo(?: điện tử)? {NAME}|{HOUSE}|TTXVN|VOV|[A-Z]\w+\.vn|"
            rf"Tạp chí [{CAPITALS}][\w ]{{3,40}}?(?=[,.;:)]|$| (?:về|là|cho|tại|đã|có|khi)\b))"
        ),
        finds=(
            ("Trao đổi với phóng viên Báo Sơn La, ông cho biết", "Báo Sơn La"),
            ("Trao đổi với VietNamNet, bà cho biết", "VietNamNet"),
            ("chia sẻ với phóng viên Tạp chí Thông tin và Truyền thông", "Tạp chí Thông tin và Truyền thông"),
        ),
        leaves=("Trả lời Báo cáo của Sở", "đề nghị Sở phối hợp với Báo Sóc Trăng"),
    ),
    Signature(
        "interviewing",
        Trust.INTERVIEW,
        Place.BODY,
        re.compile(rf"(?P<outlet>Báo {NAME}) (?:có|đã có) (?:cuộc|buổi) (?:trao đổi|phỏng vấn|trò chuyện)"),
        finds=(("Báo Sơn La có cuộc trao đổi với Giám đốc Sở", "Báo Sơn La"),),
    ),
    Signature(
        "own-photographer",
        Trust.CREDIT,
        Place.CAPTION,
        re.compile(rf"Ảnh\s?:\s?[^/\n]{{2,30}}/\s?(?P<outlet>TTXVN|VOV|VGP|{HOUSE})"),
        finds=(("Toàn cảnh. Ảnh: Thanh Hà/TTXVN", "TTXVN"),),
    ),
)
