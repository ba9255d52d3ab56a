"""The bodies of a province as a tree: who stands under whom."""

from dataclasses import dataclass, field

from archive.models import Entity, Unit

from .entity_lists import mentioned

MOST = 300


@dataclass(slots=True)
class Node:
    """A body with those below it."""

    name: str
    url: str
    below: list["Node"] = field(default_factory=list)


def body_tree(units: tuple[Unit, ...]) -> list[Node]:
    """The province's bodies that reports name, those without a known parent at the top. One query."""
    bodies = list(mentioned(Entity.objects.filter(kind="body", unit__in=units)).order_by("sort_key")[:MOST])
    nodes = {body.pk: Node(body.name, body.get_absolute_url()) for body in bodies}
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
