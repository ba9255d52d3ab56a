"""Which reports stand on which day or month of the calendar, by the day they were published or held."""

from calendar import monthrange
from collections import Counter
from datetime import date

from django.db.models import Count, QuerySet
from django.db.models.functions import ExtractDay, ExtractMonth

from archive.facts import Precision
from archive.models import Clock, Report

# The calendar's two clocks, as addresses name them (`?theo=hop`).
CALENDAR_CLOCKS = {"dang": "published", "hop": "event"}
ON_A_DAY = (Precision.DAY, Precision.RANGE)  # a meeting of several days stands on its first
IN_A_MONTH = (*ON_A_DAY, Precision.MONTH)


def between(which: str, first: date, last: date) -> QuerySet[Clock]:
    """The clocks that begin in the stretch of days, first and last included."""
    return Clock.objects.published().filter(which=which, first__gte=first, first__lte=last)


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def reports_by_month(which: str, year: int) -> Counter[int]:
    """Month → reports; 0: those of which only the year is known. One query."""
    clocks = between(which, date(year, 1, 1), date(year, 12, 31))
    rows = clocks.values_list(ExtractMonth("first"), "precision").annotate(n=Count("pk")).order_by()
    counts: Counter[int] = Counter()
    for month, precision, n in rows:
        counts[month if precision in IN_A_MONTH else 0] += n
    return counts


def reports_by_day(which: str, year: int, month: int) -> Counter[int]:
    """Day → reports; 0: those of which only the month is known. One query."""
    clocks = between(which, date(year, month, 1), last_of_month(year, month)).filter(precision__in=IN_A_MONTH)
    rows = clocks.values_list(ExtractDay("first"), "precision").annotate(n=Count("pk")).order_by()
    counts: Counter[int] = Counter()
    for day, precision, n in rows:
        counts[day if precision in ON_A_DAY else 0] += n
    return counts


def days_beside(which: str, first: date, last: date) -> tuple[date | None, date | None]:
    """The nearest days with reports before the stretch and after it. Two queries."""
    clocks = Clock.objects.published().filter(which=which, precision__in=IN_A_MONTH)
    firsts = clocks.values_list("first", flat=True)
    before = firsts.filter(first__lt=first).order_by("-first").first()
    return before, firsts.filter(first__gt=last).order_by("first").first()


def reports_of(clocks: QuerySet[Clock]) -> QuerySet[Report]:
    """The reports of the clocks, the earliest first."""
    return Report.objects.filter(current_run__in=clocks.values("run")).order_by("search_entry__day", "public_id")


def undated(which: str) -> QuerySet[Report]:
    """The reports without such a clock."""
    return Report.objects.published().without_clock(which)
