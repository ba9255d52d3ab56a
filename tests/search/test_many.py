"""Many questions at once find what each finds by itself, in few statements."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.search import SearchBusy, parse, search, statements
from archive.search.many import LINES, LONGEST_LINE, count_lines, read_lines
from archive.search.sealing import seal
from tests.search.test_gold import gold

LINES_TYPED = [
    "chuyển đổi số",
    "Nguyễn Thị Quyên Thanh",
    "749/QĐ-TTg",
    "",
    "tinh:vinh-long 5G",
    "2021",
    '"',
    "covid -5G",
]


def counts(lines: list[str]) -> dict[str, int]:
    return {line.text: line.count for line in count_lines(lines) if not line.alone}


def test_each_line_finds_what_its_search_finds(archive):
    lines = [query for query, _, found in gold() if found][:LINES]
    alone = {line: search(parse(line)) for line in lines}
    found = counts(lines)
    as_typed = {line: one.total for line, one in alone.items() if not any("đang tìm “" in n.text for n in one.notices)}
    assert {line: found[line] for line in as_typed if line in found} == {
        line: total for line, total in as_typed.items() if line in found
    }
    assert len(as_typed) > 80


def test_sealed_and_unsealed_reports_are_counted_alike(archive):
    before = counts(LINES_TYPED)
    seal(1)
    assert counts(LINES_TYPED) == before
    assert before["chuyển đổi số"] == 4


def test_provinces_make_the_sum_and_open_what_they_count(archive):
    (line,) = count_lines(["chuyển đổi số"])
    assert {province.name: province.count for province in line.provinces} == {
        "Vĩnh Long": 2,
        "Quảng Bình": 1,
        "Vĩnh Phúc": 1,
    }
    assert line.provinces[0].url == "/tim/?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91&tinh=vinh-long"
    assert sum(province.count for province in line.provinces) == line.count


def test_a_line_with_filters_or_without_words_is_not_counted(archive):
    filtered, empty = count_lines(["tinh:vinh-long 5G", '"'])
    assert filtered.alone and filtered.url == "/tim/?q=5G&tinh=vinh-long"
    assert not empty.count


def test_lines_are_read_in_bounds():
    lines, more = read_lines("\n".join(["  a  ", "", "b" * 999] * LINES))
    assert (len(lines), more) == (LINES, LINES)
    assert max(map(len, lines)) == LONGEST_LINE


def test_a_hundred_lines_take_at_most_twelve_queries(archive):
    seal(1)
    lines = [query for query, _, _ in gold()][:LINES]
    with CaptureQueriesContext(connection) as queries:
        count_lines(lines)
    assert len([query for query in queries if "SAVEPOINT" not in query["sql"]]) <= 12


def test_the_time_of_all_lines_is_bounded(archive, monkeypatch):
    slow = "select count(*) from generate_series(1, 100000000)"
    monkeypatch.setattr(statements, "TIMEOUT", "20ms")
    monkeypatch.setattr(statements, "verify_each", lambda trees: statements.run(slow, []))
    seal(1)
    with pytest.raises(SearchBusy):
        count_lines(LINES_TYPED)
