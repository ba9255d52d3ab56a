"""Reports by year as bars, each the way to its year, whatever page draws them."""

from collections import Counter

from django.utils.translation import gettext

from archive.bilingual import localized
from archive.pages.serving.paging import address

from .charts import Chart, bar_chart
from .clock_years import MOST_YEARS


def year_address(clock: str, year: int) -> str:
    """The page of the year on a clock as addresses name it: "ky" needs no word."""
    return address(localized(f"/nam/{year}/"), theo="" if clock == "ky" else clock)


def year_chart(years: Counter[int | None], clock: str = "ky") -> Chart | None:
    """Reports by year on a clock, gaps too, the latest years when there are many; each bar opens the archive's year."""
    known = [year for year in years if year]
    if not known:
        return None
    first = max(min(known), max(known) - MOST_YEARS + 1)
    shown = range(first, max(known) + 1)
    return bar_chart(gettext("Năm"), [(str(year), years[year], year_address(clock, year)) for year in shown])
