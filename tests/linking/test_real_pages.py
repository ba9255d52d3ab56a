"""What real pages do to the province: said by a code, a district, an official, or by nobody."""

from datetime import date

import pytest

from archive.facts import Scope
from archive.linking import find_home
from tests.linking.reports import gazetteer, report

OLD, NEW = date(2021, 12, 30), date(2025, 8, 15)


@pytest.mark.parametrize(
    ("document", "unit"),
    [
        # an outlet's code, a district or an official betrays it
        (report("Sáng 20-7, Sở TT-TT họp.", source="QBĐT", event=OLD), "quang-binh"),
        (report("Sáng 20-7, Sở TT-TT họp.", source="BGĐT", event=OLD), "bac-giang"),
        (report("Sở họp tại huyện Tam Đảo với UBND tỉnh.", event=OLD), "vinh-phuc"),
        (report("Ông An, Bí thư Huyện ủy Mèo Vạc nêu ý kiến; UBND tỉnh dự.", event=OLD), "ha-giang"),
        (report("Chủ tịch UBND tỉnh Cà Mau dự.", event=OLD), "ca-mau"),
        # codes that mislead
        (report("UBND tỉnh họp với huyện Vị Thủy.", source="HG", event=OLD), "hau-giang"),
        (report("UBND tỉnh họp với huyện Đồng Văn.", source="HG", event=OLD), "ha-giang"),
        (report("UBND tỉnh họp với huyện Lạc Dương.", source="LĐ online", event=OLD), "lam-dong"),
        (
            report(
                "Hội nghị dùng ứng dụng Hậu Giang, đào tạo với Tập đoàn VNPT, Trường Đại học FPT Cần Thơ; UBND tỉnh dự "
                "tại TP Vị Thanh.",
                source="HG",
                event=OLD,
            ),
            "hau-giang",
        ),
        # one venue of a national meeting
        (report("Bộ họp trực tuyến.", "Dự tại điểm cầu Bến Tre có UBND tỉnh.", event=OLD), "ben-tre"),
        (report("Bộ họp trực tuyến.", "Dự tại điểm cầu tỉnh Lào Cai có UBND tỉnh.", event=OLD), "lao-cai"),
        # after the mergers
        (report("Sở KH&CN họp tại xã Bến Lức, tỉnh Tây Ninh.", source="Báo Long An", event=NEW), "tay-ninh-2025"),
        (report("Sở KH&CN họp tại phường Tân An, tỉnh Tây Ninh.", source="longan.gov.vn", event=NEW), "tay-ninh-2025"),
    ],
)
def test_a_province_that_is_hardly_named_is_found(document, unit):
    home = find_home(document, gazetteer())
    assert (home.unit and home.unit.key) == unit


@pytest.mark.parametrize(
    "document",
    [
        report("Sở TT&TT lắp wifi tại Quảng trường Hồ Chí Minh.", event=OLD),
        report("Sở TT&TT lắp wifi tại công viên Hà Nội và chợ Bến Thành.", event=OLD),
        report("Sở TT&TT lắp camera trên đường Hà Nội, phố Huế.", event=OLD),
        report("Ông Nguyễn Long Biên, bà Lê Gia Lai phát biểu.", event=OLD),
        report("Sở TT&TT tổng kết năm.", source="HG", event=OLD),
        report("Sở TT&TT tổng kết năm.", source="LĐ online", event=OLD),
        report("Sở TT&TT tổng kết 5 năm căn cứ kế hoạch.", event=OLD),
        report("Học tập phong cách Hồ Chí Minh.", event=OLD),
    ],
)
def test_names_of_other_things_and_shared_codes_name_no_province(document):
    assert find_home(document, gazetteer()).unit is None


@pytest.mark.parametrize(
    "document",
    [
        report("Chiều 11-7, tại Hà Nội, Bộ TT&TT tổ chức hội nghị sơ kết với 63 điểm cầu các tỉnh.", event=OLD),
        report("Bộ Thông tin và Truyền thông tổ chức hội nghị trực tuyến toàn quốc.", event=OLD),
        report("Bộ TT&TT tổ chức hội nghị tới 63 điểm cầu.", "Đại biểu dự tại điểm cầu Hà Nội.", event=OLD),
    ],
)
def test_a_ministry_s_meeting_is_national(document):
    home = find_home(document, gazetteer())
    assert (home.unit, home.scope) == (None, Scope.NATIONAL)
