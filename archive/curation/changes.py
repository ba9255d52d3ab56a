"""What a new run makes different, thing by thing, each with the sentence that it stands in."""

from collections.abc import Iterator
from dataclasses import dataclass

from archive.facts import Findings
from archive.models import Run
from archive.pages.kit.passages import sentence_around
from archive.storage import NAMES, PARTS, Judge, places_of

LONGEST = 400  # letters of a sentence that are shown on either side


@dataclass(frozen=True, slots=True)
class Change:
    """A person, a figure … that appears or disappears; `before`, `words`, `after` are its sentence, if it is known."""

    sign: str  # "+" | "−"
    part: str
    name: str
    before: str = ""
    words: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class FieldChange:
    name: str
    old: str
    new: str


def field_changes(difference: dict) -> list[FieldChange]:
    """Heading and clocks: what they were, what they become."""
    fields = difference.get("fields", {}) | difference.get("clocks", {})
    return [FieldChange(NAMES.get(name, name), old, new) for name, (old, new) in fields.items()]


def changes(difference: dict, old: Run | None, new: Run, judge: Judge) -> list[Change]:
    """All that disappears and appears, in the order of `PARTS`."""
    found = [*_changes(difference, "removed", "−", old, judge), *_changes(difference, "added", "+", new, judge)]
    return sorted(found, key=lambda change: list(PARTS.values()).index(change.part))


def _changes(difference: dict, which: str, sign: str, run: Run | None, judge: Judge) -> Iterator[Change]:
    readable = run is not None and hasattr(run, "findings")  # a run that was replaced keeps its header only
    findings = judge.effective(run).findings if readable else None
    places = places_of(findings) if findings else {}
    for part, word in PARTS.items():
        for name in difference.get(part, {}).get(which, ()):
            span = places.get(part, {}).get(name)
            yield Change(sign, word, name, *(_sentence(findings, span) if span else ()))


def _sentence(findings: Findings, span) -> tuple[str, str, str]:
    text = findings.document.text
    around = sentence_around(text, span.start, span.end)
    first, last = max(around.start, span.start - LONGEST), min(around.end, span.end + LONGEST)
    return text[first : span.start], span.of(text), text[span.end : last]
