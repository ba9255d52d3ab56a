"""A number of a text with its unit: counts, shares, ranks, fractions, numbers in words; or that it is no figure."""

import re
from dataclasses import dataclass

from archive.extraction.figures import context, leaves
from archive.extraction.figures.numbers import NUMBER, SPELLED, Numeral, read_numeral, value
from archive.extraction.figures.units import Unit, noun_before, read_unit
from archive.reading.letters import CAPITALS

_SPELLED = re.compile(rf"(?<!\w)(?:{'|'.join(word for word in SPELLED if word != 'năm')})(?=\s)", re.I)
_ONE_OF = re.compile(r"(?<!\w)một\s+trong\s+(?:số\s+)?(\d{1,2})(?=\s)", re.I)
START = re.compile(rf"{NUMBER.pattern}|{_SPELLED.pattern}|{_ONE_OF.pattern}", re.I)
_RANK = re.compile(
    r"(?<!\w)(?<!sắp )(?:xếp|đứng|vị trí|hạng|thứ hạng)(?:\s+(?:hạng|vị trí|ở|thứ|vị thứ|ở vị trí|loại)){0,3}\s+$", re.I
)
_ALSO_RANK = re.compile(r"(?<!\w)thứ\s+$", re.I)  # "… và thứ 2/13 vùng"
_TOP = re.compile(r"(?:(?<!\w)(?:vào|thuộc|trong|lọt)\s+)?(?<!\w)(?:tốp|top)\s+$", re.I)
_OF_ALL = re.compile(r"\s+(?:cả nước|toàn quốc)(?!\w)", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d$")
_DATE_WORD = re.compile(r"(?<!\w)(?:ngày|đến|tới|từ|trước|sau|sáng|chiều|tối|hết|dịp|lễ|và|đường)\s+$", re.I)
_SECOND_FRACTION = re.compile(r"\d/\d[^.;]{0,40}\s(?:và|,)\s+$", re.I)  # "20/20 sở, ngành và | 10/10 huyện"
_FIXED = re.compile(
    r"\s+(?:số(?!\s+(?:liệu|hộ|điện|báo))|bên|tuổi|lần thứ|chiều|mặt(?!\s+hàng)|tháng|"
    r"giờ(?!\s+(?:chương trình|phát|truyền hình|tin))|phút|giây)(?!\w)",
    re.I,
)
_BASE = re.compile(r"[^\W\d]\s?/\s?$")  # "doanh nghiệp/1.000 dân": what a share is taken of
_BASES = ("dân", "người", "người dân", "hộ")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+$")
_ENDS = re.compile(r"\s*(?:[,.;)(]|$)", re.M)
# A length of time is told of a feast or a record: "kỷ niệm 75 năm", "3 năm liền"; else it only says how long.
_YEARS_KEPT = re.compile(r"(?<!\w)(?:kỷ niệm|tròn|gấp|giảm|tăng|rút ngắn)\s+(?:lần thứ\s+)?$", re.I)
_IN_A_ROW = re.compile(r"\s+(?:liền|liên tiếp|liên tục)(?!\w)", re.I)
_ALL_PROVINCES = ("2", "02", "34", "63", "64")  # "63 tỉnh, thành phố", "Sở hai tỉnh": which ones, not how many
_OTHERS = re.compile(r"\s+(?:dẫn đầu|đứng đầu|trực thuộc [Tt]rung ương)(?!\w)")  # other places than the report's
_WHICH = re.compile(rf"\s+(?:cũ\b|[{CAPITALS}])")
_TWO_TIERS = re.compile(r"địa phương\s+$", re.I)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, still without what stands around it."""

    numeral: Numeral
    unit: Unit
    rule: str
    quoted_from: int | None = None  # where the quote begins when a longer shape says so


def read_amount(text: str, start: int) -> Amount | None:
    """The amount that the number at `start` begins, None where it is a label, a date or a name's part."""
    before = text[max(0, start - 48) : start]
    if text[start].isalpha():
        return _spelled(text, start)
    numeral = read_numeral(text, start)
    if numeral is None:
        return None
    rank = _RANK.search(before) or (numeral.of and _ALSO_RANK.search(before))
    if rank:
        return _rank(text, numeral, start - len(rank[0]))
    if top := _TOP.search(before):
        return _top(text, numeral, start - len(top[0]))
    unit = read_unit(text, numeral.end) or _unit_before(text, numeral)
    counted = unit is not None and unit.known
    if _is_label(before, numeral, unit) or _is_no_figure(text, numeral, unit, before):
        return None
    if unit is None or not (counted or _open_noun_fits(unit, before)):
        return None
    return Amount(_second_bound(text, numeral, unit), _last_unit(text, numeral, unit), _rule(numeral, unit))


def _unit_before(text: str, numeral: Numeral) -> Unit | None:
    """The noun said before a number of thousands that ends its clause."""
    if numeral.of or numeral.upper or not _THOUSANDS.match(numeral.number) or not _ENDS.match(text, numeral.end):
        return None
    return noun_before(text[max(0, numeral.start - 140) : numeral.start], numeral.end)


def _is_label(before: str, numeral: Numeral, unit: Unit | None) -> bool:
    known = unit is not None and unit.known
    return leaves.is_label(before, numeral.number, unit.normal if known else "", known and unit.rule != "count")


def _rank(text: str, numeral: Numeral, start: int) -> Amount | None:
    """ "xếp thứ 22/63 tỉnh thành": the rank's unit is the rank itself."""
    if re.match(r"\s+từ\s+(?:trái|phải)|,\s?\d|\s?%", text[numeral.end : numeral.end + 12]):
        return None
    unit = read_unit(text, numeral.end)
    end = unit.end if unit and unit.known and numeral.of else numeral.end
    return Amount(numeral, Unit(end, "hạng", normal="hạng", fractions=False), "rank", start)


def _top(text: str, numeral: Numeral, start: int) -> Amount | None:
    """ "vào tốp 10 cả nước": one of the first so many."""
    if numeral.of or not numeral.number.isdigit():
        return None
    whole = _OF_ALL.match(text, numeral.end)
    return Amount(
        numeral, Unit(whole.end() if whole else numeral.end, "hạng", normal="hạng", fractions=False), "top", start
    )


def _spelled(text: str, start: int) -> Amount | None:
    """ "ba tác phẩm đạt giải nhất", "một trong 7 tỉnh", never "ba nhóm giải pháp này"."""
    if one_of := _ONE_OF.match(text, start):
        unit = read_unit(text, one_of.end())
        return Amount(Numeral(start, one_of.end(), "1", of=one_of[1]), unit, "of total") if unit else None
    word = text[start:].split(None, 1)[0]
    end = start + len(word)
    unit = read_unit(text, end)
    before = text[max(0, start - 12) : start]
    if unit is None or unit.rule != "count" or not unit.known or unit.normal in ("ngày", "năm", "tuần", "lần"):
        return None
    if _OTHERS.match(text, unit.end) or unit.normal == "cấp" or _says_which(text, unit):
        return None
    if re.match(r"(?:\s+\w+){0,3}\s+(?:này|trên|đó|nói)(?!\w)", text[unit.end : unit.end + 40]) or re.search(
        r"(?:thứ|một trong|tháng|những|hai|phần)\s+$", before
    ):
        return None
    return Amount(Numeral(start, end, str(SPELLED[word.lower()])), unit, "spelled")


def _is_no_figure(text: str, numeral: Numeral, unit: Unit | None, before: str) -> bool:
    fixed = _FIXED.match(text, numeral.end)
    if (fixed and not (unit and unit.normal == "giờ")) or (unit and unit.normal in _BASES and _BASE.search(before)):
        return True
    if _YEAR.match(numeral.number) and not (unit and unit.known and not re.search(r"[-/–,(]\s?$", before)):
        return True
    if unit and unit.normal == "năm" and not (_YEARS_KEPT.search(before) or _IN_A_ROW.match(text, unit.end)):
        return True
    if unit and numeral.number in _ALL_PROVINCES and not numeral.of and unit.normal.startswith("tỉnh"):
        return True
    if unit and not numeral.of and _OTHERS.match(text, unit.end) and not re.search(r"nhóm\s+$", before):
        return True
    if unit and unit.normal == "cấp" and _TWO_TIERS.search(before):  # "chính quyền địa phương 2 cấp" is a name
        return True
    return bool(numeral.of) and _is_date(numeral, unit, before)


def _says_which(text: str, unit: Unit) -> bool:
    """ "ba tỉnh Vĩnh Long, Bến Tre và Trà Vinh", "ba tỉnh cũ": which provinces, not how many."""
    return unit.normal == "tỉnh" and _WHICH.match(text, unit.end) is not None


def _is_date(numeral: Numeral, unit: Unit | None, before: str) -> bool:
    """Whether "30/12" is a day rather than 30 of 12: it could be one, and nothing is counted."""
    if not (numeral.number.isdigit() and numeral.of.isdigit()):
        return False
    day, month = int(numeral.number), int(numeral.of)
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    if unit and unit.known and _SECOND_FRACTION.search(before):
        return False
    return unit is None or not unit.known or day > month or bool(_DATE_WORD.search(before))


# Slogans ("5 rõ", "3 hóa") and lengths of time that look back ("5 năm qua").
_NOT_COUNTED = frozenset(
    (
        "các",
        "những",
        "và",
        "tuy",
        "rõ",
        "hóa",
        "hoá",
        "xây",
        "chống",
        "sạch",
        "tốt",
        "biết",
        "dám",
        "tr",
        "năm",
        "ngày",
        "tuần",
    )
)
_NAME = re.compile(r"(?<![.!?:] )(?<!\w)[A-ZĐÂÊÔƠƯ][\w-]*\s+$|[“\"'‘]\s?$")


def _open_noun_fits(unit: Unit, before: str) -> bool:
    """Whether a word that no table knows is counted here: in lower case, no verb, no name before the number."""
    word = unit.text.split()[0]
    return word.islower() and word not in context.STOPS and word not in _NOT_COUNTED and not _NAME.search(before)


def _second_bound(text: str, numeral: Numeral, unit: Unit) -> Numeral:
    """The number with the bound that repeats the unit: "400.000 đồng đến 500.000 đồng/m3"."""
    match = re.compile(r"\s+(?:đến|tới|-|–)\s+").match(text, unit.end)
    if numeral.upper or numeral.of or not match:
        return numeral
    upper = read_numeral(text, match.end())
    other = read_unit(text, upper.end) if upper else None
    if (
        not upper
        or not other
        or other.normal.split("/")[0] != unit.normal
        or value(upper.number) <= value(numeral.number)
    ):
        return numeral
    return Numeral(numeral.start, upper.end, numeral.number, upper=upper.number)


def _last_unit(text: str, numeral: Numeral, unit: Unit) -> Unit:
    bound = _second_bound(text, numeral, unit)
    return unit if bound is numeral else read_unit(text, bound.end)


def _rule(numeral: Numeral, unit: Unit) -> str:
    if numeral.of:
        return "of total"
    return "range" if numeral.upper else unit.rule
