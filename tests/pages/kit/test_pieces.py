"""Marks become pieces that always nest, whatever overlaps."""

from hypothesis import given
from hypothesis import strategies as st

from archive.pages.kit.pieces import Mark, pieces

TEXT = "Chiều 29/12, Sở Thông tin và Truyền thông tỉnh Vĩnh Long tổ chức hội nghị."


def rendered(marks: list[Mark], start: int = 0, end: int | None = None) -> str:
    """A readable form: [anchor … ] for marks, <url …> for linked words."""
    forms = {
        "text": lambda piece: piece.text,
        "link": lambda piece: f"<{piece.mark.url} {piece.text}>",
        "open": lambda piece: f"[{piece.mark.anchor}:",
        "close": lambda piece: "]",
    }
    return "".join(forms[piece.form](piece) for piece in pieces(TEXT, start, end or len(TEXT), marks))


def test_text_without_marks_is_one_piece():
    assert rendered([]) == TEXT


def test_a_linked_mention_is_a_link_in_its_spot():
    assert rendered([Mark(0, 5, "spot", "c0-5", "/x/")], 0, 12) == "[c0-5:</x/ Chiều>] 29/12,"


def test_a_mention_in_a_mention_keeps_both_and_links_the_inner_words_to_the_inner_one():
    outer, inner = Mark(0, 11, "spot", "a", "/outer/"), Mark(6, 11, "spot", "b", "/inner/")
    assert rendered([inner, outer], 0, 11) == "[a:</outer/ Chiều >[b:</inner/ 29/12>]]"


def test_crossing_marks_are_cut_and_the_anchor_stands_once():
    assert rendered([Mark(0, 8, "spot", "a"), Mark(6, 11, "spot", "b")], 0, 11) == "[a:Chiều [b:29]][:/12]"


def test_of_equal_ranges_the_lower_rank_stands_outside():
    marks = [Mark(0, 5, "spot", "in", rank=2), Mark(0, 5, "sentence", "out", rank=0)]
    assert rendered(marks, 0, 5) == "[out:[in:Chiều]]"


def test_marks_reaching_out_of_the_block_are_cut_to_it_and_anchored_where_they_begin():
    assert rendered([Mark(0, 20, "spot", "a")], 0, 5) == "[a:Chiều]"
    assert rendered([Mark(0, 20, "spot", "a")], 6, 11) == "[:29/12]"


RANGES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).filter(lambda pair: pair[0] < pair[1])
MARKS = st.lists(
    st.builds(lambda pair, url: Mark(*pair, "spot", f"c{pair[0]}-{pair[1]}", url), RANGES, st.sampled_from(["", "/x/"]))
)


@given(MARKS, RANGES)
def test_any_overlap_nests_keeps_every_letter_and_no_link_stands_in_a_link(marks, block):
    made = pieces(TEXT, *block, marks)
    assert "".join(piece.text for piece in made) == TEXT[slice(*block)]
    depth = 0
    for piece in made:
        depth += {"open": 1, "close": -1}.get(piece.form, 0)
        assert depth >= 0
        assert (piece.form in ("text", "link")) == bool(piece.text)
    assert depth == 0


@given(MARKS)
def test_every_mark_is_anchored_where_it_begins(marks):
    made = pieces(TEXT, 0, len(TEXT), marks)
    opened, at = {}, 0
    for piece in made:
        if piece.form == "open" and piece.mark.anchor:
            opened.setdefault(piece.mark.anchor, []).append(at)
        at += len(piece.text)
    for mark in marks:
        assert opened[mark.anchor] and set(opened[mark.anchor]) == {mark.start}
