"""Entities: every sentence that names them, their posts, their kin."""

from archive.models import Entity, Mention, SlugHistory
from archive.pages.entities.mentions import with_window
from archive.search import index_reports
from tests.factories import make_report
from tests.pages.html import get


def page_of(client, **named):
    return get(client, Entity.objects.get(**named).get_absolute_url())


def test_the_number_said_is_the_number_of_spots_linked(library, client):
    for entity in Entity.objects.filter(mentions__isnull=False).distinct():
        page = get(client, entity.get_absolute_url())
        spots = {link for link in page.links() if "#c" in link and "/bao-cao/" in link}
        quoted = {link.get("href") for quotes in page.classed("quotes") for link in quotes.iter("a")} & spots
        mentions = Mention.objects.filter(entity=entity)
        assert len(quoted) == mentions.count()
        assert (
            f"Được nhắc {mentions.count()} lần trong {mentions.values('run').distinct().count()} báo cáo" in page.text()
        )


def test_a_body_of_which_nobody_is_named_says_so(db, client):
    make_report(
        text="Sở Y tế họp.", unit="long-an", bodies={"Sở Y tế": "Sở Y tế tỉnh Long An"}, on_published=index_reports
    )
    assert "chưa báo cáo nào nêu ai giữ chức vụ" in page_of(client, name="Sở Y tế tỉnh Long An").text()


def test_each_mention_stands_in_its_sentence(library, client):
    text = page_of(client, name="Nguyễn Thị Quyên Thanh").text()
    assert "Đến dự có đồng chí Nguyễn Thị Quyên Thanh, Phó Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long." in text


def test_two_mentions_in_one_sentence_are_quoted_once(db, client):
    make_report(text="Ông A Văn gặp bà B, rồi ông A Văn về. Hết.", people=["A Văn"], on_published=index_reports)
    page = page_of(client, name="A Văn")
    assert page.text().count("gặp bà B") == 1
    assert sum("#c" in link for link in page.links()) == 2


def test_a_very_long_sentence_is_cut_between_words(db, client):
    make_report(text="chữ " * 2000 + "ông A Văn " + "nghĩa " * 2000, people=["A Văn"], on_published=index_reports)
    page = page_of(client, name="A Văn")
    (item,) = (item for quotes in page.classed("quotes") for item in quotes.iter("li") if "A Văn" in page.text(item))
    assert page.text(item).startswith("…chữ") and page.text(item).endswith("nghĩa…")
    assert len(page.text(item)) < 3000


def test_a_person_has_every_post_with_the_spot_that_says_it(library, client):
    page = page_of(client, name="Lữ Quang Ngời")
    (listed,) = page.classed("posts")
    posts = {"Chủ tịch UBND tỉnh", "Phó Bí thư Tỉnh ủy", "Trưởng Ban chỉ đạo Chuyển đổi số tỉnh Vĩnh Long"}
    assert {page.text(post) for post in listed.iter("b")} == posts
    report = library["vinh-long-2022"]
    proofs = [page.text(proof) for proof in listed.iter("dd")]
    assert len(proofs) == 3 and sum("Ông Lữ Quang Ngời" in proof for proof in proofs) == 1
    assert all(report.current_run.title in proof for proof in proofs)
    for link in page.classed("pilcrow"):
        address, spot = link.get("href").split("#")
        start, end = (int(number) for number in spot[1:].split("-"))
        assert address == report.get_absolute_url()
        assert report.current_version.text[start:end] in posts


def test_a_body_leads_to_what_it_stands_under_and_what_came_of_it(library, client):
    office = page_of(client, name="Sở Thông tin và Truyền thông tỉnh Vĩnh Long")
    committee = Entity.objects.get(name="Ủy ban nhân dân tỉnh Vĩnh Long")
    assert f"tỉnh Vĩnh Long › {committee.name}" in office.text()
    assert "Chuyển sang Ủy ban nhân dân tỉnh Vĩnh Long: chuyển đổi số, ngày 1/3/2025" in office.text()
    upper = get(client, committee.get_absolute_url())
    assert "Nhận từ Sở Thông tin và Truyền thông tỉnh Vĩnh Long" in upper.text()
    assert "Trực thuộc" in upper.text()


def test_a_topic_says_what_it_means_and_where_and_when_it_is_named(library, client):
    Entity.objects.filter(kind="topic", name="Chuyển đổi số").update(definition="Đổi cách làm việc bằng công nghệ số.")
    page = page_of(client, kind="topic", name="Chuyển đổi số")
    own = Entity.objects.get(kind="topic", name="Chuyển đổi số").get_absolute_url()
    assert "Đổi cách làm việc bằng công nghệ số." in page.text()
    assert {f"{own}?nam=2021", f"{own}?nam=2022", f"{own}?tinh=vinh-long"} <= set(page.links())


def test_a_topic_that_nobody_names_has_a_page_and_a_person_has_none(library, client):
    Entity.objects.create(kind="topic", key="x", name="Chủ đề X", slug="x", folded="x", sort_key="x")
    Entity.objects.create(kind="person", key="y", name="Ông Y", slug="y", folded="y", sort_key="y")
    assert "Chưa báo cáo nào nói đến" in get(client, "/chu-de/x/").text()
    assert get(client, "/nguoi/y/").status == 404
    assert "Ông Y" not in get(client, "/nguoi/").text()


def test_an_old_address_leads_to_the_new_one_for_good(library, client):
    entity = Entity.objects.get(name="Lữ Quang Ngời")
    SlugHistory.objects.create(kind="person", slug="ten-cu", entity=entity)
    response = client.get("/nguoi/ten-cu/")
    assert (response.status_code, response.headers["Location"]) == (301, entity.get_absolute_url())
    assert client.get("/co-quan/ten-cu/").status_code == 404


def test_a_text_is_read_once_however_often_it_names_somebody(library):
    """A text of a megabyte with a thousand mentions took the database longer than a page may take."""
    found = with_window(Mention.objects.all())
    assert len(found) > 5 * len(library)
    assert sum(bool(mention.whole) for mention in found) == len(library)
    assert all(mention.surface in mention.window for mention in found)


def test_of_a_report_that_names_somebody_very_often_the_first_sentences_are_quoted(db, client):
    make_report(text="Ông A Văn nói. " * 70, people=["A Văn"], on_published=index_reports)
    page = page_of(client, name="A Văn")
    assert page.text().count("Ông A Văn nói.") <= 2 * 60
    assert "Còn 10 câu nữa trong báo cáo này." in page.text()
    assert "Được nhắc 70 lần trong 1 báo cáo." in page.text()
