"""Years: which there are, and all reports about one."""

from dataclasses import dataclass

from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.bilingual import localized
from archive.models import Report
from archive.models.reports import ReportQuerySet

from .coverage import counts_by_year, years_in
from .lists import Crumb, for_lists, items, kind_word, newest_first
from .paging import paginate
from .parameters import FIRST_YEAR, LAST_YEAR
from .years_beside import years_beside


@dataclass(frozen=True, slots=True)
class Tally:
    """How many reports, with the address that shows them."""

    label: str
    url: str
    reports: int


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    counts = counts_by_year()
    years = reversed(years_in(counts))
    by_year = {year: sum(n for (_, each), n in counts.items() if each == year) for year in years}
    shown = {
        "years": [Tally(str(year), localized(f"/nam/{year}/"), n) for year, n in by_year.items()],
        "undated": sum(n for (_, each), n in counts.items() if each is None),
        "breadcrumbs": [Crumb(gettext("Năm"))],
    }
    return render(request, "years.html", shown)


@require_safe
def year(request: HttpRequest, year: int) -> HttpResponse:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404("Năm nằm ngoài phạm vi của kho.")
    return render(request, "year.html", year_page(request, year))


def year_page(request: HttpRequest, year: int) -> dict:
    """All reports about the year, by province and kind."""
    reports = Report.objects.published().about(year)
    spread = spread_of(reports, year)
    pager, part = paginate(request, spread["total"])
    return {
        **spread,
        **surroundings(reports, year),
        "reports": items(newest_first(for_lists(reports))[part]),
        "pager": pager,
        "canonical": pager.canonical,
    }


def surroundings(about: ReportQuerySet, year: int) -> dict:
    """The page's heading, what else was published in the year, and the years beside it."""
    others = Report.objects.published().published_in(year).exclude(pk__in=about.values("pk"))
    return {
        "year": year,
        "published": others.count(),
        "beside": years_beside(year, years_in(counts_by_year()), localized("/nam/")),
        "breadcrumbs": [Crumb(gettext("Năm"), localized("/nam/")), Crumb(str(year))],
    }


def spread_of(reports: ReportQuerySet, year: int) -> dict:
    """How many reports, by province and by kind: two queries."""
    rows = reports.values_list("current_run__unit__name", "current_run__unit__slug", "current_run__unit__sort_key")
    provinces = list(rows.annotate(n=Count("pk")).order_by("current_run__unit__sort_key"))
    kinds = reports.values_list("current_run__kind").annotate(n=Count("pk")).order_by("-n")
    return {
        "total": sum(n for *_, n in provinces),
        "provinces": [Tally(name, localized(f"/{slug}/{year}/"), n) for name, slug, _, n in provinces if slug],
        "unknown_province": sum(n for _, slug, _, n in provinces if not slug),
        "kinds": [Tally(kind_word(kind) or gettext("Chưa rõ loại"), "", n) for kind, n in kinds],
    }
