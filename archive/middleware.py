"""What each side does with every request: its language, the public one only reads, curators' sessions end."""

import time
from collections.abc import Callable

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils.translation import override

from archive.bilingual import language_of

READING = ("GET", "HEAD")


class ReadOnly:
    """Answers every method but GET and HEAD with 405, before any address is looked at or any row is read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in READING:
            return HttpResponseNotAllowed(READING)
        return self.get_response(request)


class LanguageOfAddress:
    """Answers in the language that the address names, /en/… or none, whatever cookies and headers say: caches know no
    other difference between two answers."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = language_of(request.path_info)
        with override(language):
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


class SessionLimit:
    """Ends a curator's session a working day after login, however busy it was: Django only knows idleness."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.user.is_authenticated:
            began = request.session.setdefault("began", int(time.time()))
            if time.time() - began > settings.SESSION_ABSOLUTE_AGE:
                logout(request)
        return self.get_response(request)


def peer_address(request: HttpRequest) -> str | None:
    """The address the connection came from. Headers that tell another are anybody's to write."""
    return request.META.get("REMOTE_ADDR")
