"""A facet in full as readers meet it: chosen, narrowed and left again without script."""

from archive.pages.search import facet as facet_view
from tests.pages.html import get


def test_it_says_of_which_question_it_is_and_leads_back(library, client):
    page = get(client, "/tim/loc/tinh?q=chính+quyền&nam=2021")
    assert "Lọc theo: Tỉnh, thành phố" in page.text()
    assert "chính quyền" in page.text() and "Năm báo cáo: 2021" in page.text()
    assert "/tim/?q=ch%C3%ADnh+quy%E1%BB%81n&nam=2021" in page.links()


def test_a_value_opens_the_question_with_it(library, client):
    page = get(client, "/tim/loc/tinh?q=chính+quyền")
    assert "/tim/?q=ch%C3%ADnh+quy%E1%BB%81n&tinh=vinh-long" in page.links()


def test_the_box_keeps_the_question(library, client):
    page = get(client, "/tim/loc/nguoi?tinh=vinh-long&ten=quyen")
    hidden = {(field.get("name"), field.get("value")) for field in page.all("input") if field.get("type") == "hidden"}
    assert hidden == {("tinh", "vinh-long")}
    assert "Nguyễn Thị Quyên Thanh" in page.text()
    assert "/tim/loc/nguoi?tinh=vinh-long" in page.links()


def test_letters_that_no_name_has_are_said(library, client):
    assert "Không tên nào như thế" in get(client, "/tim/loc/nguoi?ten=zzz").text()


def test_a_long_list_has_letters(library, client, monkeypatch):
    assert not [link for link in get(client, "/tim/loc/tinh").links() if "tu=" in link]
    monkeypatch.setattr(facet_view, "LETTERED", 2)
    assert "/tim/loc/tinh?tu=%C4%90" in get(client, "/tim/loc/tinh").links()


def test_there_is_no_other_facet(library, client):
    assert client.get("/tim/loc/mau-sac").status_code == 404


def test_nothing_in_the_address_breaks_it(library, client):
    assert client.get("/tim/loc/nguoi?q=%00&ten=%00%22&tu=%F0%9F%92%A9&trang=-1").status_code == 200
