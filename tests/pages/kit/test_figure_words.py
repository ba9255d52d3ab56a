"""What a report's figures say of themselves stands beside them: in words, and only what is there."""

from dataclasses import replace
from decimal import Decimal

import pytest
from django.utils import translation

from archive.facts import Bound, Span
from archive.models import Entity, Figure
from archive.pages.kit.figure_words import figure_notes, figure_value, year_of
from archive.storage import save_report
from tests.factories import make_findings
from tests.pages.html import get

VALUES = [
    ({}, "3 tỷ đồng"),
    ({"of": 192, "unit": "đài"}, "3/192 đài"),
    ({"upper": 5}, "từ 3 đến 5 tỷ đồng"),
    ({"upper": 5, "unit": "%", "qualifier": "ước, từ"}, "ước từ 3 đến 5%"),
    ({"qualifier": "hơn"}, "hơn 3 tỷ đồng"),
    ({"value": Decimal("110000.000000")}, "110.000 tỷ đồng"),
    ({"value": Decimal("1234.500000"), "unit": "%"}, "1.234,5%"),
]
NOTES = [
    ({}, []),
    ({"bound": "at-least", "qualifier": "hơn"}, ["ít nhất"]),
    ({"bound": "at-most", "qualifier": "không quá"}, ["nhiều nhất"]),
    ({"bound": "about", "qualifier": "khoảng"}, []),
    ({"bound": "about", "qualifier": "chừng"}, ["khoảng"]),
    ({"bound": "almost", "qualifier": "Gần"}, []),
    ({"bound": "range", "upper": 5}, []),
    ({"estimated": True}, ["ước"]),
    ({"estimated": True, "qualifier": "ước, hơn", "bound": "at-least"}, ["ít nhất"]),
    ({"price_basis": "so sánh"}, ["giá so sánh"]),
    ({"cumulative": True, "as_of": "30/6/2022"}, ["lũy kế", "tính đến 30/6/2022"]),
    ({"cumulative": False, "period": "Quý I/2022"}, ["quý I/2022"]),
]
YEARS = [({}, ""), ({"year": 2022}, "2022"), ({"year": 2022, "period": "quý I/2022"}, ""), ({"period": "quý I"}, "")]


def figure(**parts) -> Figure:
    return Figure(**{"value": Decimal(3), "unit": "tỷ đồng"} | parts)


@pytest.mark.parametrize(("parts", "shown"), VALUES)
def test_a_value_is_written_as_one_reads_it(parts, shown):
    assert figure_value(figure(**parts)) == shown


@pytest.mark.parametrize(("parts", "notes"), NOTES)
def test_what_is_known_of_a_value_is_said_once(parts, notes):
    assert figure_notes(figure(**parts)) == notes


def test_the_prices_are_named_in_the_language_of_the_page():
    with translation.override("en"):
        assert figure_notes(figure(price_basis="hiện hành")) == ["at current prices"]


@pytest.mark.parametrize(("parts", "year"), YEARS)
def test_the_year_is_left_to_a_period_that_names_it(parts, year):
    assert year_of(figure(**parts)) == year


@pytest.mark.parametrize("path", ["report", "province"])
def test_a_figure_leads_to_whom_it_is_said_of(db, client, path):
    body = "Ủy ban nhân dân huyện Bến Lức"
    findings = make_findings(text=f"{body} thu 25 tỷ đồng.", unit="long-an", bodies=[body], figures=["25 tỷ đồng"])
    start = findings.document.text.index(body)
    about = Span(start, start + len(body))
    known = replace(findings.figures[0], bound=Bound.AT_LEAST, price_basis="hiện hành", about=about)
    report = save_report("thu-nghiem", "a.txt", findings.document.text.encode(), replace(findings, figures=(known,)))
    page = get(client, report.get_absolute_url() if path == "report" else "/long-an/")
    assert f"của {body} · ít nhất · giá hiện hành" in page.text()
    assert Entity.objects.get(kind="body").get_absolute_url() in page.links()
