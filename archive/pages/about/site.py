"""What the archive is, and the small files that robots ask for."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.utils.translation import gettext
from django.views.decorators.http import require_safe

from archive.pages.kit.lists import Crumb


@dataclass(frozen=True, slots=True)
class Contact:
    """How readers reach those who keep the archive."""

    word: str
    url: str


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    shown = {"contact": contact(settings.CONTACT), "breadcrumbs": [Crumb(gettext("Giới thiệu"))]}
    return render(request, "about.html", shown)


def contact(given: str) -> Contact | None:
    """The link of an e-mail or web address; None for what is neither."""
    if given.startswith(("https://", "http://")):
        return Contact(given, given)
    return Contact(given, f"mailto:{given}") if re.fullmatch(r"[^\s@]+@[^\s@]+", given) else None


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
