"""What somebody asks for, orders or needs: "đề nghị phủ sóng 27 thôn" is a target, whom one asks is none."""

import re

# Words of requests and orders: with a share or a sum they make a target, with a count only before something to do.
ASKED = re.compile(
    r"(?<!\w)(?:yêu cầu|đề nghị|đề xuất|kiến nghị|thúc đẩy|(?<!% )kế hoạch năm|cần(?!\s+(?:thiết|thơ|giuộc|đước|giờ))|"
    r"(?-i:[Gg]iao)\s+(?:cho\s+)?(?-i:Sở|UBND|Ban|Trung tâm|Phòng|Công an|Văn phòng|các))(?!\w)",
    re.I,
)
WISHES = frozenset(("đề xuất", "kiến nghị"))  # of these only what is to be done is a target, be it a sum or a count
_ACTION = (
    r"phủ sóng|đầu tư|khắc phục|hoàn thành|hoàn thiện|bố trí|tăng|giảm|xây dựng|mở|khôi phục|cấp|đào tạo|"
    r"thành lập|triển khai|lắp đặt|lắp|nâng cấp|nâng|phát triển|đưa|phân bổ|xóa|xoá|bổ sung|tổ chức|thu hút|kết nối|"
    r"số hóa|số hoá|tuyển|ngầm hóa|ngầm hoá|hạ ngầm|trang bị|cung cấp|duy trì|sản xuất|tập huấn|bồi dưỡng|chỉnh trang|"
    r"di dời|thực hiện|dành|ưu tiên|thí điểm|vận động|nhân rộng|giải quyết|xử lý|tháo gỡ"
)
_DO = re.compile(
    rf"(?<!\w)(?:{_ACTION})(?:\s+(?:thêm|được|cho|mới|ít nhất|tối thiểu|khoảng|hơn|trên|đủ|ngay|[^\W\d_]+)){{0,4}}\s*$",
    re.I,
)
_HAS = re.compile(r"(?<!\w)(?:có|là|gồm|với|của|hiện|còn|qua|trong|tại|từ|các|được)\s+$", re.I)
_CLAUSE = re.compile(r"[,;:.()]")
# Before a number these say how things are, whatever is asked around them.
STATE = re.compile(
    r"(?<!\w)(?:thiếu|rộng|trị giá|mức đầu tư|vốn đầu tư|diện tích|quy mô(?:\s+vốn)?|hiện có|mới có|mới đạt|chỉ đạt)\s+"
    r"(?:(?:khoảng|gần|hơn|trên|là|dưới)\s+)*$",
    re.I,
)


def is_asked(text: str, asked_end: int, position: int) -> bool:
    """Whether the count at `position` is what a request that ends at `asked_end` wants done, not whom it asks."""
    clause = _CLAUSE.split(text[asked_end:position])[-1]
    return bool(_DO.search(clause)) and not _HAS.search(clause)
