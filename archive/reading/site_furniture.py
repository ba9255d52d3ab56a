"""Furniture of the site rather than of the article: menus, breadcrumbs, lists of other news, the foot of the page."""

import re

from archive.reading.pattern import Pattern, one_of, whole_line
from archive.reading.signature import NAME, OFFICE

_OTHER_NEWS = one_of(
    r"""(?:các )?(?:tin|bài)(?: tức| viết| báo)?(?:,? bài)?(?: viết)? (?:liên quan|khác|cùng (?:chuyên mục|loại)) ·
        (?:các )?(?:tin|bài)(?: tức| viết| báo)?(?: viết)? (?:đã đưa|đã đăng|cũ hơn|mới hơn|mới(?: nhất)?|nổi bật) ·
        (?:các )?(?:tin|bài)(?: tức| viết| báo)?(?: viết)? (?:đọc nhiều|xem nhiều)(?: nhất)? ·
        (?:các )?(?:tin|bài)(?: tức| viết| báo)?(?: viết)? (?:tiếp theo|nên đọc|trước(?: đó)?|sau) ·
        cùng chuyên mục · cùng tác giả · cùng chủ đề · đọc nhiều(?: nhất)? · xem nhiều(?: nhất)? · được quan tâm ·
        có thể bạn (?:quan tâm|thích|muốn).{0,20} · mời bạn (?:xem|đọc) thêm · xem thêm (?:tin|bài).{0,30} ·
        chủ đề(?: liên quan)? · từ kh(?:óa|oá) · tags? · thẻ · nổi bật · tin mới · tin nóng · mới nhất ·
        dòng sự kiện · sự kiện · liên quan · danh mục · chuyên mục · chuyên đề · (?:video|ảnh) nổi bật ·
        multimedia · media · podcast · infographic · tin tức - sự kiện khác · văn bản mới(?: ban hành| nhất)? ·
        thông báo mới ·
        (?:chọn |các )?liên kết(?: website| web| ngoài| trang)? · thời tiết · lịch tiếp công dân · bảng giá ·
        thống kê truy cập · quảng cáo · thông tin cần biết · ý kiến bạn đọc ·
        ý kiến(?: của bạn)? · gửi (?:ý kiến|bình luận|phản hồi).{0,30} · tin ảnh · đọc thêm · xem thêm ·
        bình luận(?: của bạn| mới nhất)? · viết bình luận.{0,40} · comments? · những tin (?:mới hơn|cũ hơn) ·
        tin cùng .{0,20} · tin liên quan khác · video (?:liên quan|mới|khác) · tin bài khác · các tin đã đưa ngày"""
)
RELATED = Pattern(
    "related-list",
    re.compile(rf"^[\W_]*{_OTHER_NEWS}\s*(?:\(\d{{1,5}}\))?\s*[:.…»›>]*[\W_]*$", re.I),
    finds=(
        "Tin liên quan",
        "TIN KHÁC",
        "Các tin khác:",
        "Bài viết liên quan",
        "Cùng chuyên mục",
        "Những tin cũ hơn",
        "Từ khóa:",
        "Ý kiến bạn đọc",
        "Các bài viết mới nhất",
    ),
    leaves=(
        "Tin học hóa quản lý hành chính",
        "Bài học kinh nghiệm",
        "Sự kiện chuyển đổi số năm 2021",
        "Các bài viết liên quan đến dịch bệnh được đăng tải.",
    ),
)
TAGS = Pattern(
    "tags",
    whole_line(
        r"[\W_]*(?:tags?|từ kh(?:óa|oá)|thẻ|chủ đề|xem thêm|đọc thêm|xem tiếp|mời xem|tin liên quan|bài liên quan|"
        r"tin (?:nóng|hot|mới(?: nhất)?|vắn|nổi bật|khác)|đọc nhiều|mới nhất|hot|chuyên mục|danh mục|keywords?)"
        r"\s*[:：].{0,200}|[»>]{2,3}.{0,200}"
    ),
    finds=(
        "Từ khóa: chuyển đổi số, Long An",
        "Tin nóng: Giá cà phê giảm 200 đồng/kg",
        "Tags: CNTT",
        ">> Long An: Đẩy mạnh chuyển đổi số",
        "Xem thêm: >>>",
    ),
    leaves=("Chủ đề năm 2022 là phát triển dữ liệu",),
)
_MENU = one_of(
    r"""trang chủ · home(?:page)? · giới thiệu(?: chung)? · liên hệ · sơ đồ (?:trang|cổng|website|site).{0,10} ·
        site ?map · góp ý · hỏi(?: -)? đáp(?: trực tuyến)? · tiếng việt · english · vietnamese · vn · en · vi ·
        tiếng anh · thư điện tử · hộp thư · đường dây nóng · lịch (?:công tác|làm việc)(?: tuần)? ·
        skip ribbon commands · skip to main content · sign in · chuyển đến nội dung chính · bỏ qua ·
        turn (?:on|off) .{0,40} · đăng tin · toggle navigation · mobile · desktop ·
        văn bản(?: pháp quy| qppl| chỉ đạo điều hành)? · thủ tục hành chính · dịch vụ công(?: trực tuyến)? ·
        thông báo · tin tức(?: (?:-|–|và|&) sự kiện| sự kiện)? · thời sự · chính trị · kinh tế · xã hội · văn hóa ·
        thể thao · pháp luật · quốc tế · thế giới · giáo dục · y tế · du lịch · bạn đọc · công nghệ · đời sống ·
        an ninh ?[-–] ?quốc phòng · quốc phòng ?[-–] ?an ninh · cơ cấu tổ chức ·
        chức năng(?:,| -)? nhiệm vụ.{0,20} · ban giám đốc · lãnh đạo sở · phòng ban(?: chuyên môn)? ·
        đơn vị trực thuộc · thư viện (?:ảnh|video|hình ảnh) · video(?: clip)?s? · ảnh · audio ·
        bạn đang (?:ở|xem).{0,60} · you are here.{0,60} · chính trị ?[-–] ?xã hội · kinh tế ?[-–] ?xã hội ·
        tin trong tỉnh · tin trong nước · truyền hình · phát thanh · báo in · e-?magazine · longform ·
        đa phương tiện · đất và người · công báo · doanh nghiệp · du khách · văn bản - biểu mẫu ·
        chi tiết (?:bài viết|bài|tin(?: tức)?)(?: (?:tin|bài)\b.{0,40})?"""
)
TAG_LIST = Pattern(
    "tag-list",
    re.compile(r"^(?=[^A-ZĐ]{1,8}[a-zà-ỹđ])(?:[a-zà-ỹđ][\w -]{1,40}, ){3,20}[\w -]{1,40}$"),
    finds=("tổng kết, bắc giang, chuyển đổi số, sở thông tin",),
    leaves=("gồm: tin, bài, ảnh, clip.", "Tin, bài, ảnh, clip, video", "xã, phường, thị trấn"),
)
NAVIGATION = Pattern(
    "navigation",
    whole_line(rf"{_MENU}(?:\s*+[|»›>/•·\-–][\s|»›>/•·\-–]*+[\w .,&]{{1,60}}+){{0,12}}\s*[|»›>/]*"),
    finds=(
        "Trang chủ",
        "Tiếng Việt | English",
        "Trang chủ » Tin tức » Thông tin và Truyền thông",
        "Skip Ribbon Commands",
        "Skip to main content",
        "Liên hệ",
        "Tin tức - Sự kiện",
        "Chi tiết bài viết Tin hoạt động của Sở",
        "Hỏi đáp trực tuyến",
    ),
    leaves=("Trang chủ quản lý 25 chuyên mục đã được nâng cấp.", "Giới thiệu Nghị quyết của Đảng", "Ảnh: Kim Ly"),
)
BREADCRUMB = Pattern(
    "breadcrumb",
    whole_line(
        r"[\w .,&()\-–]{2,60}(?:(?:»|›|>|→|\\|::| / )[\w .,&()\-–]{2,80}){1,6}[»›>]?|"
        r".{0,20}\b(?:trang chủ|home)\s*[/»›>|\-–].{0,160}|"
        r"[\w-]{3,30}(?:\.\w{2,4})?\.vn\s*[-–|»]\s*(?:trang chủ|tin tức|đọc báo|home)\b.{0,60}"
    ),
    finds=("Tin tức » Hoạt động của Sở", "Trang chủ / Tin tức / Chuyển đổi số", "Home > News"),
    leaves=("Tây Ninh - Hội nghị tổng kết năm 2021", "Sơ kết 6 tháng đầu năm"),
)
_FOOT = one_of(
    r"""© · \(c\) · copyright\b · bản quyền · cơ quan chủ quản · tổng biên tập · phó tổng biên tập · tòa soạn ·
        toà soạn · giấy phép(?: số| xuất bản| hoạt động| thiết lập)?\s?(?:số|:|\d) ·
        giấy phép .{0,40}số\s?: · (?:người )?chịu trách nhiệm(?: chính| nội dung| xuất bản| quản lý)*\s?: ·
        (?:tổng |phó |trưởng )*(?:giám đốc|biên tập|ban biên tập)\s?:.{2,60}(?:điện thoại|đt|tel)\s?: ·
        trụ sở(?: chính)?\s?: · địa chỉ(?: liên hệ| trụ sở)?\s?: ·
        (?:số )?điện thoại(?: đường dây nóng| liên hệ| trực)?\s?: · đt\s?: ·
        liên hệ\s?: ·
        tel\b · fax\b · e-?mail\s?: · website\s?: · hotline\s?: · đường dây nóng\s?: · thiết kế (?:bởi|và) ·
        phát triển bởi · powered by · designed? by · xây dựng bởi · ghi rõ nguồn · đề nghị ghi rõ · số giấy phép ·
        gp số · liên hệ quảng cáo · quảng cáo\s?: · trưởng ban biên tập · đơn vị (?:quản lý|vận hành|thiết kế)\s?: ·
        .{3,60}\s©\s?\d{4}\b · .{4,80}[-–|] ?giấy phép\b · fanpage\b ·
        (?:copy )?link(?: bài)?(?: viết)? gốc\b · xem (?:bài|tin) gốc\b · copy link .*https? ·
        (?:phó |trưởng |thư ký )*(?:tổng biên tập|ban biên tập|tòa soạn|toà soạn)\b.{0,60}: ·
        cơ quan (?:ngôn luận )?của (?:đảng bộ|tỉnh ủy|thành ủy|ủy ban) ·
        (?:báo|đài|tạp chí)\b(?! cáo| chí).{2,50}[-–] ?(?:cơ quan (?:của|ngôn luận)|tiếng nói) ·
        (?:báo|đài|tạp chí)\b(?! cáo| chí).{2,50}[-–] ?(?:phó )?tổng biên tập\s?: ·
        (?:báo|đài|cổng|trang|tạp chí)\b(?! cáo| chí).{2,60} giữ bản quyền\b"""
)
COPYRIGHT = Pattern(
    "copyright",
    re.compile(rf"^[\W_]*{_FOOT}", re.I),
    finds=(
        "© 2021 Báo Long An",
        "Bản quyền thuộc về Sở TT&TT tỉnh Long An",
        "Cơ quan chủ quản: UBND tỉnh",
        "Địa chỉ: 56 Trưng Trắc",
        "Điện thoại: 0272 3523 456",
        "Tổng Giám đốc: Trần Văn Hải - Điện thoại: (0203) 3835 111",
        "Chịu trách nhiệm chính: Ông Lê Văn Tám",
        "Báo Sao Mai điện tử - Tổng biên tập: Lê Văn Tám",
    ),
    leaves=(
        "Vi phạm bản quyền được xử lý",
        "Địa chỉ số của các hộ dân được cập nhật",
        "Giấy phép xây dựng được cấp trực tuyến.",
    ),
)

TELEPHONE = Pattern(
    "telephone",
    re.compile(r"^[^:.;]{3,50}:\s*\(?(?:0\d|\+84|1[89]00)[\d .()-]{5,14}$"),
    finds=("Bộ phận một cửa: 0226.3851.111", "Đường dây nóng của Sở: 1900 1234"),
    leaves=("Số thuê bao: 01 triệu", "Tổng đài: 1022"),
)

MASTHEAD = re.compile(r"^[A-ZĐ]{2,5}\d{0,2}\s*[-–|]\s*(?=Đài|Báo|ĐÀI|BÁO)")  # "LA34 - Đài Phát thanh và …"
SITE_NAME = re.compile(  # a site's own name, alone on a line of the foot
    r"^(?:(?:cổng|trang) (?:thông tin|ttđt|tin|giao tiếp)|báo\b.{2,30}\b(?:điện tử|online)|đài (?:phát thanh|pt)|"
    r"báo và (?:đài )?(?:phát thanh|pt)|tạp chí (?:điện tử )?(?-i:[A-ZĐ]))"
    r"(?!.*\b(?:tổ chức|tổng kết|ra mắt|triển khai|khai trương|nâng cấp|vận hành|đạt|thăm|làm việc|chúc|nhận|họp|"
    r"kỷ niệm|phối hợp|ký)\b)"
    r"[^\d:;.]{0,110}$|^báo(?! cáo| chí) (?-i:[A-ZĐÀ-Ỹ]\w*(?: [A-ZĐÀ-Ỹ]\w*){0,3})$|"
    rf"^(?-i:{OFFICE} (?:(?i:tỉnh|thành phố|tp\.?) )?{NAME})$",
    re.I,
)
SITE_PATTERNS = (RELATED, TAGS, TAG_LIST, NAVIGATION, BREADCRUMB, COPYRIGHT, TELEPHONE)
