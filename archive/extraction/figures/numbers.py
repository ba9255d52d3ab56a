"""Numbers as Vietnamese pages write them: "110.000", "2.213,5", "842,238 tỷ", "52/192", "11,5 - 12,4".

A dot parts thousands and a comma decimals, but pages also write it the English way, and three digits after
a single comma may be either: there the unit decides (money and shares have fractions, villages have none).
"""

import re
from dataclasses import dataclass

LONGEST = 24  # letters of a number; longer rows of digits are codes

_PLAIN = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\d])"

NUMBER = re.compile(rf"(?<![\w.,]){_PLAIN}|(?<=[^\d][.,]){_PLAIN}")
# "21, 218 tỷ", "21, 4 triệu": a space slipped in behind the decimal comma; "tổ 2, 3 triệu đồng" is two numbers.
_SPACED = re.compile(r"(?:\d{1,3}, \d{3}|[1-9]\d{1,2}, \d{1,2})(?=\s?(?:tỷ|tỉ|triệu)(?!\w))")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?=\s?(?:tỷ|tỉ|triệu|đồng|%)(?!\w))")
_OF = re.compile(rf"\s?/\s?({_PLAIN})|\s+trong\s+(?:tổng\s+)?(?:số\s+)?({_PLAIN})", re.I)
_UPPER = re.compile(rf"(?:\s?[-–—]\s?|\s+(?:đến|tới)\s+)({_PLAIN})", re.I)


@dataclass(frozen=True, slots=True)
class Numeral:
    """One number, or two that belong together, as written between `start` and `end`."""

    start: int
    end: int
    number: str
    of: str = ""  # the total in "52/192"
    upper: str = ""  # the second bound in "11,5 - 12,4"


def read_numeral(text: str, start: int) -> Numeral | None:
    """The number that begins at `start` with its total or second bound, or None."""
    match = _SPACED.match(text, start) or _THOUSANDS.match(text, start) or NUMBER.match(text, start)
    if match is None or match.end() - start > LONGEST:
        return None
    number, end = match[0], match.end()
    if of := _OF.match(text, end):
        return Numeral(start, of.end(), number, of=of[1] or of[2])
    upper = _UPPER.match(text, end)
    if upper and value(upper[1]) > value(number):
        return Numeral(start, upper.end(), number, upper=upper[1])
    return Numeral(start, end, number)


def value(number: str, fractions: bool = True) -> float:
    """What a written number is worth; `fractions` says whether its unit can be parted ("842,238 tỷ").

    >>> value("2.213,5"), value("842,238"), value("12,916", fractions=False)
    (2213.5, 842.238, 12916.0)
    """
    digits = re.sub(r"\s", "", number)
    dots, commas = digits.count("."), digits.count(",")
    if dots and commas:
        decimal = max(digits.rfind("."), digits.rfind(","))
        return float(re.sub(r"[.,]", "", digits[:decimal]) + "." + digits[decimal + 1 :])
    if dots:
        return float(digits.replace(".", "") if _grouped(digits, ".") else _decimal(digits, "."))
    if commas > 1 or (commas and not fractions and _grouped(digits, ",")):
        return float(digits.replace(",", ""))
    return float(_decimal(digits, ","))


def _grouped(digits: str, mark: str) -> bool:
    """Whether every mark is followed by three digits, and the number does not begin with 0."""
    first, *groups = digits.split(mark)
    return not first.startswith("0") and all(len(group) == 3 for group in groups)


def _decimal(digits: str, mark: str) -> str:
    whole, _, rest = digits.partition(mark)
    return f"{whole}.{rest.replace(mark, '')}"


SPELLED = {"ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
