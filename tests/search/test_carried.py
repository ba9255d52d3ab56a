"""A hit carries its question and its place into the report, and from there leads to its neighbours."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from archive.search import hit_at, parse, search
from archive.search.hits import carrying


@pytest.mark.parametrize("address", [("chính quyền", {}), ("", {"nam": ["2021"]}), ("số", {"sap": ["cu"]})])
def test_each_number_is_that_of_the_list(seeds, address):
    query = parse(*address)
    ids = [hit.public_id for hit in search(query).hits]
    assert len(ids) > 1
    assert [hit_at(query, number) for number in range(1, len(ids) + 1)] == [(each, len(ids)) for each in ids]


def test_a_number_past_the_hits_is_nobodys(seeds):
    assert hit_at(parse("chính quyền"), 900)[0] == ""


def link(client, address: str, words: str) -> str:
    """The address behind the words on a page, "" where they are no link."""
    html = unescape(client.get(address).content.decode())
    return next(iter(re.findall(rf'<a href="([^"]+)"[^>]*>[^<]*{words}', html)), "")


def test_one_walks_from_hit_to_hit_and_back_to_the_list(client, seeds):
    query = parse("chính quyền", {"sap": ["moi"]})
    first, *_, last = search(query).hits
    assert link(client, first.url, "Báo cáo trước") == ""
    step = client.get(link(client, first.url, "Báo cáo sau"))
    assert step.status_code == 302
    assert step["Location"] == search(query).hits[1].url
    assert client.get(link(client, step["Location"], "Báo cáo trước"))["Location"] == first.url
    assert link(client, last.url, "Báo cáo sau") == ""
    assert link(client, last.url, "Kết quả tìm") == query.url
    assert link(client, seeds[0].get_absolute_url(), "Kết quả tìm") == ""


@pytest.mark.parametrize("place", ["", "&thu=900&trong=950", "&thu=0", "&thu=x&trong=%00"])
def test_a_hit_that_is_not_there_leads_to_the_list(client, seeds, place):
    assert client.get(f"/en/tim/ket-qua?q=covid{place}")["Location"] == "/en/tim/?q=covid"


def test_a_report_asks_one_question_more_for_the_words_carried_into_it(client, seeds):
    asked = []
    for address in (seeds[2].get_absolute_url(), search(parse("chính quyền")).hits[0].url):
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        asked.append(len(queries))
    assert asked[1] <= asked[0] + 1


def test_a_list_of_all_reports_is_carried_nowhere():
    """Without a question, the ways to the hits before and after would lead to the head of the list."""
    assert carrying(parse("", {"trang": ["2"]}), 1_000)("/bao-cao/x/", 21) == "/bao-cao/x/"
