"""The words of bodies' names: heads, what makes them general, and where they end."""

from archive.extraction.words import one_of, phrases

# Nothing but "of which place" makes these a body: alone they are an institution or a trade.
NEED_LEVEL = one_of(
    """
    ban chấp hành đảng bộ|ban dân tộc|ban pháp chế|ban quản lý|ban tôn giáo|bch đảng bộ|bchqs|báo|bđbp|bưu điện|
    bộ đội biên phòng|ca|cdc|chi nhánh viettel|công an|công ty điện lực|cổng thông tin điện tử|cổng ttđt|
    cục hải quan|cục thuế|cục thống kê|hiệp hội doanh nghiệp|huyện ủy|hđnd|hội ccb|hội chữ thập đỏ|
    hội cựu chiến binh|hội khuyến học|hội lhpn|hội liên hiệp phụ nữ|hội nhà báo|hội nông dân|hội phụ nữ|hội tin học|
    hội đồng nhân dân|ioc|kbnn|kho bạc nhà nước|liên minh hợp tác xã|liên đoàn lao động|mttq|mặt trận tổ quốc|pc|
    quận ủy|syt|tand|thanh tra|thanh tra nhà nước|thường trực hđnd|thường trực hội đồng nhân dân|thị ủy|
    trung tâm dữ liệu|trung tâm thông tin|trung tâm truyền thông|tòa án nhân dân|ubmttq|ubnd|
    viễn thông|viện kiểm sát nhân dân|vksnd|văn phòng|điện lực|đoàn thanh niên|đoàn tncs hồ chí minh|đoàn tncs hcm|
    đoàn thanh niên cộng sản hồ chí minh|đài|đảng bộ|đảng ủy|ủy ban mttq|
    ủy ban mặt trận tổ quốc|ủy ban nhân dân
    """
)

# A standing body's name followed by these is a way of governing: "Chính phủ điện tử".
NOT_AFTER_GOVERNMENT = one_of("điện số kiến")

# Before a body's name: one of many, and so none in particular.
PLURALS = one_of("các những nhiều mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười số đa")

# Last syllables of posts: "Phó Bí thư | Thường trực" is no standing committee.
POST_ENDS = one_of("thư tịch đốc ban trưởng viên tướng nhiệm đoàn")

# "UBND cấp huyện", "HĐND các cấp", "Ban chỉ đạo 389 các huyện": a kind of body.
GENERAL = phrases(
    """
    cấp|các cấp|các tỉnh|các huyện|các xã|các quận|các địa phương|các|hai cấp|2 cấp|3 cấp|xã , phường|huyện , xã|
    huyện , thành phố|huyện , thị xã|xã , thị trấn|quận , huyện|tỉnh , thành phố|phường , xã|tỉnh bạn|địa phương|
    huyện và|xã và|phường và
    """
)

# Heads of open names: the words of the name follow and are told by grammar. Value: how lower-case words go on.
#   "words" – until a stop word; "fields" – the same, and past a comma; "about" – a committee's matter;
#   "names" – only capitals and joints between them
HEADS = {
    head: mode
    for mode, heads in {
        "words": one_of(
            """
    trường đh|trường cđ|
    báo|trường đại học|đại học|trường cao đẳng|bệnh viện|trung tâm|chi cục|cục|tổng cục|vụ|phòng|viện|học viện|
    ban quản lý|hội đồng|ủy ban|ban|tổng công ty|hội|hiệp hội|liên đoàn|liên minh|liên hiệp|đài|tạp chí|đoàn|
    ngân hàng|quỹ|bộ|bộ chỉ huy|đội|văn phòng|chi nhánh|đảng ủy|đảng bộ|câu lạc bộ
    """
        ),
        "fields": one_of("sở"),
        "about": one_of(
            """
    ban chỉ đạo|bcđ|ban điều hành|tổ công tác
    """
        ),
        "names": one_of(
            """
    tập đoàn|công ty|cổng thông tin điện tử|trường|trường thpt|trường thcs|trường tiểu học|
    quân khu|công an|huyện ủy|quận ủy|thị ủy|thành ủy|tỉnh ủy|
    ban cán sự đảng|đảng đoàn|đài truyền thanh|ban thường vụ|ban chấp hành|thường trực|
    thanh tra|nhà xuất bản|ban tuyên giáo|ban dân vận|
    ban tổ chức|ban nội chính|huyện đoàn|ủy ban kiểm tra|cảnh sát pccc|cảnh sát phòng cháy chữa cháy|
    tổng cục thống kê|hợp tác xã|htx|mặt trận tổ quốc|hạt kiểm lâm|btv|vp|bảo hiểm xã hội|điện lực|kho bạc nhà nước|
    viễn thông|bưu điện|thông tấn xã|đoàn thanh niên|nhà máy|thư viện|bảo tàng|ubnd|ủy ban nhân dân|hđnd|
    hội đồng nhân dân|trung đoàn|lữ đoàn|sư đoàn|đồn biên phòng|đài khí tượng thủy văn
    """
        ),
    }.items()
    for head in sorted(heads)
}
# Heads of offices: a person's name behind one is its head's, "Giám đốc Trung tâm Hoàng Phước Hải".
OFFICES = one_of(
    "sở|ban|bộ|phòng|trung tâm|chi cục|cục|tổng cục|vụ|viện|văn phòng|ban quản lý|đài|hội|đoàn|đội|chi nhánh|đảng ủy|"
    "đảng bộ|ban chỉ đạo|bcđ|hội đồng|ủy ban|liên đoàn|báo|tạp chí"
)
# How the field of a department opens, beside those that are listed: departments of old, merged ones, short forms.
SO_FIELDS = phrases(
    """
    bưu chính|bcvt|bc|thương mại|tm|công nghiệp|công nghệ|thủy sản|nhà đất|địa chính|thể dục|văn hóa|vh|vhtt|vhttdl|
    thông tin|tt|tttt|truyền thông|khoa học|kh|khcn|lao động|lđ|nông nghiệp|nn|nông lâm|tài nguyên|tn|tài chính|tc|
    kế hoạch|giao thông|gt|gtvt|giáo dục|gd|gdđt|xây dựng|quy hoạch|y tế|nội vụ|ngoại vụ|tư pháp|công thương|ct|
    du lịch|môi trường|dân tộc|an toàn|kinh tế|địa phương|hải quan|đô thị|kiến trúc
    """
)
# Heads whose name must not open with a lower-case word; the others may: "Trung tâm tích hợp dữ liệu".
LOWER_OPENINGS = phrases(
    """
    tích hợp|dữ liệu|xúc tiến|điều hành|giám sát|phục vụ|hành chính|công nghệ|văn hóa|khuyến nông|chuyển đổi|
    kiểm soát|dịch vụ|truyền thông|thông tin|tư vấn|hỗ trợ|phát triển|quan trắc|lưu trữ|kỹ thuật|quản lý|xây dựng|
    ứng dụng|chỉ đạo|cải cách|chính quyền|phòng chống|phòng , chống|về|đầu tư|dự án|đề án|thi đua|liên ngành|
    an toàn|thanh tra|điện tử|số|thực hiện|thuế|hải quan|thống kê|dân số|kiểm lâm|thủy lợi|chăn nuôi|trồng trọt|
    tài chính|kinh tế|giáo dục|y tế|nội vụ
    """
)
# A body's name ends before these.
STOPS = phrases(
    """
    đã|đang|sẽ|vừa|được|bị|là|của|để|cho|với|tại|trong|ngoài|trên|dưới|từ|đến|tới|khi|nếu|thì|mà|nhưng|cũng|còn|do|
    bởi|vì|nên|cần|phải|có|không|chưa|vẫn|rất|theo|như|này|đó|sau|trước|ngày|năm|tháng|sáng|chiều|tối|gồm|bao gồm|
    giao|đề nghị|ở|vào|ra|lên|xuống|tổ chức|phối hợp|triển khai|thực hiện|cho biết|cho rằng|báo cáo|ban hành|
    tham mưu|chủ trì|chủ động|tiếp tục|tăng cường|yêu cầu|hướng dẫn|thông báo|khẳng định|nhấn mạnh|đánh giá|
    ghi nhận|tham gia|tham dự|dự|trao|tặng|ký|ký kết|công bố|khai trương|ra mắt|tập trung|hoàn thành|đạt|nhận|đưa|
    làm|làm việc|xác định|chỉ đạo|kiểm tra|thẩm định|phê duyệt|trình|nâng cấp|vận hành|đi|lấy|đóng|góp|đóng góp|
    thường xuyên|luôn|cùng|cùng với|nhằm|qua|thông qua|về việc|vì vậy|trở thành|hiện|hiện nay|hàng|giúp|mang|đặt|
    nơi|gắn|tuyên truyền|thành lập|đồng thời|đề ra|rà soát|khẩn trương|cấp|liên quan|khác|nói|nêu|cảnh báo|
    giới thiệu|tiến hành|bắt|phát hiện|xử lý|điều tra|trực thuộc|thuộc|đăng|phát sóng|mở|kết nối|đứng|xếp|dẫn|
    tiếp nhận|bàn giao|tuyển|quyết định|thống nhất|đại diện|tiếp|gửi|chuyển|chịu|tự|trả|sử dụng|áp dụng|cung cấp|
    đề xuất|lập|khảo sát|ứng phó|nỗ lực|quan tâm|phản ánh|mong|cam kết|và các|và đơn vị|và địa phương|và lãnh đạo|
    và một|và những|và cán bộ|đối với|nhà|cán bộ|nhân dịp|chức năng|cùng các|xây dựng và|kiểm kê|nhiệm kỳ|khóa|lần|
    tổng hợp kiến nghị|tổng hợp ý kiến|tổng hợp báo cáo|tổng hợp kết quả|tổng hợp các|tổng hợp số liệu|kiến nghị|
    theo dõi|chấn chỉnh|tập huấn|bố trí|lắp đặt|duy trì|khắc phục|khuyến cáo|hoàn tất|huy động|phân công|phân bổ|
    cử|bổ sung|lồng ghép|vận động|vượt|kịp thời|tích cực|sớm|khởi công|khánh thành|khai mạc|bế mạc|phát động|hưởng ứng|
    tôn vinh|khen thưởng|biểu dương|xử phạt|thu giữ|thu hồi|cấp phép|công khai|cập nhật|bày tỏ|chia sẻ|thăm|tặng|
    chúc mừng|vinh danh|phát hành|giải ngân|số hóa|đôn đốc|xung quanh|
    trao đổi|nghe|thông tin về|nhận định|họp|quán triệt|diễn ra|là đơn vị|năm nay
    """
)
# After "và", "," in a name: what may go on with a lower-case word.
AFTER_AND = phrases(
    """
    ứng dụng|truyền thông|phát triển|dịch vụ|đào tạo|công nghệ|hỗ trợ|xúc tiến|quản lý|chuyển giao|tư vấn|điều hành|
    giám sát|thể thao|du lịch|truyền hình|phát thanh|công nghiệp|môi trường|thiết bị|vệ sinh|gia đình|trẻ em|bảo vệ|
    kỹ thuật|bồi dưỡng|dự báo|phòng chống|đô thị|hạ tầng|thương mại|đầu tư|giáo dục|chuyển đổi số|đổi mới sáng tạo|
    kiểm soát|việc làm|điều trị|kiểm định|phòng , chống
    """
)
# Parts of official names that read like verbs or lists: a name goes on over them.
FIXED_PARTS = phrases(
    """
    phòng , chống tội phạm sử dụng công nghệ cao|phòng chống tội phạm sử dụng công nghệ cao|
    phòng , chống tội phạm|tội phạm sử dụng công nghệ cao|quản lý hành chính về trật tự xã hội|
    điều tra tội phạm về ma túy|điều tra tội phạm về kinh tế|điều tra tội phạm về trật tự xã hội|
    phòng , chống thiên tai và tìm kiếm cứu nạn|phòng , chống tham nhũng|phòng , chống tham nhũng , tiêu cực|
    khoa học , công nghệ , đổi mới sáng tạo và chuyển đổi số|tập trung , đa nhiệm|đổi mới sáng tạo , chuyển đổi số|
    đổi mới sáng tạo , chuyển đổi số và đề án 06|kinh tế - xã hội|sáng tạo|
    không gian mạng|
    văn hóa - xã hội|trình chuyển đổi số|cung cấp dịch vụ viễn thông công ích
    """
)
# Fields that one office has, with a comma between them: "Phòng Bưu chính, Viễn thông".
PAIRED_FIELDS = phrases("bưu chính , viễn thông|an toàn , an ninh|báo chí , xuất bản|giám sát , điều hành")
POLICE_ROOMS = one_of("pa pc pv px")  # "Phòng PA05 | Công an tỉnh": a number of it, and no name
# Where "trình" is no verb: "Ban Chỉ đạo Chương trình …".
BEFORE_TRINH = one_of("chương công quy tiến giáo")
# Names of documents, with which no body's name goes on.
DOCUMENT_WORDS = phrases(
    "quyết định|nghị quyết|nghị định|chỉ thị|kết luận|công văn|thông tư số|kế hoạch số|luật số|chương trình hành động"
)
# The misspelt and the abbreviated; and bodies that only sound like some.
GENERIC_NAMES = phrases(
    """
    trung tâm giáo dục thường xuyên|trung tâm y tế|phòng giáo dục và đào tạo|phòng văn hóa và thông tin|phòng gd&đt|
    trung tâm chính trị|đảng ủy các|hội nghị|trung tâm hành chính|trung tâm thành phố|trung tâm đô thị|ban tổ chức|
    ban giám khảo|ban giám hiệu|ban giám đốc|ban lãnh đạo|ban thường vụ|ban chấp hành|văn phòng đại diện|
    hội đồng nghiệm thu|hội đồng thẩm định|đoàn kết|phòng họp|hội thảo|hội chợ|hội thi|hội diễn|hội làng|quỹ đất|
    phòng không|phòng ngừa|phòng chống|phòng , chống|vụ án|vụ việc|vụ mùa|vụ đông xuân|vụ hè thu|bộ môn|bộ máy|
    bộ đội|bộ tiêu chí|bộ chỉ số|bộ công cụ|bộ thủ tục|cổng dịch vụ công|đài hoa sen|đoàn công tác|đội ngũ|
    đoàn viên|hội viên|báo chí|báo cáo|báo điện tử|bộ phận|ban ngành|ban bí|ban nhạc|quỹ vắc xin|quỹ vắc - xin|
    quỹ vaccine|quỹ khen thưởng|
    cục diện|phòng thí nghiệm|phòng khám|viện trợ|đội tuyển|cổng thông tin|công an nhân dân|hội đồng khoa học|
    hội đồng tư vấn|ban biên tập|trung tâm điều hành|trung tâm giám sát|hội nhập|trường học|trường trung học|
    trường mầm non|bộ chính|bộ luật|bộ quy tắc|bộ câu hỏi|bộ hồ sơ|
    bộ dữ liệu|bộ nhận diện|bộ phim|bộ sách|cục bộ|viện dẫn|đội hình|đoàn khảo sát|đoàn thể|đoàn đại biểu|
    công ty cổ phần|công ty cp|công ty tnhh|văn phòng số|văn phòng điện tử|đội bóng|tổ công tác|
    thanh tra chuyên ngành|hội trường|ngân hàng số|ngân hàng điện tử|bộ chuyên ngành|bộ ngành|trung tâm phục vụ|
    cụm thi đua|thường trực|trường hợp|tổ công nghệ số cộng đồng
    """
)

# Small second syllables inside a firm's name: "Công ty Cổ phần Đầu tư Xây dựng …".
FIRM_WORDS = phrases(
    """
    cổ phần|trách nhiệm hữu hạn|một thành viên|đầu tư|xây dựng|thương mại|dịch vụ|công nghiệp|công nghệ|viễn thông|
    bưu chính|điện tử|thông tin|phần mềm|giải pháp|kỹ thuật|phát triển|hạ tầng|môi trường|đô thị|du lịch|khai thác|
    khoáng sản|chế biến|thủy sản|xuất nhập khẩu|nước sạch|cấp nước|cấp thoát nước|điện lực|dược phẩm|giao thông|
    vận tải|tư vấn|truyền thông|nông nghiệp|lâm nghiệp|năng lượng|bất động sản|quản lý|sản xuất|thực phẩm|tài chính|
    bảo hiểm|chứng khoán|cao su|phát hành sách|sách|xăng dầu|xổ số kiến thiết|hàng không|dầu khí|khí|than|điện|
    dệt may|thiết bị|hệ thống|kinh doanh|quốc tế|tổng hợp|in|phát hành|truyền hình|giống|vật tư|cơ khí|hóa chất|
    công trình|chiếu sáng|liên doanh|hợp danh
    """
)
