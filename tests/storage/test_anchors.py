"""A place in a text is found again by its words, which one it was, and what stands around it."""

import pytest

from archive.facts import Span
from archive.storage.anchors import Anchor

OLD = "Ông Nguyễn Văn An, Giám đốc Sở, khai mạc. Đến trưa ông Nguyễn Văn An về, cùng đoàn công tác của Bộ."
SECOND = Span(OLD.rindex("Nguyễn Văn An"), OLD.rindex("Nguyễn Văn An") + 13)

TEXTS = [
    (OLD, OLD.rindex("Nguyễn")),
    ("Tin mới. " + OLD, len("Tin mới. ") + OLD.rindex("Nguyễn")),
    (OLD[OLD.index("Đến trưa") :], OLD[OLD.index("Đến trưa") :].index("Nguyễn")),
    ("Nguyễn Văn An " + OLD, len("Nguyễn Văn An ") + OLD.rindex("Nguyễn")),
    ("Một bài khác hẳn, ký tên: Nguyễn Văn An, Tam Bình 12/5 (theo báo tỉnh, số 4, trang 12)", None),
    ("Không còn ai.", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "start"), TEXTS)
def test_the_same_place_is_found_or_none(text, start):
    found = Anchor.at(OLD, SECOND).find(text)
    assert (found and found.start) == start


def test_an_anchor_is_made_of_forty_letters_on_either_side():
    anchor = Anchor.at("a" * 100 + "TÊN" + "b" * 100, Span(100, 103))
    assert anchor == Anchor("TÊN", 0, "a" * 40 + "b" * 40)
