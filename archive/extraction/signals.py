"""Which words `underthesea` takes for proper names: a signal beside the rules, asked only where they are unsure.

The one door to that library. It is loaded by the first question, under a lock (cold threads crash it), never by an
import: web workers do without it. It gives no offsets and rewrites text ("Hoà" → "Hòa"), so its tokens are laid over
the text letter by letter in a fold of equal length. A signal that fails is no signal: nothing here raises.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from threading import Lock

from archive.facts import Span
from archive.text import fold

LONGEST = 200  # syllables of a sentence that are tagged: time grows faster than their number
MOST = 40  # sentences of one report that are tagged
_LETTERS = 2000  # the same bound for a text without blanks
_SYLLABLE = re.compile(r"\S+")
_NOT_TEXT = re.compile("[\ud800-\udfff\x00-\x1f\x7f\u200b-\u200f\ufeff]")
_PROPER = "Np"
_SLACK = 40  # letters that lost tokens may have left behind
_LOADING = Lock()

Tagger = Callable[[str], list[tuple[str, str]]]


@lru_cache(maxsize=1)
def _loaded() -> Tagger:
    from underthesea import pos_tag

    pos_tag("Ông Nguyễn Văn An phát biểu.")  # loads its models
    return pos_tag


def _tagger() -> Tagger:
    with _LOADING:
        return _loaded()


def proper_names(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Spans of the proper names in one sentence, `text[start:end]`, neighbours joined; a long one is read in part."""
    sentence = _NOT_TEXT.sub(" ", _first_part(text[start:end]))
    try:
        tagged = _tagger()(sentence)
    except Exception:  # whatever a foreign library makes of a text from the web
        return []
    return _joined([Span(start + one.start, start + one.end) for one in _laid_over(sentence, tagged)], text)


def _first_part(sentence: str) -> str:
    for count, match in enumerate(_SYLLABLE.finditer(sentence[:_LETTERS]), 1):
        if count == LONGEST:
            return sentence[: match.end()]
    return sentence[:_LETTERS]


def _laid_over(sentence: str, tagged: list[tuple[str, str]]) -> list[Span]:
    """Where the tokens tagged as names stand; the sentence's letters without blanks are compared in their fold."""
    places = [at for at, letter in enumerate(sentence) if not letter.isspace()]
    letters = fold("".join(sentence[at] for at in places))
    found, index = [], 0
    for token, tag in tagged:
        folded = fold("".join(token.split()))
        at = letters.find(folded, index, index + len(folded) + _SLACK) if folded else -1
        if at < 0:
            continue  # rewritten beyond recognition: the next token finds its place again
        index = at + len(folded)
        if tag == _PROPER:
            found.append(Span(places[at], places[index - 1] + 1))
    return found


def _joined(spans: list[Span], text: str) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and text[joined[-1].end : span.start] == " ":
            span = Span(joined.pop().start, span.end)
        joined.append(span)
    return joined


class Questions:
    """The tagger for one report: each sentence is tagged at most once, and only so many of them."""

    def __init__(self, most: int = MOST) -> None:
        self._left = most
        self._answers: dict[int, list[Span]] = {}

    def names_in(self, text: str, start: int, end: int) -> list[Span]:
        """The proper names of the sentence `text[start:end]`; none when the report has asked too often."""
        if start not in self._answers:
            if not self._left:
                return []
            self._left -= 1
            self._answers[start] = proper_names(text, start, end)
        return self._answers[start]
