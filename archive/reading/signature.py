"""What a signature is: evidence of an outlet, its place on the page and its trust; and how sites are named."""

import re
from dataclasses import dataclass
from enum import StrEnum

from archive.reading.letters import CAPITALS
from archive.reading.pattern import one_of


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
    FRAME = "the page around the text, but the line over its title"
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


DOMAIN = r"(?i:[\w-]{2,30}(?:\.[\w-]{2,30}){0,2}\.(?:vn|com|net|org))"
DEPARTMENT = one_of(
    r"""TT ?(?:&|-|và) ?TT · TTTT · (?i:thông tin (?:và|&) truyền thông) · KH ?(?:&|và) ?CN · KHCN ·
        (?i:khoa học (?:và|&) công nghệ) · VH,? ?TT,? ?(?:và|&)? ?DL · VHTTDL ·
        (?i:văn hóa,? thể thao(?:,? thông tin)? và du lịch)"""
)
_WORD = rf"[{CAPITALS}][\w']*"
NAME = rf"{_WORD}(?:(?: - | |-){_WORD}){{0,4}}"
SHOUTED = rf"[{CAPITALS}]{{2,}}(?:(?: - | |-)[{CAPITALS}]{{2,}}){{0,4}}"
UNIT = r"(?i:tỉnh|thành phố|tp\.?|huyện|quận|thị xã)"
OFFICE = rf"(?:(?:Sở|SỞ) {DEPARTMENT})"

HOUSE = (  # outlets known by a name that says neither "báo" nor "đài"
    r"(?:(?i:vietnamnet|ictnews|infonet|vnexpress|vietnamplus|vietnam\+|viettimes|vneconomy|vnmedia|hànộimới|ictvietnam"
    r"|bnews|vtc news|zing news|znews)(?!\w)|Dân trí|DÂN TRÍ|(?:Tuổi Trẻ|TUỔI TRẺ|Thanh Niên|Tiền Phong|Người Lao Động|"
    r"Nhân Dân|NHÂN DÂN|Đại biểu Nhân dân|Quân đội nhân dân)(?! \w))"
)

# A site's own name, up to what parts it from the rest of its line.
_LETTER = r"(?:TP\.|[^|,.;:()\n©®\"“”]|, (?=(?i:truyền hình)))"
_STOP = (
    r"(?=\s*(?:[|;:()©®\"“”»›>]|\.|,(?! (?i:truyền hình))|[-–]?\s*$)|"
    r"\s+(?i:khi|trên|tại đây|giữ|là|all|[-–]\s*(?:cơ quan|tiếng nói|giấy phép|tin tức|trang chủ|đọc báo|"
    r"(?:phó )?tổng biên tập|tòa soạn|toà soạn|địa chỉ|điện thoại|email))\b)"
)
_NAMELESS = rf"(?i:(?:cổng|trang) (?:thông tin|tin|ttđt)(?: điện tử)?(?: tổng hợp)?){_STOP}"
NAMELESS = re.compile(_NAMELESS)
SITE = (
    rf"(?!{_NAMELESS})(?:(?:Báo|BÁO)(?! (?i:cáo|chí|in|nói|ảnh|hình|giấy|động)\b)|Đài (?:Phát thanh|PT[\w&-]*|"
    r"Truyền hình|Tiếng nói)|ĐÀI|Cổng (?:[Tt]hông tin|TTĐT|[Gg]iao tiếp)|CỔNG (?:THÔNG TIN|TTĐT|GIAO TIẾP)|"
    r"Trang (?:[Tt]hông tin|TTĐT|tin)|TRANG (?:THÔNG TIN|TIN)|Website (?:Sở|UBND|Ủy ban|tỉnh)|Tạp chí|TẠP CHÍ|"
    rf"(?i:trung tâm truyền thông)(?= {UNIT} ))\s{_LETTER}{{2,70}}?{_STOP}"
)
