"""The calendar: years, the months of a year, the days of a month with their reports, and what has no date."""

import calendar
from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpRequest
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from archive.bilingual import day as day_written
from archive.bilingual import localized, month_of_year, number, reports, short_day
from archive.bilingual import month as month_written
from archive.models import Tally
from archive.pages.kit.charts import bar_chart
from archive.pages.kit.clock_years import year_lede
from archive.pages.kit.coverage import by_clock
from archive.pages.kit.lists import Crumb, items, part_for_lists
from archive.pages.kit.tabs import Tab
from archive.pages.serving.paging import address, paginate
from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR

from .calendar_days import (
    CALENDAR_CLOCKS,
    IN_A_MONTH,
    ON_A_DAY,
    between,
    days_beside,
    last_of_month,
    reports_by_day,
    reports_by_month,
    reports_of,
    undated,
)

UNDATED = "chua-ro"
TABS = {"dang": _("Theo ngày đăng"), "hop": _("Theo ngày họp")}
CAPTIONS = {"dang": _("Số báo cáo theo ngày đăng"), "hop": _("Số báo cáo theo ngày họp")}
WITHOUT_DATE = {"dang": _("Chưa rõ ngày đăng"), "hop": _("Chưa rõ ngày họp")}
COUNTED_WITHOUT_DATE = {
    "dang": ngettext_lazy("%(n)s báo cáo chưa rõ ngày đăng", "%(n)s báo cáo chưa rõ ngày đăng", "count"),
    "hop": ngettext_lazy("%(n)s báo cáo chưa rõ ngày họp", "%(n)s báo cáo chưa rõ ngày họp", "count"),
}


@dataclass(frozen=True, slots=True)
class Day:
    """A cell of the month; 0: a day of the month beside it. A day without reports has no address."""

    number: int
    count: int
    url: str
    said: str


def clock_of(request: HttpRequest) -> str:
    """The clock that `?theo=` names: "dang" (published) unless it is "hop"."""
    return "hop" if request.GET.get("theo") == "hop" else "dang"


def place(clock: str, *parts: int | str) -> str:
    """The address of a part of the calendar: `place("hop", 2021, 12)` is /lich/2021/12/?theo=hop."""
    path = "".join(f"{part}/" for part in ("/lich", *parts))
    return address(localized(path), theo="" if clock == "dang" else clock)


def frame(clock: str, *parts: int | str) -> dict:
    """What every page of the calendar has: the switch of clocks, the way from the front page."""
    labels = [gettext("Lịch"), *(str(WITHOUT_DATE[clock] if part == UNDATED else part) for part in parts)]
    if len(parts) > 1:
        labels[2] = month_of_year(date(*parts[:2], 1))
    crumbs = [Crumb(label, place(clock, *parts[:depth])) for depth, label in enumerate(labels)]
    return {
        "tabs": [Tab(str(word), place(name, *parts), name == clock) for name, word in TABS.items()],
        "breadcrumbs": [*crumbs[:-1], Crumb(crumbs[-1].label)],
        "canonical": place(clock, *parts),
    }


def index_page(request: HttpRequest) -> dict:
    """The years with reports on the clock, and how many have no such date. One query."""
    clock = clock_of(request)
    which = CALENDAR_CLOCKS[clock]
    years = by_clock(Tally.objects.all_reports().by_clock(which))[which]
    bars = [(str(year), years[year], place(clock, year)) for year in sorted(year for year in years if year)]
    return {
        **frame(clock),
        "chart": bar_chart(gettext("Năm"), bars[-40:]),
        **without_date(clock, years[None]),
    }


def year_page(request: HttpRequest, year: int) -> dict:
    """The twelve months; beneath, the reports of which only the year is known."""
    clock = clock_of(request)
    which = CALENDAR_CLOCKS[clock]
    months = reports_by_month(which, checked(year))
    bars = [(str(month), months[month], place(clock, year, month)) for month in range(1, 13)]
    coarse = between(which, date(year, 1, 1), date(year, 12, 31)).exclude(precision__in=IN_A_MONTH)
    return {
        **frame(clock, year),
        **listed(request, reports_of(coarse), months[0], clock),
        "year": year,
        "total": months.total(),
        "lede": year_lede(clock, year, months.total()),
        "chart": bar_chart(gettext("Tháng"), bars),
        **beside(clock, days_beside(which, date(year, 1, 1), date(year, 12, 31)), 1),
        **without_date(clock, reports_without_date(which)),
    }


def without_date(clock: str, count: int) -> dict:
    """How many reports have no such date at all, said and linked: they stand on no day, and are not dropped."""
    said = COUNTED_WITHOUT_DATE[clock] % {"count": count, "n": number(count)} if count else ""
    return {"undated": said, "undated_url": place(clock, UNDATED)}


def reports_without_date(which: str) -> int:
    """How many reports have no such date. One query."""
    return sum(Tally.objects.all_reports().by_clock(which).filter(year=None).values_list("reports", flat=True))


def month_page(request: HttpRequest, year: int, month: int) -> dict:
    """The month's days, all its reports, those of which only the month is known at the end."""
    clock = clock_of(request)
    which = CALENDAR_CLOCKS[clock]
    days = reports_by_day(which, checked(year), month)
    clocks = between(which, date(year, month, 1), last_of_month(year, month)).filter(precision__in=IN_A_MONTH)
    return {
        **frame(clock, year, month),
        **listed(request, reports_of(clocks), days.total(), clock),
        "year": year,
        "month": gettext("Lịch tháng %(month)s") % {"month": month_written(date(year, month, 1))},
        "total": days.total(),
        "caption": CAPTIONS[clock],
        "weeks": weeks(clock, year, month, days),
        "only_month": days[0],
        **beside(clock, days_beside(which, date(year, month, 1), last_of_month(year, month)), 2),
        **without_date(clock, reports_without_date(which)),
    }


def weeks(clock: str, year: int, month: int, days: Counter[int]) -> list[list[Day]]:
    """The month as weeks from Monday to Sunday."""
    return [
        [day_cell(clock, year, month, number, days[number] if number else 0) for number in week]
        for week in calendar.Calendar().monthdayscalendar(year, month)
    ]


def day_cell(clock: str, year: int, month: int, number: int, count: int) -> Day:
    if not count:
        return Day(number, 0, "", "")
    said = f"{day_written(date(year, month, number))}: {reports(count)}"
    return Day(number, count, place(clock, year, month, number), said)


def beside(clock: str, days: tuple[date | None, date | None], depth: int) -> dict:
    """Links to the year (depth 1), month (2) or day (3) of the nearest days with reports."""
    return {name: step(clock, day, depth) if day else None for name, day in zip(("before", "after"), days, strict=True)}


def step(clock: str, day: date, depth: int) -> Tab:
    words = (str(day.year), month_written(day), short_day(day))
    return Tab(words[depth - 1], place(clock, *(day.year, day.month, day.day)[:depth]), False)


def day_page(request: HttpRequest, year: int, month: int, number: int) -> dict:
    """The reports of a day."""
    clock = clock_of(request)
    try:
        day = date(checked(year), month, number)
    except ValueError as wrong:
        raise Http404("Lịch không có ngày này.") from wrong
    clocks = between(CALENDAR_CLOCKS[clock], day, day).filter(precision__in=ON_A_DAY)
    total = clocks.count()
    return {
        **frame(clock, year, month, number),
        **listed(request, reports_of(clocks), total, clock),
        "heading": day_written(day),
        "weekday": date_format(day, "l"),
        **beside(clock, days_beside(CALENDAR_CLOCKS[clock], day, day), 3),
        "total": total,
        "empty": not total,
    }


def undated_page(request: HttpRequest) -> dict:
    """The reports without a date on the clock."""
    clock = clock_of(request)
    total = reports_without_date(CALENDAR_CLOCKS[clock])
    return {
        **frame(clock, UNDATED),
        **listed(request, undated(CALENDAR_CLOCKS[clock]).order_by("public_id"), total, clock),
        "heading": WITHOUT_DATE[clock],
        "total": total,
        "empty": not total,
    }


def listed(request: HttpRequest, found, total: int, clock: str) -> dict:
    """A page of the reports."""
    pager, part = paginate(request, total, theo="" if clock == "dang" else clock)
    return {"reports": items(part_for_lists(found, part)), "pager": pager, "canonical": pager.canonical}


def checked(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404("Năm nằm ngoài phạm vi của kho.")
    return year
