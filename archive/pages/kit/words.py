"""The words that readers see for kinds, clocks and origins."""

from django.utils.translation import gettext_lazy as _

KIND = {
    "person": _("người"),
    "body": _("cơ quan"),
    "place": _("địa danh"),
    "document": _("văn bản"),
    "topic": _("chủ đề"),
}
KINDS = {
    "person": _("Người"),
    "body": _("Cơ quan"),
    "place": _("Địa danh"),
    "document": _("Văn bản"),
    "topic": _("Chủ đề"),
}
CLOCK = {
    "published": _("Đăng"),
    "event": _("Họp"),
    "reported": _("Kỳ báo cáo"),
    "planned": _("Kế hoạch"),
}
ORIGIN = {
    "stated": _("nêu trong bài"),
    "inferred": _("suy ra"),
    "curated": _("biên tập"),
    "sidecar": _("khai kèm tệp"),
}
REPORT_KIND = {
    "tổng kết": _("Tổng kết"),
    "sơ kết": _("Sơ kết"),
    "họp": _("Họp"),
    "khác": _("Khác"),
}
FIELD = {
    "title": _("Nhan đề"),
    "province": _("Tỉnh, thành phố"),
    "scope": _("Phạm vi"),
    "source": _("Nguồn đăng"),
    "author": _("Tác giả"),
    "kind": _("Loại"),
}
OUTCOME = {"linked": _("đã nối"), "unknown": _("chưa rõ"), "ambiguous": _("nhiều khả năng")}
SCOPE = {"province": _("một tỉnh"), "national": _("cả nước"), "unknown": _("chưa rõ")}
RIGHTS = {"full": _("toàn văn"), "excerpt": _("trích đoạn"), "metadata": _("chỉ siêu dữ liệu, không có nguyên văn")}
FIGURE_KIND = {
    "result": _("kết quả"),
    "target": _("chỉ tiêu"),
    "comparison": _("so sánh"),
    "rank": _("xếp hạng"),
    "count": _("số lượng"),
}
