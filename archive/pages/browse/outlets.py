"""Outlets: who published the reports, and for each what, when, of which provinces, and what stood around the text."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import F, QuerySet
from django.db.models.functions import Substr
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import pgettext
from django.views.decorators.http import require_safe

from archive.bilingual import localized
from archive.models import Block, Outlet, Report, Tally, Unit
from archive.pages.kit import words
from archive.pages.kit.atlas import load_atlas
from archive.pages.kit.counts import most_first, province_counts, spread_of
from archive.pages.kit.lists import Crumb, items, newest_first, part_for_lists
from archive.pages.kit.year_chart import year_chart
from archive.pages.serving.paging import paginate
from archive.text import sort_key

ON_A_PAGE = 60
READ, LINES, LONGEST = 40, 12, 120  # newest reports whose removed lines are read, lines shown, their longest

OPEN = ("", Outlet.Rights.FULL)  # outlets of whose pages every line may be shown


@dataclass(frozen=True, slots=True)
class OutletRow:
    name: str
    url: str
    province: str
    reports: int


@dataclass(frozen=True, slots=True)
class Original:
    """Where a report stood on the web, as whoever loaded it said."""

    address: str
    url: str


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    return render(request, "outlets.html", index_page(request))


@require_safe
def outlet(request: HttpRequest, code: str) -> HttpResponse:
    found = get_object_or_404(Outlet.objects.select_related("unit"), code=code)
    return render(request, "outlet.html", outlet_page(request, found))


def index_page(request: HttpRequest) -> dict:
    """The outlets that published something, in Vietnamese order. Two queries."""
    tallies = Tally.objects.filter(facet=Tally.Facet.OUTLET).once()
    counts: Counter[str] = Counter()
    for code, n in tallies.values_list("value", "reports"):
        counts[code] += n
    rows = [row(each, counts[each.code]) for each in Outlet.objects.filter(code__in=counts).select_related("unit")]
    pager, part = paginate(request, len(rows), ON_A_PAGE)
    return {
        "outlets": sorted(rows, key=lambda each: sort_key(each.name))[part],
        "total": counts.total(),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [Crumb(pgettext("danh mục", "Nguồn đăng"))],
    }


def row(outlet: Outlet, reports: int) -> OutletRow:
    return OutletRow(outlet.name, outlet.get_absolute_url(), outlet.unit.name if outlet.unit else "", reports)


def outlet_page(request: HttpRequest, outlet: Outlet) -> dict:
    """What an outlet's page shows."""
    spread = spread_of(Tally.objects.of(Tally.Facet.OUTLET, outlet.code))
    pager, part = paginate(request, spread.total)
    reports = newest_first(Report.objects.published().filter(current_run__outlet=outlet))
    return {
        "outlet": outlet,
        "rights": str(words.RIGHTS[outlet.rights or Outlet.Rights.FULL]),
        "total": spread.total,
        "chart": year_chart(spread.years["published"], "dang"),
        "undated": spread.years["published"][None],
        "provinces": most_first(province_counts(load_atlas(), spread.units, Unit.get_absolute_url)),
        "unknown_province": spread.units[None],
        "reports": items(part_for_lists(reports, part)),
        "originals": originals(reports[part]),
        "removed": removed_lines(reports) if pager.number == 1 and outlet.rights in OPEN else [],
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": [Crumb(pgettext("danh mục", "Nguồn đăng"), localized("/nguon/")), Crumb(outlet.name)],
    }


def originals(reports: QuerySet[Report]) -> list[Original]:
    """The original addresses of the page's reports, where whoever loaded them said so. One query."""
    rows = reports.values_list("current_version__sidecar__address", "public_id")
    return [Original(str(stood), reverse("report", args=[public_id])) for stood, public_id in rows if stood]


def removed_lines(reports: QuerySet[Report]) -> list[tuple[str, int]]:
    """Lines taken for page furniture in several of the newest reports, the most frequent first. Two queries."""
    runs = list(reports.values_list("current_run", flat=True)[:READ])
    line = Substr("run__version__text", F("start") + 1, F("end") - F("start"))
    blocks = Block.objects.filter(run__in=runs, kind="furniture", end__lte=F("start") + LONGEST)
    counts = Counter(blocks.annotate(line=line).values_list("line", flat=True))
    return [(text, n) for text, n in counts.most_common(LINES) if n > 1]
