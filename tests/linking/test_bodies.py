"""Bodies: relative names resolve to the report's province, ministries to none, and the rest say why not."""

from datetime import date

import pytest

from archive.facts import Ambiguous, Kind, Linked, Unknown
from tests.linking.reports import linked, mention, outcome, report

DAY = date(2021, 12, 30)
HOME = "Long An: tổng kết ngành."


def body(text: str, surface: str, name: str = "", title: str = HOME):
    document = report(text, title=title, event=DAY)
    return outcome(document, mention(document, Kind.BODY, surface, name))


@pytest.mark.parametrize(
    ("surface", "name", "key", "canonical"),
    [
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh", "uy-ban-nhan-dan@long-an", "Ủy ban nhân dân tỉnh Long An"),
        ("HĐND tỉnh", "", "hoi-dong-nhan-dan@long-an", "Hội đồng nhân dân tỉnh Long An"),
        ("Tỉnh ủy", "", "tinh-uy@long-an", "Tỉnh ủy Long An"),
        ("Tỉnh uỷ", "", "tinh-uy@long-an", "Tỉnh ủy Long An"),
        ("Sở TT - TT", "", "so-thong-tin-va-truyen-thong@long-an", "Sở Thông tin và Truyền thông tỉnh Long An"),
        (
            "Sở Thông tin và Truyền thông ( TT&TT) Long An",
            "",
            "so-thong-tin-va-truyen-thong@long-an",
            "Sở Thông tin và Truyền thông tỉnh Long An",
        ),
        (
            "Sở Thông tin và Truyền thông Cà Mau",
            "",
            "so-thong-tin-va-truyen-thong@ca-mau",
            "Sở Thông tin và Truyền thông tỉnh Ca Mau".replace("Ca", "Cà"),
        ),
        ("UBND TP. Hà Nội", "", "uy-ban-nhan-dan@ha-noi", "Ủy ban nhân dân thành phố Hà Nội"),
        ("Huyện đoàn Bến Lức", "", "huyen-doan@huyen-ben-luc@long-an", "Huyện đoàn Bến Lức, tỉnh Long An"),
        ("MobiFone tỉnh", "", "mobifone@long-an", "MobiFone Long An"),
        ("Công an tỉnh", "", "cong-an@long-an", "Công an tỉnh Long An"),
        ("Ban Tuyên giáo Tỉnh ủy", "", "ban-tuyen-giao-tinh-uy@long-an", "Ban Tuyên giáo Tỉnh ủy Long An"),
        (
            "Ban chỉ đạo Chuyển đổi số",
            "",
            "ban-chi-dao-chuyen-doi-so@long-an",
            "Ban Chỉ đạo Chuyển đổi số tỉnh Long An",
        ),
        (
            "Trung tâm dữ liệu điện tử của tỉnh",
            "",
            "trung-tam-du-lieu-dien-tu@long-an",
            "Trung tâm Dữ liệu điện tử tỉnh Long An",
        ),
        (
            "UBND huyện Bến Lức",
            "",
            "uy-ban-nhan-dan@huyen-ben-luc@long-an",
            "Ủy ban nhân dân huyện Bến Lức, tỉnh Long An",
        ),
        (
            "UBND huyện Tam Đảo",
            "",
            "uy-ban-nhan-dan@huyen-tam-dao@vinh-phuc",
            "Ủy ban nhân dân huyện Tam Đảo, tỉnh Vĩnh Phúc",
        ),
        (
            "Công an huyện Châu Thành",
            "",
            "cong-an@huyen-chau-thanh@long-an",
            "Công an huyện Châu Thành, tỉnh Long An",
        ),
        (
            "UBND TP Huế",
            "",
            "uy-ban-nhan-dan@thanh-pho-hue@thua-thien-hue",
            "Ủy ban nhân dân thành phố Huế, tỉnh Thừa Thiên Huế",
        ),
        ("VNPT Long An", "", "vnpt@long-an", "VNPT Long An"),
        ("Bộ TT&TT", "", "bo-thong-tin-va-truyen-thong@", "Bộ Thông tin và Truyền thông"),
        ("Chính phủ", "", "chinh-phu@", "Chính phủ"),
        ("Quốc hội", "", "quoc-hoi@", "Quốc hội"),
        ("Công ty Nhật Cường", "", "cong-ty-nhat-cuong@", "Công ty Nhật Cường"),
    ],
)
def test_a_body_is_resolved(surface, name, key, canonical):
    link = body(f"Theo {surface}, kết quả đạt kế hoạch.", surface, name)
    assert isinstance(link, Linked)
    assert (link.entity.key, link.entity.name) == (key, canonical)


@pytest.mark.parametrize(
    "surface",
    [
        "Bộ TT&TT",
        "Bộ Công an",
        "Bộ Dữ liệu và Tương lai",
        "Thanh tra Chính phủ",
        "Ban Tuyên giáo Trung ương",
        "Viettel",
    ],
)
def test_a_national_body_never_gets_a_province(surface):
    link = body(f"Theo {surface}, kết quả đạt kế hoạch.", surface)
    assert isinstance(link, Linked)
    assert link.entity.unit == ""
    assert link.entity.key.endswith("@")


@pytest.mark.parametrize(
    ("surface", "title", "rule"),
    [
        ("ngành TT-TT", HOME, "field-not-body"),
        ("lĩnh vực TT&TT", HOME, "field-not-body"),
        ("HĐND các cấp", HOME, "many-bodies"),
        ("các Sở TT&TT", HOME, "many-bodies"),
        ("UBND tỉnh", "Tổng kết ngành", "no-home-province"),
        ("Sở TT&TT", "Tổng kết ngành", "no-home-province"),
        ("Ban Chỉ đạo", HOME, "no-antecedent"),
        ("UBND huyện", HOME, "which-district"),
    ],
)
def test_an_unknown_body_says_why(surface, title, rule):
    link = body(f"Theo {surface}, kết quả đạt kế hoạch.", surface, title=title)
    assert isinstance(link, Unknown)
    assert link.rule == rule
    assert link.reason


def test_a_district_of_several_provinces_stays_ambiguous():
    link = body("Theo UBND huyện Châu Thành, kết quả đạt kế hoạch.", "UBND huyện Châu Thành", title="Tổng kết ngành")
    assert isinstance(link, Ambiguous)
    assert len(link.candidates) == 10


@pytest.mark.parametrize("short", ["Sở", "sở"])
def test_a_short_name_means_the_body_named_before(short):
    document = report(f"Sở TT&TT báo cáo. Năm 2022, {short} đề ra nhiệm vụ.", title=HOME, event=DAY)
    full = mention(document, Kind.BODY, "Sở TT&TT")
    later = mention(document, Kind.BODY, short, after="Năm 2022")
    assert outcome(document, full, later).entity.name == "Sở Thông tin và Truyền thông tỉnh Long An"


def test_a_short_name_before_its_full_name_is_found_too():
    document = report("Ban Chỉ đạo họp. Ban Chỉ đạo Chuyển đổi số tỉnh đánh giá kết quả.", title=HOME, event=DAY)
    first = mention(document, Kind.BODY, "Ban Chỉ đạo")
    full = mention(document, Kind.BODY, "Ban Chỉ đạo Chuyển đổi số tỉnh")
    links = linked(document, first, full).links
    assert links[0].entity == links[1].entity


def test_a_department_stands_under_the_committee_of_its_province():
    assert body("Theo Sở TT&TT, đạt kế hoạch.", "Sở TT&TT").entity.parent == "uy-ban-nhan-dan@long-an"


def test_a_body_of_the_new_province_carries_the_new_unit():
    document = report("Sở KH&CN tỉnh Vĩnh Long họp.", event=date(2025, 9, 1))
    link = outcome(document, mention(document, Kind.BODY, "Sở KH&CN tỉnh Vĩnh Long"))
    assert link.entity.key == "so-khoa-hoc-va-cong-nghe@vinh-long-2025"
