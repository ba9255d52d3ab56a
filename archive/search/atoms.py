"""A stretch of typed words → atoms: what belongs together, what it stands for, what need not be looked for."""

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from archive.facts import Span
from archive.text import fold, squeeze

from .analyzer import SYLLABLE, Shape, Token, analyze, single_out
from .periods import find_periods
from .vocabulary import LONGEST_NAME, Abbreviated, Vocabulary, short_key
from .words import (
    ASKED,
    ASKING,
    CALLED,
    ENGLISH,
    ENGLISH_SMALL,
    GENRE,
    HONORIFICS,
    HONORIFICS_OF_NAMES,
    QUESTION_WORDS,
    QUESTIONS,
    SMALL,
    SMALL_UNMARKED,
    SURNAMES,
    SURNAMES_ONLY,
    TOLD,
    WEEKDAYS,
)

_YEARS = range(1990, 2041)


class Role(Enum):
    WORD = "word"  # a Vietnamese syllable: usually half of a word
    ALONE = "alone"  # a foreign word, a number: a word of its own
    UNIT = "unit"  # a name, a date, a document: its words stand side by side
    SHORT = "short"  # an abbreviation, or the long form of one
    TERM = "term"  # a term of another language: it is read as what it stands for
    POST = "post"  # "chủ tịch", which no "phó chủ tịch" is
    YEAR = "year"
    SMALL = "small"  # not looked for while there is something else


@dataclass(frozen=True, slots=True)
class Atom:
    """Tokens of the query (one, or side by side) and the part they play."""

    role: Role
    tokens: tuple[Token, ...]
    stands_for: tuple[Abbreviated, ...] = ()  # abbreviations that say the same
    spelled: tuple[tuple[Token, ...], ...] = ()  # other ways to write it: "vinhphuc" → vĩnh phúc
    meant: tuple[tuple["Atom", ...], ...] = ()  # what a term stands for, read in its turn

    @property
    def size(self) -> int:
        """How many tokens of the stretch it takes."""
        return self.tokens[0].width if self.role is Role.POST else len(self.tokens)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is typed, one token a position, with what is needed to read it."""

    tokens: tuple[Token, ...]
    text: str  # as typed, for its capitals
    vocabulary: Vocabulary
    any_marks: bool  # marks that were typed count no more
    asking: bool
    english: bool  # some of it is English, and nothing has marks
    posts: dict[int, Token]  # by position
    periods: tuple[tuple[Span, tuple[tuple[Token, ...], ...]], ...]

    def is_capitals(self, token: Token) -> bool:
        return token.span.of(self.text).isupper() and len(token.exact) > 1

    @property
    def marked(self) -> bool:
        return any(token.marked for token in self.tokens)


def read_atoms(tokens: tuple[Token, ...], text: str, vocabulary: Vocabulary, any_marks: bool = False) -> list[Atom]:
    """The atoms of a stretch in order; `text` is the stretch as typed."""
    stretch = _stretch(tokens, text, vocabulary, any_marks)
    atoms: list[Atom] = []
    index = 0
    while index < len(stretch.tokens):
        atom = next(atom for read in _READERS if (atom := read(stretch, index)))
        atoms.append(atom)
        index += atom.size
    return atoms


def _stretch(tokens: tuple[Token, ...], text: str, vocabulary: Vocabulary, any_marks: bool) -> Stretch:
    singles = single_out(tokens)
    posts = {token.position: token for token in tokens if token.shape is Shape.POST}
    periods = tuple((span, tuple(map(_parts, spellings))) for span, spellings in find_periods(text))
    stretch = Stretch(singles, text, vocabulary, any_marks, False, False, posts, periods)
    return replace(stretch, asking=_is_question(stretch), english=_is_english(stretch))


def _parts(text: str) -> tuple[Token, ...]:
    """The words of another spelling; a date as one."""
    tokens = single_out(tuple(analyze(text)))
    return tokens if tokens[0].shape is Shape.DATE else tuple(token for token in analyze(text) if token.width == 1)


def _is_question(stretch: Stretch) -> bool:
    if "?" in stretch.text:
        return True
    if any(token.exact in QUESTION_WORDS and not stretch.is_capitals(token) for token in stretch.tokens):
        return True
    return any(_says(stretch, index, phrase, True) for index in range(len(stretch.tokens)) for phrase in ASKING)


def _is_english(stretch: Stretch) -> bool:
    if stretch.marked:
        return False
    known = any(token.exact in ENGLISH for token in stretch.tokens)
    atoms = (_abbreviation(stretch, index) for index in range(len(stretch.tokens)))
    return known or any(row.short.isascii() for atom in atoms if atom for row in atom.stands_for if row.is_term)


def _says(stretch: Stretch, index: int, phrase: tuple[str, ...], unmarked: bool = False) -> bool:
    """Whether the phrase stands there: with its marks, or without any in a stretch without marks."""
    piece = stretch.tokens[index : index + len(phrase)]
    typed = tuple([token.exact for token in piece])
    said = typed == phrase or (unmarked and typed == _without_marks(phrase))
    return said and not any(stretch.is_capitals(token) for token in piece)


@lru_cache(maxsize=1_024)
def _without_marks(phrase: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, phrase))


def _question(stretch: Stretch, index: int) -> Atom | None:
    if stretch.english and stretch.tokens[index].exact in ENGLISH_SMALL:
        return Atom(Role.SMALL, stretch.tokens[index : index + 1])
    if not stretch.asking:
        return None
    for phrase in QUESTIONS:
        unmarked = len(phrase) > 1 and ("?" in stretch.text or not stretch.marked)
        if _says(stretch, index, phrase, unmarked):
            return Atom(Role.SMALL, stretch.tokens[index : index + len(phrase)])
    return Atom(Role.SMALL, stretch.tokens[index : index + 1]) if stretch.tokens[index].exact in ASKED else None


def _genre(stretch: Stretch, index: int) -> Atom | None:
    """What every report is at the head of a query, and that it tells or appeared, before what it tells of."""
    for phrase in (*GENRE, *TOLD) if index == 0 else TOLD:
        if index + len(phrase) < len(stretch.tokens) and _says(stretch, index, phrase, not stretch.marked):
            return Atom(Role.SMALL, stretch.tokens[index : index + len(phrase)])
    return None


def _honorific(stretch: Stretch, index: int) -> Atom | None:
    """ "ông", "đồng chí" before whatever follows; what is a word of its own too ("anh", "cô") only before a name."""
    for phrase in HONORIFICS + HONORIFICS_OF_NAMES:
        after = index + len(phrase)
        if after < len(stretch.tokens) and _says(stretch, index, phrase):
            named = _name(stretch, after)
            capital = phrase in CALLED and stretch.tokens[after].span.of(stretch.text)[:1].isupper()
            always = (phrase in HONORIFICS or capital) and stretch.tokens[after].exact not in _NO_NAMES
            if always or (named and len(named.tokens) > 1):
                return Atom(Role.SMALL, stretch.tokens[index:after])
    return None


_NO_NAMES = ("con", "mẹ", "bà", "rịa")  # bà con, bà mẹ, ông bà, Bà Rịa


def _period(stretch: Stretch, index: int) -> Atom | None:
    for span, spellings in stretch.periods:
        if stretch.tokens[index].span.start == span.start:
            piece = tuple(token for token in stretch.tokens[index:] if token.span.start < span.end)
            return Atom(Role.UNIT, piece, spelled=spellings)
    return None


def _date(stretch: Stretch, index: int) -> Atom | None:
    """A date, or "ngày", "năm" and "thứ hai" before one: they say what it is and need not stand in the report."""
    tokens = stretch.tokens
    token, after = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if token.shape is Shape.DATE:
        return Atom(Role.UNIT, (token,))
    if token.folded in ("ngay", "thang") and after and after.shape is Shape.DATE:
        return Atom(Role.SMALL, (token,))
    if any(_says(stretch, index, day, True) for day in WEEKDAYS) and _is_day(tokens[index + 2 : index + 3]):
        return Atom(Role.SMALL, tokens[index : index + 2])
    if token.exact in ("năm", "nam") and after and _is_year(after):
        return Atom(Role.SMALL, (token,))
    if _is_year(token) and not token.glued and not (after and after.glued):
        return Atom(Role.YEAR, (token,))
    return None


def _is_day(next_one: tuple[Token, ...]) -> bool:
    return any(token.shape is Shape.DATE or token.folded == "ngay" for token in next_one)


def _is_year(token: Token) -> bool:
    return bool(re.fullmatch("[0-9]{4}", token.exact)) and int(token.exact) in _YEARS


def _thousands(stretch: Stretch, index: int) -> Atom | None:
    """ "110 nghìn" is written 110.000 too."""
    piece = stretch.tokens[index : index + 2]
    if len(piece) == 2 and re.fullmatch("[0-9]{1,6}", piece[0].exact) and piece[1].folded in ("nghin", "ngan"):
        return Atom(Role.UNIT, piece, spelled=(_parts(f"{piece[0].exact}000"),))
    return None


def _post(stretch: Stretch, index: int) -> Atom | None:
    post = stretch.posts.get(stretch.tokens[index].position)
    if not post:
        return None
    words = tuple(token.folded for token in stretch.tokens[index : index + post.width])
    return Atom(Role.POST, (post,), tuple(stretch.vocabulary.spelled.get(words, ())))


def _abbreviation(stretch: Stretch, index: int) -> Atom | None:
    """A short form of one to four tokens ("TT - TT" may be cut), or the long form of one, written out."""
    tokens, vocabulary = stretch.tokens, stretch.vocabulary
    for size in range(min(LONGEST_NAME, len(tokens) - index), 0, -1):
        piece = tokens[index : index + size]
        rows = vocabulary.spelled.get(tuple(token.folded for token in piece), ())
        rows = [row for row in rows if _agrees(stretch, piece, row)]
        if size <= 4 and all(token.glued for token in piece[1:]):
            key = short_key("".join(token.exact for token in piece))
            # "ĐA" is đề án, "da" is a word: what can be a syllable is short for something only in capitals.
            if not SYLLABLE.fullmatch(key) or all(map(stretch.is_capitals, piece)):
                rows += vocabulary.shorts.get(key, ()) + vocabulary.squeezed.get(key, ())
        if terms := [row for row in rows if row.is_term]:
            return Atom(Role.TERM, piece, tuple(terms), meant=tuple(_meant(row, vocabulary) for row in terms))
        if rows:
            longs = [tuple(token.folded for token in row.words) for row in rows]
            also = [other for long in longs for other in vocabulary.spelled.get(long, ())]
            return Atom(Role.SHORT, piece, tuple(sorted({*rows, *also}, key=lambda row: (row.long, row.short))))
    return None


def _meant(term: Abbreviated, vocabulary: Vocabulary) -> tuple[Atom, ...]:
    return tuple(read_atoms(tuple(analyze(term.long)), term.long, vocabulary))


def _agrees(stretch: Stretch, typed: tuple[Token, ...], row: Abbreviated) -> bool:
    """Whether a form of the row, equal when folded, has the marks that were typed."""
    words = row.words if len(typed) == len(row.words) else row.said
    return stretch.any_marks or all(
        not one.marked or one.exact == other.exact for one, other in zip(typed, words, strict=True)
    )


def _name(stretch: Stretch, index: int) -> Atom | None:
    tokens = stretch.tokens
    for size in range(min(LONGEST_NAME, len(tokens) - index), 1, -1):
        piece = tokens[index : index + size]
        also = stretch.vocabulary.names.get("".join(squeeze(token.exact) for token in piece))
        if also is not None or _is_person(stretch, piece):
            return Atom(Role.UNIT, piece, spelled=also or ())
    spelled = stretch.vocabulary.joined.get(squeeze(tokens[index].exact))
    return Atom(Role.ALONE, tokens[index : index + 1], spelled=spelled) if spelled else None


def _is_person(stretch: Stretch, piece: tuple[Token, ...]) -> bool:
    """Two to five capitalised words that begin with a surname, in a query that is not all in capitals.

    Three or four words in any letters, when they are all that is typed and the surname is no other word.
    """
    if not 2 <= len(piece) <= 5 or piece[0].exact not in SURNAMES:
        return False
    written = [token.span.of(stretch.text) for token in piece]
    if piece == stretch.tokens and piece[0].exact in SURNAMES_ONLY:
        return len(piece) in (3, 4) and all(word.isalpha() for word in written)
    return all(word[:1].isupper() and not word.isupper() and word.isalpha() for word in written)


def _word(stretch: Stretch, index: int) -> Atom:
    tokens = stretch.tokens
    token = tokens[index]
    end = index + 1
    while end < len(tokens) and tokens[end].glued and tokens[end].shape is not Shape.DATE:
        end += 1
    if end - index > 1 and not any(SYLLABLE.fullmatch(fold(t.exact)) and t.marked for t in tokens[index:end]):
        return Atom(Role.UNIT, tokens[index:end])  # Covid-19, 2021-2026, 98%
    if token.shape is not Shape.WORD:
        return Atom(Role.UNIT if token.width > 1 else Role.ALONE, (token,))
    if token.exact in SMALL or (not stretch.marked and token.exact in SMALL_UNMARKED):
        return Atom(Role.SMALL, (token,))
    return Atom(Role.WORD if SYLLABLE.fullmatch(fold(token.exact)) else Role.ALONE, (token,))


# The first that knows what begins at a token says what it is; the last always does.
_READERS = (_question, _genre, _period, _date, _thousands, _post, _abbreviation, _name, _honorific, _word)
