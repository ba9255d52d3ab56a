"""What stands on every page and says nothing of this report: buttons, players, counters, code, the site's own lines.

Each rule sees one whole line (at most `LONGEST` letters, also without bullets and arrows) and takes it or leaves it.
The rules for menus, related links and the foot of a site are in `site_furniture`.
"""

import re
from functools import lru_cache

from archive.reading.pattern import Pattern, first_match, one_of, whole_line
from archive.reading.portal_furniture import PORTAL_PATTERNS
from archive.reading.site_furniture import SITE_PATTERNS

LONGEST = 240

_BUTTON = one_of(
    r"""chia sẻ · share · like · thích · theo dõi · tweet · lưu(?: tin| bài)? · in(?: trang| bài(?: viết)?| tin)? ·
        bản in · print · e-?mail · gửi(?: e-?mail| mail| bài viết| cho bạn bè| tin| bài)? · copy link · copy url ·
        link · sao chép(?: liên kết| link)? · nghe(?: đọc)?(?: bài(?: viết)?)? ·
        đọc(?: bài viết| bài| tiếp| thêm)? · xem(?: thêm| tiếp| chi tiết| tất cả| ảnh| nhanh)? · chi tiết · tải về ·
        tải xuống · download · phản hồi · trở lại · quay lại · quay về ·
        về (?:trang )?(?:trước|đầu trang|trang chủ) · lên đầu(?: trang)? · đầu trang · back to top · top · cỡ chữ ·
        font(?: size)? · tăng cỡ chữ · giảm cỡ chữ · tương phản · đánh giá · xếp hạng · bình chọn ·
        trang (?:trước|sau) · trước · sau · tiếp · đăng (?:nhập|ký|xuất) · login · register · tìm kiếm · search ·
        menu · close · đóng · zalo · facebook · twitter · google\+? · youtube · tiktok · messenger · linkedin ·
        google news ·
        pinterest · instagram · rss · hotline · gửi đi · nhập lại · hủy · làm mới · loading · đang tải · aa · a ·
        0 · \d{1,4} · chia sẻ bài viết · tăng · giảm · pdf · word · xuất bản thông tin · chi tiết bài viết · cập nhật"""
)
BUTTONS = Pattern(
    "button",
    whole_line(rf"(?=.*[^\W\d]){_BUTTON}(?:[\s:|,.…»›>+\-–/•]++{_BUTTON}){{0,12}}[\s:|,.…»›>+\-–]*"),
    finds=("Chia sẻ", "Đọc thêm", "Facebook | Twitter | Zalo", "Xem thêm: >>>", "Quay lại", "In trang", "Chia sẻ 0"),
    leaves=(
        "Chia sẻ kinh nghiệm chuyển đổi số",
        "In ấn, phát hành báo chí",
        "Đọc thêm sách để biết",
        "Mở rộng hạ tầng số",
        "52/192",
    ),
)
_SHARING = one_of(
    r"""chia sẻ (?:bài viết|tin này|lên|qua|với|trên|ngay|cho)\b.{0,60} ·
        (?:like|thích) (?:và|&) (?:share|chia sẻ).{0,40} · gửi (?:bài viết|tin|e-?mail|ý kiến|bình luận)\b.{0,60} ·
        tải (?:ứng dụng|app) (?:báo|của)\b.{0,80} ·
        follow us.{0,60} · sao chép liên kết.{0,30} ·
        theo dõi .{0,60} trên (?:google news|facebook|youtube|zalo|tiktok|mạng xã hội).{0,40} ·
        theo dõi .{2,40} (?:trên|tại)\s?:? ·
        báo .{2,30} trên (?:google news|facebook|youtube|zalo|tiktok).{0,20} ·
        (?:mời|xin mời) (?:quý )?(?:bạn đọc|độc giả|quý vị).{0,120} · đã sao chép.{0,30} ·
        (?:bạn )?đọc báo .{0,60}tại đây.{0,20} · tối thiểu \d+ chữ.{0,120} ·
        bạn đang (?:đọc|xem) (?:bài viết|tin|bài)\b.{0,200} ·
        (?:vui lòng|hãy) (?:đăng nhập|nhập|bình luận|để lại).{0,120} ·
        (?:họ (?:và )?tên|tên của bạn|nội dung|mã (?:xác nhận|bảo vệ|kiểm tra))\s?[:*(].{0,60}"""
)
SHARING = Pattern(
    "share-buttons",
    whole_line(_SHARING),
    finds=(
        "Chia sẻ bài viết",
        "Chia sẻ lên Facebook",
        "Gửi bình luận",
        "Theo dõi Báo Long An trên Google News",
        "Theo dõi Báo Long An tại:",
    ),
    leaves=(
        "Chia sẻ với đại biểu, ông Nguyễn Văn A cho biết năm qua ngành đã vượt khó để hoàn thành nhiệm vụ được giao.",
    ),
)
ICONS = Pattern(
    "icon-list",
    re.compile(r"(?:^|[\s•])icon[\s_-]+\w{2,20}\b|^\W*(?:gmail|facebook|youtube)\W*$", re.I),
    finds=("icon facebookFacebook icon phoneLiên hệ", "• icon gmail", "icon categoryChuyên mục"),
    leaves=("Silicon Valley của Việt Nam", "Iconic của ngành"),
)
_CLOCK = r"\d{1,2}:\d\d(?::\d\d)?"
_PLAYER = one_of(
    rf"""play · pause · mute · unmute · video player · audio player · trình phát · current time · duration ·
        remaining time · stream type live · fullscreen · {_CLOCK}(?:\s*/\s*{_CLOCK})? · /?\s*\d(?:[.,]\d+)?x ·
        auto · hd · chất lượng · (?:nữ|nam) miền (?:bắc|nam) · giọng (?:nam|nữ|đọc|miền).{{0,20}} ·
        tốc độ đọc.{{0,20}} · nghe đọc bài.{{0,20}} · your browser does not support.{{0,60}} ·
        trình duyệt .{{0,30}}không hỗ trợ.{{0,60}} · bắc · nam · volume.{{0,10}}"""
)
PLAYERS = Pattern(
    "player",
    whole_line(rf"{_PLAYER}(?:[\s/|]+{_CLOCK})*"),
    finds=("0:00 / 0:00", "0:00", "00:00 / 03:25", "Nữ miền Bắc", "1.5x"),
    leaves=("10:30 Khai mạc hội nghị", "Video giới thiệu chuyển đổi số"),
)
_COUNTED = one_of(
    r"""(?:số )?lượt (?:xem|truy cập|đọc|tải|thích)(?: trang| bài viết)? · đã xem · xem · views? ·
        số lần (?:xem|đọc) · hits? · đang (?:truy cập|online|xem) · trực tuyến · hôm nay · hôm qua ·
        tuần (?:này|trước) · tháng (?:này|trước) · tất cả · tổng(?: số)?(?: lượt)? (?:truy cập|cộng|số lượt) ·
        bình luận · phản hồi · thành viên · khách · đánh giá · điểm · số bình chọn · online · chấm điểm · lượt"""
)
_COUNTING = r"(?:lượt (?:xem|đọc|thích|truy cập|tải)|views?|bình luận|likes?|shares?|lượt|comments?|phản hồi|sao)"
COUNTERS = Pattern(
    "counter",
    whole_line(
        rf"{_COUNTED}\s*[:(|]*\s*[\d.,]+\s*(?:lượt|lần|người|khách|đánh giá|k|m)?\s*(?:xem)?\)?|"
        rf"[\d.,]+\s*[km]?\s*(?:{_COUNTING}|người đang (?:xem|đọc|online))\s*\.?|(?:\d\s+){{2,12}}\d?|:\d+|"
        r"\d(?:[.,]\d)?\s*/\s*5\b.{0,40}|(?:click để|hãy là người đầu tiên|bạn (?:hãy )?).{0,10}"
        r"(?:đánh giá|bình chọn|bình luận).{0,40}|\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước"
    ),
    finds=(
        "Lượt xem: 1.234",
        "2,892 lượt xem",
        "Đã xem: 25",
        "Bình luận (0)",
        "1 2 3 4 5",
        "Hôm nay: 1.204",
        "3 giờ trước",
    ),
    leaves=("10.000 lượt xem các clip tuyên truyền trong năm", "Hôm nay, Sở tổ chức hội nghị"),
)
CODE = Pattern(
    "page-code",
    re.compile(
        r"^[.#]?(?:ms-|css|js-|btn-|fb-|wp-)[\w-]+$|^[.#]?[a-z][a-z0-9]*(?:(?:--?|__?)[a-z0-9]+){2,8}$|"
        r"^[.#]?[a-z]{2,20}__[a-z-]+$|^[.#][\w-]{3,60}\s*\{.*\}$|^(?:var|function|window|document|\$)\b.{0,4}[({=]|"
        r"^[^{}]{0,80}[{}]\s*;?$|^\[/?(?:img|ảnh|image|video|audio|embed|caption|gallery|youtube|url|b|i)\b.{0,80}\]$|"
        r"^<[^<>]{1,200}>$|^https?://\S+$|^/\S+\.(?:aspx|html?|php|jpe?g|png)\S*$|^!\[.*\]\(.*\)$|^\W+$|"
        r"^\S+\.(?:jpe?g|png|gif|webp|mp[34]|docx?|pdf|xlsx?|rar|zip)$"
        r"|^[A-Za-z0-9]+(?:_[A-Za-z0-9]+){2,}(?:\(\d+\))?$|"
        r"^(?i:[\d.() -]{0,20}(?:img|dsc[fn]?|mvi|gopr|dji|vlcsnap|screenshot|z\d{8,})[\s_.-]?[\w.()-]*)$|"
        r"^(?:advertisement|ads?|placeholder|null|undefined|none|nan|intTypePromotion=\d|\d{1,3}%)$"
    ),
    finds=(
        "[img]",
        "ms-rtestate-field",
        "news-detail__title",
        ".post-content{color:red}",
        "https://tinh.gov.vn/tin-tuc",
        "hoi-nghi.jpg",
        "***",
        "100%",
        "cssTitle",
        "tin_toi_hop_tong_ket(1)",
        "12.3.IMG 0457",
        "DSC_0123",
        "vlcsnap-2020-01-03-08h12m30s001",
    ),
    leaves=("Internet", "e-office", "[Bức tranh toàn cảnh của chuyển đổi số]", "A.T", "Đức"),
)

# Lists of other news first: what follows "Xem thêm" depends on its being one.
PATTERNS = (*SITE_PATTERNS, BUTTONS, SHARING, ICONS, PLAYERS, COUNTERS, CODE, *PORTAL_PATTERNS)
SEVERAL = Pattern(
    "several-in-a-line",
    re.compile(r"\s*[|•·\[\]]+\s*|\s{2,}|\t|(?<=[.!])\s+|\s[–—-]\s"),
    finds=(
        "Lượt xem: 2.892 | Điện thoại đường dây nóng: 0293 3876 543",
        "[Quay lại] [Đầu trang]",
        "JavaScript chưa bật. 100% thu phóng",
        "In bài viết  Gửi email  Chia sẻ Zalo",
    ),
    leaves=("Trang chủ của Sở. Đến nay đã có 1.200 lượt truy cập mỗi ngày.",),
)

_EDGES = re.compile(r"^[\s•●▪◦·*»›>«‹<(|+\-–←→]+|[\s|•»›>←→)]+$")


@lru_cache(maxsize=1024)  # pages repeat their lines
def furniture_rule(line: str) -> Pattern | None:
    """The rule by which a whole line is page furniture, or None."""
    if len(line) > LONGEST:
        return None
    bare = _EDGES.sub("", line)
    if not bare:
        return CODE
    return _single(line, bare) or _several(bare)


def _single(line: str, bare: str) -> Pattern | None:
    return first_match(PATTERNS, line) or (first_match(PATTERNS, bare) if bare != line else None)


def _several(bare: str) -> Pattern | None:
    """The rule for a line of several buttons and counters: each part of it is furniture by itself."""
    parts = [part for part in SEVERAL.regex.split(bare) if part]
    if parts == [bare] or len(parts) > 20:
        return None
    return SEVERAL if all(first_match(PATTERNS, part) for part in parts) else None
