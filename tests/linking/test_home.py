"""The report's province: found by weighed clues, unknown rather than wrong."""

from datetime import date

import pytest

from archive.facts import Origin, Scope, Sidecar
from archive.linking import find_home
from tests.linking.reports import gazetteer, report

OLD, NEW = date(2021, 12, 30), date(2025, 8, 15)


@pytest.mark.parametrize(
    ("document", "unit"),
    [
        (report("Sở TT&TT tổ chức hội nghị.", title="Vĩnh Long: Tổng kết ngành năm 2021", event=OLD), "vinh-long"),
        (report("Ngày 09/01, Sở Thông tin và Truyền thông (TT&TT) Long An tổ chức hội nghị.", event=OLD), "long-an"),
        (report("Sáng 20-7, Sở TT-TT tổ chức hội nghị.", source="QBĐT", event=OLD), "quang-binh"),
        (report("Sở TT&TT tổ chức hội nghị tại huyện Tam Đảo và thành phố Vĩnh Yên.", event=OLD), "vinh-phuc"),
        (report("Sở TT&TT họp.", "Năm 2020, Vĩnh Phúc xếp loại A.", "Wifi ở huyện Tam Đảo.", event=OLD), "vinh-phuc"),
        (report("Hội nghị tại UBND tỉnh.", "Huyện Vị Thủy, huyện Phụng Hiệp dự.", source="HG", event=OLD), "hau-giang"),
        (report("Hội nghị tại UBND tỉnh.", "Huyện Đồng Văn, huyện Mèo Vạc dự.", source="HG", event=OLD), "ha-giang"),
        (report("Chính phủ tổ chức hội nghị trực tuyến.", "Dự tại điểm cầu Bến Tre có lãnh đạo UBND tỉnh."), "ben-tre"),
        (report("Sở KH&CN tỉnh Tây Ninh sơ kết.", event=NEW), "tay-ninh-2025"),
        (report("Sở KH&CN họp tại xã Bến Lức, tỉnh Tây Ninh.", source="Báo Long An", event=NEW), "tay-ninh-2025"),
        (report("UBND TP.HCM và Sở TT&TT họp.", event=OLD), "ho-chi-minh"),
        (report("UBND tỉnh Thừa Thiên Huế họp.", event=date(2025, 2, 3)), "hue-2025"),
        (report("Hội nghị ở hội trường UBND thị xã Long Mỹ và UBND tỉnh.", source="HG", event=OLD), "hau-giang"),
        (
            report("Bộ TT&TT phối hợp với Sở TT&TT Hà Nam tổ chức tập huấn.", "Huyện Thanh Liêm đông nhất.", event=OLD),
            "ha-nam",
        ),
        (report("Quận 9 và huyện Bình Chánh họp với Sở TT&TT.", event=OLD), "ho-chi-minh"),
        (report("Huyện Tam Đảo họp với lãnh đạo UBND tỉnh.", event=OLD), "vinh-phuc"),
        (report("Xã Tân Lân và xã Bến Lức, xã Mỹ Lệ báo cáo UBND tỉnh.", event=NEW), "tay-ninh-2025"),
    ],
)  # fmt: skip
def test_the_province_is_found(document, unit):
    home = find_home(document, gazetteer())
    assert (home.unit.key if home.unit else "") == unit
    assert home.scope == Scope.PROVINCE


@pytest.mark.parametrize(
    "document",
    [
        report("Sở TT&TT tổ chức hội nghị tổng kết.", event=OLD),
        report("Sở TT&TT lắp wifi tại Quảng trường Hồ Chí Minh.", event=OLD),
        report("Hội nghị diễn ra trên đường Hà Nội, phố Huế.", event=OLD),
        report("Ông Nguyễn Long Biên và ông Trương Hòa Bình dự.", event=OLD),
        report("Tuổi trẻ học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.", event=OLD),
        report("Sở TT&TT họp.", "Học tập kinh nghiệm của Long An, Tiền Giang và Bến Tre.", event=OLD),
        report("Sở TT&TT họp.", source="HG", event=OLD),
        report("Sở TT&TT họp với huyện Châu Thành.", event=OLD),
        report("Đoàn TNCS Hồ Chí Minh tổ chức hội thi.", event=OLD),
    ],
)
def test_names_inside_other_names_and_lists_name_no_province(document):
    assert find_home(document, gazetteer()).unit is None


@pytest.mark.parametrize(
    "document",
    [
        report(
            "Sáng 6/7, tại TP Vũng Tàu, tỉnh Bà Rịa - Vũng Tàu, Bộ TT&TT đã tổ chức hội nghị tập huấn trên cả nước."
        ),
        report("Bộ Công an đã tổ chức hội nghị sơ kết công tác 6 tháng đầu năm."),
        report("Sở TT&TT Long An và Sở TT&TT Đồng Tháp, Sở TT&TT Cà Mau ký kết."),
    ],
)
def test_ministries_and_several_provinces_are_national(document):
    home = find_home(document, gazetteer())
    assert (home.unit, home.scope) == (None, Scope.NATIONAL)


def test_a_sidecar_decides():
    document = report("UBND tỉnh Long An họp.", event=OLD)
    home = find_home(document, gazetteer(), Sidecar(province="Vĩnh Phúc"))
    assert home.unit.key == "vinh-phuc"
    assert home.evidence.how == Origin.SIDECAR


def test_a_sidecar_with_a_key_means_that_very_unit():
    home = find_home(report("Họp.", event=OLD), gazetteer(), Sidecar(province="tay-ninh-2025"))
    assert home.unit.key == "tay-ninh-2025"


def test_the_evidence_rests_on_words_of_the_text():
    document = report("Sở TT&TT Long An tổ chức hội nghị.", event=OLD)
    evidence = find_home(document, gazetteer()).evidence
    assert evidence.rule == "department-with-province"
    assert evidence.span.of(document.text) == "Long An"
    assert evidence.how == Origin.STATED
