"""The outlet's code or name that opens a text: "(QBĐT) - Sáng 20-7 …", "BDK.VN - Chiều 6-10 …"."""

import re

from archive.reading.letters import CAPITALS
from archive.reading.pattern import one_of
from archive.reading.signature import DEPARTMENT, DOMAIN, HOUSE, NAME, Place, Signature, Trust

_OPENINGS = r"(?:Sáng|Chiều|Tối|Trưa|Ngày|Hôm|Vừa|Trong|Tại|Theo|Thực hiện|Nhân|Sau|Từ|Đến|Qua|Năm)"
_PAPERS = one_of(
    r"""(?i:mic · dân trí · xây dựng · thanh tra · tổ quốc · chinhphu · công lý · kiến thức · nhân dân · thanh niên ·
        tuổi trẻ · pháp lý · tài chính · kinhtedothi)"""
)
_INSIDE = r"[^()\[\]\n]"  # what may stand between brackets
_OFFICES = r"(?:UBND|HĐND|TP|TX|TT|CNTT|MTTQ|QĐ|KH|NQ)"
_NO_CODE = rf"(?i:{_OFFICES}(?:[ .]{_INSIDE}*)?|{_INSIDE}*\d[/.-]\d{_INSIDE}*|ảnh{_INSIDE}*)"
_IN_BRACKETS = (  # what stands in brackets before a lead and is an outlet, not a place or a remark
    rf"{HOUSE}|"
    r"YênBái|(?:TTXVN|BNEWS)\s?/[\w+ ]+|VIETNAM\+|Vietnam\+|VietnamPlus|"
    r"[A-ZĐ][A-ZĐ&.\d]{1,9}(?: ?[-–]? ?(?:online|điện tử|[A-ZĐ]\w+(?: [A-ZĐ]\w+){0,2}))?|"
    rf"{DOMAIN}|(?:[{CAPITALS}]\w+ ){{1,3}}(?:[Oo]nline|điện tử)|"
    rf"(?:Báo|Đài|Cổng|Trang|Website|Tạp chí|Bản tin|Sở|VOV|VTV|{_PAPERS})\b{_INSIDE}*"
)
_BARE = rf"(?!{_OFFICES}[ .-])(?!(?:[A-ZĐ]\.)+[A-ZĐ]?[ –-])[A-ZĐ][A-ZĐ&.]{{1,9}}(?: online)?|YênBái|{HOUSE}|{DOMAIN}"

CODES = (
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
        finds=(
            ("BDK.VN - Chiều 6-10, Ban họp", "BDK.VN"),
            ("ICTnews – Sáng nay", "ICTnews"),
            ("Xyz.vn – Sáng nay", "Xyz.vn"),
        ),
        leaves=("UBND - Sáng 20-7", "BẮC NINH - Sáng 20-7", "TP.HCM - Sáng 20-7"),
    ),
    Signature(
        "department-before-dash",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*(?P<outlet>Sở {DEPARTMENT}(?: [A-ZĐ][\w]*){{0,3}})\s*[-–—]\s+(?={_OPENINGS}\s)"),
        finds=(("Sở TTTT AG - Sáng 29/12, Sở họp", "Sở TTTT AG"),),
        leaves=("Sở TTTT - đơn vị chủ trì",),
    ),
    Signature(
        "name-before-dash",
        Trust.CODE,
        Place.LEAD,
        re.compile(
            rf"^[\s“\"]*(?P<outlet>(?:Báo|BÁO) {NAME}|Cổng TTĐT(?: {NAME})?|{_PAPERS})\s*[-–—]\s+(?={_OPENINGS}\s)"
        ),
        finds=(
            ("Báo Quảng Ngãi - Sáng 14/7, Sở họp", "Báo Quảng Ngãi"),
            ("Dân trí - Chiều 14/7, Sở họp", "Dân trí"),
            ("Cổng TTĐT - Ngày 14/7", "Cổng TTĐT"),
        ),
        leaves=("Báo Quảng Ngãi - tờ báo của tỉnh",),
    ),
    Signature(
        "agency-behind-a-place",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*{NAME} \((?P<outlet>TTXVN|VGP|VOV|Vietnam\+)[^()\n]{{0,12}}\)\s*[-–—]"),
        finds=(("Bình Định (TTXVN 11/1) - Sở họp", "TTXVN"),),
        leaves=("Thông tấn xã (TTXVN) đưa tin",),
    ),
    Signature(
        "glued-code",
        Trust.CODE,
        Place.LEAD,
        re.compile(rf"^[\s“\"]*(?P<outlet>[A-ZĐ]{{3,6}})[-–—](?={_OPENINGS}\s)"),
        finds=(("BTO-Sáng 20/7, Sở họp", "BTO"),),
        leaves=("BTO-K40 họp",),
    ),
)


def outlet_code(line: str) -> str:
    """The outlet's code that opens a line ("(QBĐT) - Sáng 20-7 …"), or ""."""
    found = (signature.regex.search(line) for signature in CODES)
    return next((match["outlet"].strip() for match in found if match), "")
