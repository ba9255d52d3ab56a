"""A question that finds nothing as it stands is answered as far as it can be, and says which words were too many."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.search import parse, search
from tests.search.test_facets import open_address

QUESTIONS = [
    ("Sở TT&TT Quảng Bình năm 2021 đạt kết quả gì, câu nào nói thế?", "Sở TT&TT Quảng Bình 2021 đạt kết quả", {1}),
    ("ai la giam doc so tttt vinh long", "so tttt vinh long", {0}),
    ("bao nhieu bao cao ve vinh phuc", "vinh phuc", {4}),
    ("what does this archive hold on Long An 2019", "Long An 2019", {3}),
    ("giám đốc Vĩnh Long", "Vĩnh Long", {0, 2}),
    ('"chuyển đổi số" blockchain', '"chuyển đổi số"', {0, 1, 2, 4}),
]
SILENT = ["khongcotunay", "blockchain metaverse", "chuyển đổi số", "-camera blockchain", "gỗ"]


@pytest.mark.parametrize(("asked", "kept", "files"), QUESTIONS)
def test_the_words_that_find_nothing_are_named_and_the_rest_is_offered(archive, asked, kept, files):
    results = search(parse(asked))
    assert not results.total
    (offer,) = results.suggestions
    assert offer.text.endswith(f"còn “{kept}”:")
    opened = open_address(offer.url)
    assert {int(hit.path[:3]) for hit in opened.hits} == files
    assert offer.link == f"{opened.total} báo cáo"


@pytest.mark.parametrize("asked", SILENT)
def test_nothing_is_offered_where_nothing_is_left_or_nothing_was_missing(archive, asked):
    assert search(parse(asked)).suggestions == ()


def test_a_long_question_takes_few_queries(archive, client):
    with CaptureQueriesContext(connection) as queries:
        assert "Bỏ " in client.get("/tim/", {"q": QUESTIONS[0][0]}, follow=True).content.decode()
    asked = [query["sql"][:90] for query in queries if "SAVEPOINT" not in query["sql"]]
    assert len(asked) <= 12, "\n".join(asked)
