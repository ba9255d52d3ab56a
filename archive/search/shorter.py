"""A question without an answer → as much of it as has one, and the words that are too many."""

from dataclasses import dataclass

from .atoms import Atom, Role
from .expression import Node, either
from .language import Item, Query
from .matching import each, total
from .plan import Marks, Plan, plan
from .sets import Places
from .vocabulary import Vocabulary

# What is kept first: names and years say what a question is about, loose words how it was put.
RANKS = {Role.UNIT: 0, Role.YEAR: 1, Role.TERM: 2, Role.SHORT: 2, Role.POST: 3, Role.ALONE: 4, Role.WORD: 4}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the question that are kept or left out together."""

    text: str
    rank: int
    syllables: int

    @property
    def tells(self) -> bool:
        """Whether it says something by itself, as a single loose syllable does not."""
        return self.rank < RANKS[Role.WORD] or self.syllables > 1


@dataclass(frozen=True, slots=True)
class Shorter:
    """The question with some of its words left out, and how many reports it finds."""

    query: Query
    left_out: tuple[str, ...]
    found: int


def shorten(query: Query, planned: Plan, vocabulary: Vocabulary, known: Places) -> Shorter | None:
    """The question without the words that keep it from an answer; of a plain one, without filters or signs."""
    if query.filters or len(query.branches) != 1 or any(item.negated or item.near for item in query.branches[0]):
        return None
    pieces = [piece for item, atoms in planned.atoms for piece in _pieces(item, atoms)]
    kept = _kept(query, pieces, vocabulary, known)
    if len(kept) == len(pieces):  # each stands there, together they do not: the loosest goes
        kept = [piece for piece in pieces if piece is not max(pieces, key=lambda piece: piece.rank, default=None)]
    if not any(piece.tells for piece in kept):
        return None
    shorter = query.asking(" ".join(piece.text for piece in kept), literal=query.literal)
    _, found = total([tree for _, tree in plan(shorter, vocabulary).readings], known)
    return Shorter(shorter, tuple(piece.text for piece in pieces if piece not in kept), found) if found else None


def _kept(query: Query, pieces: list[Piece], vocabulary: Vocabulary, known: Places) -> list[Piece]:
    """The pieces that stand in one report, taken by rank as long as they leave any."""
    plans = [plan(query.asking(piece.text, literal=query.literal), vocabulary) for piece in pieces]
    trees = [_as_typed(one) for one in plans if one.readings]
    if len(trees) < len(pieces):
        return []
    reports, kept = None, set()
    for piece, found in sorted(zip(pieces, each(trees, known), strict=True), key=lambda pair: pair[0].rank):
        together = found if reports is None else reports & found
        if together:
            reports = together
            kept.add(piece)
    return [piece for piece in pieces if piece in kept]


def _as_typed(planned: Plan) -> Node:
    """With the marks that were typed: among other marks a chance word is near ("câu" is no "điểm cầu")."""
    return either([tree for reading, tree in planned.readings if reading.marks is not Marks.FOLDED])


def _pieces(item: Item, atoms: tuple[Atom, ...]) -> list[Piece]:
    """Names, numbers and stretches of syllables; words that are not looked for part them and are in none."""
    if item.quoted:
        return [Piece(f'"{item.text.strip()}"', RANKS[Role.UNIT], len(item.tokens))]
    pieces, run = [], []
    for atom in [*atoms, None]:
        if atom and atom.role is Role.WORD:
            run.append(atom)
            continue
        for together in (run, [atom] if atom and atom.role is not Role.SMALL else []):
            pieces += [_piece(item, together)] if together else []
        run = []
    return pieces


def _piece(item: Item, atoms: list[Atom]) -> Piece:
    start, end = atoms[0].tokens[0].span.start, atoms[-1].tokens[-1].span.end
    return Piece(item.text[start:end], RANKS[atoms[0].role], len(atoms))
