"""Periods a report speaks of: the one reported, the one planned; years of comparison and far targets are neither.

A mention takes its role from the words before it, within its sentence: "tổng kết … năm 2021, triển khai nhiệm vụ
năm 2022".
"""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date

from archive.facts import Precision, Span
from archive.reading.opening import Sentence
from archive.reading.pattern import one_of

_NUMBERS = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4}
_Y = r"(?:19|20)\d\d"
PERIOD = re.compile(
    rf"(?P<half2>(?:(?:(?P<late_count>0?[2-6]|ba|bốn|sáu) tháng|nửa) cuối|(?:những|các|mấy) tháng (?:còn lại"
    rf"|cuối)(?: của)?) "
    rf"năm(?:\s+(?P<half2_year>{_Y}))?)|"
    rf"(?P<months>(?:(?P<count>0?[2-9]|1[01]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?: đầu)?(?: của)? năm"
    rf"|nửa đầu năm)"
    rf"(?:\s+(?P<months_year>{_Y}))?|(?P<bare_count>0?[369]|1[01]) tháng\s?(?:đầu\s?)?(?:/"
    rf"|-)?\s?(?P<slash_year>{_Y})|0?6 tháng đầu\b|"
    r"(?:(?<=công tác )|(?<=sơ kết )|(?<=kết quả )|(?<=hoạt động )|(?<=giao ban )|(?<=nhiệm vụ )|(?<=tình hình )|"
    r"(?<=chuyển đổi số )|(?<=truyền thông )|(?<=công nghệ thông tin ))"
    r"(?P<only_count>0?[2-9]|1[01]) tháng\b(?! (?:cuối|tới|còn|liên|qua|trước|sau|đầu|năm|\d)))|"
    rf"(?P<quarter>qu[ýí]\s+(?P<number>IV|I{{1,3}}|[1-4]|một|hai|ba|bốn|tư)\b(?:\s*(?:/|-"
    rf"|,)?\s*(?:năm\s+)?(?P<quarter_year>{_Y}))?)|"
    rf"(?P<range>(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|năm)\s*\(?|\()(?P<range_first>{_Y})\s?(?:-|–|đến|đến "
    rf"năm)\s?(?P<range_last>{_Y})|"
    rf"từ năm (?P<since>{_Y}) đến(?: hết)? năm (?P<until>{_Y}))|"
    rf"(?P<since_start>từ đầu năm(?:\s+(?P<start_year>{_Y}))? đến nay)|"
    rf"(?P<month>tháng\s+(?P<month_number>1[0-2]|0?[1-9])\b(?:\s?(?:/|-|năm)\s?(?P<month_year>{_Y}))?)|"
    rf"(?P<year>(?:năm|nhiệm vụ|công tác|hoạt động|kế hoạch|phương hướng|tổng kết)\s+(?P<plain_year>{_Y})(?![/\d]"
    rf"|\s?[-–]\s?20))|"
    r"(?P<unnamed>(?:công tác|hoạt động|nhiệm vụ|tổng kết|kết quả) (?:(?:trong|của) )?năm\b"
    r"(?!\s*(?:\d|học|qua|nay|đầu|cuối|tháng|tới|sau|một|hai|ba)))",
    re.I,
)
_REPORTED = (
    r"tổng kết|sơ kết|đánh giá|kiểm điểm|kết quả|tình hình|nhìn lại|báo cáo|thành tích|rà soát|dấu ấn|nổi bật|"
    r"giao ban|họp(?! mặt| báo)|cung cấp thông tin"
)
_PLANNED = (
    r"phương hướng|nhiệm vụ|triển khai|kế hoạch|giải pháp|mục tiêu|định hướng|đề ra|chương trình|dự kiến|phấn "
    r"đấu|trọng tâm|bàn|"
    r"tập trung thực hiện|chỉ tiêu|phát động|giao ước"
)
_FOREIGN = (
    r"kỷ niệm|thành lập|quyết định|nghị quyết|nghị định|tập huấn|thông tư|luật|hội thi|cuộc thi|giải báo chí|trao giải"
)
_CUES = re.compile(rf"\b(?:(?P<reported>{_REPORTED})|(?P<planned>{_PLANNED})|(?P<other>{_FOREIGN}))\b", re.I)
_MEETINGS = ("giao ban", "họp")  # reviews of a period unless another word says what is done with it
_NEAR = re.compile(
    r"\b(?:so với|so|cùng kỳ|cùng kỳ của|đến|tới|đến cuối|đến hết|tầm nhìn(?: đến)?|kể từ|trước|sau|hướng tới|hết|"
    r"đầu|cuối|từ|của)\s*$",
    re.I,
)
_UNDER_A_PLAN = re.compile(  # "Thực hiện chương trình công tác năm 2018, ngày 12/10 …": why they met, not about what
    r"^[\W]*(?:\([^()]{2,40}\)\W*)?thực hiện (?:kế hoạch|chương trình) [^,;]{0,80}$", re.I
)
_CLAUSE = re.compile(r"[,;:()]|\bvà\b|\s[-–]\s|\bđồng thời\b|\bgắn với\b", re.I)
STRONG = re.compile(
    r"\bsơ kết\b|\btổng kết\b(?! (?:và )?"
    + one_of(r"trao · cuộc thi · hội thi · giải · lớp · chiến dịch · khóa · tập huấn")
    + ")",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time as a sentence names it; `year` is None while the text has not said it."""

    span: Span
    precision: Precision
    year: int | None
    first_month: int = 1
    last_month: int = 12
    last_year: int | None = None
    role: str = ""  # reported, planned, other, ""
    strong: bool = False  # tổng kết or sơ kết stands before it
    open_end: bool = False  # "đến nay"
    word: str = ""  # the label, with places for its years

    def in_year(self, year: int) -> "Period":
        return self if self.year else replace(self, year=year)

    @property
    def first(self) -> date:
        return date(self.year or 1, self.first_month, 1)

    @property
    def last(self) -> date:
        year = self.last_year or self.year or 1
        return date(year, self.last_month, calendar.monthrange(year, self.last_month)[1])

    @property
    def label(self) -> str:
        return self.word.format(year=self.year, last=self.last_year)


def find_periods(sentence: Sentence) -> list[Period]:
    """Every period a sentence names, left to right, each with its role."""
    periods: list[Period] = []
    after = 0
    for match in PERIOD.finditer(sentence.text):
        shape = _shape(match)
        if shape is None:
            continue
        between = sentence.text[after : match.start()]
        role, strong = role_of(between, match[0])
        if not role and periods and re.fullmatch(r"\s*(?:,|và|-|;)\s*", between):
            role, strong = periods[-1].role, periods[-1].strong
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        periods.append(replace(shape, span=span, role=role, strong=strong))
        after = match.end()
    return periods


def role_of(before: str, surface: str = "") -> tuple[str, bool]:
    """Which role the words before a period give it, and whether they are "tổng kết" or "sơ kết"."""
    if _NEAR.search(before[-20:]) or _UNDER_A_PLAN.search(before):
        return "other", False
    window = before[-300:] + " " + _leading_word(surface)
    for clause in reversed(_CLAUSE.split(window)):
        cues = list(_CUES.finditer(clause))
        if not cues:
            continue
        first = cues[-1] if cues[0]["other"] or cues[0][0].lower() in _MEETINGS else cues[0]
        role = "reported" if first["reported"] else "planned" if first["planned"] else "other"
        if role == "reported" and first[0].lower() == "tổng kết" and not STRONG.search(clause):
            return "other", False
        return role, role == "reported" and STRONG.search(clause) is not None
    return "", False


def _leading_word(surface: str) -> str:
    found = re.match(r"(?:nhiệm vụ|công tác|hoạt động|kế hoạch|phương hướng|tổng kết|kết quả)\b", surface, re.I)
    return found[0] if found else ""


def _shape(match: re.Match[str]) -> Period | None:
    """The period a match names, still without place and role."""
    found = {name: value for name, value in match.groupdict().items() if value}
    nowhere = Span(0, 1)

    def year(name: str) -> int | None:
        return int(found[name]) if name in found else None

    if "half2" in found:
        return _last_months(found, year("half2_year"))
    if "months" in found:
        return _first_months(found, year("months_year") or year("slash_year"))
    if "quarter" in found:
        number = found["number"].lower()
        quarter = _ROMAN.get(number) or int(number)
        word = f"quý {('I', 'II', 'III', 'IV')[quarter - 1]}/{{year}}"
        return Period(nowhere, Precision.QUARTER, year("quarter_year"), quarter * 3 - 2, quarter * 3, word=word)
    if "range" in found:
        first, last = year("range_first") or year("since"), year("range_last") or year("until")
        whole = first < last <= first + 30
        return Period(nowhere, Precision.RANGE, first, 1, 12, last, word="giai đoạn {year}-{last}") if whole else None
    if "since_start" in found:
        return Period(nowhere, Precision.YEAR, year("start_year"), open_end=True, word="năm {year}")
    if "month" in found:
        month = int(found["month_number"])
        return Period(nowhere, Precision.MONTH, year("month_year"), month, month, word=f"tháng {month}/{{year}}")
    return Period(nowhere, Precision.YEAR, year("plain_year"), word="năm {year}")


def _last_months(found: dict[str, str], year: int | None) -> Period:
    written = found.get("late_count", "6").lower()
    count = _NUMBERS.get(written) or int(written)
    precision = Precision.HALF if count == 6 else Precision.RANGE
    return Period(Span(0, 1), precision, year, 13 - count, 12, word=f"{count} tháng cuối năm {{year}}")


def _first_months(found: dict[str, str], year: int | None) -> Period | None:
    written = (found.get("count") or found.get("bare_count") or found.get("only_count") or "6").lower()
    count = _NUMBERS.get(written) or int(written)
    if not 2 <= count <= 11:
        return None
    precision = Precision.HALF if count == 6 else Precision.RANGE
    early = "đầu" in found["months"].lower() or "only_count" in found or count == 6
    word = f"{count} tháng đầu năm {{year}}" if early else f"{count} tháng năm {{year}}"
    return Period(Span(0, 1), precision, year, 1, count, word=word)
