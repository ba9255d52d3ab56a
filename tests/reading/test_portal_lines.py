"""Lines of portals, papers and broadcasters that are never body, beside lines of the body that look like them."""

import pytest

from archive.facts import BlockKind
from archive.reading import read
from archive.reading.furniture import furniture_rule
from tests.reading.page import BODY, MORE

FURNITURE = [
    "Chia sẻ Zalo",
    "Chia sẻ lên Facebook  Chia sẻ Zalo",
    "Đánh giá bài viết",
    "Tổng số điểm của bài viết là: 0 trong 0 đánh giá",
    "Tổng số điểm của bài viết là: 15 trong 3 đánh giá",
    "Click để đánh giá bài viết",
    "Xếp hạng: 5 - 1 phiếu bầu",
    "Đang truy cập : 25",
    "Đang truy cập25",
    "Hôm nay2,345",
    "Tháng hiện tại145,221",
    "Tổng lượt truy cập12,345,678",
    "Tổng truy cập: 1.234.567",
    "Số người online: 35",
    "Máy chủ tìm kiếm : 3",
    "Hôm nay: 120 | Hôm qua: 340 | Tổng truy cập: 1.204.331",
    "Thống kê truy cập",
    "Văn bản mới ban hành",
    "Chọn liên kết website",
    "-- Liên kết website --",
    "Giấy phép số 12/GP-TTĐT do Sở Thông tin và Truyền thông cấp ngày 12/3/2019",
    "Giấy phép thiết lập trang thông tin điện tử số: 35/GP-STTTT",
    "Chịu trách nhiệm: Ông Nguyễn Văn Hùng - Phó Giám đốc Sở",
    "Người chịu trách nhiệm chính: Bà Trần Thị Mai",
    "Điện thoại đường dây nóng: 0293 3876 543",
    "Số điện thoại: 0234.3822.123",
    "Địa chỉ liên hệ: 12 Lê Lợi, thành phố Vĩnh Yên",
    "Từ khóa: chuyển đổi số, tổng kết",
    "Thời tiết",
    "Buôn Ma Thuột 24°C - 31°C",
    "Độ ẩm: 82%",
    "Họ và tên (*)",
    "Nội dung bình luận *",
    "Bạn phải đăng nhập để gửi bình luận",
    "Hãy là người đầu tiên bình luận cho bài viết này",
    "Leave a Reply",
    "Previous Post",
    "Trình diễn nội dung web",
    "Page Content",
    "Phiên bản di động",
    "Nghe audio",
    "00:00 / 04:12",
    "Giọng nữ miền Bắc",
    "Tốc độ đọc: 1.25x",
    "Cỡ chữ: A- A A+",
    "Xem với cỡ chữ",
    "« Quay lại",
    "← Trở về trang trước",
    "[Về đầu trang]",
    "147",
    "In ra",
    "Prev",
    "Lưu bài viết này",
    "(Đã xem: 250)",
    "Share this:",
    "Tin nóng: Giá lúa hôm nay 12/7 tăng nhẹ",
    "File đính kèm: Ke_hoach_2021.pdf",
    "Tải về: KH 12.pdf",
    "Tải xuống: Bao cao nam.docx (1,2 MB)",
    "Tệp đính kèm: KH 12.pdf",
    "Tải file: KH 12.pdf",
    "KH 12.pdf",
    "Tải ứng dụng Báo Hà Nam để đọc tin nhanh!",
    "Xem với cỡ chữ 100% | 2,892 lượt xem",
    "Font size:   Print Share on Facebook",
    "Sửa cỡ chữ: A+ A-",
    "Google News",
    "Tập tin đính kèm: TB-12.pdf",
    "Bạn đang đọc bài viết Tổng kết năm 2021 tại chuyên mục Tin tức của Tạp chí Sao Mai",
    "(Đã ký)",
    "Nơi nhận:",
    "- Lưu: VT, VP.",
    "Bộ phận một cửa: 0226.3851.111",
    "image advertisement",
    "Chi tiết bài viết Tin tức",
    "tổng kết, hà nam, chuyển đổi số, sở thông tin",
    "Cho vay nóng không thế chấp, liên hệ 0909 000 111",
]
BODY_LINES = [
    "Đánh giá chung",
    "Tổng số thuê bao điện thoại đạt 1,2 triệu",
    "Chia sẻ kinh nghiệm chuyển đổi số ở cơ sở",
    "Nhiệm vụ trọng tâm năm 2022",
    "Văn bản mới được triển khai đến 100% xã, phường",
    "Hôm nay, Sở tổ chức hội nghị trực tuyến",
    "Tốc độ phát triển kinh tế số",
    "Bài học kinh nghiệm từ cơ sở",
    "Ngăn chặn 25 trang mạng cá cược, lô đề",
    "Kết quả năm 2021: 10/24 chỉ tiêu vượt kế hoạch",
    "Nghe và thảo luận báo cáo tổng kết",
    "Địa chỉ số quốc gia được gắn cho 12.000 hộ",
    "Chế độ báo cáo, thống kê",
    "Về hạ tầng viễn thông",
    "Phát triển chính quyền số - kinh tế số - xã hội số",
    "Tăng 3 bậc | xếp thứ 12 cả nước",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_a_line_of_the_page_is_furniture(line):
    assert furniture_rule(line)


@pytest.mark.parametrize("line", BODY_LINES)
def test_a_line_of_the_body_stays(line):
    assert furniture_rule(line) is None


LEAD = "Sáng 10/1, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2021."
SPLICED = [
    (f"{LEAD} JavaScript chưa bật. {BODY}", "JavaScript chưa bật"),
    (f"{LEAD} 100% thu phóng {BODY}", "100% thu phóng"),
    (f"Xem bóng đá trực tiếp miễn phí tại đây >>> {LEAD} {BODY}", "bóng đá"),
    (f"{LEAD} Vay tiền nhanh trong ngày tại đây! {BODY}", "Vay tiền"),
    (f"{LEAD} Your browser does not support the audio element. {BODY}", "browser"),
    (f'{LEAD} [caption id="attachment_12" align="aligncenter" width="600"] {BODY}', "attachment_12"),
    (f"{LEAD} [Đoàn viên thanh niên ra quân chuyển đổi số] {BODY}", "ra quân"),
]


@pytest.mark.parametrize(("paragraph", "alien"), SPLICED)
def test_what_is_spliced_into_a_paragraph_is_cut_out_of_it(paragraph, alien):
    document = read(f"Hội nghị tổng kết ngành năm 2021\n\n{paragraph}\n\n{MORE}\n".encode())
    furniture = "\n".join(block.span.of(document.text) for block in document.blocks_of(BlockKind.FURNITURE))
    body = "\n".join(block.span.of(document.text) for block in document.blocks_of(BlockKind.LEAD, BlockKind.PARAGRAPH))
    assert alien in furniture
    assert alien not in body
    assert BODY in body
    assert LEAD in body


def test_a_sentence_against_betting_is_no_spam():
    sentence = "Công an tỉnh triệt phá 3 đường dây cá cược, lô đề qua mạng, thu giữ nhiều máy móc hoạt động miễn phí."
    document = read(f"Hội nghị tổng kết ngành năm 2021\n\n{LEAD} {sentence} {BODY}\n\n{MORE}\n".encode())
    body = "\n".join(block.span.of(document.text) for block in document.blocks_of(BlockKind.LEAD, BlockKind.PARAGRAPH))
    assert sentence in body


@pytest.mark.parametrize(
    ("first", "second", "title"),
    [
        ("Ngành Thông tin và Truyền thông tổng kết công tác năm 2021,", "triển khai nhiệm vụ năm 2022", None),
        ("HỘI NGHỊ TỔNG KẾT CÔNG TÁC THÔNG TIN VÀ", "TRUYỀN THÔNG NĂM 2021", None),
        ("Sơ kết công tác 6 tháng đầu năm và", "triển khai nhiệm vụ 6 tháng cuối năm", None),
        ("Công nghệ thông tin", "Tỉnh họp đánh giá kết quả xây dựng chính quyền điện tử", 1),
        ("TIN TỨC - SỰ KIỆN", "HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM 2021", 1),
        ("ỨNG DỤNG CÔNG NGHỆ THÔNG TIN Ở CẤP HUYỆN", "Nhiều nơi còn lúng túng", 1),
        ("Cà Mau Chính trị Kinh tế Xã hội Khoa học", "Dịch vụ công trực tuyến vận hành thông suốt", 1),
    ],
)
def test_a_title_broken_over_two_lines_is_one_and_a_kicker_is_none(first, second, title):
    document = read(f"{first}\n{second}\n\n11/01/2022\n\n{LEAD}\n\n{BODY}\n\n{MORE}\n".encode())
    assert document.statement("title").value == (second if title else f"{first} {second}")


def test_subjects_within_a_title_do_not_make_it_a_row_of_sections():
    title = "Chuyển đổi số trong giáo dục, y tế"
    assert read(f"{title}\n\n11/01/2022\n\n{LEAD}\n\n{BODY}\n".encode()).statement("title").value == title


@pytest.mark.parametrize("row", ["CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN CAO LÃNH", "Cà Mau Chính trị Kinh tế Xã hội Khoa học"])
def test_a_row_of_the_site_below_the_title_is_no_lead(row):
    document = read(f"Sơ kết ngành 6 tháng đầu năm 2021\n{row}\n\n11/07/2021\n\n{LEAD}\n\n{BODY}\n".encode())
    assert row in [block.span.of(document.text) for block in document.blocks_of(BlockKind.FURNITURE)]


OWNERS = [
    ("Tin khác\nBáo Sao Mai Online\nTòa soạn: 12 Lê Lợi", "Báo Sao Mai Online"),
    ("Tin khác\nBáo Sao Mai\nTòa soạn: 12 Lê Lợi", "Báo Sao Mai"),
    ("Tin khác\nHọp giao ban tháng 11\nBáo chí đưa tin", None),
    ("Theo dõi Báo Sao Mai trên", "Báo Sao Mai"),
    ("Bạn đang đọc bài viết Hội nghị tại chuyên mục Tin tức của Tạp chí Sao Mai điện tử", "Tạp chí Sao Mai điện tử"),
    ("© Copyright 2018 UBND thành phố Vị Thanh", "UBND thành phố Vị Thanh"),
    ("Bản quyền thuộc về Sở Thông tin và Truyền thông tỉnh Phú Thọ", "Sở Thông tin và Truyền thông tỉnh Phú Thọ"),
    ("Bản quyền thuộc về Sở Thông tin và Truyền thông", None),
    ("Cổng thông tin điện tử", None),
    ("Báo điện tử Sao Mai - Cơ quan của Đảng bộ tỉnh, tiếng nói của nhân dân", "Báo điện tử Sao Mai"),
    ("Xem thêm\nbaosaomai.vn", "baosaomai.vn"),
]


@pytest.mark.parametrize(("foot", "outlet"), OWNERS)
def test_a_foot_names_its_outlet_only_with_a_place(foot, outlet):
    found = read(f"Hội nghị tổng kết ngành\n\n{LEAD}\n\n{BODY}\n\n{MORE}\n\n{foot}\n".encode()).statement("source")
    assert (found and found.value) == outlet


@pytest.mark.parametrize(
    ("sign", "source"),
    [
        ("THTV", "THTV"),
        ("LATV", "LATV"),
        ("LA34 - Đài Phát thanh và Truyền hình Sao Mai", "Đài Phát thanh và Truyền hình Sao Mai"),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ SAO MAI", "SỞ KHOA HỌC VÀ CÔNG NGHỆ THÀNH PHỐ SAO MAI"),
        ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG SAO MAI", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG SAO MAI"),
        ("CỔNG THÔNG TIN ĐIỆN TỬ\nTỈNH SAO MAI", "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SAO MAI"),
        ("UBND TỈNH SAO MAI\nSỞ TT&TT", "UBND TỈNH SAO MAI SỞ TT&TT"),
        ("UBND TỈNH SAO MAI\nSỞ TT&TT\nSố: 45/BC-STTTT", None),  # an official paper: no site
        ("Sở Thông tin và Truyền thông tỉnh Sao Mai", None),  # a headline's first half
        ("BÁO CÁO", None),
        ("UBND", None),
        ("KHCN", None),
    ],
)
def test_a_station_s_call_sign_alone_above_the_title_is_the_outlet(sign, source):
    found = read(f"{sign}\nHội nghị tổng kết ngành năm 2021\n11/01/2022\n{LEAD}\n{BODY}\n{MORE}\n".encode())
    assert (found.statement("source") and found.statement("source").value) == source


def test_who_signs_an_official_paper_is_no_author():
    page = f"Kết quả công tác năm 2021\n\n{LEAD}\n\n{BODY}\n\n{MORE}\n\nKT. GIÁM ĐỐC\n(Đã ký)\nLê Văn Tám\n"
    assert read(page.encode()).statement("author") is None


def test_a_short_line_with_the_outlet_s_code_again_is_other_news():
    teaser = "TTO - Người dân có thể được tư vấn tại nhà."
    document = read(f"Hội nghị tổng kết ngành\n\nTTO - {LEAD}\n\n{BODY}\n\n{teaser}\n\n{MORE}\n".encode())
    assert teaser in [block.span.of(document.text) for block in document.blocks_of(BlockKind.FURNITURE)]


@pytest.mark.parametrize(
    ("above", "titled"), [("", True), ("Hội nghị tổng kết ngành năm 2021\n", False), ("Tin tức\n11/01/2022\n", True)]
)
def test_what_reads_like_a_caption_is_the_title_over_the_date_when_no_other_line_is(above, titled):
    acting = "Chủ tịch UBND tỉnh chủ trì phiên họp Ban Chỉ đạo"
    document = read(f"{above}{acting}\n11/01/2022\n{LEAD}\n{BODY}\n{MORE}\n".encode())
    assert (document.statement("title").value == acting) is titled


def test_a_caption_glued_behind_the_date_is_no_title():
    page = f"date 2021-07-20 Các đại biểu tham quan trưng bày sản phẩm công nghệ\n{LEAD}\n{BODY}\n{MORE}\n"
    assert read(page.encode()).statement("title") is None


@pytest.mark.parametrize(
    ("foot", "author"),
    [
        ("Thanh Hiệp. Ảnh: Hồng Phong", "Thanh Hiệp"),
        ("Tác giả: Phòng TH-KSTTHC - Lượt xem: 1.120", "Phòng TH-KSTTHC"),
        ("Tin: Mai Hoa. Ảnh: Lê Tám", "Mai Hoa"),
    ],
)
def test_the_writer_stands_before_the_photographer_and_the_counter(foot, author):
    page = f"Hội nghị tổng kết ngành\n\n{LEAD}\n\n{BODY}\n\n{MORE}\n\n{foot}\nCỔNG THÔNG TIN ĐIỆN TỬ TỈNH SAO MAI\n"
    document = read(page.encode())
    body = [block.span.of(document.text) for block in document.blocks_of(BlockKind.HEADING, BlockKind.PARAGRAPH)]
    assert document.statement("author").value == author
    assert "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SAO MAI" not in body


@pytest.mark.parametrize("end", ["tại TP. Việt Trì và TX. Phú Thọ.", "của TP. Hồ Chí Minh."])
def test_a_place_behind_its_short_word_at_the_end_is_no_signature(end):
    document = read(f"Hội nghị tổng kết ngành\n\n{LEAD}\n\n{BODY}\n\n{MORE} Năm tới, dự án đặt {end}\n".encode())
    body = "\n".join(block.span.of(document.text) for block in document.blocks_of(BlockKind.LEAD, BlockKind.PARAGRAPH))
    assert end in body


def test_a_doubled_caption_is_shown_once():
    caption = "Đồng chí Lê Văn Tám, Giám đốc Sở, phát biểu tại hội nghị"
    document = read(f"Hội nghị tổng kết ngành\n\n{LEAD}\n\n{caption}\n{caption}\n{caption}\n{BODY}\n{MORE}\n".encode())
    kinds = [block.kind for block in document.blocks if block.span.of(document.text) == caption]
    assert kinds == [BlockKind.CAPTION, BlockKind.FURNITURE, BlockKind.FURNITURE]


def test_a_stopped_caption_between_paragraphs_shows_somebody_already_introduced():
    introduced = f"{LEAD} Đồng chí Lê Văn Tám, Giám đốc Sở Thông tin và Truyền thông chủ trì. {BODY}"
    caption = "Đồng chí Lê Văn Tám chủ trì hội nghị."
    known = read(f"Hội nghị tổng kết ngành\n\n{introduced}\n\n{caption}\n\n{MORE}\n".encode())
    new = read(f"Hội nghị tổng kết ngành\n\n{LEAD} {BODY}\n\n{caption}\n\n{MORE}\n".encode())
    assert caption in [block.span.of(known.text) for block in known.blocks_of(BlockKind.CAPTION)]
    assert caption not in [block.span.of(new.text) for block in new.blocks_of(BlockKind.CAPTION)]


def test_tags_under_their_label_are_no_paragraphs():
    tags = ("Chủ đề Chuyển đổi số", "Chuyển đổi số Sao Mai")
    lines = ("Ngành tổng kết công tác năm 2021", LEAD, BODY, MORE, *tags, "TIN LIÊN QUAN")
    document = read("\n".join(lines).encode())
    assert set(tags) <= {block.span.of(document.text) for block in document.blocks_of(BlockKind.FURNITURE)}


def test_a_lead_with_the_code_of_the_station_above_the_title_stays():
    lead = "BPTV - Sáng 10/1, Sở tổ chức tổng kết công tác năm 2021."
    lines = ("BPTV - Đài Phát thanh - Truyền hình và Báo Sao Mai", "Ngành tổng kết công tác năm 2021", lead, BODY, MORE)
    document = read("\n".join(lines).encode())
    assert lead in [block.span.of(document.text) for block in document.blocks_of(BlockKind.LEAD)]
