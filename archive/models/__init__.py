"""The tables, by topic. The database keeps the promises: unique keys, ranges, foreign keys."""

from .curation import Abbreviation, Decision, DecisionOutcome, GazetteerRow, RunReview, SlugHistory
from .entities import Alias, Entity, Lineage, Outlet
from .figures import Figure
from .findings import Block, Clock, Mention, Quotation, Role, Run, RunFindings, Statement
from .geography import Unit, UnitChange, UnitEvent
from .likeness import Likeness
from .loads import Edition, LoadOutcome, LoadRun, StagedFile
from .names import KnownName
from .quality import Evaluation, EvaluationScore
from .quoting import quotable
from .reports import Collection, RawFile, Report, Version
from .search import SearchEntry, SearchPosting, SearchSection, SearchSegment
from .tallies import Tallied, Tally

__all__ = [
    "Abbreviation",
    "Alias",
    "Block",
    "Clock",
    "Collection",
    "Decision",
    "DecisionOutcome",
    "Edition",
    "Entity",
    "Evaluation",
    "EvaluationScore",
    "Figure",
    "GazetteerRow",
    "KnownName",
    "Likeness",
    "Lineage",
    "LoadOutcome",
    "LoadRun",
    "Mention",
    "Outlet",
    "Quotation",
    "RawFile",
    "Report",
    "Role",
    "Run",
    "RunFindings",
    "RunReview",
    "SearchEntry",
    "SearchPosting",
    "SearchSection",
    "SearchSegment",
    "SlugHistory",
    "StagedFile",
    "Statement",
    "Tallied",
    "Tally",
    "Unit",
    "UnitChange",
    "UnitEvent",
    "Version",
    "quotable",
]
