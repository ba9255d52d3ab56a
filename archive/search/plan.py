"""A query and the vocabulary → the trees to try, best first: the first that finds anything answers."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from .analyzer import Shape, single_out
from .atoms import Atom, Role, read_atoms
from .conditions import together
from .expression import No, Node, Words, either, every
from .language import Item, Query
from .readings import Marks, Nearness, Reading, sequence
from .vocabulary import Vocabulary

LOOSE = 6  # syllables of a question in which fewer of them must stand side by side


@dataclass(frozen=True, slots=True)
class Plan:
    """The readings of a query with their trees, and what it understood."""

    readings: tuple[tuple[Reading, Node], ...]
    atoms: tuple[tuple[Item, tuple[Atom, ...]], ...]
    build: Callable[[Reading], Node | None]

    @property
    def marked(self) -> bool:
        return any(token.marked for item, _ in self.atoms for token in item.tokens if not item.negated)

    def keeps_together(self, reading: Reading) -> bool:
        """Whether the reading asks for more words side by side than it had to."""
        loose = replace(reading, nearness=Nearness.LOOSE)
        return reading.is_close and self.build(loose) != self.build(reading)

    def closely(self) -> "Plan":
        """Only the readings that keep all neighbouring words together: of one or two words, every one does."""
        short = all(len(run) <= 2 for _, atoms in self.atoms for run in _runs(atoms))
        kept = (one for one in self.readings if one[0].is_close or (short and not one[0].is_apart))
        return replace(self, readings=tuple(kept))


def plan(query: Query, vocabulary: Vocabulary) -> Plan:
    """Every reading of the query worth a try, in order; none for a query without words."""
    items = [item for branch in query.branches for item in branch]
    read = {item: _atoms(item, query, vocabulary) for item in items}
    unmarked = read | {item: _atoms(item, query, vocabulary, any_marks=True) for item in items if _is_marked(item)}

    def build(reading: Reading) -> Node | None:
        understood = unmarked if reading.marks is Marks.FOLDED else read
        branches = [_branch(branch, understood, reading) for branch in query.branches]
        return either([branch for branch in branches if branch]) if any(branches) else None

    trees: dict[Node, Reading] = {}
    for reading in _readings(query, [atom for atoms in read.values() for atom in atoms]):
        tree = build(reading)
        if tree:
            trees.setdefault(tree, reading)
    return Plan(tuple((reading, tree) for tree, reading in trees.items()), tuple(read.items()), build)


def _is_marked(item: Item) -> bool:
    return any(token.marked for token in (*item.tokens, *item.others))


def _atoms(item: Item, query: Query, vocabulary: Vocabulary, any_marks: bool = False) -> tuple[Atom, ...]:
    if item.near:
        return (Atom(Role.UNIT, single_out(item.tokens)), Atom(Role.UNIT, single_out(item.others)))
    if query.literal:
        return tuple(Atom(Role.ALONE, (token,)) for token in single_out(item.tokens))
    if item.quoted:
        whole = Vocabulary(shorts=vocabulary.shorts, spelled=vocabulary.spelled)
        atoms = read_atoms(item.tokens, item.text, whole, any_marks)
        one = len(atoms) == 1 and atoms[0].role in (Role.SHORT, Role.TERM)
        return tuple(atoms) if one else (Atom(Role.UNIT, single_out(item.tokens)),)
    return tuple(read_atoms(item.tokens, item.text, vocabulary, any_marks))


def _readings(query: Query, atoms: list[Atom]) -> list[Reading]:
    words = [token for atom in atoms for token in atom.tokens if token.shape is Shape.WORD]
    marked = [token.marked for token in words]
    marks = [Marks.TYPED]
    if any(marked):
        marks = [Marks.EXACT, *([Marks.TYPED] if not all(marked) else []), Marks.FOLDED]
    years = [False, True] if any(atom.role is Role.YEAR for atom in atoms) else [False]
    syllables = sum(atom.role is Role.WORD for atom in atoms)
    apart = [Nearness.APART] if syllables >= LOOSE else []
    close = [] if query.loose else [Nearness.CLOSE]
    readings = [
        Reading(mark, literal, near) for literal in years for mark in marks for near in (*close, Nearness.LOOSE, *apart)
    ]
    return sorted(readings, key=lambda one: (one.is_apart, one.marks is Marks.FOLDED, one.literal_years))


def _runs(atoms: tuple[Atom, ...]) -> Iterator[list[Atom]]:
    """Words that follow one another."""
    for is_word, run in itertools.groupby(atoms, lambda atom: atom.role is Role.WORD):
        if is_word:
            yield list(run)


def _branch(branch: tuple[Item, ...], read: dict[Item, tuple[Atom, ...]], reading: Reading) -> Node | None:
    wanted = [_item(item, read[item], reading) for item in branch if not item.negated]
    if len(wanted) == 1 and len(branch[0].tokens) > 1 and not branch[0].quoted and not branch[0].near:
        typed = sequence(single_out(branch[0].tokens), reading.marks)
        if reading.sequences and typed.is_phrase and _says_less(read[branch[0]]):
            wanted = [either([wanted[0], typed])]
    avoided = [No(_item(item, read[item], reading)) for item in branch if item.negated]
    return every(wanted + avoided) if wanted or avoided else None


def _says_less(atoms: tuple[Atom, ...]) -> bool:
    """Whether an atom asks for something else than its words, so that a text's own words might not be found.

    A year with nothing but its "năm" is meant as the year reported.
    """
    roles = {atom.role for atom in atoms}
    return bool(roles & {Role.YEAR, Role.SMALL, Role.POST}) and not roles <= {Role.YEAR, Role.SMALL}


def _item(item: Item, atoms: tuple[Atom, ...], reading: Reading) -> Node:
    if item.near:
        return _near(*(sequence(atom.tokens, reading.marks) for atom in atoms), item.near)
    if all(atom.role is Role.SMALL for atom in atoms):
        return sequence(single_out(item.tokens), reading.marks)
    return together(atoms, reading)


def _near(one: Words, other: Words, distance: int) -> Node:
    """The two in either order with at most so many steps from the last word of the first to the second."""
    forms = []
    for first, second in ((one, other), (other, one)):
        end = first.places[-1][1]
        for step in range(1, distance + 1):
            forms.append(Words((*first.places, *((word, end + step + offset) for word, offset in second.places))))
    return either(forms)
