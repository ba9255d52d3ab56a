"""The README is true: what it names is there."""

import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
TABLE = README.split("## Settings")[1].split("\n## ")[0]
CODE = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "archive").rglob("*.py")))
# What Python and the system read, of which the archive's README says nothing.
OTHERS = {"PATH", "PYTHONPATH", "DJANGO_SETTINGS_MODULE"}


@pytest.mark.parametrize(
    ("shape", "there"),
    [
        (r"`((?:archive|seeds|tests|templates|static|docs|\.ci)/[\w./-]*|[\w-]+\.(?:yaml|toml|py))`", None),
        (r"\]\(([\w./-]+)\)", None),
        (r"\bmake ([a-z-]+)\b", re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M)),
        (r"\bmanage\.py ([a-z]+)", get_commands()),
    ],
)
def test_what_the_readme_names_is_there(shape, there):
    named = sorted(set(re.findall(shape, README)))
    assert len(named) > 0
    assert [name for name in named if not ((ROOT / name).exists() if there is None else name in there)] == []


def test_the_table_of_settings_is_the_environment_that_the_code_reads():
    read = re.findall(r'(?:os\.environ(?:\.get\(|\[)|\b(?:words|number|switch)\()"([A-Z_]+)"', CODE)
    assert set(re.findall(r"`([A-Z_]+)`(?=[^|]*\|[^|]*\|[^|]*\|$)", TABLE, re.M)) == set(read) - OTHERS
