"""A province as of a day: its name, its ground, its departments and who is seen in office then."""

from datetime import date

import pytest

from archive.pages.provinces.as_of import functions_then, read_day
from tests.pages.html import get
from tests.pages.provinces.test_tenures import held

DAYS = [
    ("2024-06-30", date(2024, 6, 30)),
    ("30/6/2024", date(2024, 6, 30)),
    ("30-06-2024", date(2024, 6, 30)),
    (" 1.7.2025 ", date(2025, 7, 1)),
    ("31/2/2024", None),
    ("2024", None),
    ("hôm qua", None),
    ("٣٠/٦/٢٠٢٤", None),
]
DIGITAL = "công nghệ thông tin, chuyển đổi số, bưu chính, viễn thông"
OFFICE, SCIENCE = "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"
JOINT = "Sở Văn hóa, Thông tin, Thể thao và Du lịch"
BEARERS = [
    ("2024-06-30", "long-an", OFFICE),
    ("2025-02-28", "long-an", OFFICE),
    ("2025-03-01", "long-an", SCIENCE),
    ("2018-12-31", "bac-lieu", OFFICE),
    ("2019-01-01", "bac-lieu", JOINT),
    ("2023-03-15", "bac-lieu", OFFICE),
    ("2025-03-01", "bac-lieu", SCIENCE),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read_as_people_write_it(text, day):
    assert read_day(text) == day


@pytest.mark.parametrize(("day", "unit", "body"), BEARERS)
def test_a_function_stood_with_the_department_of_its_day(day, unit, body):
    (found,) = (one for one in functions_then(date.fromisoformat(day), unit, {}) if one.function == DIGITAL)
    assert found.body == body
    assert ("Nghị định số 45/2025/NĐ-CP" in found.source) == (body == SCIENCE)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/vinh-long/?ngay=2024-06-30", "Ngày 30/6/2024, đây là tỉnh Vĩnh Long"),
        ("/ben-tre/?ngay=1/7/2025", "Ngày 1/7/2025 không có đơn vị nào mang tên Bến Tre; địa bàn khi ấy thuộc"),
        ("/phu-tho/?ngay=2024-06-30", "địa bàn khi ấy thuộc tỉnh Vĩnh Phúc"),
        ("/vinh-long/?ngay=31/2/2024", "Không có ngày “31/2/2024”. Hãy viết như 30/6/2024."),
        ("/vinh-long/?ngay=1066-10-14", "Kho chỉ biết các năm 1945–2199."),
    ],
)
def test_the_page_says_what_the_province_was_on_the_day_or_why_it_cannot(library, client, path, said):
    page = get(client, path)
    assert page.status == 200
    assert said in page.text()


def test_the_successor_on_the_day_is_linked_as_of_the_same_day(library, client):
    assert "/vinh-long/?ngay=2025-07-01" in get(client, "/ben-tre/?ngay=1/7/2025").links()


def test_only_who_is_seen_before_and_after_the_day_is_named(library, client):
    held("Trần Văn Cần", "2019-03-01")
    held("Trần Văn Cần", "2021-05-02")
    assert "Trần Văn Cần (Chủ tịch" in get(client, "/long-an/?ngay=2020-01-01").text()
    assert "Không ai được thấy" in get(client, "/long-an/?ngay=2022-01-01").text()


def test_regrouping_says_where_it_is_unsound(library, client):
    assert "Gộp về 34 tỉnh là cộng số báo cáo" in get(client, "/vinh-long/?tap=34").text()
    assert "không chia được cho các tỉnh cũ" in get(client, "/vinh-long/").text()
    assert "không chia được" not in get(client, "/long-an/").text()
