"""Reading: raw bytes → Document. The text as kept, the blocks over it, its heading and its clocks."""

from archive.facts import Document
from archive.reading.blocks import as_blocks, find_blocks
from archive.reading.cleaning import clean
from archive.reading.clocks import find_clocks
from archive.reading.decoding import decode
from archive.reading.heading import find_statements
from archive.reading.refusal import Refused

__all__ = ["Refused", "read"]


def read(raw: bytes) -> Document:
    """The document in a file's bytes. Raises Refused with a code and a Vietnamese reason."""
    decoded = decode(raw)
    text, repairs = clean(decoded.text)
    if not any(letter.isalpha() for letter in text):
        raise Refused("not-text", "Tệp không có chữ cái nào.")
    pieces = find_blocks(text)
    clocks, doubts = find_clocks(text, pieces)
    return Document(
        text=text,
        decoder=decoded.decoder,
        blocks=as_blocks(pieces),
        clocks=clocks,
        statements=find_statements(pieces, clocks),
        notes=(*decoded.notes, *repairs, *doubts),
    )
