"""Vectors stay below every limit of PostgreSQL's, and lose nothing that is not said to be lost."""

import re
from collections import Counter

from archive.search import vectors
from archive.search.analyzer import analyze
from archive.search.vectors import build, lay_out


def built(text: str) -> vectors.Vectors:
    return build(lay_out([[("C", analyze(text))]]))


def test_a_short_report_has_one_vector_with_both_forms_at_one_place():
    assert build(lay_out([[("A", analyze("Vĩnh Long"))]])) == vectors.Vectors(
        "'_long':2A '_vinh':1A 'long':2A 'vĩnh':1A", (), True
    )


def test_an_empty_report_has_an_empty_vector():
    assert build([]) == vectors.Vectors("", (), True)


def test_texts_of_one_run_follow_each_other_and_runs_are_set_apart():
    places = lay_out([[("B", analyze("một hai")), ("C", analyze("ba"))], [("D", analyze("bốn"))]])
    assert [(place.lexemes[0], place.position, place.weight) for place in places] == [
        ("một", 1, "B"),
        ("hai", 2, "B"),
        ("ba", 3, "C"),
        ("bốn", 4 + vectors.GAP, "D"),
    ]


def test_no_word_has_more_places_in_a_section_than_a_vector_keeps():
    sections = built("và " * 5_000).sections
    assert len(sections) > 20
    assert all(section.count("C") <= 2 * 256 for section in sections)


def test_sections_hold_at_most_ten_thousand_tokens_and_share_some():
    sections = built(" ".join(f"từ{number}" for number in range(25_000))).sections
    counts = [section.count(":") // 2 for section in sections]
    assert len(sections) == 3
    assert max(counts) <= vectors.SECTION_TOKENS + 1
    assert sum(counts) == 25_000 + 2 * vectors.OVERLAP


def test_a_post_stands_in_the_section_that_holds_its_words():
    """A post's token comes after those of all words, whatever its place: a section must not begin behind it."""
    sections = built("ông phó chủ tịch tỉnh " + " ".join(f"từ{number}" for number in range(25_000))).sections
    assert ["'phó.chủ.tịch':2C" in section for section in sections] == [True, False, False]
    assert not any(re.search(r"[:,](?:-|0)", section) for section in sections)


def test_every_word_of_a_long_report_stands_in_its_entry():
    entry = built(" ".join(f"từ{number}" for number in range(25_000)))
    assert entry.complete
    assert "'từ24999'" in entry.entry


def test_a_report_of_more_different_words_than_a_vector_holds_says_so():
    entry = built(" ".join(f"từ{number:030}" for number in range(30_000)))
    assert not entry.complete
    assert len(entry.entry.encode()) < 1_048_576
    assert all(len(section.encode()) < 1_048_576 for section in entry.sections)
    assert Counter("'từ" + f"{29_999:030}'" in section for section in entry.sections)[True] == 1


def test_quotes_and_backslashes_cannot_leave_a_lexeme():
    assert vectors.quote("a'b\\c") == "'a''b\\\\c'"
