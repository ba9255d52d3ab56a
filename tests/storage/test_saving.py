"""Saving reports: identity, versions, duplicates, editions, and the rows that a run becomes."""

import pytest

from archive.models import Edition, Entity, Mention, RawFile, Report, Role, Run, Version
from archive.models.reports import mint_public_id
from archive.storage import current_edition
from tests.factories import make_findings, make_report

pytestmark = pytest.mark.django_db

TEXT = "Bà Nguyễn Thị Quyên Thanh, Phó Chủ tịch UBND tỉnh, dự họp ở huyện Tam Bình; đạt 98% kế hoạch 749/QĐ-TTg."
PARTS = {
    "text": TEXT,
    "title": "Vĩnh Long tổng kết",
    "unit": "vinh-long",
    "people": {"Nguyễn Thị Quyên Thanh": ["Phó Chủ tịch UBND tỉnh"]},
    "bodies": {"UBND tỉnh": "Ủy ban nhân dân tỉnh Vĩnh Long"},
    "places": ["huyện Tam Bình"],
    "documents": ["749/QĐ-TTg"],
    "topics": {"kế hoạch": "Kế hoạch"},
    "figures": ["98%"],
    "clocks": {"published": "2021-12-30", "reported": "2021"},
}


def test_every_finding_becomes_a_row_that_stands_in_the_text():
    report = make_report(**PARTS)
    run, text = report.current_run, report.current_version.text
    assert (run.title, run.kind, run.scope, run.unit.key) == ("Vĩnh Long tổng kết", "tổng kết", "province", "vinh-long")
    assert {mention.kind for mention in run.mentions.all()} == {"person", "body", "place", "document", "topic"}
    for mention in run.mentions.all():
        assert text[mention.start : mention.end] == mention.surface
    assert [(figure.quote, figure.value, figure.unit) for figure in run.figures.all()] == [("98%", 98, "%")]
    assert {clock.which: clock.label for clock in run.clocks.all()} == {
        "published": "30/12/2021",
        "reported": "năm 2021",
    }


def test_a_post_knows_the_body_its_own_words_name():
    make_report(**PARTS)
    role = Role.objects.get()
    assert (role.text, role.body.name) == ("Phó Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Vĩnh Long")


def test_the_public_id_is_minted_from_collection_and_path():
    report = make_report("2021/mot.txt", **PARTS)
    assert report.public_id == mint_public_id("thu-nghiem", "2021/mot.txt")


def test_saving_the_same_bytes_again_changes_nothing():
    make_report("a.txt", **PARTS)
    before = list(Report.objects.values()), list(Run.objects.values()), list(Mention.objects.values())
    make_report("a.txt", **PARTS)
    assert before == (list(Report.objects.values()), list(Run.objects.values()), list(Mention.objects.values()))
    assert current_edition() == 1


def test_new_bytes_make_the_next_version_and_the_old_runs_rows_go():
    make_report("a.txt", **PARTS)
    report = make_report("a.txt", **PARTS | {"text": TEXT + " Bổ sung."})
    assert [version.number for version in Version.objects.all()] == [1, 2]
    assert (report.current_version.number, report.current_run.version.number) == (2, 2)
    assert set(Mention.objects.values_list("run", flat=True)) == {report.current_run_id}
    assert [run.state for run in Run.objects.order_by("pk")] == ["superseded", "current"]
    assert Edition.objects.count() == 2


def test_the_same_bytes_elsewhere_are_a_second_report_marked_duplicate():
    second = make_report("b.txt", **PARTS)
    first = make_report("a.txt", **PARTS)
    second.refresh_from_db()
    assert (first.duplicate_of, second.duplicate_of) == (None, first)  # by name, whatever came first
    assert RawFile.objects.count() == 1
    make_report("a.txt", **PARTS | {"title": "Tên khác"})
    second.refresh_from_db()
    assert second.duplicate_of is None


def test_entities_are_made_once_and_keep_their_address_in_any_order():
    make_report("a.txt", **PARTS)
    slugs = set(Entity.objects.values_list("kind", "slug"))
    make_report("b.txt", **PARTS)
    assert set(Entity.objects.values_list("kind", "slug")) == slugs
    assert {slug for kind, slug in slugs if kind != "person"} == {
        "uy-ban-nhan-dan-tinh-vinh-long",
        "huyen-tam-binh-vinh-long",
        "749-qd-ttg",
        "ke-hoach",
    }


def test_queries_do_not_grow_with_mentions(django_assert_max_num_queries):
    names = [f"Nguyễn Văn {chr(65 + number)}" for number in range(20)]
    with django_assert_max_num_queries(80):
        make_report(text=", ".join(names), people=names)


def test_unknown_and_ambiguous_mentions_are_kept_with_their_reason():
    findings = {"text": "Sở và Trung tâm họp.", "unknown": [("body", "Sở")], "ambiguous": [("body", "Trung tâm")]}
    run = make_report(**findings).current_run
    assert {m.surface: (m.outcome, m.reason) for m in run.mentions.all()} == {
        "Sở": ("unknown", "Không rõ của huyện, xã nào."),
        "Trung tâm": ("ambiguous", "nhiều khả năng"),
    }
    assert [each["name"] for each in run.mentions.get(surface="Trung tâm").candidates] == ["Trung tâm A", "Trung tâm B"]


def test_a_name_too_long_for_the_tables_is_kept_as_unknown():
    name = "Nguyễn " * 100
    run = make_report(text=name, title="", people=[name.strip()]).current_run
    assert run.mentions.get().outcome == "unknown"


def test_findings_made_by_hand_stand_where_they_say():
    findings = make_findings(**PARTS)
    for link in findings.links:
        assert link.mention.span.of(findings.document.text) == link.mention.surface
