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

_YEAR = r"(?:19|20)\d\d"
_NUMBER_WORDS = {
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "năm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
    "mười": 10,
    "mười một": 11,
}
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "một": 1, "hai": 2, "ba": 3, "bốn": 4}
PERIOD = re.compile(
    rf"(?P<half2>(?:0?6|sáu) tháng cuối năm(?:\s+(?P<half2_year>{_YEAR}))?|(?:những|các|mấy) tháng (?:còn lại|cuối)(?: của)? năm(?:\s+(?P<rest_year>{_YEAR}))?|nửa cuối năm(?:\s+(?P<late_year>{_YEAR}))?)|"
    rf"(?P<months>(?P<count>0?[2-9]|1[01]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng(?: đầu)?(?: của)? năm(?:\s+(?P<months_year>{_YEAR}))?|nửa đầu năm(?:\s+(?P<early_year>{_YEAR}))?|"
    rf"(?:0?[369]|1[01]) tháng\s?(?:/|-)?\s?(?P<slash_year>{_YEAR})|0?6 tháng đầu\b)|"
    rf"(?P<quarter>qu[ýí]\s+(?P<number>IV|I{{1,3}}|[1-4]|một|hai|ba|bốn)\b(?:\s*(?:/|-|,)?\s*(?:năm\s+)?(?P<quarter_year>{_YEAR}))?)|"
    rf"(?P<range>(?:(?:giai đoạn|nhiệm kỳ|thời kỳ|các năm|năm)\s*|\()(?P<range_first>{_YEAR})\s?(?:-|–|đến|đến năm)\s?(?P<range_last>{_YEAR})|từ năm (?P<since>{_YEAR}) đến năm (?P<until>{_YEAR}))|"
    rf"(?P<since_start>từ đầu năm(?:\s+(?P<start_year>{_YEAR}))? đến nay)|"
    rf"(?P<month>tháng\s+(?P<month_number>1[0-2]|0?[1-9])\b(?:\s?(?:/|-|năm)\s?(?P<month_year>{_YEAR}))?)|"
    rf"(?P<year>(?:năm|nhiệm vụ|công tác|hoạt động|kế hoạch|phương hướng|tổng kết)\s+(?P<plain_year>{_YEAR})(?![/\d]))|"
    r"(?P<unnamed>(?:công tác|hoạt động|nhiệm vụ|tổng kết|kết quả)\s+năm\b(?!\s*(?:\d|học|qua|nay)))",
    re.I,
)
_REPORTED = r"tổng kết|sơ kết|đánh giá|kiểm điểm|kết quả|tình hình|nhìn lại|báo cáo|thành tích|rà soát"
_PLANNED = (
    r"phương hướng|nhiệm vụ|triển khai|kế hoạch|giải pháp|mục tiêu|định hướng|đề ra|chương trình|dự kiến|phấn đấu|trọng tâm|bàn|tập trung thực hiện|chỉ tiêu|"
    r"phát động|ký kết giao ước|giao ước"
)
_OTHER = r"so với|so|cùng kỳ|đến(?: cuối| hết)?|tầm nhìn|kỷ niệm|thành lập|quyết định|nghị quyết|nghị định|kể từ|tập huấn|thông tư|luật|tại hội nghị"
_CUES = re.compile(rf"\b(?:(?P<reported>{_REPORTED})|(?P<planned>{_PLANNED})|(?P<other>{_OTHER}))\b", re.I)
_CLAUSE = re.compile(r"[,;:()]|\bvà\b|\s[-–]\s|\bđồng thời\b", re.I)
STRONG = re.compile(r"\b(?:tổng kết|sơ kết)\b", re.I)


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
    sentence: int = 0
    word: str = ""  # the label's words without the year

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
        role, strong = role_of(sentence.text[after : match.start()], match[0])
        if not role and periods and after and re.fullmatch(r"\s*(?:,|và|-)\s*", sentence.text[after : match.start()]):
            role, strong = periods[-1].role, periods[-1].strong
        span = Span(sentence.span.start + match.start(), sentence.span.start + match.end())
        periods.append(replace(shape, span=span, role=role, strong=strong, sentence=sentence.number))
        after = match.end()
    return periods


def role_of(before: str, surface: str = "") -> tuple[str, bool]:
    """Which role the words before a period give it, and whether they are "tổng kết" or "sơ kết"."""
    window = before[-260:] + " " + _leading_word(surface)
    clauses = _CLAUSE.split(window)
    for distance, clause in enumerate(reversed(clauses)):
        cues = list(_CUES.finditer(clause))
        if not cues:
            continue
        last = cues[-1]
        if last["other"] and distance == 0:
            return "other", False
        first = next((cue for cue in cues if not cue["other"]), last)
        role = "reported" if first["reported"] else "planned" if first["planned"] else "other"
        return role, role == "reported" and STRONG.search(clause) is not None
    return "", False


def _leading_word(surface: str) -> str:
    found = re.match(r"(?:nhiệm vụ|công tác|hoạt động|kế hoạch|phương hướng|tổng kết|kết quả)\b", surface, re.I)
    return found[0] if found else ""


def _int(*values: str | None) -> int | None:
    return next((int(value) for value in values if value), None)


def _shape(match: re.Match[str]) -> Period | None:
    """The period a match names, still without place and role."""
    nowhere, group = Span(0, 1), match.groupdict()
    if group["half2"]:
        year = _int(group["half2_year"], group["rest_year"], group["late_year"])
        return Period(nowhere, Precision.HALF, year, 7, 12, word="6 tháng cuối năm {year}")
    if group["months"]:
        return _first_months(group)
    if group["quarter"]:
        number = group["number"].lower()
        quarter = _ROMAN.get(number) or int(number)
        roman = ("I", "II", "III", "IV")[quarter - 1]
        year = _int(group["quarter_year"])
        return Period(nowhere, Precision.QUARTER, year, quarter * 3 - 2, quarter * 3, word=f"quý {roman}/{{year}}")
    if group["range"]:
        first, last = _int(group["range_first"], group["since"]), _int(group["range_last"], group["until"])
        if not first or not last or not first < last <= first + 30:
            return None
        return Period(nowhere, Precision.RANGE, first, 1, 12, last, word="giai đoạn {year}-{last}")
    if group["since_start"]:
        return Period(nowhere, Precision.YEAR, _int(group["start_year"]), word="năm {year}")
    if group["month"]:
        month = int(group["month_number"])
        return Period(nowhere, Precision.MONTH, _int(group["month_year"]), month, month, word=f"tháng {month}/{{year}}")
    return Period(nowhere, Precision.YEAR, _int(group["plain_year"]), word="năm {year}")


def _first_months(group: dict[str, str | None]) -> Period | None:
    year = _int(group["months_year"], group["early_year"], group["slash_year"])
    words = group["months"].lower()
    count = 6
    if group["count"]:
        count = _NUMBER_WORDS.get(group["count"].lower()) or int(group["count"])
    elif group["slash_year"]:
        count = int(re.match(r"\d+", words)[0])
    if count == 12 or count < 2:
        return None
    precision = Precision.HALF if count == 6 else Precision.RANGE
    word = f"{count} tháng đầu năm {{year}}" if count != 9 or "đầu" in words else "9 tháng năm {year}"
    return Period(Span(0, 1), precision, year, 1, count, word=word)
