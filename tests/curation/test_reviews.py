"""The queue of runs that wait: seen with what they change, previewed, published or discarded with a reason."""

import pytest
from django.contrib.auth import get_user_model

from archive.models import Decision, Report, Run, RunReview
from archive.publishing import decide, publish_waiting, reextract
from archive.storage import Extractor, Verdict, current_edition
from tests.curation.test_corrections import correct, page_of
from tests.factories import make_findings

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(report) -> RunReview:
    """Newer rules that lose the only person, find another place and give the title another name."""
    text = report.current_version.text
    findings = make_findings(
        text,
        "Vĩnh Long",
        "vinh-long",
        bodies={"UBND tỉnh": "Ủy ban nhân dân tỉnh Vĩnh Long", "Sở": "Sở Nội vụ tỉnh Vĩnh Long"},
        places=["huyện Tam Bình"],
        clocks={"published": "2021-12-30", "reported": "2021"},
    )
    reextract([report], Extractor(lambda raw, sidecar: findings, "2", "b" * 64))
    return RunReview.objects.get(verdict="waiting")


def page(review) -> str:
    return f"/admin/archive/runreview/{review.pk}/change/"


def shown(report) -> Run:
    return Report.objects.get(pk=report.pk).current_run


def test_the_queue_tells_every_waiting_run_in_a_sentence(desk, waiting):
    listed = desk.get("/admin/archive/runreview/?verdict__exact=waiting").text
    assert waiting.sentence.startswith("−1 người, +1 cơ quan")
    assert waiting.sentence in listed
    assert "Mất 1 trong 1 người." in listed
    assert waiting.sentence in desk.get(page_of(waiting.run.version.report)).text


def test_what_appears_and_disappears_stands_in_its_sentence(desk, waiting):
    text = desk.get(page(waiting)).text
    assert "<td>−</td><td>người</td><td>Nguyễn Thị Quyên Thanh</td>" in text
    assert "Bà <mark>Nguyễn Thị Quyên Thanh</mark>, Phó Chủ tịch UBND tỉnh, dự họp ở huyện Tam Bình." in text
    assert "<td>+</td><td>cơ quan</td><td>Sở Nội vụ tỉnh Vĩnh Long</td>" in text
    assert "đánh giá cao <mark>Sở</mark>" in text
    assert "<td>tên báo cáo</td><td>Vĩnh Long tổng kết năm</td><td>Vĩnh Long</td>" in text


def test_a_preview_is_the_page_readers_would_get_and_changes_nothing(desk, report, waiting):
    before, edition = shown(report), current_edition()
    preview = desk.get(f"/admin/archive/runreview/{waiting.pk}/preview/").text
    assert "Sở Nội vụ tỉnh Vĩnh Long" in preview
    assert "Sở Nội vụ tỉnh Vĩnh Long" not in desk.get(report.get_absolute_url()).text
    assert (shown(report), current_edition()) == (before, edition)
    assert Run.objects.get(state="waiting") == waiting.run


def test_a_curator_publishes_it_with_a_reason(desk, curator, report, waiting):
    edition = current_edition()
    assert desk.post(page(waiting), {"publish": "x", "reason": ""}).status_code == 200
    assert shown(report).extractor == "test"
    assert desk.post(page(waiting), {"publish": "x", "reason": "đúng hơn"}).status_code == 302
    assert (shown(report).extractor, current_edition()) == ("2", edition + 1)
    waiting.refresh_from_db()
    assert (waiting.verdict, waiting.who, waiting.reason) == ("published", curator, "đúng hơn")
    assert "Sở Nội vụ" in desk.get(report.get_absolute_url()).text


def test_a_curator_discards_it_with_a_reason(desk, curator, report, waiting):
    edition = current_edition()
    desk.post(page(waiting), {"discard": "x", "reason": "mất người"})
    assert (shown(report).extractor, current_edition()) == ("test", edition)
    waiting.refresh_from_db()
    assert (waiting.verdict, waiting.who, waiting.reason) == ("discarded", curator, "mất người")
    assert "Nguyễn Thị Quyên Thanh" in desk.get(page(waiting)).text


def test_who_comes_second_is_told_so(desk, curator, waiting):
    publish_waiting(waiting.run, curator, "trước")
    answer = desk.post(page(waiting), {"discard": "x", "reason": "sau"})
    assert "Lượt này không còn chờ nữa" in answer.text
    waiting.refresh_from_db()
    assert (waiting.verdict, waiting.reason) == ("published", "trước")


def test_who_only_looks_decides_nothing(client, waiting):
    viewer = get_user_model().objects.create_user("xem", is_staff=True)
    client.force_login(viewer, "django.contrib.auth.backends.ModelBackend")
    for address in (page(waiting), f"/admin/archive/runreview/{waiting.pk}/preview/"):
        assert client.post(address, {"publish": "x", "reason": "x"}).status_code == 403
    assert RunReview.objects.get(pk=waiting.pk).verdict == "waiting"


def test_the_page_reckons_with_what_was_decided_since(desk, curator, report, waiting):
    decide(report, [Verdict("field", "title", "set", "Tên đúng")], curator, "bìa")
    text = desk.get(page(waiting)).text
    assert "1 trái với quyết định của người biên tập" in text
    assert "<td>tên báo cáo</td><td>Tên đúng</td><td>Vĩnh Long</td>" in text
    assert text.count("<td>tên báo cáo</td>") == 1  # what the machine says, and no change


def test_what_the_machine_suggests_stands_on_the_reports_page(desk, curator, report, waiting):
    decide(report, [Verdict("field", "title", "set", "Tên đúng")], curator, "bìa")
    publish_waiting(waiting.run, curator, "được")
    assert "<td>tên báo cáo</td><td>Tên đúng</td><td>Vĩnh Long</td>" in desk.get(page_of(report)).text


def test_a_form_made_before_another_decision_is_sent_back(desk, curator, report):
    opened = desk.get(page_of(report)).context["made_for"]
    decide(report, [Verdict("field", "title", "set", "Của người khác")], curator, "trước")
    answer = correct(desk, page_of(report), title="Của tôi", made_for=opened)
    assert "trong lúc bạn sửa, báo cáo này đã có quyết định khác" in answer.text
    assert Decision.objects.count() == 1
    assert shown(report).title == "Của người khác"
    assert correct(desk, page_of(report), title="Của tôi").status_code == 302


def test_a_form_made_before_a_newer_run_is_sent_back(desk, curator, report, waiting):
    opened = desk.get(page_of(report)).context["made_for"]
    publish_waiting(waiting.run, curator, "được")
    assert "Chưa ghi gì" in correct(desk, page_of(report), title="Của tôi", made_for=opened).text
    assert not Decision.objects.exists()


def test_a_mentions_form_made_before_another_decision_says_so(desk, curator, report):
    mention = report.current_run.mentions.get(surface="huyện Tam Bình")
    address = f"/admin/archive/mention/{mention.pk}/change/"
    assert f'name="report" value="{report.pk}"' in desk.get(address).text
    decide(report, [Verdict("field", "title", "set", "Của người khác")], curator, "trước")
    answer = desk.post(address, {"name": "X", "reason": "x", "report": report.pk}, follow=True)
    assert "trong lúc bạn sửa" in answer.text
    assert Decision.objects.count() == 1
    assert desk.get(address).status_code == 404
    assert desk.post(address, {"name": "X", "reason": "x", "report": "abc"}).status_code == 404
