"""The words by which people are quoted: marks, verbs of speech, and what stands between quotation marks without it."""

import re

# «…», “…” with one quotation inside, "…"; a closing mark of the other sort is a slip of the keyboard.
QUOTED = re.compile(r"“((?:[^“”\n]|“[^“”\n]{0,300}”){1,3000})”|«([^«»\n]{1,3000})»|\"([^\"“”\n]{1,3000})[\"”]")

_VERBS = (
    "nói|nhấn mạnh|cho biết|chia sẻ|khẳng định|cho rằng|cho hay|phát biểu|đề nghị|yêu cầu|nêu rõ|nêu|bày tỏ|kết luận|"
    "đánh giá|nhận định|lưu ý|phân tích|chỉ đạo|kiến nghị|thông tin|tâm sự|giải thích|lý giải|lí giải|trả lời|"
    "bộc bạch|kêu gọi|nhắc nhở|căn dặn|tin tưởng|thừa nhận|trao đổi|báo cáo|gợi ý|đề xuất|quán triệt|tuyên bố|"
    "mong muốn|góp ý|viết|cảnh báo|phản ánh|kể|nhìn nhận|trăn trở|kỳ vọng|chỉ rõ|cam kết|nhắn nhủ"
)
VERB = re.compile(rf"(?<!\w)(?:{_VERBS})(?!\w)", re.I)
# Nouns that share their letters with a verb: "báo cáo của Sở", "ngành Thông tin và Truyền thông".
NO_VERB = re.compile(r"(?:\s+(?:và truyền thông|điện tử|của|tổng kết|số)(?!\w)|\s*(?:-|–)\s*truyền thông)", re.I)
NO_VERB_BEFORE = re.compile(
    r"(?<!\w)(?:công nghệ|theo|bản|lĩnh vực|ngành|sở|bộ|phòng|cổng|ban|hệ thống|an toàn)\s+$", re.I
)

# Straight before the marks, no colon needed: "ông An nói, “…”", "nhấn mạnh rằng “…”".
TELLING = re.compile(rf"(?<!\w)(?:{_VERBS})(?:\s+(?:thêm|rõ|rằng|là|với phóng viên|với chúng tôi))*\s*,?\s*$", re.I)
_ANYTHING = r"[^:.;!?“”\"«»\n]{0,90}"
ANNOUNCING = re.compile(rf"(?<!\w)(?:{_VERBS}|theo)(?!\w){_ANYTHING}:\s*[-–]?\s*$", re.I)
# A colon after one of these announces a name.
NAMED = re.compile(
    r"(?<!\w)(?:chủ đề|chuyên đề|khẩu hiệu|phương châm|tên|cuộc thi|phong trào|chương trình|đề tài|thông điệp|mô hình|"
    r"dự án|đề án|mục tiêu|tiêu chí|tinh thần|tựa|bài|nghị quyết|kế hoạch|từ khóa)"
    r"(?:\s+(?:là|sau|gồm|năm \d{4}))?:\s*$",
    re.I,
)
ACCORDING = re.compile(r"(?<!\w)theo\s", re.I)

# "ông", "bà" for a name said before; words that may stand between subject and verb.
PRONOUN = re.compile(r"^(?:vị\s+|chính\s+)?(?:ông|bà|đồng chí|đ/c|anh|chị|cô)\s*(?:này\s*)?$", re.I)
HONORIFIC = re.compile(r"^(?:đồng chí|đ/c|ông|bà|vị)\s+(?=\S)", re.I)
ADVERB = re.compile(
    r"(?:\s*,?\s*(?:cũng|đã|còn|tiếp tục|vui mừng|phấn khởi|thẳng thắn|xúc động|đồng thời|hồ hởi|vừa|luôn|"
    r"từng)(?!\w))+\s*$",
    re.I,
)
SENTENCE_END = re.compile(r"(?<=\w\w\w)[.!?…]+[”\"»)]?\s+|(?<=[”\"»%)])[.!?…]+\s+|(?<=[.!?…])[”\"»]\s+(?=[A-ZĐ])|\n")
SYLLABLE = re.compile(r"[^\W\d_]+")
LEAST_SYLLABLES = 6  # fewer are a term between marks: “mục tiêu kép”
