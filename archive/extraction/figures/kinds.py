"""What a figure says: a result, a target, a comparison, a rank or a plain count; and for which year."""

import re

from archive.facts import Document, FigureKind, Which

_PLAN = re.compile(
    r"(?<!\w)(?:phấn đấu|mục tiêu(?!\s+(?:quốc gia|kép))|chỉ tiêu|đề ra|sẽ|dự kiến(?!\s+(?:tăng|đạt|giảm|cả năm))|đến năm 20\d\d|đến cuối năm|"
    r"nhằm(?:\s+(?:đạt|bảo đảm|đảm bảo))?|tối thiểu|ít nhất|phải đạt|cần đạt|để chuẩn bị|định hướng|phương hướng|quyết tâm|nhiệm vụ trọng tâm|"
    r"đề nghị|yêu cầu|tiếp tục|thời gian tới|kế hoạch năm|giao chỉ tiêu|thúc đẩy|đặt ra)(?!\w)",
    re.I,
)
_DONE = re.compile(
    r"(?<!\w)(?:đã|hoàn thành|vượt|ước(?!\s+mơ)|đạt được|trong đó gồm|hiện|tính đến|đến nay|kết quả|so với (?:mục tiêu|chỉ tiêu|kế hoạch))(?!\w)",
    re.I,
)
_COMPARED = re.compile(
    r"(?<!\w)(?:tăng trưởng|tăng thêm|tăng|giảm|gấp|vượt|cao hơn|thấp hơn|bằng)\s+(?:\S+\s+){0,2}$", re.I
)
_YEAR = re.compile(r"(?<![\w.,])(?:năm|/|quý\s+[ivx]+/|-)\s?((?:19|20)\d\d)(?!\d)", re.I)
_AGAINST = re.compile(r"so\s+(?:với\s+)?(?:cùng\s+kỳ\s+)?(?:năm\s+)?$", re.I)
_RESULT = re.compile(r"(?<!\w)(?:đạt|hoàn thành|chiếm|ước|đã|triển khai|được)(?!\w)", re.I)


def is_target(before: str, year: int | None, reported: int | None) -> bool:
    """Whether the words of the sentence before a figure make it a plan that is not yet done."""
    plans = list(_PLAN.finditer(before))
    if not plans and not (year and reported and year > reported):
        return False
    since = plans[-1].end() if plans else 0
    return not _DONE.search(before, since)


def kind_of(rule: str, before: str, quote: str, target: bool) -> FigureKind:
    """The kind of a figure from its shape, the words before it and its own quote."""
    if rule == "rank":
        return FigureKind.RANK
    if target:
        return FigureKind.TARGET
    shared = rule in ("percent", "money", "measure")
    if (shared or quote.rstrip().endswith("lần")) and (_COMPARED.search(before) or _COMPARED.search(quote[:20] + " ")):
        return FigureKind.COMPARISON
    if " so với " in quote or " so cùng " in quote:
        return FigureKind.COMPARISON
    return FigureKind.RESULT if shared or rule == "of total" or _RESULT.search(before[-40:]) else FigureKind.COUNT


def year_of(before: str, after: str, default: int | None) -> int | None:
    """The year nearest before a figure in its sentence, else the one just after it, else `default`.

    A year that the figure is only compared with ("so với năm 2020") is not its year.
    """
    for match in reversed(list(_YEAR.finditer(before))):
        if not _AGAINST.search(before[: match.start()]):
            return int(match[1])
    if (match := _YEAR.search(after[:60])) and not _AGAINST.search(after[: match.start()]):
        return int(match[1])
    return default


def reported_year(document: Document) -> int | None:
    clock = document.clock(Which.REPORTED) or document.clock(Which.EVENT) or document.clock(Which.PUBLISHED)
    return clock.last.year if clock else None
