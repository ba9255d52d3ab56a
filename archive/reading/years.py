"""The year a text lives in, when neither publication nor period tells: by the years it names."""

import re
from collections import Counter

from archive.reading.dates import WrittenDate, day_or_none, find_dates

_NAMED = re.compile(r"(?:(?P<before>\b\w+(?: \w+)?)\s+)?năm\s+(?P<year>20[0-4]\d)\b", re.I)
_FAR = re.compile(r"\b(?:đến|hết|tầm nhìn|giai đoạn|nhiệm kỳ|so với|từ|trước|sau|hướng tới|kỳ|cuối)$", re.I)
_LATER = re.compile(r"(?:\b(?:đến|tới|trước|dự kiến|hết)\b(?: hết)?(?: ngày)?\s*)$", re.I)
_FIRST_LETTERS = 60_000


def guess_year(text: str, written: WrittenDate) -> int | None:
    """The year most often named as present, moved on when the text cites documents later than the day would be."""
    text = text[:_FIRST_LETTERS]
    votes: Counter[int] = Counter()
    cited = []
    for match in _NAMED.finditer(text):
        if not _FAR.search(match["before"] or ""):
            votes[int(match["year"])] += 2
    for found in find_dates(text):
        if found.year is None or not 2005 <= found.year <= 2035:
            continue
        votes[found.year] += 1
        if found.as_day and not _LATER.search(text[max(0, found.span.start - 24) : found.span.start]):
            cited.append(found.as_day)
    for match in re.finditer(r"\b(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}|quý \w+)\s?[-/–]\s?(20[0-4]\d)\b", text):
        votes[int(match[1])] += 1
    if not votes:
        return None
    year = max(votes, key=lambda one: (votes[one], one))
    day = day_or_none(year, written.month, min(written.day, 28))
    past = [one for one in cited if one.year == year and written.day is not None]
    if day and past and max(past) > day and not any(one.year > year for one in cited) and votes[year] <= 6:
        return year + 1
    return year
