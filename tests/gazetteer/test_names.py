"""What place names, outlets, bodies and short forms can mean."""

import pytest

from archive.gazetteer import load_gazetteer, normal, split_type

GAZETTEER = load_gazetteer()


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Bà Rịa – Vũng  Tàu", "bà rịa-vũng tàu"),
        ("Hoà Vang", "hòa vang"),
        ("Bình Ðịnh", "bình định"),
        ("Uỷ ban", "ủy ban"),
    ],
)
def test_names_are_compared_in_one_form(written, expected):
    assert normal(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("TP. Vĩnh Yên", ("thành phố", "vĩnh yên")),
        ("TX.An Nhơn", ("thị xã", "an nhơn")),
        ("huyện Tam Đảo", ("huyện", "tam đảo")),
        ("Q.1", ("quận", "1")),
        ("Quảng Ninh", ("", "quảng ninh")),
        ("Phú Thọ", ("", "phú thọ")),
        ("Hà Nam", ("", "hà nam")),
    ],
)
def test_a_type_word_is_told_from_a_name(written, expected):
    assert split_type(written) == expected


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("huyện Tam Đảo", ["huyen-tam-dao@vinh-phuc"]),
        ("Tam Đảo", ["huyen-tam-dao@vinh-phuc"]),
        ("thành phố Vĩnh Yên", ["thanh-pho-vinh-yen@vinh-phuc"]),
        ("quận 9", ["quan-9@ho-chi-minh"]),
        ("huyện Hoành Bồ", ["huyen-hoanh-bo@quang-ninh"]),
        ("huyện Trảng Bàng", ["huyen-trang-bang@tay-ninh"]),
        ("thị xã Hoài Nhơn", ["thi-xa-hoai-nhon@binh-dinh"]),
        ("huyện Bến Cát", ["thi-xa-ben-cat@binh-duong", "thanh-pho-ben-cat@binh-duong"]),
        ("Đồng bằng sông Cửu Long", ["dong-bang-song-cuu-long"]),
        ("xã Không Có", []),
    ],
)
def test_a_place_name_means_these_places(name, keys):
    assert sorted(place.key for place in GAZETTEER.places_named(name)) == sorted(keys)


def test_a_common_district_name_means_all_its_provinces():
    assert len({place.unit for place in GAZETTEER.places_named("huyện Châu Thành")}) == 10


def test_every_district_and_ward_stands_in_a_known_unit():
    keys = {place.key for place in GAZETTEER.places}
    assert len(keys) == len(GAZETTEER.places)
    for place in GAZETTEER.places:
        assert not place.unit or GAZETTEER.unit(place.unit)
        assert not place.parent or place.parent in keys


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("tại Vĩnh Yên và Tam Đảo", ["Vĩnh Yên", "Tam Đảo"]),
        ("ở TP.HCM, TP. HCM", ["TP.HCM", "TP. HCM"]),
        ("Quảng trường Hồ Chí Minh", ["Quảng trường Hồ Chí Minh"]),
        ("Đoàn TNCS Hồ Chí Minh tỉnh Long An", ["Long An"]),
        ("vùng Đồng bằng sông Cửu Long", ["Đồng bằng sông Cửu Long"]),
        ("Bà Rịa – Vũng Tàu", ["Bà Rịa – Vũng Tàu"]),
        ("vì hòa bình và thái bình", []),
        ("châu Á - Thái Bình Dương", ["châu Á - Thái Bình Dương"]),
    ],
)
def test_place_names_are_found_as_they_are_spelt(text, names):
    assert [found.span.of(text) for found in GAZETTEER.find_place_names(text)] == names


@pytest.mark.parametrize(
    ("surface", "units"),
    [
        ("QBĐT", ["quang-binh"]),
        ("Báo Bình Ðịnh", ["binh-dinh"]),
        ("BĐ", ["binh-dinh"]),
        ("HG", ["ha-giang", "hau-giang"]),
        ("LĐ online", ["lam-dong", ""]),
        ("PLVN", [""]),
        ("(TTXVN)", [""]),
        ("Báo Ấp Bắc", ["tien-giang"]),
        ("Đài PT-TH Vĩnh Long", ["vinh-long"]),
        ("baovinhphuc.com.vn", ["vinh-phuc"]),
        ("Theo Báo Nghệ An", ["nghe-an"]),
        ("https://www.vinhphuc.gov.vn/tin/1", ["vinh-phuc"]),
        ("ABCXYZ", []),
    ],
)
def test_an_outlet_code_means_these_provinces(surface, units):
    assert [outlet.unit for outlet in GAZETTEER.outlets_named(surface)] == units


def test_every_old_province_has_a_newspaper_a_station_and_a_portal():
    old = {unit.key for unit in GAZETTEER.units if unit.valid_from is None}
    for kind in ("báo", "đài", "cổng"):
        assert old <= {outlet.unit for outlet in GAZETTEER.outlets if outlet.kind == kind}


@pytest.mark.parametrize(
    ("surface", "name"),
    [
        ("Sở TT&TT", "Sở Thông tin và Truyền thông"),
        ("Sở TT - TT", "Sở Thông tin và Truyền thông"),
        ("Sở TTTT", "Sở Thông tin và Truyền thông"),
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("UBND", "Ủy ban nhân dân"),
        ("Uỷ ban nhân dân", "Ủy ban nhân dân"),
    ],
)
def test_departments_are_known_by_every_short_form(surface, name):
    assert [department.name for department in GAZETTEER.departments_named(surface)] == [name]


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("TT-TT", "Thông tin và Truyền thông"),
        ("TT - TT", "Thông tin và Truyền thông"),
        ("CĐS", "chuyển đổi số"),
        ("XYZ", ""),
    ],
)
def test_short_forms_are_written_out(short, long):
    assert GAZETTEER.long_form(short) == long
