"""Every word and phrase of a long report is found, wherever it stands, and AND and NOT hold across its sections."""

import random

import pytest

from archive.search import index_reports, parse, search
from tests.factories import make_report

SYLLABLES = ("và", "của", "công", "tác", "thông", "tin", "truyền", "tỉnh", "sở", "ngành", "năm", "báo", "cáo")
WORDS = 30_000
CANARIES = {0: "kanari mot", 25: "kanari hai", 50: "kanari ba", 75: "kanari bon", 100: "kanari nam"}


@pytest.fixture
def long_report(db):
    chosen = random.Random(1).choices(SYLLABLES, k=WORDS)
    for percent, canary in reversed(CANARIES.items()):
        chosen.insert(WORDS * percent // 100, canary)
    reports = [make_report(text=" ".join(chosen), title=""), make_report(text="kanari khac mot", title="")]
    index_reports(reports)
    return reports[0]


def finds(report, query: str) -> bool:
    return report.public_id in {hit.public_id for hit in search(parse(query)).hits}


def test_words_and_phrases_are_found_at_every_depth(long_report):
    for canary in CANARIES.values():
        assert finds(long_report, f'"{canary}"')
        assert finds(long_report, canary.split()[1])
    assert long_report.search_entry.sections == long_report.search_entry.section_rows.count() > 1
    assert long_report.search_entry.complete


def test_and_and_not_hold_across_sections(long_report):
    assert finds(long_report, '"kanari mot" "kanari nam"')
    assert not finds(long_report, '"kanari mot" -"kanari bon"')
    assert finds(long_report, '"kanari mot" -"kanari khac"')
    assert not finds(long_report, '"mot nam"')
