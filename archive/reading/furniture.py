"""What stands on every page and says nothing of this report: menus, buttons, players, counters, credits of the site.

Each rule sees one whole line (at most `LONGEST` letters, trimmed of bullets and arrows) and takes it or leaves it.
"""

import re

from archive.reading.pattern import Pattern

LONGEST = 240
_I = re.I


def _line(expression: str) -> re.Pattern[str]:
    return re.compile(rf"^(?:{expression})$", _I)


BUTTONS = Pattern(
    "button",
    _line(
        r"(?:chia sẻ|share|like|thích|theo dõi|tweet|lưu(?: tin| bài)?|in(?: trang| bài(?: viết)?| tin| ấn)?|bản in|print|email|"
        r"gửi(?: email| mail| bài viết| cho bạn bè| tin| bài)?|copy link|sao chép(?: liên kết| link)?|link|nghe(?: đọc)? bài(?: viết)?|nghe|"
        r"đọc(?: bài viết| bài| tiếp| thêm)?|xem(?: thêm| tiếp| chi tiết| tất cả| ảnh| nhanh)?|chi tiết|tải về|tải xuống|download|phản hồi|"
        r"trở lại|quay lại|quay về|về (?:trang )?(?:trước|đầu trang|trang chủ)|lên đầu(?: trang)?|đầu trang|back to top|top|"
        r"cỡ chữ|font|tăng cỡ chữ|giảm cỡ chữ|tương phản|đọc bài viết|đánh giá|xếp hạng|bình chọn|trang (?:trước|sau)|"
        r"đăng (?:nhập|ký|xuất)|login|register|tìm kiếm|search|menu|close|đóng|mở|zalo|facebook|twitter|google\+?|youtube|tiktok|"
        r"messenger|linkedin|pinterest|instagram|rss|hotline|gửi đi|nhập lại|hủy|làm mới|loading|đang tải)"
        r"(?:[\s:|,.…»›>+\-–/•]+(?:chia sẻ|share|like|facebook|twitter|zalo|google\+?|youtube|email|in|gửi|print|tweet|copy link|lưu|"
        r"tiktok|messenger|linkedin|pinterest|rss|chia sẻ bài viết|in trang|xem thêm|đọc thêm|0|\d{1,4}))*[\s:|,.…»›>+\-–]*"
    ),
    finds=("Chia sẻ", "Đọc thêm", "Facebook | Twitter | Zalo", "Xem thêm: >>>", "Quay lại", "In trang", "Chia sẻ 0"),
    leaves=(
        "Chia sẻ kinh nghiệm chuyển đổi số",
        "In ấn, phát hành báo chí",
        "Đọc thêm sách để biết",
        "Mở rộng hạ tầng số",
    ),
)
SHARING = Pattern(
    "share-buttons",
    re.compile(
        r"^(?:chia sẻ (?:bài viết|tin này|lên|qua|với|trên|ngay|cho)\b.{0,60}|(?:like|thích) (?:và|&) (?:share|chia sẻ).{0,40}|"
        r"gửi (?:bài viết|tin|email|ý kiến|bình luận)\b.{0,60}|theo dõi .{0,60} trên (?:google news|facebook|youtube|zalo|tiktok).{0,40}|"
        r"(?:mời|xin mời) (?:quý )?(?:bạn đọc|độc giả|quý vị).{0,120}|follow us.{0,60}|sao chép liên kết.{0,30}|đã sao chép.{0,30})$",
        _I,
    ),
    finds=("Chia sẻ bài viết", "Chia sẻ lên Facebook", "Gửi bình luận", "Theo dõi Báo Long An trên Google News"),
    leaves=(
        "Chia sẻ với đại biểu tại hội nghị, ông Nguyễn Văn A cho biết năm qua ngành đã vượt khó để hoàn thành nhiệm vụ được giao.",
    ),
)
ICONS = Pattern(
    "icon-list",
    re.compile(
        r"(?:^|[\s•])icon[\s_-]*(?:gmail|facebook|youtube|twitter|zalo|phone|category|home|search|menu|mail|print|share|\w{2,20})\b|"
        r"^\W*(?:gmail|facebook|youtube)\W*$",
        _I,
    ),
    finds=("icon facebookFacebook icon phoneLiên hệ", "• icon gmail", "icon categoryChuyên mục"),
    leaves=("Silicon Valley của Việt Nam",),
)
PLAYERS = Pattern(
    "player",
    _line(
        r"(?:play|pause|mute|unmute|video player|audio player|trình phát|current time|duration|remaining time|stream type live|fullscreen|"
        r"\d{1,2}:\d\d(?::\d\d)?(?:\s*/\s*\d{1,2}:\d\d(?::\d\d)?)?|/?\s*\d?x|1x|auto|hd|nữ miền (?:bắc|nam)|nam miền (?:bắc|nam)|"
        r"giọng (?:nam|nữ|đọc|miền).{0,20}|tốc độ đọc.{0,20}|your browser does not support.{0,60}|trình duyệt .{0,30}không hỗ trợ.{0,60})"
        r"(?:[\s/|]+\d{1,2}:\d\d(?::\d\d)?)*"
    ),
    finds=("0:00 / 0:00", "0:00", "00:00 / 03:25", "Nữ miền Bắc"),
    leaves=("10:30 Khai mạc hội nghị", "Video giới thiệu chuyển đổi số"),
)
COUNTERS = Pattern(
    "counter",
    re.compile(
        r"^(?:(?:số )?lượt (?:xem|truy cập|đọc|tải|thích)|đã xem|xem|views?|số lần (?:xem|đọc)|hits?|đang (?:truy cập|online|xem)|trực tuyến|"
        r"hôm nay|hôm qua|tuần này|tháng này|tổng(?: lượt)? (?:truy cập|cộng|số lượt)|tất cả|bình luận|phản hồi|lượt xem trang|thành viên|khách|"
        r"đánh giá|điểm|số bình chọn|online|chấm điểm)\s*[:(|]?\s*[\d.,]+\s*(?:lượt|lần|người|khách|đánh giá|k|m)?\s*(?:xem)?\)?$|"
        r"^[\d.,]+\s*[kKmM]?\s*(?:lượt (?:xem|đọc|thích|truy cập|tải)|views?|bình luận|likes?|shares?|người đang (?:xem|đọc|online)|lượt|comments?|"
        r"phản hồi|sao)\s*\.?$|^(?:\d\s+){2,}\d?$|^\d(?:[.,]\d)?\s*/\s*5\b.{0,40}$|^(?:click để|hãy là người đầu tiên|bạn (?:hãy )?)"
        r"(?:.{0,10}(?:đánh giá|bình chọn|bình luận)).{0,40}$",
        _I,
    ),
    finds=("Lượt xem: 1.234", "2,892 lượt xem", "Đã xem: 25", "Bình luận (0)", "1 2 3 4 5", "Hôm nay: 1.204"),
    leaves=("10.000 lượt xem các clip tuyên truyền trong năm", "Hôm nay, Sở tổ chức hội nghị"),
)
RELATED = Pattern(
    "related-list",
    re.compile(
        r"^[\W_]*(?:(?:các )?tin(?: tức)?(?:,? bài)?(?: viết)? (?:liên quan|khác|cùng chuyên mục|cùng loại|đã đưa|đã đăng|cũ hơn|mới hơn|mới(?: nhất)?|nổi bật|"
        r"đọc nhiều|xem nhiều|tiếp theo|nên đọc|trước|sau)|(?:các )?bài(?: viết)?(?: báo)? (?:liên quan|khác|cùng chuyên mục|cùng tác giả|cũ hơn|mới hơn|mới(?: nhất)?|"
        r"trước(?: đó)?|sau|tiếp theo)|cùng chuyên mục|cùng tác giả|đọc nhiều(?: nhất)?|xem nhiều(?: nhất)?|được quan tâm|có thể bạn quan tâm|"
        r"có thể bạn (?:thích|muốn).{0,20}|"
        r"mời bạn (?:xem|đọc) thêm|xem thêm (?:tin|bài).{0,30}|chủ đề(?: liên quan)?|từ khóa|từ khoá|tags?|thẻ|nổi bật|tin mới|tin nóng|mới nhất|"
        r"tin xem nhiều|tin đọc nhiều|dòng sự kiện|sự kiện|liên quan|danh mục|chuyên mục|chuyên đề|video nổi bật|ảnh nổi bật|multimedia|media|podcast|infographic|"
        r"tin tức - sự kiện khác|văn bản mới|thông báo mới|liên kết(?: website| web)?|thống kê truy cập|quảng cáo|thông tin cần biết|"
        r"ý kiến bạn đọc|bình luận|ý kiến(?: của bạn)?|gửi (?:ý kiến|bình luận|phản hồi).{0,30}|viết bình luận.{0,40}|comments?|tin ảnh|các tin khác|"
        r"những tin (?:mới hơn|cũ hơn)|tin cùng .{0,20})\s*(?:\(\d{1,5}\))?\s*[:.…»›>]*[\W_]*$",
        _I,
    ),
    finds=(
        "Tin liên quan",
        "TIN KHÁC",
        "Các tin khác:",
        "Bài viết liên quan",
        "Cùng chuyên mục",
        "Những tin cũ hơn",
        "Từ khóa:",
        "Ý kiến bạn đọc",
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
    re.compile(
        r"^[\W_]*(?:tags?|từ khóa|từ khoá|thẻ|chủ đề|xem thêm|đọc thêm|xem tiếp|mời xem|tin liên quan|bài liên quan|>>+)\s*[:：].{0,200}$|^>>+.{0,200}$",
        _I,
    ),
    finds=("Từ khóa: chuyển đổi số, Long An", "Tags: CNTT", ">> Long An: Đẩy mạnh chuyển đổi số", "Xem thêm: >>>"),
    leaves=("Chủ đề năm 2022 là phát triển dữ liệu",),
)
NAVIGATION = Pattern(
    "navigation",
    _line(
        r"(?:trang chủ|home|homepage|giới thiệu(?: chung)?|liên hệ|sơ đồ (?:trang|cổng|website|site)|site ?map|góp ý|hỏi đáp|hỏi - đáp|tiếng việt|english|vietnamese|"
        r"vn|en|vi|tiếng anh|(?:en|vi)(?:glish)?\s*[|/]\s*(?:vi|en)\w*|thư điện tử|hộp thư|đường dây nóng|lịch (?:công tác|làm việc)|"
        r"skip ribbon commands|skip to main content|chuyển đến nội dung chính|bỏ qua|turn (?:on|off) .{0,40}|sign in|đăng tin|toggle navigation|"
        r"văn bản(?: pháp quy| qppl| chỉ đạo điều hành)?|thủ tục hành chính|dịch vụ công(?: trực tuyến)?|thông báo|"
        r"tin tức(?: (?:-|–|và|&) sự kiện| sự kiện)?|thời sự|chính trị|kinh tế|xã hội|văn hóa|thể thao|pháp luật|quốc tế|thế giới|giáo dục|y tế|"
        r"du lịch|bạn đọc|công nghệ|đời sống|an ninh(?: - |-|–| – )quốc phòng|quốc phòng(?: - |-|–| – )an ninh|"
        r"cơ cấu tổ chức|chức năng(?:,| -)? nhiệm vụ.{0,20}|ban giám đốc|lãnh đạo sở|phòng ban(?: chuyên môn)?|đơn vị trực thuộc|"
        r"thư viện (?:ảnh|video|hình ảnh)|video(?: clip)?s?|ảnh|audio|bạn đang (?:ở|xem).{0,60}|you are here.{0,60}|mobile|desktop|rss)"
        r"(?:\s*[|»›>/•·\-–]+\s*[\w .,&]{1,60})*\s*[|»›>/]*"
    ),
    finds=(
        "Trang chủ",
        "Tiếng Việt | English",
        "Trang chủ » Tin tức » Thông tin và Truyền thông",
        "Skip Ribbon Commands",
        "Skip to main content",
        "Liên hệ",
        "Tin tức - Sự kiện",
    ),
    leaves=("Trang chủ quản lý 25 chuyên mục đã được nâng cấp.", "Giới thiệu Nghị quyết của Đảng", "Ảnh: Kim Ly"),
)
BREADCRUMB = Pattern(
    "breadcrumb",
    re.compile(
        r"^[\w .,&()\-–]{2,60}(?:(?:»|›|>|→|\\|::| / )[\w .,&()\-–]{2,80}){1,6}[»›>]?$|^.{0,20}(?:trang chủ|home)\s*[/»›>|\-–].{0,160}$",
        _I,
    ),
    finds=("Tin tức » Hoạt động của Sở", "Trang chủ / Tin tức / Chuyển đổi số", "Home > News"),
    leaves=("Tây Ninh - Hội nghị tổng kết năm 2021", "Sơ kết 6 tháng đầu năm"),
)
COPYRIGHT = Pattern(
    "copyright",
    re.compile(
        r"^[\W_]*(?:©|\(c\)|copyright\b|bản quyền|giấy phép(?: số| xuất bản| hoạt động| thiết lập)?\s?(?:số|:|\d)|cơ quan chủ quản|tổng biên tập|phó tổng biên tập|"
        r"chịu trách nhiệm(?: chính| nội dung)?\s?:|trụ sở(?: chính)?\s?:|tòa soạn|toà soạn|địa chỉ\s?:|điện thoại\s?:|đt\s?:|tel\b|fax\b|email\s?:|e-mail\s?:|website\s?:|"
        r"hotline\s?:|đường dây nóng\s?:|thiết kế (?:bởi|và)|phát triển bởi|powered by|designed? by|xây dựng bởi|ghi rõ nguồn|đề nghị ghi rõ|"
        r"số giấy phép|gp số|liên hệ quảng cáo|quảng cáo\s?:|trưởng ban biên tập|đơn vị (?:quản lý|vận hành|thiết kế)\s?:)",
        _I,
    ),
    finds=(
        "© 2021 Báo Long An",
        "Bản quyền thuộc về Sở TT&TT tỉnh Long An",
        "Cơ quan chủ quản: UBND tỉnh",
        "Địa chỉ: 56 Trưng Trắc",
        "Điện thoại: 0272 3523 456",
    ),
    leaves=(
        "Vi phạm bản quyền được xử lý",
        "Địa chỉ số của các hộ dân được cập nhật",
        "Giấy phép xây dựng được cấp trực tuyến.",
    ),
)
CODE = Pattern(
    "page-code",
    re.compile(
        r"^[.#]?(?:ms-|css|js-|btn-|fb-|wp-)[\w-]+$|^[.#]?[a-z][a-z0-9]*(?:(?:--?|__?)[a-z0-9]+){2,8}$|^[.#]?[a-z]{2,20}__[a-z-]+$|^[.#][\w-]{3,60}\s*\{.*\}$|^(?:var|function|window|document|\$)\b.{0,4}[({=.].*$|[{};]\s*$(?<=[{}])|^\[/?(?:img|ảnh|image|video|audio|embed|caption|gallery|youtube|url|b|i)\b.{0,80}\]$|^<[^<>]{1,200}>$|"
        r"^https?://\S+$|^/\S+\.(?:aspx|html?|php|jpe?g|png)\S*$|^\S+\.(?:jpe?g|png|gif|mp4|docx?|pdf|xlsx?|rar|zip)$|^!\[.*\]\(.*\)$|^(?:advertisement|ads?|\W+)$|"
        r"^(?:placeholder|null|undefined|none|nan|&nbsp;|\d{1,3}%|100%)$",
        0,
    ),
    finds=(
        "[img]",
        "ms-rtestate-field",
        "news-detail__title",
        ".post-content{color:red}",
        "https://longan.gov.vn/tin-tuc",
        "hoi-nghi.jpg",
        "***",
        "100%",
        "cssTitle",
    ),
    leaves=("Internet", "e-office", "[Bức tranh toàn cảnh của chuyển đổi số]", "A.T"),
)

PATTERNS = (BUTTONS, SHARING, ICONS, PLAYERS, COUNTERS, RELATED, TAGS, NAVIGATION, BREADCRUMB, COPYRIGHT, CODE)

_EDGES = re.compile(r"^[\s•●▪◦·*»›>|+\-–]+|[\s|•]+$")


def furniture_rule(line: str) -> Pattern | None:
    """The rule by which a whole line is page furniture, or None."""
    if len(line) > LONGEST:
        return None
    bare = _EDGES.sub("", line)
    for rule in PATTERNS:
        if rule.regex.search(line) or (bare and bare != line and rule.regex.search(bare)):
            return rule
    return None if bare else CODE


TAIL_MARKERS = (RELATED,)
