"""When the event was: the date of the opening sentence that tells of a meeting, as written."""

import re
from dataclasses import dataclass

from archive.facts import Span
from archive.reading.dates import WrittenDate, find_dates
from archive.reading.opening import Sentence
from archive.reading.pattern import one_of

_WEEKDAY = r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)"
_CUE = re.compile(
    r"(?:\b(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|mùng|mồng)\b[\s,]*(?:sớm\s|muộn\s|tối\s)?"
    rf"(?:nay|qua|ngày hôm nay|ngày hôm qua|ngày|hôm nay|hôm qua"
    rf"|{_WEEKDAY})?[\s,(\-–]*(?:ngày\s*)?{_WEEKDAY}?[\s,(]*(?:ngày\s*)?)$|"
    r"\b(?:tổ chức|diễn ra|khai mạc)\s*\(\s*$",
    re.I,
)
_NOT_THE_EVENT = re.compile(
    r"\b"
    + one_of(
        r"""đến · tới · trước · sau · từ · hết · kể từ · tính đến · ký · hạn · hiệu lực · sinh · thành lập · số · đợt ·
        kỷ niệm · truyền thống · việt nam · chậm nhất · (?<!cho )báo chí"""
    )
    + r"\b\s*(?:hết\s+|cuối\s+)?[(]?(?:ngày\s*)?$|"
    r"(?:\d[\w.]*[/-][\w./&-]+|\b(?:quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị|thông tư|công văn|luật"
    r"|hướng dẫn|thông báo|đề án|quy định|"
    r"văn bản|chương trình)\b[^.;,]{0,25}(?<!năm \d{4}))\s*,?\s*\bngày\s*$",
    re.I,
)
_MEETING = one_of(
    r"""tổ chức · hội nghị · cuộc họp · họp · buổi · lễ · diễn ra · tổng kết · sơ kết · làm việc · khai mạc ·
        bế mạc · phát động · ký kết · ra mắt · tọa đàm · toạ đàm · hội thảo · tập huấn · giao ban · công bố · trao ·
        thăm · kiểm tra · khảo sát · khánh thành · khai trương · tiếp xúc · gặp mặt · phiên · đại hội · diễn đàn ·
        phát đi · chủ trì · dự · tham dự · đoàn · triển khai · đánh giá · tham gia · tiến hành"""
)
_HOLDS = r"(?:tổ chức|diễn ra|khai mạc|bế mạc|chủ trì|họp|làm việc|tham dự|dự|tiến hành|hội nghị|buổi|lễ)"
EVENT_WORDS = re.compile(rf"\b{_MEETING}\b", re.I)
_HELD_BEFORE = re.compile(rf"\b(?:{_HOLDS}|sáng|chiều|tối|trưa|vào)\b[^.;]{{0,60}}$", re.I)
_HELD_AFTER = re.compile(rf"^[^;]{{0,300}}?\b{_HOLDS}\b", re.I)
_TOLD_WITHOUT_EVENT = re.compile(r"\b(?:ban hành|cho rằng|có hiệu lực|cho biết|phê duyệt|ký quyết định)\b", re.I)
_CERTAIN = re.compile(r"\b(?:tổ chức|hội nghị|họp|buổi|lễ|diễn ra)\b", re.I)
_RANGE_BEFORE = re.compile(
    r"(?:ngày|từ|trong|\()[\s(]*(?:ngày\s*)?(\d{1,2})(?:\s?[/.-]\s?(\d{1,2}))?"
    r"\s*(?:và(?: ngày)?|đến(?: hết)?(?: ngày)?|tới(?: ngày)?|,|-|–)\s*$",
    re.I,
)
_TODAY = re.compile(r"\b(?:(?:sáng|chiều|trưa|tối) nay|hôm nay)\b", re.I)
_YESTERDAY = re.compile(r"\b(?:(?:sáng|chiều|tối|trưa) qua|hôm qua)\b", re.I)
_EVERY_YEAR = re.compile(r"\s*(?:\)\s*)?(?:hàng năm|hằng năm|là ngày|được chọn)", re.I)
_LIST_OF_EVENTS = re.compile(  # a title of several events, none of which is the report's
    r"^\W*(?:top |những )?\d{1,2} (?:sự kiện|dấu ấn|thành tựu|hoạt động|điểm nhấn)\b|"
    r"\bsự kiện (?:\S+ ){0,3}(?:nổi bật|tiêu biểu)"
    r"|^\W*(?:lịch|chương trình) (?:công tác|làm việc)\b",
    re.I,
)
OUTLET = re.compile(r"^\s*(?:\([^()]{2,40}\)\s*[-–—:.]?\s*|[\w.&-]{2,14}\s+[-–—]\s+)")


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """The event's date as written; `first_day` (and its month) when it lasted; `days_ago` for hôm nay, hôm qua."""

    span: Span
    sentence: Sentence
    written: WrittenDate | None = None
    first_day: int | None = None
    first_month: int | None = None
    days_ago: int | None = None


def find_event(sentences: list[Sentence]) -> WrittenEvent | None:
    """The first date of the body that a sentence gives to an event, or None."""
    if any(_LIST_OF_EVENTS.search(sentence.text) for sentence in sentences if sentence.number < 0):
        return None
    body = [sentence for sentence in sentences if sentence.number >= 0][:24]
    today = _today(body[:4])
    for sentence in body:
        for written in find_dates(sentence.text):
            event = _event(sentence, written)
            if event:
                return event if today is None or event.sentence.number <= today.sentence.number else today
    return today


def _today(sentences: list[Sentence]) -> WrittenEvent | None:
    for sentence in sentences:
        for pattern, days_ago in ((_TODAY, 0), (_YESTERDAY, 1)):
            found = pattern.search(sentence.text)
            if found and found.start() < 60 and EVENT_WORDS.search(sentence.text):
                start = sentence.span.start + found.start()
                return WrittenEvent(Span(start, start + len(found[0])), sentence, days_ago=days_ago)
    return None


def _event(sentence: Sentence, written: WrittenDate) -> WrittenEvent | None:
    if written.day is None or not 1 <= written.day <= 31 or not 1 <= written.month <= 12:
        return None
    before = sentence.text[max(0, written.span.start - 80) : written.span.start]
    ranged = _RANGE_BEFORE.search(before)
    if not ranged and (not _CUE.search(before) or _NOT_THE_EVENT.search(before)):
        return None
    if _EVERY_YEAR.match(sentence.text, written.span.end) or not _tells_event(sentence, written, before):
        return None
    start, end = sentence.span.start + written.span.start, sentence.span.start + written.span.end
    if ranged:
        start -= len(before) - ranged.start(1)
        return WrittenEvent(Span(start, end), sentence, written, int(ranged[1]), int(ranged[2]) if ranged[2] else None)
    return WrittenEvent(Span(start, end), sentence, written)


def _tells_event(sentence: Sentence, written: WrittenDate, before: str) -> bool:
    """True when the sentence tells of something held on the day, not of a paper signed or an opinion given."""
    text = sentence.text
    outlet = OUTLET.match(text)
    opens = written.span.start - (outlet.end() if outlet else 0) < 45
    if _TOLD_WITHOUT_EVENT.search(text) and not _CERTAIN.search(text):
        return False
    if opens:
        return EVENT_WORDS.search(text) is not None or sentence.number <= 1
    if not EVENT_WORDS.search(text):
        return False
    return bool(_HELD_BEFORE.search(before) or _HELD_AFTER.match(text[written.span.end : written.span.end + 400]))
