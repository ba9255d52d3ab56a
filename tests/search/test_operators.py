"""Groups in parentheses and words near each other."""

import pytest

from archive.search import parse, search
from archive.search.language import FARTHEST


def found(text: str) -> set[int]:
    return {int(hit.path[:3]) for hit in search(parse(text)).hits}


def read(text: str) -> list[list[str]]:
    return [[("-" if item.negated else "") + item.text.strip() for item in branch] for branch in parse(text).branches]


@pytest.mark.parametrize(
    ("text", "branches"),
    [
        ("(5G OR camera) covid", [["5G", "covid"], ["camera", "covid"]]),
        ("covid (5G | camera) -mạng", [["covid", "5G", "-mạng"], ["covid", "camera", "-mạng"]]),
        ("a OR (b OR c) d", [["a"], ["b", "d"], ["c", "d"]]),
        ("(a OR (b OR c)) d", [["a", "d"], ["b", "d"], ["c", "d"]]),
        ("số -(a OR b)", [["số", "-a", "-b"]]),
        ("Sở (TT&TT) họp", [["Sở (TT&TT) họp"]]),
        ("(a OR b", [["a"], ["b"]]),
        ("số NEAR/5 mạng", [["số NEAR/5 mạng"]]),
        ("NEAR/5 mạng", [["mạng"]]),
        ("số NEAR", [["số"]]),
    ],
)
def test_operators_are_read_as_they_are_meant(text, branches):
    assert read(text) == branches


def test_what_is_repaired_is_said():
    assert parse("(a OR b").notices
    assert parse("NEAR/5 mạng").notices
    assert parse(" ".join(f"(a{n} OR b{n})" for n in range(9))).notices
    assert parse("a NEAR/99 b").branches[0][0].near == FARTHEST


def test_groups_find_what_they_mean(seeds):
    assert found("(5G OR camera) Vĩnh Phúc") == {4}
    assert found("(5G OR camera)") == {1, 4}
    assert found('"chính quyền điện tử" -(covid OR "Long An")') == {2}


def test_near_finds_words_in_either_order_within_the_distance(seeds):
    text = seeds[4].current_version.text.split()
    pairs = [(before.strip(",."), after.strip(",.")) for before, after in zip(text[60:90], text[63:93], strict=True)]
    pairs = [pair for pair in pairs if all(word.isalpha() for word in pair)]
    assert len(pairs) > 10
    for before, after in pairs:
        assert 4 in found(f"{before} NEAR/6 {after}"), (before, after)
        assert found(f"{before} NEAR/6 {after}") == found(f"{after} GẦN/6 {before}")
        assert found(f"{before} NEAR/1 {after}") <= found(f"{before} NEAR/6 {after}")


def test_one_chip_for_a_question_with_or(seeds):
    assert [chip.label for chip in search(parse("(5G OR camera) covid")).chips] == ["(5G OR camera) covid"]
