"""All years of the archive, counted on the four clocks."""

from django.urls import reverse
from django.utils.translation import gettext

from archive.models import Tally
from archive.pages.kit.charts import bar_chart
from archive.pages.kit.clock_years import CLOCKS, clock_years
from archive.pages.kit.coverage import by_clock
from archive.pages.kit.lists import Crumb
from archive.pages.kit.year_chart import year_address
from archive.pages.serving.paging import address
from archive.search.language import MISSING

# Where the reports without a date on a clock are listed; a report without a plan lacks nothing.
UNDATED = {
    "reported": lambda: address(reverse("search"), nam=MISSING),
    "event": lambda: address(reverse("calendar-undated"), theo="hop"),
    "published": lambda: reverse("calendar-undated"),
}


def index_page() -> dict:
    """What the index of years shows. One query."""
    years = by_clock(Tally.objects.all_reports())
    table = clock_years(years, year_address)
    bars = [(str(row.year), row.reported.count, row.reported.url) for row in table.rows]
    return {
        "chart": bar_chart(gettext("Năm"), bars),
        "years": table,
        "undated_counts": [(years[which][None], UNDATED.get(which, lambda: "")()) for which in CLOCKS.values()],
        "breadcrumbs": [Crumb(gettext("Năm"))],
    }
