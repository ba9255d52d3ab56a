"""A query and the vocabulary → the trees to try, best first: the first that finds anything answers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from archive.text import fold

from .analyzer import Shape, Token, single_out, year_lexeme
from .atoms import Atom, Role, read_atoms
from .expression import Any, No, Node, Words, either, every
from .language import Item, Query
from .posts import find_posts
from .vocabulary import Abbreviated, Vocabulary, short_key
from .words import HEADS, LEADING

LOOSE = 6  # syllables of a question in which fewer of them must stand side by side


class Marks(Enum):
    """How a word of the query is matched to words of texts."""

    EXACT = "exact"  # as typed, unmarked words too
    TYPED = "typed"  # a marked word as typed, an unmarked one with any marks
    FOLDED = "folded"  # with any marks


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query."""

    marks: Marks
    literal_years: bool = False  # "2030" as a word, not as the year reported
    apart: bool = False  # fewer of the words beside their neighbours
    short_forms: bool = True  # abbreviations and long forms stand for each other


@dataclass(frozen=True, slots=True)
class Plan:
    """The readings of a query with their trees, and what it understood."""

    readings: tuple[tuple[Reading, Node], ...]
    atoms: tuple[tuple[Item, tuple[Atom, ...]], ...]
    build: Callable[[Reading], Node | None]

    @property
    def marked(self) -> bool:
        return any(token.marked for item, _ in self.atoms for token in item.tokens if not item.negated)

    def closely(self) -> "Plan":
        """Only the readings that keep neighbours together."""
        return replace(self, readings=tuple(one for one in self.readings if not one[0].apart))


def plan(query: Query, vocabulary: Vocabulary) -> Plan:
    """Every reading of the query worth a try, in order; none for a query without words."""
    items = [item for branch in query.branches for item in branch]
    read = {item: _atoms(item, query, vocabulary) for item in items}
    unmarked = {item: _atoms(item, query, vocabulary, any_marks=True) for item in items}

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
    readings = [Reading(mark, literal) for mark in marks for literal in years]
    syllables = sum(atom.role is Role.WORD for atom in atoms)
    if syllables >= LOOSE:
        readings += [Reading(mark, literal, apart=True) for mark in marks for literal in years]
    return sorted(readings, key=lambda reading: (reading.apart, reading.marks is Marks.FOLDED, reading.literal_years))


def _branch(branch: tuple[Item, ...], read: dict[Item, tuple[Atom, ...]], reading: Reading) -> Node | None:
    wanted = [_item(item, read[item], reading) for item in branch if not item.negated]
    if len(wanted) == 1 and len(branch[0].tokens) > 1 and not branch[0].quoted and not branch[0].near:
        sequence = _sequence(single_out(branch[0].tokens), reading.marks)
        if sequence.is_phrase and _says_less(read[branch[0]]):
            wanted = [either([wanted[0], sequence])]
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
        return _near(*(_sequence(atom.tokens, reading.marks) for atom in atoms), item.near)
    if all(atom.role is Role.SMALL for atom in atoms):
        return _sequence(single_out(item.tokens), reading.marks)
    return _together(atoms, reading)


def _together(atoms: tuple[Atom, ...], reading: Reading) -> Node:
    parts: list[Node] = []
    run: list[Token] = []
    for atom in [*atoms, None]:
        if atom and atom.role is Role.WORD:
            run += atom.tokens
            continue
        head = run.pop() if len(run) == 1 and atom and _is_head(run[0], atom, reading) else None
        parts += _run(run, reading)
        run = []
        if atom and atom.role is not Role.SMALL:
            parts.append(_led_by(head, _atom(atom, reading), reading) if head else _atom(atom, reading))
    return every(parts)


def _near(one: Words, other: Words, distance: int) -> Node:
    """The two in either order with at most so many steps from the last word of the first to the second."""
    forms = []
    for first, second in ((one, other), (other, one)):
        end = first.places[-1][1]
        for step in range(1, distance + 1):
            forms.append(Words((*first.places, *((word, end + step + offset) for word, offset in second.places))))
    return either(forms)


def _run(run: list[Token], reading: Reading) -> list[Node]:
    """Syllables side by side: each stands in the text, and of any three neighbours two do so together (apart: four).

    Vietnamese words are mostly of two syllables: "thể thao" is not meant by a text with "cụ thể" and "thao tác".
    """
    words = [Words(((lexeme(token, reading.marks), 0),)) for token in run]
    pairs = [_sequence(tuple(run[start : start + 2]), reading.marks) for start in range(len(run) - 1)]
    led = [pair for start, pair in enumerate(pairs) if _leads(run[start], start)]
    if len(run) < 2:
        return words
    if len(run) == 3 and reading.marks is Marks.FOLDED:
        return pairs  # without marks a chance pair is frequent: "sở tư pháp" is not "số, từ … giải pháp"
    if len(pairs) == 1:
        return led if reading.apart and led else words if reading.apart else pairs
    beside = 3 if reading.apart else 2
    windows = range(max(1, len(pairs) - beside + 1))
    return [*words, *led, *(either(pairs[start : start + beside]) for start in windows)]


def _leads(token: Token, start: int) -> bool:
    """Whether it is "sở", "bộ" or "cục"; without marks ("số" too) only at the head of a stretch."""
    return token.exact in LEADING or (start == 0 and token.exact in map(fold, LEADING))


def _atom(atom: Atom, reading: Reading) -> Node:
    if atom.role is Role.YEAR and not reading.literal_years:
        return Words(((year_lexeme(int(atom.tokens[0].exact)), 0),))
    written = _sequence(atom.tokens, reading.marks)
    if atom.meant:
        return either([*(_together(atoms, reading) for atoms in atom.meant), written])
    same: list[Node] = [_sequence(words, Marks.EXACT) for words in atom.spelled]
    if reading.short_forms:
        same += [form for row in atom.stands_for for form in (_long(row), _short(row))]
    elif atom.stands_for and len(atom.tokens) == 1:
        written = Words((("_" + short_key(atom.tokens[0].exact), 0),))
    # The forms of the table first, so that TT&TT and its long form make one and the same tree.
    return either([*same, written])


def _long(row: Abbreviated) -> Words:
    """The long form in a text; a post as the whole that texts have it as."""
    posts = find_posts([token.exact for token in row.words])
    if posts == [(0, len(row.words))]:
        return Words(((".".join(token.exact for token in row.words), 0),))
    return _sequence(row.words, Marks.EXACT)


def _short(row: Abbreviated) -> Words:
    return _sequence(row.said, Marks.FOLDED) if len(row.said) > 1 else Words((("_" + row.key, 0),))


def _is_head(token: Token, atom: Atom, reading: Reading) -> bool:
    named = token.exact in HEADS if token.marked else token.folded in map(fold, HEADS)
    return named and atom.role is Role.SHORT and not reading.apart


def _led_by(head: Token, node: Node, reading: Reading) -> Node:
    """The forms of a name, each right after its first word."""
    forms = node.parts if isinstance(node, Any) else (node,)
    first = (lexeme(head, reading.marks), 0)
    return either([Words((first, *((word, offset + 1) for word, offset in form.places))) for form in forms])


def lexeme(token: Token, marks: Marks) -> str:
    """What the token is looked up by in the index."""
    if token.shape is Shape.DATE:
        return token.exact
    exact = marks is Marks.EXACT or (marks is Marks.TYPED and token.marked)
    return token.exact if exact else "_" + token.folded


def _sequence(tokens: tuple[Token, ...], marks: Marks) -> Words:
    first = tokens[0].position
    return Words(tuple((lexeme(token, marks), token.position - first) for token in tokens))
