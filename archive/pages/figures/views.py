"""The address of the figures."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from .page import figures_page


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    return render(request, "figures.html", figures_page(request))
