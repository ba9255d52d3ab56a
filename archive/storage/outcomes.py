"""What becomes of the files of a load."""

from collections import Counter
from dataclasses import dataclass, field

from archive.models import LoadOutcome

Fate = LoadOutcome.Fate
WAITING = "waiting"  # of a re-extraction: read, but a curator must look before readers do


@dataclass(slots=True)
class Outcome:
    """What became of one file."""

    path: str
    fate: str
    code: str = ""  # of a refusal
    reason: str = ""  # why it was refused; of a duplicate, which report it doubles
    sha256: str = ""
    public_id: str = ""
    told: str = ""  # of a report that was there: what became different, in one sentence


@dataclass(slots=True)
class LoadReport:
    """What became of every file of a load, in order of their paths, and the edition that readers see after it."""

    outcomes: list[Outcome] = field(default_factory=list)
    edition: int = 0
    dry_run: bool = False

    def count(self, fate: str) -> int:
        return Counter(outcome.fate for outcome in self.outcomes)[fate]

    @property
    def refused(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.fate == Fate.REFUSED]
