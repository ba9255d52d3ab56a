"""Views of the calendar."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .calendar_pages import day_page, index_page, month_page, undated_page, year_page


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    return render(request, "calendar.html", index_page(request))


@require_safe
def calendar_year(request: HttpRequest, year: int) -> HttpResponse:
    return render(request, "calendar_year.html", year_page(request, year))


@require_safe
def calendar_month(request: HttpRequest, year: int, month: int) -> HttpResponse:
    if not 1 <= month <= 12:
        raise Http404("Lịch không có tháng này.")
    return render(request, "calendar_month.html", month_page(request, year, month))


@require_safe
def calendar_day(request: HttpRequest, year: int, month: int, day: int) -> HttpResponse:
    return render(request, "calendar_list.html", day_page(request, year, month, day))


@require_safe
def calendar_undated(request: HttpRequest) -> HttpResponse:
    return render(request, "calendar_list.html", undated_page(request))
