"""The report's page: text, facts, provenance, original."""

import hashlib
from dataclasses import replace
from datetime import date

from django.utils import timezone

from archive.facts import Evidence, Origin, Span
from archive.models import Edition, Mention, Report
from archive.search import index_reports
from archive.storage import save_report
from tests.factories import make_findings, make_report
from tests.pages.html import get


def page_of(client, report: Report, query: str = ""):
    return get(client, report.get_absolute_url() + query)


def test_every_linked_mention_stands_in_the_text_with_its_words_and_its_link(library, client):
    for report in library.values():
        page = page_of(client, report)
        for mention in Mention.objects.filter(run=report.current_run, entity__isnull=False):
            spot = page.by_id(f"c{mention.start}-{mention.end}")
            assert page.text(spot) == " ".join(mention.surface.split())
            assert mention.entity.get_absolute_url() in [link.get("href") for link in spot.iter("a")]


def test_every_pilcrow_leads_to_a_spot_on_the_page(library, client):
    for report in library.values():
        page = page_of(client, report)
        targets = [link.get("href")[1:] for link in page.classed("pilcrow")]
        assert targets
        assert all(page.by_id(target) is not None for target in targets)


def test_every_sentence_can_be_pointed_at_by_its_place_in_the_text(library, client):
    report = library["vinh-long-2021"]
    page = page_of(client, report)
    places = [int(element.get("id")[1:]) for element in page.classed("sentence") if element.get("id")]
    assert len(places) > 5 and places == sorted(set(places))
    assert all(report.current_version.text[place - 1 : place].isspace() or not place for place in places)


def test_every_place_of_a_name_can_be_reached_the_later_ones_unfolded(db, client):
    report = make_report(text="Sở họp. " * 8, unit="long-an", bodies={"Sở": "Sở Y tế"})
    page = page_of(client, report)
    (entities,) = page.classed("entities")
    signs = [link for link in entities.iter("a") if link.get("class") == "pilcrow"]
    assert len(signs) == 8 and "Thêm 2 chỗ" in page.text(entities)
    assert signs[-1].get("aria-label").endswith("(8)")


def test_a_version_and_a_sentence_say_where_they_belong(library, client):
    report = library["vinh-long-2021"]
    for path in ("ban-1/", "ban-1/cau/0-20/"):
        assert "/vinh-long/" in get(client, report.get_absolute_url() + path).links()


def test_names_can_be_shown_without_links_and_the_facts_still_find_their_words(library, client):
    report = library["vinh-long-2021"]
    page, plain = page_of(client, report), page_of(client, report, "?ten=an")
    (reading,) = plain.classed("reading")
    assert list(reading.iter("a")) == []
    assert plain.text(reading) == page.text(page.classed("reading")[0])
    assert all(plain.by_id(link.get("href")[1:]) is not None for link in plain.classed("pilcrow"))
    assert report.get_absolute_url() + "?ten=an" in page.links() and report.get_absolute_url() in plain.links()


def test_a_field_quotes_the_words_that_it_rests_on_when_they_are_others(db, client):
    findings = make_findings(text="Sở họp ngày 29 tháng 12.", unit="long-an", clocks={"event": "2021-12-29"})
    start = findings.document.text.index("ngày 29")
    said = Evidence(Origin.INFERRED, "event-year-from-period", Span(start, start + len("ngày 29 tháng 12")))
    clock = replace(findings.document.clocks[0], evidence=said)
    findings = replace(findings, document=replace(findings.document, clocks=(clock,)))
    report = save_report("thu-nghiem", "a.txt", findings.document.text.encode(), findings)
    panel = page_of(client, report).text(page_of(client, report).one("aside"))
    assert "29/12/2021 suy ra ¶ “ngày 29 tháng 12”" in panel
    assert "năm lấy theo kỳ báo cáo" in panel


def test_the_text_loses_no_letter(library, client):
    report = library["long-an-2019"]
    page = page_of(client, report)
    shown = "".join(page.text().split())
    for line in report.current_version.text.splitlines():
        assert "".join(line.split()) in shown


def test_page_furniture_is_kept_apart_behind_a_disclosure(library, client):
    page = page_of(client, library["long-an-2019"])
    removed = page.one("details")
    assert "Chia sẻ bài viết" in page.text(removed)
    assert "2 dòng không thuộc bài" in page.text(removed)


def test_the_unknown_is_called_unknown(library, client):
    page = page_of(client, library["vinh-long-2022"])
    assert "Đăng chưa rõ" in page.text()
    assert "Tác giả chưa rõ" in page.text()


def test_a_report_without_title_says_so_and_begins_with_its_words(library, client):
    heading = page_of(client, library["vinh-phuc-2021"]).one("h1")
    assert "".join(heading.itertext()).startswith("Không có nhan đề: “")


def test_a_person_stands_with_the_posts_and_a_figure_with_its_value(library, client):
    text = page_of(client, library["vinh-phuc-2021"]).text()
    assert "Vũ Chí Giang" in text and "Phó Chủ tịch UBND tỉnh nêu trong bài" in text
    assert "110.000 tỷ đồng" in text


def test_the_neighbours_are_the_periods_of_the_same_province(library, client):
    earlier, later = library["vinh-long-2021"], library["vinh-long-2022"]
    assert "Kỳ sau của tỉnh" in page_of(client, earlier).text()
    assert later.get_absolute_url() in page_of(client, earlier).links()
    assert earlier.get_absolute_url() in page_of(client, later).links()
    assert "Kỳ trước của tỉnh" not in page_of(client, library["long-an-2019"]).text()


def test_a_question_marks_its_words(library, client):
    page = page_of(client, library["quang-binh-2021"], "?q=camera")
    assert {page.text(mark) for mark in page.all("mark")} == {"camera"}


def test_the_citation_names_the_edition_and_the_day_of_access_which_the_etag_goes_with(library, client, monkeypatch):
    report, tags = library["vinh-long-2021"], set()
    for day in (date(2026, 1, 31), date(2026, 2, 1)):
        monkeypatch.setattr("archive.pages.report.citation.localdate", lambda day=day: day)
        monkeypatch.setattr("archive.pages.serving.conditional.localdate", lambda day=day: day)
        page, response = page_of(client, report), client.get(report.get_absolute_url())
        (cited,) = page.classed("cite-text")
        address = f"http://testserver{report.get_absolute_url()}"
        edition = f"Kho báo cáo tỉnh, phiên bản 1, ấn bản {Edition.objects.first().number}"
        assert page.text(cited).endswith(f"{edition}, {address}, truy cập ngày {day:%d/%m/%Y}")
        tags.add(response.headers["ETag"])
    assert len(tags) == 2


def test_a_citation_has_one_pair_of_marks_around_its_title_or_first_words(library, client):
    for report in library.values():
        (cited,) = page_of(client, report).classed("cite-text")
        words = "".join(cited.itertext())
        assert (words.count("“"), words.count("”")) == (1, 1)


def test_the_original_is_served_byte_for_byte_and_never_as_a_page(library, client):
    for report in library.values():
        raw = report.current_version.raw_file
        response = client.get(report.get_absolute_url() + "goc")
        assert hashlib.sha256(response.content).hexdigest() == raw.sha256
        assert raw.sha256 in page_of(client, report).text()
        assert response.headers["ETag"] == f'"{raw.sha256}"'
        assert response.headers["Content-Type"] == "text/plain; charset=utf-8"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        again = client.get(report.get_absolute_url() + "goc", headers={"If-None-Match": f'"{raw.sha256}"'})
        assert (again.status_code, again.content) == (304, b"")


def test_an_original_in_a_code_that_browsers_do_not_know_is_downloaded(library, client):
    report = library["long-an-2019"]
    report.current_version.__class__.objects.filter(pk=report.current_version_id).update(decoder="tcvn3")
    response = client.get(report.get_absolute_url() + "goc")
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_a_withdrawn_report_is_410_with_the_reason_and_gone_from_every_list(library, client):
    report = library["long-an-2019"]
    Report.objects.filter(pk=report.pk).update(withdrawn_at=timezone.now(), withdrawn_reason="Theo yêu cầu của báo")
    page = page_of(client, report)
    assert page.status == 410
    assert "Theo yêu cầu của báo" in page.text()
    assert client.get(report.get_absolute_url() + "goc").status_code == 410
    for path in ("/", "/long-an/", "/long-an/2019/", "/nam/2019/"):
        assert report.get_absolute_url() not in get(client, path).links()
    assert client.get("/nguoi/nguyen-ba-luan-aa94/").status_code == 404


def test_a_caption_is_a_caption_and_a_byline_small(library, client):
    captions = page_of(client, library["vinh-long-2021"]).classed("block-caption")
    assert ["Quang cảnh Hội nghị." in "".join(caption.itertext()) for caption in captions] == [True]


def test_crossing_and_equal_spans_keep_every_anchor_once(db, client):
    report = make_report(
        text="Sở Thông tin và Truyền thông tỉnh Long An họp.",
        unit="long-an",
        bodies=["Sở Thông tin và Truyền thông tỉnh Long An", "Truyền thông tỉnh Long"],
        places=["tỉnh Long An", "Thông tin và Truyền thông"],
        on_published=index_reports,
    )
    page = page_of(client, report)
    ids = [element.get("id") for element in page.root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert {f"c{mention.start}-{mention.end}" for mention in Mention.objects.filter(run=report.current_run)} <= set(ids)
