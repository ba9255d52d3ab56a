"""Citations as files, read back by readers of their own."""

import json
import re
from datetime import date

import pytest

from archive.models import Clock
from archive.pages.report.citation import Citation
from archive.pages.report.citation_formats import LATEX, bibtex, csl, ris
from tests.factories import make_report

HOSTILE = [
    "50% & $5 #1 a_b {c} ~d ^e \\f",
    "hai\r\ndòng\nTY  - BOOK",
    "“Đổi” “số”: “ựỡ”",
    "}} @misc{x,",
    '"a", <b>',
    "\u2028x\x00",
]


def citation(title: str = "Tổng kết", author: str = "BÁ DŨNG", **parts) -> Citation:
    fields = {
        "key": "0a1b2c3d4e5f-2",
        "author": author,
        "title": title,
        "outlet": title,
        "published": "30/12/2021",
        "first": date(2021, 12, 30),
        "precision": "day",
        "version": 2,
        "edition": 7,
        "address": "https://kho.example/bao-cao/0a1b2c3d4e5f/",
        "accessed": date(2026, 1, 31),
    }
    return Citation(**fields | parts)


def plain(text: str) -> str:
    """What a reader sees of a title: one line, nothing that cannot be seen."""
    return " ".join(re.sub(r"[\x00-\x1f\u2028]", " ", text).split())


def read_bibtex(source: str) -> tuple[str, dict[str, str]]:
    """The key and the fields of the one entry, by balancing braces; LaTeX orders turned back into signs."""
    opened, at, key, fields = re.fullmatch(r"@misc\{([^,{}]+),\n(.*)\}\n", source, re.S), 0, "", {}
    key, body = opened[1], opened[2]
    while match := re.compile(r"\s*(\w+) = \{").match(body, at):
        depth, end = 1, match.end()
        while depth:
            end += 2 if body[end] == "\\" and body[end + 1] in "{}" else 1
            depth += {"{": 1, "}": -1}.get(body[end - 1], 0) if body[end - 2 : end] not in ("\\{", "\\}") else 0
        fields[match[1]], at = body[match.end() : end - 1], body.index(",", end - 1) + 1
    assert not body[at:].strip()
    return key, {name: unlatex(value) for name, value in fields.items()}


def unlatex(value: str) -> str:
    signs = {order: sign for sign, order in LATEX.items()}
    orders = "|".join(re.escape(order) for order in sorted(signs, key=len, reverse=True))
    return re.sub(rf"{orders}|[{{}}]", lambda found: signs.get(found[0], ""), value)


def read_ris(source: str) -> list[tuple[str, str]]:
    lines = source.split("\r\n")
    assert lines.pop() == ""
    return [re.fullmatch(r"([A-Z][A-Z0-9])  - (.*)", line).groups() for line in lines]


@pytest.mark.parametrize("title", [*HOSTILE, "Tổng kết công tác"])
def test_every_form_gives_its_title_back(title):
    cited = citation(title)
    key, fields = read_bibtex(bibtex(cited))
    assert (key, fields["title"], fields["howpublished"]) == (cited.key, plain(title), plain(title))
    (item,) = json.loads(csl(cited))
    assert item["title"] == item["container-title"] == plain(title)
    records = read_ris(ris(cited))
    assert [tag for tag, _ in records if tag in ("TY", "ER")] == ["TY", "ER"]
    assert dict(records)["TI"] == plain(title)


def test_the_forms_say_version_edition_address_and_day_of_access():
    cited = citation()
    _, fields = read_bibtex(bibtex(cited))
    assert fields["author"] == "BÁ DŨNG"
    assert (fields["date"], fields["year"], fields["urldate"]) == ("2021-12-30", "2021", "2026-01-31")
    assert (fields["version"], fields["url"]) == ("2", cited.address)
    assert fields["note"] == "Kho báo cáo tỉnh, phiên bản 2, ấn bản 7"
    record = dict(read_ris(ris(cited)))
    assert (record["DA"], record["Y2"], record["UR"]) == ("2021/12/30/", "2026/01/31/", cited.address)
    (item,) = json.loads(csl(cited))
    assert item["issued"] == {"date-parts": [[2021, 12, 30]]} and item["accessed"] == {"date-parts": [[2026, 1, 31]]}
    assert item["author"] == [{"literal": "BÁ DŨNG"}]


@pytest.mark.parametrize(
    ("precision", "written", "day", "parts"),
    [
        ("month", "2021-12", "2021/12//", [2021, 12]),
        ("year", "2021", "2021///", [2021]),
        ("range", "2021", "2021///", [2021]),
    ],
)
def test_a_day_that_is_not_known_is_not_invented(precision, written, day, parts):
    cited = citation(precision=precision)
    assert read_bibtex(bibtex(cited))[1]["date"] == written
    assert dict(read_ris(ris(cited)))["DA"] == day
    assert json.loads(csl(cited))[0]["issued"] == {"date-parts": [parts]}


def test_what_is_unknown_is_left_out():
    cited = citation(title="Họp", author="", first=None, published="", edition=None, outlet="")
    assert not {"author", "date", "year", "howpublished"} & read_bibtex(bibtex(cited))[1].keys()
    assert not {"AU", "PY", "DA", "T2"} & dict(read_ris(ris(cited))).keys()
    assert not {"author", "issued", "container-title"} & json.loads(csl(cited))[0].keys()


KINDS = {
    "txt": "text/plain; charset=utf-8",
    "bib": "application/x-bibtex; charset=utf-8",
    "ris": "application/x-research-info-systems; charset=utf-8",
    "json": "application/vnd.citationstyles.csl+json; charset=utf-8",
}


@pytest.mark.parametrize(("form", "kind"), KINDS.items())
def test_each_form_is_a_download_of_its_kind(db, client, form, kind):
    report = make_report(text="Sở họp.", title="Họp", clocks={"published": "2021-12-30"})
    assert Clock.objects.exists()
    response = client.get(f"{report.get_absolute_url()}trich-dan.{form}")
    assert (response.status_code, response.headers["Content-Type"]) == (200, kind)
    assert response.headers["Content-Disposition"] == f'attachment; filename="{report.public_id}.{form}"'
    assert f"http://testserver{report.get_absolute_url()}" in response.content.decode()
    assert "2021" in response.content.decode()


def test_there_is_no_other_form(db, client):
    report = make_report(text="Sở họp.")
    assert client.get(f"{report.get_absolute_url()}trich-dan.exe").status_code == 404
