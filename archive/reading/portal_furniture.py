"""Furniture of the systems portals run on: ratings, visitor counts, comment forms, weather, notices, spam."""

import re

from archive.reading.pattern import Pattern, one_of, whole_line

_RATED = one_of(
    r"""đánh giá (?:bài viết|tin bài|bài này)\b.{0,30} · tổng số điểm của bài viết.{0,60} ·
        click để đánh giá.{0,30} · (?:xếp hạng|điểm)\s?:.{0,10}\d.{0,40} · \d+ phiếu(?: bầu)? ·
        (?:rất )?(?:hài lòng|không hài lòng|hữu ích)(?:\s?[:(]\s?\d+\)?)? ·
        bài viết (?:này )?(?:có hữu ích|hữu ích).{0,40} · vui lòng chọn .{0,60} · average rating.{0,60}"""
)
RATINGS = Pattern(
    "rating",
    whole_line(rf"{_RATED}[.!?]?"),
    finds=(
        "Đánh giá bài viết",
        "Tổng số điểm của bài viết là: 0 trong 0 đánh giá",
        "Click để đánh giá bài viết",
        "Xếp hạng: 5 - 2 phiếu bầu",
    ),
    leaves=("Đánh giá chỉ số chuyển đổi số năm 2021", "Tổng số điểm của tỉnh là 520,3"),
)
_VISITED = one_of(
    r"""(?:số )?(?:lượt|người|khách)?\s?(?:đang )?(?:truy cập|online|trực tuyến|viếng thăm|ghé thăm) ·
        tổng(?: số)?(?: lượt)?(?: người)?(?: đã)? truy cập · tổng(?: số)? lượt · máy chủ tìm kiếm · tháng hiện tại ·
        khách viếng thăm · (?:số )?(?:lượt )?người (?:xem|đọc) ·
        số lượt truy cập(?: hôm nay| trong (?:ngày|tuần|tháng|năm))? ·
        (?:trong )?(?:ngày|tuần|tháng|năm)\s?: ·
        tuần này · tháng này · năm (?:nay|này|trước) · lượt truy cập(?: trực tuyến)? · thành viên online ·
        đã truy cập ·
        (?:tất cả|tổng cộng|tổng) · visitors?(?: today)? · (?:your )?ip(?: của bạn)?"""
)
VISITORS = Pattern(
    "visitors",
    whole_line(rf"{_VISITED}\s*[:：|(]?\s*\d[\d., ]*\)?\s*(?:lượt|người|khách)?(?:\s?(?:xem|truy cập))?"),
    finds=(
        "Số người truy cập: 1 205 331",
        "Đang truy cập : 25",
        "Tháng hiện tại145,221",
        "Tổng truy cập: 1.234.567",
        "Khách viếng thăm : 20",
        "Lượt người xem: 250",
        "Lượt truy cập trực tuyến: 12",
    ),
    leaves=("Năm 2021", "Tuần 12", "Tổng số 25 dự án đã hoàn thành"),
)
_FORM = one_of(
    r"""(?:họ(?: và)?(?: |-)?tên|tiêu đề|email|e-mail|địa chỉ(?: email)?|số điện thoại|điện thoại|nội dung(?: bình
        luận| phản hồi| góp ý)?|mã (?:xác nhận|xác thực|bảo mật|bảo vệ|kiểm tra))\s?(?:\(?\*\)?|\(bắt buộc\))\s?:?
        ·
        mã (?:xác (?:nhận|thực)|bảo mật|kiểm tra) · captcha · thông tin người gửi.{0,20} · xóa trắng · nhập lại ·
        (?:số ký tự|bạn) còn(?: lại)?\s?:? ?\d*(?: ?ký tự)?.{0,20} · \d+ ký tự.{0,20} · \d+/\d+ ký tự ·
        bạn (?:phải|cần|vui lòng|hãy) đăng nhập.{0,60} ·
        (?:chưa|không) có (?:bình luận|ý kiến|phản hồi)(?: nào)?.{0,40} ·
        hãy là người (?:đầu tiên )?.{0,10}bình luận.{0,30} ·
        (?:viết|để lại|thêm|gửi) (?:bình luận|phản hồi|trả lời).{0,30} ·
        leave a (?:reply|comment).{0,40} · your email address will not be published.{0,60} · required fields.{0,30} ·
        your (?:name|email|comment).{0,20} · post comment ·
        (?:name|email|website|comment)\s?\* · cancel reply · hủy trả lời · no comments?.{0,30} ·
        email của bạn sẽ không được hiển thị.{0,80} · các trường bắt buộc.{0,40} · lưu tên của tôi.{0,100} ·
        ý kiến (?:bạn đọc|phản hồi|đóng góp)\s?\(?\d*\)? · (?:bình luận|comment)\s?facebook ·
        bài viết chưa có.{0,40} · quan tâm nhất · (?:mới|cũ) nhất · tất cả bình luận.{0,10} ·
        được gửi (?:bởi|từ).{0,40}"""
)
FORMS = Pattern(
    "comment-form",
    whole_line(rf"{_FORM}[.:]?"),
    finds=(
        "Họ và tên (*)",
        "Nội dung bình luận *",
        "Mã xác nhận",
        "Chưa có bình luận nào",
        "Bạn phải đăng nhập để gửi bình luận",
        "Leave a Reply",
        "Số ký tự còn lại: 500",
    ),
    leaves=("Nội dung tuyên truyền tập trung vào bầu cử", "Địa chỉ số của các hộ dân được cập nhật"),
)
_SYSTEM = one_of(
    r"""javascript.{0,30}(?:chưa bật|disabled|bị tắt|không được bật|not enabled).{0,60} · \d{1,3}\s?% thu phóng ·
        (?:thu phóng|phóng to|thu nhỏ|mặc định|zoom)(?:[\s|/]+(?:thu phóng|phóng to|thu nhỏ|mặc định))* ·
        it looks like your browser does not have javascript.{0,120} · please (?:enable|turn on) javascript.{0,80} ·
        (?:vui lòng|hãy) (?:bật|kích hoạt) javascript.{0,80} · trình duyệt (?:của bạn )?(?:không|chưa) hỗ trợ.{0,80} ·
        image (?:advertisement|banner|ads?) · (?:page|article) (?:content|image) ·
        image caption · rollup image · page image · byline · article date ·
        trình diễn (?:nội dung|ứng dụng) web.{0,20} · hiển thị nội dung web · web content (?:viewer|display).{0,20} ·
        asset publisher · breadcrumbs? · navigation(?: menu)? · nested (?:portlets|applications) · main navigation ·
        primary menu · post navigation · (?:previous|next|older|newer) posts?.{0,80} · continue reading.{0,60} ·
        read more.{0,60} · posted in .{2,60} · filed under.{0,60} · uncategorized · toggle .{3,30} · actions ·
        (?:nhảy|chuyển|bỏ qua|đi) (?:để )?(?:đến|tới) (?:phần )?nội dung(?: chính)? · scroll to top ·
        (?:xem )?phiên bản (?:di động|đầy đủ|mobile|desktop|cũ|in) · bản (?:mobile|desktop|in) ·
        giao diện (?:di động|máy tính|mobile|desktop|cũ|mới) ·
        (?:(?:xem (?:với )?)|sửa |thay đổi |chọn )?c[ỡở]
        chữ[\s:]*(?>(?:a[-+]?[\s|]*+)*)(?:mặc định|nhỏ|to|lớn|\d{1,3}\s?%)? · (?>(?:a[-+]?[\s|]*+){1,4}) ·
        chế độ (?:xem|tối|sáng|nền|tương phản|ban đêm).{0,15} · đọc (?:tin|văn bản) ·
        nghe (?:audio|tin|radio|bản tin|chương trình|đọc tin|bài viết).{0,12} ·
        dừng(?: đọc)? · tạm dừng · phát(?: lại)? · audio\s?\d{0,2}.{0,12} ·
        giọng (?:bắc|nam|trung|nữ|đọc|miền).{0,20} · tốc độ(?: đọc)?[\s:]*(?:\d(?:[.,]\d+)?x?)? ·
        lấy (?:link|liên kết|mã nhúng).{0,10} · mã nhúng · embed · in tin này · gửi tin qua email ·
        bài (?:trước|sau|kế tiếp|tiếp theo|cũ hơn|mới hơn)(?: đó)?(?:\s?:.{0,120})? ·
        (?:file|tệp|tập|tài liệu|văn bản)(?: tin)? đính kèm.{0,80} · \(?đã ký\)? · nơi nhận\s?: ·
        tải (?:về|xuống)\s?:.{0,120} · [^:;]{1,120}\.(?:pdf|docx?|xlsx?|pptx?|rar|zip)(?:\s?\(.{1,20}\))? ·
        -?\s?lưu\s?:\s?(?:vt|vp)\b.{0,40} · font size\s?:.{0,60} · tải (?:tệp|file|tài liệu|văn bản).{0,30} · chỉ mục ·
        [\d.,]{1,7} · in ra · prev · next · lưu (?:bài viết|tin|trang|bài) này ·
        chi tiết (?:tin|bài viết|tin tức)(?: bài| tin tức)? ·
        (?:share|like) this · related(?: posts| articles)? · xem thêm\b.{0,40}(?<![.!?]) ·
        đường (?:link|dẫn)(?: cụ thể| bài viết)? ·
        lời hay ý đẹp ·
        \w{1,20}\(\) · (?:trở|quay) (?:về|lại)(?: trang (?:trước|chủ))? · lên trên · về đầu trang · đầu trang ·
        quý (?:vị|khách) (?:có thể |hãy )?(?:nghe|xem|theo dõi|tải).{0,80} · mời (?:quý vị|các bạn|bạn) nghe.{0,80}"""
)
SYSTEM = Pattern(
    "system-words",
    whole_line(rf"{_SYSTEM}[.:…]?"),
    finds=(
        "JavaScript chưa bật",
        "100% thu phóng",
        "Trình diễn nội dung web",
        "Page Content",
        "Cỡ chữ A- A A+",
        "Xem với cỡ chữ",
        "Post navigation",
        "Phiên bản di động",
        "links()",
        "Trở về",
        "Tải về: KH 12.pdf",
        "Nghe audio",
        "Bài trước: Họp giao ban tháng 11",
    ),
    leaves=(
        "Tốc độ tăng trưởng bình quân đạt 12% mỗi năm",
        "Phát huy vai trò của báo chí",
        "Chế độ báo cáo định kỳ được thực hiện nghiêm túc",
        "Giọng nói của đồng bào",
    ),
)
WEATHER = Pattern(
    "weather-and-rates",
    whole_line(
        r"thời tiết(?: (?:hôm nay|các|tại|ở).{0,40})?|.{0,40}-?\d{1,2}(?:[.,]\d)?\s?(?:[°º˚]\s?c?|độ c\b).{0,40}|"
        r"(?:độ ẩm|nhiệt độ|sức gió|tầm nhìn|gió)\s?:.{0,40}|(?:nhiều|ít|có) mây\b.{0,40}|trời "
        r"(?:nắng|mưa|quang)\b.{0,30}|"
        r"(?:tỷ giá|tỉ giá|giá vàng|chứng khoán|lịch vạn niên|lịch âm)(?: hôm nay)?|(?:usd|eur|sjc|jpy|cny)\b"
        r"[\s:]*[\d.,]+.{0,20}|"
        r"âm lịch\s?:?.{0,40}"
    ),
    finds=("Thời tiết", "Điện Biên 21°C", "Nhiệt độ: 28°C - Độ ẩm: 80%", "USD 23.450", "Nhiều mây, có mưa rào"),
    leaves=("Thời tiết bất lợi gây mất liên lạc ở 12 xã", "Tỷ giá tính thuế do Bộ công bố được niêm yết"),
)
_LURE = one_of(
    r"""vay (?:tiền|vốn) (?:nhanh|nóng|online|trả góp)\b · (?:xem )?bóng đá trực (?:tiếp|tuyến) · trực tiếp bóng đá ·
        nhà cái · cá cược · cá độ · casino · game bài · nổ hũ · soi cầu · (?:kết quả|dự đoán) xổ số ·
        xổ số trực tiếp ·
        tỷ lệ kèo · kèo nhà · lô đề · viagra · cialis · thuốc (?:giảm cân|cường dương|kích dục|sinh lý) ·
        bong88 · fun88 · w88 · tăng (?:like|follow) · hack (?:game|facebook) · không thế chấp · cho vay nóng ·
        nạp thẻ · tải game ·
        giảm giá sốc ·
        mua ngay · đặt hàng ngay · khuyến mãi (?:lớn|sốc|cực)"""
)
_OFFICIAL = (
    r"(?:Sở|UBND|Công an|Bộ|tỉnh|xử lý|xử phạt|ngăn chặn|cảnh báo|tuyên truyền|phòng, chống|triệt phá|vi phạm|cơ quan)"
)
SPAM = Pattern(
    "spam",
    re.compile(rf"^(?=.*\b(?i:{_LURE}))(?!.*\b(?i:{_OFFICIAL})\b)[^\n]{{5,200}}$"),
    finds=(
        "vay tiền nhanh online không thế chấp, hotline 0909 123 456",
        "Xem bóng đá trực tiếp miễn phí tại đây >>>",
        "Nhà cái uy tín nhất châu Á",
    ),
    leaves=(
        "Xử lý 15 trang web cờ bạc, cá cược bóng đá.",
        "Công an tỉnh cảnh báo tình trạng vay tiền nhanh qua mạng.",
    ),
)
_LURES = one_of(
    """bong · da · bóng · đá · kèo · keo · wap · soi · cược · casino · nhà cái · indonesia · xổ số · tỷ lệ · truc ·
    tiep · ty le"""
)
_CALLS = r"(?:Tải (?:ứng dụng|app) (?:Báo|báo|của)|Theo dõi (?:Báo|báo|fanpage|kênh)|Mời (?:quý )?(?:bạn đọc|độc giả))"
SPLICED = re.compile(  # what crawls leave inside a paragraph
    rf"(?:(?<=[.!?] )|^){_CALLS}\b[^.!?\n]{{0,90}}[.!](?=\s|$)|"
    rf"[,.]?[^\W\d_]{{24,80}}(?: {_LURES}\b){{1,8}}|"  # a title without blanks, and the words that sell
    r"JavaScript (?:chưa bật|bị tắt)\.?|\b\d{1,3}% thu phóng\b\.?|\b0?0:00(?: ?/ ?\d?\d:\d\d)?(?= [A-ZĐ])|"
    r"(?i:your browser does not support the (?:audio|video)(?: element| tag)?\.?)|"
    r"(?i:trình duyệt (?:của bạn )?không hỗ trợ [^.\n]{3,60}\.)|"
    r"\[/?(?:caption|gallery|embed|video|audio)\b[^\]\n]{0,120}\]|\(adsbygoogle [^;\n]{0,80};|"
    rf"(?:(?<=[.!?] )|^)(?![^.!?>\n]{{0,140}}\b(?i:{_OFFICIAL})\b)[^.!?>\n]{{0,60}}\b(?i:{_LURE})[^.!?>\n]{{0,80}}"
    r"(?:>{2,3}|(?:tại đây|hotline|uy tín|miễn phí)\b[^.!?>\n]{0,40}[.!>]{1,3})(?=\s|$)",
    re.M,
)

PORTAL_PATTERNS = (RATINGS, VISITORS, FORMS, SYSTEM, WEATHER, SPAM)
