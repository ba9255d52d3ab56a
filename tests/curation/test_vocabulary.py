"""The curators' words go through storage: they raise the edition at once and name what should be read again."""

import pytest

from archive.models import Abbreviation, GazetteerRow
from archive.storage import current_edition, stored_gazetteer

pytestmark = pytest.mark.django_db

ABBREVIATION = {"short": "UBND tỉnh", "long": "Ủy ban nhân dân tỉnh"}
LANDMARK = {"table": "outlets", "row": '{"code": "bao-moi", "name": "Tam Bình"}', "key": "", "reason": "thử"}


@pytest.mark.parametrize(("name", "data"), [("abbreviation", ABBREVIATION), ("gazetteerrow", LANDMARK)])
def test_a_kept_word_raises_the_edition_and_counts_the_reports_it_touches(desk, report, name, data):
    edition = current_edition()
    page = desk.post(f"/admin/archive/{name}/add/", data, follow=True).text
    assert current_edition() == edition + 1
    assert "1 báo cáo có chữ này trong văn bản; 1 báo cáo được đọc bằng từ vựng cũ" in page
    assert "reextract --outdated" in page


def test_a_word_that_no_report_has_touches_none(desk, report):
    page = desk.post("/admin/archive/abbreviation/add/", {"short": "XYZ", "long": "Xã Yên Zú"}, follow=True).text
    assert "0 báo cáo có chữ này" in page


def test_nothing_is_offered_where_every_report_knows_the_words(desk, report):
    Abbreviation.objects.create(**ABBREVIATION, source="curator")
    report.current_run.gazetteer = stored_gazetteer().digest
    report.current_run.save()
    address = f"/admin/archive/abbreviation/{Abbreviation.objects.get().pk}/change/"
    assert "reextract" not in desk.post(address, ABBREVIATION, follow=True).text


def test_a_word_that_is_taken_away_raises_the_edition_too(desk, report):
    desk.post("/admin/archive/gazetteerrow/add/", LANDMARK)
    edition = current_edition()
    desk.post(f"/admin/archive/gazetteerrow/{GazetteerRow.objects.get().pk}/delete/", {"post": "yes"})
    assert (GazetteerRow.objects.count(), current_edition()) == (0, edition + 1)


def test_a_word_that_is_sent_back_raises_nothing(desk, report):
    edition = current_edition()
    desk.post("/admin/archive/abbreviation/add/", {"short": "", "long": "x"})
    assert (Abbreviation.objects.count(), current_edition()) == (0, edition)
