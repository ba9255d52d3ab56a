"""Of all periods named: the one this report reviews and the one it plans."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta

from archive.facts import Clock, Evidence, Origin, Precision, Which
from archive.reading.events import OUTLET, WrittenEvent
from archive.reading.opening import Sentence
from archive.reading.periods import STRONG, Period, find_periods

_MIDYEAR = re.compile(r"\bsơ kết\b", re.I)
_WORK_DONE = re.compile(r"\b(?:hoàn thành|thực hiện)\b.{0,60}\b(?:nhiệm vụ|công tác)\b.{0,20}\bnăm 20\d\d", re.I)
_PLANS = re.compile(r"\b(?:sẽ|tiếp tục|phấn đấu|tập trung|đặt mục tiêu|đề ra|xác định)\b", re.I)
_HEARD = re.compile(  # "Các đại biểu đã được nghe báo cáo tình hình hoạt động 10 tháng đầu năm"
    r"(?:theo|(?:tại|sau khi) .{0,40}nghe|.{0,40}(?:đại biểu|hội nghị|cuộc họp)\b.{0,30}nghe)\b"
    r".{0,60}?\bbáo cáo\b.{0,40}?\b(?:kết quả|tình hình)\b",
    re.I,
)
_TO_ITS_END = re.compile(r"\W*(?:tính )?đến (?:hết|cuối)$", re.I)  # "Tính đến hết năm 2018, tỉnh đã …"
_DONE = re.compile(r",? [^.;]{2,60}\bđã\b", re.I)
_ONE_YEAR = re.compile(r"\b(?:sơ|tổng) kết (?:0?1|một) năm (?:triển khai|thực hiện)", re.I)
_SEVERAL_YEARS = re.compile(r"\b(?:sơ|tổng) kết (?:\d\d?|hai|ba|bốn|năm|mười|\w+ mươi) năm\b", re.I)
_TOPIC_OPENING = re.compile(
    r"^(?:(?:theo|báo cáo|qua) .{0,80}?,?\s*)?(?:trong)?$|^(?:về\s+)?(?:kết quả|tình hình)\b.{0,60}$", re.I
)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A period with the rule that chose it; `implied` when the text does not name it as such."""

    period: Period
    rule: str
    implied: bool = False


def choose_periods(
    sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None
) -> tuple[Clock | None, Clock | None]:
    """The clocks reported and planned; `now` (publication or event) gives the year to a period that names none."""
    head = _head(sentences, event)
    named = _with_years([period for one in head for period in find_periods(one)], sentences, event, now)
    review = next((one for one in head if STRONG.search(one.text)), None)
    planned = next((one for one in named if one.role == "planned"), None)
    reported = (
        _named(named)
        or _by_report(sentences, event, now)
        or _topic(sentences, event, now, bool(review))
        or (review and _implied(planned, review, now))
        or _in_progress(planned, now)
        or _only_year(sentences, event, now)
    )
    planned = next((one for one in named if one.role == "planned" and not _same(one, reported)), None)
    return _clock(reported, Which.REPORTED), _clock(planned and Chosen(planned, "planned-period"), Which.PLANNED)


def _head(sentences: list[Sentence], event: WrittenEvent | None) -> list[Sentence]:
    """The sentences that say what the report is about: title, lead, event sentence, and a later one with tổng kết."""
    chosen = []
    for one in sentences:
        lead = one.block == 0 and one.number < 4
        near = one.block == 1 and one.number < 5 and STRONG.search(one.text)
        if one.number < 0 or lead or near or (event and one == event.sentence):
            chosen.append(one)
    return chosen


def _with_years(
    named: list[Period], sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None
) -> list[Period]:
    """Every period with a year: its own, a neighbour's in the opening, or that of the event or publication."""
    years = [one for one in named if one.year and one.role != "other" and one.precision is not Precision.RANGE]
    stated = event.written.year if event and event.written else None
    if not years and not stated and now is None and any(one.year is None for one in named):
        years = [one for sentence in sentences for one in find_periods(sentence) if _same_kind(one, named)]
    complete = [one if one.year else _given(one, years, stated, now) for one in named]
    return [one for one in complete if one.year is not None]


def _same_kind(one: Period, named: list[Period]) -> bool:
    return bool(one.year) and any(one.precision is other.precision for other in named)


def _given(period: Period, years: list[Period], stated: int | None, now: Clock | None) -> Period:
    if period.precision is Precision.YEAR and not period.open_end:  # "tổng kết công tác năm": ending or just ended
        return period.in_year(now.last.year - (now.last.month <= 6)) if now else period
    if years:
        nearest = min(years, key=lambda one: abs(one.span.start - period.span.start))
        return period.in_year(nearest.year)
    if not stated and not now:
        return period
    year = stated or now.last.year
    past = now is not None and period.role == "reported" and period.first_month > now.last.month
    return period.in_year(year - past)


def _named(named: list[Period]) -> Chosen | None:
    """tổng kết, sơ kết before weaker words; then the first; "từ đầu năm đến nay" when it is all there is."""
    candidates = [one for one in named if one.role == "reported"] or [one for one in named if one.open_end]
    candidates = candidates or _just_before_planned(named)
    strong = [one for one in candidates if one.strong]
    chosen = next(iter(strong or candidates), None)
    if chosen is None:
        return None
    return Chosen(chosen, "reported-period-open" if chosen.open_end else "reported-period")


def _just_before_planned(named: list[Period]) -> list[Period]:
    """ "Họp quý I và triển khai nhiệm vụ quý II": a period without a role that ends where the planned one begins."""
    starts = {one.first for one in named if one.role == "planned"}
    return [one for one in named if not one.role and one.last + timedelta(days=1) in starts]


def _same(one: Period, other: Chosen | None) -> bool:
    return other is not None and (one.year, one.last_year, one.first_month, one.last_month) == (
        other.period.year,
        other.period.last_year,
        other.period.first_month,
        other.period.last_month,
    )


def _by_report(sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None) -> Chosen | None:
    """ "Theo báo cáo về kết quả … năm 2016": said of the report itself, a little below the lead."""
    for one in sentences:
        if 0 <= one.number <= 8 and _HEARD.match(one.text):
            found = _with_years(find_periods(one)[:1], sentences, event, now)
            if found and found[0].role == "reported":
                return Chosen(found[0], "reported-period-in-report")
    return None


def _topic(sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None, review: bool) -> Chosen | None:
    """The period with which a paragraph begins: "Năm 2021, ngành …", "Trong 6 tháng đầu năm, Sở …".

    Without "tổng kết" in the opening it counts only when it ends within three months of the event.
    """
    blocks = set()
    for one in sentences:
        if one.number < 0 or (one.block in blocks and not review):
            continue
        blocks.add(one.block)
        for period in find_periods(one)[:1]:
            if not _opens(one, period) or period.precision is Precision.MONTH or period.role == "planned":
                continue
            complete = _with_years([replace(period, role="reported")], sentences, event, now)
            if complete and (review or _just_ended(complete[0], now) or _planned_after(complete[0], sentences)):
                return Chosen(complete[0], "reported-period-of-body")
    return None


def _opens(sentence: Sentence, period: Period) -> bool:
    """True when the period stands where a sentence says what time it tells of."""
    before = OUTLET.sub("", sentence.text[: period.span.start - sentence.span.start]).strip()
    behind = sentence.text[period.span.end - sentence.span.start :]
    return bool(_TOPIC_OPENING.match(before) or (_TO_ITS_END.match(before) and _DONE.match(behind)))


def _planned_after(period: Period, sentences: list[Sentence]) -> bool:
    """A year told first, and below it a paragraph that opens with what the next year will bring: a review."""
    following = f"năm {(period.year or 0) + 1}"
    opens = re.compile(rf"(?:(?:trong|sang|bước sang|nhiệm vụ|phương hướng)\s+)*{following}\b", re.I)
    return period.precision is Precision.YEAR and any(
        one.number >= 0 and one.block > 0 and opens.match(one.text) and _PLANS.search(one.text) for one in sentences
    )


def _just_ended(period: Period, now: Clock | None) -> bool:
    return now is not None and -45 <= (now.first - period.last).days <= 100 and period.precision is not Precision.RANGE


def _implied(planned: Period | None, review: Sentence, now: Clock | None) -> Chosen | None:
    """A review that names no period: the one before the planned one, or the one that ends about now."""
    midyear = _MIDYEAR.search(review.text) is not None
    if planned and planned.precision is Precision.HALF and planned.first_month == 7:
        half = replace(planned, first_month=1, last_month=6, word="6 tháng đầu năm {year}")
        return Chosen(half, "reported-before-planned", True)
    if planned and planned.precision is Precision.YEAR and (not midyear or _ONE_YEAR.search(review.text)):
        return Chosen(replace(planned, year=planned.year - 1), "reported-before-planned", True)
    if now is None or (_SEVERAL_YEARS.search(review.text) and not _ONE_YEAR.search(review.text)):
        return None
    year = Period(review.span, Precision.YEAR, now.last.year, word="năm {year}")
    if _ONE_YEAR.search(review.text):  # the twelve months that end about now
        return Chosen(replace(year, year=now.last.year - (now.last.month <= 6)), "reported-by-season", True)
    if midyear and 6 <= now.last.month <= 8:
        half = replace(year, precision=Precision.HALF, last_month=6, word="6 tháng đầu năm {year}")
        return Chosen(half, "reported-by-season", True)
    if not midyear and (now.last.month >= 11 or now.last.month <= 3):
        return Chosen(replace(year, year=now.last.year - (now.last.month <= 3)), "reported-by-season", True)
    return None


def _in_progress(planned: Period | None, now: Clock | None) -> Chosen | None:
    """ "Triển khai dịch vụ công trực tuyến năm 2017", told in July 2017: the year that is under way."""
    if planned is None or now is None or planned.precision is not Precision.YEAR:
        return None
    under_way = planned.year == now.first.year and 4 <= now.first.month <= 10
    return Chosen(planned, "period-in-progress", True) if under_way else None


def _only_year(sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None) -> Chosen | None:
    """A text without any day that names one year, and no other, and tells of that year's work as done."""
    if event or now:
        return None
    years = [one for told in sentences for one in find_periods(told) if one.precision is Precision.YEAR and one.year]
    same = len(years) > 1 and len({one.year for one in years}) == 1
    done = any(_WORK_DONE.search(told.text) for told in sentences)
    return Chosen(years[0], "reported-period-of-body", True) if same and done else None


def _clock(chosen: Chosen | None, which: Which) -> Clock | None:
    if chosen is None or chosen.period.year is None:
        return None
    note = "Bài không nêu kỳ báo cáo; suy từ nhiệm vụ đề ra hoặc thời điểm hội nghị." if chosen.implied else ""
    how = Origin.INFERRED if chosen.implied else Origin.STATED
    period = chosen.period
    evidence = Evidence(how, chosen.rule, period.span, chosen.implied, note)
    return Clock(which, period.first, period.last, period.precision, period.label, evidence)
