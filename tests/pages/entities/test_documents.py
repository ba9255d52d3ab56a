"""Documents: what their symbol and the words beside their number say, and who is silent about them."""

import pytest

from archive.extraction.documents import document_title
from archive.facts import EntityName, Kind
from archive.models import Entity
from archive.pages.entities.document_facts import issuer_of, stated_after
from archive.search import index_reports
from archive.storage.entities import slug_of
from archive.text import fold, sort_key
from tests.factories import make_report
from tests.pages.html import get

NUMBER = "749/QĐ-TTg"
BEHIND = [
    (
        " ngày 3/6/2020 của Thủ tướng Chính phủ phê duyệt Chương trình Chuyển đổi số quốc gia.",
        {
            "day": "3/6/2020",
            "issuer": "Thủ tướng Chính phủ",
            "matter": "phê duyệt Chương trình Chuyển đổi số quốc gia",
        },
    ),
    (" của Thủ tướng Chính phủ, tỉnh đã triển khai.", {"issuer": "Thủ tướng Chính phủ"}),
    (", ngày 03-06-2020, tỉnh đã triển khai.", {"day": "03-06-2020"}),
    (" ngày 3 tháng 6 năm 2020 về chuyển đổi số;", {"day": "3 tháng 6 năm 2020", "matter": "về chuyển đổi số"}),
    (" và các văn bản khác.", {}),
    ("", {}),
]
ISSUERS = [
    ("749/QĐ-TTg", "Thủ tướng Chính phủ"),
    ("45/2025/NĐ-CP", "Chính phủ"),
    ("202/2025/QH15", "Quốc hội"),
    ("52-NQ/TW", "Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư"),
    ("12/KH-UBND", "một Ủy ban nhân dân"),
    ("12/XX-YYY", ""),
]


@pytest.mark.parametrize(("text", "found"), BEHIND)
def test_what_stands_behind_a_number_is_read(text, found):
    assert stated_after(text) == found


@pytest.mark.parametrize(("number", "issuer"), ISSUERS)
def test_the_symbol_tells_who_issued_it(number, issuer):
    assert issuer_of(number) == issuer


def cited(client, **parts):
    text = f"Tỉnh thực hiện Quyết định số {NUMBER} ngày 3/6/2020 của Thủ tướng Chính phủ."
    report = make_report(text=text, unit="long-an", documents=[NUMBER], on_published=index_reports, **parts)
    return report, get(client, Entity.objects.get(kind="document").get_absolute_url())


def test_what_a_report_states_of_a_document_opens_its_spot(db, client):
    report, page = cited(client)
    (facts,) = page.classed("facts")
    assert "Ngày3/6/2020¶" in page.text(facts).replace(" ", "")
    start = report.current_version.text.index(NUMBER)
    spot = f"{report.get_absolute_url()}#c{start}-{start + len(NUMBER)}"
    assert spot in [link.get("href") for link in facts.iter("a")]


def test_provinces_that_report_and_do_not_cite_it_are_told_from_those_without_reports(db, client):
    from tests.factories import make_unit

    make_report(text="Sở họp.", unit="vinh-long", on_published=index_reports)
    make_unit("ha-noi", "Hà Nội")
    page = cited(client)[1]
    silent = page.by_id("im-lang")
    assert silent is not None and "Vĩnh Long" in page.text() and "Hà Nội" not in page.text()


def known(*numbers: str) -> list[str]:
    """Documents named as linking names them; their addresses."""
    made = []
    for number in numbers:
        name = EntityName(Kind.DOCUMENT, number, document_title(number))
        fields = {"folded": fold(name.name), "sort_key": sort_key(name.name)}
        made.append(Entity.objects.create(kind="document", key=number, name=name.name, slug=slug_of(name), **fields))
    return [each.get_absolute_url() for each in made]


@pytest.mark.parametrize(
    "typed",
    [
        "749/qd-ttg",
        "749/QĐ-TTg/",
        "749-qd-ttg/",
        "Quyết định số 749/QĐ-TTg",
        "Quyết định 749",
        "quyet-dinh-749/",
        "QUYẾT ĐỊNH SỐ 749",
    ],
)
def test_any_spelling_of_a_number_leads_to_the_one_page(db, client, typed):
    (address,) = known(NUMBER)
    response = client.get(f"/van-ban/{typed}")
    assert response.status_code == 301
    assert response.headers["Location"] == address == "/van-ban/quyet-dinh-so-749-qd-ttg/"


@pytest.mark.parametrize("typed", ["750/qd-ttg", "Quyết định 74", "quyet-dinh/", "khong-co/", "a/b/c", "%00", "749"])
def test_a_number_that_no_report_cites_is_not_found_and_says_so(db, client, typed):
    known(NUMBER)
    assert client.get(f"/van-ban/{typed}").status_code == 404


def test_a_number_that_may_be_several_documents_leads_to_their_list(db, client):
    known(NUMBER, "749/QĐ-UBND")
    response = client.get("/van-ban/Quyết định 749")
    assert response.status_code == 302
    assert response.headers["Location"] == "/van-ban/?loc=749"
