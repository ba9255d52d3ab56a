"""Tallies hold what is published, whatever happened to it; `verify` counts them again."""

from collections import Counter

import pytest
from django.contrib.auth import get_user_model

from archive.models import Clock, Entity, Report, Tallied, Tally
from archive.storage import Verdict, decide, give_back, recount, recount_uncounted, save_report, verify, withdraw
from tests.factories import make_findings, make_report

pytestmark = pytest.mark.django_db

PERIOD = {"reported": "2020-01-01/2021-06-30", "published": "2021-07-20"}


def cells(**which) -> Counter:
    rows = Tally.objects.filter(**which).values_list("unit__key", "clock", "year", "reports")
    return Counter({(unit, clock, year): reports for unit, clock, year, reports in rows})


@pytest.fixture
def curator():
    return get_user_model().objects.create_user("lan")


def test_a_report_counts_once_and_in_every_year_of_its_clocks():
    make_report(unit="long-an", clocks=PERIOD)
    expected = {("long-an", "", None): 1, ("long-an", "reported", 2020): 1, ("long-an", "reported", 2021): 1}
    expected |= {("long-an", "published", 2021): 1, ("long-an", "event", None): 1, ("long-an", "planned", None): 1}
    assert cells(facet="all") == expected


def test_what_is_not_known_counts_as_unknown():
    make_report()
    clocks = ("", "reported", "published", "event", "planned")
    assert cells(facet="all") == {(None, clock, None): 1 for clock in clocks}


def test_kinds_and_topics_have_cells_of_their_own():
    text = "Họp về chuyển đổi số và chính quyền số."
    make_report(text=text, unit="long-an", topics=["chuyển đổi số", "chính quyền số"], kind="họp")
    assert cells(facet="kind", value="họp", clock="") == {("long-an", "", None): 1}
    assert cells(facet="topic", value="chuyen-doi-so", clock="") == {("long-an", "", None): 1}
    assert set(Tally.objects.filter(facet="topic").values_list("value", flat=True)) == {
        "chuyen-doi-so",
        "chinh-quyen-so",
    }


def test_a_new_version_leaves_the_cells_of_the_old_one():
    make_report(path="a.txt", unit="long-an", clocks=PERIOD)
    make_report(path="a.txt", text="Nay khác.", unit="vinh-long", clocks={"reported": "2022"})
    assert cells(facet="all", unit__key="long-an") == {}
    assert cells(facet="all", clock="reported") == {("vinh-long", "reported", 2022): 1}


def test_a_curators_province_moves_the_report(curator):
    report = make_report(unit="long-an", clocks={"reported": "2021"})
    make_report(unit="vinh-long")
    decide(report, [Verdict("field", "province", "set", "vinh-long")], curator, "đọc lại")
    assert cells(facet="all", clock="") == {("vinh-long", "", None): 2}


def test_a_withdrawn_report_counts_nowhere_until_it_is_given_back(curator):
    report = make_report(unit="long-an", clocks=PERIOD)
    before = cells()
    withdraw(report, curator, "nhầm")
    assert not Tally.objects.exists() and not Tallied.objects.exists()
    give_back(report, curator, "đúng")
    assert cells() == before


def test_counting_again_changes_nothing():
    report = make_report(unit="long-an", clocks=PERIOD)
    before = list(Tally.objects.order_by("pk").values_list())
    recount([report.pk])
    assert list(Tally.objects.order_by("pk").values_list()) == before
    assert recount_uncounted() == 0


def test_an_archive_from_before_the_tallies_is_counted_once():
    make_report(unit="long-an", clocks=PERIOD)
    before = cells()
    Tallied.objects.all().delete()
    Tally.objects.all().delete()
    assert recount_uncounted() == 1
    assert cells() == before


def test_verify_finds_a_cell_that_says_too_many_and_a_report_in_the_wrong_cell():
    report = make_report(unit="long-an", clocks=PERIOD)
    assert list(verify()) == []
    Tally.objects.filter(facet="all", clock="").update(reports=7)
    (fault,) = verify()
    assert "says 7 reports, not 1" in str(fault)
    recount([report.pk])
    Tally.objects.filter(facet="all", clock="").update(reports=1)
    Clock.objects.filter(which="reported").update(first="2021-01-01")
    (fault,) = verify()
    assert str(fault).startswith(report.get_absolute_url())


def reports_naming(*names: str) -> list[int]:
    return [Entity.objects.get(name=name).reports for name in names]


def test_an_entity_knows_how_many_published_reports_name_it(curator):
    make_report(path="a.txt", text="Bà A Văn gặp bà A Văn và bà B Văn.", people=["A Văn", "B Văn"])
    second = make_report(path="b.txt", text="Bà A Văn.", people=["A Văn"])
    assert reports_naming("A Văn", "B Văn") == [2, 1]
    withdraw(second, curator, "nhầm")
    assert reports_naming("A Văn", "B Văn") == [1, 1]
    give_back(second, curator, "đúng")
    make_report(path="a.txt", text="Bà A Văn.", people=["A Văn"])
    assert reports_naming("A Văn", "B Văn") == [2, 0]
    assert list(verify()) == []


def test_verify_finds_an_entity_that_claims_too_many_reports_and_a_report_that_forgot_whom_it_names():
    report = make_report(text="Bà A Văn.", people=["A Văn"])
    Entity.objects.update(reports=5)
    (fault,) = verify()
    assert "it says that 5 reports name it, not 1" in str(fault)
    Tallied.objects.update(entities=[])
    Entity.objects.update(reports=0)
    (fault,) = verify()
    assert str(fault) == f"{report.get_absolute_url()} is not counted for the entities that it names"


def test_a_year_more_in_a_second_report_is_one_cell_of_two():
    findings = make_findings(unit="long-an", clocks={"reported": "2021"})
    for path in ("a.txt", "b.txt"):
        save_report("thu-nghiem", path, findings.document.text.encode(), findings)
    assert Tally.objects.get(facet="all", clock="reported", year=2021).reports == Report.objects.count() == 2
