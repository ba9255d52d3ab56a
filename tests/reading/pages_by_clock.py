"""Pages whose dates and periods are the difficulty, and what stands around them."""

from tests.reading.page import BODY, MORE, Page

PAGES_BY_CLOCK = (
    Page(
        "a month stands glued to the first sentence without a blank",
        f"date 2022-01Ngày 14/1, Sở tổ chức hội nghị tổng kết công tác năm 2021.\n\n{BODY}\n\n{MORE}",
        published="2022-01",
        event="2022-01-14",
        reported="năm 2021",
        kind="tổng kết",
        removed=("date 2022-01",),
    ),
    Page(
        "a feast of every year is no event",
        "Sở Thông tin và Truyền thông: Phát huy vai trò tham mưu\n\n25/08/2017, 08:41\n\nHN- Ngày 28/8 hàng năm là "
        f"Ngày Truyền thống ngành thông tin và truyền thông.\n\n{BODY}\n\n{MORE}",
        title="Sở Thông tin và Truyền thông: Phát huy vai trò tham mưu",
        published="2017-08-25",
        source="HN",
    ),
    Page(
        "a deadline soon behind the day says its year",
        "Kiểm tra hoạt động thông tin truyền thông tại huyện\n\nSáng ngày 17/11, Sở có buổi kiểm tra công "
        f"tác tại huyện.\n\nSở đề nghị sớm giải ngân vốn năm 2022, báo cáo trước ngày 30/11/2023.\n\n{BODY}\n\n{MORE}",
        title="Kiểm tra hoạt động thông tin truyền thông tại huyện",
        event="2023-11-17",
    ),
    Page(
        "a day in the middle of a term, and only a paper's date beside it",
        "Đảng bộ Sở đẩy mạnh xây dựng thành phố thông minh\n\nSáng 21-5, Đảng bộ Sở tổ chức hội nghị sơ kết nửa nhiệm "
        f"kỳ 2020-2025.\n\nHội nghị đánh giá Nghị quyết 07-NQ/TU ngày 16-4-2019 của Thành ủy.\n\n{BODY}\n\n{MORE}",
        title="Đảng bộ Sở đẩy mạnh xây dựng thành phố thông minh",
        reported="giai đoạn 2020-2025",
        kind="sơ kết",
    ),
    Page(
        "no day at all, one year and its work done",
        "Theo báo cáo, thực hiện nhiệm vụ năm 2022, ngay từ đầu năm, Sở đã xây dựng kế hoạch.\n\nNgành đã hoàn thành "
        f"tốt kế hoạch công tác năm 2022.\n\n{BODY}\n\n{MORE}",
        reported="năm 2022",
    ),
    Page(
        "December's meeting is told in January",
        "Ngành Thông tin và Truyền thông đạt nhiều kết quả toàn diện\n\nThứ hai, 03/01/2022 - 07:30 AM\n\n"
        "(TG) - Chiều 31/12, tại hội trường UBND tỉnh, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết "
        "năm 2021.\n\n"
        f"{BODY}\n\n{MORE}\n\nBài và ảnh: Thủy Hà - Song An\n",
        title="Ngành Thông tin và Truyền thông đạt nhiều kết quả toàn diện",
        published="2022-01-03",
        event="2021-12-31",
        reported="năm 2021",
        kind="tổng kết",
        author="Thủy Hà - Song An",
        source="TG",
    ),
    Page(
        "a meeting of two days, signed by an agency",
        "Đánh giá 5 năm ứng dụng công nghệ thông tin\n05/07/2020 15:02\n"
        "Trong 2 ngày 3 và 4/7, UBND tỉnh tổ chức hội nghị tổng kết ứng dụng công nghệ thông tin giai đoạn 2016-2020, "
        f"phương hướng đến năm 2025.\n{BODY}\n{MORE}\nNguyễn Văn Nam (TTXVN)\n",
        title="Đánh giá 5 năm ứng dụng công nghệ thông tin",
        published="2020-07-05",
        event="2020-07-03",
        reported="giai đoạn 2016-2020",
        kind="tổng kết",
        author="Nguyễn Văn Nam",
        source="TTXVN",
    ),
    Page(
        "a title about the coming half-year over a review of the past one",
        "Quyết tâm hoàn thành nhiệm vụ 6 tháng cuối năm\n\nCập nhật: 09:10 | 15/07/2019\n\n"
        "Ngày 12/7, Sở Thông tin và Truyền thông sơ kết công tác 6 tháng đầu năm 2019.\n\n"
        f"{BODY}\n\nTrong 6 tháng, toàn tỉnh có 10/24 chỉ tiêu hoàn thành, 82/82 xã có đài truyền thanh. "
        f"{MORE}\n\nP.V\n",
        title="Quyết tâm hoàn thành nhiệm vụ 6 tháng cuối năm",
        published="2019-07-15",
        event="2019-07-12",
        reported="6 tháng đầu năm 2019",
        planned="6 tháng cuối năm 2019",
        kind="sơ kết",
        author="P.V",
    ),
    Page(
        "no day of publication: the season of a year's review gives the year",
        "Hội nghị tổng kết ngành Thông tin và Truyền thông\n\n"
        "Sáng 10/1, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2018, triển khai phương "
        "hướng, nhiệm "
        f"vụ năm 2019.\n\n{BODY}\n\n{MORE}\n\nThùy Dương",
        title="Hội nghị tổng kết ngành Thông tin và Truyền thông",
        event="2019-01-10",
        reported="năm 2018",
        planned="năm 2019",
        kind="tổng kết",
        author="Thùy Dương",
    ),
    Page(
        "a day that no calendar has is kept and doubted",
        "Tổng kết công tác năm 2021\n\n02/12/2021\n\nSáng 31/11/2021, Sở tổ chức hội nghị tổng kết công tác năm "
        "2021.\n\n"
        f"{BODY}\n\n{MORE}\n",
        title="Tổng kết công tác năm 2021",
        published="2021-12-02",
        event="2021-11",
        reported="năm 2021",
        kind="tổng kết",
    ),
    Page(
        "a decree's day comes before the event's",
        "Sở Thông tin và Truyền thông phát động thi đua\n\n25/02/2021 10:00\n\n"
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2021 của UBND tỉnh, sáng 24/2, Sở Thông tin và Truyền "
        "thông tổ chức lễ "
        f"phát động phong trào thi đua năm 2021.\n\n{BODY}\n\n{MORE}\n\nTheo Báo Nhân Dân\n",
        title="Sở Thông tin và Truyền thông phát động thi đua",
        published="2021-02-25",
        event="2021-02-24",
        planned="năm 2021",
        source="Báo Nhân Dân",
    ),
    Page(
        "the site's name stands behind the title and in the foot",
        "Đẩy mạnh chuyển đổi số trong cơ quan nhà nước | Cổng thông tin điện tử tỉnh Sao Mai\n"
        "Trang chủ\nGiới thiệu\nTin tức - Sự kiện\nDịch vụ công trực tuyến\n"
        "Đẩy mạnh chuyển đổi số trong cơ quan nhà nước\nNgày đăng: 20/07/2021 | Lượt xem: 1024\n"
        "Sáng 19/7, UBND tỉnh họp đánh giá tình hình chuyển đổi số 6 tháng đầu năm 2021.\n"
        f"{BODY}\n{MORE}\nNgọc Mai\nTin liên quan\nLễ phát động tháng chuyển đổi số\nCơ quan chủ quản: UBND "
        f"tỉnh\nĐiện thoại: 0212 333 444",
        title="Đẩy mạnh chuyển đổi số trong cơ quan nhà nước",
        published="2021-07-20",
        event="2021-07-19",
        reported="6 tháng đầu năm 2021",
        kind="họp",
        author="Ngọc Mai",
        source="Cổng thông tin điện tử tỉnh Sao Mai",
        removed=(
            "Trang chủ",
            "Giới thiệu",
            "Tin liên quan",
            "Lễ phát động tháng chuyển đổi số",
            "Điện thoại: 0212 333 444",
        ),
    ),
    Page(
        "links are spliced into the body",
        "Sơ kết công tác thông tin và truyền thông quý I\n\n05/04/2018\n\n"
        "Chiều 4/4, Sở Thông tin và Truyền thông tổ chức hội nghị sơ kết công tác quý I, triển khai nhiệm vụ "
        "quý II năm 2018.\n\n"
        f"{BODY}\n\n>> Hà Giang: Tập huấn an toàn thông tin\n\nXem thêm\nĐẩy mạnh truyền thông chính "
        f"sách\n\n{MORE}\n\n"
        "Chia sẻ\nFacebook\nZalo\n0 bình luận\n",
        title="Sơ kết công tác thông tin và truyền thông quý I",
        published="2018-04-05",
        event="2018-04-04",
        reported="quý I/2018",
        planned="quý II/2018",
        kind="sơ kết",
        removed=(
            ">> Hà Giang: Tập huấn an toàn thông tin",
            "Xem thêm",
            "Đẩy mạnh truyền thông chính sách",
            "Facebook",
            "0 bình luận",
        ),
    ),
    Page(
        "a caption comes first in a text without a title",
        "Quang cảnh hội nghị.\nNgày 28/12, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2022.\n"
        f"{BODY}\n{MORE}\nVăn Tâm",
        event="2022-12-28",
        reported="năm 2022",
        kind="tổng kết",
        author="Văn Tâm",
        captions=("Quang cảnh hội nghị.",),
    ),
    Page(
        "a section, the running day, and a menu stand above the title",
        "Báo Sao Mai điện tử\nThứ Hai, 23/11/2026\nChính trị\nKinh tế\nTrang nhất > Khoa học - Công nghệ\n"
        "Tổng kết ngành thông tin và truyền thông năm 2020\nThứ sáu, 15/01/2021 - 17:25\nA- A A+\n"
        "(SMO) – Chiều nay, 15/1, Sở Thông tin và Truyền thông tổ chức hội nghị tổng kết công tác năm 2020, "
        "triển khai kế "
        f"hoạch năm 2021.\nẢnh: T.H\nPhó Chủ tịch UBND tỉnh trao Cờ thi đua cho Bưu điện "
        f"tỉnh\n{BODY}\n{MORE}\nTHANH HẢI\n"
        "TIN LIÊN QUAN\nKhánh thành bưu điện văn hóa xã 10/01/2021\nTAG: chuyển đổi số\n© Bản quyền thuộc về "
        "Báo Sao Mai",
        title="Tổng kết ngành thông tin và truyền thông năm 2020",
        published="2021-01-15",
        event="2021-01-15",
        reported="năm 2020",
        planned="năm 2021",
        kind="tổng kết",
        author="THANH HẢI",
        source="SMO",
        captions=("Ảnh: T.H", "Phó Chủ tịch UBND tỉnh trao Cờ thi đua cho Bưu điện tỉnh"),
        removed=("A- A A+", "TIN LIÊN QUAN", "Khánh thành bưu điện văn hóa xã", "TAG: chuyển đổi số"),
    ),
    Page(
        "the author stands between title and date",
        "Chuyển đổi số ở Long Thành: Những bước đi đầu tiên\nMinh Phương\nThứ tư, 09/11/2022 06:41 (GMT+7)\n"
        f"Sau một năm triển khai, chuyển đổi số đã làm thay đổi cách làm việc của cán bộ xã.\n{BODY}\nNền tảng "
        f"vững chắc\n{MORE}",
        title="Chuyển đổi số ở Long Thành: Những bước đi đầu tiên",
        published="2022-11-09",
        author="Minh Phương",
    ),
    Page(
        "a title stopped by a full stop, a meeting named only by its periods",
        "Hội nghị đánh giá kết quả công tác năm 2022, phương hướng nhiệm vụ năm 2023.\n\n"
        f"Sáng ngày 06/01/2023, tại Hội trường, Sở tổ chức Hội nghị cán bộ, công chức, viên chức năm 2023. "
        f"{BODY}\n\n{MORE}\n\nThu Hà",
        title="Hội nghị đánh giá kết quả công tác năm 2022, phương hướng nhiệm vụ năm 2023.",
        event="2023-01-06",
        reported="năm 2022",
        planned="năm 2023",
        kind="tổng kết",
        author="Thu Hà",
    ),
    Page(
        "a quarterly briefing under a date with a month in words",
        "Hội nghị giao ban công tác quản lý nhà nước quý III năm 2019\nThứ ba, 08 Tháng 10 2019 09:26\n"
        "Sáng ngày 7/10/2019, Sở tổ chức Hội nghị giao ban công tác quản lý nhà nước quý III, triển khai nhiệm "
        "vụ quý IV năm "
        f"2019.\n{BODY}\n{MORE}\nNguồn tin: Sở TTTT\n",
        title="Hội nghị giao ban công tác quản lý nhà nước quý III năm 2019",
        published="2019-10-08",
        event="2019-10-07",
        reported="quý III/2019",
        planned="quý IV/2019",
        kind="họp",
        source="Sở TTTT",
    ),
)
