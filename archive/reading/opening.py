"""The opening of a report: its title and first sentences, where the event, the periods and the kind are said."""

import re
from dataclasses import dataclass

from archive.facts import BlockKind, Span
from archive.reading.pieces import Piece
from archive.terms import BODY_BLOCKS

_SENTENCE_END = re.compile(r"[.!?…](?=\s+[\"“(]?[A-ZĐÀ-Ỹ0-9])")
_ABBREVIATED = re.compile(r"(?:\b(?:TP|TX|TT|Tp|PGS|TS|ThS|GS|BS|KS|Ths|Th|St|P|Q|H|N|T|Nxb)|\b[A-ZĐ])$")
_LONGEST_SENTENCE = 1500
_BLOCKS, _SENTENCES, _LETTERS = 30, 40, 9000  # of the body that are read


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the opening; `number` and `block` count those of the body from 0, of the title they are -1."""

    span: Span
    text: str
    number: int
    block: int


def title_of(pieces: list[Piece]) -> Piece | None:
    return next((piece for piece in pieces if piece.kind is BlockKind.TITLE), None)


def opening_sentences(pieces: list[Piece]) -> list[Sentence]:
    """The title, if any, then the first sentences of the body."""
    title = title_of(pieces)
    sentences = [Sentence(title.span, title.text, -1, -1)] if title else []
    number, letters = 0, _LETTERS
    body = [piece for piece in pieces if piece.kind in BODY_BLOCKS]
    for block, piece in enumerate(body[:_BLOCKS]):
        for start, end in _sentences(piece.text[:letters]):
            span = Span(piece.span.start + start, piece.span.start + end)
            sentences.append(Sentence(span, piece.text[start:end], number, block))
            number += 1
        letters -= len(piece.text)
        if number >= _SENTENCES or letters <= 0:
            break
    return sentences


def _sentences(text: str) -> list[tuple[int, int]]:
    cuts, start = [], 0
    for found in _SENTENCE_END.finditer(text):
        if found[0] == "." and _ABBREVIATED.search(text, max(start, found.start() - 6), found.start()):
            continue
        cuts.append((start, found.end()))
        start = found.end() + 1
    cuts.append((start, len(text)))
    return [(left, min(right, left + _LONGEST_SENTENCE)) for left, right in cuts if text[left:right].strip()]
