"""The least that each kind must reach."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from archive.evaluation.rules import LISTS
from archive.evaluation.scores import Score


def read_floor(path: Path) -> dict[str, float]:
    """The floor of every kind that has one; {} when there is no such file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))["least"] if path.is_file() else {}


def measure(score: Score) -> float | None:
    """The one number of a kind: F1 where entries are found, the share that is right elsewhere."""
    return score.f1 if score.kind in LISTS else score.recall


def below(scores: Iterable[Score], floor: Mapping[str, float]) -> list[str]:
    """A sentence for each kind that stays under its floor, and for each floor of a kind that is not measured."""
    reached = {score.kind: measure(score) for score in scores}
    sentences = []
    for kind, least in floor.items():
        if kind not in reached:
            sentences.append(f"{kind}: has a floor, but nothing measures it")
        elif (value := reached[kind]) is not None and value < least:
            sentences.append(f"{kind}: {value:.3f} is under the floor {least:.3f}")
    return sentences
