"""A hit carries its question and its place into the report, and from there to its neighbours."""

import re
from html import unescape

import pytest

from archive.search import around, parse, search


@pytest.mark.parametrize("address", [("chính quyền", {}), ("", {"nam": ["2021"]}), ("số", {"sap": ["cu"]})])
def test_the_neighbours_are_those_of_the_list(seeds, address):
    query = parse(*address)
    ids = [hit.public_id for hit in search(query).hits]
    assert len(ids) > 1
    assert [around(query, number) for number in range(1, len(ids) + 1)] == list(
        zip(["", *ids[:-1]], [*ids[1:], ""], strict=True)
    )


def test_a_number_past_the_hits_has_no_neighbours(seeds):
    assert around(parse("chính quyền"), 900) == ("", "")


def test_one_walks_from_hit_to_hit_and_back_to_the_list(client, seeds):
    query = parse("chính quyền", {"sap": ["moi"]})
    hits = search(query).hits
    html = unescape(client.get(hits[0].url).content.decode())
    assert re.search(f'href="{re.escape(hits[1].url)}"', html)
    assert f'href="{query.url}"' in html
    assert "Báo cáo trước" not in html
    assert "Báo cáo trước" in client.get(hits[1].url).content.decode()
    plain = client.get(seeds[0].get_absolute_url()).content.decode()
    assert "Kết quả tìm" not in plain
