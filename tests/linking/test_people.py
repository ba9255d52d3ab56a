"""People: one name, one office, one person; namesakes of other offices stay apart."""

from datetime import date

import pytest

from archive.facts import Kind, Linked, Unknown
from tests.linking.reports import linked, mention, outcome, report

DAY = date(2021, 12, 30)
HOME = "Long An: tổng kết ngành."
NAME = "Nguyễn Văn An"


def person(*roles: str, title: str = HOME):
    document = report(f"Đồng chí {NAME} dự hội nghị.", title=title, event=DAY)
    return outcome(document, mention(document, Kind.PERSON, NAME, roles=roles))


@pytest.mark.parametrize(
    ("roles", "key"),
    [
        (["Giám đốc Sở Thông tin và Truyền thông"], "Nguyễn Văn An|long-an|sở"),
        (["Tỉnh ủy viên", "Giám đốc Sở TT&TT"], "Nguyễn Văn An|long-an|sở"),
        (["Tỉnh ủy viên", "Phó Chủ tịch UBND tỉnh"], "Nguyễn Văn An|long-an|lãnh đạo tỉnh"),
        (["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"], "Nguyễn Văn An|long-an|lãnh đạo tỉnh"),
        (["Tỉnh uỷ viên"], "Nguyễn Văn An|long-an|lãnh đạo tỉnh"),
        (["Phó Chủ tịch UBND tỉnh Cà Mau"], "Nguyễn Văn An|ca-mau|lãnh đạo tỉnh"),
        (["Phó Chủ tịch UBND huyện Bến Lức"], "Nguyễn Văn An|long-an|huyện"),
        (["Chủ tịch UBND TP Hà Nội"], "Nguyễn Văn An|ha-noi|lãnh đạo tỉnh"),
        (["Thứ trưởng Bộ TT&TT"], "Nguyễn Văn An||bộ"),
        (["Giám đốc Công an tỉnh"], "Nguyễn Văn An|long-an|sở"),
        (["Phó Giám đốc VNPT Long An"], "Nguyễn Văn An|long-an|doanh nghiệp"),
    ],
)
def test_a_person_is_name_province_and_family_of_office(roles, key):
    link = person(*roles)
    assert isinstance(link, Linked)
    assert link.entity.key == key
    assert link.entity.name == NAME


@pytest.mark.parametrize(
    ("roles", "title", "rule"),
    [([], HOME, "no-office"), (["Giám đốc Sở TT&TT"], "Tổng kết ngành", "no-home-province")],
)
def test_without_office_or_province_a_person_stays_unknown(roles, title, rule):
    link = person(*roles, title=title)
    assert isinstance(link, Unknown)
    assert link.rule == rule


def test_later_mentions_without_a_role_are_the_same_person():
    document = report(f"{NAME}, Giám đốc Sở, dự. Ông {NAME} phát biểu. Đồng chí An kết luận.", title=HOME, event=DAY)
    first = mention(document, Kind.PERSON, NAME, roles=("Giám đốc Sở TT&TT",))
    later = mention(document, Kind.PERSON, NAME, after="Ông")
    short = mention(document, Kind.PERSON, "An", after="Đồng chí")
    links = linked(document, first, later, short).links
    assert {link.entity.key for link in links} == {"Nguyễn Văn An|long-an|sở"}


def test_namesakes_of_two_offices_stay_two_and_a_bare_name_is_neither():
    text = f"{NAME}, Thứ trưởng, dự. {NAME}, Giám đốc Sở, báo cáo. Sau đó {NAME} phát biểu."
    document = report(text, title=HOME, event=DAY)
    one = mention(document, Kind.PERSON, NAME, roles=("Thứ trưởng Bộ TT&TT",))
    two = mention(document, Kind.PERSON, NAME, roles=("Giám đốc Sở TT&TT",), after="dự.")
    bare = mention(document, Kind.PERSON, NAME, after="Sau đó")
    links = linked(document, one, two, bare).links
    assert links[0].entity.key != links[1].entity.key
    assert links[2].rule == "namesakes"


def test_names_equal_only_without_marks_stay_apart():
    document = report("Ông Lê Hùng và ông Lê Hưng dự.", title=HOME, event=DAY)
    links = linked(
        document,
        mention(document, Kind.PERSON, "Lê Hùng", roles=("Giám đốc Sở TT&TT",)),
        mention(document, Kind.PERSON, "Lê Hưng", roles=("Phó Giám đốc Sở TT&TT",)),
    ).links
    assert links[0].entity.key != links[1].entity.key
