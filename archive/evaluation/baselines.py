"""What was found before beside what is found now, item by item."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.evaluation.evaluating import Evaluation

# Right and wrong finds under "201 people", the text and the kind.
Baseline = dict[str, dict[str, list[str]]]


@dataclass(frozen=True, slots=True)
class Change:
    """One item that is found now and was not, or the reverse; wrong finds count the other way round."""

    gain: bool
    text: str
    kind: str
    item: str
    wrong: bool

    def __str__(self) -> str:
        right = "found now" if self.gain else "lost now"
        wrong = "no longer wrongly found" if self.gain else "wrongly found now"
        return f"{'+' if self.gain else '-'} {self.text} {self.kind}: {self.item}  ({wrong if self.wrong else right})"


def snapshot(evaluation: Evaluation) -> Baseline:
    """Right and wrong finds of every text and kind, empty ones too: what is not here was not measured."""
    return {
        f"{text.name} {kind}": {"hits": sorted(outcome.hits), "false": sorted(outcome.false)}
        for text in evaluation.texts
        for kind, outcome in text.outcomes.items()
    }


def read_baseline(path: Path) -> Baseline:
    return json.loads(path.read_text(encoding="utf-8"))


def write_baseline(evaluation: Evaluation, path: Path) -> None:
    """A line for each text and kind, so that a difference in git shows what changed."""
    lines = (f"{json.dumps(key)}: {_line(found)}" for key, found in snapshot(evaluation).items())
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def changes(before: Baseline, evaluation: Evaluation) -> Iterator[Change]:
    """What was won and lost since the baseline, text by text; what it did not measure is left out."""
    for key, found in snapshot(evaluation).items():
        if key in before:
            text, kind = key.rsplit(" ", 1)
            yield from _differences(text, kind, before[key]["hits"], found["hits"], wrong=False)
            yield from _differences(text, kind, before[key]["false"], found["false"], wrong=True)


def _differences(text: str, kind: str, before: list[str], after: list[str], wrong: bool) -> Iterator[Change]:
    then, now = Counter(before), Counter(after)
    for item in (now - then).elements():
        yield Change(not wrong, text, kind, item, wrong)
    for item in (then - now).elements():
        yield Change(wrong, text, kind, item, wrong)


def _line(found: dict[str, list[str]]) -> str:
    return json.dumps(found, ensure_ascii=False)
