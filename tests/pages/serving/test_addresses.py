"""Which addresses there are, what they answer, and what they cost."""

import csv

import pytest
from django.conf import settings
from django.urls import get_resolver

from archive import urls
from archive.models import Entity
from tests.pages.html import get

FIXED = [
    "tinh",
    "nam",
    "lich",
    "vung",
    "nguon",
    "bao-phu",
    "bao-cao",
    "nguoi",
    "co-quan",
    "dia-danh",
    "van-ban",
    "chu-de",
    "so-lieu",
    "tim",
    "gioi-thieu",
]
KEPT = ["chat-luong", "en", "api", "static", "admin", "healthz", "readyz", "robots.txt"]
KEPT += ["opensearch.xml", "favicon.ico"]
MOST_QUERIES = 12

PAGES = [
    ("/", "Kho có 5 báo cáo của 4 tỉnh, thành phố"),
    ("/?tap=34", "34 tỉnh (từ 1/7/2025)"),
    ("/tinh/", "nay thuộc Vĩnh Long"),
    ("/tinh/?tap=34", "từ Bến Tre, Vĩnh Long"),
    ("/nam/", "Năm được báo cáo"),
    ("/nam/2021/", "3 báo cáo có kỳ báo cáo chạm năm 2021. Theo loại: tổng kết 2, sơ kết 1."),
    ("/nam/2020/?theo=dang", "1 báo cáo đăng trong năm 2020."),
    ("/vung/", "Sáu vùng kinh tế - xã hội"),
    ("/vung/dong-bang-song-cuu-long/", "3 báo cáo"),
    ("/nguon/", "đã đăng báo cáo trong kho"),
    ("/bao-phu/", "Điều bài không nêu"),
    ("/lich/", "Báo cáo theo ngày đăng hoặc ngày họp"),
    ("/lich/?theo=hop", "Biểu đồ dưới dạng bảng"),
    ("/lich/chua-ro/", "1 báo cáo"),
    ("/lich/2021/", "3 báo cáo đăng trong năm 2021"),
    ("/lich/2021/12/", "1 chỉ rõ tháng"),
    ("/lich/2021/12/30/", "30/12/2021"),
    ("/vinh-long/", "Kho có 2 báo cáo của Vĩnh Long"),
    ("/vinh-long/?tap=34", "Kể cả các tỉnh đã hợp thành: Bến Tre"),
    ("/ben-tre/", "Kho chưa có báo cáo nào của Bến Tre."),
    ("/long-an/2019/", "1 báo cáo có kỳ báo cáo chạm năm 2019"),
    ("/vinh-long/chua-ro-nam/", "Mọi báo cáo của Vĩnh Long đều rõ kỳ"),
    ("/nguoi/", "Nguyễn Thị Quyên Thanh"),
    ("/co-quan/", "Ủy ban nhân dân tỉnh Vĩnh Long"),
    ("/dia-danh/", "huyện Tam Đảo"),
    ("/van-ban/", "Chưa báo cáo nào nhắc đến"),
    ("/chu-de/", "Chuyển đổi số"),
    ("/so-lieu/", "9 số liệu."),
    ("/so-lieu/?tinh=vinh-long&nam=2021", "bỏ điều kiện này"),
    ("/gioi-thieu/", "Kho này là gì"),
    ("/tim/loc/nguoi", "Lọc theo: Người"),
    ("/tim/nhieu/?dong=Vĩnh+Long%0Aabcxyz", "Theo tỉnh"),
    ("/tim/loc/tinh?q=chính+quyền", "Vĩnh Long"),
    ("/chat-luong/", "Máy đọc đúng đến đâu"),
]


@pytest.mark.parametrize(("path", "claim"), PAGES)
def test_pages_say_what_they_promise(library, client, path, claim):
    page = get(client, path)
    assert page.status == 200
    assert claim in page.text()


def every_path(library) -> list[str]:
    reports = [report.get_absolute_url() for report in library.values()]
    return [path for path, _ in PAGES] + reports + [entity.get_absolute_url() for entity in Entity.objects.all()]


def test_no_page_asks_the_database_more_than_twelve_questions(library, client, django_assert_max_num_queries):
    for path in every_path(library):
        with django_assert_max_num_queries(MOST_QUERIES):
            assert client.get(path).status_code == 200, path


def test_no_page_sets_a_cookie_or_varies_by_one(library, client):
    for path in every_path(library):
        response = client.get(path)
        assert not response.cookies, path
        assert "Cookie" not in response.headers.get("Vary", ""), path


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "trace"])
@pytest.mark.parametrize(
    "path", ["/", "/tinh/", "/vinh-long/", "/long-an/2019/", "/nguoi/", "/gioi-thieu/", "/robots.txt"]
)
def test_pages_only_answer_reading_methods(library, client, method, path):
    assert getattr(client, method)(path).status_code == 405


def test_every_page_names_its_one_address(library, client):
    for path, canonical in (
        ("/?utm_source=x&tap=63", "/"),
        ("/?x=1&tap=34", "/?tap=34"),
        ("/nguoi/?trang=1&y=2", "/nguoi/"),
        ("/vinh-long/?a=b", "/vinh-long/"),
        ("/long-an/2019/?trang=1", "/long-an/2019/"),
    ):
        (link,) = (each for each in get(client, path).all("link") if each.get("rel") == "canonical")
        assert link.get("href") == f"http://testserver{canonical}"


def test_missing_things_are_404_and_keep_the_search_box(library, client):
    for path in ("/khong-co/", "/khong-co/2021/", "/bao-cao/000000000000/", "/nguoi/khong-ai/", "/nam/1066/", "/x/y/z"):
        page = get(client, path)
        assert page.status == 404, path
        assert any(field.get("name") == "q" for field in page.all("input"))


def provinces() -> list[dict[str, str]]:
    with (settings.BASE_DIR / "seeds" / "gazetteer" / "provinces.csv").open() as rows:
        return list(csv.DictReader(rows))


def first_words() -> set[str]:
    """What the addresses of pages begin with, and those that have no language."""
    patterns = (*urls.pages, *get_resolver().url_patterns)
    return {str(pattern.pattern).split("/")[0] for pattern in patterns} - {"<slug:slug>", ""}


def test_no_province_has_a_fixed_word_as_its_address():
    slugs = {row["slug"] for row in provinces()}
    assert len(slugs) >= 63
    assert not slugs & (first_words() | set(FIXED) | set(KEPT))


def test_the_list_of_fixed_words_knows_every_first_word_of_an_address():
    assert first_words() <= {*FIXED, *KEPT}
