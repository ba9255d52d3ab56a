"""Relative bodies: a venue, a department or many owners say whose they are, before the report's own province does."""

from dataclasses import replace

import pytest

from archive.extraction.bodies_open import OWN_DISTRICT
from archive.facts import Kind, Linked, Unknown
from tests.linking.reports import linked, mention, outcome, report

HOME = "Long An: tổng kết ngành."


def body(text: str, surface: str, name: str = "", title: str = HOME):
    document = report(text, title=title)
    return outcome(document, mention(document, Kind.BODY, surface, name))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Tại điểm cầu Thái Nguyên, lãnh đạo UBND tỉnh báo cáo.", "uy-ban-nhan-dan@thai-nguyen"),
        ("Chủ trì tại điểm cầu Hà Nội; dự tại điểm cầu tỉnh Bến Tre có UBND tỉnh.", "uy-ban-nhan-dan@ben-tre"),
        ("Tại điểm cầu Thái Nguyên có nhiều người. UBND tỉnh báo cáo.", "uy-ban-nhan-dan@long-an"),
        ("Tại điểm cầu UBND huyện Đức Hòa, đại diện UBND tỉnh dự.", "uy-ban-nhan-dan@long-an"),
    ],
)
def test_a_venue_binds_the_relative_names_of_its_sentence(text, key):
    found = body(text, "UBND tỉnh")
    assert isinstance(found, Linked)
    assert found.entity.key == key


def test_a_venue_binds_the_officials_of_its_sentence():
    document = report("Tại điểm cầu Thái Nguyên, Phó Chủ tịch UBND tỉnh Lê Quang Tiến báo cáo.", title=HOME)
    found = outcome(document, mention(document, Kind.PERSON, "Lê Quang Tiến", roles=("Phó Chủ tịch UBND tỉnh",)))
    assert isinstance(found, Linked)
    assert found.entity.unit == "thai-nguyen"


@pytest.mark.parametrize(
    "text",
    [
        "8/8 huyện đã kiện toàn Ban Chỉ đạo chuyển đổi số.",
        "Các xã thành lập Ban Chỉ đạo chuyển đổi số.",
    ],
)
def test_what_each_of_many_has_is_no_single_body(text):
    found = body(text, "Ban Chỉ đạo chuyển đổi số")
    assert isinstance(found, Unknown)
    assert found.rule == "many-bodies"


def of_a_district(text: str, title: str, surface: str = "Phòng Nội vụ huyện") -> list[str]:
    """Names of what a relative district body is linked to; nothing when it is dropped."""
    document = report(text, title=title)
    found = linked(document, replace(mention(document, Kind.BODY, surface), rule=OWN_DISTRICT))
    return [link.entity.name for link in found.links]


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("Phòng Nội vụ huyện báo cáo.", "Huyện Bến Lức (Long An): sơ kết", "huyện Bến Lức"),
        ("Phòng Nội vụ huyện báo cáo.", "Long An: Bến Lức sơ kết ngành", "huyện Bến Lức"),
        ("Phòng Nội vụ huyện báo cáo.", "Bến Lức (Long An) sơ kết, học tập Tân An", "huyện Bến Lức"),
        ("Tại Đức Hòa, Phòng Nội vụ huyện báo cáo.", "Long An: Bến Lức sơ kết ngành", "huyện Đức Hòa"),
        ("Phòng Nội vụ huyện báo cáo.", "Long An: Bến Lức và Đức Hòa sơ kết ngành", None),
        ("Phòng Nội vụ huyện báo cáo.", HOME, None),
    ],
)
def test_a_relative_body_of_a_district_is_the_page_s_or_the_sentence_s(text, title, expected):
    assert of_a_district(text, title) == ([f"Phòng Nội vụ {expected}, tỉnh Long An"] if expected else [])


def room(department: str, name: str = "Phòng Bưu chính - Viễn thông"):
    document = report(f"{department} yêu cầu {name} tổng hợp.", title="Tổng kết ngành")
    above = mention(document, Kind.BODY, department)
    return linked(document, above, mention(document, Kind.BODY, name)).links[-1]


def test_rooms_of_two_provinces_are_two():
    keys = {room(f"Sở Thông tin và Truyền thông {province}").entity.key for province in ("Quảng Ngãi", "Cà Mau")}
    assert keys == {
        "phong-buu-chinh-vien-thong@so-thong-tin-va-truyen-thong@quang-ngai",
        "phong-buu-chinh-vien-thong@so-thong-tin-va-truyen-thong@ca-mau",
    }


def test_a_room_stands_under_its_department():
    assert room("Sở Y tế Cà Mau").entity.parent == "so-y-te@ca-mau"


def test_the_union_of_a_department_is_the_last_named_department_s():
    document = report("Sở Nội vụ họp. Công đoàn Sở dự.", title=HOME)
    union = mention(document, Kind.BODY, "Công đoàn Sở", after="họp.")
    found = linked(document, mention(document, Kind.BODY, "Sở Nội vụ"), union)
    names = [link.entity.name for link in found.links if link.mention == union]
    assert names == ["Công đoàn Sở Nội vụ tỉnh Long An"]


@pytest.mark.parametrize("name", ["Phòng Quản lý xuất nhập cảnh", "Phòng Văn hóa và Thông tin"])
def test_rooms_of_the_police_and_of_districts_are_no_departments(name):
    assert room("Sở Du lịch Cà Mau", name).entity.parent == ""


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("Trường Đại học Thủ Dầu Một", "Trường Đại học Thủ Dầu Một"),
        ("Công ty Cổ phần Cà Mau", "Công ty Cổ phần Cà Mau"),
        ("Trung tâm dữ liệu Công viên phần mềm Quang Trung", "Trung tâm dữ liệu Công viên phần mềm Quang Trung"),
        (
            "Trung tâm Thông tin và giám sát điều hành thông minh",
            "Trung tâm Thông tin và giám sát điều hành thông minh tỉnh Long An",
        ),
        ("Đoàn TNCS Hồ Chí Minh tỉnh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Long An"),
    ],
)
def test_schools_and_firms_stand_alone_and_the_provinces_own_centres_do_not(surface, name):
    found = body(f"Dự có {surface}.", surface)
    assert isinstance(found, Linked)
    assert found.entity.name == name
