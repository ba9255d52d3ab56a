"""What a figure says: a result, a target, a comparison, a rank or a plain count; and for which year."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from archive.extraction.figures.asked import ASKED, STATE, WISHES, is_asked
from archive.extraction.figures.units import Unit
from archive.facts import Document, FigureKind, Span, Which

# Words of a plan: they reach to the end of their sentence, through lists with ";".
_PLAN = re.compile(
    r"(?<!\w)(?:(?<!đã )(?<!đã nỗ lực )(?<!đã cố gắng )phấn đấu|(?<!chương trình )mục tiêu(?!\s+(?:quốc gia|kép))|"
    r"(?<!vượt )(?<!đạt )(?<!thành )(?<!các )(?<!\d )(?<!nhóm )chỉ tiêu(?=\s+\S)|đề ra|sẽ|đến năm 20\d\d|"
    r"(?<!với )(?:\d|những|các|ba|sáu) tháng cuối năm(?!\s+(?:trước|ngoái))|"
    r"đến cuối năm|tối thiểu|"
    r"dự kiến(?!\s+(?:tăng|đạt|giảm|cả năm))|ít nhất|phải đạt|cần đạt|định hướng|phương hướng|quyết tâm|"
    r"nhiệm vụ trọng tâm|"
    r"thời gian tới|giao chỉ tiêu|đặt ra|nhằm)(?!\w)",
    re.I,
)
# These reach only to the next comma, or only make a plan of shares and sums.
_NEAR = re.compile(r"(?<!\w)(?:để chuẩn bị|chuẩn bị)(?!\w)", re.I)
_BREAK = re.compile(r"[,;]")
# Those who are at a meeting are counted, however much its name plans.
_PRESENT = frozenset(("điểm cầu", "đại biểu"))
_REMAINING = re.compile(r"\s+còn lại(?!\w)", re.I)  # "hoàn thành 5 chỉ tiêu còn lại": so many are left
_EXPECTED = re.compile(r"(?<!\w)(?:dự kiến|sẽ)(?!\w)", re.I)
_DONE = re.compile(
    r"(?<!\w)(?:đã|(?:chỉ|mới) (?:đạt|bằng)|vượt|ước(?!\s+mơ)|đạt được|trong đó gồm|"
    r"(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!cải )hiện|tính đến|"
    r"đến nay|"
    r"kết quả|so với (?:mục tiêu|chỉ tiêu|kế hoạch))(?!\w)",
    re.I,
)
_ANNOUNCES = re.compile(r":\s*$|(?<!\w)(?:như sau|sau đây|chỉ tiêu sau|mục tiêu sau|sau)\s*[.…:]*\s*$", re.I)
# Parts of a plan, and lengths of time: named by it, not aimed at.
_AIMED = re.compile(r"(?<!\w)(?:phấn đấu|đề ra|chỉ tiêu|đặt mục tiêu)(?!\w)", re.I)
_PARTS = frozenset(
    ("tiêu", "ngày", "năm", "tuần", "nhóm", "hướng", "giải", "nhiệm", "đợt", "cấp", "lĩnh", "nội", "khâu")
)
_COMPARED = re.compile(
    r"(?<!\w)(?:tăng trưởng|tăng thêm|tăng|giảm|gấp|vượt|cao hơn|thấp hơn|bằng)\s+(?:\S+\s+){0,2}$", re.I
)
_CHANGE = re.compile(r"(?:dự kiến |ước |ước tính )*(?:tăng|giảm|gấp|vượt|bằng)\s(?!.*(?:từ|lên|xuống|còn)\s)", re.I)
_MIDYEAR = 6  # months up to which the running year is still to come
_YEAR = re.compile(r"(?<![\w.,])(?:năm|/|quý\s+[ivx]+/|-)\s?((?:19|20)\d\d)(?!\d)", re.I)
# "đạt 93,5% so với 80% yêu cầu đặt ra": the second share was asked for.
_SHARE_ASKED = re.compile(r"so với\s+$", re.I)
_ASKED_FOR = re.compile(r"[\d.,]*\s?%\s+(?:yêu cầu|chỉ tiêu|mục tiêu|kế hoạch)(?!\w)", re.I)
_NEXT = re.compile(r"[;,.:(](?:\s|$)")
_AGAINST = re.compile(r"so\s+(?:với\s+)?(?:(?:cùng kỳ|cuối|đầu|năm|\d{1,2} tháng|tháng \d{1,2}|tháng|quý)\s*)*$", re.I)
_RESULT = re.compile(r"(?<!\w)(?:đạt|hoàn thành|chiếm|ước|đã|triển khai|được)(?!\w)", re.I)


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of one block that tell plans, results and years: found once, then asked by position."""

    text: str
    reported: int | None  # the year that the report is about
    told: int | None  # the last year of which something may be told as done
    planned: bool  # in a list that was announced as a plan
    plans: tuple[Span, ...]
    asked: tuple[Span, ...]
    near: tuple[Span, ...]
    done: tuple[Span, ...]
    years: tuple[Span, ...]


def cues(text: str, reported: int | None, told: int | None, planned: bool) -> Cues:
    """The cues of a block of a report about the year `reported`, told when `told` was a year gone by."""
    found = (tuple(Span(*match.span()) for match in cue.finditer(text)) for cue in (_PLAN, ASKED, _NEAR, _DONE, _YEAR))
    return Cues(text, reported, told, planned, *found)


def announces_plan(text: str, heading: bool = False) -> bool:
    """Whether a block announces what is planned: it ends so ("Mục tiêu năm 2022:"), or it is a heading of plans."""
    if heading and _PLAN.search(text):
        return not _DONE.search(text)
    plans = list(_PLAN.finditer(text)) if _ANNOUNCES.search(text[-40:]) else []
    return bool(plans) and not _DONE.search(text, plans[-1].end())


def last_within(spans: tuple[Span, ...], first: int, position: int) -> Span | None:
    """The last of the spans that lies between two offsets."""
    index = bisect_right(spans, position, key=lambda span: span.end) - 1
    return spans[index] if index >= 0 and spans[index].start >= first else None


def is_target(cues: Cues, first: int, position: int, unit: Unit, year: int | None) -> bool:
    """Whether the words of a sentence that begins at `first` make the figure at `position` a plan not yet done."""
    if unit.rule == "count" and unit.normal.split()[0] in _PARTS and not _AIMED.search(cues.text, first, position):
        return False
    if STATE.search(cues.text[max(first, position - 40) : position]):
        return False
    if unit.normal in _PRESENT and not _EXPECTED.search(cues.text, first, position):
        return False
    plan = last_within(cues.plans, first, position) or _request(cues, first, position, unit)
    if (
        not plan
        and (near := last_within(cues.near, first, position))
        and not _BREAK.search(cues.text, near.end, position)
    ):
        plan = near
    if _SHARE_ASKED.search(cues.text, max(first, position - 12), position) and unit.rule == "percent":
        return bool(_ASKED_FOR.match(cues.text, position + 1))
    if not plan and not cues.planned and not (year and cues.told and year > cues.told):
        return False
    return last_within(cues.done, plan.end if plan else first, position) is None


def _request(cues: Cues, first: int, position: int, unit: Unit) -> Span | None:
    """The request, order or need that the figure is what is wanted of."""
    asked = last_within(cues.asked, first, position)
    if _REMAINING.match(cues.text, unit.end):
        return None
    if asked and (unit.rule == "count" or asked.of(cues.text).lower() in WISHES):
        return asked if is_asked(cues.text, asked.end, position) else None
    return asked


def kind_of(rule: str, before: str, quote: str, target: bool) -> FigureKind:
    """The kind of a figure from its shape, the words before it and its own quote."""
    if rule == "rank":
        return FigureKind.RANK
    if target:
        return FigureKind.TARGET
    shared = rule in ("percent", "money", "measure")
    if _CHANGE.match(quote) or (shared and _COMPARED.search(before[-60:])):
        return FigureKind.COMPARISON
    if " so với " in quote or " so cùng " in quote:
        return FigureKind.COMPARISON
    return FigureKind.RESULT if shared or rule == "of total" or _RESULT.search(before[-40:]) else FigureKind.COUNT


def year_of(cues: Cues, first: int, position: int, after: int, last: int) -> int | None:
    """The year nearest before a figure in its sentence, else the one just after it, else the report's.

    A year that the figure is only compared with ("so với năm 2020") is not its year.
    """
    before = last_within(cues.years, first, position)
    for _ in range(3):
        if before and not _compared(cues.text, before):
            return _year(cues.text, before)
        before = before and last_within(cues.years, first, before.start)
    index = bisect_right(cues.years, after, key=lambda span: span.start)
    following = cues.years[index] if index < len(cues.years) else None
    if following and following.end <= last and not _NEXT.search(cues.text, after, following.start):
        return cues.reported if _compared(cues.text, following) else _year(cues.text, following)
    return cues.reported


def _year(text: str, span: Span) -> int:
    return int(text[span.end - 4 : span.end])


def _compared(text: str, year: Span) -> bool:
    return bool(_AGAINST.search(text[max(0, year.start - 40) : year.start]))


def told_year(document: Document) -> int | None:
    """The last year that the report can look back on: the reported one, or that in whose second half it was told."""
    now = document.clock(Which.EVENT) or document.clock(Which.PUBLISHED)
    years = [reported_year(document), now.last.year - (now.last.month <= _MIDYEAR) if now else None]
    return max((year for year in years if year), default=None)


def reported_year(document: Document) -> int | None:
    clock = document.clock(Which.REPORTED) or document.clock(Which.EVENT) or document.clock(Which.PUBLISHED)
    return clock.last.year if clock else None
