"""A score with what it rests on: how many were asked, and how sure that makes it."""

from dataclasses import dataclass, fields
from math import sqrt

Interval = tuple[float, float]
SURE = 1.96  # standard deviations: 95 % of intervals made this way hold the true share


@dataclass(frozen=True, slots=True)
class Score:
    """How one kind fared over the texts of one origin ("" for all): asked, found, missed, wrongly found."""

    kind: str
    origin: str
    asked: int
    hits: int
    misses: int
    false: int

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None when nothing was found."""
        return _share(self.hits, self.hits + self.false)

    @property
    def recall(self) -> float | None:
        """The share of what was asked that was found; None when nothing was asked."""
        return _share(self.hits, self.asked)

    @property
    def f1(self) -> float | None:
        """Precision and recall in one; None when nothing was asked and nothing found."""
        return _share(2 * self.hits, 2 * self.hits + self.misses + self.false)

    @property
    def precision_interval(self) -> Interval | None:
        return wilson(self.hits, self.hits + self.false)

    @property
    def recall_interval(self) -> Interval | None:
        return wilson(self.hits, self.asked)


COLUMNS = tuple(field.name for field in fields(Score))  # as tables name them too


def wilson(hits: int, asked: int) -> Interval | None:
    """Wilson's 95 % interval of a share; honest for few cases and for shares near one. None for no cases."""
    if not asked:
        return None
    share, square = hits / asked, SURE**2
    middle = (share + square / (2 * asked)) / (1 + square / asked)
    half = SURE * sqrt(share * (1 - share) / asked + square / (4 * asked**2)) / (1 + square / asked)
    return max(0.0, middle - half), min(1.0, middle + half)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None
