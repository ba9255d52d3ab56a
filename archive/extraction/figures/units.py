"""Units: what a number counts or measures, as written and in its normal form.

Money and scales are multiplied out (tỷ = 1e9), shares and measures stay what they are, and things that are
counted keep their noun: the table of nouns is the genre's (communes, stations, files, subscribers …).
"""

import re
from dataclasses import dataclass

from archive.extraction.figures.nouns import NOUNS

SCALES = {"trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9}

_SCALE = re.compile(r"\s?((?:(?:trăm|nghìn|ngàn|triệu|vạn)\s+)?(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn))(?!\w)", re.I)
# "15 tr.đ", "20tr": a million; "120 tr." alone are pages.
_SHORT = re.compile(r"\s?tr\.?\s?(?:đồng|đ|vnđ)(?!\w)|(?<=\d)tr(?!\w|\.\w)", re.I)
_SECOND = re.compile(r"\s+(\d{1,3})\s+(nghìn|ngàn|triệu)(?!\w)", re.I)
_MONEY = re.compile(
    r"\s?(?!(?-i:Đồng))(đồng|đ|₫|vnđ|vnd|usd|đô[ -]la(?:\s+mỹ)?|euro|eur|nhân dân tệ|ndt|yên nhật|won)(?!\w)"
    r"(?:/(?:m[23²³]|kg|người|tháng|năm|ngày|hộ|lượt|tấn|km|ha)(?!\w)){0,2}",
    re.I,
)
_PERCENT = re.compile(r"\s?(?:điểm\s+(?:phần\s+trăm|%)|%|％|phần\s+trăm(?!\w))", re.I)
_MEASURE = re.compile(
    r"\s?(km[2²]|m[23²³]|km|kg|gram|gam|tấn|tạ|lít|héc-?\s?ta|hecta|ha|kwh?|mwh?|gb|mb|tb|gbps|mbps|kbps|ghz|mhz|"
    r"gbit/s|"
    r"mbit/s|dặm|hải lý|inch|mét(?:\s+(?:vuông|khối))?|m)(?!\w)",
    re.I,
)
_PER = re.compile(
    r"\s?/\s?(?:(?:\d{1,3}(?:\.000)*|một)\s)?(?:người dân|dân|hộ gia đình|hộ|người|thuê bao|tuần|kỳ|ngày|tháng|năm|"
    r"quý|điểm|"
    r"xã|huyện|lượt|buổi|giờ|phút|giây|số|máy|trạm)(?!\w)",
    re.I,
)
_NOUNS = "|".join(noun.replace(" ", r"\s+") for noun in sorted(NOUNS, key=len, reverse=True))
_NOUN = re.compile(rf"\s+((?:{_NOUNS})(?!\w))", re.I)
_COUNTED_BEFORE = re.compile(
    rf"(?<!\w)số(?:\s+lượng)?\s+({_NOUNS})(?!\w)[^.;:!?\d]{{0,80}}?\s(?:là|đạt|ước|còn|lên)\s+"
    r"(?:(?:đạt|đến|tới|khoảng|hơn|gần|trên)\s+)*$",
    re.I,
)
_TIME = re.compile(
    r"\s+((?<=\.\d{3}\s)giờ|giờ(?=\s?/|\s+(?:chương trình|phát sóng|phát thanh|truyền hình|tin bài))|"
    r"ngày(?!\s*\d)|năm(?!\s*\d)(?!\s+(?:nay|qua|tới|trước|sau|ngoái))|tuần|thế kỷ)(?!\w)",
    re.I,
)
_OPEN = re.compile(r"\s+([^\W\d_]{2,}(?:\s+[^\W\d_]{2,})?)")

# Words of units that a list may join: "107 xã, phường, thị trấn", "12 cá nhân, tổ chức".
JOINED = re.compile(
    r"\s?(?:,|và|hoặc|-)?\s+((?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|thành(?!\s+(?:viên|phần|công|lập|"
    r"tích|tựu))|"
    r"thôn|"
    r"ấp|bản|khu phố|tổ dân phố|xóm|sở|ban|ngành|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|"
    r"công chức|"
    r"viên chức|chuyên viên|người lao động|hội viên|giải pháp|máy trạm|phòng ban|bài|tác phẩm|chương trình|đảng viên|"
    r"đoàn viên|chiến sĩ)(?!\w))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written up to `end`; a value in it times `factor` is a value in the normal unit."""

    end: int
    text: str
    factor: float = 1.0
    normal: str = ""
    fractions: bool = True  # "842,238 tỷ" is below a thousand, "842,238 người" is not
    rule: str = "unit"
    known: bool = True
    plus: float = 0.0  # what a second number adds, in the normal unit: "1 tỷ 200 triệu đồng"


def read_unit(text: str, start: int) -> Unit | None:
    """The unit that follows a number ending at `start`; None when what follows is no unit."""
    if match := _PERCENT.match(text, start):
        per = _PER.match(text, match.end())
        end = per.end() if per else match.end()
        return Unit(end, _words(text, start, end), normal="%" + (per[0].strip().lower() if per else ""), rule="percent")
    if match := _SHORT.match(text, start):
        return Unit(match.end(), _words(text, start, match.end()), 1e6, "đồng", rule="money")
    if scale := _SCALE.match(text, start):
        return _scaled(text, scale)
    if match := _MONEY.match(text, start):
        return Unit(match.end(), match[0].strip(), normal=_currency(match[1]), rule="money", fractions=False)
    if match := _MEASURE.match(text, start):
        per = _PER.match(text, match.end())
        normal = match[1].lower().replace("2", "²").replace("3", "³")
        end = per.end() if per else match.end()
        return Unit(
            end, _words(text, start, end), normal=normal + (per[0].strip().lower() if per else ""), rule="measure"
        )
    return _counted(text, start)


def _scaled(text: str, scale: re.Match) -> Unit:
    factor = 1.0
    for word in scale[1].lower().split():
        factor *= SCALES[word]
    if money := _MONEY.match(text, scale.end()):
        return Unit(money.end(), _words(text, scale.start(), money.end()), factor, _currency(money[1]), rule="money")
    if sum_ := _sum(text, scale, factor):
        return sum_
    noun = read_unit(text, scale.end())
    if noun and noun.known and noun.rule in ("count", "measure"):
        return Unit(noun.end, _words(text, scale.start(), noun.end), factor, noun.normal, rule="count")
    return Unit(scale.end(), _words(text, scale.start(), scale.end()), factor, "đồng", rule="money")


def _sum(text: str, scale: re.Match, factor: float) -> Unit | None:
    """The unit of "1 tỷ 200 triệu đồng": what the second number adds, and the currency that both share."""
    second = _SECOND.match(text, scale.end())
    if not second or SCALES[second[2].lower()] >= factor:
        return None
    money = _MONEY.match(text, second.end())
    end, currency = (money.end(), _currency(money[1])) if money else (second.end(), "đồng")
    written = f"{scale[1]} {money[0].strip()}" if money else scale[1]
    plus = float(second[1]) * SCALES[second[2].lower()]
    return Unit(end, written, factor, currency, rule="money", plus=plus)


def noun_before(before: str, end: int) -> Unit | None:
    """The unit of a number that nothing follows: "số thuê bao điện thoại là 98.000"."""
    match = _COUNTED_BEFORE.search(before)
    return Unit(end, match[1], normal=match[1].lower(), fractions=False, rule="count") if match else None


def _counted(text: str, start: int) -> Unit | None:
    if match := _NOUN.match(text, start) or _TIME.match(text, start):
        end = _joined(text, match.end())
        per = _PER.match(text, end)
        end = per.end() if per else end
        written = _words(text, start, end)
        return Unit(end, written, normal=written.lower(), fractions=False, rule="count")
    if match := _OPEN.match(text, start):
        written = _words(text, start, match.end())
        return Unit(match.end(), written, normal=written.lower(), fractions=False, rule="count", known=False)
    return None


def _joined(text: str, end: int) -> int:
    """Where the list of units that begins before `end` ends."""
    while (match := JOINED.match(text, end)) and (match[1].lower() != "thành" or not match[0][0].isspace()):
        end = match.end()
    return end


def _currency(written: str) -> str:
    name = written.lower()
    if name in ("đồng", "đ", "₫", "vnđ", "vnd"):
        return "đồng"
    return "USD" if name.startswith(("usd", "đô")) else name.upper() if len(name) == 3 else name


def _words(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())
