"""Date ranges over a chosen clock, as readers type them and as addresses write them: "dang:2021-06..2021-07-20"."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import period
from archive.text import fold

DATES = "ngay"  # the filter's name
FORM = ("dong-ho", "tu", "den")  # the form's names for its three parts
CLOCKS = {"dang": "published", "hop": "event", "ky": "reported"}
CLOCK_NAMES = {"dang": _("đăng"), "hop": _("họp"), "ky": _("kỳ báo cáo")}
YEARS = range(1900, 2100)

_PRECISE = re.compile(r"(?P<y>\d{4})(?:-(?P<m>\d{1,2})(?:-(?P<d>\d{1,2}))?)?", re.ASCII)
_TYPED = re.compile(r"(?:(?:(?P<d>\d{1,2})[/.-])?(?P<m>\d{1,2})[/.-])?(?P<y>\d{4})", re.ASCII)


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from the first to the last, one of which may be open, on one clock."""

    clock: str  # dang, hop, ky
    start: str  # 2021, 2021-06, 2021-06-20 or ""
    end: str

    @property
    def first(self) -> date:
        return _days(self.start)[0] if self.start else date.min

    @property
    def last(self) -> date:
        return _days(self.end)[1] if self.end else date.max

    @property
    def value(self) -> str:
        """The range as addresses write it."""
        return f"{self.clock}:" + (self.start if self.start == self.end else f"{self.start}..{self.end}")

    @property
    def label(self) -> str:
        name, start, end = str(CLOCK_NAMES[self.clock]), written(self.start), written(self.end)
        if self.start == self.end:
            return f"{name} {start}"
        if start and end:
            return gettext("%(clock)s từ %(start)s đến %(end)s") % {"clock": name, "start": start, "end": end}
        if start:
            return gettext("%(clock)s từ %(start)s") % {"clock": name, "start": start}
        return gettext("%(clock)s đến %(end)s") % {"clock": name, "end": end}


def written(moment: str) -> str:
    """2021-06-20 as pages write it: "20/06/2021", "20 June 2021"."""
    return period("/".join(reversed(moment.split("-"))))


def read_range(raw: str) -> DateRange | None:
    """The range that a value says, None if it says none."""
    clock, colon, rest = raw.partition(":")
    clock, rest = (fold(clock.strip()), rest) if colon else ("dang", raw)
    start, dots, end = (part.strip() for part in rest.partition(".."))
    start, end = _moment(start), _moment(end) if dots else _moment(start)
    if clock not in CLOCKS or start is None or end is None or not (start or end):
        return None
    return DateRange(clock, start, end)


def canonical_dates(raw: str) -> str:
    found = read_range(raw)
    return found.value if found else ""


def read_form(clock: str, start: str, end: str) -> list[str]:
    """The values that the form's three fields say: at most one."""
    if not (start.strip() or end.strip()):
        return []
    return [f"{clock or 'dang'}:{start[:20]}..{end[:20]}"]


def complaints(values: tuple[str, ...]) -> list[str]:
    """A sentence for every range that ends before it begins."""
    ranges = [found for value in values if (found := read_range(value.lstrip("-"))) and found.first > found.last]
    text = gettext("Ngày bắt đầu %(start)s ở sau ngày kết thúc %(end)s, nên không có báo cáo nào; xin đổi lại.")
    return [text % {"start": written(found.start), "end": written(found.end)} for found in ranges]


def _moment(text: str) -> str | None:
    """ISO form of a year, month or day; "" for an open end, None for what is no date."""
    if not text:
        return ""
    match = _PRECISE.fullmatch(text) or _TYPED.fullmatch(text)
    if not match:
        return None
    year, month, day = int(match["y"]), int(match["m"] or 0), int(match["d"] or 0)
    if year not in YEARS or (match["m"] and not 1 <= month <= 12):
        return None
    if match["d"] and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def _days(moment: str) -> tuple[date, date]:
    year, month, day = (*map(int, moment.split("-")), 0, 0)[:3]
    last_month = month or 12
    last = day or calendar.monthrange(year, last_month)[1]
    return date(year, month or 1, day or 1), date(year, last_month, last)
