"""The commands that set the house up."""

import io
import sys
from typing import Any

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.core.management import CommandError, call_command
from django.test import RequestFactory

from archive.management.commands import curator as curator_command
from archive.static_files import HashedFiles

GOOD = "bốn mùa thay lá 42"


def curator(*words: str, password: str = GOOD, **options: Any) -> str:
    """Run `manage.py curator` with the password on standard input; what it said."""
    said = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO(password + "\n"))
        patch.delenv("CURATOR_PASSWORD", raising=False)
        call_command("curator", *words, stdout=said, **options)
    return said.getvalue()


def login(name: str, password: str) -> Any:
    return authenticate(RequestFactory().post("/admin/login/"), username=name, password=password)


@pytest.mark.django_db
class TestCurator:
    """`make curator`."""

    def test_makes_an_account_that_can_log_in(self) -> None:
        assert "ha can log in" in curator("ha")
        assert login("ha", GOOD).is_staff

    def test_takes_name_and_password_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CURATOR", "lan")
        monkeypatch.setenv("CURATOR_PASSWORD", GOOD)
        call_command("curator", stdout=io.StringIO())
        assert login("lan", GOOD)

    @pytest.mark.parametrize("password", ["", "short", "123456789012345", "password1234", "ha-ha-ha-ha"])
    def test_refuses_a_weak_password(self, password: str) -> None:
        with pytest.raises(CommandError):
            curator("ha-ha-ha-ha", password=password)
        assert not get_user_model().objects.exists()

    def test_changes_a_password_only_when_asked_to(self) -> None:
        curator("ha")
        with pytest.raises(CommandError, match="There is an account ha already"):
            curator("ha", password="năm tháng trôi xuôi 7")
        curator("ha", "--reset", password="năm tháng trôi xuôi 7")
        assert login("ha", "năm tháng trôi xuôi 7")
        assert not login("ha", GOOD)

    def test_refuses_a_name_that_is_none(self) -> None:
        with pytest.raises(CommandError, match="Who"):
            curator()
        with pytest.raises(CommandError):
            curator("a b")

    def test_asks_twice_on_a_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        answers = iter([GOOD, "something else"])
        monkeypatch.delenv("CURATOR_PASSWORD", raising=False)
        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr("builtins.input", lambda prompt: " ha ")
        monkeypatch.setattr(curator_command.getpass, "getpass", lambda prompt: next(answers))
        with pytest.raises(CommandError, match="differ"):
            call_command("curator")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.django_db
class TestPrepare:
    """`manage.py prepare`."""

    def test_brings_everything_up_to_date_and_then_changes_nothing(self, settings: Any, tmp_path: Any) -> None:
        settings.STATIC_ROOT = tmp_path
        settings.STORAGES = settings.STORAGES | {
            "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
        }
        first, second = io.StringIO(), io.StringIO()
        call_command("prepare", stdout=first)
        collected = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
        assert len(collected) > 100
        call_command("prepare", stdout=second)
        assert second.getvalue().count("up to date") == 5
        assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == collected

    def test_refuses_to_run_as_the_public_side(self, settings: Any) -> None:
        settings.SIDE = "public"
        with pytest.raises(CommandError, match="public side may not change"):
            call_command("prepare", stdout=io.StringIO())

    def test_demands_a_role_for_the_public_side(self, settings: Any) -> None:
        settings.READER_ROLE = None
        with pytest.raises(CommandError, match="READER_DATABASE_URL is missing"):
            call_command("prepare", stdout=io.StringIO())


def test_static_files_have_their_plain_names_before_they_are_collected(settings: Any, tmp_path: Any) -> None:
    assert HashedFiles(location=tmp_path, base_url="/static/").url("css/base.css") == "/static/css/base.css"
