"""What real pages do to dates, periods, titles and furniture: each example met, and others made like it."""

import pytest

from archive.facts import BlockKind, Precision, Which
from archive.reading import read
from archive.reading.captions import caption_rule
from archive.reading.furniture import furniture_rule
from tests.reading.page import BODY, MORE

TITLE = "Ngành Thông tin và Truyền thông tổng kết công tác"
LEAD = "Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2021."


def page(*lines: str):
    return read("\n".join((*lines, BODY, MORE)).encode())


def day(document, which: Which) -> str | None:
    clock = document.clock(which)
    return clock and clock.first.isoformat()[: 7 if clock.precision is Precision.MONTH else 10]


PUBLISHED = [  # lines around the title, and the day of publication
    (("Thứ 7, 27/04/2024, 00:27[GMT+7]", TITLE, "Thứ 3, 11/01/2022 | 16:03:38"), "2022-01-11"),
    (("Chủ nhật, 28/04/2024 17:06 (GMT+7)", TITLE, "Thứ tư, 12/01/2022 15:20 (GMT+7)"), "2022-01-12"),
    (("Hôm nay: 03/05/2024", TITLE, "Ngày đăng: 12/01/2022"), "2022-01-12"),
    ((f"{TITLE} (12/30/2016 10:36:57 AM)",), "2016-12-30"),
    ((TITLE, "1/12/2022 2:05:11 PM"), "2022-01-12"),
    ((TITLE, "16 - 03 - 2022"), "2022-03-16"),
    ((TITLE, "Thứ 4, 12/1/2022 | 3:07:00 Chiều"), "2022-01-12"),
    ((f"{TITLE} 12/01/2022 3:07 Chiều",), "2022-01-12"),
    (("Thứ năm, ngày 26/10/2023", TITLE, "Cập nhật: Thứ ba, 24/10/2023 | 2:15:38 PM"), "2023-10-24"),
    (("Thứ năm, ngày 26/10/2023", TITLE, "Ngày đăng: 24/10/2023"), "2023-10-24"),
    (("Thứ năm, ngày 26/10/2023", TITLE, "Đăng lúc: 24/10/2023 14:15"), "2023-10-24"),
    ((TITLE, "24/10/2023", "Cập nhật: 26/10/2023 08:00"), "2023-10-24"),
    ((TITLE, "16 - 3 - 2022 | 08:15"), "2022-03-16"),
    ((TITLE, "10.01.2020"), "2020-01-10"),
    ((TITLE, "Cập nhật: 9.1.2020 07:30"), "2020-01-09"),
    ((TITLE, "20210818"), "2021-08-18"),
    ((TITLE, "Ngày 18 tháng 8 năm 2021"), "2021-08-18"),
    ((TITLE, "08h15 - 06/10/2022"), "2022-10-06"),
]


@pytest.mark.parametrize(("head", "published"), PUBLISHED)
def test_the_page_s_own_date_is_read_in_any_shape(head, published):
    assert day(page(*head, f"Sáng nay, {LEAD}"), Which.PUBLISHED) == published


@pytest.mark.parametrize(
    ("glued", "published"),
    [
        ("date 2021-12 Chiều 29/12, ", "2021-12"),
        ("date 2021-12Chiều 29/12, ", "2021-12"),
        ("date 2021-12-30 Chiều 29/12, ", "2021-12-30"),
        ("30/12/2021 Chiều 29/12, ", "2021-12-30"),
    ],
)
def test_a_date_glued_to_the_first_sentence_is_cut_from_it(glued, published):
    document = page(f"{glued}{LEAD}")
    assert (day(document, Which.PUBLISHED), day(document, Which.EVENT)) == (published, "2021-12-29")
    assert document.blocks_of(BlockKind.LEAD)[0].span.of(document.text).startswith("Chiều 29/12")


EVENTS = [  # the words of the event, the day of publication, the event's day
    ("Chiều 13/1, ", "14/01/2022", "2022-01-13"),
    ("Ngày 8-1, ", "09/01/2022", "2022-01-08"),
    ("Chiều ngày 10- 1, ", "11/01/2022", "2022-01-10"),
    ("Sáng 9.1, ", "10/01/2022", "2022-01-09"),
    ("Chiều 29/12, ", "02/01/2022", "2021-12-29"),
    ("Ngày 31.12, ", "01/01/2022", "2021-12-31"),
    ("Sáng thứ Tư (12/1), ", "13/01/2022", "2022-01-12"),
    ("Chiều qua, ", "13/01/2022", "2022-01-12"),
]


@pytest.mark.parametrize(("opening", "published", "event"), EVENTS)
def test_an_event_without_a_year_is_dated_from_the_publication(opening, published, event):
    assert day(page(TITLE, published, f"{opening}{LEAD}"), Which.EVENT) == event


@pytest.mark.parametrize(
    ("opening", "event"), [("Chiều 13/1, ", "2022-01-13"), ("Ngày 8-1, ", "2022-01-08"), ("Ngày 29/12, ", "2021-12-29")]
)
def test_without_a_publication_the_reviewed_year_dates_it(opening, event):
    assert day(page(TITLE, f"{opening}{LEAD}"), Which.EVENT) == event


@pytest.mark.parametrize("written", ["31/11/2021", "30/2/2022", "31-4-2021"])
def test_an_impossible_day_is_kept_as_written_and_doubted(written):
    found = page(TITLE, f"Sáng {written}, {LEAD}").clock(Which.EVENT)
    assert found.evidence.doubtful
    assert found.label.replace("-", "/").replace("/0", "/") == written.replace("-", "/")


@pytest.mark.parametrize("title", ["6 sự kiện nổi bật của ngành năm 2021", "Các sự kiện ngành nổi bật năm 2021"])
def test_a_list_of_events_has_no_day_of_its_own(title):
    events = page(title, "29/12/2021", "Năm 2021 khép lại.", "Ngày 25/8/2021, UBND tỉnh tổ chức lễ khai trương.")
    assert day(events, Which.EVENT) is None


PERIODS = [  # title, first sentence, the period reported and the one planned
    (
        "Quyết tâm hoàn thành nhiệm vụ 6 tháng cuối năm",
        "Ngày 12/7, Sở sơ kết công tác 6 tháng đầu năm 2019.",
        ("6 tháng đầu năm 2019", "6 tháng cuối năm 2019"),
    ),
    (
        "Triển khai nhiệm vụ năm 2022",
        "Ngày 12/1, Sở tổng kết công tác năm 2021; doanh thu tăng 5% so với năm 2020, mục tiêu đến năm 2025.",
        ("năm 2021", "năm 2022"),
    ),
    (
        "Chuyển đổi số đến năm 2030",
        "Ngày 12/10, Sở họp đánh giá 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2021, tăng so với cùng kỳ 2020.",
        ("9 tháng đầu năm 2021", "3 tháng cuối năm 2021"),
    ),
    ("Ngành bước vào năm mới", "(SM) - Năm 2021, ngành có bước tiến rõ.", ("năm 2021", None)),
    (
        "Phương hướng quý II",
        "Ngày 5/4, Sở sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2021.",
        ("quý I/2021", "quý II/2021"),
    ),
]


@pytest.mark.parametrize(("title", "sentence", "expected"), PERIODS)
def test_the_period_reported_is_told_from_target_and_comparison_years(title, sentence, expected):
    document = page(title, "20/01/2022", sentence) if sentence.startswith("(") else page(title, sentence)
    assert tuple(clock and clock.label for clock in map(document.clock, (Which.REPORTED, Which.PLANNED))) == expected


TITLES = [  # lines of the head, and the title
    ((f"Sáng 10/1, {LEAD}",), None),
    (("Quang cảnh hội nghị.", f"Sáng 10/1, {LEAD}"), None),
    (("Đồng chí Lê Văn Tám phát biểu tại hội nghị", f"Sáng 10/1, {LEAD}"), None),
    (("(QBĐT) - Sáng 10/1, " + LEAD,), None),
    (("THÔNG TIN VÀ TRUYỀN THÔNG", TITLE, "11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
    (("Chuyển đổi số", TITLE, "11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
    (("Skip Ribbon Commands", "Skip to main content", TITLE, f"Sáng 10/1, {LEAD}"), TITLE),
    (("ms-rtestate-field", TITLE, f"Sáng 10/1, {LEAD}"), TITLE),
    (("news-detail__title", TITLE, f"Sáng 10/1, {LEAD}"), TITLE),
    ((TITLE, TITLE, f"Sáng 10/1, {LEAD}", TITLE), TITLE),
    ((f"null {TITLE}", TITLE, f"Sáng 10/1, {LEAD}", f"{TITLE} - Ảnh 1."), TITLE),
    ((f"Trang chủ » Tin tức » {TITLE} năm 2021", f"Sáng 10/1, {LEAD}"), f"{TITLE} năm 2021"),
    ((f"{TITLE} | Cổng thông tin điện tử tỉnh Sao Mai", f"Sáng 10/1, {LEAD}"), TITLE),
    (("LA34 - Đài Phát thanh và Truyền hình Sao Mai", TITLE, "11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
    ((f"{TITLE} (Lượt xem: 2319)", "Cập nhật: 11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
    (("Trang chủ Giới thiệu Tin tức Công dân Doanh nghiệp", TITLE, "11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
    ((TITLE, "Font size:   Print Share on Facebook", "11/01/2022", f"Sáng 10/1, {LEAD}"), TITLE),
]


@pytest.mark.parametrize(("head", "title"), TITLES)
def test_the_title_is_found_wherever_it_stands_or_said_to_be_none(head, title):
    found = page(*head).statement("title")
    assert (found and found.value) == title


CAPTIONS = [
    "Quang cảnh hội nghị.",
    "Đồng chí Lê Văn Tám, Giám đốc Sở phát biểu tại hội nghị",
    "Các đại biểu dự hội nghị. Ảnh: Kim Ly",
    "Ông Lê Văn Tám trao bằng khen cho các tập thể (Ảnh: TTXVN)",
    "Lãnh đạo tỉnh tặng hoa chúc mừng hội nghị - Ảnh 2.",
]


@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_caption_is_told_by_its_words_and_shown_once(caption):
    assert caption_rule(caption)
    document = page(TITLE, f"Sáng 10/1, {LEAD}", caption, caption)
    assert [block.kind for block in document.blocks if block.span.of(document.text) == caption] == [
        BlockKind.CAPTION,
        BlockKind.FURNITURE,
    ]


@pytest.mark.parametrize("caption", ["Đại biểu thảo luận. Ảnh: Minh Anh", "Quang cảnh hội nghị. Ảnh: K.L"])
def test_a_caption_glued_into_a_paragraph_is_cut_out_of_it(caption):
    document = page(TITLE, f"Sáng 10/1, {LEAD} {BODY} {caption} {MORE}")
    assert caption in [block.span.of(document.text) for block in document.blocks_of(BlockKind.CAPTION)]


FURNITURE = [
    *("Xem thêm", "Xem thêm: >>>", "Tin liên quan", "TIN LIÊN QUAN:", "Các tin khác", "Những tin cũ hơn"),
    *("0:00 / 0:00", "00:00 / 03:25", "0:00", "Chia sẻ", "Facebook | Twitter | Zalo", "Chia sẻ lên Facebook"),
    *("2,892 lượt xem", "Lượt xem: 1.204", "Đã xem: 25", "100%", "100% thu phóng", "Trang chủ", "Liên hệ"),
    *("Trang chủ » Tin tức » Hoạt động của Sở", "Home > News", "Tin tức / Sự kiện / Chuyển đổi số"),
    *("© 2021 Báo Sao Mai", "Bản quyền thuộc về Sở TT&TT", "Copyright 2020", "Cơ quan chủ quản: UBND tỉnh"),
    *("Xem bóng đá trực tiếp miễn phí tại đây >>>", "Vay tiền nhanh online không thế chấp", "Nhà cái uy tín nhất"),
]


@pytest.mark.parametrize("line", FURNITURE)
def test_buttons_players_counters_menus_and_spam_are_furniture(line):
    assert furniture_rule(line)


@pytest.mark.parametrize(
    "spliced",
    [
        "Vay tiền nhanh trong ngày tại đây!",
        "Tải ứng dụng Báo Sao Mai để đọc tin nhanh!",
        "Theo dõi Báo Sao Mai trên Google News!",
        "[Đoàn viên thanh niên ra quân chuyển đổi số]",
    ],
)
def test_spam_and_navigation_spliced_into_a_lead_are_cut_out(spliced):
    document = page(TITLE, f"Sáng 10/1, {LEAD} {spliced} {BODY}")
    kinds = (BlockKind.LEAD, BlockKind.PARAGRAPH)
    body = "\n".join(block.span.of(document.text) for block in document.blocks_of(*kinds))
    assert spliced not in body
    assert f"Sáng 10/1, {LEAD}" in body
