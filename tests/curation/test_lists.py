"""The curators' lists: complete, in Vietnamese, searched without marks, and read-only where machines write."""

import re

import pytest

import archive.curation.urls  # noqa: F401 (registers every list)
from archive.curation.site import site
from archive.models import Abbreviation, Decision, LoadOutcome, LoadRun
from archive.storage import current_edition

pytestmark = pytest.mark.django_db

LISTS = sorted(model._meta.model_name for model in site._registry)


def test_every_list_is_registered():
    assert LISTS == [
        "abbreviation",
        "collection",
        "decision",
        "entity",
        "gazetteerrow",
        "loadrun",
        "mention",
        "outlet",
        "report",
        "runreview",
        "unit",
    ]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_opens_for_a_curator(desk, report, name):
    answer = desk.get(f"/admin/archive/{name}/")
    assert answer.status_code == 200
    assert "Phòng biên tập" in answer.text


@pytest.mark.parametrize("name", sorted(set(LISTS) - {"abbreviation", "gazetteerrow"}))
def test_what_machines_or_loads_wrote_can_be_neither_added_nor_deleted(desk, report, name):
    model = next(model for model in site._registry if model._meta.model_name == name)
    assert desk.get(f"/admin/archive/{name}/add/").status_code == 403
    if row := model.objects.first():
        assert desk.post(f"/admin/archive/{name}/{row.pk}/delete/", {"post": "yes"}).status_code == 403
        assert model.objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("name", ["entity", "unit", "outlet", "collection", "decision", "loadrun"])
def test_rows_that_are_only_looked_at_refuse_a_change(desk, report, name):
    model = next(model for model in site._registry if model._meta.model_name == name)
    if row := model.objects.first():
        assert desk.post(f"/admin/archive/{name}/{row.pk}/change/", {}).status_code == 403


INLINE = re.compile(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>|<style|\sstyle=|\son\w+=")

SEARCHES = [
    ("report", "vinh long", "Vĩnh Long tổng kết năm"),
    ("report", "Tổng Kết", "Vĩnh Long tổng kết năm"),
    ("entity", "quyen thanh", "Nguyễn Thị Quyên Thanh"),
    ("entity", "uy ban nhan dan", "Ủy ban nhân dân tỉnh Vĩnh Long"),
    ("mention", "tam binh", "huyện Tam Bình"),
    ("abbreviation", "thong tin", "Thông tin và Truyền thông"),
]


@pytest.mark.parametrize(("name", "question", "found"), SEARCHES)
def test_lists_are_searched_with_or_without_marks(desk, report, name, question, found):
    Abbreviation.objects.create(short="TT&TT", long="Thông tin và Truyền thông")
    assert found in desk.get(f"/admin/archive/{name}/", {"q": question}).text
    assert found not in desk.get(f"/admin/archive/{name}/", {"q": question + " zzz"}).text


@pytest.mark.parametrize("question", ["\0", "%00", "a" * 3000, "'; --", "²"])
def test_odd_questions_are_answered(desk, report, question):
    for name in ("report", "mention", "abbreviation"):
        assert desk.get(f"/admin/archive/{name}/", {"q": question}).status_code == 200


def test_every_mention_stands_in_its_sentence(desk, report):
    page = desk.get("/admin/archive/mention/", {"q": "tam binh"}).text
    assert "Phó Chủ tịch UBND tỉnh, dự họp ở <mark>huyện Tam Bình</mark>" in page
    assert f'href="{report.get_absolute_url()}#c' in page


def test_the_queue_is_what_is_not_linked(desk, report):
    page = desk.get("/admin/archive/mention/", {"outcome__exact": "unknown"}).text
    assert "<mark>Sở</mark>" in page
    assert "<mark>huyện Tam Bình</mark>" not in page


def test_reports_are_filtered_by_province_and_kind(desk, report):
    for parameters, there in (
        ({"unit": "vinh-long"}, True),
        ({"unit": "?"}, False),
        ({"kind": "tổng kết"}, True),
    ):
        page = desk.get("/admin/archive/report/", parameters).text
        assert (f"/admin/archive/report/{report.pk}/change/" in page) is there


def test_a_load_shows_what_became_of_its_files(desk, report):
    run = LoadRun.objects.create(collection=report.collection)
    LoadOutcome.objects.create(load=run, path="rong.txt", fate="refused", reason="Tệp rỗng.")
    LoadOutcome.objects.create(load=run, path="a.txt", fate="created", report=report)
    page = desk.get(f"/admin/archive/loadrun/{run.pk}/change/").text
    assert "Tệp rỗng." in page and f"/admin/archive/report/{report.pk}/change/" in page
    assert f"Lần nạp {run.pk}" in page and " object (" not in page


DJANGOS_ENGLISH = ("Skip to", "Toggle", "Model name", "Add link", "list link", "Show counts", "> By ", "Bởi", "stated")


def test_no_page_falls_back_to_english(desk, report):
    lists = [f"archive/{name}/" for name in LISTS]
    mention = report.current_run.mentions.first()
    pages = [
        f"archive/report/{report.pk}/change/",
        f"archive/mention/{mention.pk}/change/",
        "archive/abbreviation/add/",
    ]
    for address in ("", *lists, *pages):
        shown = re.sub(r'="[^"]*"', "", desk.get(f"/admin/{address}").text)
        assert [words for words in DJANGOS_ENGLISH if words in shown] == [], address


def test_lists_do_not_ask_the_database_once_a_row(desk, report, django_assert_max_num_queries):
    with django_assert_max_num_queries(14):
        desk.get("/admin/archive/mention/")


def test_text_from_files_stays_text(desk, report):
    type(report.current_run).objects.update(title="<script>alert(1)</script>")
    report.current_run.mentions.update(reason="<b>x</b>")
    for address in ("", f"{report.pk}/change/"):
        page = desk.get(f"/admin/archive/report/{address}").text
        assert "<script>alert" not in page
        assert "<b>x</b>" not in page


def test_no_page_has_a_line_of_script_or_style_within(desk, report):
    mention = report.current_run.mentions.first()
    for address in (
        "",
        "archive/report/",
        f"archive/report/{report.pk}/change/",
        f"archive/mention/{mention.pk}/change/",
    ):
        answer = desk.get(f"/admin/{address}")
        policy = answer.headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert "script-src 'self'" in policy
        assert not re.search(
            r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>|<style|\sstyle=|\son\w+=", answer.text
        )


def test_a_get_changes_nothing(desk, report):
    before = current_edition()
    for name in LISTS:
        desk.get(f"/admin/archive/{name}/")
    desk.get(f"/admin/archive/report/{report.pk}/change/")
    assert (current_edition(), Decision.objects.count()) == (before, 0)
