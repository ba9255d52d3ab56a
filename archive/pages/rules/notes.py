"""The notes that the machine writes beside what it found, and their words in the language of the page."""

import re
from functools import cache

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

# As reading and linking write them (a test compares); what stands for a placeholder is told as it was written.
NOTES = (
    # heading and dates
    _("Bài không nêu kỳ báo cáo; suy từ nhiệm vụ đề ra hoặc thời điểm hội nghị."),
    _("Suy từ kỳ báo cáo, bài không gọi tên hội nghị."),
    _("Ngày đăng “%(words)s” không có trong lịch; giữ như nguyên văn."),
    _("Ngày “%(words)s” trong bài không có trong lịch; giữ như nguyên văn."),
    _("Ngày sự kiện cách xa ngày đăng."),
    _("Ngày sự kiện như bài viết không hợp với ngày đăng."),
    _("Năm của sự kiện suy từ các năm khác nêu trong bài."),
    _("Mã này là của nhiều nguồn."),
    _("Trong bài ghi “%(words)s”."),
    # the report's province
    _("Không có tỉnh, huyện hay nguồn nào chỉ ra tỉnh của bài."),
    _("Dấu hiệu về tỉnh quá yếu."),
    _("Nhiều tỉnh được nêu ngang nhau."),
    _("Bài nói về việc của cơ quan trung ương."),
    # names that are not linked
    _("Tên một ngành hay lĩnh vực, không phải cơ quan."),
    _("Chỉ nhiều cơ quan cùng loại, không phải một cơ quan."),
    _("Mỗi địa phương, đơn vị có một; không phải một cơ quan."),
    _("Tên gọi tắt mà trước đó không có tên đầy đủ."),
    _("Tên tương đối, mà không rõ bài của tỉnh nào."),
    _("Tên huyện có ở nhiều tỉnh."),
    _("Không rõ “%(words)s” ở đâu."),
    _("Không rõ của huyện, xã nào."),
    _("Tác giả hay người chụp ảnh, không phải người được nói đến."),
    _("Bài không nêu chức vụ nên không phân biệt được với người trùng tên."),
    _("Không rõ người của tỉnh nào."),
    _("Trong bài có hai người cùng tên; chỗ này không nêu chức vụ."),
    _("Có %(words)s nơi cùng tên; bài không cho biết nơi nào."),
    _("Không có trong danh mục, và không rõ thuộc tỉnh nào."),
    _("Chỉ có số, không có ký hiệu: không rõ của năm nào, cơ quan nào."),
    _("Không có trong danh mục chủ đề."),
)


def told(note: str) -> str:
    """The note in the language of the page; what a person wrote, or an older extractor, stays as it is."""
    for shape, message in _shapes():
        if found := shape.fullmatch(note):
            return gettext(message) % found.groupdict() if found.groupdict() else gettext(message)
    return note


@cache
def _shapes() -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile("(?P<words>.+)".join(map(re.escape, note.split("%(words)s")))), note) for note in NOTES]
