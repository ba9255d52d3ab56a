"""Posts, ranks and degrees, and the words at which a post's own words end."""

from archive.extraction.words import Line, one_of, phrases

POSTS = phrases(
    """
    uvt.ư đảng|uv t.ư đảng|uvtw đảng|uv tw đảng|uvbch tw đảng|uvbch đảng bộ tỉnh|ủy viên dự khuyết t.ư đảng|
    ủy viên t.ư đảng|ủy viên tư đảng|ủy viên tw đảng|ủy viên dự khuyết trung ương đảng|
    trưởng đoàn đại biểu quốc hội|phó trưởng đoàn đại biểu quốc hội|phó đoàn đại biểu quốc hội|trưởng đoàn đbqh|
    phó trưởng đoàn đbqh|phó giám đốc phụ trách|phó giám đốc phụ trách điều hành|phó chủ tịch phụ trách|
    phó trưởng phòng phụ trách|phó hiệu trưởng phụ trách|tổng bí thư|chủ tịch nước|phó chủ tịch nước|thủ tướng|
    phó thủ tướng|phó thủ tướng thường trực|thủ tướng chính phủ|phó thủ tướng chính phủ|chủ tịch quốc hội|
    phó chủ tịch quốc hội|bộ trưởng|thứ trưởng|thứ trưởng thường trực|tổng thanh tra|phó tổng thanh tra|
    tổng kiểm toán|tổng cục trưởng|phó tổng cục trưởng|thống đốc|phó thống đốc|chủ tịch|phó chủ tịch|
    phó chủ tịch thường trực|giám đốc|phó giám đốc|phó giám đốc thường trực|tổng giám đốc|phó tổng giám đốc|bí thư|
    phó bí thư|phó bí thư thường trực|tổng biên tập|phó tổng biên tập|trưởng ban|phó trưởng ban|phó ban|
    trưởng phòng|phó trưởng phòng|phó phòng|trưởng đoàn|phó trưởng đoàn|phó đoàn|trưởng khoa|phó trưởng khoa|
    trưởng bộ môn|trưởng tiểu ban|phó trưởng tiểu ban|trưởng bộ phận|trưởng đài|phó trưởng đài|trưởng công an|
    phó trưởng công an|phó công an|trưởng thôn|trưởng ấp|trưởng bản|trưởng khu phố|trưởng cơ quan|trưởng trạm|
    trưởng chi nhánh|trưởng đại diện|trưởng văn phòng|trưởng làng|trưởng nhóm|trưởng buôn|chánh văn phòng|
    phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra|chánh án|phó chánh án|phó văn phòng|cục trưởng|
    phó cục trưởng|vụ trưởng|phó vụ trưởng|viện trưởng|phó viện trưởng|chi cục trưởng|phó chi cục trưởng|ủy viên|
    ủy viên thường trực|ủy viên trung ương đảng|ủy viên dự khuyết|ủy viên ban thường vụ|ủy viên bộ chính trị|
    ủy viên bch|ủy viên bch tw đảng|ủy viên btv|uvbtv|uvbtv tỉnh ủy|uvtv|uvbtvtu|uvtvtu|ubtvtu|btvtu|tvtu|tuv|huv|
    uvbch|uvbtvhu|ủy viên ban chấp hành|ubvtv|tỉnh ủy viên|
    thành ủy viên|huyện ủy viên|quận ủy viên|thị ủy viên|đảng ủy viên|chủ nhiệm|phó chủ nhiệm|hiệu trưởng|
    phó hiệu trưởng|hiệu phó|giám thị|thủ trưởng|tư lệnh|phó tư lệnh|chính ủy|phó chính ủy|chỉ huy trưởng|
    phó chỉ huy trưởng|chỉ huy phó|tham mưu trưởng|phó tham mưu trưởng|đội trưởng|phó đội trưởng|đồn trưởng|
    phó đồn trưởng|kế toán trưởng|trạm trưởng|tổ trưởng|tổ phó|cụm trưởng|phó cụm trưởng|tổng thư ký|
    phó tổng thư ký|thư ký|hội trưởng|phó hội trưởng|nhóm trưởng|thành viên|điều phối viên|đại biểu quốc hội|
    đại biểu hđnd|đại biểu hội đồng nhân dân|đbqh|phát ngôn viên|người phát ngôn|kiểm sát viên|chuyên viên|
    thanh tra viên|nghiên cứu viên|cố vấn|trợ lý|đại sứ|tham tán|tổng lãnh sự|quản đốc|pct|pgđ|gđ|pct thường trực|
    pbt|p.giám đốc|p.chủ tịch|p. giám đốc|p. chủ tịch|trưởng bch|trưởng bcđ|phó trưởng bcđ|phó bcđ|
    trưởng ban điều hành|phó trưởng ban điều hành|
    phó trưởng ban thường trực|phó ban thường trực|
    phó trưởng ban chuyên trách|trưởng ban chỉ đạo|phó trưởng ban chỉ đạo|giám đốc điều hành|
    chủ tịch hội đồng quản trị|chủ tịch hội đồng thành viên|chủ tịch hđqt|chủ tịch hđtv|trưởng ban tổ chức|
    trưởng ban tuyên giáo|trưởng ban dân vận|trưởng ban nội chính|trưởng ban quản lý|chủ doanh nghiệp|chủ cơ sở|
    chủ hộ|chủ nhà hàng|già làng|cán bộ văn hóa|cán bộ văn hóa - xã hội|công chức văn hóa|công chức một cửa|
    công chức văn hóa - xã hội|cán bộ một cửa
    """
)
# A post in one word of capitals; any other such word is a body's or a field's short form.
SHORT_POSTS = one_of("pct pgđ gđ pbt uvbtv đbqh uvtv uvbtvtu uvtvtu ubtvtu btvtu tvtu tuv huv uvbch uvbtvhu")
# Ranks and degrees stand before a name, and are roles of their own.
RANKS = phrases(
    """
    đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|
    thiếu úy|chuẩn đô đốc|phó đô đốc|đô đốc|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|gs|pgs|ts|ths|gs.ts|
    gs. ts|pgs.ts|pgs. ts|pgs, ts|gs.tskh|tskh|bác sĩ|bác sỹ|bs|bscki|bsckii|bs.ckii|bs ckii|ths.bs|kỹ sư|ks|kts|
    kiến trúc sư|dược sĩ|ds|cử nhân|nghệ sĩ ưu tú|nsưt|nsnd|nghệ sĩ nhân dân|nhà giáo ưu tú|nhà giáo nhân dân|
    đại đức|thượng tọa|hòa thượng|linh mục|mục sư|ls|luật gia
    """
)
# Before a post, part of it as written.
PREFIXES = phrases("nguyên|quyền|q.|nguyên là|cựu")
# Between two posts, and part of neither.
LINKS = phrases(
    "tân|kiêm|kiêm nhiệm|và|đồng thời là|là|hiện là|đồng thời kiêm|giữ chức|với vai trò|, kiêm|hiện giữ chức|cùng là"
)
# After a post or rank: who it is, said with respect.
FILLERS = phrases("ông|bà|đồng chí|đ/c|anh|chị|các đồng chí|các ông|hai đồng chí|các đ/c")

# A post's words end here.
ROLE_STOPS = phrases(
    """
    thông qua|phát biểu|chủ trì|cho biết|cho rằng|cho hay|nhấn mạnh|yêu cầu|đề nghị|đánh giá|khẳng định|ghi nhận|
    biểu dương|kết luận|chỉ đạo|trao|tặng|thăm|đến|tới|dự|tham dự|báo cáo|trình bày|chia sẻ|bày tỏ|chúc|chúc mừng|
    kiểm tra|giao|đồng chủ trì|điều hành|trao đổi|phân tích|làm|làm rõ|quán triệt|lưu ý|cảm ơn|tiếp thu|cam kết|gửi|
    tin tưởng|đã|cũng|vừa|sẽ|đang|nói|nêu|ký|tuyên bố|cùng|được|khai mạc|bế mạc|công bố|thay mặt|đọc|quyết định|
    dẫn đầu|tiếp|có|đại diện|thừa nhận|cảnh báo|thống nhất|đồng tình|kiến nghị|giới thiệu|là|tại|để|cho|trong|từ|
    khi|nếu|mà|thì|nhưng|còn|do|bởi|vì|nên|cần|phải|không|chưa|vẫn|rất|theo|như|này|đó|sau|trước|ngày|chiều|sáng|
    tối|hôm|gồm|bao gồm|tổ chức|phối hợp|triển khai|ban hành|tham mưu|tiếp tục|ghi|nhận|mong muốn|hy vọng|đi|về dự|
    xuống|lên|vào|ra|cùng với|và các|và lãnh đạo|cùng các|hướng dẫn|lãnh đạo|thông tin với|thông tin về|động viên|
    tiếp xúc|vinh dự|ký kết|kêu gọi|giải trình|trả lời|thông báo|nhất trí|ủng hộ|chứng kiến|đặt|cắt|bấm|mở đầu|
    kỳ vọng|xin|rằng|nhắc|gợi ý|phản ánh|lý giải|giải thích|nhận định|nhìn nhận|tâm sự|hoan nghênh|đốc thúc|thị sát|
    khảo sát|tái khẳng định|đưa ra|đại biểu|quan tâm|truyền đạt|phổ biến|chủ tọa|cùng dự|đồng|trực tiếp|thực hiện|
    quê|sinh|bị|ở|với|tham gia|điểm|người|những|chỉ rõ|chỉ ra|nêu rõ|phê bình
    """
)
# At these a capital begins no name of its own in a post: "Đảng", "Trung ương".
TERMS = phrases("khóa|khoá|nhiệm kỳ|thứ")

_COMPOUND_ENDS = one_of(
    """
    công an|công nghiệp|công nghệ|công thương|giáo dục|kinh tế|nông dân|nông thôn|phụ nữ|quân sự|quốc gia|
    thanh niên|thanh toán|thanh tra|thông tin|tài chính|tư pháp|văn hóa|văn phòng|xã hội|đại biểu
    """
)


def is_compound(line: Line, end: int) -> bool:
    """True when the capital before `end` and the small word at it are one word: "Thanh niên"."""
    return line.joined(end) and f"{line.word(end - 1)} {line.word(end)}" in _COMPOUND_ENDS
