"""Numbers that are no figures: dates, times, document numbers, labels, telephone numbers, names of technology.

Two tables. `MASKS` cover a stretch of text wherever it stands; `LABELS` look at the words just before a number.
Each pattern carries what it must catch (`finds`) and what it must let through (`leaves`).
"""

import re

from archive.reading.pattern import Pattern

_DAY = r"(?:ngày|(?:sáng|trưa|chiều|tối|đêm|hôm)(?:\s+(?:nay|qua))?|khuya|mùng|mồng)"
_MONTH = r"\s?[-/.]\s?(?:0?[1-9]|1[0-2])(?!\d)"


_COUNTED = (  # what "24/24" counts: else it is round the clock
    r"(?:nhiệm vụ|chỉ tiêu|tiêu chí|xã|phường|thị trấn|huyện|sở|ban|ngành|đơn vị|cơ quan|địa phương|thủ tục|hồ sơ"
    r"|dịch vụ|trường|nội dung|dự án|văn bản|điểm)"
)


def _pattern(name: str, regex: str, finds: tuple[str, ...], leaves: tuple[str, ...] = ()) -> Pattern:
    return Pattern(name, re.compile(regex, re.IGNORECASE), finds, leaves)


MASKS = (
    _pattern(
        "full date",
        r"(?<![\d,])\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|"
        r"20)\d\d-\d{1,2}(?:-\d{1,2})?(?!\d)",
        ("30-12-2021", "16 - 03 - 2022", "10.01.2020", "(12/30/2016 10:36", "date 2021-12 Chiều"),
        ("110.000 tỷ", "34.103/34.036"),
    ),
    _pattern(
        "date of the week or day",
        rf"(?<!\w){_DAY}\s+(?:ngày\s+)?\(?\d{{1,2}}(?:{_MONTH})?(?:\s?(?:-|–|và|,|đến)\s?\d{{1,2}}{_MONTH})?(?![.,]?\d|/\d)",
        ("Chiều 29/12", "Sáng 20-7", "ngày 8-1", "ngày 6 đến 8/7", "chiều ngày 13/1"),
        ("trong 7 ngày", "hiện nay 20/20 sở", "ngày 20/20 xã"),
    ),
    _pattern(
        "month or quarter",
        r"(?<!\w)tháng\s+\d{1,2}(?:\s?[-/]\s?(?:19|20)\d\d|(?:\s?(?:,|và|-)\s?\d{1,2})*)(?!\d)|"
        r"(?<!\w)qu[ýí]\s+(?:[ivx]+|\d)(?:\s?[/-]\s?\d{4})?(?!\w)"
        r"|(?<!\w)\d{1,2}/(?:19|20)\d\d(?!\d)",
        ("tháng 7/2017", "tháng 12", "quý I/2025", "quí III/2017", "12/2021"),
    ),
    _pattern("months", r"(?<![\w/.,])\d{1,2}\s+tháng(?!\w)", ("6 tháng đầu năm", "9 tháng"), ("16 thành phố",)),
    _pattern(
        "year",
        r"(?<!\w)năm\s+(?:học\s+)?(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d))?(?![\d.,]\d)|(?<![\w.,/])(?:19|"
        r"20)\d\d\s?[-–—]\s?(?:19|20)\d\d(?!\d)",
        ("năm 2021", "nhiệm kỳ 2021-2026", "giai đoạn 2016 - 2020", "năm học 2020-2021"),
        ("trong 5 năm", "20.210 lượt"),
    ),
    _pattern(
        "time of day",
        r"(?<![\w.,])\d{1,2}\s?(?::\s?\d{2}(?::\d{2})?|h\s?\d{0,2}|g\d{2}|\s?giờ(?!\s?/)(?:\s?\d{1,2}(?:\s?phút)?)?|"
        r"\s?phút|"
        rf"\s?giây)(?!\w)|(?<!\d)24/(?:24|7)(?:/7)?(?!\d)(?!\s+{_COUNTED}\b)",
        ("16:03:38", "0:00", "8h30", "00 giờ 00 phút", "24/7", "24/24", "8 giờ"),
        ("24 hộ", "8 giải pháp", "24/24 nhiệm vụ"),
    ),
    _pattern(
        "document number",
        r"(?<![\w.,])\d+[a-z]?(?:\s?/\s?\d{4})?\s?[-/–]\s?(?-i:[A-ZĐÐ])(?-i:[A-ZĐÐƯa-z])*(?:[&/-][\wĐ&.-]+|"
        r"(?<=(?-i:[A-ZĐÐ]{2}))(?!\w))",
        ("749/QĐ-TTg", "57-NQ/TW", "09/KH-UBND", "174/2013/NĐ-CP", "1380/QÐ-UBND"),
        ("9 vụ/17 đối tượng", "52/192 Đài"),
    ),
    _pattern(
        "name with letters and digits",
        r"(?<!\w)(?:[a-zđ]{1,12}[-_]?\d[\w.-]*|\d+(?-i:[A-Z])(?:-\d[\d.]*)?)(?!\w)",
        ("IPv6", "Covid-19", "F0", "5G", "4K", "61A-052.87", "H5N1", "COVID-19"),
        ("5MB", "10km", "100GB"),
    ),
    _pattern(
        "version",
        r"(?<![\w.,])[1-9]\.0(?![\d.,]*\d)(?!\s?(?:%|tỷ|tỉ|triệu|nghìn|ngàn|km|m2|m²|ha|điểm|GB|MB))",
        ("cách mạng công nghiệp 4.0", "Chính phủ 2.0"),
        ("4.0 %", "3.000"),
    ),
    _pattern(
        "telephone number",
        r"(?<![\w.,])(?:\+84|0\d)[\d. ]{7,12}\d(?![\w,])|(?<!\w)1[89]00[ .]?\d{2,6}(?:[ .]\d{2,4})?(?!\w)",
        ("0270.3823.456", "0912 345 678", "1900 1234", "(+84 912345678", "18001091"),
        ("100.000 đồng", "02 nghị định", "1.900 hộ"),
    ),
    _pattern(
        "address on the net",
        r"(?<!\S)\S{0,80}?(?:https?://|www\.|@)\S+|(?<![\w.])[\w-]{1,60}\.(?:gov|com|vn|net|org)(?!\w)\S*",
        ("https://hanoi.gov.vn/tham-do-12", "a1@b.vn", "www.x2.vn"),
    ),
    _pattern("headline in brackets", r"\[[^\[\]\n]{4,240}\]", ("[Hơn 6.000 website gặp sự cố]",)),
    _pattern(
        "number of a list",
        r"(?:^|(?<=\n))[ \t]*[-+•*(]?\s?\d{1,2}(?:\.\d{1,2})*\s?[.)/](?=\s)|(?<=[.;:] )\(?\d{1,2}\)(?=\s)",
        ("1. Kết quả", "2) Tồn tại", "\n3. Nhiệm vụ", "gồm: (1) hoàn thiện"),
        ("1.040 vụ",),
    ),
    _pattern(
        "page counters",
        r"(?:lượt xem|lượt đọc|views?|bình luận|cỡ chữ)\s*:?\s*[\d.,]+|"
        r"^\s*+[\d.,]++\s*+%?\s*+(?:lượt xem|lượt đọc|bình luận|views?)?\s*+$",
        ("Lượt xem: 2.892", "2,892 lượt xem", "100%"),
        ("thu hút 2,5 triệu lượt xem",),
    ),
)

# "mức độ 3, mức độ 4": the numbers of a list are labels like the first.
_AND = r"\s?(?:,|và|hoặc|-|/)\s?(?:(?:mức độ|mức|cấp|khóa|khoá|lớp|quận|phường)\s+)?"
_LISTED = rf"(?:\s+số)?:?\s+(?:(?:\d{{1,2}}{_AND})*(?P<last>\d{{1,2}}){_AND})?$"

# A number after one of these is a label, whatever follows.
LABELS = (
    _pattern(
        "label",
        r"(?<!\w)(?:mức độ|cấp độ|khóa|khoá|đại hội|kỳ họp|điều|khoản|quận|phường|ấp|lớp|khối|quốc lộ|ql|tỉnh lộ|"
        r"đề án|chỉ thị|"
        r"nghị quyết|nghị định|quyết định|thông tư|công văn|kết luận|tờ trình|covid|sars-cov|tổng đài|đầu số|hotline|"
        r"(?<!thuê bao )(?<!máy )điện thoại|đt|tel|fax|mã vùng|mã vùng cũ|mã vùng mới|"
        r"ban chỉ đạo|windows|android|ios|iphone|galaxy|phụ lục|"
        r"trung đoàn|"
        r"sư đoàn|tiểu đoàn|quân khu|lữ đoàn|zone|version|phiên bản|top|model|chương|giai đoạn|lần thứ|thứ|hạng|loại|"
        r"tổ dân phố|khu phố|thôn|học kỳ|(?<!mỗi )(?<!hằng )(?<!hàng )(?:tháng|năm|ngày|quý)|"
        r"(?<!phát )(?<!học )sinh)" + _LISTED,
        ("mức độ ", "mức độ 3, ", "mức độ 3, mức độ ", "Điều ", "khóa ", "Đề án ", "Ban Chỉ đạo ", "lần thứ "),
        ("có ", "hơn ", "12 quận và ", "danh mục ", "phát sinh ", "tổng số thuê bao điện thoại: "),
    ),
)

# "số 12 đường 30/4", "Đội số 4"; but "dân số 3.254.210 người".
NUMBERED = _pattern(
    "numbered",
    r"(?<!tổng )(?<!trong )(?<!con )(?<!một )(?<!đổi )(?<!nghệ )(?<!quyền )(?<!tế )"
    r"(?<!hội )(?<!ký )(?<!dân )(?<!\w)số\s$",
    ("Kế hoạch số ", "Đội quản lý thị trường số ", "số "),
    ("tổng số ", "trong số ", "sở ", "doanh nghiệp công nghệ số "),
)

# Always numbered: "cụm thi đua số 2 ngành Thông tin và Truyền thông".
ORDINAL = _pattern(
    "ordinal of a group",
    r"(?<!\w)(?:cụm|khối|đội|tổ|nhóm|trạm|cơ sở|văn bản|công trình)(?:\s+thi\s+đua)?\s+số\s$",
    ("cụm thi đua số ", "Đội số "),
    ("con số ", "đội ngũ với số "),
)

# After these a number is a label unless a unit follows: "đơn vị cấp 2, kiến trúc" but "cấp 200 tài khoản".
WEAK_LABELS = (
    _pattern(
        "weak label",
        r"(?<!\w)(?:mức|cấp|nhóm|kênh|tuyến|đường|hình|ảnh|bảng|biểu|phần|tổ|đoàn|đội|trạm|chương trình|kế hoạch|đợt|"
        r"kỳ|dự án|"
        r"công ty|xã|huyện|điểm|cụm|đài|lô|trường|quy hoạch|điện|công nghệ|thế hệ|chuẩn|mục|trang|bước|vùng|khu vực|"
        r"vòng|tập|đời|"
        r"thông báo|số:)" + _LISTED,
        ("mức ", "cấp ", "đợt ", "Xã ", "mức 3, "),
        ("đạt ", "gồm "),
    ),
)


ADDRESSES = frozenset(
    ("đường", "xã", "phường", "huyện", "thôn", "ấp", "khu", "tỉnh", "thành", "quận", "tổ", "thị", "bản")
)


def masked(text: str) -> bytearray:
    """A byte for every letter of the text: 1 where a mask covers it."""
    covered = bytearray(len(text))
    for mask in MASKS:
        for match in mask.regex.finditer(text):
            covered[match.start() : match.end()] = b"\1" * (match.end() - match.start())
    return covered


def is_label(before: str, number: str, unit: str, measured: bool) -> bool:
    """Whether the words before a number make it a label.

    `unit` is the known noun that follows it, or ''; `measured` when that is money, a share or a measure.
    """
    if measured:
        return False
    if ORDINAL.regex.search(before):
        return True
    if NUMBERED.regex.search(before) and (not unit or unit.split()[0] in ADDRESSES):
        return True
    for label in LABELS if unit else (*LABELS, *WEAK_LABELS):
        match = label.regex.search(before)
        if match and (not unit or not match["last"] or number == str(int(match["last"]) + 1)):
            return True
    return False
