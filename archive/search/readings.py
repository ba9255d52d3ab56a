"""The ways in which a query can be read, and what its words are looked up by in each."""

from dataclasses import dataclass
from enum import Enum

from .analyzer import Shape, Token
from .expression import Words


class Marks(Enum):
    """How a word of the query is matched to words of texts."""

    EXACT = "exact"  # as typed, unmarked words too
    TYPED = "typed"  # a marked word as typed, an unmarked one with any marks
    FOLDED = "folded"  # with any marks


class Nearness(Enum):
    """Of how many neighbouring pairs of a query's words one stands side by side in the text."""

    CLOSE = 1  # every pair: "giải pháp công nghệ" as it is said
    LOOSE = 2
    APART = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a query."""

    marks: Marks
    literal_years: bool = False  # "2030" as a word, not as the year reported
    nearness: Nearness = Nearness.LOOSE
    short_forms: bool = True  # abbreviations and long forms stand for each other
    sequences: bool = True  # a text's own words are found too where the query means something else by them

    @property
    def is_close(self) -> bool:
        return self.nearness is Nearness.CLOSE

    @property
    def is_apart(self) -> bool:
        return self.nearness is Nearness.APART


def lexeme(token: Token, marks: Marks) -> str:
    """What the token is looked up by in the index."""
    if token.shape is Shape.DATE:
        return token.exact
    exact = marks is Marks.EXACT or (marks is Marks.TYPED and token.marked)
    return token.exact if exact else "_" + token.folded


def sequence(tokens: tuple[Token, ...], marks: Marks) -> Words:
    first = tokens[0].position
    return Words(tuple((lexeme(token, marks), token.position - first) for token in tokens))
