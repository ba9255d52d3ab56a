"""Dates and periods by the sentence that gives them: one row for every shape met."""

import pytest

from archive.facts import Origin, Which
from archive.reading import read

REST = (
    "\n\nNgành đã bám sát chỉ đạo của tỉnh, hoàn thành các chỉ tiêu được giao; hạ tầng viễn thông phủ sóng đến "
    "tất cả các "
    "xã, phường, thị trấn; công tác thông tin, tuyên truyền được thực hiện kịp thời, đúng định hướng.\n"
)


def clock(text, which):
    return read(text.encode()).clock(which)


def told(lead, published="30/12/2021 10:00"):
    return f"Ngành thông tin và truyền thông triển khai nhiệm vụ\n\n{published}\n\n{lead}{REST}"


EVENTS = [
    ("Chiều 29/12, Sở tổ chức hội nghị.", "30/12/2021", "2021-12-29"),
    ("Sáng 20-7, Sở tổ chức hội nghị.", "20/07/2021", "2021-07-20"),
    ("Ngày 09/01, Sở tổ chức hội nghị.", "09/01/2020", "2020-01-09"),
    ("Chiều 17.4, Sở tổ chức hội nghị.", "18/04/2019", "2019-04-17"),
    ("Chiều ngày 10- 1, Sở tổ chức hội nghị.", "11/01/2018", "2018-01-10"),
    ("Sáng thứ Sáu (20/7), Sở tổ chức hội nghị.", "21/07/2018", "2018-07-20"),
    ("Sáng nay, 20/7, Sở tổ chức hội nghị.", "20/07/2018", "2018-07-20"),
    ("Sáng nay, Sở tổ chức hội nghị.", "20/07/2018", "2018-07-20"),
    ("Chiều qua, Sở tổ chức hội nghị.", "20/07/2018", "2018-07-19"),
    ("Ngày 31/12, Sở tổ chức hội nghị.", "02/01/2022", "2021-12-31"),
    ("Tại buổi cung cấp thông tin cho báo chí ngày 15/11, Sở cho biết đã xong.", "16/11/2023", "2023-11-15"),
    ("Hội nghị được tổ chức ngày 20 tháng 7 năm 2021.", "21/07/2021", "2021-07-20"),
    ("Trong 2 ngày 5 và 6/7, Sở tổ chức tập huấn.", "07/07/2021", "2021-07-05"),
    ("Từ ngày 3 đến 5/8, Sở tổ chức tập huấn.", "06/08/2021", "2021-08-03"),
    ("Trong 2 ngày 30 và 31/12, Sở tổ chức tập huấn.", "03/01/2022", "2021-12-30"),
    ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2021, sáng 24/2, Sở tổ chức lễ.", "25/02/2021", "2021-02-24"),
    ("Tính đến ngày 17.4, toàn tỉnh có 36 dự án mới.", "18/04/2021", None),
    ("Ông A cho rằng, đến ngày 10/4 các huyện giải ngân 21,14%.", "18/04/2021", None),
    ("Toàn tỉnh có 52/192 đài truyền thanh, 10/24 chỉ tiêu, 82/82 xã đạt chuẩn.", "18/04/2021", None),
]


@pytest.mark.parametrize(("lead", "published", "day"), EVENTS)
def test_the_event_is_dated_from_its_sentence_and_the_publication(lead, published, day):
    found = clock(told(lead, published), Which.EVENT)
    assert (found and found.first.isoformat()) == day


def test_an_event_of_several_days_ends_on_its_last():
    assert (
        clock(told("Từ ngày 3 đến 5/8, Sở tổ chức tập huấn.", "06/08/2021"), Which.EVENT).last.isoformat()
        == "2021-08-05"
    )


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Ngày 30/12, Sở tổ chức hội nghị tổng kết công tác năm 2021.", "2021-12-30"),
        ("Ngày 09/01, Sở tổ chức hội nghị tổng kết công tác năm 2021.", "2022-01-09"),
        ("Ngày 12/7, Sở tổ chức hội nghị sơ kết 6 tháng đầu năm 2021.", "2021-07-12"),
        ("Ngày 28/6, Sở tổ chức hội nghị sơ kết 6 tháng đầu năm 2021.", "2021-06-28"),
        ("Ngày 4/10, Sở tổ chức hội nghị sơ kết 9 tháng đầu năm 2021.", "2021-10-04"),
        ("Ngày 5/4, Sở tổ chức hội nghị sơ kết quý I/2018.", "2018-04-05"),
        ("Ngày 22/6, Sở tổ chức hội nghị sơ kết. Từ đầu năm 2017 đến nay, ngành có nhiều kết quả.", "2017-06-22"),
    ],
)
def test_without_a_publication_the_period_gives_the_year(lead, day):
    found = clock(f"{lead}{REST}", Which.EVENT)
    assert (found.first.isoformat(), found.evidence.how) == (day, Origin.INFERRED)


def test_a_plan_told_in_the_middle_of_its_year_is_the_period_under_way():
    lead = "Chiều 14/7, Sở tổ chức hội nghị triển khai dịch vụ công trực tuyến trong năm 2017."
    found = clock(told(lead, "15/07/2017"), Which.REPORTED)
    assert (found.label, found.evidence.how) == ("năm 2017", Origin.INFERRED)
    assert clock(told(lead.replace("14/7", "14/2"), "15/02/2017"), Which.REPORTED) is None


def test_an_impossible_day_is_kept_as_written_and_doubted():
    found = clock(told("Sáng 31/11/2021, Sở tổ chức hội nghị."), Which.EVENT)
    assert (found.label, found.evidence.doubtful) == ("31/11/2021", True)
    assert (found.first.isoformat(), found.last.isoformat()) == ("2021-11-01", "2021-11-30")


def test_an_event_dated_far_from_its_publication_is_doubted():
    assert clock(told("Ngày 05/01/2021, Sở tổ chức hội nghị.", "06/01/2022"), Which.EVENT).evidence.doubtful


PERIODS = [
    ("Sở tổ chức hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022.", "năm 2021", "năm 2022"),
    ("Sở tổ chức hội nghị tổng kết ngành năm 2019 và triển khai nhiệm vụ 2020.", "năm 2019", "năm 2020"),
    (
        "Sở sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2021.",
        "6 tháng đầu năm 2021",
        "6 tháng cuối năm 2021",
    ),
    ("Sở tổ chức hội nghị triển khai nhiệm vụ năm 2022, tổng kết năm 2021.", "năm 2021", "năm 2022"),
    (
        "Sở họp đánh giá kết quả 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2021.",
        "9 tháng đầu năm 2021",
        "3 tháng cuối năm 2021",
    ),
    ("Ban Điều hành họp quý II/năm 2021 nghe báo cáo về tiến độ.", "quý II/2021", None),
    ("Sở họp bàn triển khai nhiệm vụ năm 2022.", None, "năm 2022"),
    ("Sở họp giao ban quý III, triển khai nhiệm vụ quý IV năm 2021.", "quý III/2021", "quý IV/2021"),
    ("Sở làm việc với huyện về tình hình phát triển quý I/2021.", "quý I/2021", None),
    ("Sở tổ chức hội nghị tổng kết giai đoạn 2016-2020, mục tiêu đến năm 2025.", "giai đoạn 2016-2020", None),
    ("Sở tổ chức hội nghị tổng kết, tăng 3% so với năm 2020.", "năm 2021", None),
    ("Sở tổ chức hội nghị tổng kết công tác năm.", "năm 2021", None),
    ("Tỉnh ủy sơ kết một năm thực hiện Nghị quyết số 09-NQ/TU.", "năm 2021", None),
    ("Tỉnh ủy sơ kết 1 năm thực hiện Nghị quyết, kế hoạch năm 2022.", "năm 2021", "năm 2022"),
    ("Sở tổng kết 10 năm thực hiện Luật Viễn thông.", None, None),
    ("Sở giao ban. Các đại biểu được nghe báo cáo tình hình 10 tháng đầu năm.", "10 tháng đầu năm 2021", None),
    ("Sở báo cáo tình hình thực hiện nhiệm vụ 11 tháng.", "11 tháng đầu năm 2021", None),
    ("Sở đánh giá kết quả công tác 9 tháng, nhiệm vụ quý IV năm 2021.", "9 tháng đầu năm 2021", "quý IV/2021"),
    ("Tỉnh họp đánh giá chuyển đổi số 9 tháng và nhiệm vụ quý IV năm 2021.", "9 tháng đầu năm 2021", "quý IV/2021"),
    ("Sở chủ trì họp báo cung cấp thông tin về chuyển đổi số quý III/2021.", "quý III/2021", None),
    ("Sở tổ chức hội nghị cán bộ, công chức năm 2022. Trong năm 2021, Sở đã ban hành 31 văn bản.", None, None),
    ("Sở tổ chức hội nghị cán bộ, công chức năm 2022.\n\nTrong năm 2021, Sở đã ban hành 31 văn bản.", "năm 2021", None),
    ("Sở họp báo.\n\nTính đến hết năm 2021, tỉnh đã hỗ trợ 41.260 hộ nghèo.", "năm 2021", None),
    ("Sở họp báo.\n\nĐến hết năm 2025, tỉnh phấn đấu hỗ trợ 41.260 hộ nghèo.", None, None),
    ("Sở tổ chức tập huấn nghiệp vụ thanh tra năm 2021.", None, None),
    ("Sở tổ chức hội nghị tổng kết trao giải báo chí (2016-2017).", None, None),
]


@pytest.mark.parametrize(("sentence", "reported", "planned"), PERIODS)
def test_periods_take_their_role_from_the_words_before_them(sentence, reported, planned):
    document = read(f"Tin của ngành thông tin và truyền thông\n\n30/12/2021\n\nChiều 29/12, {sentence}{REST}".encode())
    labels = [found and found.label for found in map(document.clock, (Which.REPORTED, Which.PLANNED))]
    assert labels == [reported, planned]


KINDS = [
    ("UBND tỉnh công bố kết quả xếp hạng chuyển đổi số năm 2021.", "khác"),
    ("Sở tổ chức hội nghị tổng kết công tác năm 2021.", "tổng kết"),
    ("Sở sơ kết công tác quý I.", "sơ kết"),
    ("Sở tổ chức cuộc họp đánh giá kết quả 6 tháng đầu năm 2021.", "họp"),
    ("Sở giao ban báo chí.", "họp"),
    ("Sở đã làm việc về ứng dụng công nghệ thông tin.", "họp"),
    ("Sở tổ chức hội nghị đánh giá kết quả công tác năm 2021.", "tổng kết"),
    ("Sở tổ chức họp báo.", "khác"),
    ("Sở tổ chức họp mặt, tổng kết trao giải báo chí.", "khác"),
    ("Sở tổ chức tập huấn nghiệp vụ năm 2021.", "khác"),
]


@pytest.mark.parametrize(("sentence", "kind"), KINDS)
def test_the_kind_stands_in_the_event_sentence(sentence, kind):
    page = f"Tin của ngành thông tin và truyền thông\n\n30/12/2021\n\nChiều 29/12, {sentence}{REST}"
    assert read(page.encode()).statement("kind").value == kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Báo cáo tóm tắt kết quả công tác năm 2019, nhiệm vụ trọng tâm năm 2020", "tổng kết"),
        ("BÁO CÁO KẾT QUẢ CÔNG TÁC NĂM 2019 VÀ PHƯƠNG HƯỚNG NĂM 2020", "tổng kết"),
        ("Báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2019", "sơ kết"),
        ("Báo cáo tình hình thực hiện nhiệm vụ tháng 3 năm 2019", "khác"),
    ],
)
def test_the_kind_of_a_paper_follows_from_the_period_its_title_reviews(title, kind):
    assert read(f"{title}\n{REST}".encode()).statement("kind").value == kind
