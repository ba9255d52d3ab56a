"""Pages whose layout is the difficulty: glued dates, clocks, repeated titles, ribbons."""

from tests.reading.page import BODY, MORE, Page

PAGES_BY_LAYOUT = (
    Page(
        "a caption right below the title, buttons of one word, other news behind the signature",
        "Ngành thông tin và truyền thông giữ vững đà tăng trưởng\nTỉnh bạn trao đổi kinh nghiệm tại tỉnh Hà Nam\n\n"
        f"Tăng\nGiảm\nIn bài viết\n\nSáng 5-1-2023, Sở tổ chức hội nghị tổng kết năm 2022.\n\n12.3.IMG 0457\n\n{BODY}"
        f"\n\n{MORE}\n\nThanh Trà\n\nPhủ Lý ra quân trồng cây đầu xuân\nLý Nhân thu hoạch vụ đông sớm",
        title="Ngành thông tin và truyền thông giữ vững đà tăng trưởng",
        event="2023-01-05",
        reported="năm 2022",
        kind="tổng kết",
        author="Thanh Trà",
        removed=("Tăng", "12.3.IMG 0457", "Phủ Lý ra quân", "Lý Nhân thu hoạch"),
    ),
    Page(
        "a summary between date and lead, a picture told within the lead",
        "Hà Nam hoàn thành 19 chỉ tiêu thông tin, truyền thông\n\nTHỨ TƯ, 18/01/2023 17:20:33\n\nDoanh thu bưu "
        "chính, viễn thông của Hà Nam năm 2022 ước đạt hơn 900 tỷ đồng.\n\nSáng 18.1, Sở tổ chức hội nghị tổng kết "
        f"năm 2022. Trong ảnh: Đồng chí Lê Văn Tám phát biểu\n\n{BODY}\n\n{MORE}",
        title="Hà Nam hoàn thành 19 chỉ tiêu thông tin, truyền thông",
        published="2023-01-18",
        event="2023-01-18",
        reported="năm 2022",
        kind="tổng kết",
    ),
    Page(
        "a title without blanks and an advertisement spliced into the lead",
        "(HG) - Sáng 12-1-2021,ổngkếtngnhthôngtinvtruyềnthôngtỉnhsoi kèo bóng đá wap Sở tổ "
        f"chức hội nghị tổng kết năm 2020, có đại diện lãnh đạo các sở, ban, ngành của tỉnh, các huyện, thị xã, thành "
        f"phố và các doanh nghiệp bưu chính, viễn thông tham dự.\n\n{BODY}\n\n{MORE}",
        event="2021-01-12",
        reported="năm 2020",
        kind="tổng kết",
        source="HG",
        removed=("soi kèo bóng đá",),
    ),
    Page(
        "a list of other news without a heading, and nobody signs",
        "Sở Thông tin và Truyền thông tổng kết năm 2022\n\n06/01/2023\n\nSáng 5-1, Sở tổ chức hội nghị tổng kết năm "
        f"2022.\n\n{BODY}\n\n{MORE}\n\nPhủ Lý ra quân trồng cây đầu xuân\nLý Nhân thu hoạch vụ đông sớm\n"
        "Kim Bảng khánh thành cầu qua sông",
        title="Sở Thông tin và Truyền thông tổng kết năm 2022",
        published="2023-01-06",
        event="2023-01-05",
        reported="năm 2022",
        kind="tổng kết",
        removed=("Phủ Lý ra quân", "Kim Bảng khánh thành"),
    ),
    Page(
        "questions of an interview, and a programme before the day",
        "Trò chuyện về kinh tế số\n\nThực hiện chương trình công tác năm 2018, ngày 12/10/2018, tại UBND huyện, Sở đã "
        f"làm việc về ứng dụng công nghệ thông tin.\n\nPV: Xin ông cho biết kết quả?\n\n{BODY}\n\n{MORE}\n\n"
        "Xem thêm TP.Phủ Lý",
        title="Trò chuyện về kinh tế số",
        event="2018-10-12",
        kind="họp",
        removed=("Xem thêm TP.Phủ Lý",),
    ),
    Page(
        "a crawl's clock stands above the page's own date",
        "Thứ 5, 16/05/2024, 09:12[GMT+7]\n\nSở Thông tin và Truyền thông: Triển khai nhiệm vụ năm 2020\n\n"
        "Thứ 4, 15/01/2020 | 08:03:38\n1,204 lượt xem\n"
        "Sáng ngày 14/1, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2019, triển khai "
        "nhiệm vụ "
        f"năm 2020.\n\n{BODY}\n\n{MORE}\n\nHoàng Lanh\n",
        title="Sở Thông tin và Truyền thông: Triển khai nhiệm vụ năm 2020",
        published="2020-01-15",
        event="2020-01-14",
        reported="năm 2019",
        planned="năm 2020",
        kind="tổng kết",
        author="Hoàng Lanh",
        removed=("1,204 lượt xem",),
    ),
    Page(
        "a month is glued before the title",
        " date 2022-01 Ngành Thông tin và Truyền thông triển khai nhiệm vụ năm 2022\n\n"
        "Ngày 7-1-2022, Sở Thông tin và Truyền thông (TT và TT) tổ chức hội nghị tổng kết công tác năm 2021, "
        "triển khai "
        f"nhiệm vụ năm 2022 theo hình thức trực tuyến.\n\n{BODY}\n\n{MORE}\n\nThanh Mây",
        title="Ngành Thông tin và Truyền thông triển khai nhiệm vụ năm 2022",
        published="2022-01",
        event="2022-01-07",
        reported="năm 2021",
        planned="năm 2022",
        kind="tổng kết",
        author="Thanh Mây",
    ),
    Page(
        "a portal writes month first and calls its ribbon",
        "Skip Ribbon Commands\nSkip to main content\n\nTrang chủ » Tin tức » Hoạt động của Sở\n"
        "Hội nghị tổng kết công tác thông tin và truyền thông năm 2016 (12/30/2016 10:36:57 AM)\n"
        "Chiều 29/12, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2016 và triển khai "
        "nhiệm vụ năm "
        f"2017.\n{BODY}\n{MORE}\nTin, ảnh: Quốc Việt\nCác tin khác\nTriển khai chữ ký số (12/28/2016)\nHọp giao "
        f"ban tháng 11 (11/30/2016)\n"
        "Bản quyền thuộc về Sở Thông tin và Truyền thông",
        title="Hội nghị tổng kết công tác thông tin và truyền thông năm 2016",
        published="2016-12-30",
        event="2016-12-29",
        reported="năm 2016",
        planned="năm 2017",
        kind="tổng kết",
        author="Quốc Việt",
        removed=("Skip Ribbon Commands", "Các tin khác", "Triển khai chữ ký số", "Họp giao ban tháng 11"),
    ),
    Page(
        "a label names the day of posting, a half-year review",
        "Ngày đưa:  01/08/2017 07:18:54 AM\n"
        "Sở Thông tin và Truyền thông sơ kết hoạt động 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2017\n"
        "Sáng ngày 31/7, Sở Thông tin và Truyền thông tổ chức họp sơ kết tình hình hoạt động 6 tháng đầu năm và "
        "triển khai "
        f"phương hướng nhiệm vụ 6 tháng cuối năm 2017. Ông Lê Văn Tám, Giám đốc Sở chủ trì.\n\n "
        f"\n\n{BODY}\n\n{MORE}\n\n(Huy Cận)\n",
        title="Sở Thông tin và Truyền thông sơ kết hoạt động 6 tháng đầu năm, "
        "triển khai nhiệm vụ 6 tháng cuối năm 2017",
        published="2017-08-01",
        event="2017-07-31",
        reported="6 tháng đầu năm 2017",
        planned="6 tháng cuối năm 2017",
        kind="sơ kết",
        author="Huy Cận",
    ),
    Page(
        "a code without a dash opens a text without a title",
        "(BTO) Chiều 6-1, Sở Thông tin và Truyền thông (TT-TT) tổ chức hội nghị tổng kết công tác năm 2016, "
        "triển khai nhiệm "
        f"vụ năm 2017. Đến dự có ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh.\n{BODY}\n"
        "Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh tặng kỷ niệm chương cho các cá nhân\n"
        f"{MORE}\nM.DUY",
        event="2017-01-06",
        reported="năm 2016",
        planned="năm 2017",
        kind="tổng kết",
        author="M.DUY",
        source="BTO",
        captions=("Ông Trần Văn Bình, Phó Chủ tịch UBND tỉnh tặng kỷ niệm chương cho các cá nhân",),
    ),
    Page(
        "a broadcaster's domain opens the lead and the event stands at its end",
        "Nhiều kết quả nổi bật trong công tác thông tin và truyền thông năm 2023\n\n22:13 05-01-2024 | :533\n\n"
        "Tinhtv.vn - Hội nghị trực tuyến tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024 vừa được Sở "
        "Thông tin và "
        f"Truyền thông tổ chức ngày 05/1.\n\nQuang cảnh Hội nghị.\n\n{BODY}\n\n{MORE}\n\nQuang Ánh\n\n\nBình luận\n\n"
        "Tối thiểu 10 chữ Tiếng việt có dấu Không chứa liên kết",
        title="Nhiều kết quả nổi bật trong công tác thông tin và truyền thông năm 2023",
        published="2024-01-05",
        event="2024-01-05",
        reported="năm 2023",
        planned="năm 2024",
        kind="tổng kết",
        author="Quang Ánh",
        source="Tinhtv.vn",
        captions=("Quang cảnh Hội nghị.",),
        removed=("Bình luận", "Tối thiểu 10 chữ Tiếng việt có dấu Không chứa liên kết"),
    ),
    Page(
        "the title comes three times, once behind null and once as an image",
        "Xuất bản thông tin\n\nnull Hội nghị sơ kết ngành thông tin và truyền thông 6 tháng đầu năm 2023\n\n"
        "Chi tiết bài viết Tin tức\n\nHội nghị sơ kết ngành thông tin và truyền thông 6 tháng đầu năm 2023\n\n"
        "Chiều ngày 04/8/2023, Sở Thông tin và Truyền thông tổ chức hội nghị sơ kết công tác quản lý ngành 6 "
        "tháng đầu năm "
        f"và triển khai nhiệm vụ các tháng cuối năm 2023.\n\n"
        f"Hội nghị sơ kết ngành thông tin và truyền thông 6 tháng đầu năm 2023 - Ảnh 1.\n\n{BODY}\n\n{MORE}\n\n"
        "Nguồn: Văn phòng Sở\n",
        title="Hội nghị sơ kết ngành thông tin và truyền thông 6 tháng đầu năm 2023",
        event="2023-08-04",
        reported="6 tháng đầu năm 2023",
        planned="6 tháng cuối năm 2023",
        kind="sơ kết",
        source="Văn phòng Sở",
    ),
    Page(
        "an English date names who submitted",
        "Skip to main content\nSubmitted by Ban biên tập on 18 October 2019\n\n"
        "          Ngày 17/10/2019, Sở Thông tin và Truyền thông tổ chức Hội nghị trực tuyến tập huấn công tác "
        "thông tin đối "
        "ngoại năm 2019.\n\nĐồng chí Lê Thị Yến, Phó Giám đốc Sở Thông tin và Truyền thông\n\nphát biểu khai "
        "mạc Hội nghị\n\n"
        f"{BODY}\n\n{MORE}\n",
        published="2019-10-18",
        event="2019-10-17",
        author="Ban biên tập",
        captions=("Đồng chí Lê Thị Yến, Phó Giám đốc Sở Thông tin và Truyền thông", "phát biểu khai mạc Hội nghị"),
    ),
    Page(
        "a day with spaces, a kicker, and the author beside the date",
        "THÔNG TIN VÀ TRUYỀN THÔNG\n\nTập trung nâng cao chất lượng phục vụ của chính quyền điện tử\n\n"
        "Nguyễn Thu Hương | 16 - 03 - 2022 08:15\n\n"
        "Sáng nay, Ban Chỉ đạo Chuyển đổi số tỉnh tổ chức phiên họp thứ nhất để đánh giá kết quả thực hiện năm "
        "2021 và "
        f"bàn nhiệm vụ năm 2022.\n\n{BODY}\n\n{MORE}\n",
        title="Tập trung nâng cao chất lượng phục vụ của chính quyền điện tử",
        published="2022-03-16",
        event="2022-03-16",
        reported="năm 2021",
        planned="năm 2022",
        kind="họp",
        author="Nguyễn Thu Hương",
    ),
    Page(
        "days with dots, and a list of tags",
        "Ngành thông tin và truyền thông tổng kết công tác năm 2019\n10.01.2020\n"
        "10- 1, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2019. "
        f"{BODY}\n{MORE}\nTừ khóa: tổng kết, 2019\nMINH NHÂN",
        title="Ngành thông tin và truyền thông tổng kết công tác năm 2019",
        published="2020-01-10",
        reported="năm 2019",
        kind="tổng kết",
        author="MINH NHÂN",
        removed=("Từ khóa: tổng kết, 2019",),
    ),
)
