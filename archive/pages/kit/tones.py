"""Five steps of one hue for counts, on the grid, the map and bars; the number itself is always written too."""

import itertools
import math
from bisect import bisect_left
from dataclasses import dataclass

from archive.bilingual import number

STEPS = 5


@dataclass(frozen=True, slots=True)
class Step:
    """A tone and the numbers it stands for."""

    tone: int
    label: str


def tone(count: int, most: int) -> int:
    """One of five steps: the count itself while all are small, else by its size on a logarithmic scale."""
    if most <= STEPS:
        return count
    return min(STEPS, math.ceil(STEPS * math.log(1 + count) / math.log(1 + most)))


def tone_steps(most: int) -> list[Step]:
    """What the tones mean when the highest count is `most`: "1", "2–4", …; tones that no count has are left out."""
    counts = range(1, most + 1)
    lows = [1 + bisect_left(counts, step, key=lambda count: tone(count, most)) for step in range(1, STEPS + 2)]
    pairs = [(step, low, after - 1) for step, (low, after) in enumerate(itertools.pairwise(lows), start=1)]
    return [Step(step, span(low, high)) for step, low, high in pairs if low <= high]


def span(low: int, high: int) -> str:
    return number(low) if low == high else f"{number(low)}–{number(high)}"
