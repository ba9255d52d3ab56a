"""The five seeds as reports made by hand, so that search is tested without the rooms before it."""

from pathlib import Path

from archive.models import Abbreviation, Report
from archive.search import index_reports
from tests.factories import make_report

FOLDER = Path(__file__).resolve().parents[2] / "seeds" / "reports"
ABBREVIATIONS = {
    "TT&TT": "Thông tin và Truyền thông",
    "TT-TT": "Thông tin và Truyền thông",
    "TTTT": "Thông tin và Truyền thông",
    "UBND": "Ủy ban nhân dân",
    "HĐND": "Hội đồng nhân dân",
    "CNTT": "công nghệ thông tin",
    "CQĐT": "chính quyền điện tử",
    "CĐS": "chuyển đổi số",
    "ATTT": "an toàn thông tin",
    "ĐA": "đề án",
    "digital transformation": "chuyển đổi số",
    "e-government": "chính quyền điện tử",
    "firewall": "tường lửa",
    "people's committee": "Ủy ban nhân dân",
    "department of information and communications": "Sở Thông tin và Truyền thông",
    "vice chairman": "Phó Chủ tịch",
}
KNOWN = (
    {
        "unit": "vinh-long",
        "title": "Vĩnh Long ứng dụng hiệu quả công nghệ thông tin trong phòng, chống dịch Covid-19",
        "clocks": {"published": "2021-12-30", "event": "2021-12-29", "reported": "2021", "planned": "2022"},
        "people": {"Nguyễn Thị Quyên Thanh": ["Phó Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long"]},
        "captions": ["Quang cảnh Hội nghị."],
    },
    {
        "unit": "quang-binh",
        "title": "Sơ kết công tác quản lý nhà nước về thông tin và truyền thông",
        "kind": "sơ kết",
        "source": "Báo Quảng Bình",
        "clocks": {"published": "2021-07-20", "event": "2021-07-20", "reported": "2021H1"},
        "people": {"Hoàng Hữu Thái": ["Giám đốc Sở Thông tin và Truyền thông"]},
        "bodies": {"Sở TT-TT": "Sở Thông tin và Truyền thông tỉnh Quảng Bình"},
    },
    {
        "unit": "vinh-long",
        "title": "Vĩnh Long: Tập trung triển khai thực hiện kế hoạch xây dựng kiến trúc chính quyền điện tử",
        "kind": "họp",
        "clocks": {"reported": "2022H1", "planned": "2022H2"},
        "people": {"Lữ Quang Ngời": ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]},
    },
    {
        "unit": "long-an",
        "title": "Ứng dụng công nghệ thông tin, xây dựng chính quyền điện tử được tập trung tổ chức thực hiện",
        "clocks": {"published": "2020-01-09", "event": "2020-01-09", "reported": "2019", "planned": "2020"},
        "people": {"Nguyễn Bá Luân": ["Giám đốc Sở Thông tin và Truyền thông"]},
    },
    {
        "unit": "vinh-phuc",
        "title": "",
        "clocks": {"published": "2021-12", "event": "2021-12-30", "reported": "2021", "planned": "2022"},
        "people": {"Vũ Chí Giang": ["Phó Chủ tịch UBND tỉnh"]},
        "places": ["Vĩnh Yên", "Tam Đảo"],
    },
)


def make_seeds() -> list[Report]:
    """The five reports, published and indexed, in the order of their numbers."""
    for short, long in ABBREVIATIONS.items():
        Abbreviation.objects.get_or_create(short=short, long=long, defaults={"source": "gazetteer"})
    reports = []
    for file, known in zip(sorted(FOLDER.glob("*.txt")), KNOWN, strict=True):
        text = file.read_text(encoding="utf-8")
        reports.append(make_report(path=file.name, text=text, **known))
    index_reports(reports)
    return reports
