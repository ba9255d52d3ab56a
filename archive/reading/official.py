"""Papers of state: their head with number and motto, whom they go to, and who signs them under which post."""

import re

from archive.facts import BlockKind, Document, Span
from archive.reading.letters import CAPITALS
from archive.reading.names import looks_like_name
from archive.reading.pieces import Piece

HEAD = re.compile(
    r"cộng h(?:òa|oà) xã hội chủ nghĩa|độc lập\s*[-–]\s*tự do|^số\s?:?[\s\d.]*/\s?[a-zđ]{2}", re.I
)  # a line above the title that no site has
_NUMBER = re.compile(r"\W*[Ss][ốỐ]\s?:?\s*(?P<number>\d{1,5}\s?/\s?[A-ZĐ][\w&/-]{2,30})")
POST = (  # over a signature: "KT. GIÁM ĐỐC", "PHÓ CHỦ TỊCH"
    r"(?:(?:KT|TL|TUQ|Q)\.? ?)?(?:PHÓ |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|BÍ THƯ|CHÁNH (?:VĂN PHÒNG|THANH TRA)|"
    r"(?:CỤC |VỤ )?TRƯỞNG(?: BAN| PHÒNG)?)(?: SỞ| THƯỜNG TRỰC)?"
)
_POST_LINE = re.compile(rf"(?:[Nn]ơi nhận\s?:\s+)?(?P<post>{POST}|TM\.? ?[{CAPITALS} ]{{4,80}})")
_SIGNED = re.compile(r"\W*(?:đã ký|\(ký[^)]*\)|\[?chữ ký\]?)\W*", re.I)
_RECIPIENTS = re.compile(r"\W*nơi nhận\s?:.{0,40}", re.I)
_RECIPIENT = re.compile(r"(?:[-+•]|như (?:trên|điều)).{0,120}", re.I)


def settle_signing(pieces: list[Piece]) -> None:
    """Below the text of a paper: the list of recipients and the posts are the page's, the name signs it."""
    listing = post = False
    for piece in pieces:
        if _POST_LINE.fullmatch(piece.text):
            piece.settle(BlockKind.FURNITURE, "post-of-signer")
            listing, post = False, True
        elif _RECIPIENTS.fullmatch(piece.text):
            listing = True
        elif listing and piece.kind in (None, BlockKind.FURNITURE) and _RECIPIENT.fullmatch(piece.text):
            piece.settle(BlockKind.FURNITURE, "recipient")
        elif post and piece.kind is None and looks_like_name(piece.text) and " " in piece.text:
            piece.settle(BlockKind.BYLINE, "signer")
            post = False
        else:
            listing, post = False, post and _SIGNED.fullmatch(piece.text) is not None


def signer(document: Document) -> tuple[Span, Span] | None:
    """The name that signs an official paper and the post above it, as spans of the text."""
    post = None
    for block in document.blocks:
        text = block.span.of(document.text)
        if block.kind is BlockKind.FURNITURE and (found := re.search(rf"(?:^|\s)(?P<post>{POST})$", text)):
            post = Span(block.span.start + found.start("post"), block.span.start + found.end("post"))
        elif post and block.kind is BlockKind.BYLINE:
            return block.span, post
        elif not _SIGNED.fullmatch(text):
            post = None
    return None


def own_number(document: Document) -> Span | None:
    """The number that the head of a paper bears: "Số: 45/BC-STTTT"."""
    for block in document.blocks:
        if block.kind is BlockKind.TITLE:
            return None
        found = _NUMBER.match(block.span.of(document.text)) if block.kind is BlockKind.FURNITURE else None
        if found:
            return Span(block.span.start + found.start("number"), block.span.start + found.end("number"))
    return None
