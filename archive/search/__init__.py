"""Search: `parse` a question, `search` for it, `index_reports`, and `marks` for showing it in a report."""

from archive.facts import Span

from .analyzer import Token, analyze
from .engine import hit_at, search
from .fields import understand
from .highlight import find
from .index import index_reports
from .language import Query, parse
from .plan import plan
from .results import Results, SearchBusy
from .sealing import seal
from .statements import bounded
from .vocabulary import read_vocabulary

__all__ = [
    "Query",
    "Results",
    "SearchBusy",
    "Token",
    "analyze",
    "bounded",
    "hit_at",
    "index_reports",
    "marks",
    "parse",
    "seal",
    "search",
    "understand",
]


def marks(question: str, text: str) -> list[Span]:
    """Where the words of a question stand in a (composed) text, read as `search` would read it for this text."""
    query = parse(question)
    if not query.branches:
        return []
    for _, tree in plan(query, read_vocabulary(query)).readings:
        if spans := find(tree, text):
            return spans
    return []
