"""Who held which office when: only what sentences say, with gaps and conflicts said, never filled."""

import pytest

from archive.models import Entity
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get

pytestmark = pytest.mark.django_db

COMMITTEE = "Ủy ban nhân dân tỉnh Long An"


def held(person: str, day: str, head: str = "Chủ tịch", body: str = "UBND tỉnh", clock: str = "event"):
    post = f"{head} {body}"
    return make_report(
        text=f"Ông {person}, {post} chủ trì.",
        title="",
        unit="long-an",
        people={person: [post]},
        bodies={body: COMMITTEE},
        clocks={clock: day},
        on_published=index_reports,
    )


def rows_of(client) -> list[list[str]]:
    page = get(client, "/long-an/")
    (table,) = page.classed("tenures")
    return [[page.text(cell) for cell in row] for row in table.iter("tr")]


def row_of(client, person: str) -> list[str]:
    (row,) = (row for row in rows_of(client) if row[0] == person)
    return row


def test_spellings_of_one_post_are_one_office_of_its_body(client):
    held("Trần Văn Cần", "2019-03-01")
    held("Trần Văn Cần", "2021-05-02", body="Ủy ban nhân dân tỉnh")
    head, office, _ = rows_of(client)
    assert head == ["Người", "Được thấy", "2019", "2020", "2021"]
    assert office == [f"Chủ tịch {COMMITTEE}"]
    assert row_of(client, "Trần Văn Cần")[1] == "từ 1/3/2019 đến 2/5/2021"
    assert Entity.objects.get(name=COMMITTEE).get_absolute_url() in get(client, "/long-an/").links()


def test_a_year_without_a_sentence_between_two_that_have_one_is_a_gap(client):
    held("Trần Văn Cần", "2019-03-01")
    held("Trần Văn Cần", "2021-05-02")
    cells = row_of(client, "Trần Văn Cần")[2:]
    assert [cell.split(":")[0] for cell in cells] == ["1/3", "…", "2/5"]


def test_every_day_opens_the_words_that_say_so(client):
    report = held("Trần Văn Cần", "2019-03-01")
    page = get(client, "/long-an/")
    (link,) = page.classed("seen")
    address, spot = link.get("href").split("#c")
    start, end = (int(number) for number in spot.split("-"))
    assert address == report.get_absolute_url()
    assert report.current_version.text[start:end] == "Chủ tịch UBND tỉnh"


@pytest.mark.parametrize(
    ("days", "head", "said"),
    [
        (("2019-03-01", "2020-01-05", "2021-05-02"), "Chủ tịch", "Chưa rõ: thấy Lê An lần cuối ngày 5/1/2020"),
        (("2019-03-01", "2021-05-02", "2020-01-05"), "Chủ tịch", "Mâu thuẫn: ngày 5/1/2020 cả Lê An và Hồ Bình"),
        (("2019-03-01", "2021-05-02", "2020-01-05"), "Phó Chủ tịch", ""),
    ],
)
def test_holders_of_an_undivided_office_who_follow_or_contradict_each_other(client, days, head, said):
    for person, day in zip(("Lê An", "Lê An", "Hồ Bình"), days, strict=True):
        held(person, day, head)
    office = rows_of(client)[1][0]
    assert said in office
    assert bool(said) == (office != f"{head} {COMMITTEE}")


def test_a_post_known_only_by_the_period_of_its_report_says_so(client):
    held("Trần Văn Cần", "2019H1", clock="reported")
    row = row_of(client, "Trần Văn Cần")
    assert row[1] == "6 tháng đầu năm 2019" and row[2].startswith("theo kỳ")


def test_two_reports_of_one_day_show_the_day_once(client):
    held("Trần Văn Cần", "2019-03-01")
    held("Trần Văn Cần", "2019-03-01")
    assert row_of(client, "Trần Văn Cần")[1] == "1/3/2019"


def test_a_clock_that_knows_only_the_month_dates_no_post(client):
    held("Trần Văn Cần", "2019-03")
    assert row_of(client, "Trần Văn Cần")[1] == "chưa rõ ngày"


def test_people_of_other_provinces_hold_no_office_here(client):
    held("Trần Văn Cần", "2019-03-01")
    make_report(
        text="Ông Lê Khách, Giám đốc Sở Y tế đến dự.",
        unit="vinh-long",
        people={"Lê Khách": ["Giám đốc Sở Y tế"]},
        on_published=index_reports,
    )
    assert "Lê Khách" not in get(client, "/long-an/").text()
