"""The year a text lives in, when neither publication nor period tells: by the years it names."""

import re
from collections import Counter
from datetime import date

from archive.reading.dates import WrittenDate, day_or_none, find_dates

_NAMED = re.compile(r"(?:(?P<before>\b\w+(?: \w+)?)\s+)?năm\s+(?P<year>20[0-4]\d)\b", re.I)
_NOT_NOW = re.compile(
    r"\b(?:đến|hết|tầm nhìn|giai đoạn|nhiệm kỳ|so với|từ|trước|sau|hướng tới|kỳ|cuối|hơn|như|nhiệm vụ|phương "
    r"hướng|kế hoạch|vào)$",
    re.I,
)
_LATER = re.compile(r"\b(?:đến|tới|trước|dự kiến|hết|chậm nhất)\b(?: hết)?(?: ngày)?\s*$", re.I)
_OF_A_PAPER = re.compile(r"\d[\w.]*[/-][A-ZĐ][\w./&-]*,?\s+(?:ngày\s+)?$")  # what it says of now: it is over
_NUMBERED = re.compile(
    r"\b(?:[IVX]{1,5}|quý \w+|hà nội|lần thứ \w+)\s?[-/–]?\s?(20[0-4]\d)\b|\(20[0-4]\d\s?[-–]\s?(20[0-4]\d)\)"
)
_BARE = re.compile(r"(?<![\d/.,–-])(20[0-4]\d)(?![\d/%]|[.,]\d|\s?[-–]\s?20)")
_FIRST_LETTERS = 60_000


def guess_year(text: str, written: WrittenDate) -> int | None:
    """The latest year named as present or past, one later when the text cites papers of later days in that year."""
    text = text[:_FIRST_LETTERS]
    votes, ahead, cited = _years(text)
    votes = votes or Counter(one.year for one in ahead) or Counter(int(match[1]) for match in _BARE.finditer(text))
    if not votes:
        return None
    year = _before_deadline(max(votes), written, ahead)
    day = day_or_none(year, written.month, min(written.day, 28))
    past = [one for one in cited if one.year == year]
    return year + 1 if day and past and max(past) > day and (max(past) - day).days > 45 else year


def _before_deadline(year: int, written: WrittenDate, ahead: list[date]) -> int:
    """The next year when a deadline of it lies soon behind the day: "trước ngày 30/11/2023" in a text of 17/11."""
    near = [one for one in ahead if one.year == year + 1 and 0 <= one.month - written.month <= 3]
    return year + 1 if near else year


def _years(text: str) -> tuple[Counter[int], list[date], list[date]]:
    """Years named as now, years of days still to come, and the days that lie behind."""
    votes: Counter[int] = Counter()
    ahead: list[date] = []
    cited: list[date] = []
    for match in _NAMED.finditer(text):
        if not _NOT_NOW.search(match["before"] or ""):
            votes[int(match["year"])] += 1
    for found in find_dates(text):
        if found.year is None or not 2005 <= found.year <= 2035:
            continue
        if _LATER.search(text[max(0, found.span.start - 24) : found.span.start]):
            ahead.append(found.as_day or date(found.year, 12, 31))
            continue
        if not _OF_A_PAPER.search(text[max(0, found.span.start - 40) : found.span.start]):
            votes[found.year] += 1
        if found.as_day:
            cited.append(found.as_day)
    votes.update(int(match[1] or match[2]) for match in _NUMBERED.finditer(text))
    return votes, ahead, cited
