"""A figure says whether it is a result, a target, a comparison, a rank or a count, of which year and of what."""

import pytest

from archive.extraction.figures import find_figures
from archive.facts import Block, BlockKind, Document, Span
from tests.extraction.figures_of import figures_of, only_figure


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Doanh thu ước đạt hơn 110.000 tỷ đồng.", "result"),
        ("Tỷ lệ máy tính kết nối Internet đạt 98%.", "result"),
        ("Đã đầu tư 52/192 Đài truyền thanh xã.", "result"),
        ("Phấn đấu doanh thu đạt 3.000 tỷ đồng.", "target"),
        ("Năm 2022, Sở đề ra nhiệm vụ bảo vệ 100% máy chủ.", "target"),
        ("Đến năm 2025, 80% hồ sơ được xử lý trực tuyến.", "target"),
        ("Hà Nội sẽ cung cấp khoảng 40% các thủ tục hành chính trực tuyến.", "target"),
        ("Mục tiêu đào tạo được 7.500 nhân lực.", "target"),
        ("Riêng chỉ tiêu hồ sơ trực tuyến chỉ đạt 39,4%.", "result"),
        ("Đến nay tỷ lệ tăng từ 12% năm 2020 lên 31,7%.", "result"),
        ("Dự kiến có 60 đội tham gia.", "target"),
        ("Để đạt mục tiêu, tỉnh đã cấp 500 tài khoản.", "result"),
        ("Tổng sản phẩm dự kiến tăng 7,51%.", "comparison"),
        ("Doanh thu tăng 3% so với năm 2020.", "comparison"),
        ("Số thuê bao tăng 12.000 thuê bao so với cuối năm 2020.", "comparison"),
        ("Số người dùng gấp 1,5 lần.", "comparison"),
        ("PCI xếp thứ 22/63 tỉnh thành.", "rank"),
        ("DTI đứng thứ 5 cả nước.", "rank"),
        ("Tỉnh xếp hạng 12 về chính quyền số.", "rank"),
        ("Hội nghị có 150 đại biểu.", "count"),
        ("Tỉnh tập trung vào 3 hướng đột phá chính.", "count"),
        # what is asked for, ordered or needed; not whom one asks, and not how things are
        ("Tỉnh đề nghị Bộ phủ sóng cho 27 thôn.", "target"),
        ("Ông An yêu cầu thực hiện Nghị quyết; đầu tư 15 đài truyền thanh.", "target"),
        ("Giao Sở Tài chính bố trí 24 tỷ đồng.", "target"),
        ("Sở kiến nghị tăng 8 biên chế.", "target"),
        ("Cần nâng tỷ lệ hồ sơ trực tuyến lên trên 70%.", "target"),
        ("6 tháng cuối năm, Sở cấp chữ ký số cho 100% lãnh đạo xã.", "target"),
        ("Sở đề nghị 12 doanh nghiệp phối hợp.", "count"),
        ("Ông An yêu cầu hoàn thành 5 chỉ tiêu còn lại.", "result"),
        ("Bà Na kiến nghị tỉnh có cơ chế, mức lương 10 triệu đồng.", "result"),
        ("Bà Na đề nghị tỉnh hỗ trợ 2 xe.", "count"),
        ("Ông An yêu cầu đẩy nhanh dự án có tổng mức đầu tư 29,7 tỷ đồng.", "result"),
        ("Khu công nghệ dự kiến xây dựng rộng 17ha.", "result"),
    ],
)
def test_the_words_before_a_figure_make_its_kind(text, kind):
    assert only_figure(text).kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Mục tiêu chưa đạt vì thiếu 57 công chức.",
        "Doanh thu đạt 51% kế hoạch năm; cáp quang chiếm 63%.",
        "Hội nghị triển khai phương hướng năm 2022 với 68 điểm cầu.",
        "Còn 11 chỉ tiêu mới đạt dưới 50%.",
        "Có 6/8 nhóm chỉ tiêu hoàn thành, kinh tế số chiếm khoảng 16% GRDP.",
    ],
)
def test_how_things_are_is_no_plan(text):
    assert "target" not in {figure.kind for figure in figures_of(text)}


def test_a_plan_reaches_through_a_list_to_the_end_of_its_sentence():
    text = "Năm 2022, phấn đấu 80% hồ sơ trực tuyến; 60% dân số có điện thoại; 15 xã điểm. Đã có 9 xã xong."
    assert [figure.kind for figure in figures_of(text)] == ["target", "target", "target", "result"]


def test_a_plan_reaches_the_list_that_it_announces():
    text = "Mục tiêu năm 2022:\n- Doanh thu: 3.500 tỷ đồng\n+ Tỷ lệ cáp quang: 85%\nHội nghị có 150 đại biểu."
    assert [figure.kind for figure in figures_of(text)] == ["target", "target", "count"]


def test_a_heading_of_plans_reaches_the_list_below_it():
    text = "Nhiệm vụ trọng tâm 6 tháng cuối năm\n- Phủ sóng 15 thôn.\n- Hồ sơ trực tuyến đạt trên 25%."
    lines = text.split("\n")
    kinds = [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    starts = [text.index(line) for line in lines]
    blocks = tuple(
        Block(kind, Span(start, start + len(line))) for kind, start, line in zip(kinds, starts, lines, strict=True)
    )
    figures = find_figures(Document(text, "utf-8", blocks, (), ()))
    assert [figure.kind for figure in figures] == ["target", "target"]


def test_a_list_of_results_is_no_plan():
    for announced in ("Kết quả thực hiện các chỉ tiêu đã đạt được:", "Ngành đã nỗ lực phấn đấu, cụ thể:"):
        assert only_figure(f"{announced}\n- Doanh thu: 3.500 tỷ đồng").kind == "result"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Doanh thu đạt 3.000 tỷ đồng.", 2021),
        ("Năm 2020, doanh thu đạt 3.000 tỷ đồng.", 2020),
        ("Doanh thu tăng 3% so với năm 2020.", 2021),
        ("Doanh thu tăng 3% so với cùng kỳ năm 2020.", 2021),
        ("Đạt 16,97% kế hoạch năm 2022.", 2022),
        ("Đến năm 2025, 80% hồ sơ trực tuyến.", 2025),
        ("Kinh tế số chiếm 10% GRDP, đến năm 2025 mở rộng.", 2021),
        ("Cùng kỳ quý I/2020 tăng 6,26%.", 2020),
    ],
)
def test_the_year_is_the_sentence_s_or_the_report_s(text, year):
    assert only_figure(text).year == year


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Doanh thu ước đạt hơn 110.000 tỷ đồng.", "ước, hơn"),
        ("Có gần 500 hội nghị.", "gần"),
        ("Trên 40 xã, phường.", "trên"),
        ("Khoảng hơn 1.000 đại biểu.", "khoảng, hơn"),
        ("Đạt tối thiểu 30%.", "tối thiểu"),
        ("Có ít nhất 5 xã.", "ít nhất"),
        ("Có 5 xã.", ""),
    ],
)
def test_bounds_are_kept_as_written(text, qualifier):
    assert only_figure(text).qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "Tổng doanh thu ngành bưu chính, viễn thông ước đạt 2.450 tỷ đồng, tăng 5,2% so với năm 2020.",
            ["Tổng doanh thu ngành bưu chính, viễn thông"] * 2,
        ),
        ("Năm 2021, tỷ lệ máy tính kết nối Internet đạt 98%.", ["tỷ lệ máy tính kết nối Internet"]),
        ("100% cơ quan hành chính cấp tỉnh có mạng.", ["cơ quan hành chính cấp tỉnh"]),
        ("Chỉ số Chuyển đổi số (DTI) đứng thứ 5 cả nước.", ["Chỉ số Chuyển đổi số"]),
        ("Dịch vụ công mức độ 3, 4 đạt 45,6%.", ["Dịch vụ công mức độ 3, 4"]),
        ("Ngân sách tỉnh 5,5 tỷ đồng.", ["Ngân sách tỉnh"]),
        ("Có gần 500 hội nghị truyền hình trực tuyến.", ["hội nghị truyền hình trực tuyến"]),
    ],
)
def test_the_subject_says_what_is_counted_or_measured(text, subjects):
    assert [figure.subject for figure in figures_of(text)] == subjects


def test_what_title_and_body_both_say_is_one_figure_of_the_body():
    text = "Tỉnh hiện có 1.500 máy trạm cài Windows."
    (figure,) = figures_of(text, title="1.500 máy trạm của tỉnh chưa an toàn")
    assert figure.quote == "1.500 máy trạm cài Windows"


def test_a_count_in_the_title_is_the_part_of_a_total_in_the_body():
    (figure,) = figures_of("Năm qua có 19/21 chỉ tiêu đạt và vượt.", title="Tỉnh hoàn thành 19 chỉ tiêu thông tin")
    assert (figure.value, figure.of) == (19, 21)


def test_equal_numbers_of_one_sentence_are_two_figures():
    text = "Có 3 dự án thuộc lĩnh vực nông nghiệp; 3 dự án thuộc lĩnh vực du lịch."
    assert len(figures_of(text)) == 2


def test_the_same_share_of_other_things_is_another_figure():
    text = "Đến nay 100% xã có mạng. Cùng với đó, 100% xã, phường có đài. Hiện 100% xã có điện."
    assert [figure.subject for figure in figures_of(text)] == ["xã", "xã, phường"]
