"""What the archive is, and the small files that robots ask for."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from .lists import Crumb


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "about.html", {"breadcrumbs": [Crumb(gettext("Giới thiệu"))]})


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse("User-agent: *\nDisallow: /tim/\n", content_type="text/plain; charset=utf-8")
