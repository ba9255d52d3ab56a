"""The commands, with the real reading, extraction and search, on the five reports of the seeds."""

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import CommandError, call_command

from archive.models import Report, Run, SearchEntry
from tests.storage.snapshots import every_row

pytestmark = pytest.mark.django_db

SEEDS = settings.BASE_DIR / "seeds" / "reports"


@pytest.fixture
def loaded():
    call_command("load", str(SEEDS))


def test_the_seeds_are_loaded_found_verified_and_loaded_again_without_a_change(capsys):
    call_command("load", str(SEEDS))
    assert Report.objects.published().count() == SearchEntry.objects.count() == 5
    assert f"{'created':>10} {5:>8}" in capsys.readouterr().out
    call_command("verify")
    assert "5 files and 5 versions: no fault" in capsys.readouterr().out
    before = every_row()
    call_command("load", str(SEEDS))
    assert every_row() == before
    capsys.readouterr()
    call_command("reextract")
    assert f"{'unchanged':>10} {5:>8}" in capsys.readouterr().out
    assert every_row()["archive_run"] == before["archive_run"]


def test_refusals_are_told_and_make_the_exit_code(tmp_path, capsys):
    (tmp_path / "a.txt").write_bytes((SEEDS / "003_55a1ec2b47ec5fe8.txt").read_bytes())
    (tmp_path / "b.txt").touch()
    with pytest.raises(CommandError, match="1 of 2 files refused"):
        call_command("load", str(tmp_path), "--collection", "rieng")
    assert "refused  b.txt  [empty]" in capsys.readouterr().out
    assert Report.objects.published().get().collection.slug == "rieng"


def test_a_dry_run_says_so_and_stores_nothing(tmp_path, capsys):
    (tmp_path / "a.txt").write_bytes((SEEDS / "003_55a1ec2b47ec5fe8.txt").read_bytes())
    before = every_row()
    call_command("load", str(tmp_path), "--dry-run")
    assert every_row() == before
    assert "Dry run: nothing was written." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (["reextract", "--report", "0123456789ab"], "No report has the id 0123456789ab"),
        (["load", str(SEEDS), "--moved", "x.txt", "y.txt"], "Cannot move x.txt to y.txt"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(given, why):
    with pytest.raises(CommandError, match=why):
        call_command(*given)


def test_reextract_takes_one_report_or_a_province(loaded, capsys):
    Run.objects.update(extractor="0")
    call_command("reextract", "--province", "vinh-long", "--outdated")
    assert f"{'published':>10} {2:>8}" in capsys.readouterr().out
    public_id = Report.objects.get(path__startswith="003").public_id
    call_command("reextract", "--report", public_id)
    assert f"{'published':>10} {1:>8}" in capsys.readouterr().out
    assert Run.objects.filter(state="current", extractor="0").count() == 2


def test_a_curator_is_a_member_of_the_group_and_no_superuser(monkeypatch):
    monkeypatch.setenv("CURATOR_PASSWORD", "mười hai chữ cái trở lên")
    call_command("curator", "lan")
    curator = get_user_model().objects.get(username="lan")
    assert (curator.is_staff, curator.is_superuser) == (True, False)
    assert curator.has_perm("archive.change_report")
    assert not curator.has_perm("archive.delete_report")
    assert not curator.has_perm("archive.change_mention")


def test_a_weak_password_makes_no_account(monkeypatch):
    monkeypatch.setenv("CURATOR_PASSWORD", "password")
    with pytest.raises(CommandError):
        call_command("curator", "lan")
    assert not get_user_model().objects.exists()
