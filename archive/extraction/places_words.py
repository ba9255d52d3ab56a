"""The words that say what kind of place a name is, and those that only look like them."""

from archive.extraction.words import one_of, phrases

# Word as written → the type word in full.
ADMINISTRATIVE = {
    "tỉnh": "tỉnh",
    "thành phố": "thành phố", "tp": "thành phố", "tp .": "thành phố", "t.p": "thành phố", "huyện": "huyện",
    "quận": "quận", "thị xã": "thị xã", "tx": "thị xã", "tx .": "thị xã", "xã": "xã", "phường": "phường",
    "thị trấn": "thị trấn", "đặc khu": "đặc khu", "huyện đảo": "huyện", "xã đảo": "xã", "xã biên giới": "xã",
    "q .": "quận", "h .": "huyện", "p .": "phường",
}  # fmt: skip
LOCAL = phrases(
    "thôn|ấp|bản|làng|buôn|khu phố|khóm|phum|sóc|xóm|bon|plei|tổ dân phố|khu dân cư|tiểu khu|ấp văn hóa|làng nghề"
)
LANDMARKS = phrases(
    """
    khu danh thắng|khu di tích|khu di tích lịch sử|khu di tích quốc gia|khu công nghiệp|kcn|cụm công nghiệp|ccn|
    khu kinh tế|kkt|khu du lịch|khu đô thị|khu đô thị mới|khu công nghệ cao|khu công nghệ thông tin|
    khu công nghệ thông tin tập trung|khu bảo tồn|khu bảo tồn thiên nhiên|khu lưu niệm|khu tưởng niệm|
    khu tái định cư|khu nghỉ dưỡng|khu kinh tế cửa khẩu|khu sinh thái|khu du lịch sinh thái|khu dự trữ sinh quyển|
    quảng trường|công viên|công viên phần mềm|công viên địa chất|đường|phố|đại lộ|tuyến đường|sông|núi|hồ|đền|chùa|
    đình|cầu|cảng|cảng biển|cảng hàng không|cảng hàng không quốc tế|đèo|đảo|quần đảo|bán đảo|vịnh|vườn quốc gia|
    sân bay|sân bay quốc tế|cửa khẩu|cửa khẩu quốc tế|đập|đập dâng|suối|chợ|bãi biển|thác|hang|hang động|thủy điện|
    nhà máy thủy điện|nhà thờ|bến cảng|bến phà|kênh|rạch|sân vận động|lăng|tháp|thành cổ|đồi|cao nguyên|cù lao|cồn|
    mũi|biển|bến xe|ga|hồ chứa|hồ chứa nước|hồ thủy lợi|danh thắng|di tích|di tích lịch sử|danh lam thắng cảnh|
    thắng cảnh|phố cổ|phố đi bộ|trung tâm thương mại|tượng đài|nhà tù|địa đạo|chiến khu|thánh địa|đô thị cổ|làng cổ|
    làng gốm|làng hoa|cao nguyên đá|công viên địa chất toàn cầu
    """
)
# The words before these type words that make another word of them: "yêu cầu", "cơ bản", "gia đình".
COMPOUNDS = {
    "cầu": one_of("yêu nhu toàn địa khẩn thỉnh cung đá điểm nhịp bắc"),
    "bản": one_of("cơ xuất văn phiên tài ấn kịch nhật biên bài nguyên căn tư"),
    "đình": one_of("gia triều phán ba"),
    "đường": one_of("nhựa thiên tiểu ăn công"),
    "phố": one_of("thành khu dân"),
    "hồ": one_of("cơ giang đồng"),
    "xã": one_of("thị hợp thông cấp"),
    "làng": one_of("dân"),
    "cảng": one_of("hải hương"),
    "đảo": one_of("hoang đông biển"),
    "tháp": one_of("đồng kim"),
    "núi": one_of("miền đồi"),
    "kênh": one_of("trên đa"),
    "ga": one_of("bình khí"),
    "đập": one_of("nhịp"),
    "chợ": one_of("hội"),
    "mũi": one_of("khẩu tiêm"),
    "buôn": one_of("bán"),
    "biển": one_of("tấm"),
    "tỉnh": one_of("ngoại liên"),
}
# Of these several are named behind one type word, parted by commas.
LISTED_LANDMARKS = one_of(
    "cửa khẩu|cửa khẩu quốc tế|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|khu du lịch|cảng|cảng biển"
)
# These are listed only behind a plural: "các tuyến đường Lê Lợi, Xuân Diệu".
STREETS = one_of("đường|phố|tuyến đường")
# Behind these a place is part of a feast's or a battle's name.
FEASTS = one_of("hội thắng dịch giỗ")
# Written so, "đảo" is part of the name as readers know it: "huyện đảo Lý Sơn".
ISLANDS = one_of("huyện đảo|xã đảo")
PLURALS = one_of("các hai ba bốn năm sáu bảy tám chín mười những nhiều 2 3 4 5 6 7 8 9")
# What follows a type word but is no place's name.
NOT_NAMES = phrases(
    """
    đoàn|ủy|đảng|nông thôn|ntm|thông minh|hội|thành|việt|hđnd|ubnd|mttq|ban|sở|phòng|công an|internet|bts|zalo|
    facebook|youtube|thông tin|vtv|vov|tv|hotline|tỉnh|covid|bình đẳng|telegram|chủ tịch|phó|bí thư|giám đốc|ông|bà|
    olympia|đồng chí
    """
)
# Before a bare "Việt Nam" these say that the country is meant as a place.
LOCATIVES = one_of("tại ở vào sang đến từ nước người khắp giữa và khỏi toàn")
# A capital before a bare name that does not make one name of the two: "Tại Hà Nội".
LOOSE = one_of(
    "tại ở từ theo với và của đến về cả nếu khi riêng tỉnh đô phố tp do để vì bởi hiện nay như sau trước trên đối so "
    "toàn người nhân dân chính quyền thủ xứ vùng đất quê cùng cho giữa gồm là"
)
# Before a bare name: then it belongs to something called after the place.
CALLED_AFTER = FEASTS | one_of("báo đài hội trường giải đội clb đoàn xổ kiến cúp sđt hãng tạp")
