"""Scores as they are kept and published: which extractor, on which texts, when."""

from dataclasses import asdict, dataclass
from datetime import date

from archive.evaluation.scores import Score


@dataclass(frozen=True, slots=True)
class Measure:
    """The scores of one extractor version, for each origin of the texts."""

    extractor: str
    gazetteer: str  # digest
    texts: str  # digest of texts and keys
    day: date
    scores: tuple[Score, ...]


def dump(measure: Measure) -> dict:
    """The measure ready for `json.dumps`."""
    return asdict(measure) | {"day": measure.day.isoformat()}


def restore(data: dict) -> Measure:
    """What `dump` made."""
    scores = tuple(Score(**score) for score in data["scores"])
    return Measure(**data | {"day": date.fromisoformat(data["day"]), "scores": scores})
