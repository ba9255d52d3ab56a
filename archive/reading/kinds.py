"""What sort of meeting it is, by where the words stand: title and event sentence before all else."""

import re
from dataclasses import dataclass

from archive.facts import Evidence, Origin, ReportKind, Span, Statement
from archive.reading.opening import Sentence
from archive.reading.pattern import one_of

_NO_REVIEW = one_of(
    r"""trao · cuộc thi · hội thi · giải · lớp · chiến dịch · khóa · tập huấn · cuộc vận động · năm học · cuộc ·
        đợt · hội diễn · hội thao"""
)
_YEAR_REVIEW = re.compile(rf"\btổng kết\b(?! (?:và |, )?{_NO_REVIEW}\b)", re.I)
_MIDYEAR = re.compile(r"\bsơ kết\b", re.I)
_NO_MEETING = one_of(
    r"báo · mặt · không giấy · trực tuyến kết nối · bàn · thường xuyên · trực tuyến từ · trực tuyến đến · tổ · đồng"
)
_MEETING = re.compile(
    rf"\b(?:cuộc họp|buổi họp|phiên họp|kỳ họp|(?<!phòng )họp (?!{_NO_MEETING}\b)(?=\w)|làm việc (?:với|tại|về)|"
    r"buổi làm việc|giao ban|"
    r"hội nghị (?:trực tuyến )?(?:(?:lần thứ|của) .{0,20})?ban (?:chấp hành|thường vụ|chỉ đạo)|hội ý|"
    r"phiên (?:thường kỳ|bất thường))",
    re.I,
)
_OTHER_ACT = re.compile(r"\b(?:công bố|vinh danh|trao giải|ra mắt|khai trương|ký kết|tập huấn|bổ nhiệm)\b", re.I)
_CITED = re.compile(r"\b(?:kết luận|chỉ đạo|phát biểu|thông báo)\b[^,.;]{0,80}\btại\b[^,.;]{0,40}$", re.I)


@dataclass(frozen=True, slots=True)
class _Found:
    kind: ReportKind
    rule: str
    span: Span


def find_kind(sentences: list[Sentence], event: Sentence | None, review: ReportKind | None) -> Statement:
    """The kind of report; `review` is what the reported period alone would say of a meeting without a name."""
    found = _reviewed(sentences, event) or _meeting(sentences, event)
    if found:
        return Statement("kind", found.kind.value, Evidence(Origin.STATED, found.rule, found.span))
    if review and not (event and _OTHER_ACT.search(event.text)):
        note = "Suy từ kỳ báo cáo, bài không gọi tên hội nghị."
        return Statement("kind", review.value, Evidence(Origin.INFERRED, "kind-from-period", None, True, note))
    return Statement("kind", ReportKind.OTHER.value, Evidence(Origin.INFERRED, "kind-without-words"))


def _zones(sentences: list[Sentence], event: Sentence | None) -> list[tuple[str, Sentence]]:
    """Where the kind is looked for, the most telling place first."""
    title = [sentence for sentence in sentences if sentence.number < 0]
    lead = [sentence for sentence in sentences if sentence.number >= 0 and sentence.block <= 1][:5]
    zones = [("kind-in-event-sentence", event)] if event else []
    return zones + [("kind-in-title", one) for one in title] + [("kind-in-lead", one) for one in lead if one != event]


def _reviewed(sentences: list[Sentence], event: Sentence | None) -> _Found | None:
    for rule, sentence in _zones(sentences, event):
        found = [
            (match.start(), kind, match)
            for kind, pattern in ((ReportKind.YEAR_REVIEW, _YEAR_REVIEW), (ReportKind.MIDYEAR_REVIEW, _MIDYEAR))
            if (match := pattern.search(sentence.text)) and not _CITED.search(sentence.text[: match.start()])
        ]
        if found:
            _, kind, match = min(found, key=lambda one: one[0])
            return _Found(kind, rule, _in_text(sentence, match))
    return None


def _meeting(sentences: list[Sentence], event: Sentence | None) -> _Found | None:
    for rule, sentence in _zones(sentences, event):
        if rule == "kind-in-lead" and event is not None and sentence.number > event.number:
            break
        match = _MEETING.search(sentence.text)
        if match:
            return _Found(ReportKind.MEETING, rule, _in_text(sentence, match))
    return None


def _in_text(sentence: Sentence, match: re.Match[str]) -> Span:
    return Span(sentence.span.start + match.start(), sentence.span.start + match.end())
