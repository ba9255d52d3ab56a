"""The page on how right the machine is."""

from datetime import date

from archive.evaluation.measures import Measure
from archive.evaluation.scores import Score
from archive.models import Evaluation
from archive.storage import store_measure
from tests.pages.html import Page, get


def store(extractor: str, day: int, hits: int) -> None:
    """A measure of ten invented texts, in which twenty people were asked."""
    texts, people = Score("texts", "invented", 10, 10, 0, 0), Score("people", "invented", 20, hits, 20 - hits, 3)
    title = Score("title", "invented", 10, 9, 1, 1)
    store_measure(Measure(extractor, "abcdef0123456789", "texts", date(2030, 1, day), (texts, people, title)))


def rows(page: Page) -> list[list[str]]:
    return [[page.text(cell) for cell in row] for row in page.all("tr")]


def test_it_gives_each_share_with_its_cases_and_its_interval(library, client):
    store("9", 2, hits=17)
    page = get(client, "/chat-luong/")
    words = page.text()
    assert "Bản trích xuất 9, đo ngày 02/01/2030, với danh mục abcdef012345." in words
    assert "Trên 10 bài tự viết" in words
    assert ["Người", "85% 17/20 (64–94,8%)", "85% 17/20 (64–94,8%)", "85%", "3", "3"] in rows(page)
    assert ["Nhan đề", "90% 9/10 (59,6–98,2%)", "1", "1"] in rows(page)


def test_it_says_which_version_read_the_reports(library, client):
    extractor = library["long-an-2019"].current_run.extractor
    assert f"5 báo cáo trong kho do bản {extractor} đọc." in get(client, "/chat-luong/").text()


def test_its_history_has_the_newest_measure_of_each_version(library, client):
    for extractor, day, hits in (("8", 1, 10), ("9", 3, 18), ("9", 2, 4)):
        store(extractor, day, hits)
    history = [row[:4] for row in rows(get(client, "/chat-luong/")) if "/01/2030" in row[1]]
    assert history == [["9", "03/01/2030", "10", "87,8%"], ["8", "01/01/2030", "10", "60,6%"]]


def test_it_says_what_is_not_measured(library, client):
    assert get(client, "/chat-luong/").by_id("chua-do") is not None


def test_without_a_measure_it_says_so(library, client):
    Evaluation.objects.all().delete()
    page = get(client, "/chat-luong/")
    assert (page.status, "chưa lưu lần đo nào" in page.text()) == (200, True)


def test_every_page_leads_to_it(library, client):
    for path in ("/", "/gioi-thieu/"):
        assert "/chat-luong/" in get(client, path).links()
