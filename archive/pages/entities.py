"""Addresses of entities by kind: their lists and their pages."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_safe

from archive.models import Alias, Entity
from archive.models.entities import ADDRESS

from .entity_lists import list_page
from .entity_page import entity_page


@require_safe
def entity_list(request: HttpRequest, kind: str) -> HttpResponse:
    return render(request, "entity_list.html", list_page(request, kind))


@require_safe
def entity(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    found = with_kin(Entity.objects.filter(kind=kind, slug=slug)).first()
    if found is None:
        return moved(kind, slug)
    return render(request, "entity.html", entity_page(request, found))


def with_kin(entities: QuerySet[Entity]) -> QuerySet[Entity]:
    """The entities with their province, three steps above them, and their other names, in one query."""
    names = Alias.objects.filter(entity=OuterRef("pk")).order_by("name").values("name")
    return entities.select_related("unit", "parent__parent__parent").annotate(other_names=ArraySubquery(names))


def moved(kind: str, slug: str) -> HttpResponse:
    """Where an old address leads to now (301), else 404."""
    now = Entity.objects.filter(slug_history__kind=kind, slug_history__slug=slug).first()
    if now is None:
        raise Http404("Không có tên này trong kho.")
    return HttpResponsePermanentRedirect(now.get_absolute_url())


# /nguoi/ and /nguoi/nguyen-thi-quyen-thanh-0a1b/, the same for the other kinds
urlpatterns = [
    pattern
    for kind, word in ADDRESS.items()
    for pattern in (
        path(f"{word}/", entity_list, {"kind": kind.value}, name=f"list-{kind.value}"),
        path(f"{word}/<slug:slug>/", entity, {"kind": kind.value}, name=kind.value),
    )
]
