"""Addresses of entities by kind: their lists and their pages."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from archive.models import Alias, Entity
from archive.models.entities import ADDRESS
from archive.pages.serving.paging import address

from .document_numbers import digits_of, documents_meant
from .name_lists import list_page
from .page import entity_page


@require_safe
def entity_list(request: HttpRequest, kind: str) -> HttpResponse:
    return render(request, "entity_list.html", list_page(request, kind))


@require_safe
def entity(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    found = with_kin(Entity.objects.filter(kind=kind, slug=slug)).first()
    if found is None:
        return moved(request, kind, slug)
    return render(request, "entity.html", entity_page(request, found))


@require_safe
def document_number(request: HttpRequest, typed: str) -> HttpResponse:
    found = documents_meant(typed)
    if not found:
        raise Http404("Không báo cáo nào trong kho dẫn văn bản số này.")
    if len(found) > 1:
        return HttpResponseRedirect(address(reverse("list-document"), loc=digits_of(typed)))
    return HttpResponsePermanentRedirect(found[0].get_absolute_url())


def with_kin(entities: QuerySet[Entity]) -> QuerySet[Entity]:
    """The entities with their province, three steps above them, and their other names, in one query."""
    names = Alias.objects.filter(entity=OuterRef("pk")).order_by("name").values("name")
    return entities.select_related("unit", "parent__parent__parent").annotate(other_names=ArraySubquery(names))


def moved(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """Where an old address leads to now (301), or the document of a number; else 404."""
    now = Entity.objects.filter(slug_history__kind=kind, slug_history__slug=slug).first()
    if now is not None:
        return HttpResponsePermanentRedirect(now.get_absolute_url())
    if kind == "document":
        return document_number(request, slug)
    raise Http404("Không có tên này trong kho.")


# /nguoi/ and /nguoi/nguyen-thi-quyen-thanh-0a1b/, the same for the other kinds
urlpatterns = [
    pattern
    for kind, word in ADDRESS.items()
    for pattern in (
        path(f"{word}/", entity_list, {"kind": kind.value}, name=f"list-{kind.value}"),
        path(f"{word}/<slug:slug>/", entity, {"kind": kind.value}, name=kind.value),
    )
]
# /van-ban/749/qd-ttg, /van-ban/Quyết định 749/
urlpatterns.append(path("van-ban/<path:typed>", document_number, name="document-number"))
