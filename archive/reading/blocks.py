"""Pieces → blocks: what each stretch of the page is. When unsure, a stretch is a paragraph: the body is never lost."""

import re
from itertools import pairwise

from archive.facts import Block, BlockKind
from archive.reading.bylines import parse_byline
from archive.reading.captions import caption_rule, same_line, speaker_of
from archive.reading.datelines import dateline
from archive.reading.furniture import furniture_rule
from archive.reading.names import has_surname
from archive.reading.official import settle_signing
from archive.reading.outlet_codes import outlet_code
from archive.reading.pieces import Piece, cut_pieces
from archive.reading.site_furniture import COPYRIGHT, RELATED, SITE_NAME
from archive.reading.title import find_title, join_broken_title, opens_event, settle_sections

FULL = 160  # letters from which a stopped line is a full paragraph
_SHORT, _SHORT_WORDS = 30, 4
_KICKER_WORDS = 2  # up to which a line above the title is a place or a rubric: "Hà Nội", "TIN VẮN:"
_LIST = 3  # titles of other news that make a list without a heading
_PICTURE = re.compile(
    r"^\W*(?:\[(?:img|ảnh|image|video)\b.{0,80}\]|\S+\.(?:jpe?g|png|gif|webp)\S*|!\[.*|\w+_\w+_\S*)$", re.I
)
_TAGGED = re.compile(r"^\W*(?:chủ đề|từ kh(?:óa|oá)|tags?|thẻ) \S.{1,60}$", re.I)  # its other tags stand below it
_BULLETS = "•▪►●◦"
_STOP = re.compile(r"[.!?…:;”\"]\W{0,3}$")
_NUMBERED_TITLE = re.compile(r" ?-? ?(?:anh |hinh )?\d{1,2}")


def find_blocks(text: str) -> list[Piece]:
    """The settled pieces of a text, in order: each has its kind and the rule that gave it."""
    pieces = cut_pieces(text)
    settle_datelines(pieces)  # before furniture: "Cập nhật: 09:10 | 15/07/2019" is also made of buttons
    settle_furniture(pieces)
    join_broken_title(text, pieces)
    title = find_title(pieces)
    settle_sections(pieces, title)
    settle_repeats(pieces, title)
    settle_tail(pieces)
    settle_signing(pieces)
    settle_bylines(pieces, title)
    settle_captions(pieces, title)
    settle_lone_links(pieces)
    settle_head(pieces, title)
    settle_behind(pieces)
    settle_teasers(pieces, title)
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
    """The title printed again is furniture; a line printed twice in a row is a caption, its second copy furniture."""
    if title:
        wanted = same_line(title.text)
        for piece in pieces:
            if piece is not title and piece.kind is None and len(piece.text) <= len(title.text) + 12:
                same = same_line(piece.text)
                if same == wanted or (same.startswith(wanted) and _NUMBERED_TITLE.fullmatch(same[len(wanted) :])):
                    piece.settle(BlockKind.FURNITURE, "title-again")
    open_pieces = [piece for piece in pieces if piece.kind in (None, BlockKind.CAPTION)]
    for first, second in pairwise(open_pieces):
        if first is title or len(first.text) > 600 or same_line(first.text) != same_line(second.text):
            continue
        if opens_event(first) or len(first.text) > 300:
            first.settle(BlockKind.FURNITURE, "lead-again")
            continue
        if first.kind is not BlockKind.FURNITURE:
            first.settle(BlockKind.CAPTION, "printed-twice")
        second.settle(BlockKind.FURNITURE, "caption-again")


def _is_full(piece: Piece) -> bool:
    return piece.kind is None and len(piece.text) >= FULL and _STOP.search(piece.text) is not None


def settle_tail(pieces: list[Piece]) -> None:
    """What follows "Tin liên quan": to the end when no real text follows, else only the short lines below it."""
    lengths = [len(piece.text) if _is_full(piece) else 0 for piece in pieces]
    before, total, listing = 0, sum(lengths), False
    for place, piece in enumerate(pieces):
        before += lengths[place]
        if piece.rule == RELATED.name and before:
            if total - before <= before * 0.25:
                _settle_rest(pieces[place + 1 :])
                return
            listing = True
        elif piece.kind is None and (listing or (before == total > 0 and _TAGGED.match(piece.text))):
            listing = len(piece.text) < FULL and not _STOP.search(piece.text)
            if listing:
                piece.settle(BlockKind.FURNITURE, "related-link")


def _settle_rest(rest: list[Piece]) -> None:
    """All behind the last list marker is furniture, but for what is too long to be a link and what signs."""
    for piece in rest:
        signs = piece.rule == "glued-byline" or (piece.kind is None and _is_labelled(piece.text))
        if piece.kind is not BlockKind.FURNITURE and len(piece.text) < 500 and not signs:
            piece.settle(BlockKind.FURNITURE, "site-name" if SITE_NAME.match(piece.text) else "related-link")


def _is_labelled(line: str) -> bool:
    byline = parse_byline(line, bare_names=False)
    return byline is not None and byline.labelled


def settle_bylines(pieces: list[Piece], title: Piece | None) -> None:
    """The signing lines behind the body; labelled ones and well-known surnames also beside the page's date."""
    end = _end_of_text(pieces)
    for place, piece in enumerate(pieces):
        if piece.kind is not None or piece is title or len(piece.text) > 120:
            continue
        behind = end is None or place > end
        beside = _beside_date(pieces, place)
        byline = parse_byline(piece.text, bare_names=behind or beside)
        below_title = beside and title is not None and piece.span.start > title.span.start
        trusted = behind or below_title or (byline and (byline.labelled or has_surname(byline.author)))
        if byline is None or not trusted:
            continue
        piece.settle(BlockKind.BYLINE, "byline-behind" if behind else "byline-in-head")


def _end_of_text(pieces: list[Piece]) -> int | None:
    """Where the last paragraph stands: a line that ends as sentences do; titles of other news below it do not."""
    long = [place for place, piece in enumerate(pieces) if piece.kind is None and len(piece.text) > 60]
    stopped = [place for place in long if _STOP.search(pieces[place].text)]
    return next(reversed(stopped or long), None)


def settle_behind(pieces: list[Piece]) -> None:
    """Behind the signature, and behind a last paragraph without one: unstopped short lines are other news."""
    end = _end_of_text(pieces)
    signed = next((i for i, piece in enumerate(pieces) if piece.rule == "byline-behind"), None)
    rest = [] if end is None else [piece for piece in pieces[end + 1 :] if piece.kind is None]
    rest = [piece for piece in rest if signed is None or piece.span.start > pieces[signed].span.start]
    links = [piece for piece in rest if _is_unstopped(piece)]
    listed = len(links) >= _LIST and len(links) == len(rest) and not any(piece.text[0] in "-+*•" for piece in links)
    if signed is not None or (listed and pieces[end or 0].text.endswith((".", "/"))):
        for piece in links:
            piece.settle(BlockKind.FURNITURE, "related-link")
    for piece, below in pairwise([*pieces[pieces.index(rest[0]) :], pieces[-1]] if rest else ()):
        over_address = below.rule == COPYRIGHT.name and _is_unstopped(piece)
        if piece.kind is None and (over_address or SITE_NAME.match(piece.text)):
            piece.settle(BlockKind.FURNITURE, "site-name")


def _is_unstopped(piece: Piece) -> bool:
    """A short line without a full stop, as titles and links are."""
    return len(piece.text) < FULL and not _STOP.search(piece.text)


def settle_teasers(pieces: list[Piece], title: Piece | None) -> None:
    """A short line that opens with the outlet's code as the lead does, further down: the begin of other news."""
    below = pieces[pieces.index(title) :] if title else pieces  # a station's name above the title bears the code too
    coded = [piece for piece in below if piece.kind is None and outlet_code(piece.text)]
    for piece in coded[1:]:
        if len(piece.text) < FULL and outlet_code(piece.text) == outlet_code(coded[0].text):
            piece.settle(BlockKind.FURNITURE, "related-link")


def settle_lone_links(pieces: list[Piece]) -> None:
    """A short bulleted line by itself, which the paragraph above does not announce: a link to other news."""
    for before, piece, after in zip(pieces, pieces[1:], pieces[2:], strict=False):
        alone = [one.text[0] in _BULLETS for one in (before, piece, after)] == [False, True, False]
        if piece.kind is None and alone and _is_unstopped(piece) and not before.text.endswith((":", ";", ",")):
            piece.settle(BlockKind.FURNITURE, "related-link")


def settle_head(pieces: list[Piece], title: Piece | None) -> None:
    """Between the title and the first sentence: a few words without a full stop are the page's, whatever they say."""
    for piece in pieces[pieces.index(title) + 1 :] if title else []:
        if piece.kind is None and (len(piece.text) > _SHORT or len(piece.text.split()) > _SHORT_WORDS):
            return
        if piece.kind is None and not _STOP.search(piece.text):
            piece.settle(BlockKind.FURNITURE, "row-of-sections")


def _beside_date(pieces: list[Piece], place: int) -> bool:
    around = pieces[max(0, place - 1) : place] + pieces[place + 1 : place + 2]
    return any(piece.kind is BlockKind.DATELINE for piece in around)


def settle_captions(pieces: list[Piece], title: Piece | None) -> None:
    for place, piece in enumerate(pieces):
        if piece.kind is not None or piece is title:
            continue
        before = pieces[place - 1] if place else None
        rule = caption_rule(piece.text, before is not None and _PICTURE.match(before.text) is not None)
        if rule:
            piece.settle(BlockKind.CAPTION, rule)
        elif _shown_again(pieces, place):
            piece.settle(BlockKind.CAPTION, "caption-of-known-speaker")
        elif before is not None and _continues(before, piece):
            before.settle(BlockKind.CAPTION, "caption-in-two-lines")
            piece.settle(BlockKind.CAPTION, "caption-in-two-lines")


def _shown_again(pieces: list[Piece], place: int) -> bool:
    """A stopped line of somebody acting, between full paragraphs, who was introduced shortly before: a picture's."""
    name = speaker_of(pieces[place].text)
    if not name or place + 1 == len(pieces) or not _is_full(pieces[place - 1]) or not _is_full(pieces[place + 1]):
        return False
    return any(name in other.text for other in pieces[max(0, place - 6) : place])


def _continues(before: Piece, piece: Piece) -> bool:
    """A caption broken over two lines: the first unstopped, the second small, together a caption."""
    if before.kind is not None or not piece.text[:1].islower() or _STOP.search(before.text) or len(before.text) > 150:
        return False
    return bool(caption_rule(f"{before.text} {piece.text}"))


def settle_body(pieces: list[Piece], title: Piece | None) -> None:
    """The title, what stands above it, the lead, headings, and paragraphs for all the rest."""
    if title:
        above = pieces[: pieces.index(title)]
        title.settle(BlockKind.TITLE, "title")
        for piece in above:
            if piece.kind is None and len(piece.text) < FULL:
                kicker = piece is above[-1] and len(piece.text.split()) > _KICKER_WORDS
                piece.settle(BlockKind.KICKER if kicker else BlockKind.FURNITURE, "above-title")
    body = [piece for piece in pieces if piece.kind is None]
    for place, piece in enumerate(body):
        last = place == len(body) - 1
        if place == 0 and not last and len(piece.text) <= 900:
            piece.settle(BlockKind.LEAD, "first-of-body")
        elif _is_heading(piece.text) and not last:
            piece.settle(BlockKind.HEADING, "short-unstopped-line")
        else:
            piece.settle(BlockKind.PARAGRAPH, "body")


def _is_heading(line: str) -> bool:
    return len(line) <= 120 and not _STOP.search(line) and line[:1] not in "-+•*–" and len(line.split()) >= 2
