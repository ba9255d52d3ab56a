"""When two answers are the same, in tables; and how answers are paired."""

import pytest

from archive.evaluation.comparing import (
    Body,
    Outcome,
    Quantity,
    match,
    same_aim,
    same_body,
    same_document,
    same_outlet,
    same_person,
    same_place,
    same_quantity,
    same_role,
    same_surface,
)

PEOPLE = [
    ("Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG", True),
    ("Đinh Công Hoá", "Đinh Công Hóa", True),
    ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", False),
    ("Trần Thanh Nguyên", "Trần Thanh", False),
]
ROLES = [
    ("Giám đốc Sở TT&TT", "Giám đốc Sở Thông tin và Truyền thông", True),
    ("Phó Chủ tịch UBND tỉnh", "Phó Chủ tịch Ủy ban nhân dân tỉnh", True),
    ("Ủy viên BTV Tỉnh ủy", "Ủy viên Ban Thường vụ Tỉnh ủy", True),
    ("Giám đốc Sở TT&TT tỉnh Long An", "Giám đốc Sở TT&TT", True),
    ("Phó Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh", False),
    ("Phó Chủ tịch Thường trực UBND tỉnh", "Phó Chủ tịch UBND tỉnh", False),
    ("Quyền Giám đốc Sở", "Giám đốc Sở", False),
]
PLACES = [
    ("TP. Pleiku", "thành phố Pleiku", True),
    ("huyện Yên Khánh", "Yên Khánh", True),
    ("Quận 9", "quận 9", True),
    ("Tân Thanh", "Tân Thạnh Đông", False),
]
DOCUMENTS = [
    ("749/QĐ-TTg", "Quyết định số 749/QĐ-TTg ngày 3/6/2020", True),
    ("57-NQ/TW", "57-NQ/TW", True),
    ("28/2018/QĐ-TTg", "28/QĐ-TTg", False),
    ("36a/NQ-CP", "36/NQ-CP", False),
]
OUTLETS = [
    ("Báo Cà Mau", "Báo Cà Mau điện tử", True),
    ("Báo Cà Mau", "CMO", False),
    ("Báo Cà Mau", None, False),
    (None, None, True),
    (None, "Báo Cà Mau", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PEOPLE)
def test_people_are_the_same_by_their_letters(one, other, same):
    assert same_person(one, other) == same_person(other, one) == same


@pytest.mark.parametrize(("one", "other", "same"), ROLES)
def test_roles_are_the_same_in_short_forms_but_never_across_ranks(one, other, same):
    assert same_role(one, other) == same_role(other, one) == same


@pytest.mark.parametrize(("one", "other", "same"), PLACES)
def test_places_are_the_same_without_their_type_word(one, other, same):
    assert same_place(one, other) == same


@pytest.mark.parametrize(("one", "other", "same"), DOCUMENTS)
def test_documents_are_the_same_by_their_number(one, other, same):
    assert same_document(one, other) == same


@pytest.mark.parametrize(("asked", "found", "same"), OUTLETS)
def test_outlets_are_the_same_in_longer_forms(asked, found, same):
    assert same_outlet(asked, found) == same


def body(name: str, *surfaces: str, **more) -> Body:
    return Body(name, frozenset(surfaces), **more)


ASKED = body("Sở Thông tin và Truyền thông tỉnh Long An", "Sở TT&TT", also=frozenset({"Sở TT&TT Long An mới"}))
BODIES = [  # found, in the text the same, in its full name the same
    (body("Sở TTTT Long An", "Sở TTTT"), True, True),
    (body("Sở Thông tin và Truyền thông tỉnh Tây Ninh", "Sở TT&TT"), True, False),
    (body("Sở Thông tin và Truyền thông Long An mới", "Sở"), True, True),
    (body("Sở Nội vụ tỉnh Long An", "Sở Nội vụ"), False, False),
]


@pytest.mark.parametrize(("found", "in_text", "in_name"), BODIES)
def test_a_body_may_be_found_and_yet_be_taken_for_another(found, in_text, in_name):
    assert (same_surface(ASKED, found), same_body(ASKED, found)) == (in_text, in_name)


def test_a_body_is_right_without_a_province_that_its_text_never_names():
    hidden = body("Sở Thông tin và Truyền thông tỉnh Bình Phước", home="Bình Phước")
    assert same_body(hidden, body("Sở Thông tin và Truyền thông"))
    assert not same_body(hidden, body("Sở Thông tin và Truyền thông tỉnh Tây Ninh"))


def figure(quote: str, value: float, unit: str, target: bool = False) -> Quantity:
    return Quantity(quote, value, unit, target)


FIGURES = [
    (figure("ước đạt 620 tỷ đồng", 620, "tỷ đồng"), figure("620 tỷ đồng", 620, "tỷ đồng"), True),
    (figure("18/20 chỉ tiêu", 18, "chỉ tiêu"), figure("18/20 chỉ tiêu kế hoạch giao", 18, "chỉ tiêu"), True),
    (figure("xếp thứ 8 toàn quốc", 8, ""), figure("thứ 8 toàn quốc", 8, "hạng"), True),
    (figure("21, 5 tỷ đồng", 21.5, "tỷ đồng"), figure("5 tỷ đồng", 5, "tỷ đồng"), False),
    (figure("42 triệu đồng", 42, "triệu đồng"), figure("42 triệu đồng", 42, "lượt"), False),
    (figure("đạt 98% số xã", 98, "%"), figure("giảm 98% vụ việc", 98, "%"), False),
]


@pytest.mark.parametrize(("asked", "found", "same"), FIGURES)
def test_figures_are_the_same_in_number_quote_and_unit(asked, found, same):
    assert same_quantity(asked, found) == same


def test_a_target_taken_for_a_result_is_the_same_figure_but_not_the_same_aim():
    asked, found = figure("60% dân số", 60, "%", target=True), figure("60% dân số", 60, "%")
    assert (same_quantity(asked, found), same_aim(asked, found)) == (True, False)


def test_each_find_answers_one_question_only():
    outcome = match(["a", "a", "b"], ["a", "c", "d"], lambda one, other: one == other, lambda item: item == "d")
    assert outcome == Outcome(hits=("a",), missed=("a", "b"), false=("c",))
