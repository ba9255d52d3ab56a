"""Of all periods named: the one this report reviews and the one it plans."""

import re
from dataclasses import replace

from archive.facts import Clock, Evidence, Origin, Precision, Which
from archive.reading.events import WrittenEvent
from archive.reading.opening import Sentence
from archive.reading.periods import Period, find_periods

_REVIEW = re.compile(r"\b(?:tổng kết|sơ kết)\b", re.I)
_MIDYEAR = re.compile(r"\bsơ kết\b", re.I)
_TOPIC_OPENING = re.compile(
    r"^(?:trong\s+|theo báo cáo,?\s+(?:trong\s+)?|báo cáo.{0,80}|(?:kết quả|tình hình).{0,60})?$", re.I
)


def choose_periods(
    sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None
) -> tuple[Clock | None, Clock | None]:
    """The clocks reported and planned; `now` (publication or event) gives the year to a period that names none."""
    head = [one for one in sentences if one.number < 0 or one.block <= 1 or (event and one == event.sentence)]
    named = _with_years([period for one in head for period in find_periods(one)], event, now)
    review = next((one for one in head if _REVIEW.search(one.text)), None)
    reported = _reported(named) or _by_report(sentences, event, now)
    if reported is None and review is not None:
        reported = _topic(sentences, now) or _implied(named, review, now)
    planned = _first([one for one in named if one.role == "planned" and not _same(one, reported)])
    return _clock(reported, Which.REPORTED), _clock(planned, Which.PLANNED)


def _with_years(named: list[Period], event: WrittenEvent | None, now: Clock | None) -> list[Period]:
    """Every period with a year: its own, a neighbour's of the same opening, or that of the event or publication."""
    years = [one.year for one in named if one.year and one.role != "other" and one.precision is not Precision.RANGE]
    stated = event.written.year if event and event.written else None
    complete = []
    for one in named:
        if one.year is None:
            one = _given(one, years, stated, now)
        if one.year is not None:
            complete.append(one)
    return complete


def _given(period: Period, years: list[int], stated: int | None, now: Clock | None) -> Period:
    if period.precision is Precision.YEAR:  # "tổng kết công tác năm": the year that is ending or has just ended
        if now is None:
            return period
        return period.in_year(now.last.year - (now.last.month <= 6))
    if years:
        return period.in_year(years[0])
    if stated or now:
        year = stated or now.last.year
        month = now.last.month if now else 12
        return period.in_year(year - (period.first_month > month and period.role == "reported"))
    return period


def _reported(named: list[Period]) -> Period | None:
    """tổng kết, sơ kết before weaker words, body and title alike; then the first."""
    candidates = [one for one in named if one.role == "reported"]
    strong = [one for one in candidates if one.strong]
    return _first(strong) or _first(candidates)


def _first(periods: list[Period]) -> Period | None:
    return periods[0] if periods else None


def _same(one: Period, other: Period | None) -> bool:
    return other is not None and (one.year, one.first_month, one.last_month) == (
        other.year,
        other.first_month,
        other.last_month,
    )


def _by_report(sentences: list[Sentence], event: WrittenEvent | None, now: Clock | None) -> Period | None:
    """ "Theo báo cáo về kết quả … năm 2016": said of the report itself, a little below the lead."""
    for one in sentences:
        if 0 <= one.number <= 8 and re.match(r"theo báo cáo\b.{0,20}\bkết quả\b", one.text, re.I):
            found = _with_years(find_periods(one)[:1], event, now)
            if found and found[0].role == "reported":
                return found[0]
    return None


def _topic(sentences: list[Sentence], now: Clock | None) -> Period | None:
    """The period with which a sentence of the body begins: "Năm 2021, ngành …", "Trong 6 tháng đầu năm, Sở …"."""
    for one in sentences:
        if one.number < 0:
            continue
        for period in find_periods(one)[:1]:
            before = one.text[: period.span.start - one.span.start]
            if len(before) <= 100 and _TOPIC_OPENING.match(before.strip()) and period.precision is not Precision.MONTH:
                complete = _with_years([replace(period, role="reported")], None, now)
                if complete:
                    return complete[0]
    return None


def _implied(named: list[Period], review: Sentence, now: Clock | None) -> Period | None:
    """A review that names no period: the one before the planned one, or the one that ends about now."""
    planned = _first([one for one in named if one.role == "planned"])
    midyear = _MIDYEAR.search(review.text) is not None
    if planned and planned.precision is Precision.HALF and planned.first_month == 7:
        return replace(planned, role="implied", first_month=1, last_month=6, word="6 tháng đầu năm {year}")
    if planned and planned.precision is Precision.YEAR and not midyear:
        return replace(planned, role="implied", year=planned.year - 1)
    if now is None:
        return None
    place = Period(review.span, Precision.YEAR, now.last.year, word="năm {year}", role="implied")
    if midyear and 6 <= now.last.month <= 8:
        return replace(place, precision=Precision.HALF, last_month=6, word="6 tháng đầu năm {year}")
    if not midyear and (now.last.month >= 11 or now.last.month <= 3):
        return replace(place, year=now.last.year - (now.last.month <= 3))
    return None


def _clock(period: Period | None, which: Which) -> Clock | None:
    if period is None or period.year is None:
        return None
    implied = period.role == "implied"
    stated = str(period.year)[2:] and not implied
    rule = f"{which.value}-period-implied" if implied else f"{which.value}-period"
    note = "Bài không nêu kỳ báo cáo; suy từ thời điểm tổng kết, sơ kết." if implied else ""
    evidence = Evidence(Origin.STATED if stated else Origin.INFERRED, rule, period.span, implied, note)
    return Clock(which, period.first, period.last, period.precision, period.label, evidence)
