"""How right the extractor is: what it prints for texts with answer keys, compared with the keys.

Needs no database and no Django. `evaluate(read_keys(folder), find)` gives everything; the rest shows or keeps it.
"""

from archive.evaluation.baselines import Change, changes, read_baseline, write_baseline
from archive.evaluation.comparing import Outcome
from archive.evaluation.evaluating import Evaluation, TextOutcome, evaluate
from archive.evaluation.floors import below, read_floor
from archive.evaluation.keys import BadKey, Key, read_keys
from archive.evaluation.measures import Measure, dump, measured, restore
from archive.evaluation.published import publish, read_published
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
    "publish",
    "read_baseline",
    "read_floor",
    "read_keys",
    "read_published",
    "restore",
    "wilson",
    "write_baseline",
]
