"""A facet in full: every value, A to Z, whether its reports are few or many, sealed or new."""

import pytest

from archive.models import Alias, Entity
from archive.search import fact_counts, long_facets, parse, search
from archive.search.facets import LABELS, facet_address
from archive.search.long_facets import FacetPage, facet_page
from archive.search.sealing import seal
from tests.search.test_facets import open_address


def whole(text: str, name: str, params: dict | None = None, **asked) -> list[FacetPage]:
    """All pages of a facet, one after the other."""
    pages = [facet_page(parse(text, params), name, **asked)]
    while pages[-1].following:
        pages.append(facet_page(parse(text, params), name, asked.get("typed", ""), pages[-1].following))
    return pages


def counts(pages: list[FacetPage]) -> dict[str, int]:
    return {value.label: value.count for page in pages for value in page.values}


@pytest.mark.parametrize("name", LABELS)
def test_every_count_is_the_length_of_the_list_it_opens(archive, name):
    for value in whole("", name)[0].values:
        assert open_address(value.url).total == value.count, value


@pytest.mark.parametrize("name", LABELS)
@pytest.mark.parametrize(("text", "params"), [("", {}), ("chuyển đổi số", {}), ("", {"nam": ["2021"]})])
def test_it_holds_what_the_search_page_shows_and_no_less(archive, name, text, params):
    shown = next((facet.values for facet in search(parse(text, params)).facets if facet.name == name), ())
    listed = counts(whole(text, name, params))
    assert {value.label: value.count for value in shown}.items() <= listed.items()


@pytest.mark.parametrize("name", ["nguoi", "co-quan", "tinh", "nam", "nguon"])
@pytest.mark.parametrize("text", ["", "chính quyền điện tử"])
def test_many_sealed_reports_give_the_same_names_by_asking_for_them(archive, monkeypatch, name, text):
    few = counts(whole(text, name))
    seal(least=1)
    monkeypatch.setattr(fact_counts, "LISTED", 0)
    monkeypatch.setattr(long_facets, "VALUES_SHOWN", 3)
    assert counts(whole(text, name)) == few


def test_names_stand_in_the_vietnamese_order(archive):
    names = [value.label for value in whole("", "tinh")[0].values]
    assert names == ["Long An", "Quảng Bình", "Vĩnh Long", "Vĩnh Phúc"]


def test_letters_in_a_name_are_found_without_marks(archive):
    assert counts(whole("", "tinh", typed="vinh")) == {"Vĩnh Long": 2, "Vĩnh Phúc": 1}


def test_a_page_begins_where_it_is_asked_to(archive):
    assert next(iter(counts(whole("", "tinh", start="Q")))) == "Quảng Bình"


def test_another_name_of_many_finds_it_too(archive, monkeypatch):
    person = Entity.objects.get(kind="person", name="Lữ Quang Ngời")
    Alias.objects.create(entity=person, name="Sáu Ngời", folded="sau ngoi")
    seal(least=1)
    monkeypatch.setattr(fact_counts, "LISTED", 0)
    assert "Lữ Quang Ngời" in counts(whole("", "nguoi", typed="sáu ng"))


def test_its_address_keeps_the_question_and_not_its_page():
    query = parse("chuyển đổi số", {"tinh": ["vinh-long"], "trang": ["3"]})
    address = facet_address(query, "nguoi", "lu", "M")
    assert address == "/tim/loc/nguoi?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91&tinh=vinh-long&ten=lu&tu=M"
