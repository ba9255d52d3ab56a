"""Lines under pictures: by their credit, by their words, by standing twice."""

import re
from functools import lru_cache

from archive.reading.letters import CAPITALS
from archive.reading.pattern import Pattern, one_of
from archive.text import fold

LONGEST = 300

CREDITED = Pattern(
    "caption-by-credit",
    re.compile(
        r"[(\[]?\s?(?<!trong )\bảnh(?: minh h(?:ọa|oạ)| tư liệu| chụp màn hình)?\s?[:：]\s?[^:]{1,50}$"
        r"|[(\[]ảnh\b[^)\]]{0,60}[)\]]\.?$|"
        rf"^ảnh minh h(?:ọa|oạ)\b.{{0,60}}$|^ảnh\s?[:：].{{0,80}}$|[-–]\s?ảnh(?: \d{{1,2}}|\s?[:：].{{0,50}}"
        rf"|\s(?-i:[{CAPITALS}]).{{0,40}})?\.?$|"
        r"\(nguồn ảnh.{0,60}\)$|^(?:ảnh|hình) \d{1,2}\s?[:.-].{0,160}$",
        re.I,
    ),
    finds=(
        "Phó Chủ tịch UBND tỉnh phát biểu tại hội nghị. Ảnh: Kim Ly",
        "Ảnh: CT",
        "TS Nguyễn Hữu Hà - ảnh 1",
        "Toàn cảnh (Ảnh: TTXVN)",
        "Ảnh minh họa nguồn internet.",
        "Sở trao thưởng cho các tập thể - Ảnh 2.",
    ),
    leaves=(
        "Công tác truyền thanh, truyền hình bằng hình ảnh: còn hạn chế về nội dung, thời lượng, chưa đáp ứng yêu cầu",
    ),
)
SCENE = Pattern(
    "caption-of-scene",
    re.compile(
        r"^(?:ảnh\s?[:：]\s?)?(?:(?:quang|toàn) cảnh|hình ảnh|một góc |lễ ra mắt)(?!.{0,120}\b(?:cho thấy|là|được"
        r"|đã|ngày càng)\b).{0,160}$",
        re.I,
    ),
    finds=("Quang cảnh Hội nghị.", "Hình ảnh tại buổi lễ", "Toàn cảnh hội nghị", "Quang cảnh buổi làm việc"),
    leaves=("Quang cảnh nông thôn đã thay đổi.",),
)
ATTENDING = Pattern(
    "caption-of-delegates",
    re.compile(
        r"^(?:các |toàn thể |đông đảo )?(?:đại biểu|đồng chí lãnh đạo|vị đại biểu|đại biểu khách mời|đồng chí "
        r"chủ trì|cá nhân|tập thể)\b.{0,60}"
        r"\b(?:dự|tham dự|tham gia|tại|chụp ảnh|theo dõi|trao đổi|thảo luận|nhận|tham quan|trải nghiệm|biểu quyết"
        r"|bỏ phiếu|bấm nút|xem|nghe|được (?:khen|trao|tặng))\b.{0,120}$",
        re.I,
    ),
    finds=(
        "Các đại biểu dự hội nghị tại điểm cầu Sở Thông tin và Truyền thông.",
        "Các đại biểu tham dự hội nghị",
        "Các cá nhân nhận giấy khen của Giám đốc Sở",
    ),
    leaves=("Tại hội nghị, các đại biểu đã thảo luận.",),
)
_OPENS_BODY = one_of(
    r"""tại · phát biểu · dự · tham dự · tới dự · đến dự · theo · sáng · chiều · ngày · tối · trong · cùng ·
        chủ trì · sau · đồng thời · kết luận · thay mặt · cũng · trước · bên cạnh · ngoài · qua · từ · về · để ·
        với · hội nghị · buổi · lễ · cuộc · nhân dịp · dịp · đến · mở đầu · tiếp · nhằm · thực hiện · năm ·
        đó là · đó cũng · đây là · đây cũng · trên đây ·
        như vậy · do đó · vừa qua · mới đây · hôm nay · hôm qua · quý · tháng"""
)
_ACTS = one_of(
    r"""phát biểu · báo cáo · kết luận · trình bày · tham luận · khai mạc · bế mạc · giới thiệu ·
        (?<!và )(?<!nghệ )(?<!toàn )thông tin(?! và truyền thông| - truyền thông| cơ sở| truyền thông) ·
        điều hành · chủ trì · (?<!ban )chỉ đạo · tặng hoa · trao đổi · giải đáp · công bố · quán triệt · phổ biến ·
        trả lời · chúc mừng · đồng chủ trì"""
)
_MEETINGS = one_of(
    r"""hội nghị · buổi · cuộc họp · lễ · hội thảo · phiên · điểm cầu · tọa đàm · toạ đàm · chương trình · lớp ·
        kỳ họp · diễn đàn"""
)
_GIVEN = one_of(
    r"""bằng khen · giấy khen · cờ · kỷ niệm chương · danh hiệu · huân chương · hoa · quà · thưởng · phần thưởng"""
)
_GIVES = rf"(?:trao|tặng|nhận)\b.{{0,60}}\b{_GIVEN}"
ACTING = Pattern(
    "caption-of-speaker",
    re.compile(
        rf"^(?!{_OPENS_BODY}\b).{{4,200}}\b(?:{_ACTS}\b.{{0,60}}\b{_MEETINGS}|{_GIVES})\b.{{0,120}}$|"
        rf"^(?!{_OPENS_BODY}\b)(?-i:[{CAPITALS}]).{{8,120}}\bphát biểu(?: (?:chỉ đạo|khai mạc|kết luận|ý kiến"
        rf"|tham luận|bế mạc))?$",
        re.I,
    ),
    finds=(
        "Phó Chủ tịch UBND tỉnh Vũ Chí Giang phát biểu tại hội nghị.",
        "Giám đốc Sở Thông tin và Truyền thông - Nguyễn Bá Luân chủ trì hội nghị",
        "Ông Nguyễn Văn A trao Bằng khen cho các tập thể",
        "Bí thư Tỉnh ủy phát biểu chỉ đạo",
    ),
    leaves=(
        "Tại hội nghị, đồng chí Vũ Chí Giang phát biểu chỉ đạo hội nghị.",
        "Phát biểu tại hội nghị, ông A đề nghị.",
        "Đó là phát biểu chỉ đạo của đồng chí Lê Văn Tám tại Hội nghị tổng kết năm 2021.",
        "Ông Lê Văn Tám phát biểu tại Hội nghị tổng kết do Sở tổ chức chiều 13/1.",
        "Hội nghị nghe báo cáo tại buổi lễ",
        "Ban Chỉ đạo Chuyển đổi số tỉnh họp phiên thứ hai năm 2022",
        "Ngành Thông tin và Truyền thông tổ chức hội nghị tổng kết",
    ),
)
_TELLING = re.compile(
    r"\b"
    + one_of(
        r"""cho biết · nhấn mạnh · đề nghị · yêu cầu · khẳng định · cho rằng · ghi nhận · biểu dương · đánh giá cao ·
        mong muốn · trong đó · theo đó · đến dự · tới dự · cùng dự · tham dự có · dự có · dự hội nghị có"""
    )
    + r"\b|[:;]",
    re.I,
)
_ALBUM = re.compile(r"(?:một số|một vài|những|chùm) (?:hình )?ảnh (?:tại|về|của|trong)\b.{4,80}:$", re.I)
_DATED = re.compile(r"\b(?:sáng|chiều|tối|ngày)\s+\d{1,2}\s?[/.-]\s?\d|\bdo .{2,60} tổ chức\b", re.I)
_FULL_STOP = re.compile(rf"[.!?…](?=\s+[{CAPITALS}])(?<!TP\.)(?<!TS\.)(?<!Ths\.)(?<!ThS\.)")
_SIGNED = re.compile(r"^\W*(?:tin|bài|clip|video|thực hiện)\b.{0,12}ảnh", re.I)


@lru_cache(maxsize=1024)
def caption_rule(line: str, after_picture: bool = False) -> str:
    """The name of the rule by which a whole line is a caption, or ""."""
    if len(line) > LONGEST:
        return ""
    if CREDITED.regex.search(line) and not _SIGNED.search(line):
        return CREDITED.name
    if line.endswith(":") and _ALBUM.match(line):
        return SCENE.name
    if _TELLING.search(line) or _FULL_STOP.search(line) or (line.endswith(".") and _DATED.search(line)):
        return ""
    if SCENE.regex.search(line) or ATTENDING.regex.search(line):
        return SCENE.name if SCENE.regex.search(line) else ATTENDING.name
    speaking = ACTING.regex.search(line)
    stopped = line.endswith(".")
    if speaking and (not stopped or after_picture or re.search(r"phát biểu|trao|tặng", line, re.I)):
        return ACTING.name
    return "caption-under-picture" if after_picture and len(line) <= 220 else ""


_INTRODUCED = re.compile(
    rf"^(?i:(?:các )?(?:đồng chí|đ/c|ông|bà|tiến sĩ|ts\.?)\s*:?\s)?\s*[^,–-]{{0,60}}?"
    rf"(?P<name>[{CAPITALS}]\w+(?: [{CAPITALS}]\w*){{1,4}})"
)


def speaker_of(line: str) -> str:
    """Whom a short stopped line shows acting at a meeting ("Đồng chí Lê Văn Tám chủ trì hội nghị."), or ""."""
    if len(line) > 130 or not line.endswith(".") or not ACTING.regex.search(line):
        return ""
    found = None if _TELLING.search(line) or _FULL_STOP.search(line) else _INTRODUCED.search(line)
    return found["name"] if found else ""


@lru_cache(maxsize=1024)  # the head is compared with all that follows
def same_line(line: str) -> str:
    """What two printings of one caption share: letters and digits, without marks and final stops."""
    return " ".join(fold(line).split()).strip(" .…!?:;-–\"'“”")
