"""What a figure says: a result, a target, a comparison, a rank or a plain count; and for which year."""

import re

from archive.extraction.figures.units import Unit
from archive.facts import Document, FigureKind, Which

# Words of a plan: they reach to the end of their sentence, through lists with ";".
_PLAN = re.compile(
    r"(?<!\w)(?:phấn đấu|(?<!chương trình )mục tiêu(?!\s+(?:quốc gia|kép))|"
    r"(?<!vượt )(?<!đạt )(?<!thành )(?<!các )chỉ tiêu(?=\s+\S)|đề ra|sẽ|đến năm 20\d\d|"
    r"đến cuối năm|tối thiểu|"
    r"dự kiến(?!\s+(?:tăng|đạt|giảm|cả năm))|ít nhất|phải đạt|cần đạt|định hướng|phương hướng|quyết tâm|"
    r"nhiệm vụ trọng tâm|"
    r"thời gian tới|giao chỉ tiêu|đặt ra|nhằm)(?!\w)",
    re.I,
)
# These reach only to the next comma, or only make a plan of shares and sums.
_NEAR_PLAN = re.compile(r"(?<!\w)(?:để chuẩn bị|chuẩn bị)(?!\w)[^,;]*$", re.I)
_ASKED = re.compile(r"(?<!\w)(?:yêu cầu|đề nghị|thúc đẩy|kế hoạch năm)(?!\w)", re.I)
_DONE = re.compile(
    r"(?<!\w)(?:đã|vượt|ước(?!\s+mơ)|đạt được|trong đó gồm|hiện|tính đến|"
    r"đến nay|"
    r"kết quả|so với (?:mục tiêu|chỉ tiêu|kế hoạch))(?!\w)",
    re.I,
)
# Parts of a plan, and lengths of time: named by it, not aimed at.
_AIMED = re.compile(r"(?<!\w)(?:phấn đấu|đề ra|chỉ tiêu|đặt mục tiêu)(?!\w)", re.I)
_PARTS = frozenset(("ngày", "năm", "tuần", "nhóm", "hướng", "giải", "nhiệm", "đợt", "cấp", "lĩnh", "nội", "khâu"))
_COMPARED = re.compile(
    r"(?<!\w)(?:tăng trưởng|tăng thêm|tăng|giảm|gấp|vượt|cao hơn|thấp hơn|bằng)\s+(?:\S+\s+){0,2}$", re.I
)
_CHANGE = re.compile(r"(?:dự kiến |ước |ước tính )*(?:tăng|giảm|gấp|vượt|bằng)\s(?!.*(?:từ|lên|xuống|còn)\s)", re.I)
_YEAR = re.compile(r"(?<![\w.,])(?:năm|/|quý\s+[ivx]+/|-)\s?((?:19|20)\d\d)(?!\d)", re.I)
_NEXT = re.compile(r"[;,.:(](?:\s|$)")
_AGAINST = re.compile(r"so\s+(?:với\s+)?(?:(?:cùng kỳ|cuối|đầu|năm|\d{1,2} tháng|tháng \d{1,2}|tháng|quý)\s*)*$", re.I)
_RESULT = re.compile(r"(?<!\w)(?:đạt|hoàn thành|chiếm|ước|đã|triển khai|được)(?!\w)", re.I)


def is_target(before: str, unit: Unit, year: int | None, reported: int | None) -> bool:
    """Whether the words of the sentence before a figure make it a plan that is not yet done."""
    if unit.rule == "count" and unit.normal.split()[0] in _PARTS and not _AIMED.search(before):
        return False
    plans = list(_PLAN.finditer(before)) or (list(_ASKED.finditer(before)) if unit.rule != "count" else [])
    if not plans and not _NEAR_PLAN.search(before) and not (year and reported and year > reported):
        return False
    return not _DONE.search(before, plans[-1].end() if plans else 0)


def kind_of(rule: str, before: str, quote: str, target: bool) -> FigureKind:
    """The kind of a figure from its shape, the words before it and its own quote."""
    if rule == "rank":
        return FigureKind.RANK
    if target:
        return FigureKind.TARGET
    shared = rule in ("percent", "money", "measure")
    if _CHANGE.match(quote) or (shared and _COMPARED.search(before)):
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
    after = _NEXT.split(after, maxsplit=1)[0]
    if (match := _YEAR.search(after)) and not _AGAINST.search(after[: match.start()]):
        return int(match[1])
    return default


def reported_year(document: Document) -> int | None:
    clock = document.clock(Which.REPORTED) or document.clock(Which.EVENT) or document.clock(Which.PUBLISHED)
    return clock.last.year if clock else None
