"""All years of the archive, counted on the four clocks."""

from django.utils.translation import gettext

from archive.bilingual import localized
from archive.models import Tally

from .charts import bar_chart
from .clock_years import CLOCKS, clock_years
from .coverage import by_clock
from .lists import Crumb
from .paging import address


def index_page() -> dict:
    """What the index of years shows. One query."""
    years = by_clock(Tally.objects.all_reports())
    table = clock_years(years, year_address)
    bars = [(str(row.year), row.reported.count, row.reported.url) for row in table.rows]
    return {
        "chart": bar_chart(gettext("Năm"), bars),
        "years": table,
        "undated": [years[which][None] for which in CLOCKS.values()],
        "breadcrumbs": [Crumb(gettext("Năm"))],
    }


def year_address(clock: str, year: int) -> str:
    """The page of the year on a clock as addresses name it: "ky" needs no word."""
    return address(localized(f"/nam/{year}/"), theo="" if clock == "ky" else clock)
