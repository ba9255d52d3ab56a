"""A sidecar is read as its writer meant it, or refused with a sentence that helps."""

from datetime import date

import pytest

from archive.facts import Clock, Document, Evidence, Origin, Precision, Sidecar, Statement, Which
from archive.sidecar import BadSidecar, find_sidecar, obey, parse_sidecar, read_sidecar, sidecar_of


def test_all_fields_are_read():
    raw = b"""
    province = "Long An"
    published = 2020-01-09
    event = "2020-01-08"
    outlet = "baolongan"
    address = "https://example.org/1"
    title = "T\xc3\xaan b\xc3\xa0i"
    id = "0123456789ab"
    """
    assert parse_sidecar(raw) == Sidecar(
        province="Long An",
        published=date(2020, 1, 9),
        event=date(2020, 1, 8),
        outlet="baolongan",
        address="https://example.org/1",
        title="Tên bài",
        id="0123456789ab",
    )


def test_an_empty_sidecar_states_nothing():
    assert parse_sidecar(b"") == Sidecar()


def test_a_byte_order_mark_and_a_time_do_no_harm():
    assert parse_sidecar(b"\xef\xbb\xbfpublished = 2020-01-09T08:30:00").published == date(2020, 1, 9)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"province = Long An", "không phải TOML"),
        (b"\xff\xfe", "không phải TOML"),
        (b'tinh = "Long An"', "không có trường tinh"),
        (b"province = 5", "province phải là chữ"),
        (b'title = " "', "title phải là chữ"),
        (b'published = "9/1/2020"', "published phải là ngày"),
        (b"event = 2020", "event phải là ngày"),
    ],
)
def test_a_bad_sidecar_is_refused_with_the_reason(raw, told):
    with pytest.raises(BadSidecar, match=told):
        parse_sidecar(raw)


def test_the_sidecar_stands_beside_its_report(tmp_path):
    report = tmp_path / "bài 1.txt"
    assert find_sidecar(report) is None
    sidecar_of(report).write_text('province = "Long An"', encoding="utf-8")
    assert sidecar_of(report).name == "bài 1.txt.toml"
    assert find_sidecar(report).province == "Long An"


def test_a_huge_or_missing_sidecar_is_refused(tmp_path):
    path = tmp_path / "a.txt.toml"
    with pytest.raises(BadSidecar, match="không đọc được"):
        read_sidecar(path)
    path.write_bytes(b"#" * 70_000)
    with pytest.raises(BadSidecar, match="dài hơn"):
        read_sidecar(path)


def test_a_sidecar_s_title_and_dates_stand_in_place_of_the_text_s():
    read = Evidence(Origin.STATED, "rule")
    clocks = tuple(
        Clock(which, date(2020, 1, 9), date(2020, 1, 9), Precision.DAY, "09/01/2020", read)
        for which in (Which.PUBLISHED, Which.EVENT)
    )
    statements = (Statement("title", "Cũ", read), Statement("author", "An", read))
    document = Document("Cũ", "utf-8", (), clocks, statements)
    obeyed = obey(document, Sidecar(title="Mới", published=date(2020, 2, 1)))
    assert obeyed.statement("title").value == "Mới"
    assert obeyed.statement("title").evidence.how == Origin.SIDECAR
    assert obeyed.statement("author").value == "An"
    assert obeyed.clock(Which.PUBLISHED).first == date(2020, 2, 1)
    assert obeyed.clock(Which.EVENT).first == date(2020, 1, 9)
    assert len(obeyed.clocks) == 2


def test_without_a_sidecar_the_document_stays_as_it_is():
    document = Document("a", "utf-8", (), (), ())
    assert obey(document, None) is document
