"""Does this look like the name under an article? "Thùy Linh", "BÁ DŨNG", "A.T", "N. Huyền", "Đức", "K'Mák"."""

import re
from functools import lru_cache

from archive.reading.pattern import one_of, words
from archive.reading.syllables import is_syllable

SURNAMES = words(
    """nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào lương trương mai lâm tô
    hà tạ cao châu quách thái tống từ vương lưu la triệu đàm nông vi ma hứa kiều trịnh chu mạc thạch kim sơn danh
    tăng phùng khổng nghiêm giáp cù ninh ông văn bạch doãn lò vừ giàng sùng tòng lữ lữu thân tôn viên khuất cấn
    ngọ y hầu cà quàng lường sầm lục hồng tiêu âu khúc cung mã nhâm phí hàn thiều ngụy đậu biện trà đầu
    điểu giang thào lầu"""
)
COLLECTIVE = frozenset(
    ("pv", "ctv", "bbt", "btv", "p.v", "b.b.t", "ban biên tập", "nhóm pv", "nhóm phóng viên", "tpv", "nhóm tác giả")
)
_WORD = re.compile(r"[^\W\d_]+(?:['’.][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[A-ZĐÂĂÊÔƠƯ]{1,2}\.?){1,4}")
_NOT_NAMES = re.compile(  # words that open a line which is no person's
    r"^"
    + one_of(
        r"""sở · ubnd · hđnd · báo · đài · cổng · trung tâm · phòng · văn phòng · ban · tin · ảnh · video · theo ·
        nguồn · tỉnh · thành phố · huyện · tp · quang cảnh · toàn cảnh · hội · hội nghị · tổng kết · sơ kết ·
        chuyển đổi · thông tin · thông báo · đọc · xem · chia sẻ · trang (?:chủ|thông|tin) · năm · quý (?:i|v|\d) ·
        tháng · ngày · thứ · việt nam · hà nội · bộ · cục · vụ · tập đoàn ·
        công (?:ty|nghệ|an|đoàn|tác|nghiệp|thương|bố|khai|dân) · hội đồng · ủy ban · kết luận · kinh tế ·
        chính (?:trị|quyền|phủ|sách) · văn (?:hóa|hoá|bản) · xã hội · thời sự · du lịch · pháp luật · giáo dục ·
        thể thao · các · một · những · khu ·
        trường (?:đại|cao|tiểu|trung|mầm|thpt|thcs|chính|học|quân|dân) · bệnh viện · online · copyright ·
        viettel · vnpt · mobifone ·
        facebook · zalo · tổng biên tập · giám đốc · phó (?:giám|chủ|trưởng|bí|tổng|ban|thủ) ·
        chủ (?:tịch|tọa|đề|trương) · bí thư · trưởng (?:ban|phòng|đoàn) · đồng chí · ông [a-zđ] · bà [a-zđ] ·
        nghị quyết · quyết định · kế hoạch · chương trình · nơi nhận · trân trọng · phụ lục · xin ·
        bưu (?:chính|điện) · viễn thông · an (?:toàn|ninh) · cải cách · dịch vụ · truyền (?:thông|hình|thanh) ·
        phát thanh · tạp chí · nhà báo · phóng viên · biên tập · đơn vị · tác giả · bài · clip · nhiệm vụ ·
        phương hướng · kết quả · tình hình · mục tiêu · giải pháp · khoa học · đại hội · lễ · cuộc · buổi · kỳ họp ·
        khai mạc · bế mạc · chúc mừng · cảm ơn · hết"""
    )
    + r"\b",
    re.I,
)
_LONGEST = 40


@lru_cache(maxsize=1024)  # a line is asked about from several sides
def looks_like_name(text: str) -> bool:
    """True for one to five capitalised words, or initials, that are no office, place or button."""
    text = text.strip()
    if not text or len(text) > _LONGEST or any(letter.isdigit() for letter in text):
        return False
    if is_collective(text) or is_initials(text):
        return True
    words = text.split()
    if not 1 <= len(words) <= 5 or _NOT_NAMES.match(text):
        return False
    if not all(_WORD.fullmatch(word) and word[0].isupper() for word in words):
        return False
    return len(words) > 1 or any(mark in text.strip(".") for mark in ".'’") or is_syllable(text.strip("."))


def is_initials(text: str) -> bool:
    """Letters alone: "A.T", "H.N", "PV", "N.H.T", "KL"."""
    return len(text) <= 8 and _INITIALS.fullmatch(text) is not None and len(text.replace(".", "")) >= 2


def is_collective(text: str) -> bool:
    return text.strip().lower() in COLLECTIVE


def has_surname(text: str) -> bool:
    """True when the first word is a common family name: enough to trust a name where other lines also stand."""
    words = text.split()
    return len(words) > 1 and words[0].strip(".").lower() in SURNAMES
