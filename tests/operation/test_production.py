"""Production refuses to start unsafe, and names the setting."""

import secrets
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError, connection

from archive import configuration
from archive.database import safety
from tests.processes import manage

KEY = secrets.token_hex(32)
WRITER = "postgres://archive_writer:secret@database/archive"
SAFE = {
    "SECRET_KEY": KEY,
    "DEBUG": False,
    "ALLOWED_HOSTS": ["archive.example"],
    "SESSION_COOKIE_SECURE": True,
    "CSRF_COOKIE_SECURE": True,
    "SECURE_SSL_REDIRECT": True,
    "SECURE_HSTS_SECONDS": configuration.ONE_YEAR,
    "SIDE": "curation",
    "READER_ROLE": "archive_reader",
    "DATA_DIR": Path("/nowhere"),
}
FAULTS = [
    ("SECRET_KEY is missing", {"SECRET_KEY": ""}),
    ("SECRET_KEY is shorter", {"SECRET_KEY": KEY[:49]}),
    ("SECRET_KEY is an example", {"SECRET_KEY": "django-insecure-" + KEY}),
    ("SECRET_KEY is an example", {"SECRET_KEY": "change-me-" + KEY}),
    ("SECRET_KEY has too few different letters", {"SECRET_KEY": "a" * 60}),
    ("DEBUG is on", {"DEBUG": True}),
    ("ALLOWED_HOSTS is empty", {"ALLOWED_HOSTS": []}),
    ("ALLOWED_HOSTS allows every name", {"ALLOWED_HOSTS": ["archive.example", "*"]}),
    ("SESSION_COOKIE_SECURE is off", {"SESSION_COOKIE_SECURE": False}),
    ("CSRF_COOKIE_SECURE is off", {"CSRF_COOKIE_SECURE": False}),
    ("SECURE_SSL_REDIRECT is off", {"SECURE_SSL_REDIRECT": False}),
    ("HSTS_SECONDS is less", {"SECURE_HSTS_SECONDS": 0}),
    ("READER_DATABASE_URL is the same role", {"READER_ROLE": "archive_writer"}),
    ("DATABASE_URL is the writer's", {"SIDE": "public"}),
]


@pytest.mark.parametrize(("sentence", "fault"), FAULTS)
def test_each_fault_is_named(monkeypatch: pytest.MonkeyPatch, sentence: str, fault: dict[str, Any]) -> None:
    monkeypatch.setenv("DATABASE_URL", WRITER)
    assert configuration.unsafe(SAFE) == []
    with pytest.raises(ImproperlyConfigured, match=sentence):
        configuration.refuse_unsafe(SAFE | fault)


def test_a_data_directory_open_to_others_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    assert [fault[:12] for fault in configuration.unsafe(SAFE | {"DATA_DIR": tmp_path})] == ["ARCHIVE_DATA"]


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("PORT", "80a", lambda: configuration.number("PORT", 1)),
        ("PORT", "²", lambda: configuration.number("PORT", 1)),
        ("DEBUG", "perhaps", lambda: configuration.switch("DEBUG")),
        ("ARCHIVE_SIDE", "admin", configuration.side),
        ("ARCHIVE_PROFILE", "prod", configuration.production),
    ],
)
def test_a_value_that_makes_no_sense_is_named(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, read: Any
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ImproperlyConfigured, match=name):
        read()


@pytest.mark.parametrize("side", ["public", "curation", "command"])
def test_the_right_profile_is_clean(side: str, tmp_path: Path) -> None:
    safe = {
        "ARCHIVE_PROFILE": "production",
        "SECRET_KEY": KEY,
        "ALLOWED_HOSTS": "archive.example",
        "ARCHIVE_SIDE": side,
    }
    done = manage("check", "--deploy", "--fail-level", "WARNING", data=tmp_path / "data", **safe)
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_a_wrong_profile_does_not_start(tmp_path: Path) -> None:
    done = manage("check", data=tmp_path / "data", ARCHIVE_PROFILE="production", ALLOWED_HOSTS="archive.example")
    assert done.returncode != 0
    assert "refuses to start: SECRET_KEY is missing." in done.stderr


def test_the_public_side_needs_its_own_role(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DATABASE_URL", WRITER)
    monkeypatch.delenv("READER_DATABASE_URL", raising=False)
    with pytest.raises(ImproperlyConfigured, match="READER_DATABASE_URL"):
        configuration.database("public", tmp_path)
    assert configuration.reader_role() is None


def test_the_public_side_asks_for_its_limits_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READER_DATABASE_URL", "postgres://archive_reader:secret@database/archive")
    found = configuration.database("public", tmp_path)
    assert found["USER"] == configuration.reader_role() == "archive_reader"
    assert "-c statement_timeout=3000" in found["OPTIONS"]["options"]


def test_keys_are_made_once_a_side_never_for_commands(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SECRET_KEY", raising=False)
    made = [configuration.secret_key(side, tmp_path, False) for side in ("public", "curation", "curation", "command")]
    assert min(map(len, made)) >= 50
    assert made[1] == made[2]
    assert len(set(made)) == 3
    files = sorted((tmp_path / "keys").iterdir())
    assert [file.name for file in files] == ["curation.secret-key", "public.secret-key"]
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert configuration.secret_key("curation", tmp_path, True) == ""


@pytest.mark.django_db
class TestDatabase:
    """What production asks of the database itself."""

    def test_the_curators_database_is_fine(self, settings: Any, reader_grants: None) -> None:
        settings.SIDE = "curation"
        assert safety_faults() == []

    def test_a_public_role_that_can_write_is_named(self, settings: Any) -> None:
        settings.SIDE = "public"
        assert safety_faults()[0].startswith("READER_DATABASE_URL: the public side's role can write to public.")

    @pytest.mark.parametrize(
        ("question", "sentence"),
        [
            (safety.SEES_ACCOUNTS, "the public side's role can read accounts."),
            (safety.MAKES_LARGE_OBJECTS, "the public side's role can make large objects"),
        ],
    )
    def test_a_public_role_with_too_many_rights_is_named(
        self, settings: Any, monkeypatch: pytest.MonkeyPatch, question: str, sentence: str
    ) -> None:
        settings.SIDE = "public"
        answer = safety.answer
        said = {safety.SUPERUSER: False, safety.CAN_WRITE: None, safety.SEES_ACCOUNTS: False, question: True}
        monkeypatch.setattr(safety, "answer", lambda asked: said[asked] if asked in said else answer(asked))
        assert sentence in safety_faults()[0]

    def test_pending_migrations_are_named(self, settings: Any) -> None:
        settings.SIDE = "curation"
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM django_migrations WHERE app = 'sessions'")
        assert safety_faults() == ["DATABASE_URL: migrations are pending; run `manage.py prepare`."]

    @pytest.mark.parametrize(
        ("question", "said", "sentence"),
        [
            (safety.SUPERUSER, True, "DATABASE_URL: the role is a superuser."),
            ("SHOW data_checksums", "off", "DATABASE_URL: the server keeps no data checksums."),
            ("SHOW fsync", "off", "DATABASE_URL: the server runs with fsync off."),
            ("SHOW full_page_writes", "off", "DATABASE_URL: the server runs with full_page_writes off."),
        ],
    )
    def test_a_weak_server_is_named(
        self, settings: Any, monkeypatch: pytest.MonkeyPatch, question: str, said: object, sentence: str
    ) -> None:
        settings.SIDE = "curation"
        answer = safety.answer
        monkeypatch.setattr(safety, "answer", lambda asked: said if asked == question else answer(asked))
        monkeypatch.setattr(safety.connection, "close", lambda: None)
        with pytest.raises(ImproperlyConfigured, match=sentence):
            safety.refuse_unsafe_database()

    def test_a_database_that_is_away_is_named(self, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        def away(question: str) -> object:
            raise OperationalError("connection refused\nIs the server running?")

        monkeypatch.setattr(safety, "answer", away)
        with pytest.raises(ImproperlyConfigured, match=r"the database does not answer \(connection refused\)"):
            safety.refuse_unsafe_database()


def safety_faults() -> list[str]:
    """The faults, without closing the connection that the test's transaction lives on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(safety.connection, "close", lambda: None)
        return list(safety.database_faults())
