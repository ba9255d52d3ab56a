"""What readers put into addresses, read without ever failing."""

import re

from django.http import HttpRequest

FIRST_YEAR, LAST_YEAR = 1945, 2199


def whole_number(text: str, low: int, high: int) -> int | None:
    """The number that the text writes in plain digits, if it lies within the bounds."""
    if not re.fullmatch(r"[0-9]{1,9}", text or ""):
        return None
    number = int(text)
    return number if low <= number <= high else None


def page_number(request: HttpRequest) -> int:
    """The page asked for by `?trang=`; anything else means the first."""
    return whole_number(request.GET.get("trang", ""), 1, 10**6) or 1


def tier_of_units(request: HttpRequest) -> int:
    """63 or 34: which set of provinces `?tap=` asks for; 63 unless said."""
    return 34 if request.GET.get("tap") == "34" else 63
