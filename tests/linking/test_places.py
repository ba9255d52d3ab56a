"""Places get their province from what follows them or from the report; else they stay ambiguous or unknown."""

from datetime import date

import pytest

from archive.facts import Ambiguous, Kind, Linked, Unknown
from tests.linking.reports import mention, outcome, report

DAY = date(2019, 6, 1)
HOME = "Long An: tổng kết ngành."


def place(text: str, surface: str, title: str = HOME, day: date = DAY):
    document = report(text, title=title, event=day)
    return outcome(document, mention(document, Kind.PLACE, surface, after=text[:4]))


@pytest.mark.parametrize(
    ("text", "surface", "key"),
    [
        ("Tại huyện Bến Lức có mưa.", "huyện Bến Lức", "huyen-ben-luc@long-an"),
        ("Tại huyện Châu Thành có mưa.", "huyện Châu Thành", "huyen-chau-thanh@long-an"),
        ("Tại huyện Châu Thành, tỉnh Bến Tre có mưa.", "huyện Châu Thành", "huyen-chau-thanh@ben-tre"),
        ("Tại tỉnh Đồng Nai có mưa.", "tỉnh Đồng Nai", "dong-nai"),
        ("Tại Vĩnh Long có mưa.", "Vĩnh Long", "vinh-long"),
        ("Tại TP Vĩnh Long có mưa.", "TP Vĩnh Long", "thanh-pho-vinh-long@vinh-long"),
        ("Tại TP.HCM có mưa.", "TP.HCM", "ho-chi-minh"),
        ("Tại huyện Trảng Bàng có mưa.", "huyện Trảng Bàng", "huyen-trang-bang@tay-ninh"),
        ("Tại Trảng Bàng có mưa.", "Trảng Bàng", "huyen-trang-bang@tay-ninh"),
        ("Tại Thái Lan có mưa.", "Thái Lan", "thai-lan"),
        ("Tại Quảng trường Hồ Chí Minh có mưa.", "Quảng trường Hồ Chí Minh", "quang-truong-ho-chi-minh"),
        ("Tại cầu Kênh Mới có mưa.", "cầu Kênh Mới", "cau-kenh-moi@long-an"),
        ("Tại TP Huế có mưa.", "TP Huế", "thanh-pho-hue@thua-thien-hue"),
        ("Tại Huế có mưa.", "Huế", "thanh-pho-hue@thua-thien-hue"),
    ],
)
def test_a_place_is_linked(text, surface, key):
    link = place(text, surface)
    assert isinstance(link, Linked)
    assert link.entity.key == key


def test_a_district_changes_its_kind_with_the_day():
    link = place("Tại Trảng Bàng có mưa.", "Trảng Bàng", day=date(2021, 6, 1))
    assert link.entity.name == "thị xã Trảng Bàng"


def test_the_new_province_is_meant_after_the_merger():
    link = place("Tại Vĩnh Long có mưa.", "Vĩnh Long", day=date(2025, 8, 1))
    assert link.entity.key == "vinh-long-2025"


def test_an_ambiguous_district_stays_ambiguous():
    link = place("Tại huyện Châu Thành có mưa.", "huyện Châu Thành", title="Tổng kết ngành")
    assert isinstance(link, Ambiguous)
    assert len(link.candidates) == 10
    assert link.reason


@pytest.mark.parametrize(
    ("text", "surface", "title"),
    [
        ("Tại cầu Kênh Mới có mưa.", "cầu Kênh Mới", "Tổng kết ngành"),
        ("Tại xã Rất Lạ, tỉnh Đồng Nai có mưa.", "xã Rất Lạ", HOME),
    ],
)
def test_a_place_outside_the_gazetteer_is_unknown_without_its_province(text, surface, title):
    link = place(text, surface, title=title)
    assert isinstance(link, Unknown)
    assert link.rule == "not-in-gazetteer"
