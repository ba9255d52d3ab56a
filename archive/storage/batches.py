"""Long lists in stretches: few queries, bounded memory."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """The items in their order, at most so many at a time; nothing of an empty list."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
