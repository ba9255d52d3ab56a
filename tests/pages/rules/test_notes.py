"""Every note that the machine writes has its words in the table, and is told in English."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.utils.translation import override

from archive.pages.rules.notes import NOTES, told

ARCHIVE = Path(__file__).parents[3] / "archive"
SAYING = [*sorted((ARCHIVE / "reading").glob("*.py")), *sorted((ARCHIVE / "linking").glob("*.py"))]
WEIGHED = "Các dấu hiệu: "  # told by its rules: archive.pages.rules


def notes_in(path: Path) -> Iterator[str]:
    """The texts that a file gives as a note or as the reason why a name is not linked."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Name(id="Unknown" | "Ambiguous" | "_nowhere"), args=[*_, last]):
                yield from texts(last)
            case ast.Assign(targets=[ast.Name(id="note" | "reason")], value=value):
                yield from texts(value)
            case ast.keyword(arg="note" | "reason", value=value):
                yield from texts(value)


def texts(node: ast.expr) -> Iterator[str]:
    """What the expression may say, with a placeholder for what is only known then."""
    match node:
        case ast.Constant(value=str(text)) if " " in text:
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(part.value if isinstance(part, ast.Constant) else "%(words)s" for part in parts)
        case ast.IfExp(body=body, orelse=other):
            yield from (*texts(body), *texts(other))
        case ast.BinOp(left=left):
            yield from texts(left)


def test_the_table_has_every_note_and_no_other():
    written = {note for path in SAYING for note in notes_in(path)} - {WEIGHED}
    assert written == set(NOTES)


@pytest.mark.parametrize("note", NOTES)
def test_a_note_stays_as_it_is_in_vietnamese_and_keeps_its_words_in_english(note):
    filled = note % {"words": "Hòa Bình"}
    assert told(filled) == filled
    with override("en"):
        english = told(filled)
    assert english != filled
    assert ("Hòa Bình" in english) == ("Hòa Bình" in filled)


@pytest.mark.parametrize("note", ["", "Biên tập viên ghi chú.", "Trong bài ghi 100%."])
def test_what_a_person_wrote_stays_as_it_is(note):
    with override("en"):
        assert told(note) == note
