"""The five seeds by the whole path, and queries as people type them: the right report first, and no wrong ones.

`tests/gold/queries.tsv`: the query, the seeds of which one must come first, all seeds it must find.
"""

import csv
from pathlib import Path

from archive.search import parse, search

QUERIES = Path(__file__).resolve().parents[1] / "gold" / "queries.tsv"


def gold() -> list[tuple[str, set[int], set[int]]]:
    with QUERIES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["query"], _numbers(row["first"]), _numbers(row["found"])) for row in rows]


def _numbers(text: str) -> set[int]:
    return {int(number) for number in text.split()}


def find(query: str) -> list[int]:
    return [int(hit.path[:3]) for hit in search(parse(query)).hits]


def test_the_right_report_comes_first_and_no_wrong_ones_come(archive):
    rows = [(query, first, found, find(query)) for query, first, found in gold()]
    not_first = [(query, answer) for query, first, _, answer in rows if first and not first & set(answer[:1])]
    not_exact = [(query, found, answer) for query, _, found, answer in rows if set(answer) != found]
    noise = [(query, answer) for query, _, found, answer in rows if not found and answer]
    positive = sum(bool(found) for _, _, found, _ in rows)
    assert len(rows) >= 300
    assert len(not_first) <= 0.03 * positive, not_first
    assert len(not_exact) <= 0.15 * len(rows), not_exact
    assert not noise
