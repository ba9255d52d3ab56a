"""How right the extractor is: what it prints for texts with answer keys, compared with the keys.

Needs no database and no Django. `evaluate(read_keys(folder), find)` gives everything; the rest shows or keeps it.
"""

from archive.evaluation.baselines import Change, changes, snapshot
from archive.evaluation.comparing import Outcome
from archive.evaluation.evaluating import Evaluation, TextOutcome, evaluate
from archive.evaluation.floors import below, read_floor
from archive.evaluation.keys import BadKey, Key, read_keys
from archive.evaluation.measures import Measure, dump, measured, restore
from archive.evaluation.rules import FIELDS, LISTS, SHARES
from archive.evaluation.scores import Score, wilson

__all__ = [
    "FIELDS",
    "LISTS",
    "SHARES",
    "BadKey",
    "Change",
    "Evaluation",
    "Key",
    "Measure",
    "Outcome",
    "Score",
    "TextOutcome",
    "below",
    "changes",
    "dump",
    "evaluate",
    "measured",
    "read_floor",
    "read_keys",
    "restore",
    "snapshot",
    "wilson",
]
