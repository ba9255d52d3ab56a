"""Years on four clocks, never mixed: reported, planned, held, published; each count with the address that opens it."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext, ngettext_lazy

from archive.bilingual import number

from . import words
from .grid import tone

# The clocks in the order of the columns, as addresses name them (`?theo=hop`).
CLOCKS = {"ky": "reported", "ke-hoach": "planned", "hop": "event", "dang": "published"}
_LEDES = {
    "ky": ngettext_lazy(
        "%(n)s báo cáo có kỳ báo cáo chạm năm %(year)s.", "%(n)s báo cáo có kỳ báo cáo chạm năm %(year)s.", "count"
    ),
    "ke-hoach": ngettext_lazy(
        "%(n)s báo cáo nêu kế hoạch cho năm %(year)s.", "%(n)s báo cáo nêu kế hoạch cho năm %(year)s.", "count"
    ),
    "hop": ngettext_lazy(
        "%(n)s báo cáo về cuộc họp trong năm %(year)s.", "%(n)s báo cáo về cuộc họp trong năm %(year)s.", "count"
    ),
    "dang": ngettext_lazy("%(n)s báo cáo đăng trong năm %(year)s.", "%(n)s báo cáo đăng trong năm %(year)s.", "count"),
}
MOST_YEARS = 30
FEW_YEARS = 10  # a longer table waits folded


@dataclass(frozen=True, slots=True)
class ClockCount:
    """Reports of a year on one clock; no address where there are none."""

    word: str
    count: int
    url: str
    tone: int


@dataclass(frozen=True, slots=True)
class YearRow:
    """A year with its page, counted on each of the four clocks; `reported` stands in the bar."""

    year: int
    url: str
    counts: list[ClockCount]

    @property
    def reported(self) -> ClockCount:
        return self.counts[0]


@dataclass(frozen=True, slots=True)
class ClockYears:
    """The table of years, ready to print; `unfolded` while it is short, `before` is said when older years are cut."""

    heads: list[str]
    rows: list[YearRow]
    unfolded: bool
    before: int


Link = Callable[[str, int], str]


def clock_asked(request: HttpRequest) -> str:
    """The clock that `?theo=` names; "ky" (the period reported) unless it names another."""
    asked = request.GET.get("theo", "")
    return asked if asked in CLOCKS else "ky"


def year_lede(clock: str, year: int, count: int) -> str:
    """How many reports the year has on the clock, in a sentence."""
    if not count:
        return gettext("Kho chưa có báo cáo nào ở mục này cho năm %(year)s.") % {"year": year}
    return _LEDES[clock] % {"count": count, "n": number(count), "year": year}


def clock_years(years: Mapping[str, Counter[int | None]], link: Link) -> ClockYears:
    """Every year from the first to the last that has anything; `link` makes an address of (clock's word, year)."""
    known = {year for which in CLOCKS.values() for year in years[which] if year}
    heads = [str(words.CLOCK[which]) for which in CLOCKS.values()]
    if not known:
        return ClockYears(heads, [], True, 0)
    first = max(min(known), max(known) - MOST_YEARS + 1)
    most = {which: max((n for year, n in years[which].items() if year), default=0) for which in CLOCKS.values()}
    rows = [
        YearRow(each, link("ky", each), counts_of(years, each, most, link)) for each in range(first, max(known) + 1)
    ]
    return ClockYears(heads, rows, len(rows) <= FEW_YEARS, first if min(known) < first else 0)


def counts_of(
    years: Mapping[str, Counter[int | None]], year: int, most: Mapping[str, int], link: Link
) -> list[ClockCount]:
    return [
        ClockCount(str(words.CLOCK[which]), n, link(name, year) if n else "", tone(n, most[which]))
        for name, which in CLOCKS.items()
        for n in (years[which][year],)
    ]


@dataclass(frozen=True, slots=True)
class ClockTab:
    """One of the four lists of a year, with how many reports it holds."""

    word: str
    count: int
    url: str
    current: bool


def clock_tabs(counts: Mapping[str, int], current: str, link: Callable[[str], str]) -> list[ClockTab]:
    """The four lists by the clocks' words in addresses; `link` makes the address of one."""
    return [
        ClockTab(str(words.CLOCK[which]), counts[name], link(name), name == current) for name, which in CLOCKS.items()
    ]
