"""What the archive is, and the small files that robots ask for."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.pages.kit.lists import Crumb


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "about.html", {"breadcrumbs": [Crumb(gettext("Giới thiệu"))]})


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse(
        "User-agent: *\nDisallow: /tim/\nDisallow: /en/tim/\n", content_type="text/plain; charset=utf-8"
    )


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The icon, for pages that name none: the curators' admin and browsers that always ask here."""
    return redirect(static("favicon.svg"))
