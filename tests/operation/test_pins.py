"""The pinned requirements: whole, so that a new release anywhere changes nothing for a newcomer."""

import re
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
FILES = ["requirements.txt", "tests/requirements.txt"]


def pins(file: str) -> dict[str, Requirement]:
    """The file's requirements by name."""
    lines = re.findall(r"^(\w\S*==[^\\\n]+?) *\\?$", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    found = [Requirement(line) for line in lines]
    return {canonical(one.name): one for one in found}


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("file", FILES)
def test_every_pin_has_a_hash(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\w)", text)
    assert len(entries) == len(pins(file)) > 5
    assert all("--hash=sha256:" in entry for entry in entries)


@pytest.mark.parametrize("file", FILES)
def test_a_pin_names_the_extras_that_others_ask_of_it(file: str) -> None:
    """Else pip looks for the newest release with the extra, finds no hash of it, and installs nothing at all."""
    pinned = pins(file)
    here = [pin for pin in pinned.values() if not pin.marker or pin.marker.evaluate()]
    asked = [
        (needed, pinned[canonical(needed.name)])
        for pin in here
        for needed in map(Requirement, metadata.requires(pin.name) or [])
        if not needed.marker or any(needed.marker.evaluate({"extra": extra}) for extra in ["", *pin.extras])
    ]
    assert asked
    assert [str(needed) for needed, pin in asked if needed.extras - pin.extras] == []
