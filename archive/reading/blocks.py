"""Pieces → blocks: what each stretch of the page is. When unsure, a stretch is a paragraph: the body is never lost."""

import re

from archive.facts import Block, BlockKind
from archive.reading.bylines import parse_byline
from archive.reading.captions import caption_rule, same_line
from archive.reading.datelines import dateline
from archive.reading.furniture import RELATED, TAGS, furniture_rule
from archive.reading.names import has_surname
from archive.reading.pieces import Piece, cut_pieces
from archive.reading.title import find_title

FULL = 160  # letters from which a stopped line is a full paragraph
_PICTURE = re.compile(r"^\W*(?:\[(?:img|ảnh|image|video)\b.{0,80}\]|\S+\.(?:jpe?g|png|gif)\S*|!\[.*)$", re.I)
_STOP = re.compile(r"[.!?…:;”\"]$")


def find_blocks(text: str) -> list[Piece]:
    """The settled pieces of a text, in order: each has its kind and the rule that gave it."""
    pieces = cut_pieces(text)
    settle_furniture(pieces)
    settle_datelines(pieces)
    title = find_title(pieces)
    settle_repeats(pieces, title)
    settle_tail(pieces)
    settle_bylines(pieces, title)
    settle_captions(pieces, title)
    settle_body(pieces, title)
    return pieces


def as_blocks(pieces: list[Piece]) -> tuple[Block, ...]:
    return tuple(Block(piece.kind or BlockKind.PARAGRAPH, piece.span) for piece in pieces)


def settle_furniture(pieces: list[Piece]) -> None:
    for piece in pieces:
        rule = furniture_rule(piece.text) if piece.kind is None else None
        if rule:
            piece.settle(BlockKind.FURNITURE, rule.name)


def settle_datelines(pieces: list[Piece]) -> None:
    for piece in pieces:
        if piece.kind is None and dateline(piece.text):
            piece.settle(BlockKind.DATELINE, "dateline")


def settle_repeats(pieces: list[Piece], title: Piece | None) -> None:
    """The title printed again is furniture; a line printed twice in a row is a caption, both times."""
    if title:
        wanted = same_line(title.text)
        for piece in pieces:
            if piece is not title and piece.kind is None and len(piece.text) <= len(title.text) + 12:
                same = same_line(piece.text)
                if same == wanted or re.fullmatch(rf"{re.escape(wanted)} ?-? ?(?:ảnh |hinh |anh )?\d{{1,2}}", same):
                    piece.settle(BlockKind.FURNITURE, "title-again")
    open_pieces = [piece for piece in pieces if piece.kind is None or piece.kind is BlockKind.CAPTION]
    for first, second in zip(open_pieces, open_pieces[1:], strict=False):
        if len(first.text) <= 400 and first is not title and same_line(first.text) == same_line(second.text):
            first.settle(BlockKind.CAPTION, "printed-twice")
            second.settle(BlockKind.CAPTION, "printed-twice")


def _is_full(piece: Piece) -> bool:
    return piece.kind is None and len(piece.text) >= FULL and _STOP.search(piece.text) is not None


def settle_tail(pieces: list[Piece]) -> None:
    """What follows "Tin liên quan": to the end when no real text follows, else only the short lines below it."""
    lengths = [len(piece.text) if _is_full(piece) else 0 for piece in pieces]
    before = 0
    total = sum(lengths)
    for place, piece in enumerate(pieces):
        before += lengths[place]
        if piece.kind is not BlockKind.FURNITURE or piece.rule not in (RELATED.name, TAGS.name) or not before:
            continue
        last = total - before <= before * 0.25
        for follower in pieces[place + 1 :]:
            if follower.kind is None or (last and follower.kind is not BlockKind.FURNITURE):
                if not last and (len(follower.text) >= FULL or _STOP.search(follower.text)):
                    break
                if last and len(follower.text) >= 500:
                    continue
                if last and follower.rule == "glued-byline":
                    continue
                follower.settle(BlockKind.FURNITURE, "related-link")
        if last:
            return


def _body_ends(pieces: list[Piece]) -> int | None:
    """The place of the last piece that can be body."""
    return next(
        (i for i in range(len(pieces) - 1, -1, -1) if pieces[i].kind is None and len(pieces[i].text) > 60), None
    )


def settle_bylines(pieces: list[Piece], title: Piece | None) -> None:
    """The signing lines behind the body; labelled ones and well-known surnames also beside the title."""
    end = _body_ends(pieces)
    for place, piece in enumerate(pieces):
        if piece.kind is not None or piece is title or len(piece.text) > 120:
            continue
        behind = end is None or place > end
        byline = parse_byline(piece.text, bare_names=behind or _beside_date(pieces, place))
        if byline is None or (not behind and not byline.labelled and not has_surname(byline.author)):
            continue
        if not behind and byline.labelled and place > 12 and not byline.author:
            continue
        piece.settle(BlockKind.BYLINE, "byline-behind" if behind else "byline-in-head")


def _beside_date(pieces: list[Piece], place: int) -> bool:
    around = pieces[max(0, place - 1) : place] + pieces[place + 1 : place + 2]
    return place < 15 and any(piece.kind is BlockKind.DATELINE for piece in around)


def settle_captions(pieces: list[Piece], title: Piece | None) -> None:
    for place, piece in enumerate(pieces):
        if piece.kind is not None or piece is title:
            continue
        before = pieces[place - 1] if place else None
        rule = caption_rule(piece.text, before is not None and _PICTURE.match(before.text) is not None)
        if rule:
            piece.settle(BlockKind.CAPTION, rule)


def settle_body(pieces: list[Piece], title: Piece | None) -> None:
    """The title, what stands above it, the lead, headings, and paragraphs for all the rest."""
    if title:
        above = pieces[: pieces.index(title)]
        title.settle(BlockKind.TITLE, title.rule or "title")
        for piece in above:
            if piece.kind is None and len(piece.text) < FULL:
                piece.settle(BlockKind.KICKER if piece is above[-1] else BlockKind.FURNITURE, "above-title")
    body = [piece for piece in pieces if piece.kind is None]
    for place, piece in enumerate(body):
        later = body[place + 1 :]
        if place == 0 and later and len(piece.text) <= 700:
            piece.settle(BlockKind.LEAD, "first-of-body")
        elif _is_heading(piece.text) and later:
            piece.settle(BlockKind.HEADING, "short-unstopped-line")
        else:
            piece.settle(BlockKind.PARAGRAPH, "body")


def _is_heading(line: str) -> bool:
    return len(line) <= 120 and not _STOP.search(line) and line[:1] not in "-+•*–" and len(line.split()) >= 2
