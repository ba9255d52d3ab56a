"""The bodies of a province as a tree: who stands under whom, and which functions went where."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q
from django.utils.translation import gettext

from archive.bilingual import short_day
from archive.models import Entity, Lineage, Unit

MOST, OPEN = 100, 12  # bodies of a province; those below one body that are seen without unfolding


@dataclass(frozen=True, slots=True)
class Handover:
    """A function that a body gave to another, or took over from it."""

    word: str
    other: str
    url: str


@dataclass(slots=True)
class Node:
    """A body with those below it and what became of its functions."""

    name: str
    url: str
    below: list["Node"] = field(default_factory=list)
    handovers: list[Handover] = field(default_factory=list)

    @property
    def folded(self) -> bool:
        return len(self.below) > OPEN


@dataclass(frozen=True, slots=True)
class ProvinceBodies:
    """The tree; `more`: the province has others beyond the bound. `urls` are by the bodies' keys."""

    roots: list[Node]
    urls: dict[str, str]
    more: bool


def province_bodies(units: tuple[Unit, ...]) -> ProvinceBodies:
    """The province's bodies that most reports name, those without a known parent at the top. Two queries."""
    named = Entity.objects.named().filter(kind="body", unit__in=units)
    found = list(named.order_by("-reports", "sort_key")[: MOST + 1])
    bodies = sorted(found[:MOST], key=lambda body: body.sort_key)
    nodes = {body.pk: Node(body.name, body.get_absolute_url()) for body in bodies}
    add_handovers(nodes)
    urls = {body.key: nodes[body.pk].url for body in bodies}
    return ProvinceBodies(body_tree(bodies, nodes), urls, len(found) > MOST)


def body_tree(bodies: Iterable[Entity], nodes: dict[int, Node]) -> list[Node]:
    """Hangs every body under its parent; the roots."""
    parents = {body.pk: body.parent_id for body in bodies}
    roots = []
    for key, node in nodes.items():
        parent = parents[key]
        if parent in nodes and not above(key, parent, parents):
            nodes[parent].below.append(node)
        else:
            roots.append(node)
    return roots


def above(key: int, parent: int | None, parents: dict[int, int | None]) -> bool:
    """Would hanging the body under its parent close a ring?"""
    steps = 0
    while parent in parents and steps <= len(parents):
        if parent == key:
            return True
        parent, steps = parents[parent], steps + 1
    return parent in parents


def add_handovers(nodes: dict[int, Node]) -> None:
    """Says at each body what it gave and took, and links the other one where it stands in the tree. One query."""
    rows = Lineage.objects.filter(Q(before__in=nodes) | Q(after__in=nodes)).select_related("before", "after")
    gave, took = gettext("%(when)s giao %(function)s cho"), gettext("%(when)s nhận %(function)s từ")
    for row in rows.order_by("day", "function"):
        when = gettext("từ ngày %(day)s") % {"day": short_day(row.day)} if row.day else gettext("chưa rõ từ ngày nào")
        said = {"when": when, "function": f"“{row.function}”" if row.function else gettext("việc của mình")}
        for own, other, words in ((row.before, row.after, gave), (row.after, row.before, took)):
            if own.pk in nodes:
                url = nodes[other.pk].url if other.pk in nodes else ""
                nodes[own.pk].handovers.append(Handover(words % said, other.name, url))
