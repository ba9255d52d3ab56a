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


# Of searches only a question by itself: its narrowings have no end.
ROBOTS = """\
User-agent: *
Disallow: /tim/
Allow: /tim/?q=
Disallow: /tim/?q=*&
Disallow: /en/tim/
Allow: /en/tim/?q=
Disallow: /en/tim/?q=*&
"""


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse(ROBOTS, content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The icon, for pages that name none: the curators' admin and browsers that always ask here."""
    return redirect(static("favicon.svg"))
