"""Pages for what went wrong: each says what happened and what to try."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import get_template


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return HttpResponse(get_template("400.html").render(), status=400)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "404.html", status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    return HttpResponse(get_template("500.html").render(), status=500)


def unavailable(request: HttpRequest) -> HttpResponse:
    """The database is away or too slow: a page that needs nothing, and when to come back."""
    return HttpResponse(get_template("503.html").render(), status=503, headers={"Retry-After": "30"})
