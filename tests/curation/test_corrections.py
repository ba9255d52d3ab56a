"""Corrections in the admin become decisions: they show at once, keep who and why, and survive."""

from html import unescape

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from archive.models import Abbreviation, Decision, GazetteerRow, Report, Role
from archive.publishing import reextract
from archive.storage import Extractor
from tests.factories import make_findings

pytestmark = pytest.mark.django_db


def form_of(desk, address) -> dict:
    """What a browser would send back unchanged."""
    form = desk.get(address).context["form"]
    return {name: value for name in form.fields if (value := form[name].value()) not in (None, False)}


def correct(desk, address, **changes):
    data = form_of(desk, address) | {"reason": "đọc lại bản gốc"} | changes
    return desk.post(address, {name: value for name, value in data.items() if value is not None})


def page_of(report) -> str:
    return f"/admin/archive/report/{report.pk}/change/"


def mention_page(report, surface, number=0) -> str:
    mention = report.current_run.mentions.filter(surface=surface).order_by("start")[number]
    return f"/admin/archive/mention/{mention.pk}/change/"


def run(report):
    return Report.objects.get(pk=report.pk).current_run


def again(report):
    """The same text by newer rules."""
    text = report.current_version.text
    findings = make_findings(text, "Vĩnh Long", "vinh-long", people=["Nguyễn Thị Quyên Thanh"])
    reextract([Report.objects.get(pk=report.pk)], Extractor(lambda raw, sidecar: findings, "2", "b" * 64), publish=True)
    assert run(report).extractor == "2"


def test_a_title_is_corrected_for_good(desk, curator, report):
    answer = correct(desk, page_of(report), title="Tên đúng")
    assert answer.status_code == 302
    decision = Decision.objects.get()
    assert (decision.who, decision.reason, decision.value) == (curator, "đọc lại bản gốc", "Tên đúng")
    assert run(report).title == "Tên đúng"
    assert "Tên đúng" in desk.get(report.get_absolute_url()).text


def test_only_what_was_changed_is_decided(desk, report):
    assert "Không có gì thay đổi" in desk.get(correct(desk, page_of(report)).url).text
    correct(desk, page_of(report), kind="họp", source="Báo Vĩnh Long")
    assert set(Decision.objects.values_list("subject", flat=True)) == {"kind", "source"}


def test_the_province_is_corrected_and_what_depends_on_it_follows(desk, report, monkeypatch):
    asked = []

    def relink(self, findings, unit, sidecar):
        asked.append(unit)
        return findings

    monkeypatch.setattr("archive.storage.relinking.Relinker.__call__", relink)
    correct(desk, page_of(report), province="long-an")
    assert (run(report).unit.key, run(report).scope, asked) == ("long-an", "province", ["long-an"])


def test_a_province_that_is_taken_away_is_unknown(desk, report):
    correct(desk, page_of(report), province="")
    assert (run(report).unit, run(report).scope) == (None, "unknown")


DATES = [
    ({"reported_first": "2020-01-01", "reported_last": "2020-12-31"}, ("reported", "năm 2020")),
    ({"published_first": "2021-12-31", "published_last": "2021-12-31"}, ("published", "31/12/2021")),
    ({"event_first": "2021-12-29"}, ("event", "29/12/2021")),
    (
        {"planned_first": "2022-01-01", "planned_last": "2022-06-30", "planned_label": "nửa đầu 2022"},
        ("planned", "nửa đầu 2022"),
    ),
]


@pytest.mark.parametrize(("changes", "clock"), DATES)
def test_a_date_or_period_is_corrected(desk, report, changes, clock):
    correct(desk, page_of(report), **changes)
    which, label = clock
    assert run(report).clocks.get(which=which).label == label
    assert Decision.objects.count() == 1


def test_a_date_is_taken_away(desk, report):
    correct(desk, page_of(report), published_first="", published_last="", published_label="", published_precision="")
    assert not run(report).clocks.filter(which="published").exists()


@pytest.mark.parametrize(
    "changes", [{"reported_last": "2019-01-01"}, {"reported_first": "", "reported_last": "2021-01-01"}]
)
def test_days_in_the_wrong_order_are_sent_back(desk, report, changes):
    assert correct(desk, page_of(report), **changes).status_code == 200
    assert not Decision.objects.exists()


def test_a_reason_is_asked_for(desk, report):
    assert correct(desk, page_of(report), title="Tên đúng", reason="").status_code == 200
    assert not Decision.objects.exists()


def test_a_persons_name_is_corrected_where_it_stands_or_everywhere(desk, report):
    page = mention_page(report, "Nguyễn Thị Quyên Thanh", 1)
    correct(desk, page, name="Nguyễn Thị Quyên Thành")
    names = [mention.entity.name for mention in run(report).mentions.filter(kind="person")]
    assert names == ["Nguyễn Thị Quyên Thanh", "Nguyễn Thị Quyên Thành"]
    correct(
        desk, mention_page(run(report).version.report, "Nguyễn Thị Quyên Thanh"), name="Trần Thị B", everywhere="on"
    )
    assert {mention.entity.name for mention in run(report).mentions.filter(kind="person")} == {"Trần Thị B"}


def test_posts_are_corrected_and_outlive_newer_rules(desk, report):
    correct(desk, mention_page(report, "Nguyễn Thị Quyên Thanh"), roles="Chủ tịch\n\nBí thư")
    again(report)
    person = run(report).mentions.filter(kind="person").first()
    assert [role.text for role in person.roles.order_by("pk")] == ["Chủ tịch", "Bí thư"]


def test_a_corrected_post_belongs_to_the_body_that_its_words_name(desk, report):
    correct(desk, mention_page(report, "Nguyễn Thị Quyên Thanh"), roles="Chủ tịch UBND tỉnh\nNgười phát ngôn")
    bodies = {role.text: role.body and role.body.name for role in Role.objects.filter(origin="curated")}
    assert bodies == {"Chủ tịch UBND tỉnh": "Ủy ban nhân dân tỉnh Vĩnh Long", "Người phát ngôn": None}


def test_decisions_are_told_in_words_and_an_undone_one_is_not_undone_again(desk, report):
    correct(desk, page_of(report), province="long-an", reported_first="2020-01-01", reported_last="2020-12-31")
    correct(desk, mention_page(report, "Nguyễn Thị Quyên Thanh"), roles="Chủ tịch UBND tỉnh")
    desk.post(f"/admin/archive/decision/{Decision.objects.first().pk}/undo/", {"reason": "nhầm"})
    for page in (page_of(report), "/admin/archive/decision/"):
        html = unescape(desk.get(page).text)
        assert "sửa tỉnh" in html and "tỉnh Long An" in html
        assert "năm 2021" in html and "năm 2020" in html
        assert "Phó Chủ tịch UBND tỉnh" in html and "sửa chức vụ người “Nguyễn Thị Quyên Thanh”" in html
        assert html.count("đã hoàn tác") == 1
        assert not any(raw in html for raw in ("sửa province", "{'", "long-an</td>"))


def test_a_rejected_mention_stays_rejected(desk, report):
    correct(desk, mention_page(report, "Nguyễn Thị Quyên Thanh", 1), reject="on")
    assert run(report).mentions.filter(kind="person").count() == 1
    again(report)
    assert run(report).mentions.filter(kind="person").count() == 1


def test_an_unknown_mention_is_linked_to_a_known_entity(desk, report):
    key = "uy-ban-nhan-dan-tinh-vinh-long@vinh-long"
    correct(desk, mention_page(report, "Sở"), key=key)
    assert run(report).mentions.get(surface="Sở").entity.key == key
    again_page = correct(desk, mention_page(Report.objects.get(), "UBND tỉnh"), key="không-có")
    assert again_page.status_code == 200


def test_known_entities_of_such_a_name_are_offered(desk, report):
    known = run(report).mentions.filter(surface="Nguyễn Thị Quyên Thanh")[0].entity
    page = desk.get(mention_page(report, "Nguyễn Thị Quyên Thanh"))
    assert list(page.context["form"].offered) == [known]
    assert f'<option value="{known.key}">{known.name}' in page.text


def test_a_decision_is_undone_with_a_reason(desk, report):
    correct(desk, page_of(report), title="Tên đúng")
    address = f"/admin/archive/decision/{Decision.objects.get().pk}/undo/"
    assert desk.get(address).status_code == 200
    assert run(report).title == "Tên đúng"
    desk.post(address, {"reason": "nhầm"})
    assert run(report).title == "Vĩnh Long tổng kết năm"
    assert "đã hoàn tác" in desk.get("/admin/archive/decision/").text
    desk.post(address, {"reason": "lần nữa"})
    assert Decision.objects.count() == 2


def test_corrections_survive_newer_rules(desk, report):
    correct(desk, page_of(report), title="Tên đúng", reported_first="2020-01-01", reported_last="2020-12-31")
    again(report)
    assert (run(report).title, run(report).clocks.get(which="reported").label) == ("Tên đúng", "năm 2020")


def test_who_only_looks_cannot_decide(client, report):
    viewer = get_user_model().objects.create_user("xem", is_staff=True)
    client.force_login(viewer, "django.contrib.auth.backends.ModelBackend")
    mention = report.current_run.mentions.first()
    for address in (page_of(report), f"/admin/archive/mention/{mention.pk}/change/"):
        assert client.post(address, {"title": "X", "reason": "x"}).status_code == 403
    assert not Decision.objects.exists()


def test_whoever_is_not_logged_in_is_led_to_the_login(client, report):
    answer = client.get(page_of(report))
    assert (answer.status_code, answer.url.startswith("/admin/login/")) == (302, True)


def test_a_form_without_its_token_is_refused(curator, report):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(curator, "django.contrib.auth.backends.ModelBackend")
    assert strict.post(page_of(report), {"title": "X", "reason": "x"}).status_code == 403
    assert not Decision.objects.exists()


def test_an_abbreviation_is_kept_as_the_curators(desk):
    desk.post("/admin/archive/abbreviation/add/", {"short": "XYZ", "long": "Xã Yên Zú"})
    assert Abbreviation.objects.get(short="XYZ").source == "curator"


ROWS = [
    ("abbreviations", '{"short": "XYZ", "long": "Xã Yên Zú"}', "", "XYZ"),
    ("provinces", '{"region": "Nam Bộ"}', "long-an", "long-an"),
    ("abbreviations", "{}", "TT-TT", "TT-TT"),
]


@pytest.mark.parametrize(("table", "row", "key", "kept"), ROWS)
def test_a_gazetteer_row_is_kept_under_its_key(desk, table, row, key, kept):
    data = {"table": table, "row": row, "key": key, "reason": "thử"}
    desk.post("/admin/archive/gazetteerrow/add/", data)
    assert GazetteerRow.objects.get().key == kept


BAD_ROWS = [
    ("abbreviations", '{"short": "XYZ", "color": "red"}', ""),
    ("abbreviations", '{"short": 3}', ""),
    ("abbreviations", "{}", ""),
    ("provinces", '{"valid_from": "hôm qua"}', "long-an"),
    ("provinces", "{}", "long-an"),
    ("events", "{}", "2025-01-01-hue"),
    ("provinces", '{"key": "long-am"}', "long-an"),
    ("provinces", "không phải JSON", "long-an"),
]


@pytest.mark.parametrize(("table", "row", "key"), BAD_ROWS)
def test_a_row_that_would_break_the_gazetteer_is_sent_back(desk, table, row, key):
    answer = desk.post("/admin/archive/gazetteerrow/add/", {"table": table, "row": row, "key": key, "reason": "thử"})
    assert answer.status_code == 200
    assert not GazetteerRow.objects.exists()


@pytest.mark.parametrize("key", ["0", "abc", "²", "9" * 40, "1/change/x.css"])
def test_an_odd_key_in_an_address_is_not_found(desk, report, key):
    for name in ("report", "mention"):
        assert desk.get(f"/admin/archive/{name}/{key}/change/").status_code == 404
