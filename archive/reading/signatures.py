"""By what a page names its outlet: each kind of evidence with where it stands, how it is written, and examples."""

import re
from dataclasses import dataclass
from enum import StrEnum

from archive.reading.letters import CAPITALS
from archive.reading.pattern import one_of
from archive.reading.site_furniture import MASTHEAD


class Trust(StrEnum):
    """How an outlet can be known, the most trusted first; the value is the rule that readers are shown."""

    CODE = "outlet-code"  # opens the text: "(QBĐT) - Sáng 20-7 …"
    SIGNED = "outlet-in-byline"  # "Theo Báo Hà Giang", "Kim Ly/TTXVN"
    CLAIMED = "outlet-in-copyright"  # the page says whose it is, or how to quote it
    NAMED = "outlet-in-furniture"  # the site's own name, at its head or foot
    ADDRESS = "outlet-by-address"  # counts only when the table of outlets knows it
    OWNER = "owner-of-the-page"  # the office that the site belongs to
    INTERVIEW = "outlet-in-interview"
    CREDIT = "agency-in-photo-credit"


class Place(StrEnum):
    """Where on the page a signature is looked for."""

    LEAD = "the first paragraphs"
    DATELINE = "beside the page's date"
    HEAD = "above the title"
    PAGE = "the page around the text"
    BODY = "the text"
    CAPTION = "under pictures"


@dataclass(frozen=True, slots=True)
class Signature:
    """One way of naming an outlet: its group `outlet` is the name as written."""

    name: str
    trust: Trust
    place: Place
    regex: re.Pattern[str]
    finds: tuple[tuple[str, str], ...]  # a line, and the outlet that it names
    leaves: tuple[str, ...] = ()


_OPENINGS = r"(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Trong|Tại|Theo|Thực hiện|Nhân|Sau|Từ|Đến|Qua|Năm)"
_PAPERS = one_of(
    r"""Mic · Dân trí · Xây dựng · Thanh tra · Tổ quốc · Chinhphu · Công lý · Kiến thức · Nhân Dân · Thanh niên ·
        Tuổi trẻ · Pháp lý · Tài chính"""
)
_INSIDE = r"[^()\[\]\n]"  # what may stand between brackets
_DOMAIN = r"(?i:[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.(?:vn|com|net|org))"
_OFFICES = r"(?:UBND|HĐND|TP|TX|TT|CNTT|MTTQ|QĐ|KH|NQ)"
_NO_CODE = rf"(?i:{_OFFICES}(?:[ .]{_INSIDE}*)?|{_INSIDE}*\d[/.-]\d{_INSIDE}*|ảnh{_INSIDE}*)"
_IN_BRACKETS = (  # what stands in brackets before a lead and is an outlet, not a place or a remark
    r"YênBái|(?:TTXVN|BNEWS)\s?/[\w+ ]+|VIETNAM\+|Vietnam\+|VietnamPlus|"
    r"[A-ZĐ][A-ZĐ&.\d]{1,9}(?: ?[-–]? ?(?:online|điện tử|[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}))?|"
    rf"{_DOMAIN}|(?:Báo|Đài|Cổng|Trang|Website|Tạp chí|Bản tin|Sở|VOV|VTV|{_PAPERS})\b{_INSIDE}*"
)
_BARE = rf"(?!{_OFFICES}[ .-])[A-ZĐ][A-ZĐ&.]{{1,9}}(?: online)?|YênBái|{_DOMAIN}"
_DEPARTMENT = one_of(
    r"""TT ?(?:&|-|và) ?TT · TTTT · (?i:thông tin (?:và|&) truyền thông) · KH ?(?:&|và) ?CN · KHCN ·
        (?i:khoa học (?:và|&) công nghệ) · VH,? ?TT,? ?(?:và|&)? ?DL · VHTTDL ·
        (?i:văn hóa,? thể thao(?:,? thông tin)? và du lịch)"""
)
_WORD = rf"[{CAPITALS}][\w']*"
_NAME = rf"{_WORD}(?:(?: - | |-){_WORD}){{0,4}}"
_SHOUTED = rf"[{CAPITALS}]{{2,}}(?:(?: - | |-)[{CAPITALS}]{{2,}}){{0,4}}"
_UNIT = r"(?i:tỉnh|thành phố|tp\.?|huyện|quận|thị xã)"
_OFFICE = rf"(?:(?:Sở|SỞ) {_DEPARTMENT})"

# A site's own name, up to what parts it from the rest of its line.
_LETTER = r"(?:TP\.|[^|,.;:()\n©®\"“”]|, (?=(?i:truyền hình)))"
_STOP = (
    r"(?=\s*(?:[|;:()©®\"“”»›>]|\.|,(?! (?i:truyền hình))|[-–]?\s*$)|"
    r"\s+(?i:khi|trên|tại đây|giữ|là|all|[-–]\s*(?:cơ quan|tiếng nói|tin tức|trang chủ|đọc báo))\b)"
)
_NAMELESS = rf"(?i:(?:cổng|trang) (?:thông tin|tin|ttđt)(?: điện tử)?(?: tổng hợp)?){_STOP}"
NAMELESS = re.compile(_NAMELESS)
_SITE = (
    rf"(?!{_NAMELESS})(?:(?:Báo|BÁO)(?! (?i:cáo|chí|in|nói|ảnh|hình|giấy|động)\b)|Đài (?:Phát thanh|PT|Truyền hình"
    r"|Tiếng nói)|ĐÀI|Cổng (?:[Tt]hông tin|TTĐT|[Gg]iao tiếp)|CỔNG (?:THÔNG TIN|TTĐT|GIAO TIẾP)|"
    r"Trang (?:[Tt]hông tin|TTĐT|tin)|TRANG (?:THÔNG TIN|TIN)|Website (?:Sở|UBND|Ủy ban|tỉnh)|Tạp chí|TẠP CHÍ|"
    rf"(?i:trung tâm truyền thông)(?= {_UNIT} ))\s{_LETTER}{{2,70}}?{_STOP}"
)
_CLAIM = (
    r"(?i:theo dõi (?=báo|đài)|tại chuyên mục|©|®|copyright|bản quyền|ghi rõ nguồn|cơ quan (?:của|ngôn luận)|t[òo][aà]"
    r" soạn|giấy phép|tải (?:ứng dụng|app)|đường dây nóng)"
)
_HOST = r"(?<![\w.@/-])(?i:(?:https?://)?(?:www\.)?(?P<outlet>[\w-]{2,40}(?:\.[\w-]{2,30}){0,3}\.vn)\b/?)"
_NOBODY = r"(?i:\S*(?:dichvucong|dvc|mail|vanban|congbao|vnpt|viettel)\b)"

SIGNATURES = (
    Signature(
        "code-in-brackets",
        Trust.CODE,
        Place.LEAD,
        re.compile(
            rf"^[\s“\"]*[(\[](?={_INSIDE}{{2,80}}[)\]])\s*(?!{_NO_CODE}[)\]])(?P<outlet>{_IN_BRACKETS})\s*[)\]]\s*"
            r"(?:[-–—:.,]|(?=[A-ZĐ]))"
        ),
        finds=(
            ("(QBĐT) - Sáng 20-7, Sở họp", "QBĐT"),
            ("(Cổng TTĐT tỉnh) - Sáng 20-7, Sở họp", "Cổng TTĐT tỉnh"),
            ("[BDO] Sáng 20-7, Sở họp", "BDO"),
            ("(LĐ online) - Sáng 20-7", "LĐ online"),
            ("(Website Sở TT&TT) - Sáng 20-7", "Website Sở TT&TT"),
        ),
        leaves=("(UBND tỉnh) - Sáng 20-7", "(20/7) - Sở họp", "(Ảnh: CT) - Sở họp", "(còn nữa) - Sở họp"),
    ),
    Signature(
        "code-before-dash",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*(?P<outlet>{_BARE})\s*[-–—]\s+(?=[{CAPITALS}“\"])"),
        finds=(("BDK.VN - Chiều 6-10, Ban họp", "BDK.VN"), ("Congannghean.vn – Sáng nay", "Congannghean.vn")),
        leaves=("UBND - Sáng 20-7", "BẮC NINH - Sáng 20-7", "TP.HCM - Sáng 20-7"),
    ),
    Signature(
        "department-before-dash",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*(?P<outlet>Sở {_DEPARTMENT}(?: [A-ZĐ][\w]*){{0,3}})\s*[-–—]\s+(?={_OPENINGS}\s)"),
        finds=(("Sở TTTT AG - Sáng 29/12, Sở họp", "Sở TTTT AG"),),
        leaves=("Sở TTTT - đơn vị chủ trì",),
    ),
    Signature(
        "glued-code",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*(?P<outlet>[A-ZĐ]{{3,6}})[-–—](?={_OPENINGS}\s)"),
        finds=(("BTO-Sáng 20/7, Sở họp", "BTO"),),
        leaves=("BTO-K40 họp",),
    ),
    Signature(
        "source-beside-date",
        Trust.SIGNED,
        Place.DATELINE,
        re.compile(
            rf"\b(?i:nguồn(?: tin)?)\s*:\s*(?P<outlet>{_SITE}|{_DOMAIN}|[A-ZĐ]{{3,6}}\b|{_OFFICE}(?: {_NAME})?)"
        ),
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
        re.compile(rf"^(?=[^\n]*?{_CLAIM})[^\n]*?(?P<outlet>{_SITE})"),
        finds=(
            ("© 2021 Báo Long An", "Báo Long An"),
            ("Bản quyền thuộc về Báo Thái Bình", "Báo Thái Bình"),
            ('Ghi rõ nguồn "Báo Sơn La" khi phát hành lại thông tin', "Báo Sơn La"),
            ("Theo dõi Báo Đắk Nông trên", "Báo Đắk Nông"),
            ("Báo điện tử Sơn La - Cơ quan của Đảng bộ tỉnh", "Báo điện tử Sơn La"),
            ("Tin tức tại chuyên mục Số của Tạp chí Sao Mai điện tử", "Tạp chí Sao Mai điện tử"),
            ("Đường dây nóng Báo Sơn La: 0912 345 678", "Báo Sơn La"),
        ),
        leaves=("© Cơ quan chủ quản: Thành ủy Cần Thơ", "Bản quyền thuộc Trang thông tin điện tử tổng hợp"),
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
            rf"^(?:{MASTHEAD.pattern[1:]}|\W{{0,3}}|(?i:trang chủ\W+|chào mừng [^\n]{{0,30}}đến với |ban biên tập ))"
            rf"(?P<outlet>{_SITE})"
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
            rf"^(?P<outlet>SỞ {_DEPARTMENT} (?:TỈNH |THÀNH PHỐ )?{_SHOUTED}|"
            rf"Sở {_DEPARTMENT} (?:tỉnh|thành phố) {_NAME}|"
            rf"(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN) (?:TỈNH|THÀNH PHỐ) {_SHOUTED} SỞ {_DEPARTMENT})$"
        ),
        finds=(
            ("SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ CẦN THƠ", "SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ CẦN THƠ"),
            (
                "UBND TỈNH BẮC KẠN SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
                "UBND TỈNH BẮC KẠN SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
            ),
        ),
        leaves=("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Sở Thông tin và Truyền thông Nghệ An", "Sở TT&TT tổng kết năm 2021"),
    ),
    Signature(
        "owner",
        Trust.OWNER,
        Place.PAGE,
        re.compile(
            r"(?:(?i:©|bản quyền|copyright|chủ quản|đơn vị quản lý|cơ quan (?:ngôn luận )?của)[^\n]{0,30}?|"
            r"(?i:trưởng ban biên tập|chịu trách nhiệm)[^\n]{0,60}?(?i:giám đốc) )(?P<outlet>"
            rf"(?i:sở|ubnd|[uủ][yỷ] ban nhân dân|đảng bộ)\b[^|,.;:()\n©]{{0,50}}?{_UNIT} {_NAME}|{_OFFICE} {_NAME}|"
            rf"(?i:tỉnh|thành) (?i:[uủ][yỷ]) {_NAME})"
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
        "followed",
        Trust.ADDRESS,
        Place.PAGE,
        re.compile(
            rf"^\W{{0,3}}(?i:theo dõi|tải ứng dụng|tải app|đọc) (?P<outlet>(?:[Bb]áo )?{_NAME})"
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
            r"\b(?:phóng viên|PV|trả lời|(?:trao đổi|chia sẻ|nói|trò chuyện|cho biết)(?: nhanh| thêm| riêng)? với)\s+"
            rf"(?P<outlet>Báo(?: điện tử)? {_NAME}|VietnamPlus|TTXVN|VOV|[A-Z]\w+\.vn)"
        ),
        finds=(("Trao đổi với phóng viên Báo Sơn La, ông cho biết", "Báo Sơn La"),),
        leaves=("Trả lời Báo cáo của Sở", "đề nghị Sở phối hợp với Báo Sóc Trăng"),
    ),
    Signature(
        "interviewing",
        Trust.INTERVIEW,
        Place.BODY,
        re.compile(rf"(?P<outlet>Báo {_NAME}) (?:có|đã có) (?:cuộc|buổi) (?:trao đổi|phỏng vấn|trò chuyện)"),
        finds=(("Báo Sơn La có cuộc trao đổi với Giám đốc Sở", "Báo Sơn La"),),
    ),
    Signature(
        "own-photographer",
        Trust.CREDIT,
        Place.CAPTION,
        re.compile(r"Ảnh\s?:\s?[^/\n]{2,30}/\s?(?P<outlet>TTXVN|VOV|VGP)"),
        finds=(("Toàn cảnh. Ảnh: Thanh Hà/TTXVN", "TTXVN"),),
    ),
)
_CODES = tuple(signature for signature in SIGNATURES if signature.trust is Trust.CODE)


def outlet_code(line: str) -> str:
    """The outlet's code that opens a line ("(QBĐT) - Sáng 20-7 …"), or ""."""
    found = (signature.regex.search(line) for signature in _CODES)
    return next((match["outlet"].strip() for match in found if match), "")
