"""The bench still runs: a few reports loaded as it loads a million, and every question of its mix answered."""

from django.test import Client

from archive.models import Report, SearchEntry
from archive.search import parse, search
from tests.bench.search_load import Loader
from tests.bench.search_queries import questions


def test_every_question_of_the_bench_is_answered(db):
    loader = Loader()
    loader.load_segment(range(40))
    loader.load_segment(range(40, 60))
    assert Report.objects.count() == SearchEntry.objects.exclude(segment=None).count() == 60
    assert search(parse("tỉnh")).total > 30
    assert {Client().get(url).status_code for _, url in questions()} == {200}
