"""When the event was: the date of the opening sentence that tells of a meeting, as written."""

import re
from dataclasses import dataclass

from archive.facts import Span
from archive.reading.dates import WrittenDate, find_dates
from archive.reading.opening import Sentence

_CUE = re.compile(
    r"(?:\b(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|mùng|mồng)\b[\s,]*(?:sớm |muộn )?(?:nay|qua|ngày|hôm nay|hôm qua|thứ \w+|chủ nhật)?[\s,(]*(?:ngày\s*)?(?:thứ \w+|chủ nhật)?[\s,(]*(?:ngày\s*)?)$",
    re.I,
)
_NOT_THE_EVENT = re.compile(
    r"(?:\b(?:đến|tới|trước|sau|từ|hết|kể từ|tính đến|ký|hạn|hiệu lực|sinh|thành lập|số|đợt|kỷ niệm|truyền thống)\b\s*(?:hết\s+|cuối\s+)?(?:ngày\s*)?|"
    r"(?:\d[\w./&-]*|quyết định|nghị quyết|nghị định|kế hoạch|chỉ thị|thông tư|công văn|luật|hướng dẫn|thông báo|đề án|quy định|văn bản)\b[^.;]{0,25}\bngày\s*)$",
    re.I,
)
EVENT_WORDS = re.compile(
    r"\b(?:tổ chức|hội nghị|cuộc họp|họp|buổi|lễ|diễn ra|tổng kết|sơ kết|làm việc|khai mạc|bế mạc|phát động|ký kết|ra mắt|tọa đàm|toạ đàm|hội thảo|tập huấn|giao ban|"
    r"công bố|trao|thăm|kiểm tra|khảo sát|khánh thành|khai trương|tiếp xúc|gặp mặt|phiên|đại hội|diễn đàn|phát đi|chủ trì|dự|tham dự|đoàn|triển khai|đánh giá)\b",
    re.I,
)
_TOLD_WITHOUT_EVENT = re.compile(r"\b(?:ban hành|cho rằng|có hiệu lực|cho biết|ký ban hành|phê duyệt)\b", re.I)
_RANGE_BEFORE = re.compile(
    r"(?:ngày|từ|trong)[\s(]*(?:ngày\s*)?(\d{1,2})(?:\s?[/.-]\s?(\d{1,2}))?\s*(?:và(?: ngày)?|đến(?: hết)?(?: ngày)?|tới(?: ngày)?|,|-|–)\s*$",
    re.I,
)
_TODAY = re.compile(r"\b(?:(?P<part>sáng|chiều|trưa|tối) nay|hôm nay)\b", re.I)
_YESTERDAY = re.compile(r"\b(?:(?:sáng|chiều|tối|trưa) qua|hôm qua)\b", re.I)


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """The event's date as written; `first_day` (and its month) when it lasted several days; `days_ago` for hôm nay, hôm qua."""

    span: Span
    sentence: Sentence
    written: WrittenDate | None = None
    first_day: int | None = None
    first_month: int | None = None
    days_ago: int | None = None


def find_event(sentences: list[Sentence]) -> WrittenEvent | None:
    """The first date of the body that a sentence gives to an event, or None."""
    body = [sentence for sentence in sentences if sentence.number >= 0][:24]
    found = [event for sentence in body for event in _dated(sentence)]
    if found:
        return found[0]
    for sentence in body[:6]:
        for pattern, days_ago in ((_TODAY, 0), (_YESTERDAY, 1)):
            today = pattern.search(sentence.text)
            if today and EVENT_WORDS.search(sentence.text):
                start = sentence.span.start + today.start()
                return WrittenEvent(Span(start, start + len(today[0])), sentence, days_ago=days_ago)
    return None


def _dated(sentence: Sentence) -> list[WrittenEvent]:
    events = []
    for written in find_dates(sentence.text):
        event = _event(sentence, written)
        if event:
            events.append(event)
    return events[:1]


def _event(sentence: Sentence, written: WrittenDate) -> WrittenEvent | None:
    if written.day is None:
        return None
    before = sentence.text[max(0, written.span.start - 60) : written.span.start]
    ranged = _RANGE_BEFORE.search(before)
    if not ranged and (not _CUE.search(before) or _NOT_THE_EVENT.search(before)):
        return None
    opens = written.span.start < 40
    if not EVENT_WORDS.search(sentence.text) and not (opens and sentence.number <= 1):
        return None
    if _TOLD_WITHOUT_EVENT.search(sentence.text) and not re.search(
        r"\b(?:tổ chức|hội nghị|họp|buổi|lễ|diễn ra)\b", sentence.text, re.I
    ):
        return None
    if not opens and not re.search(
        r"\b(?:diễn ra|tổ chức|sáng|chiều|tối|trưa|vào|khai mạc|hội nghị|họp|buổi)\b[^.]{0,60}$", before, re.I
    ):
        return None
    start, end = sentence.span.start + written.span.start, sentence.span.start + written.span.end
    if ranged:
        start -= len(before) - ranged.start(1)
        return WrittenEvent(Span(start, end), sentence, written, int(ranged[1]), int(ranged[2]) if ranged[2] else None)
    return WrittenEvent(Span(start, end), sentence, written)
