"""Where a query's words stand in a text: whole words, with whatever marks the text has, in bounded work."""

import re
from collections.abc import Iterable, Iterator
from math import inf

from archive.facts import Span
from archive.text import compose, fold

from .analyzer import EVERY, SYLLABLE, Token, posts_in, signs, wanting
from .expression import No, Node, Words
from .results import Part

TOKENS = 8_000  # of one text
SPANS = 2_000
SNIPPETS = 3
CANDIDATES = 24  # sentences of one report from which they are chosen
SNIPPET = 400  # letters; a longer sentence is cut between words

# Both ways a sentence ends begin with a sign of one class: thus most letters are passed by quickly.
_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)[.!?…]*[”\")]*\s+)")

Phrase = tuple[tuple[str, int], ...]  # (lexeme, offset from the first) of one word or several
Places = dict[str, dict[int, Token]]  # tokens by lexeme and position


def leaves(node: Node) -> Iterator[Words]:
    """The words and phrases that a tree asks for, without what it avoids."""
    if isinstance(node, Words):
        yield node
    elif not isinstance(node, No):
        for part in node.parts:
            yield from leaves(part)


class Finder:
    """Knows what a tree looks for, and finds it in one text after the other.

    A syllable that is looked for beside its neighbours is marked where they stand together; alone only when they
    never do.
    """

    def __init__(self, tree: Node):
        asked = sorted(set(leaves(tree)), key=lambda words: -len(words.places))
        self.phrases = [tuple((_written(lexeme), offset) for lexeme, offset in words.places) for words in asked]
        lexemes = {lexeme for phrase in self.phrases for lexeme, _ in phrase}
        self.posts = any("." in lexeme for lexeme in lexemes)
        self.wanted = EVERY if self.posts else wanting(lexemes)
        # Every text that may answer matches this when it is folded, and that is cheaper than cutting it into tokens.
        seen = {_seen(phrase[0][0]) for phrase in self.phrases}
        self.glance = re.compile("|".join(seen) or "(?!)")
        # How many of them one text can show; signs, such as numbers, come in any number of shapes.
        self.most = inf if any("\\" in one for one in seen) else len(seen)

    def find(self, text: str, letters: str = "") -> list[Span]:
        """The spans of composed `text` (and its folded letters) that answer the tree: in order, none within another."""
        places: Places = {}
        for token in self._tokens(text, letters):
            for lexeme in token.lexemes:
                places.setdefault(lexeme, {}).setdefault(token.position, token)
        spans: list[Span] = []
        together: set[str] = set()
        for phrase in self.phrases:
            is_phrase, first = len(phrase) > 1, phrase[0][0]
            if first not in places or (first in together and not is_phrase):
                continue
            found = list(_occurrences(phrase, places))
            spans += found[: SPANS - len(spans)]
            if found and is_phrase:
                together |= {lexeme for lexeme, _ in phrase}
        return _merge(spans)

    def _tokens(self, text: str, letters: str) -> list[Token]:
        tokens = list(signs(text, self.wanted, TOKENS, letters))
        return tokens + posts_in(tokens) if self.posts else tokens


def find(tree: Node, text: str) -> list[Span]:
    """The spans of composed `text` that answer the tree; for several texts make one `Finder`."""
    return Finder(tree).find(text)


def _written(lexeme: str) -> str:
    return lexeme.replace("=kỳ", "")  # a year reported is marked where the year is written


def _occurrences(phrase: Phrase, places: Places) -> Iterator[Span]:
    for position, token in places[phrase[0][0]].items():
        tokens = [places.get(lexeme, {}).get(position + offset) for lexeme, offset in phrase[1:]]
        if all(tokens):
            yield Span(token.span.start, max(one.span.end for one in (*tokens, token)))


def _merge(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def parts(text: str, spans: Iterable[Span], within: Span | None = None) -> tuple[Part, ...]:
    """The text, or the range of it, in pieces that are marked or not."""
    start, end = (within.start, within.end) if within else (0, len(text))
    pieces, done = [], start
    for span in spans:
        if span.end <= start or span.start >= end:
            continue
        pieces += [Part(text[done : span.start]), Part(text[max(span.start, start) : min(span.end, end)], True)]
        done = span.end
    return tuple(piece for piece in (*pieces, Part(text[done:end])) if piece.text)


def sentences(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a block, trimmed."""
    start = block.start
    for match in _SENTENCE_END.finditer(text, block.start, block.end):
        if text[match.end() : match.end() + 1].islower():
            continue
        yield from _trimmed(text, start, match.end())
        start = match.end()
    yield from _trimmed(text, start, block.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if words := piece.strip():
        start += piece.index(words[0]) if not piece[0].strip() else 0
        yield Span(start, start + len(words))


def snippets(text: str, blocks: Iterable[Span], finder: Finder | None) -> tuple[tuple[Part, ...], ...]:
    """Up to three sentences with what was looked for, those with most of it; without any, the first sentence."""
    text = compose(text)
    first: Span | None = None
    promising: list[tuple[int, Span, str]] = []
    chosen: list[tuple[Span, list[Span]]] = []
    for sentence in (sentence for block in blocks for sentence in sentences(text, block)):
        first = first or sentence
        if finder is None or len(promising) == CANDIDATES or len(chosen) == SNIPPETS:
            break
        letters = fold(sentence.of(text))
        if seen := len(set(finder.glance.findall(letters))):
            promising.append((-seen, sentence, letters))
            # No later sentence can show more.
            chosen += _found(text, sentence, letters, finder) if seen >= finder.most else []
    for seen, sentence, letters in sorted(promising):
        if finder and -seen < finder.most and len(chosen) < SNIPPETS:
            chosen += _found(text, sentence, letters, finder)
    if not chosen:
        return (_shorten(text, first, []),) if first else ()
    return tuple(_shorten(text, sentence, spans) for sentence, spans in sorted(chosen))


def _found(text: str, sentence: Span, letters: str, finder: Finder) -> list[tuple[Span, list[Span]]]:
    """The sentence with what it has of what was looked for, if it has any."""
    start, found = sentence.start, finder.find(sentence.of(text), letters)
    return [(sentence, [Span(start + span.start, start + span.end) for span in found])] if found else []


def _seen(lexeme: str) -> str:
    folded = fold(lexeme.lstrip("_"))
    if not folded.isalnum() or folded.isdecimal():
        return r"\d"
    if SYLLABLE.fullmatch(folded):
        return re.escape(folded[:-1] + "[iy]" if folded[-1] in "iy" else folded).replace(r"\[iy\]", "[iy]")
    return r"\W{0,3}".join(folded)  # TT - TT


def _shorten(text: str, sentence: Span, spans: list[Span]) -> tuple[Part, ...]:
    """The sentence, or, of a very long one, the words about its first mark."""
    start, end = sentence.start, sentence.end
    if end - start <= SNIPPET:
        return parts(text, spans, sentence)
    if spans and spans[0].start - start > SNIPPET // 2:
        start = text.rfind(" ", start, spans[0].start - SNIPPET // 4) + 1 or start
        start = max(start, sentence.start)
    if end - start > SNIPPET:
        cut = text.rfind(" ", start + SNIPPET // 2, start + SNIPPET)
        end = cut if cut > 0 else start + SNIPPET
    shown = parts(text, [span for span in spans if span.end <= end], Span(start, end))
    before = (Part("… "),) if start > sentence.start else ()
    return (*before, *shown, Part(" …")) if end < sentence.end else (*before, *shown)
