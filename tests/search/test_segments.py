"""Segments, tail and both together give what the vectors themselves give, for whatever is asked."""

import random
from collections import Counter
from datetime import date, timedelta

import pytest

from archive.models import Collection, Report, SearchEntry, SearchPosting, SearchSegment
from archive.search import facet_sets, fact_counts, matching, parse, sealing, statements
from archive.search.analyzer import analyze
from archive.search.expression import condition
from archive.search.facet_sets import FacetSets
from archive.search.fact_counts import FactCounts, single, whole
from archive.search.facts import filters_of
from archive.search.matching import answer
from archive.search.ordering import first
from archive.search.plan import plan
from archive.search.sealing import seal
from archive.search.sets import places_in
from archive.search.terms import pairs_of
from archive.search.vectors import build, lay_out
from archive.search.vocabulary import Vocabulary

REPORTS = 330
WORDS = (
    *("sở", "họp", "số", "hóa", "vĩnh", "long", "vinh", "lòng", "chuyển", "đổi"),
    *("và", "5G", "covid-19", "20/7/2021", "TT&TT", "thông", "tin"),
)
PROVINCES = ("vinh-long", "long-an", "chua-xac-dinh")
KINDS = ("tong-ket", "so-ket")


def make_entries(chance: random.Random) -> None:
    collection = Collection.objects.create(slug="segments", name="segments")
    ids = range(REPORTS)
    reports = [Report(collection=collection, path=f"{n}.txt", public_id=f"{n:012x}") for n in ids]
    Report.objects.bulk_create(reports)
    SearchEntry.objects.bulk_create(make_entry(report, chance) for report in reports)


def make_entry(report: Report, chance: random.Random) -> SearchEntry:
    title, body = (" ".join(chance.choices(WORDS, k=size)) for size in (3, chance.randrange(4, 30)))
    places = lay_out([[("A", analyze(title))], [("C", analyze(body))]])
    day = date(2019, 1, 1) + timedelta(days=chance.randrange(12)) if chance.random() < 0.8 else None
    facts = [f"loai:{chance.choice(KINDS)}", f"tinh:{chance.choice(PROVINCES)}"]
    vector, figures = build(places).entry, chance.randrange(5)
    return SearchEntry(report=report, vector=vector, pairs=pairs_of(places), facts=facts, day=day, figures=figures)


def some_query(chance: random.Random):
    def words(size: int) -> str:
        return " ".join(chance.choices(WORDS, k=size))

    forms = (
        lambda: words(1),
        lambda: words(chance.randrange(2, 5)),
        lambda: f'"{words(chance.randrange(2, 5))}"',
        lambda: f'{words(1)} -{words(1)} -"{words(2)}"',
        lambda: f'"{words(2)}" OR {words(2)} OR "{words(3)}"',
        lambda: f"{words(1)} NEAR/3 {words(1)}",
        lambda: f"({words(1)} OR {words(1)}) {words(2)}",
        lambda: "",
    )
    params = {"tinh": chance.sample(PROVINCES, chance.randrange(3)), "loai": chance.sample(KINDS, chance.randrange(2))}
    params = {name: [chance.choice(("", "-")) + value for value in values] for name, values in params.items()}
    return parse(chance.choice(forms)(), params)


def entries_in(found, reports: int) -> set[int]:
    addresses = found.places.addresses(places_in(reports, found.places.size))
    with statements.bounded():
        return {row[0] for row in statements.run(f"select id from ({statements.ENTRIES}) e", addresses)}


def facts_in(found, reports: int) -> list[str]:
    kept = SearchEntry.objects.filter(id__in=entries_in(found, reports)).values_list("facts", flat=True)
    return [fact for facts in kept for fact in facts]


def expected(tree, query) -> set[int]:
    """What the vectors and facts of all entries say, one by one."""
    where, values = condition(tree) if tree else ("true", [])
    rows = statements.run(f"select id, facts from archive_searchentry e where {where}", values)
    kept = set()
    for key, facts in rows:
        for name, chosen in query.filters:
            wanted = {f"{name}:{value}" for value in chosen if value[0] != "-"}
            avoided = {f"{name}:{value[1:]}" for value in chosen if value[0] == "-"}
            if (wanted and not wanted & {*facts}) or avoided & {*facts}:
                break
        else:
            kept.add(key)
    return kept


@pytest.fixture(params=["tail", "sealed", "both", "worn"])
def entries(request, db, monkeypatch) -> str:
    """Entries in the tail; in segments; in both; in segments of which many are dead, beside new ones."""
    monkeypatch.setattr(sealing, "SEGMENT", 100)
    chance = random.Random(request.param)
    make_entries(chance)
    if request.param == "both":
        later = list(SearchEntry.objects.filter(report__path__endswith="7.txt"))
        SearchEntry.objects.filter(report__path__endswith="7.txt").delete()
    if request.param != "tail":
        assert seal(1) == SearchEntry.objects.count()
    if request.param == "both":
        SearchEntry.objects.bulk_create(later)
    if request.param == "worn":
        gone = list(Report.objects.filter(path__contains="3"))
        SearchEntry.objects.filter(report__in=gone).delete()
        SearchEntry.objects.bulk_create(make_entry(report, chance) for report in gone[::2])
    return request.param


def test_every_question_is_answered_as_the_vectors_answer_it(entries):
    chance = random.Random(1)
    asked = 0
    for _ in range(150):
        query = some_query(chance)
        trees = [tree for _, tree in plan(query, Vocabulary()).readings]
        found = answer(trees, filters_of(query))
        everything = {index: expected(tree, parse("")) for index, tree in enumerate(trees)}
        first = next((index for index, entries in everything.items() if entries), 0)
        assert not found.doubtful
        assert found.tree == first, query
        assert entries_in(found, found.filtered()) == (expected(trees[first] if trees else None, query)), query
        asked += bool(found.reports)
    assert asked > 100


@pytest.mark.parametrize(
    ("listed", "memory"), [(REPORTS, 0), (0, 10**6), (0, 0)], ids=["by their facts", "kept", "read"]
)
def test_facts_are_counted_as_the_entries_have_them(entries, monkeypatch, listed, memory):
    monkeypatch.setattr(fact_counts, "LISTED", listed)
    monkeypatch.setattr(facet_sets, "MEMORY", memory)
    monkeypatch.setattr(fact_counts, "_SETS", FacetSets())
    chance = random.Random(2)
    for _ in range(8):
        queries = some_query(chance), some_query(chance)
        found = [answer([tree for _, tree in plan(query, Vocabulary()).readings], {}) for query in queries]
        ranges = [whole(0, "tinh"), single(1, "loai:so-ket"), single(1, "loai:dai-hoi")]
        counts = FactCounts([one.reports for one in found], found[0].places).of(ranges)
        facts = [facts_in(one, one.reports) for one in found]
        wanted = [fact for fact in facts[0] if fact.startswith("tinh:")] + [
            fact for fact in facts[1] if fact == "loai:so-ket"
        ]
        assert counts == Counter(wanted)


@pytest.mark.parametrize("entries", ["both"], indirect=True)
def test_of_new_segments_alone_are_facets_read(entries, monkeypatch):
    sets, asked = FacetSets(), []
    monkeypatch.setattr(statements, "postings_of", lambda ranges, segments: asked.append(segments) or [])
    before = answer([], {}).places.segments
    sets.read(before)
    assert seal(1)
    after = answer([], {}).places.segments
    sets.read(after)
    sets.read(after)
    assert asked == [[*before], [segment for segment in after if segment not in before]]


@pytest.mark.parametrize("entries", ["sealed"], indirect=True)
def test_a_segment_has_its_provinces_one_after_the_other_by_day(entries):
    for segment in SearchSegment.objects.all():
        stored = SearchEntry.objects.filter(segment=segment).order_by("ordinal").values_list("facts", "day", "id")
        in_order = [(facts[1], day is None, day or date.min, key) for facts, day, key in stored]
        assert in_order == sorted(in_order)


def test_of_too_many_doubts_none_is_lost_and_the_total_says_so(entries, monkeypatch):
    monkeypatch.setattr(matching, "VERIFIED", 0)
    query = parse('"sở họp" OR "số hóa" OR "vĩnh long số"')
    trees = [tree for _, tree in plan(query, Vocabulary()).readings]
    found = answer(trees, {})
    assert expected(trees[0], query) <= entries_in(found, found.reports)
    assert found.doubtful == (entries != "tail")


@pytest.mark.parametrize(
    ("sort", "order"), [("moi", "day desc nulls last, place desc"), ("cu", "day nulls last, place")]
)
def test_a_day_with_many_reports_adds_none_to_those_that_are_ranked(entries, sort, order):
    found = answer([], {})
    everything = found.places.addresses(places_in(found.reports, found.places.size))
    rows = statements.run(f"select place from ({statements.ENTRIES}) e order by {order}", everything)
    for count in (1, 17, 90, 200):
        assert sorted(first(found.reports, count, found.places, sort)) == sorted(place for (place,) in rows[:count])


@pytest.mark.parametrize("entries", ["sealed", "worn"], indirect=True)
def test_whatever_dies_in_a_segment_is_dead_at_once(entries):
    before = answer([], {}).reports.bit_count()
    SearchEntry.objects.filter(id__in=SearchEntry.objects.exclude(segment=None).values("id")[:5]).delete()
    assert answer([], {}).reports.bit_count() == before - 5


@pytest.mark.parametrize("entries", ["both"], indirect=True)
def test_what_is_kept_of_some_segments_is_not_taken_for_others(entries):
    query = parse("sở họp")
    trees = [tree for _, tree in plan(query, Vocabulary()).readings]
    answers = [entries_in(found, found.reports) for found in (answer(trees, {}), answer(trees, {}))]
    assert seal(1)
    answers += [entries_in(found, found.reports) for found in (answer(trees, {}), answer(trees, {}))]
    assert answers == [expected(trees[0], query)] * 4


@pytest.mark.parametrize("entries", ["sealed"], indirect=True)
def test_a_withdrawn_report_leaves_the_index_with_the_statement_that_withdraws_it(entries):
    Report.objects.filter(path="1.txt").update(withdrawn_at="2021-01-01T00:00Z", withdrawn_reason="sai")
    assert answer([], {}).reports.bit_count() == REPORTS - 1 == SearchEntry.objects.count()


@pytest.mark.parametrize("entries", ["worn"], indirect=True)
def test_small_and_decayed_segments_are_sealed_together_with_the_tail(entries):
    SearchEntry.objects.exclude(segment=None).exclude(ordinal__lt=15).delete()
    living = SearchEntry.objects.count()
    assert seal(1) >= 1
    assert SearchSegment.objects.count() == 1
    assert SearchSegment.objects.get().size == living == SearchEntry.objects.filter(ordinal__isnull=False).count()
    assert set(SearchPosting.objects.values_list("segment", flat=True)) == {SearchSegment.objects.get().id}


@pytest.mark.parametrize("entries", ["tail"], indirect=True)
def test_a_short_tail_is_left_alone(entries):
    assert seal() == 0
    assert SearchSegment.objects.count() == 0
