"""The page's own date and time, on a line of its own in whatever shape."""

import re

from archive.reading.bylines import parse_byline
from archive.reading.dates import WrittenDate, find_dates

LONGEST = 160

_CHROME = re.compile(
    r"\b(?:thứ\s*(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|chúa nhật|cn|t[2-7]|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"ngày (?:đăng|cập nhật|xuất bản|tạo|đưa tin|gửi|viết)(?: tin| bài)?|đăng (?:ngày|lúc|bởi|tải)|cập nhật(?: lần cuối)?(?: lúc| ngày)?|xuất bản(?: lúc| ngày)?|lần cập nhật cuối|"
    r"thời gian(?: đăng)?|posted(?: on)?|published|updated|last modified|date|ngày|lúc|vào|tháng|năm|giờ|phút|gmt|utc|am|pm|sa|ch|hh|phát hành|"
    r"lượt xem|lượt đọc|đã xem|xem|views?|số lượt(?: xem| truy cập)?|lượt|đọc|font size|cỡ chữ|a\+|a-|in bài|chia sẻ|share|bình luận|comments?|0 bình luận|tác giả|nguồn)\b|"
    r"\d{1,2}\s?[:h]\s?\d\d(?:\s?[:']\s?\d\d)?|\+\s?0?7(?::00)?|\d+|[^\w\s]",
    re.I,
)
LABEL = re.compile(r"ngày (?:đăng|xuất bản|tạo|đưa tin|viết)|đăng (?:ngày|lúc|tải)|xuất bản|posted|published", re.I)
UPDATED = re.compile(r"cập nhật|updated|modified", re.I)
CRAWLED = re.compile(r"gmt|hôm nay là|hôm nay,|bây giờ", re.I)
_EVENT = re.compile(r"\b(?:sáng|chiều|trưa|tối|từ ngày|đến ngày|quyết định|nghị quyết|kế hoạch|tổ chức)\b", re.I)
_PLACE = re.compile(r"^[A-ZĐÀ-Ỹ][\w ]{2,30}, ngày\b")
_WORD_DATE = re.compile(r"\d{1,2} tháng \d{1,2}", re.I)


def dateline(line: str) -> WrittenDate | None:
    """The first full date of a line that is nothing but a date, its time and its page's small words; else None."""
    if len(line) > LONGEST or not any(letter.isdigit() for letter in line):
        return None
    dates = [found for found in find_dates(line) if found.year is not None and 1990 <= found.year <= 2099]
    if not dates or _EVENT.search(line):
        return None
    if _PLACE.match(line) and len(line) <= 60:
        return dates[0]
    whole = [found for found in dates if found.day is not None]
    if (
        not whole
        and not re.match(r"(?:\W|date|tháng|cập nhật|ngày đăng)", line.strip() + "|", re.I)
        and len(line.split()) > 2
    ):
        return None
    rest = remainder(line, dates)
    return (whole or dates)[0] if len(rest.split()) <= 6 and _idle(rest) else None


def remainder(line: str, dates: list[WrittenDate]) -> str:
    """The words of a dateline that are not date, time or label: an author, a section, or nothing."""
    for found in sorted(dates, key=lambda one: one.span, reverse=True):
        line = line[: found.span.start] + " | " + line[found.span.end :]
    return " ".join(_CHROME.sub(" ", line).split())


def _idle(rest: str) -> bool:
    return not rest or len(rest.split()) <= 4 or parse_byline(rest) is not None
