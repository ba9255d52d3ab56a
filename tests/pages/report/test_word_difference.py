"""What became different between two texts, word by word, and within bounds."""

import random

import pytest

from archive.pages.report.word_difference import Bound, changed_words, difference, matches


def told(old: str, new: str) -> str:
    """The changed words as one reads them: [removed]{added}."""
    signs = {"same": "{}", "removed": "[{}]", "added": "{{{}}}"}
    return "".join(signs[part.kind].format(part.text) for part in changed_words(old, new, Bound()))


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("Sở họp sáng nay", "Sở họp chiều nay", "Sở họp [sáng ]{chiều }nay"),
        ("đạt 98% xã", "đạt 98,5% xã", "đạt [98]{98,5}% xã"),
        ("theo Quyết định 749/QĐ-TTg hôm nay", "theo Quyết định 942/QĐ-TTg hôm nay",
         "theo Quyết định [749/QĐ-TTg ]{942/QĐ-TTg }hôm nay"),
        ("Sở TT&TT họp bàn", "Sở KH&CN họp bàn", "Sở [TT&TT ]{KH&CN }họp bàn"),
        ("ông Hùng nói như vậy", "ông Hưng nói như vậy", "ông [Hùng ]{Hưng }nói như vậy"),
        ("xã hoà bình", "xã hòa bình", "xã [hoà ]{hòa }bình"),
        ("một hai ba bốn", "một  hai ba bốn", "một  hai ba bốn"),
        ("khác hẳn nhau", "chẳng có chữ nào chung", "[khác hẳn nhau]{chẳng có chữ nào chung}"),
        ("", "thêm vào", "{thêm vào}"),
    ],
)  # fmt: skip
def test_words_are_compared_whole(old, new, shown):
    assert told(old, new) == shown


def test_equal_lines_far_from_a_change_are_folded_and_counted():
    old = "\n".join(f"dòng {number}" for number in range(100))
    found = difference(old, old.replace("dòng 50", "hàng 50"))
    assert [(row.changed, row.skipped) for row in found.rows] == [(False, 49), (True, 0), (False, 0)]
    assert (found.skipped, found.removed, found.added, found.coarse) == (48, 1, 1, False)


def test_the_same_text_makes_no_rows():
    assert difference("Sở họp.\n\nHết.", "Sở họp.\nHết.").rows == []


WORDS = ["sở", "họp", "và", "tỉnh", "xã"]


@pytest.mark.parametrize("seed", range(20))
def test_both_texts_can_be_read_out_of_the_parts(seed):
    chance = random.Random(seed)
    old, new = (" ".join(chance.choices(WORDS, k=chance.randint(0, 60))) for _ in range(2))
    parts = changed_words(old, new, Bound())
    assert "".join(part.text for part in parts if part.kind != "added").split() == old.split()
    assert "".join(part.text for part in parts if part.kind != "removed").split() == new.split()


@pytest.mark.parametrize("seed", range(20))
def test_what_matches_is_equal_and_in_order(seed):
    chance = random.Random(seed)
    old, new = (chance.choices(WORDS, k=40) for _ in range(2))
    at_old = at_new = 0
    for first, second, count in matches(old, new, Bound()):
        assert first >= at_old and second >= at_new
        assert old[first : first + count] == new[second : second + count]
        at_old, at_new = first + count, second + count


def test_hostile_texts_of_a_megabyte_use_no_more_cells_than_allowed_and_say_so():
    old, new = "a b " * 125_000, "b a " * 125_000
    found = difference(old + "x", "y" + new)
    assert found.coarse
    bound = Bound()
    changed_words(old, new + "b", bound)
    assert bound.cells >= 0
