"""The words by which people are known in Vietnamese print: surnames, honorifics, verbs of speech, eponyms."""

from archive.extraction.words import one_of, phrases

# Kinh, Hoa, Khmer, Chăm, Tày, Nùng, Thái, Mường, Mông, Dao and the peoples of Tây Nguyên.
SURNAMES = one_of("""
    rah rahlan kring rơmăh nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào
    lương trương mai lâm tô hà tạ cao châu quách thái tống từ vương lưu la triệu đàm nông vi ma hứa kiều trịnh
    chu mạc thạch kim sơn danh tăng phùng khổng nghiêm giáp cù ninh văn bạch doãn lò vừ giàng sùng hoá hóa tòng
    lữ lữu thân tôn viên khuất cấn ngọ y thào cứ và lầu hờ hạng tráng thàng sin vàng chảo lù lừu hầu mùa phàng
    tẩn chang chẻo phượng cầm điêu quàng lường bạc lèo khoàng vì lỳ pờ chớ phàn đèo khà mè giừ ly liềng lồ seo
    mã mông âu bế bàn đối phù tằng sầm lã lại nhữ thiều thi tiêu tưởng ung uông viết xa yên ân bá bành biện bồ
    cam cung diệp diêm đan đầu điền đôn hàn hậu hoa hùng kha khâu khúc khưu khương kỷ lãnh lều liêu lỗ lục lưỡng
    mẫn nhâm nhan ngạc ôn phi phí phó phú phụng quang tào tất thiệu thịnh thôi trang tri trầm trình trưng tử úc
    ứng vòng vưu sái thang thoàn công nại não đạt nay rơ siu ksor kpă rmah rcom hiao ayun niê mlô êban h'mok byă
    kbuôr adrơng ksơr hmok a bh'riu bhnướch zơrâm pơloong alăng arất coor ating bríu k k'sor ya ha lơ mu kơ kơsa
    rơ'ông cil liêng păng dơng đổng kiên chamaléa katơr pinăng mấu touneh jơlơng bhling hối kpuih rơlan siu dham
    lô moong cụt điểu giang
    """) - {
    "yên",
    "quang",
    "thi",
    "viết",
    "công",
    "tri",
    "xa",
    "hùng",
    "phú",
    "hoa",
    "và",
}  # words of titles and places

# So common that a capitalised run after them is hardly ever anything but a person.
COMMON_SURNAMES = one_of(
    "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn đào trương trịnh lương lưu "
    "phùng tạ"
)

# Middle syllables that only people have: "… Văn …", "… Thị …".
MIDDLE = one_of("văn thị hữu đình bá đức công duy quốc xuân ngọc quang thanh minh tấn chí trọng viết sỹ sĩ")

HONORIFICS = phrases(
    """
    ngài|đ/c :|đồng chí :|ông|bà|đồng chí|đ/c|đ.c|các đồng chí|anh|chị|cô|chú|em|ông bà|các ông|các bà|các anh|
    các chị|hai đồng chí|các đ/c|nhà báo|luật sư|nghệ nhân|nghệ sĩ|nhạc sĩ|nhà văn|nhà thơ|nhà giáo|cụ|liệt sĩ|
    thương binh|cựu chiến binh|gia đình ông|hộ ông|hộ bà|mẹ|bệnh nhân|em học sinh|ca sĩ|họa sĩ|đạo diễn|
    nhà khoa học|nghệ sĩ ưu tú|nghệ sĩ nhân dân|nsưt|nsnd|thầy|thầy giáo|cô giáo|thí sinh|vận động viên|tài xế|
    phóng viên|tác giả|nhóm tác giả|doanh nhân|chuyên gia|bí danh|các ông , bà
    """
)
# Words that say "ông", "bà", "đồng chí" and nothing else: one given name may follow them ("ông Thắng").
SHORT_HONORIFICS = one_of("ông bà đồng anh chị cô chí")

# What follows a name as its verb.
VERBS = phrases(
    """
    phát biểu|chủ trì|cho biết|cho rằng|cho hay|nhấn mạnh|yêu cầu|đề nghị|đánh giá|khẳng định|ghi nhận|biểu dương|
    kết luận|chỉ đạo|trao|tặng|thăm|dự|tham dự|đến dự|tới dự|báo cáo|trình bày|thông tin|chia sẻ|bày tỏ|chúc mừng|
    kiểm tra|giao|đồng chủ trì|điều hành|trao đổi|phân tích|làm rõ|quán triệt|lưu ý|cảm ơn|tiếp thu|cam kết|gửi lời|
    tin tưởng|đã|cũng|vừa|sẽ|đang|nói|nêu|ký|tuyên bố|cùng|làm|giữ|được|tặng hoa|khai mạc|bế mạc|công bố|thay mặt|
    đọc|quyết định|dẫn đầu|tiếp|có buổi|đại diện|phụ trách|thừa nhận|cảnh báo|thống nhất|đồng tình|kiến nghị|
    hướng dẫn|giới thiệu|là|tại|và
    """
)

# A name after these is what something is called, or a person of history, and nobody the report is about.
EPONYMS = phrases(
    """
    đường|phố|tuyến đường|đại lộ|ngõ|hẻm|quảng trường|công viên|trường|trường học|thpt|thcs|tiểu học|mầm non|
    đại học|bệnh viện|cầu|giải|giải thưởng|giải báo chí|báo chí|học bổng|quỹ|quỹ học bổng|tượng đài|tượng|lăng|đền|
    đền thờ|chùa|bảo tàng|nhà lưu niệm|khu lưu niệm|khu di tích|di tích|nhà thờ|phường|xã|huyện|quận|thị trấn|
    thành phố|tỉnh|khu phố|tư tưởng|phong cách|đạo đức|tấm gương|gương|chiến dịch|thời đại|cuộc thi|cúp|hội trường|
    nhà hát|chợ|sân vận động|cảng|hồ|bến|nhà máy|khóa|lớp|tàu|công ty|tập đoàn|doanh nghiệp|chủ tịch hồ|thôn|ấp|khu|
    khu công nghiệp|bác|danh nhân|anh hùng dân tộc|kỷ niệm|tên|mang tên|triều|vua|hội|nhà xuất bản|dòng họ|
    huân chương|thành đoàn
    """
)
HISTORIC = one_of(
    """
    hồ chí minh|karl marx|lê duẩn|lê lợi|lý thái tổ|lý thường kiệt|nguyễn du|nguyễn trãi|nguyễn ái quốc|
    phạm văn đồng|quang trung|trường chinh|trần hưng đạo|trần phú|tôn đức thắng|võ nguyên giáp
    """
)

# Capitalised words that open a new sentence glued to a name, and so end it: "Nguyễn Minh Khánh Ông Khánh cho biết".
NAME_ENDS = phrases(
    """
    ông|đồng chí|theo|tại|trong|để|với|những|các|hội nghị|hiện nay|đến nay|về|cùng|sau|trước|đồng thời|phát biểu|
    ảnh|sáng nay|chiều nay|ngày|từ|nhân dịp|thông tin|tuy nhiên|do|khi|nếu|tin|bài|ban|sở|ubnd|hđnd|tỉnh ủy|ủy ban|
    đại diện|phó giám|phó chủ|phó bí|phó trưởng|phó chánh|phó tổng|phó ban|trưởng ban|trưởng phòng|trưởng đoàn|
    giám đốc|chủ tịch|chủ nhiệm|bí thư|ủy viên|tỉnh ủy viên|chánh văn|chánh thanh|cục trưởng|vụ trưởng|phó cục|
    phó vụ|bộ trưởng|thứ trưởng|hiệu trưởng|công an|quang cảnh|toàn cảnh|bên cạnh|đây|trưởng công|nguyên|quyền giám|
    thường trực|thành viên|lãnh đạo|kế toán
    """
)
