"""Pages as the systems of portals, papers and broadcasters print them: menus above, forms and counters below."""

from tests.reading.page import BODY, MORE, Page

LEAD_2021 = (
    "Sáng ngày 12/01/2022, Sở Thông tin và Truyền thông tổ chức Hội nghị tổng kết công tác năm 2021, triển khai "
    "nhiệm vụ năm 2022. Ông Phạm Văn Lộc, Giám đốc Sở chủ trì Hội nghị."
)
LEAD_HALF = (
    "Chiều 14/7, Sở Thông tin và Truyền thông tổ chức hội nghị sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ "
    "6 tháng cuối năm 2020."
)

PAGES_BY_PORTAL = (
    Page(
        "a department's WordPress",
        "Skip to content\nTrang chủ\nGiới thiệu\nTin tức\nVăn bản\nLiên hệ\nPrimary Menu\n\n"
        "Tổng kết công tác thông tin và truyền thông năm 2021\n\nPosted on 13/01/2022 by admin\n\n"
        f"{LEAD_2021}\n\nQuang cảnh Hội nghị\n\n{BODY}\n\n{MORE}\n\nNgười đăng: admin\nTác giả: Ngọc Lan\n"
        "Posted in Tin tức\nTags: tổng kết, 2021\nPost navigation\nPrevious Post\nHọp giao ban tháng 12\nNext Post\n"
        "Leave a Reply\nYour email address will not be published. Required fields are marked *\nName *\nPost Comment\n",
        title="Tổng kết công tác thông tin và truyền thông năm 2021",
        published="2022-01-13",
        event="2022-01-12",
        reported="năm 2021",
        planned="năm 2022",
        kind="tổng kết",
        author="Ngọc Lan",
        captions=("Quang cảnh Hội nghị",),
        removed=("Skip to content", "Post navigation", "Previous Post", "Leave a Reply", "Name *", "admin"),
    ),
    Page(
        "a department's SharePoint, its own name at the foot",
        "Skip Ribbon Commands\nSkip to main content\nIt looks like your browser does not have JavaScript enabled. "
        "Please turn on JavaScript and try again.\nTrang chủ » Tin hoạt động\nPage Content\n"
        "Hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022\n1/13/2022 2:05:11 PM\n"
        f"{LEAD_2021}\n{BODY}\n{MORE}\nLê Thị Thảo - Văn phòng Sở\n[Trở về]\nCác tin khác\n"
        "Tập huấn chữ ký số (12/20/2021)\nHọp báo quý IV (12/15/2021)\n"
        "Trang thông tin điện tử Sở Thông tin và Truyền thông tỉnh Phú Thọ\n"
        "Chịu trách nhiệm chính: Ông Phạm Văn Lộc\nGiấy phép số: 05/GP-TTĐT ngày 10/02/2020\n"
        "Địa chỉ: Đường Nguyễn Tất Thành, thành phố Việt Trì. ĐT: 0210.3811.111\n",
        title="Hội nghị tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022",
        published="2022-01-13",
        event="2022-01-12",
        reported="năm 2021",
        planned="năm 2022",
        kind="tổng kết",
        author="Lê Thị Thảo",
        source="Trang thông tin điện tử Sở Thông tin và Truyền thông tỉnh Phú Thọ",
        removed=("JavaScript", "[Trở về]", "Tập huấn chữ ký số", "Chịu trách nhiệm", "Giấy phép", "Địa chỉ"),
    ),
    Page(
        "a VNPT portal with ratings and visitor counts",
        "Tin tức\nTin tức - Sự kiện\nSơ kết công tác 6 tháng đầu năm 2020\n15/07/2020 | Lượt xem: 1.204\n"
        "Xem với cỡ chữ\nĐọc bài viết\n"
        f"{LEAD_HALF}\n{BODY}\n{MORE}\nNguồn tin: Phòng Công nghệ thông tin\nTác giả: Hoàng Minh\n"
        "Tổng số điểm của bài viết là: 0 trong 0 đánh giá\nClick để đánh giá bài viết\nChia sẻ Zalo\n"
        "Những tin cũ hơn\nRà soát thuê bao trả trước (10/07/2020)\nVăn bản mới\nKế hoạch số 35/KH-STTTT\n"
        "Thống kê truy cập\nĐang truy cập : 25\nHôm nay: 1.204\nTổng lượt truy cập12,345,678\n",
        title="Sơ kết công tác 6 tháng đầu năm 2020",
        published="2020-07-15",
        event="2020-07-14",
        reported="6 tháng đầu năm 2020",
        planned="6 tháng cuối năm 2020",
        kind="sơ kết",
        author="Hoàng Minh",
        source="Phòng Công nghệ thông tin",
        removed=("đánh giá", "Chia sẻ Zalo", "Rà soát thuê bao", "35/KH-STTTT", "Đang truy cập", "12,345,678"),
    ),
    Page(
        "a Liferay page whose breadcrumb is glued to the title",
        "Nhảy đến nội dung\nTrang chủ / Tin tức / Sở Thông tin và Truyền thông sơ kết công tác 6 tháng đầu năm 2020\n"
        "Trình diễn nội dung web\nThứ Tư, 15/07/2020 - 08:30\n"
        f"{LEAD_HALF}\n{BODY}\n100% thu phóng\n{MORE}\nThanh Hà\nTrở về\nIn bài viết | Gửi email | Chia sẻ\n",
        title="Sở Thông tin và Truyền thông sơ kết công tác 6 tháng đầu năm 2020",
        published="2020-07-15",
        event="2020-07-14",
        reported="6 tháng đầu năm 2020",
        planned="6 tháng cuối năm 2020",
        kind="sơ kết",
        author="Thanh Hà",
        removed=("Trang chủ", "Trình diễn", "thu phóng", "Trở về", "In bài viết"),
    ),
    Page(
        "a district's page, its office in brackets behind the name",
        "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SÔNG LÔ\nTrang chủ\nTin trong huyện\nBan hành: 06.01.2020 — Người đăng: admin\n"
        "SÔNG LÔ: HỘI NGHỊ TỔNG KẾT CÔNG TÁC VĂN HÓA VÀ\nTHÔNG TIN NĂM 2019\n"
        "Chiều ngày 3-1, UBND huyện tổ chức hội nghị tổng kết công tác văn hóa và thông tin năm 2019.\n"
        f"{BODY}\nJavaScript chưa bật. 100% thu phóng\n{MORE}\nĐỗ Thị Yến (Phòng VH&TT)\n[Quay lại] [Đầu trang]\n"
        "Số người truy cập: 205 331\n",
        title="SÔNG LÔ: HỘI NGHỊ TỔNG KẾT CÔNG TÁC VĂN HÓA VÀ THÔNG TIN NĂM 2019",
        published="2020-01-06",
        event="2020-01-03",
        reported="năm 2019",
        kind="tổng kết",
        author="Đỗ Thị Yến",
        source="CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SÔNG LÔ",
        removed=("JavaScript", "Quay lại", "205 331", "admin"),
    ),
    Page(
        "a broadcaster's page with a player and time before the day",
        "Thời sự\nNghe audio\n00:00 / 03:12\nGiọng nữ\nTốc độ đọc: 1x\n"
        "Giao ban công tác thông tin và truyền thông quý III\n08h15 - 06/10/2022\n"
        "THTG - Sáng 5/10, Sở Thông tin và Truyền thông tổ chức hội nghị giao ban công tác quý III, triển khai nhiệm "
        f"vụ quý IV năm 2022.\n{BODY}\n{MORE}\nThu Vân - Minh Tân\nBình luận (0)\nHãy là người đầu tiên bình luận\n"
        "Thời tiết\nMỹ Tho 31°C\nTin nóng: Xăng giảm giá từ 15 giờ chiều nay\n",
        title="Giao ban công tác thông tin và truyền thông quý III",
        published="2022-10-06",
        event="2022-10-05",
        reported="quý III/2022",
        planned="quý IV/2022",
        kind="họp",
        author="Thu Vân - Minh Tân",
        source="THTG",
        removed=("Nghe audio", "00:00 / 03:12", "Tốc độ đọc", "31°C", "Xăng giảm giá"),
    ),
    Page(
        "a paper's mobile page, spam spliced in and a photographer beside the writer",
        "Menu\nTrang chủ  Chính trị  Kinh tế  Văn hóa\nChính quyền số - Kinh tế số - Xã hội số\n"
        "Đẩy mạnh chuyển đổi số trong cơ quan nhà nước\n14/07/2020 16:20 GMT+7\n"
        f"Xem bóng đá trực tiếp miễn phí tại đây >>> {LEAD_HALF} {BODY}\n"
        "Vay tiền online không thế chấp, hotline 0909 123 456\n"
        "Đại biểu thảo luận tại hội nghị. Ảnh: Minh Anh\nĐại biểu thảo luận tại hội nghị. Ảnh: Minh Anh\n"
        f"{MORE}\nTin: Bảo Châu; Ảnh: Minh Anh\nTin nóng: Giá lúa tăng\nPhiên bản đầy đủ\n",
        title="Đẩy mạnh chuyển đổi số trong cơ quan nhà nước",
        published="2020-07-14",
        event="2020-07-14",
        reported="6 tháng đầu năm 2020",
        planned="6 tháng cuối năm 2020",
        kind="sơ kết",
        author="Bảo Châu",
        captions=("Đại biểu thảo luận tại hội nghị. Ảnh: Minh Anh",),
        removed=("bóng đá", "Vay tiền", "Giá lúa", "Phiên bản đầy đủ"),
    ),
    Page(
        "a rubric over a text without a title, and nine months of a meeting",
        "Chính quyền số - Kinh tế số - Xã hội số\n"
        "BHG - Sáng 8/10, Sở Thông tin và Truyền thông tổ chức hội nghị giao ban công tác 9 tháng, triển khai nhiệm vụ "
        f"trọng tâm quý IV năm 2019.\n{BODY}\n{MORE}\nTin, ảnh: HẢI YẾN\nGửi ý kiến của bạn\n",
        event="2019-10-08",
        reported="9 tháng đầu năm 2019",
        planned="quý IV/2019",
        kind="họp",
        author="HẢI YẾN",
        source="BHG",
        removed=("Gửi ý kiến của bạn",),
    ),
    Page(
        "a paper that says its name below the links to other articles",
        "Tổng kết công tác thông tin và truyền thông năm 2021\nThứ Năm, 13/01/2022 | 09:27\n"
        f"{LEAD_2021}\n{BODY}\n{MORE}\nNgọc Lan\nCác tin khác\nBáo Vĩnh Long trao quà Tết cho hộ nghèo\n"
        "Mở rộng quốc lộ qua thị xã\nBáo Vĩnh Long Online\nTòa soạn: 44 đường Lê Lợi, TP. Vĩnh Long\n",
        title="Tổng kết công tác thông tin và truyền thông năm 2021",
        published="2022-01-13",
        event="2022-01-12",
        reported="năm 2021",
        planned="năm 2022",
        kind="tổng kết",
        source="Báo Vĩnh Long Online",
        author="Ngọc Lan",
        removed=("Các tin khác", "Báo Vĩnh Long trao quà Tết cho hộ nghèo", "Báo Vĩnh Long Online"),
    ),
    Page(
        "a committee's session below the menu of a department's portal",
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH SAO MAI\nTrang chủ\nVăn bản - Biểu mẫu\nHỏi đáp trực tuyến\nCÔNG BÁO\n"
        "Ban Chỉ đạo Chuyển đổi số tỉnh họp phiên thứ hai\n06/10/2022 08:12:44 AM\n"
        f"Chiều 5/10, Ban Chỉ đạo họp.\n• Sao Mai tập huấn phần mềm quản lý văn bản\n{BODY}\n{MORE}\n",
        title="Ban Chỉ đạo Chuyển đổi số tỉnh họp phiên thứ hai",
        published="2022-10-06",
        event="2022-10-05",
        kind="họp",
        source="SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH SAO MAI",
        removed=("SỞ THÔNG TIN", "Hỏi đáp", "CÔNG BÁO", "tập huấn phần mềm"),
    ),
    Page(
        "a call sign with its station's name above the title",
        "THSM - Báo và Đài Phát thanh, Truyền hình Sao Mai\nTrang chủ / Tin địa phương\n"
        f"Tỉnh họp đánh giá chuyển đổi số\nLê Mai - Vinh Anh 25/09/2022 17:05\n{BODY}\n{MORE}\n",
        title="Tỉnh họp đánh giá chuyển đổi số",
        published="2022-09-25",
        kind="họp",
        author="Lê Mai - Vinh Anh",
        source="Báo và Đài Phát thanh, Truyền hình Sao Mai",
        removed=("THSM",),
    ),
    Page(
        "a magazine's name below the date, and a rubric with a label beside it",
        "Đưa thông tin về cơ sở vùng cao\nChuyển đổi số - Ngày đăng : 09:30, 25/11/2014\n"
        f"Tạp chí Sao Mai và Truyền thông\n{BODY} Mỗi xã có một phòng họp trực tuyến.\n{MORE}\n",
        title="Đưa thông tin về cơ sở vùng cao",
        published="2014-11-25",
        source="Tạp chí Sao Mai và Truyền thông",
        removed=("Ngày đăng", "Tạp chí Sao Mai"),
    ),
)
