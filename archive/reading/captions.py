"""Lines under pictures: by their credit, by their words, by standing twice."""

import re

from archive.reading.pattern import Pattern
from archive.text import fold

LONGEST = 300
_I = re.I

CREDITED = Pattern(
    "caption-by-credit",
    re.compile(
        r"[(\[]?\s?\bảnh(?: minh họa| minh hoạ| tư liệu| chụp màn hình)?\s?[:：]\s?[^:]{1,50}$|[(\[]ảnh\b[^)\]]{0,60}[)\]]\.?$|"
        r"^ảnh minh h(?:ọa|oạ)\b.{0,60}$|^ảnh\s?[:：].{0,80}$|[-–]\s?ảnh(?: \d{1,2}|\s?[:：].{0,50}|\s[A-ZĐ].{0,40})?$|\bảnh(?:,)? \w{0,10}\s?: ?ttxvn.{0,20}$|\(nguồn ảnh.{0,60}\)$",
        _I,
    ),
    finds=(
        "Phó Chủ tịch UBND tỉnh phát biểu tại hội nghị. Ảnh: Kim Ly",
        "Ảnh: CT",
        "TS Nguyễn Hữu Hà - ảnh 1",
        "Toàn cảnh (Ảnh: TTXVN)",
        "Ảnh minh họa nguồn internet.",
    ),
    leaves=(
        "Tin, ảnh: Kim Ly",
        "Bài và ảnh: Kim Ly",
        "Công tác truyền thanh, truyền hình bằng hình ảnh: còn hạn chế về nội dung, thời lượng, chưa đáp ứng",
    ),
)
SCENE = Pattern(
    "caption-of-scene",
    re.compile(
        r"^(?:ảnh\s?[:：]\s?)?(?:(?:quang|toàn) cảnh|hình ảnh|một (?:góc|phiên) )(?!.{0,120}(?:cho thấy|là|được|đã) ).{0,160}$",
        _I,
    ),
    finds=("Quang cảnh Hội nghị.", "Toàn cảnh hội nghị", "Quang cảnh buổi làm việc"),
    leaves=("Quang cảnh nông thôn đã thay đổi.",),
)
ATTENDING = Pattern(
    "caption-of-delegates",
    re.compile(
        r"^(?:các |toàn thể |đông đảo )?(?:đại biểu|đồng chí lãnh đạo|vị đại biểu|đại biểu khách mời)\b.{0,60}"
        r"(?:dự|tham dự|tham gia|tại|chụp ảnh|theo dõi|trao đổi|thảo luận)\b.{0,120}$|^(?:các )?(?:tập thể|cá nhân)\b.{0,60}(?:nhận|được (?:khen|trao|tặng)).{0,120}$",
        _I,
    ),
    finds=("Các đại biểu dự hội nghị tại điểm cầu Sở Thông tin và Truyền thông.", "Các đại biểu tham dự hội nghị"),
    leaves=("Tại hội nghị, các đại biểu đã thảo luận.",),
)
ACTING = Pattern(
    "caption-of-speaker",
    re.compile(
        r"^(?!(?:tại|phát biểu|dự|tham dự|tới dự|đến dự|theo|sáng|chiều|ngày|tối|trong|cùng|chủ trì|sau|đồng thời|kết luận|thay mặt|cũng|trước|"
        r"bên cạnh|ngoài|qua|từ|về|để|với|hội nghị|buổi|lễ|cuộc)\b)"
        r".{4,200}\b(?:(?:phát biểu|báo cáo|kết luận|trình bày|tham luận|khai mạc|bế mạc|giới thiệu|thông tin|điều hành|chủ trì|chỉ đạo|tặng hoa|trao đổi|"
        r"giải đáp|công bố|quán triệt|phổ biến|trả lời)\b.{0,60}\b(?:tại|ở|trong)?\s?(?:hội nghị|buổi|cuộc họp|lễ|hội thảo|phiên|điểm cầu|tọa đàm|toạ đàm|chương trình|lớp|kỳ họp|diễn đàn)\b|"
        r"(?:trao|tặng)\b.{0,40}\b(?:bằng khen|giấy khen|cờ|kỷ niệm chương|danh hiệu|huân chương|hoa|quà|thưởng)\b).{0,120}$",
        _I,
    ),
    finds=(
        "Phó Chủ tịch UBND tỉnh Vũ Chí Giang phát biểu tại hội nghị.",
        "Giám đốc Sở Thông tin và Truyền thông - Nguyễn Bá Luân chủ trì hội nghị",
        "Ông Nguyễn Văn A trao Bằng khen cho các tập thể",
    ),
    leaves=(
        "Tại hội nghị, đồng chí Vũ Chí Giang phát biểu chỉ đạo hội nghị.",
        "Phát biểu tại hội nghị, ông A đề nghị.",
        "Hội nghị nghe báo cáo tại buổi lễ",
    ),
)
_TELLING = re.compile(
    r"\b(?:cho biết|nhấn mạnh|đề nghị|yêu cầu|khẳng định|cho rằng|ghi nhận|biểu dương|đánh giá cao|mong muốn|trong đó|theo đó|đến dự|tới dự|cùng dự)\b|[:;]",
    _I,
)
_FULL_STOP = re.compile(r"[.!?…](?=\s+[A-ZĐÀ-Ỹ])")


def caption_rule(line: str, after_picture: bool = False) -> str:
    """The name of the rule by which a whole line is a caption, or ""."""
    if len(line) > LONGEST:
        return ""
    if CREDITED.regex.search(line) and not _signed(line):
        return CREDITED.name
    if _TELLING.search(line) or len(_FULL_STOP.findall(line)) > 0:
        return ""
    stopped = line.endswith(".")
    if SCENE.regex.search(line) or ATTENDING.regex.search(line):
        return SCENE.name if SCENE.regex.search(line) else ATTENDING.name
    speaking = ACTING.regex.search(line)
    if speaking and (not stopped or after_picture or "phát biểu" in line.lower()):
        return ACTING.name
    return "caption-under-picture" if after_picture and len(line) <= 220 else ""


_SIGNED = re.compile(r"^\W*(?:tin|bài|clip|video|thực hiện)\b.{0,12}ảnh", _I)


def _signed(line: str) -> bool:
    return _SIGNED.search(line) is not None


def same_line(line: str) -> str:
    """What two printings of one caption share: letters and digits, without marks and final stops."""
    return " ".join(fold(line).split()).strip(" .…!?:;-–\"'“”")
