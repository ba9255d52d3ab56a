"""One analyzer for texts and queries: what a reader types is cut exactly as what was written.

Every word has two forms at one position: exact ("vĩnh") and folded ("vinh"). What is written as one sign but read
as several words (749/QĐ-TTg, TT&TT, 20/7/2021) gives its parts at positions of their own, and beside them, at the
position of the first part, the whole as one token that spans them.
"""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache
from math import inf
from typing import NamedTuple

from archive.facts import Span
from archive.text import compose, fold, place_tones

from .posts import find_posts

LONGEST = 64  # letters of a token that are kept; longer ones are cut alike in texts and queries
RUN = 500  # plain words that are cut at once


class Shape(Enum):
    WORD = "word"
    NUMBER = "number"
    DOCUMENT = "document"  # 749/QĐ-TTg
    ABBREVIATION = "abbreviation"  # TT&TT, TT-TT
    DATE = "date"  # canonical: "=2021-07-20", "=2021-07", "=--07-20"
    POST = "post"  # "chủ.tịch", "phó.chủ.tịch"


class Token(NamedTuple):
    """A word with its place: `span` in the composed text, `position` counted in words, `width` positions covered."""

    exact: str
    folded: str
    span: Span
    position: int
    width: int = 1
    shape: Shape = Shape.WORD
    glued: bool = False  # written together with the word before it: "Covid-19", "kinh tế-xã hội"

    @property
    def marked(self) -> bool:
        return self.exact != fold(self.exact)

    @property
    def lexemes(self) -> tuple[str, ...]:
        """What stands for it in the index: the exact form, and the folded one prefixed by "_"."""
        return (self.exact,) if self.shape is Shape.DATE else (self.exact, "_" + self.folded)


# Thousands are set apart by points, by spaces, or, where no decimals can be meant, by commas.
_NUMBER = (
    r"\d{1,3}(?:\.\d{3})+(?![\d.]*\w)(?:,\d+)?|[1-9]\d{0,2}(?:[ \u00a0]\d{3})+(?![\d.,]*\w)"
    r"|[1-9]\d{0,2}(?:(?:,\d{3}){2,}|,000)(?!\w)|\d+,\d+(?!\w)"
)
_WORD = r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*"
_LETTERS = r"[^\W\d_]"
_MONTH, _YEAR = "[Tt]h[áa]ng", "[Nn][ăa]m"
_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_MONTH_WORDS = "|".join(
    sorted({*_MONTHS, *map(fold, _MONTHS), "giêng", "gieng"}, key=len, reverse=True),
).replace(" ", r"\s")
# Nearly every word: letters that nothing can join to a longer sign, as many at once as single spaces stand between.
# In an atomic group: a possessive repetition of a group loses its way before Python 3.11.5 (see tests/test_layers.py).
_RUN = rf"""
    (?> (?: (?! {_MONTH}\s) {_LETTERS}{{1,{LONGEST}}}+
        (?: [ ](?![&–-]) | [,.;:][ ] | (?= \s(?![&–-]) | [,.;:]\s ) ) ){{1,{RUN}}} )"""
_SIGNS = re.compile(
    rf"""
    (?P<run> {_RUN} )
  | (?P<document> (?<![\w/.-]) (?:
          \d{{1,6}}{_LETTERS}? / (?:\d{{4}}/)? {_LETTERS}{{2,8}}\d{{0,2}} (?:[-–]{_LETTERS}{{2,12}}\d{{0,2}}){{0,3}}
        | \d{{1,6}} [-–] {_LETTERS}{{2,4}} / {_LETTERS}{{2,6}} ) (?!\w) )
  | (?P<date> (?<![\w/.,-]) (?: (?P<d>\d{{1,2}})\s?(?P<sep>[/.-])\s?(?P<m>\d{{1,2}})\s?(?P=sep)\s?(?P<y>\d{{4}})
                 | (?P<d7>\d{{1,2}})(?P<sep7>[/.-])(?P<m7>\d{{1,2}})(?P=sep7)(?P<yy>[0-3]\d)
                 | (?P<y2>\d{{4}})-(?P<m2>\d{{2}})(?:-(?P<d2>\d{{2}}))?
                 | (?P<m3>\d{{1,2}})/(?P<y3>\d{{4}})
                 | (?P<d4>\d{{1,2}})[/-](?P<m4>\d{{1,2}})
                 | (?P<d5>\d{{1,2}})\s{_MONTH}\s(?P<m5>\d{{1,2}}) (?:\s{_YEAR}\s(?P<y5>\d{{4}}))?
                 | {_MONTH}\s (?: (?P<m6>\d{{1,2}})(?:\s{_YEAR})? | (?P<words>{_MONTH_WORDS})\s{_YEAR} )
                   \s(?P<y6>(?:19|20)\d\d)
               ) (?![\w/%]|[.,-]\d) )
  | (?P<number> (?<![\w.,]) (?: {_NUMBER} ) )
  | (?P<percent> (?<=\d) \s? (?: % | ph[ầa]n\str[ăa]m(?!\w) ) )
  | (?P<abbreviation> (?<!\w) (?:
          [A-ZĐ]{{1,6}}(?:\s?[&–-]\s?[A-ZĐ]{{1,6}})+
        | {_LETTERS}{{1,6}}(?:\s?&\s?{_LETTERS}{{1,6}})+ ) (?!\w) )
  | (?P<word> {_WORD} )
    """,
    re.VERBOSE,
)
_PART = re.compile(_WORD)
EVERY = re.compile("[^ ,.;:]+")  # word of a run
SYLLABLE = re.compile(
    "(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?",
)  # of folded letters
_FINAL_I = re.compile("(?:[hklmst]|qu)i")  # kĩ, kỹ; tỉ, tỷ; quí, quý: one folded form
_VOWEL = re.compile("[aeiouy]")


def prepare(text: str) -> str:
    """The text as the analyzer reads it: composed, tones in their place; as long as the composed text."""
    return place_tones(compose(text))


def analyze(text: str) -> list[Token]:
    """The tokens of a text or a query in order, parts before the whole that spans them."""
    tokens = list(signs(text))
    return tokens + posts_in(tokens)


def signs(text: str, wanted: re.Pattern = EVERY, limit: float = inf, letters: str = "") -> Iterator[Token]:
    """The tokens of the first `limit` words but for posts; of words those of which the folded letters are wanted.

    Each stands where it would among all, and what is not wanted costs little. `letters`: those of the text, folded.
    """
    prepared = prepare(text)
    letters = letters or fold(prepared)
    position, last = 0, -1
    for match in _SIGNS.finditer(prepared):
        if position >= limit:
            return
        start, end = match.span()
        glued = start - last == 1 and last >= 0 and prepared[last] in "-–"
        if match.lastgroup == "run":
            counted, last = start, -1
            for word in wanted.finditer(letters, start, end):
                first, after = word.span()
                position += letters.count(" ", counted, first)
                counted = first
                exact, folded = forms(prepared[first:after])
                yield Token(exact, folded, Span(first, after), position, glued=glued and first == start)
            position += letters.count(" ", counted, end) + (letters[end - 1] != " ")
            continue
        last = end
        if match.lastgroup == "word":
            if wanted is EVERY or wanted.match(letters, start, end):
                yield _token(match[0], start, end, position, _shape(match[0]), glued)
            position += 1
            continue
        found = _tokens_of(match, position, glued)
        position += sum(token.width == 1 for token in found)
        yield from found


def posts_in(tokens: list[Token]) -> list[Token]:
    """The posts that all the tokens of a text make."""
    parts = [token for token in tokens if token.width == 1]
    found = []
    for index, width in find_posts([token.exact for token in parts]):
        words = parts[index : index + width]
        exact, folded = ".".join(word.exact for word in words), ".".join(word.folded for word in words)
        span = Span(words[0].span.start, words[-1].span.end)
        found.append(Token(exact, folded, span, words[0].position, width, Shape.POST))
    return found


def _tokens_of(match: re.Match, position: int, glued: bool) -> list[Token]:
    kind, surface, start = match.lastgroup, match[0], match.start()
    if match["number"]:
        return [_token(_without_groups(surface), start, match.end(), position, Shape.NUMBER, glued)]
    if surface.endswith("%"):
        return [Token("%", "%", Span(match.end() - 1, match.end()), position, 1, Shape.NUMBER, True)]
    parts = [
        _token(part[0], start + part.start(), start + part.end(), position + index, _shape(part[0]), index > 0 or glued)
        for index, part in enumerate(_PART.finditer(surface))
    ]
    span = Span(start, match.end())
    if match["date"]:
        return parts + [
            Token(canon, canon, span, position, len(parts), Shape.DATE, glued) for canon in _canonical_dates(match)
        ]
    if match["percent"]:
        return [*parts, Token("%", "%", Span(parts[0].span.start, match.end()), position, 2, Shape.NUMBER, True)]
    if match["abbreviation"] and _is_not_abbreviation(surface):
        return parts
    whole = surface.lower()
    kind = Shape.DOCUMENT if match["document"] else Shape.ABBREVIATION
    whole = whole.replace("–", "-") if kind is Shape.DOCUMENT else re.sub(r"[\s&–-]", "", whole)
    return [*parts, Token(whole[:LONGEST], fold(whole)[:LONGEST], span, position, len(parts), kind, glued)]


def _without_groups(number: str) -> str:
    """110.000, 110 000 and 110,000 as 110000; decimals keep their comma."""
    number = re.sub("[. \u00a0]", "", number)
    return number.replace(",", "") if re.fullmatch(r"\d+(?:(?:,\d{3}){2,}|,000)", number) else number


def _shape(surface: str) -> Shape:
    return Shape.NUMBER if surface.isdecimal() else Shape.WORD


def _is_not_abbreviation(surface: str) -> bool:
    """ "SO - VINH" in a heading in capitals is two words; "TT - TT", "VH-TT&DL" are one."""
    return any(sign.isspace() for sign in surface) and "&" not in surface and bool(_VOWEL.search(fold(surface)))


def _token(surface: str, start: int, end: int, position: int, shape: Shape, glued: bool) -> Token:
    exact, folded = forms(surface, shape is Shape.NUMBER)
    return Token(exact, folded, Span(start, end), position, 1, shape, glued)


@lru_cache(maxsize=1 << 15)
def forms(surface: str, is_number: bool = False) -> tuple[str, str]:
    """A word's exact and folded form; the words of the language are few and come again and again."""
    exact = compose(surface.lower())[:LONGEST]
    if is_number and len(exact) == 2:
        exact = exact.removeprefix("0")  # 09/01 is 9/1
    folded = fold(exact)
    return exact, folded[:-1] + "y" if _FINAL_I.fullmatch(folded) else folded


def wanting(lexemes: Iterable[str]) -> re.Pattern:
    """What finds the words with these forms by their folded letters: "kỹ" is written "ki" too, a long one is cut."""
    letters = {forms(lexeme.removeprefix("_"))[1] for lexeme in lexemes}
    spelled = sorted(re.escape(one[:-1]) + "[iy]" if one[-1:] == "y" else re.escape(one) for one in letters)
    either = "|".join([*spelled, rf"\w{{{LONGEST},}}"])
    return re.compile(rf"\b(?:{either})(?!\w)")


def _canonical_dates(match: re.Match) -> list[str]:
    """One token for each precision a date can be asked by, the finest first; none for 52/192 or 45/13."""
    found = {name: text for name, text in match.groupdict().items() if text}
    day = int(next((found[name] for name in ("d", "d2", "d4", "d5", "d7") if name in found), 0))
    month = next((int(found[name]) for name in ("m", "m2", "m3", "m4", "m5", "m6", "m7") if name in found), 0)
    month = _month_of(found["words"]) if "words" in found else month
    year = int(next((found[name] for name in ("y", "y2", "y3", "y5", "y6") if name in found), 0))
    year = year or (2000 + int(found["yy"]) if "yy" in found else 0)
    if not 1 <= month <= 12 or day > 31 or not (day or year):
        return []
    return date_lexemes(year, month, day)


def _month_of(words: str) -> int:
    folded = fold(words)
    return 1 if folded == "gieng" else [fold(month) for month in _MONTHS].index(folded) + 1


def single_out(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """One token a position: the whole where parts are spanned, of several dates the finest."""
    chosen: list[Token] = []
    wholes = {}
    for token in tokens:
        if token.width > 1 and token.shape is not Shape.POST:
            wholes.setdefault(token.position, token)
    covered = -1
    for token in tokens:
        if token.width > 1 or token.position <= covered:
            continue
        whole = wholes.get(token.position)
        chosen.append(whole or token)
        covered = token.position + (whole.width if whole else 1) - 1
    return tuple(chosen)


def date_lexemes(year: int, month: int, day: int) -> list[str]:
    """The canonical tokens of a date, finest first; 0 for a day or year that is not known."""
    lexemes = []
    if year and day:
        lexemes.append(f"={year:04}-{month:02}-{day:02}")
    if day:
        lexemes.append(f"=--{month:02}-{day:02}")
    if year:
        lexemes.append(f"={year:04}-{month:02}")
    return lexemes


def year_lexeme(year: int) -> str:
    """The token of a report whose reported period touches the year."""
    return f"=kỳ{year:04}"
