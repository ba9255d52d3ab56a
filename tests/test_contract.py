"""What `extract` prints follows the contract, field by field."""

import json
from dataclasses import replace
from datetime import date

from archive.contract import render
from archive.facts import (
    Ambiguous,
    Block,
    BlockKind,
    Clock,
    Document,
    EntityName,
    Evidence,
    Figure,
    FigureKind,
    Findings,
    Kind,
    Linked,
    Mention,
    Origin,
    Precision,
    RoleText,
    Span,
    Statement,
    Unknown,
    Which,
)

TEXT = "Tên bài\nSở TT&TT và Sở. Ông An, Giám đốc. Bà An. Ông Bình. 5 xã. 749/QĐ-TTg ở xã Hòa.\nĐọc thêm\nẢnh"
STATED = Evidence(Origin.STATED, "rule", Span(0, 7))


def span(surface: str, start: int = 0) -> Span:
    found = TEXT.index(surface, start)
    return Span(found, found + len(surface))


def mention(kind: Kind, surface: str, start: int = 0, **more) -> Mention:
    return Mention(kind, span(surface, start), surface, more.pop("name", surface), "rule", **more)


def linked(found: Mention, key: str, name: str) -> Linked:
    return Linked(found, EntityName(found.kind, key, name), "rule")


def findings(**changes) -> Findings:
    document = Document(
        TEXT,
        "utf-8",
        tuple(
            Block(kind, span(line))
            for kind, line in zip(
                (BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.FURNITURE, BlockKind.CAPTION),
                TEXT.split("\n"),
                strict=True,
            )
        ),
        (
            Clock(Which.PUBLISHED, date(2021, 12, 1), date(2021, 12, 31), Precision.MONTH, "12/2021", STATED),
            Clock(Which.EVENT, date(2021, 12, 29), date(2021, 12, 30), Precision.RANGE, "29-30/12", STATED),
            Clock(Which.REPORTED, date(2021, 1, 1), date(2021, 12, 31), Precision.YEAR, "năm 2021", STATED),
        ),
        (Statement("title", "Tên bài", STATED), Statement("source", "BĐ", STATED)),
    )
    office = RoleText("Giám đốc", span("Giám đốc"))
    sở = Kind.BODY
    links = (
        linked(mention(sở, "Sở TT&TT"), "so-tttt@long-an", "Sở Thông tin và Truyền thông tỉnh Long An"),
        linked(mention(sở, "Sở", 20), "so-tttt@long-an", "Sở Thông tin và Truyền thông tỉnh Long An"),
        Unknown(mention(Kind.PERSON, "An", name="Nguyễn An", roles=(office,)), "rule", "không rõ"),
        Unknown(mention(Kind.PERSON, "An", 45, name="Nguyễn An", roles=(office,)), "rule", "không rõ"),
        Unknown(mention(Kind.PERSON, "Bình", subject=False), "rule", "bút danh"),
        Ambiguous(mention(Kind.PLACE, "xã Hòa"), (), "rule", "hai xã"),
        linked(mention(Kind.DOCUMENT, "749/QĐ-TTg"), "749/QĐ-TTg", "749/QĐ-TTg"),
        linked(mention(Kind.TOPIC, "5 xã"), "nong-thon", "Nông thôn"),
    )
    figure = Figure(span("5 xã"), "5 xã", 5.0, "xã", 5.0, "xã", FigureKind.COUNT, "count", year=2021)
    stated = (Statement("source", "Báo Bình Định", STATED), Statement("province", "Long An", STATED))
    return Findings(**{"document": document, "links": links, "figures": (figure,), "statements": stated, **changes})


def test_the_contract_s_fields_are_all_there_in_order():
    fields = (
        "title, published, event_date, event_end, scope, province, source, author, kind, period, planned, people, "
        "organisations, places, indicators, quotations, documents, topics, body, captions, removed, origin"
    )
    assert ", ".join(render(findings())) == fields


def test_it_can_be_printed_as_json():
    assert json.loads(json.dumps(render(findings()))) == render(findings())


def test_dates_are_as_precise_as_the_text():
    found = render(findings())
    assert (found["published"], found["event_date"], found["event_end"]) == ("2021-12", "2021-12-29", "2021-12-30")
    assert found["period"] == {"label": "năm 2021", "year": 2021, "from": "2021-01-01", "to": "2021-12-31"}


def test_what_is_unknown_is_null_and_never_guessed():
    found = render(findings())
    assert (found["author"], found["planned"], found["scope"], found["kind"]) == (None, None, "unknown", "khác")


def test_a_linked_statement_wins_over_the_document_s():
    assert render(findings())["source"] == "Báo Bình Định"


def test_a_person_is_one_entry_with_each_role_once_and_all_spans():
    (person,) = render(findings())["people"]
    assert (person["name"], person["roles"], len(person["spans"])) == ("Nguyễn An", ["Giám đốc"], 2)


def test_namesakes_that_linking_keeps_apart_stay_apart():
    office = RoleText("Giám đốc", span("Giám đốc"))
    first = linked(mention(Kind.PERSON, "An", roles=(office,)), "Nguyễn An|long-an|sở", "Nguyễn An")
    second = linked(mention(Kind.PERSON, "An", 45), "Nguyễn An||bộ", "Nguyễn An")
    people = render(findings(links=(first, second)))["people"]
    assert [(person["name"], person["roles"]) for person in people] == [("Nguyễn An", ["Giám đốc"]), ("Nguyễn An", [])]


def test_bylines_are_no_subjects():
    assert "Bình" not in [person["name"] for person in render(findings())["people"]]


def test_a_body_is_one_entry_with_its_surfaces():
    (body,) = render(findings())["organisations"]
    assert body["name"] == "Sở Thông tin và Truyền thông tỉnh Long An"
    assert body["surfaces"] == ["Sở TT&TT", "Sở"]


def test_a_station_is_joined_as_the_report_joins_it():
    station = "Đài Phát thanh - Truyền hình tỉnh Long An"

    def printed(surface: str) -> str:
        link = linked(replace(mention(Kind.BODY, "Sở TT&TT"), surface=surface), "dai@long-an", station)
        return render(findings(links=(link,)))["organisations"][0]["name"]

    assert printed("Đài PT-TH tỉnh") == station
    assert printed("Đài Phát thanh và Truyền hình tỉnh") == station.replace(" -", " và")


def test_a_document_whose_number_says_too_little_stands_as_written():
    bare = Unknown(replace(mention(Kind.DOCUMENT, "749/QĐ-TTg"), surface="Nghị quyết số 01"), "rule", "thiếu ký hiệu")
    assert render(findings(links=(bare,)))["documents"] == ["Nghị quyết số 01"]


def test_places_stand_as_written_documents_and_topics_by_name():
    found = render(findings())
    assert (found["places"], found["documents"], found["topics"]) == (["xã Hòa"], ["749/QĐ-TTg"], ["Nông thôn"])


def test_a_province_s_code_is_printed_in_full_a_city_s_short_name_as_written():
    def printed(name: str) -> list[str]:
        link = linked(mention(Kind.PLACE, "xã Hòa", name=name), "province", "tên đầy đủ")
        return render(findings(links=(link,)))["places"]

    assert printed("tỉnh TT-H") == ["tên đầy đủ"]
    assert printed("TP.HCM") == ["TP.HCM"]


def test_indicators_carry_quote_value_and_span():
    (indicator,) = render(findings())["indicators"]
    start, end = indicator["span"]
    assert TEXT[start:end] == indicator["quote"] == "5 xã"
    assert (indicator["value"], indicator["kind"], indicator["of"]) == (5.0, "count", None)


def test_body_captions_and_furniture_stay_apart():
    found = render(findings())
    assert [len(found[name]) for name in ("body", "captions", "removed")] == [1, 1, 1]
    assert found["removed"] == ["Đọc thêm"]


def test_every_known_field_has_its_origin():
    origin = render(findings())["origin"]
    assert set(origin) == {"title", "source", "province", "published", "event_date", "period"}
    assert origin["title"] == {"how": "stated", "rule": "rule", "span": [0, 7]}
