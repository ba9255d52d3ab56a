"""A small library for page tests: the seeds with findings made by hand, and provinces in time around them."""

from datetime import date
from pathlib import Path

from archive.models import Edition, Entity, Lineage, Report, Unit, UnitChange, UnitEvent
from archive.search import index_reports
from archive.storage import import_quality
from tests.factories import make_report, make_unit

SEEDS = Path(__file__).parents[2] / "seeds" / "reports"
MERGER = date(2025, 7, 1)
SOUTH, NORTH = "Đồng bằng sông Cửu Long", "Đồng bằng sông Hồng"
CENTRE = "Bắc Trung Bộ và duyên hải miền Trung"


def make_library() -> dict[str, Report]:
    """Five reports of four provinces, as readers find them; the key is the province and the year."""
    make_provinces()
    import_quality()
    reports = {
        "vinh-long-2021": vinh_long_2021(),
        "quang-binh-2021": quang_binh_2021(),
        "vinh-long-2022": vinh_long_2022(),
        "long-an-2019": long_an_2019(),
        "vinh-phuc-2021": vinh_phuc_2021(),
    }
    office = Entity.objects.get(kind="body", name="Sở Thông tin và Truyền thông tỉnh Vĩnh Long")
    committee = Entity.objects.get(kind="body", name="Ủy ban nhân dân tỉnh Vĩnh Long")
    Entity.objects.filter(pk=office.pk).update(parent=committee)
    Lineage.objects.create(before=office, after=committee, day=date(2025, 3, 1), function="chuyển đổi số")
    assert Edition.objects.exists()
    return reports


def make_provinces() -> None:
    """Four of the old provinces, four of the new, and the decree between them."""
    old = [("vinh-long", SOUTH), ("ben-tre", SOUTH), ("long-an", SOUTH), ("tay-ninh", "Đông Nam Bộ")]
    old += [("vinh-phuc", NORTH), ("quang-binh", CENTRE)]
    for key, region in old:
        make_unit(key, NAMES.get(key, ""), region=region, valid_until=MERGER)
    make_unit("ha-noi", "Hà Nội", kind="thành phố", region=NORTH)
    make_unit("vinh-long-2025", "Vĩnh Long", region=SOUTH, valid_from=MERGER)
    make_unit("tay-ninh-2025", "Tây Ninh", region="Đông Nam Bộ", valid_from=MERGER)
    make_unit("phu-tho-2025", "Phú Thọ", region=NORTH, valid_from=MERGER)
    make_unit("quang-tri-2025", "Quảng Trị", region=CENTRE, valid_from=MERGER)
    event = UnitEvent.objects.create(key="2025", day=MERGER, decree="Nghị quyết số 202/2025/QH15", name="Sắp xếp")
    units = {unit.key: unit for unit in Unit.objects.all()}
    for before, after in (
        ("vinh-long", "vinh-long-2025"),
        ("ben-tre", "vinh-long-2025"),
        ("long-an", "tay-ninh-2025"),
        ("tay-ninh", "tay-ninh-2025"),
        ("vinh-phuc", "phu-tho-2025"),
        ("quang-binh", "quang-tri-2025"),
    ):
        UnitChange.objects.create(event=event, before=units[before], after=units[after])


NAMES = {"ben-tre": "Bến Tre", "tay-ninh": "Tây Ninh"}
MEETING = "Sở Thông tin và Truyền thông"
TOPICS = {"chuyển đổi số": "Chuyển đổi số", "chính quyền điện tử": "Chính quyền điện tử"}


def seed(name: str) -> str:
    return next(SEEDS.glob(f"{name}_*.txt")).read_text().replace("\r", "").strip()


def published(path: str, text: str, **parts) -> Report:
    return make_report(path=path, text=text, on_published=index_reports, **parts)


def vinh_long_2021() -> Report:
    return published(
        "000.txt",
        seed("000"),
        title="Vĩnh Long ứng dụng hiệu quả công nghệ thông tin trong phòng, chống dịch Covid-19",
        unit="vinh-long",
        people={"Nguyễn Thị Quyên Thanh": ["Phó Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long"]},
        bodies={
            f"{MEETING} tỉnh Vĩnh Long": f"{MEETING} tỉnh Vĩnh Long",
            "Ủy ban nhân dân tỉnh Vĩnh Long": "Ủy ban nhân dân tỉnh Vĩnh Long",
            "Chính phủ": "Chính phủ",
        },
        topics={"chuyển đổi số": "Chuyển đổi số"},
        figures=["98%", "107 xã, phường, thị trấn"],
        captions=["Quang cảnh Hội nghị."],
        source="Báo Nhân Dân",
        author="BÁ DŨNG",
        clocks={"published": "2021-12-30", "event": "2021-12-29", "reported": "2021", "planned": "2022"},
    )


def quang_binh_2021() -> Report:
    return published(
        "001.txt",
        seed("001"),
        title="Sơ kết công tác quản lý nhà nước về thông tin và truyền thông",
        unit="quang-binh",
        kind="sơ kết",
        people={"Hoàng Hữu Thái": ["Giám đốc Sở Thông tin và Truyền thông"]},
        bodies={"UBND tỉnh": "Ủy ban nhân dân tỉnh Quảng Bình", "Sở TT-TT": f"{MEETING} tỉnh Quảng Bình"},
        topics={"chuyển đổi số": "Chuyển đổi số"},
        furniture=["icon facebookFacebook icon phoneLiên hệ", "icon categoryChuyên mục", "• icon gmail"],
        source="Báo Quảng Bình",
        clocks={"published": "2021-07-20", "event": "2021-07-20", "reported": "2021H1"},
    )


def vinh_long_2022() -> Report:
    return published(
        "002.txt",
        seed("002"),
        title="Vĩnh Long: Tập trung triển khai thực hiện kế hoạch xây dựng kiến trúc chính quyền điện tử",
        unit="vinh-long",
        kind="họp",
        people={
            "Lữ Quang Ngời": [
                "Phó Bí thư Tỉnh ủy",
                "Chủ tịch UBND tỉnh",
                "Trưởng Ban chỉ đạo Chuyển đổi số tỉnh Vĩnh Long",
            ]
        },
        bodies={"Ban Chỉ đạo": "Ban Chỉ đạo Chuyển đổi số tỉnh Vĩnh Long", "Tỉnh ủy": "Tỉnh ủy Vĩnh Long"},
        topics=TOPICS,
        figures=["18 sở", "107 xã phường", "100% cơ quan hành chính"],
        unknown=[("body", "UBND cấp huyện")],
        clocks={"reported": "2022H1", "planned": "2022H2"},
    )


def long_an_2019() -> Report:
    return published(
        "003.txt",
        seed("003"),
        title="Ứng dụng công nghệ thông tin, xây dựng chính quyền điện tử được tập trung tổ chức thực hiện",
        unit="long-an",
        people={"Nguyễn Bá Luân": ["Giám đốc Sở Thông tin và Truyền thông"]},
        bodies={"Bộ TT&TT": "Bộ Thông tin và Truyền thông", "Chính phủ": "Chính phủ"},
        topics={"chính quyền điện tử": "Chính quyền điện tử"},
        documents=["749/QĐ-TTg"] if "749/QĐ-TTg" in seed("003") else [],
        figures=["52/192 Đài truyền thanh xã"],
        furniture=["Tiếng Việt | English", "Chia sẻ bài viết"],
        clocks={"published": "2020-01-09", "event": "2020-01-09", "reported": "2019", "planned": "2020"},
    )


def vinh_phuc_2021() -> Report:
    return published(
        "004.txt",
        seed("004"),
        title="",
        unit="vinh-phuc",
        people={"Vũ Chí Giang": ["Phó Chủ tịch UBND tỉnh"]},
        bodies={"UBND tỉnh": "Ủy ban nhân dân tỉnh Vĩnh Phúc", "Bộ Thông tin và Truyền thông": ""},
        places={"thành phố Vĩnh Yên": "thành phố Vĩnh Yên", "huyện Tam Đảo": "huyện Tam Đảo"},
        topics={"chuyển đổi số": "Chuyển đổi số"},
        figures=["110.000 tỷ đồng", "25.000 tỷ đồng", "20%"],
        clocks={"published": "2021-12", "event": "2021-12-30", "reported": "2021", "planned": "2022"},
    )
