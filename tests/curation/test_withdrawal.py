"""A report that a curator withdraws is gone from lists and search at once, says why, and can be given back."""

import pytest
from django.contrib.auth import get_user_model

from archive.models import Decision, Report, SearchEntry
from archive.storage import current_edition
from tests.curation.test_corrections import again, page_of

pytestmark = pytest.mark.django_db

REASON = "Theo yêu cầu của báo"


def page(report) -> str:
    return f"/admin/archive/report/{report.pk}/withdrawal/"


def lists(desk, report) -> list[bool]:
    addresses = ("/vinh-long/", "/vinh-long/2021/", "/tim/?q=tong+ket")
    return [report.get_absolute_url() in desk.get(address).text for address in addresses]


def test_a_withdrawn_report_is_gone_at_once_and_says_why(desk, curator, report):
    assert lists(desk, report) == [True, True, True]
    edition = current_edition()
    assert desk.post(page(report), {"withdraw": "x", "reason": REASON}).status_code == 302
    assert lists(desk, report) == [False, False, False]
    answer = desk.get(report.get_absolute_url())
    assert (answer.status_code, REASON in answer.text) == (410, True)
    assert (current_edition(), SearchEntry.objects.count()) == (edition + 1, 0)
    decision = Decision.objects.get()
    assert (decision.action, decision.who, decision.reason) == ("withdraw", curator, REASON)


def test_it_is_given_back_as_it_was(desk, report):
    desk.post(page(report), {"withdraw": "x", "reason": REASON})
    assert "Đưa báo cáo trở lại" in desk.get(page_of(report)).text
    desk.post(page(report), {"give_back": "x", "reason": "báo đồng ý"})
    assert lists(desk, report) == [True, True, True]
    assert desk.get(report.get_absolute_url()).status_code == 200
    assert list(Decision.objects.values_list("action", flat=True)) == ["withdraw", "return"]


def test_newer_rules_do_not_bring_it_back(desk, report):
    desk.post(page(report), {"withdraw": "x", "reason": REASON})
    again(report)
    assert lists(desk, report) == [False, False, False]
    assert Report.objects.get().withdrawn_reason == REASON


@pytest.mark.parametrize(
    ("sent", "said"),
    [({"withdraw": "x", "reason": " "}, "bắt buộc"), ({"give_back": "x", "reason": "x"}, "Báo cáo không bị rút.")],
)
def test_what_makes_no_sense_changes_nothing(desk, report, sent, said):
    assert said in desk.post(page(report), sent, follow=True).text
    assert not Decision.objects.exists()


def test_who_only_looks_withdraws_nothing(client, report):
    viewer = get_user_model().objects.create_user("xem", is_staff=True)
    client.force_login(viewer, "django.contrib.auth.backends.ModelBackend")
    assert client.post(page(report), {"withdraw": "x", "reason": REASON}).status_code == 403
    assert Report.objects.published().exists()


def test_a_withdrawal_is_not_undone_as_a_correction_is(desk, report):
    desk.post(page(report), {"withdraw": "x", "reason": REASON})
    answer = desk.post(f"/admin/archive/decision/{Decision.objects.get().pk}/undo/", {"reason": "x"}, follow=True)
    assert "Muốn rút hay đưa báo cáo trở lại" in answer.text
    assert Decision.objects.count() == 1
    assert [each["withdrawn"] for each in Decision.objects.values_list("before", flat=True)] == [False]
