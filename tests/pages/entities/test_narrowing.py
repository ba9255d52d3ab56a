"""Counts on an entity's page open exactly what they count; large numbers are bounded, and said to be."""

import pytest

from archive.models import Entity
from archive.pages.entities import naming as bounds
from archive.pages.entities import narrowing
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get

pytestmark = pytest.mark.django_db

NAME = "Trần Văn Cần"


def met(other: str = "", day: str = "2021-05-02", unit: str = "long-an", apart: bool = False, **parts):
    """A report that names the person, maybe with another: in one sentence, or each in their own."""
    beside = f", Giám đốc Sở. Bà {other} đến dự." if apart else f", Giám đốc Sở, gặp bà {other}."
    text = f"Ông {NAME}{beside}" if other else f"Ông {NAME}, Giám đốc Sở, phát biểu."
    people = {NAME: ["Giám đốc Sở"]} | ({other: []} if other else {})
    clocks = {"event": day} if day else {}
    return make_report(text=text, unit=unit, people=people, clocks=clocks, on_published=index_reports, **parts)


def own_page(client, query: str = "", name: str = NAME, unit: str = "long-an"):
    entity = Entity.objects.get(kind="person", name=name, unit__key=unit)
    return get(client, entity.get_absolute_url() + query)


def listed(page) -> int:
    return len(page.classed("quotes"))


def test_every_count_of_the_page_opens_as_many_reports(client):
    met("Lê An", "2020-01-02")
    met("Lê An", "2021-01-02", apart=True)
    met("Hồ Bình", "")
    page = own_page(client)
    counted = [(link.get("href"), link) for link in page.all("a") if "?" in (link.get("href") or "")]
    counted = [(path, page.text(link)) for path, link in counted if path.startswith("/nguoi/")]
    assert len(counted) >= 6
    for path, words in counted:
        number = next(int(word) for word in words.split() if word.isdigit() and len(word) < 4)
        assert listed(get(client, path)) == number, path


def test_shared_sentences_stand_before_shared_reports(client):
    for _ in range(3):
        met("Lê An", apart=True)
    met("Hồ Bình")
    page = own_page(client)
    rows = [[page.text(cell) for cell in row] for row in page.classed("companions")[0].iter("tr")][1:]
    assert [(name, sentences, reports[0]) for name, sentences, reports in rows] == [
        ("Hồ Bình", "1", "1"),
        ("Lê An", "0", "3"),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?nam=2021&theo=hop", 1),
        ("?nam=2021", 0),
        ("?nam=2020&theo=hop", 0),
        ("?tinh=long-an", 2),
        ("?tinh=vinh-long", 0),
        ("?tinh=chua-ro", 0),
        ("?nam=x&theo=y&cung=z", 2),
        ("?cung=nguoi/khong-ai", 2),
        ("?cung=xe-hoi/x", 2),
    ],
)
def test_a_list_is_narrowed_by_what_makes_sense(client, query, expected):
    met(day="2021-05-02")
    met(day="")
    page = own_page(client, query)
    assert page.status == 200 and listed(page) == expected


def test_a_narrowed_list_names_its_conditions_and_is_not_indexed(client):
    met("Lê An")
    other = Entity.objects.get(name="Lê An").get_absolute_url().strip("/")
    page = own_page(client, f"?nam=2021&theo=hop&cung={other}")
    assert "Họp: 2021" in page.text() and "cùng với Lê An" in page.text()
    assert 'name="robots" content="noindex"' in page.source
    assert "Chức vụ" not in page.text()


def test_beyond_the_bound_the_page_says_more_than(client, monkeypatch):
    monkeypatch.setattr(bounds, "MOST", 2)
    for day in ("2019-01-01", "2020-01-01", "2021-01-01"):
        met(day=day)
    page = own_page(client)
    assert "Được nhắc trong hơn 2 báo cáo" in page.text()
    assert listed(page) == 2 and "1/1/2019" not in page.text() and "01/01/2019" not in page.text()


def test_companions_and_their_lists_keep_to_the_same_newest_reports(client, monkeypatch):
    from archive.pages.entities import companions

    for module in (narrowing, companions):
        monkeypatch.setattr(module, "TOGETHER", 1)
    met("Lê An", "2019-01-01")
    met("Hồ Bình", "2021-01-01")
    page = own_page(client)
    assert "Lê An" not in page.text(page.classed("companions")[0])
    other = Entity.objects.get(name="Lê An").get_absolute_url().strip("/")
    assert listed(own_page(client, f"?cung={other}")) == 0


def test_namesakes_stand_apart_and_it_is_said_why(client):
    met()
    met(unit="vinh-long")
    page = own_page(client)
    assert "Trùng tên, để riêng" in page.text() and "nơi khác: tỉnh Vĩnh Long" in page.text()
    twin = Entity.objects.get(name=NAME, unit__key="vinh-long")
    assert twin.get_absolute_url() in page.links()


def test_the_line_of_time_tells_meeting_report_and_plan_apart(client):
    clocks = {"reported": "2021", "planned": "2022", "published": "2021-12-30"}
    make_report(
        text=f"Ông {NAME}, Giám đốc Sở.",
        unit="long-an",
        people={NAME: ["Giám đốc Sở"]},
        clocks=clocks,
        on_published=index_reports,
    )
    page = own_page(client)
    (line,) = page.classed("timeline")
    assert [page.text(step)[:20] for step in line.iter("li")] == [
        "năm 2022 Kế hoạch Hộ",
        "năm 2021 Kỳ báo cáo ",
        "30/12/2021 Đăng Hội ",
    ]
