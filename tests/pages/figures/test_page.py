"""The figures of the archive: found by what they count, where, of which year; each with its own words."""

import pytest

from archive.facts import FigureKind
from archive.models import Figure, Outlet
from archive.pages.figures import window
from archive.storage import withdraw
from tests.factories import make_report
from tests.pages.html import get

COVERAGE = {"subject": "tỷ lệ phủ sóng", "year": 2021}
TEXT = "Tỷ lệ phủ sóng đạt 98%, phấn đấu 100% máy chủ. Có 107 xã."


@pytest.fixture
def figures(db):
    """Three figures of Vĩnh Long, one of Long An that was reported later."""
    known = {"98%": COVERAGE, "100%": {"subject": "máy chủ", "year": 2022, "kind": FigureKind.TARGET}}
    known["107 xã"] = {"subject": "xã", "year": 2021, "kind": FigureKind.COUNT}
    make_report(text=TEXT, unit="vinh-long", figures=known, clocks={"published": "2021-12-30", "reported": "2021"})
    known = {"97%": COVERAGE | {"year": 2022, "normal_unit": "%", "normal_value": 97.0}}
    make_report(text="Phủ sóng 97%.", unit="long-an", figures=known, clocks={"published": "2022-07-01"})


def quotes(page) -> list[str]:
    """What the rows quote, in order."""
    rows = [row for table in page.classed("figures-table") for row in table.iter("tr")]
    return [page.text(row).split("“")[1].split("”")[0] for row in rows if "“" in page.text(row)]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", ["97%", "98%", "100%", "107 xã"]),
        ("?loc=phu+song", ["97%", "98%"]),
        ("?loc=phủ+sóng", ["97%", "98%"]),
        ("?loc=sóng+phủ", ["97%", "98%"]),
        ("?loc=phú+sóng", []),
        ("?loc=phu", ["97%", "98%"]),
        ("?tinh=vinh-long", ["98%", "100%", "107 xã"]),
        ("?nam=2022", ["97%", "100%"]),
        ("?tinh=vinh-long&nam=2022", ["100%"]),
        ("?loai=chi-tieu", ["100%"]),
        ("?don-vi=x%C3%A3", ["107 xã"]),
        ("?don-vi=%25&nam=2021", ["98%"]),
        ("?tinh=long-an&loc=may+chu", []),
        ("?tinh=nowhere&nam=năm&loai=gì", ["97%", "98%", "100%", "107 xã"]),
    ],
)
def test_figures_are_found_by_what_is_asked(figures, client, asked, expected):
    page = get(client, f"/so-lieu/{asked}")
    assert page.status == 200
    assert quotes(page) == expected


def test_words_as_frequent_as_the_bound_are_looked_for_among_the_newest(figures, client, monkeypatch):
    monkeypatch.setattr(window, "MOST", 1)
    page = get(client, "/so-lieu/?loc=phu+song")
    assert quotes(page) == ["97%"]
    assert "trong 5.000 số liệu mới nhất" in page.text()


def test_every_row_opens_its_words_in_the_report(figures, client):
    page = get(client, "/so-lieu/")
    for link in page.classed("pilcrow"):
        address, spot = link.get("href").split("#")
        start, end = (int(number) for number in spot[1:].split("-"))
        figure = Figure.objects.get(run__current_of__public_id=address.split("/")[2], start=start, end=end)
        assert figure.run.version.text[start:end] == figure.quote
    assert len(page.classed("pilcrow")) == 4


def test_a_choice_says_how_many_figures_it_leaves(figures, client):
    page = get(client, "/so-lieu/?don-vi=%25")
    options = {page.text(option) for option in page.all("option")}
    assert {"kết quả (2)", "chỉ tiêu (1)", "số lượng (0)", "% (3)", "xã (1)"} <= options
    page = get(client, "/so-lieu/?don-vi=%25&loai=ket-qua")
    assert "2 số liệu." in page.text()


def test_a_withdrawn_report_takes_its_figures_along(figures, client, django_user_model):
    report = Figure.objects.get(quote="97%").run.current_of
    withdraw(report, django_user_model.objects.create_user("lan"), "nhầm")
    assert quotes(get(client, "/so-lieu/?loc=phu+song")) == ["98%"]


@pytest.mark.parametrize(("rights", "shown"), [("", True), ("full", True), ("excerpt", False), ("metadata", False)])
def test_what_an_outlet_does_not_let_read_is_not_quoted(db, client, rights, shown):
    Outlet.objects.create(code="bao", name="Báo", rights=rights)
    text = "Mở đầu dài. " * 50 + "Phủ sóng đạt 98%."
    make_report(text=text, outlet="bao", figures={"98%": COVERAGE})
    assert quotes(get(client, "/so-lieu/")) == (["98%"] if shown else [])


def test_an_empty_archive_says_what_will_stand_here(db, client):
    assert "Khi có, con số sẽ đứng ở đây." in get(client, "/so-lieu/").text()


def test_words_of_other_marks_are_offered_without_them(figures, client):
    page = get(client, "/so-lieu/?loc=phú+sóng&tinh=long-an")
    assert "/so-lieu/?loc=phu+song&tinh=long-an" in page.links()


def test_any_list_costs_few_questions(figures, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        client.get("/so-lieu/?loc=phu&tinh=vinh-long&nam=2021")
