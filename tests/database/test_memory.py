"""The embedded database takes a quarter of the memory, within bounds, and no more than its container has."""

import pytest

from archive.database import memory
from archive.database.memory import shared_buffers

GIGABYTE = 1 << 30


@pytest.mark.parametrize(
    ("bytes_", "megabytes"),
    [(GIGABYTE // 4, 128), (GIGABYTE, 256), (4 * GIGABYTE, 1_024), (24 * GIGABYTE, 1_024)],
)
def test_a_quarter_of_the_memory_within_bounds(bytes_, megabytes):
    assert shared_buffers(bytes_) == megabytes


def test_a_container_may_have_less_than_the_machine(tmp_path, monkeypatch):
    limit, unlimited = tmp_path / "memory.max", tmp_path / "other"
    limit.write_text(f"{GIGABYTE // 2}\n")
    unlimited.write_text("max\n")
    machine = memory.memory()
    monkeypatch.setattr(memory, "LIMITS", (tmp_path / "missing", unlimited))
    assert memory.memory() >= machine
    monkeypatch.setattr(memory, "LIMITS", (unlimited, limit))
    assert memory.memory() == GIGABYTE // 2
