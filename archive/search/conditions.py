"""The atoms of a stretch → what a text must have for them in a reading, and which of it side by side."""

import re

from archive.text import fold

from .analyzer import Shape, Token, year_lexeme
from .atoms import Atom, Role
from .expression import Any, Node, Words, either, every
from .posts import find_posts
from .readings import Marks, Reading, lexeme, sequence
from .vocabulary import Abbreviated, short_key
from .words import HEADS, LEADING, PARTS_OF_DAY, UNIT_BODIES, UNIT_KINDS

_DAY = re.compile(r"=(?:\d{4}|-)-(?P<day>\d\d-\d\d)")


def together(atoms: tuple[Atom, ...], reading: Reading) -> Node:
    """That a text has all the atoms, those that belong together side by side."""
    parts: list[Node] = []
    run: list[Token] = []
    for index, atom in enumerate(atoms):
        if atom.role is Role.WORD or (reading.is_close and (_counts(atom) or (run and _binds(atoms, index)))):
            run += atom.tokens
            continue
        led = _led(run, atom, reading) if atom.role is not Role.SMALL else None
        taken = led and (len(run) == 1 or atom.role is not Role.SHORT)  # the "chiều" of "hội nghị chiều 30/12"
        parts += _run(run[:-1] if taken else run, reading)
        parts += [led or _atom(atom, reading)] if atom.role is not Role.SMALL else []
        run = []
        if following := _followed(atoms, index, reading):
            parts.append(following)
    return every([*parts, *_run(run, reading)])


def _binds(atoms: tuple[Atom, ...], index: int) -> bool:
    """Whether it is a small word between two words: "nhận thức của người dân"."""
    after = atoms[index + 1 : index + 2]
    return atoms[index].role is Role.SMALL and any(atom.role is Role.WORD or _counts(atom) for atom in after)


def _counts(atom: Atom) -> bool:
    """Whether it is a number, which belongs to the words beside it: "18 sở, ngành", "mức độ 3"."""
    return atom.role is Role.ALONE and atom.tokens[0].shape is Shape.NUMBER


def _run(run: list[Token], reading: Reading) -> list[Node]:
    """Syllables side by side: each stands in the text, and of any three neighbours two do so together (apart: four).

    Vietnamese words are mostly of two syllables: "thể thao" is not meant by a text with "cụ thể" and "thao tác".
    """
    words = [Words(((lexeme(token, reading.marks), 0),)) for token in run]
    pairs = [sequence(tuple(run[start : start + 2]), reading.marks) for start in range(len(run) - 1)]
    led = [pair for start, pair in enumerate(pairs) if _leads(run[start], start)]
    if len(run) < 2:
        return words
    if len(run) == 3 and reading.marks is Marks.FOLDED:
        return pairs  # without marks a chance pair is frequent: "sở tư pháp" is not "số, từ … giải pháp"
    if len(pairs) == 1:
        return led if reading.is_apart and led else words if reading.is_apart else pairs
    beside = reading.nearness.value
    windows = range(max(1, len(pairs) - beside + 1))
    return [*words, *led, *(either(pairs[start : start + beside]) for start in windows)]


def _leads(token: Token, start: int) -> bool:
    """Whether it is "sở", "bộ" or "cục"; without marks ("số" too) only at the head of a stretch."""
    return token.exact in LEADING or (start == 0 and token.exact in map(fold, LEADING))


def _atom(atom: Atom, reading: Reading) -> Node:
    if atom.role is Role.YEAR and not reading.literal_years:
        return Words(((year_lexeme(int(atom.tokens[0].exact)), 0),))
    written = sequence(atom.tokens, reading.marks)
    if atom.meant:
        return either([*(together(atoms, reading) for atoms in atom.meant), written])
    same: list[Node] = [sequence(words, Marks.EXACT) for words in atom.spelled]
    if reading.short_forms:
        same += [form for row in atom.stands_for for form in (_long(row), _short(row))]
    elif atom.role is Role.SHORT and len(atom.tokens) == 1:
        written = Words((("_" + short_key(atom.tokens[0].exact), 0),))
    # The forms of the table first, so that TT&TT and its long form make one and the same tree.
    return either([*same, written])


def _long(row: Abbreviated) -> Words:
    """The long form in a text; a post as the whole that texts have it as."""
    posts = find_posts([token.exact for token in row.words])
    if posts == [(0, len(row.words))]:
        return Words(((".".join(token.exact for token in row.words), 0),))
    return sequence(row.words, Marks.EXACT)


def _short(row: Abbreviated) -> Words:
    return sequence(row.said, Marks.FOLDED) if len(row.said) > 1 else Words((("_" + row.key, 0),))


def _led(run: list[Token], atom: Atom, reading: Reading) -> Node | None:
    """The atom right after the last word of a run, where the two make one name or one moment."""
    if not run or reading.is_apart:
        return None
    before = run[-1]
    head = len(run) == 1 and (before.exact in HEADS if before.marked else before.folded in map(fold, HEADS))
    if atom.role is Role.SHORT and (head or reading.is_close):
        return either([_shifted(form, 1, before, reading) for form in _forms(_atom(atom, reading))])
    day = _DAY.fullmatch(atom.tokens[-1].exact) if before.folded in PARTS_OF_DAY and reading.is_close else None
    if day:
        written = Words((("=--" + day["day"], 0),))
        return every([_atom(atom, reading), either([_shifted(written, step, before, reading) for step in (1, 2)])])
    return None


def _shifted(form: Words, by: int, before: Token, reading: Reading) -> Words:
    """The form after the word before it."""
    return Words(((lexeme(before, reading.marks), 0), *((word, offset + by) for word, offset in form.places)))


def _followed(atoms: tuple[Atom, ...], index: int, reading: Reading) -> Node | None:
    """An abbreviation right before what goes on: the name of a unit ("UBND huyện Tam Đảo"), or a word."""
    atom, after = atoms[index], atoms[index + 1 : index + 2]
    if atom.role is not Role.SHORT or not after or reading.is_apart:
        return None
    named = _is_unit(after[0]) and any(row.long in UNIT_BODIES for row in atom.stands_for)
    if not named and not (reading.is_close and after[0].role is Role.WORD):
        return None
    widths = {1, *(row.said[0].width for row in atom.stands_for if len(row.said) == 1)}
    following = _forms(_atom(after[0], reading)) if named else (sequence(after[0].tokens[:1], reading.marks),)
    return either(
        [
            Words((*form.places, *((word, form.places[-1][1] + step + offset) for word, offset in words.places)))
            for form in _forms(_atom(atom, reading))
            for words in following
            for step in (widths if not form.is_phrase else (1,))
        ]
    )


def _is_unit(atom: Atom) -> bool:
    """Whether it says what kind of unit it is, written out or not: "huyện Tam Đảo", "tp", "tỉnh"."""
    if atom.role is Role.SHORT:
        return any(row.long in UNIT_KINDS for row in atom.stands_for)
    said = " ".join(token.exact for token in atom.tokens[:3]) + " "
    kinds = (*UNIT_KINDS, *map(fold, UNIT_KINDS))
    return atom.role in (Role.UNIT, Role.WORD) and any(said.startswith(kind + " ") for kind in kinds)


def _forms(node: Node) -> tuple[Words, ...]:
    return node.parts if isinstance(node, Any) else (node,)
