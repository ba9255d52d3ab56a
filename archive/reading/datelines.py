"""The page's own date and time, on a line of its own in whatever shape."""

import re

from archive.facts import Span
from archive.reading.bylines import parse_byline
from archive.reading.dates import WrittenDate, find_dates
from archive.reading.letters import CAPITALS
from archive.reading.names import has_surname, is_initials, looks_like_name
from archive.reading.pattern import one_of

LONGEST = 160

_CHROME = re.compile(
    r"\b"
    + one_of(
        r"""thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]) · chủ nhật · chúa nhật · cn · t[2-7] ·
        (?:mon|tues|wednes|thurs|fri|satur|sun)day · (?:mon|tue|wed|thu|fri|sat|sun)(?=[,.]) ·
        ngày (?:đăng|cập nhật|xuất bản|tạo|đưa tin|đưa|gửi|viết|ban hành)(?: tin| bài)? ·
        đăng (?:ngày|lúc|bởi|tải) · submitted(?: by)? · on · at · by · cập nhật(?: lần cuối)?(?: lúc| ngày)? ·
        xuất bản(?: lúc| ngày)? · lần cập nhật cuối · thời gian(?: đăng)? · posted(?: on)? · published · updated ·
        last modified · date · ngày · lúc · vào · tháng · năm · giờ · phút · gmt · utc · am · pm · sa · ch ·
        phát hành · (?:số )?lượt (?:xem|đọc|truy cập) · đã xem · xem · views? · số lượt · lượt · đọc · font size ·
        cỡ chữ · in bài · chia sẻ · share · bình luận · comments? · tác giả · nguồn(?: tin)? · theo · tin · hôm nay ·
        ban hành · người (?:đăng|viết|nhập|gửi)(?: tin| bài)? · admin(?:istrator)?\d* ·
        quản trị(?: viên)? · super user · webmaster · kích thước chữ · mặc định · nghe · zalo · facebook · chuyên mục"""
    )
    + r"\b|\d{1,2}\s?[:h]\s?\d\d(?:\s?[:']\s?\d\d)?|\+\s?0?7(?::00)?|\d+|[^\w\s]|_",
    re.I,
)
_FIRST_NAMES = re.compile(r"\W*(?P<names>[^\d|•,:]{5,40}?)[\s|•,-]*(?=\d)")
_LEAST = 2  # words of a name that nothing else vouches for
_SECTIONS = re.compile(
    r"(?:nông nghiệp|môi trường|sức khỏe|giao thông|đời sống|công nghệ|bạn đọc|trong nước|xây dựng|tài chính|"
    r"thị trường|lao động|an sinh|quốc phòng|đa phương)\b",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d\d|[/.–-] ?\d\d(?!\d)")  # no date of a page is without
LABEL = re.compile(
    r"ngày (?:đăng|xuất bản|tạo|đưa|viết)|đăng (?:ngày|lúc|tải)|xuất bản|posted|published|submitted", re.I
)
UPDATED = re.compile(r"cập nhật|updated|modified", re.I)
CRAWLED = re.compile(r"gmt|hôm nay là|hôm nay,|bây giờ", re.I)
_DAYTIME = re.compile(  # "3:07:00 Chiều", "10:15 (sáng)": the half of the day behind a clock, unless a day follows it
    r"(\d{1,2}\s?[:h]\s?\d\d(?:\s?[:'.]\s?\d\d)?)\s*\(?(?:sáng|trưa|chiều|tối|đêm)\b\)?(?!\s*,?\s*(?:ngày\s*)?\d)", re.I
)
_EVENT = re.compile(r"\b(?:sáng|chiều|trưa|tối|từ ngày|đến ngày|quyết định|nghị quyết|kế hoạch|tổ chức)\b", re.I)
_PLACE = re.compile(rf"^[{CAPITALS}][\w ]{{2,30}}, (?:ngày|\d)")
_BARE_MONTH = re.compile(r"(?:\W|date|tháng|cập nhật|ngày đăng|\d)", re.I)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPELLED = re.compile(
    r"\b(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<month>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec)[a-z]*)\.?,?\s+|"
    r"(?P<first>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\.?\s+(?P<second>\d{1,2})(?:st|nd|rd"
    r"|th)?,?\s+|"
    r"(?P<nth>\d{1,2})?\s*tháng\s+(?P<named>một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp"
    r"|1[0-2]|\d)"
    r"\s*(?P<after>\d{1,2})?,\s*)(?P<year>20\d\d)\b",
    re.I,
)
_NAMED_MONTH = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip


def dateline(line: str) -> WrittenDate | None:
    """The first full date of a line that is nothing but a date, its time and its page's small words; else None."""
    if len(line) > LONGEST or not _YEAR.search(line):
        return None
    line = _without_daytime(line)
    dates = line_dates(line)
    if not dates or _EVENT.search(line):
        return None
    if _PLACE.match(line) and len(line) <= 60:
        return dates[0]
    whole = [found for found in dates if found.day is not None]
    if not whole and not _BARE_MONTH.match(line.strip()) and len(line.split()) > 2:
        return None
    rest = remainder(line, dates)
    return (whole or dates)[0] if _idle(rest) else None


def _without_daytime(line: str) -> str:
    """The line with blanks for the half of the day its clock names, so that every offset stays."""
    return _DAYTIME.sub(lambda found: found[1].ljust(len(found[0])), line)


def line_dates(line: str) -> list[WrittenDate]:
    """Every date of a line that has its year, spelled out too ("18 October 2019", "Tháng Bảy 20, 2021")."""
    found = [_spelled(match) for match in _SPELLED.finditer(line)]
    taken = [one.span for one in found]
    found += [one for one in find_dates(line) if not any(one.span.overlaps(span) for span in taken)]
    return sorted((one for one in found if one.year and 1990 <= one.year <= 2099), key=lambda one: one.span)


def _spelled(match: re.Match[str]) -> WrittenDate:
    english = match["month"] or match["first"]
    if english:
        month = _MONTHS.index(english[:3].lower()) + 1
    else:
        month = _NAMED_MONTH.get(match["named"].lower()) or int(match["named"])
    day = match["day"] or match["second"] or match["nth"] or match["after"]
    return WrittenDate(Span(*match.span()), int(day) if day else None, month, int(match["year"]))


def remainder(line: str, dates: list[WrittenDate]) -> str:
    """The words of a dateline that are not date, time or label: an author, a section, or nothing."""
    line = _without_daytime(line)
    for found in sorted(dates, key=lambda one: one.span, reverse=True):
        line = line[: found.span.start] + " | " + line[found.span.end :]
    return " ".join(_CHROME.sub(" ", line).split())


def author_in(line: str) -> str:
    """The name beside the date ("Thùy Linh | 30/12/2021 10:00"), if a family name vouches for it or a label; or ""."""
    rest = remainder(line, line_dates(line))
    labelled = re.search(r"tác giả|submitted by|đăng bởi|posted by", line, re.I)
    named = looks_like_name(rest) and not _SECTIONS.match(rest)
    trusted = named and (has_surname(rest) or labelled or _stands_apart(line, rest))
    return rest if trusted and rest in line else _names_in(line, rest)


def _names_in(line: str, rest: str) -> str:
    """ "Lê Mai - Vinh Anh 12/3/2021": full names side by side before the date, one of them by its family name."""
    found = _FIRST_NAMES.match(line)
    names = re.split(r"\s[-–]\s", found["names"]) if found else []
    full = len(names) > 1 and all(looks_like_name(name) and len(name.split()) >= _LEAST for name in names)
    return found["names"] if full and " ".join(names) == rest and any(map(has_surname, names)) else ""


def _stands_apart(line: str, name: str) -> bool:
    """ "Thu Hà - 12/3/2021": two words and more, or initials, at an edge of the line and parted from the date."""
    if len(name.split()) < _LEAST and not is_initials(name):
        return False
    return bool(re.match(rf"\s*{re.escape(name)}\s*[-–|•]|.*[-–|•]\s*{re.escape(name)}\s*$", line))


def _idle(rest: str) -> bool:
    return len(rest.split()) <= 4 or (len(rest.split()) <= 6 and parse_byline(rest) is not None)
