"""Loading folders: fates, idempotence, order, moves, sidecars, and one loader at a time."""

from dataclasses import replace

import psycopg2
import pytest
from django.core.management import call_command
from django.db import connection

from archive.models import Edition, LoadRun, Report, Version
from archive.models.reports import mint_public_id
from archive.storage import CannotMove, LoaderBusy, current_edition, load
from tests.factories import make_unit
from tests.storage.machine import MACHINE, process
from tests.storage.snapshots import content, every_row

pytestmark = pytest.mark.django_db(transaction=True)

TEXTS = {
    "2021/mot.txt": "Vĩnh Long tổng kết\nTỉnh: vinh-long\nÔng Lữ Quang Ngời nói năm 2021 đạt 98%.",
    "2021/hai.txt": "Long An tổng kết\nTỉnh: long-an\nÔng Nguyễn Bá Luân và bà Trần Thị Hoa, năm 2019.",
    "ba.txt": "Không rõ tỉnh\nÔng Nguyễn Bá Luân dự họp.",
}


def write(folder, texts):
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def fates(report) -> dict[str, str]:
    return {outcome.path: outcome.fate for outcome in report.outcomes}


def test_every_file_of_a_folder_is_created_once(tmp_path):
    report = load([write(tmp_path, TEXTS)], MACHINE)
    assert fates(report) == dict.fromkeys(sorted(TEXTS), "created")
    assert set(Report.objects.published().values_list("path", flat=True)) == set(TEXTS)
    assert {each.public_id for each in Report.objects.all()} == {mint_public_id("bao-cao", path) for path in TEXTS}
    assert (report.edition, Edition.objects.count(), LoadRun.objects.count()) == (1, 1, 1)


def test_loading_twice_changes_nothing(tmp_path):
    write(tmp_path, TEXTS | {"rong.txt": b"", "nhi-phan.txt": b"\x00\x01"})
    load([tmp_path], MACHINE)
    before = every_row()
    report = load([tmp_path], MACHINE)
    assert every_row() == before
    assert (report.count("unchanged"), report.count("refused")) == (3, 2)


def test_loading_in_another_order_gives_the_same_archive(tmp_path):
    texts = TEXTS | {"ban-sao.txt": TEXTS["ba.txt"]}
    write(tmp_path / "all", texts)
    for path in sorted(texts, reverse=True):
        write(tmp_path / "some", {path: texts[path]})
        load([tmp_path / "some"], MACHINE)
    one_by_one = content()
    clear()
    load([tmp_path / "all"], MACHINE)
    assert content() == one_by_one


def clear():
    call_command("flush", interactive=False, verbosity=0)


def test_new_bytes_make_the_next_version_of_the_same_report(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    report = load([write(tmp_path, {"ba.txt": "Tên mới\nÔng Nguyễn Bá Luân."})], MACHINE)
    assert fates(report)["ba.txt"] == "updated"
    stored = Report.objects.get(path="ba.txt")
    assert (stored.current_version.number, stored.current_run.title) == (2, "Tên mới")
    assert current_edition() == 2


def test_the_same_bytes_under_another_name_are_a_duplicate(tmp_path):
    report = load([write(tmp_path, TEXTS | {"ban-sao.txt": TEXTS["ba.txt"]})], MACHINE)
    assert fates(report)["ban-sao.txt"] == "duplicate"
    assert "Đúng từng byte như ba.txt." in {outcome.reason for outcome in report.outcomes}
    assert Report.objects.get(path="ban-sao.txt").duplicate_of.path == "ba.txt"


def test_a_named_move_keeps_the_address(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    old = Report.objects.get(path="ba.txt")
    (tmp_path / "ba.txt").rename(tmp_path / "bon.txt")
    report = load([tmp_path], MACHINE, moved=[("ba.txt", "bon.txt")])
    moved = Report.objects.get(path="bon.txt")
    assert (moved.pk, moved.public_id, fates(report)["bon.txt"]) == (old.pk, old.public_id, "updated")
    before = every_row()
    load([tmp_path], MACHINE, moved=[("ba.txt", "bon.txt")])
    assert every_row() == before


def test_a_rename_that_nobody_named_is_a_new_report(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    (tmp_path / "ba.txt").rename(tmp_path / "bon.txt")
    assert fates(load([tmp_path], MACHINE))["bon.txt"] == "duplicate"


@pytest.mark.parametrize(("old", "new"), [("khong-co.txt", "moi.txt"), ("ba.txt", "2021/mot.txt")])
def test_a_move_that_does_not_fit_stops_the_load(tmp_path, old, new):
    load([write(tmp_path, TEXTS)], MACHINE)
    before = content()
    with pytest.raises(CannotMove):
        load([tmp_path], MACHINE, moved=[(old, new)])
    assert content() == before


def test_an_address_that_moved_away_is_not_given_twice(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    (tmp_path / "ba.txt").rename(tmp_path / "bon.txt")
    load([tmp_path], MACHINE, moved=[("ba.txt", "bon.txt")])
    report = load([write(tmp_path, {"ba.txt": "Một báo cáo khác"})], MACHINE)
    assert [(each.path, each.code) for each in report.refused] == [("ba.txt", "identity")]


def test_a_sidecar_is_obeyed_and_its_change_makes_a_version(tmp_path):
    write(tmp_path, TEXTS | {"ba.txt.toml": 'province = "long-an"\ntitle = "Tên do người ghi"'})
    load([tmp_path], MACHINE)
    report = Report.objects.get(path="ba.txt")
    assert (report.current_run.unit.key, report.current_run.title) == ("long-an", "Tên do người ghi")
    assert report.current_version.sidecar == {"province": "long-an", "title": "Tên do người ghi"}
    write(tmp_path, {"ba.txt.toml": 'province = "vinh-long"'})
    assert fates(load([tmp_path], MACHINE))["ba.txt"] == "updated"
    assert Version.objects.filter(report=report).count() == 2


def test_a_sidecars_id_names_the_report_whatever_its_path(tmp_path):
    load([write(tmp_path, TEXTS)], MACHINE)
    old = Report.objects.get(path="ba.txt")
    (tmp_path / "ba.txt").rename(tmp_path / "moi.txt")
    write(tmp_path, {"moi.txt.toml": f'id = "{old.public_id}"'})
    load([tmp_path], MACHINE)
    assert Report.objects.get(path="moi.txt").pk == old.pk
    clear()
    load([tmp_path], MACHINE)  # and in an empty archive it gets the id it had
    assert Report.objects.get(path="moi.txt").public_id == old.public_id


def test_two_files_cannot_share_an_id(tmp_path):
    sidecar = 'id = "0123456789ab"'
    report = load([write(tmp_path, TEXTS | {"ba.txt.toml": sidecar, "2021/mot.txt.toml": sidecar})], MACHINE)
    assert [(each.path, each.code) for each in report.refused] == [("ba.txt", "identity")]


def test_a_dry_run_writes_nothing_and_says_the_same(tmp_path):
    write(tmp_path, TEXTS | {"rong.txt": b"", "ban-sao.txt": TEXTS["ba.txt"]})
    make_unit("vinh-long"), make_unit("long-an")
    before = every_row()
    dry = load([tmp_path], MACHINE, dry_run=True)
    assert every_row() == before
    wet = load([tmp_path], MACHINE)
    assert [dry.count(fate) for fate in ("created", "duplicate", "refused")] == [3, 1, 1]
    assert [wet.count(fate) for fate in ("created", "duplicate", "refused")] == [3, 1, 1]


def test_a_second_loader_stops_at_once(tmp_path):
    settings = connection.settings_dict
    other = psycopg2.connect(**connection.get_connection_params() | {"dbname": settings["NAME"]})
    with other.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [0x6C6F6164])
    try:
        with pytest.raises(LoaderBusy, match="Another load"):
            load([write(tmp_path, TEXTS)], MACHINE)
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [0x6C6F6164])
    finally:
        other.close()
    assert load([tmp_path], MACHINE).count("created") == 3


def test_search_is_told_of_what_changed_inside_the_same_transaction(tmp_path):
    told = []

    def listen(reports):
        told.append((connection.in_atomic_block, sorted(reports.values_list("path", flat=True))))

    load([write(tmp_path, TEXTS)], MACHINE, on_published=listen)
    load([write(tmp_path, {"ba.txt": "Khác"})], MACHINE, on_published=listen)
    assert told == [(True, sorted(TEXTS)), (True, ["ba.txt"])]


def test_a_single_file_is_known_by_its_name(tmp_path):
    write(tmp_path, TEXTS)
    assert fates(load([tmp_path / "2021" / "mot.txt"], MACHINE)) == {"mot.txt": "created"}


def test_a_machine_that_breaks_on_one_file_does_not_stop_the_others(tmp_path):
    def fragile(raw, sidecar=None):
        if b"Long An" in raw:
            raise RuntimeError("no")
        return process(raw, sidecar)

    report = load([write(tmp_path, TEXTS)], replace(MACHINE, process=fragile))
    assert [(each.path, each.code) for each in report.refused] == [("2021/hai.txt", "failed")]
    assert report.count("created") == 2
