"""Keys in, outcomes out: every text through the path once, every kind compared."""

import hashlib
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from archive.child import GaveUp
from archive.contract import render
from archive.evaluation.comparing import Outcome
from archive.evaluation.keys import Key
from archive.evaluation.measures import Measure
from archive.evaluation.rules import FIELDS, LISTS, SHARES
from archive.evaluation.scores import Score
from archive.facts import Findings
from archive.reading import Refused

RULES = LISTS | FIELDS | SHARES
TEXTS = "texts"  # the kind that counts the texts themselves: read or refused

# What an unread text is taken to print: everything asked of it is missed.
NOTHING = dict.fromkeys(FIELDS) | {
    "period": None,
    **{name: [] for name in ("people", "organisations", "places", "indicators", "documents", "body")},
}


@dataclass(frozen=True, slots=True)
class TextOutcome:
    """One text: the outcome of every kind; `refused` says why it could not be read."""

    name: str
    origin: str
    outcomes: dict[str, Outcome]
    refused: str = ""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How the running extractor fared on a folder of keys."""

    extractor: str
    gazetteer: str  # digest
    digest: str  # of texts and keys: scores with another one were taken on other texts
    texts: tuple[TextOutcome, ...]

    @property
    def origins(self) -> tuple[str, ...]:
        return tuple(sorted({text.origin for text in self.texts}))

    def scores(self, origin: str | None = None) -> tuple[Score, ...]:
        """A score for each kind, of the texts of one origin or of all, the texts themselves first."""
        texts = [text for text in self.texts if origin is None or text.origin == origin]
        read = sum(not text.refused for text in texts)
        counted = Score(TEXTS, origin or "", len(texts), read, len(texts) - read, 0)
        return counted, *(_score(kind, origin or "", [text.outcomes[kind] for text in texts]) for kind in RULES)

    def measure(self, day: date) -> Measure:
        """The scores as they are kept, apart for each origin of the texts."""
        scores = tuple(score for origin in self.origins for score in self.scores(origin))
        return Measure(self.extractor, self.gazetteer, self.digest, day, scores)


def evaluate(keys: Iterable[Key], find: Callable[[bytes], Findings]) -> Evaluation:
    """What `find` gets right in the texts of the keys; a text that it refuses is missed whole."""
    digest = hashlib.sha256()
    texts, extractor, gazetteer = [], "", ""
    for key in keys:
        raw = key.text.read_bytes()
        digest.update(raw + json.dumps(key.answers, sort_keys=True).encode())
        try:
            findings = find(raw)
        except (Refused, GaveUp) as refusal:
            texts.append(_outcome(key, NOTHING, refusal.reason))
        else:
            extractor, gazetteer = findings.extractor, findings.gazetteer
            texts.append(_outcome(key, render(findings)))
    return Evaluation(extractor, gazetteer, digest.hexdigest(), tuple(texts))


def _outcome(key: Key, printed: dict, refused: str = "") -> TextOutcome:
    outcomes = {kind: rule(key.answers, printed) for kind, rule in RULES.items()}
    if refused:  # a field that rightly stays empty is no merit of a text that was not read
        outcomes |= {kind: Outcome(missed=outcomes[kind].missed or outcomes[kind].hits) for kind in FIELDS}
        outcomes["furniture"] = Outcome(missed=outcomes["furniture"].hits)
    return TextOutcome(key.name, key.origin, outcomes, refused)


def _score(kind: str, origin: str, outcomes: list[Outcome]) -> Score:
    hits = sum(len(outcome.hits) for outcome in outcomes)
    misses = sum(len(outcome.missed) for outcome in outcomes)
    return Score(kind, origin, hits + misses, hits, misses, sum(len(outcome.false) for outcome in outcomes))
