"""Values of filters as people type them name what the archive knows, and lead to one address."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.models import Entity
from archive.search import parse, search, understand
from archive.search.fields import SPELLINGS, spellings
from archive.search.language import VALUES

FINDS = [
    ("nguoi:thái", {1}),
    ("nguoi:luquangngoi", {2}),
    ('person:"vũ chí giang"', {4}),
    ("person:ngời OR person:giang", {2, 4}),
    ('coquan:"sở tt&tt" tinh:"long an"', {3}),
    ('coquan:"sở tt&tt"', {0, 1, 3, 4}),
    ('coquan:"sở tttt quảng bình"', {1}),
    ('org:"UBND tỉnh Vĩnh Phúc"', {4}),
    ("coquan:viettel", {4}),
    ("tinh:vinhlong nam:2021", {0}),
    ('tinh:"tỉnh vĩnh phúc"', {4}),
    ("-tinh:vinhlong", {1, 3, 4}),
    ("nguon:PLVN", {2}),
    ("nguon:qbdt", {1}),
    ('outlet:"báo quảng bình"', {1}),
    ('place:"tam đảo"', {4}),
    ("diadanh:vinhyen", {4}),
    ("chude:cds", {0, 1, 2, 4}),
    ("chude:covid", {0, 1, 4}),
    ('topic:"digital transformation" year:2022', {2}),
    ("nguoi:abcxyz", set()),
    ('tinh:"Đà Lạt"', set()),
    ("vanban:749", set()),
]


def test_typed_values_find_what_they_name(archive):
    found = {text: {int(hit.path[:3]) for hit in search(parse(text)).hits} for text, _ in FINDS}
    assert found == dict(FINDS)


@pytest.mark.parametrize(
    ("typed", "params"),
    [
        ("tinh:vinhlong", {"tinh": ["Vĩnh Long"]}),
        ("nguoi:thái", {"nguoi": ["hoanghuuthai"]}),
        ("nguon:QBĐT", {"nguon": ["bao-quang-binh"]}),
        ("topic:e-government", {"chu-de": ["chinh-quyen-dien-tu"]}),
    ],
)
def test_typed_by_another_name_or_chosen_the_address_is_the_same(client, archive, typed, params):
    address = understand(parse("", params)).url
    assert understand(parse(typed)).url == address
    assert client.get("/tim/", {"q": typed}).headers["Location"] == address
    assert client.get(address).status_code == 200


def test_a_value_that_names_nothing_is_told(archive):
    results = search(parse('person:"không có ai"'))
    assert not results.total
    assert "“khong co ai”" in results.notices[0].text


def test_a_name_of_too_many_is_told_and_finds_nothing(archive):
    for number in range(VALUES + 1):
        named = {"name": f"Lò Văn {number}", "folded": f"lo van {number}", "slug": f"lo-{number}"}
        Entity.objects.create(kind="person", key=f"lo|{number}", sort_key="", **named)
    assert "Quá nhiều" in search(parse("nguoi:lò")).notices[0].text


def test_short_forms_of_a_value_are_written_out_in_bounds():
    assert spellings("so-tt-tt", {"tttt": ["Thông tin và Truyền thông"]}) == ["sotttt", "sothongtinvatruyenthong"]
    assert len(spellings("-".join(["a"] * 200), {"a": ["b", "c", "d"]})) <= SPELLINGS


def test_values_are_looked_up_in_few_queries_however_many_are_typed(archive):
    with CaptureQueriesContext(connection) as queries:
        understand(parse(" ".join(f"coquan:khong{number}" for number in range(40))))
    assert len([query for query in queries if "select" in query["sql"].lower()]) <= 3


def test_what_is_not_known_can_be_left_out(archive):
    assert understand(parse("", {"tinh": ["-chua-xac-dinh"]})).unknown == ()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["nguoi", "coquan", "tinh", "chude", "diadanh", "vanban", "nguon"]), st.text(max_size=20))
def test_any_value_is_a_value(archive, field, value):
    assert search(parse(f'{field}:"{value}"')).sentence
