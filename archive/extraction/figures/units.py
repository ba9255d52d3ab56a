"""Units: what a number counts or measures, as written and in its normal form.

Money and scales are multiplied out (tỷ = 1e9), shares and measures stay what they are, and things that are
counted keep their noun: the table of nouns is the genre's (communes, stations, files, subscribers …).
"""

import re
from dataclasses import dataclass

SCALES = {"trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9}

_SCALE = re.compile(r"\s?((?:(?:trăm|nghìn|ngàn|triệu|vạn)\s+)?(?:nghìn|ngàn|triệu|tỷ|tỉ|vạn))(?!\w)", re.I)
_MONEY = re.compile(
    r"\s?(đồng|vnđ|vnd|usd|đô[ -]la(?:\s+mỹ)?|euro|eur|nhân dân tệ|ndt|yên nhật|won)(?!\w)"
    r"(?:/(?:m[23²³]|kg|người|tháng|năm|ngày|hộ|lượt|tấn|km|ha)(?!\w)){0,2}",
    re.I,
)
_PERCENT = re.compile(r"\s?(?:điểm\s+(?:phần\s+trăm|%)|%|％|phần\s+trăm(?!\w))", re.I)
_MEASURE = re.compile(
    r"\s?(km[2²]|m[23²³]|km|kg|gram|gam|tấn|tạ|lít|héc-?\s?ta|hecta|ha|kwh?|mwh?|gb|mb|tb|gbps|mbps|kbps|ghz|mhz|gbit/s|mbit/s"
    r"|dặm|hải lý|inch|mét(?:\s+(?:vuông|khối))?|m)(?!\w)",
    re.I,
)
_PER = re.compile(r"\s?/\s?(?:100|1\.000|10\.000)?\s?(?:người dân|dân|hộ gia đình|hộ|người|thuê bao)(?!\w)", re.I)

# Things that reports of this genre count; the longest that fits is the unit.
NOUNS = tuple(
    """
    bài báo|bài viết|bài|báo cáo|bao|bản tin|bản ghi|bản|ban chỉ huy|bằng khen|bưu cục|bưu gửi|bộ hồ sơ|bộ phận|bộ ngành|bộ
    bệnh viện|bệnh nhân|biên bản|biển báo|buổi làm việc|buổi|bước|bến|bao|bị can|bị cáo
    ca mắc|ca nhiễm|ca|camera|cán bộ|cá nhân|cấp độ|cấp|chi nhánh|chi bộ|chỉ số|chỉ tiêu|chiến sĩ|chuyên mục|chuyên đề|chuyên gia
    chuyên viên|chương trình|chứng thư số|chứng thư|chữ ký số|chữ ký|cơ quan|cơ sở dữ liệu|cơ sở|công an|công chức|công dân|công nhân
    công trình|công ty|công việc|công văn|cổng|cuộc họp|cuộc thanh tra|cuộc kiểm tra|cuộc gọi|cuộc|cụm loa|cụm|cửa hàng|căn|cử tri
    cột ăng ten|cột|chai|con|cây|chiếc|cặp|chuyến|chốt|cái|chợ|câu lạc bộ|câu hỏi|cán bộ, công chức|chức danh|cặp đôi|chi tiết
    danh mục|dân|di tích|dịch vụ công trực tuyến|dịch vụ công|dịch vụ|doanh nghiệp|du khách|dự án|dự thảo|dữ liệu|dòng|diễn đàn
    đại biểu|đại lý|đảng viên|đài truyền thanh|đài|đầu báo|đầu sách|đầu việc|đầu mối|đề án|đề tài|đề xuất|địa bàn|địa chỉ|địa điểm
    địa phương|điểm cầu|điểm phục vụ|điểm bưu điện|điểm truy nhập|điểm|đoàn kiểm tra|đoàn thể|đoàn|đoàn viên|đội|đồng bào|đồng chí|đối tượng|đơn thư|đơn vị
    đợt|đường dây|đường truyền|đường|điện thoại|đám|đơn hàng|đảng bộ|đầu|đột phá|đề nghị
    ấn phẩm|ấn bản|ấp|biện pháp|giao dịch|giải pháp|giải thưởng|giải nhất|giải|giáo viên|giáo sư|giấy chứng nhận|giấy phép|giờ phát sóng|gia đình|gian hàng
    giấy khen|gói thầu|gói|ghế
    hạng mục|hành vi|hệ thống|hình thức|hồ sơ|hộ nghèo|hộ dân|hộ gia đình|hộ|hội đồng|hội nghị|hội thảo|hội viên|hội thi|hợp đồng
    hợp tác xã|học sinh|học viên|huyện|hướng dẫn viên|hướng|huy chương|hãng|hoạt động|hòm thư|hiện vật|hiệp hội
    khách hàng|khách|khóa|khoá|khu công nghiệp|khu vực|khu dân cư|khu phố|khu|kiến nghị|kế hoạch|kênh|khiếu nại|kỹ sư|kỳ|km cáp|kho
    lao động|lãnh đạo|lĩnh vực|lỗ hổng|loại hình|loại|lớp tập huấn|lớp|lượt người|lượt khách|lượt truy cập|lượt|lần|làng|liên kết|lái xe|lá cờ|loa
    máy chủ|máy tính|máy trạm|máy|mã độc|mạng|mặt hàng|mẫu|mô hình|mục tiêu|mục|mạng lưới|môn|mũi|món|màn hình
    ngành|ngân hàng|nghị định|nghị quyết|nghìn hộ|người dân|người|nhà đầu tư|nhà báo|nhà mạng|nhà xuất bản|nhà|nhiệm vụ|nhóm|nhân lực|nhân sự|nhân viên|nhân khẩu
    nền tảng|nội dung|nạn nhân|nông dân|nguồn|nút|nước|nghệ nhân|ngôi nhà|ngôi
    ô tô|ổ dịch
    phóng viên|phòng họp|phòng|phường|phần mềm|phiên họp|phiên|phiếu|phương tiện|phương án|phản ánh|phóng sự|phút phát sóng|phụ nữ|phản hồi|phi vụ
    quận|quốc gia|quy định|quy trình|quyết định|quầy|quỹ|quyển|quy chế|quà
    sản phẩm|sáng kiến|sàn|sinh viên|sim|số điện thoại|sở|sự cố|sự kiện|suất quà|suất|sách|số báo|sân bay|sáng chế
    tác giả|tác phẩm|tài khoản|tài liệu|tập đoàn|tập huấn|tập thể|tên miền|thanh niên|thành phần|thành phố|thành viên|thiết bị|thị trấn|thị xã|thí sinh
    thôn|thông báo|thông tư|thông tin|thư|thuê bao|thuê báo|thủ tục hành chính|thủ tục|thùng|tỉnh thành|tỉnh|tiêu chí|tin nhắn|tin bài|tin, bài|tin|tiết mục|tiểu dự án
    tổ chức|tổ công nghệ số cộng đồng|tổ công nghệ số|tổ công tác|tổ hợp tác|tổ|tờ báo|tờ rơi|tờ|trạm bts|trạm thu phát sóng|trạm|trang mạng|trang thông tin điện tử|trang web|trang
    trung tâm|trường hợp|trường học|trường|trận|triệu chứng|tuyến|tuần|tài xế|tạp chí|thửa đất|thửa|thiết chế|tàu|tủ sách|tuyên truyền viên|tiến sĩ|thạc sĩ|tấm|tên lửa|tiêu chuẩn|tập
    ứng dụng|ủy viên|uỷ viên|ủy ban
    văn bản|văn phòng|vấn đề|vị trí|vụ án|vụ việc|vụ|vùng|viên chức|viên|vận động viên|ví điện tử|ví|video|vòng|văn kiện|vườn|vé
    website|xã|xe|xuất bản phẩm|xóm|xuất|ý kiến|y bác sĩ|bác sĩ
    bị hại|chùm|cổ động|cuốn|fanpage|group|nhà văn hóa|nhà văn hoá|nhà thầu|hộp|lô|module|phân hệ|tính năng|tệp|trường phái|chức năng|trang thiết bị|ngàn hộ|bưu kiện|bưu phẩm|ấn chỉ|nhóm zalo|zalo
    """.replace("\n", "|").split("|")
)
_NOUN = re.compile(
    r"\s+((?:"
    + "|".join(
        sorted({re.escape(noun.strip()).replace(r"\ ", r"\s+") for noun in NOUNS if noun.strip()}, key=len)[::-1]
    )
    + r")(?!\w))",
    re.I,
)
_TIME = re.compile(r"\s+(ngày(?!\s*\d)|năm(?!\s*\d)(?!\s+(?:nay|qua|tới|trước|sau|ngoái))|tuần|thế kỷ)(?!\w)", re.I)
_OPEN = re.compile(r"\s+([^\W\d_]{2,}(?:\s+[^\W\d_]{2,})?)")

# Words of units that a list may join: "107 xã, phường, thị trấn", "12 cá nhân, tổ chức".
JOINED = re.compile(
    r"\s?(?:,|và|hoặc|-)?\s+((?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|thành phố|thành(?!\s+viên|\s+phần|\s+công)|thôn|ấp|bản|khu phố|tổ dân phố|xóm|sở|ban|"
    r"ngành|đoàn thể|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|doanh nghiệp|công chức|viên chức|chuyên viên|người lao động|hội viên|"
    r"giải pháp|máy trạm|phòng ban|bài|tác phẩm|chương trình|đảng viên|đoàn viên|chiến sĩ)(?!\w))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written up to `end`; a value in it times `factor` is a value in the normal unit."""

    end: int
    text: str
    factor: float = 1.0
    normal: str = ""
    fractions: bool = True  # "842,238 tỷ" is below a thousand, "842,238 người" is not
    rule: str = "unit"
    known: bool = True


def read_unit(text: str, start: int) -> Unit | None:
    """The unit that follows a number ending at `start`; None when what follows is no unit."""
    if match := _PERCENT.match(text, start):
        return Unit(match.end(), match[0].strip(), normal="%", rule="percent")
    if scale := _SCALE.match(text, start):
        return _scaled(text, scale)
    if match := _MONEY.match(text, start):
        return Unit(match.end(), match[0].strip(), normal=_currency(match[1]), rule="money", fractions=False)
    if match := _MEASURE.match(text, start):
        return Unit(
            match.end(), match[0].strip(), normal=match[1].lower().replace("2", "²").replace("3", "³"), rule="measure"
        )
    return _counted(text, start)


def _scaled(text: str, scale: re.Match) -> Unit:
    factor = 1.0
    for word in scale[1].lower().split():
        factor *= SCALES[word]
    if money := _MONEY.match(text, scale.end()):
        return Unit(money.end(), _words(text, scale.start(), money.end()), factor, _currency(money[1]), rule="money")
    if noun := read_unit(text, scale.end()):
        if noun.known and noun.rule in ("count", "measure"):
            return Unit(noun.end, _words(text, scale.start(), noun.end), factor, noun.normal, rule="count")
    return Unit(scale.end(), _words(text, scale.start(), scale.end()), factor, "đồng", rule="money")


def _counted(text: str, start: int) -> Unit | None:
    if match := _NOUN.match(text, start) or _TIME.match(text, start):
        end = _joined(text, match.end())
        per = _PER.match(text, end)
        end = per.end() if per else end
        written = _words(text, start, end)
        return Unit(end, written, normal=written.lower(), fractions=False, rule="count")
    if match := _OPEN.match(text, start):
        written = _words(text, start, match.end())
        return Unit(match.end(), written, normal=written.lower(), fractions=False, rule="count", known=False)
    return None


def _joined(text: str, end: int) -> int:
    """Where the list of units that begins before `end` ends."""
    while match := JOINED.match(text, end):
        end = match.end()
    return end


def _currency(written: str) -> str:
    name = written.lower()
    if name in ("đồng", "vnđ", "vnd"):
        return "đồng"
    return "USD" if name.startswith(("usd", "đô")) else name.upper() if len(name) == 3 else name


def _words(text: str, start: int, end: int) -> str:
    return " ".join(text[start:end].split())
