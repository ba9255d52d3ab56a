"""The drawing of the provinces (`seeds/map/`): outlines of one shape or of several joined, in tenths of its units."""

import itertools
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings

Point = tuple[int, int]
Arc = list[Point]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a number stands in a shape: the point furthest from its border, and how far that is."""

    x: int
    y: int
    room: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """Borders as arcs that neighbours share; a shape is made of rings, a ring of arcs (`~n`: arc n backwards)."""

    width: int
    height: int
    arcs: list[Arc]
    rings: dict[str, list[list[int]]]
    spots: dict[str, Spot]

    def outline(self, keys: Iterable[str]) -> str:
        """The path around the shapes as one: borders between two of them are left out."""
        used = [number for key in keys for ring in self.rings[key] for number in ring]
        times = Counter(max(number, ~number) for number in used)
        outer = [self.arc(number) for number in used if times[max(number, ~number)] == 1]
        return "".join(written(ring) for ring in closed(outer))

    def arc(self, number: int) -> Arc:
        return self.arcs[number] if number >= 0 else self.arcs[~number][::-1]

    def spot(self, keys: Iterable[str]) -> Spot:
        """The roomiest spot of the shapes."""
        return max((self.spots[key] for key in keys), key=lambda spot: spot.room)


def closed(arcs: list[Arc]) -> list[Arc]:
    """The arcs joined end to start into rings."""
    waiting: dict[Point, list[Arc]] = defaultdict(list)
    for arc in arcs:
        waiting[arc[0]].append(arc)
    rings = []
    for start in list(waiting):
        while waiting[start]:
            ring = list(waiting[start].pop())
            while ring[-1] != ring[0] and waiting[ring[-1]]:
                ring += waiting[ring[-1]].pop()[1:]
            rings.append(ring)
    return rings


def written(ring: Arc) -> str:
    """The ring as SVG writes it, every point by its distance from the last."""
    (x, y), steps = ring[0], []
    for (x1, y1), (x2, y2) in itertools.pairwise(ring):
        steps.append(f"{x2 - x1} {y2 - y1}")
    return f"M{x} {y}l{' '.join(steps)}z".replace(" -", "-")


@cache
def drawing() -> Drawing:
    """The drawing as its file has it, read on first use."""
    found = json.loads(Path(settings.BASE_DIR, "seeds", "map", "vietnam.json").read_text())
    shapes = found["shapes"].items()
    return Drawing(
        found["width"],
        found["height"],
        [points(numbers) for numbers in found["arcs"]],
        {key: shape["rings"] for key, shape in shapes},
        {key: Spot(*shape["label"]) for key, shape in shapes},
    )


def points(numbers: list[int]) -> Arc:
    """The points of an arc from its first and the distances of the others."""
    x, y, made = 0, 0, []
    for right, down in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + right, y + down
        made.append((x, y))
    return made
