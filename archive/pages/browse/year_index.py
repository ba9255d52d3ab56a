"""All years of the archive, counted on the four clocks."""

from django.utils.translation import gettext

from archive.models import Tally
from archive.pages.kit.charts import bar_chart
from archive.pages.kit.clock_years import CLOCKS, clock_years
from archive.pages.kit.coverage import by_clock
from archive.pages.kit.lists import Crumb
from archive.pages.kit.year_chart import year_address


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
