"""Which sentences of a document are read for mentions."""

from archive.extraction.sentences import lines_of
from archive.facts import BlockKind

from .names_in import document


def test_headings_and_captions_are_read_and_furniture_is_not():
    assert lines_of(document("Quang cảnh", BlockKind.CAPTION))
    assert not lines_of(document("Trang chủ", BlockKind.FURNITURE))
