"""A query as a tree of conditions, and the tree as PostgreSQL reads it."""

import itertools
from dataclasses import dataclass

from .vectors import quote


@dataclass(frozen=True, slots=True)
class Words:
    """Lexemes at fixed distances: one word (a single place), or a phrase."""

    places: tuple[tuple[str, int], ...]  # (lexeme, offset from the first)

    @property
    def is_phrase(self) -> bool:
        return len(self.places) > 1


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Any:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class No:
    part: "Node"


Node = Words | All | Any | No


def every(parts: list[Node]) -> Node:
    """All of the parts; of one part, the part itself."""
    unique = tuple(dict.fromkeys(parts))
    return unique[0] if len(unique) == 1 else All(unique)


def either(parts: list[Node]) -> Node:
    """Any of the parts; of one part, the part itself."""
    unique = tuple(dict.fromkeys(parts))
    return unique[0] if len(unique) == 1 else Any(unique)


def tsquery(node: Node, weights: str = "") -> str:
    """The tree as a tsquery; `weights` "A" asks for every word in the title."""
    match node:
        case Words(places):
            return _phrase(places, ":" + weights if weights else "")
        case All(parts):
            return "(" + " & ".join(tsquery(part, weights) for part in parts) + ")"
        case Any(parts):
            return "(" + " | ".join(tsquery(part, weights) for part in parts) + ")"
        case No(part):
            return "!" + tsquery(part, "")


def _phrase(places: tuple[tuple[str, int], ...], suffix: str) -> str:
    written = quote(places[0][0]) + suffix
    for (_, before), (lexeme, offset) in itertools.pairwise(places):
        written += f" <{offset - before}> {quote(lexeme)}{suffix}"
    return f"({written})" if len(places) > 1 else written


def has_phrase(node: Node) -> bool:
    match node:
        case Words():
            return node.is_phrase
        case No(part):
            return has_phrase(part)
        case All(parts) | Any(parts):
            return any(has_phrase(part) for part in parts)


def condition(node: Node) -> tuple[str, list[str]]:
    """The SQL condition on `archive_searchentry e` and its parameters.

    A report of one section answers from its vector alone. A long one has only bare lexemes there, so its phrases
    are looked up in its sections, and the tree is spelled out in SQL over them; a loose query that the index can
    answer (phrases as words, negations left out) keeps that to the reports that may match.
    """
    whole = tsquery(node)
    if not has_phrase(node):
        return "e.vector @@ %s::tsquery", [whole]
    spelled, values = _spell(node)
    loose = _loose(node)
    guard, guarded = ("e.vector @@ %s::tsquery and ", [tsquery(loose)]) if loose else ("", [])
    sql = f"((e.sections = 1 and e.vector @@ %s::tsquery) or (e.sections > 1 and {guard}{spelled}))"
    return sql, [whole, *guarded, *values]


def _spell(node: Node) -> tuple[str, list[str]]:
    match node:
        case Words():
            if not node.is_phrase:
                return "e.vector @@ %s::tsquery", [tsquery(node)]
            return (
                "exists (select 1 from archive_searchsection p where p.entry_id = e.id and p.vector @@ %s::tsquery)",
                [tsquery(node)],
            )
        case No(part):
            sql, values = _spell(part)
            return f"not {sql}", values
        case All(parts) | Any(parts):
            spelled = [_spell(part) for part in parts]
            joint = " and " if isinstance(node, All) else " or "
            return "(" + joint.join(sql for sql, _ in spelled) + ")", [
                value for _, values in spelled for value in values
            ]


def _loose(node: Node) -> Node | None:
    """A tree without phrases and negations that matches at least what the tree matches; None: everything."""
    match node:
        case Words(places):
            return every([Words(((lexeme, 0),)) for lexeme, _ in places])
        case No():
            return None
        case All(parts):
            kept = [loose for part in parts if (loose := _loose(part))]
            return every(kept) if kept else None
        case Any(parts):
            kept = [_loose(part) for part in parts]
            return either(kept) if all(kept) else None
