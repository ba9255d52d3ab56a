"""A stretch of typed words → atoms: what belongs together, what it stands for, what need not be looked for."""

import re
from dataclasses import dataclass
from enum import Enum

from archive.text import fold

from .analyzer import SYLLABLE, Shape, Token, single_out
from .vocabulary import LONGEST_NAME, Abbreviated, Vocabulary, short_key
from .words import GENRE, QUESTION_WORDS, QUESTIONS, SMALL, SMALL_UNMARKED, SURNAMES

_YEARS = range(1990, 2041)


class Role(Enum):
    WORD = "word"  # a Vietnamese syllable: usually half of a word
    ALONE = "alone"  # a foreign word, a number: a word of its own
    UNIT = "unit"  # a name, a date, a document: its words stand side by side
    SHORT = "short"  # an abbreviation, or the long form of one
    YEAR = "year"
    SMALL = "small"  # not looked for while there is something else


@dataclass(frozen=True, slots=True)
class Atom:
    """Tokens of the query (one, or side by side) and the part they play."""

    role: Role
    tokens: tuple[Token, ...]
    stands_for: tuple[Abbreviated, ...] = ()  # abbreviations that say the same
    spelled: tuple[Token, ...] = ()  # "vinhphuc" → vĩnh phúc


def read_atoms(tokens: tuple[Token, ...], text: str, vocabulary: Vocabulary) -> list[Atom]:
    """The atoms of a stretch in order; `text` is the stretch as typed, for its capitals."""
    singles = single_out(tokens)
    asking = "?" in text or any(t.exact in QUESTION_WORDS and not _is_capitals(t, text) for t in singles)
    atoms: list[Atom] = []
    index = 0
    while index < len(singles):
        atom = (
            (asking and _question(singles, index, text))
            or _genre(singles, index)
            or _date(singles, index)
            or _abbreviation(singles, index, text, vocabulary)
            or _name(singles, index, text, vocabulary)
            or _word(singles, index, vocabulary)
        )
        atoms.append(atom)
        index += len(atom.tokens)
    return atoms


def _question(tokens: tuple[Token, ...], index: int, text: str) -> Atom | None:
    for phrase in QUESTIONS:
        piece = tokens[index : index + len(phrase)]
        if len(piece) == len(phrase) and not any(_is_capitals(token, text) for token in piece):
            exact = all(token.exact == word for token, word in zip(piece, phrase, strict=True))
            folded = "?" in text and all(t.exact == fold(word) for t, word in zip(piece, phrase, strict=True))
            if exact or (folded and len(phrase) > 1):
                return Atom(Role.SMALL, piece)
    return None


def _genre(tokens: tuple[Token, ...], index: int) -> Atom | None:
    typed = tuple(token.exact for token in tokens[:2])
    return Atom(Role.SMALL, tokens[:2]) if index == 0 and typed in GENRE and len(tokens) > 2 else None


def _is_capitals(token: Token, text: str) -> bool:
    return token.span.of(text).isupper() and len(token.exact) > 1


def _date(tokens: tuple[Token, ...], index: int) -> Atom | None:
    """A date, or "ngày" and "năm" before one: they say what it is and need not stand in the report."""
    token, after = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if token.shape is Shape.DATE:
        return Atom(Role.UNIT, (token,))
    if token.folded in ("ngay", "thang") and after and after.shape is Shape.DATE:
        return Atom(Role.SMALL, (token,))
    if token.exact in ("năm", "nam") and after and _is_year(after):
        return Atom(Role.SMALL, (token,))
    if _is_year(token) and not token.glued and not (after and after.glued):
        return Atom(Role.YEAR, (token,))
    return None


def _is_year(token: Token) -> bool:
    return bool(re.fullmatch("[0-9]{4}", token.exact)) and int(token.exact) in _YEARS


def _abbreviation(tokens: tuple[Token, ...], index: int, text: str, vocabulary: Vocabulary) -> Atom | None:
    """A short form of one to four tokens ("TT - TT" may be cut), or the long form of one, written out."""
    for size in range(min(LONGEST_NAME, len(tokens) - index), 0, -1):
        piece = tokens[index : index + size]
        rows = [row for row in vocabulary.spelled.get(tuple(t.folded for t in piece), ()) if _agrees(piece, row)]
        if size <= 4 and all(token.glued for token in piece[1:]):
            key = short_key("".join(token.exact for token in piece))
            # "ĐA" is đề án, "da" is a word: what can be a syllable is short for something only in capitals.
            if not SYLLABLE.fullmatch(key) or all(_is_capitals(token, text) for token in piece):
                rows += vocabulary.shorts.get(key, ())
        if rows:
            also = [other for row in rows for other in vocabulary.spelled[tuple(t.folded for t in row.words)]]
            return Atom(Role.SHORT, piece, tuple(sorted({*rows, *also}, key=lambda row: (row.long, row.short))))
    return None


def _agrees(typed: tuple[Token, ...], row: Abbreviated) -> bool:
    """Whether a form of the row, equal when folded, has the marks that were typed."""
    words = row.words if len(typed) == len(row.words) else row.said
    return all(not one.marked or one.exact == other.exact for one, other in zip(typed, words, strict=True))


def _name(tokens: tuple[Token, ...], index: int, text: str, vocabulary: Vocabulary) -> Atom | None:
    for size in range(min(LONGEST_NAME, len(tokens) - index), 1, -1):
        piece = tokens[index : index + size]
        if tuple(token.folded for token in piece) in vocabulary.names or _is_person(piece, tokens, text):
            return Atom(Role.UNIT, piece)
    spelled = vocabulary.joined.get(tokens[index].folded)
    return Atom(Role.ALONE, tokens[index : index + 1], spelled=spelled) if spelled else None


def _is_person(piece: tuple[Token, ...], tokens: tuple[Token, ...], text: str) -> bool:
    """Two to five capitalised words that begin with a surname, in a query that is not all in capitals."""
    if not 2 <= len(piece) <= 5 or piece[0].exact not in SURNAMES:
        return False
    written = [token.span.of(text) for token in piece]
    return all(word[:1].isupper() and not word.isupper() and word.isalpha() for word in written)


def _word(tokens: tuple[Token, ...], index: int, vocabulary: Vocabulary) -> Atom:
    token = tokens[index]
    end = index + 1
    while end < len(tokens) and tokens[end].glued and tokens[end].shape is not Shape.DATE:
        end += 1
    if end - index > 1 and not any(SYLLABLE.fullmatch(fold(t.exact)) and t.marked for t in tokens[index:end]):
        return Atom(Role.UNIT, tokens[index:end])  # Covid-19, 2021-2026
    if token.shape is not Shape.WORD:
        return Atom(Role.UNIT if token.width > 1 else Role.ALONE, (token,))
    unmarked = not any(other.marked for other in tokens)
    if token.exact in SMALL or (unmarked and token.exact in SMALL_UNMARKED):
        return Atom(Role.SMALL, (token,))
    return Atom(Role.WORD if SYLLABLE.fullmatch(fold(token.exact)) else Role.ALONE, (token,))
