"""How much memory the embedded database keeps pages in: as much as suits the machine, or its container."""

import os
from pathlib import Path

SHARE = 4  # a quarter of the memory, as PostgreSQL's manual advises
LEAST, MOST = 128, 1_024  # megabytes
LIMITS = (Path("/sys/fs/cgroup/memory.max"), Path("/sys/fs/cgroup/memory/memory.limit_in_bytes"))


def memory() -> int:
    """The bytes of the machine, or fewer where a container may use fewer."""
    known = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    for limit in LIMITS:
        try:
            known.append(int(limit.read_text()))
        except (OSError, ValueError):  # no such control group; "max"
            continue
    return min(known)


def shared_buffers(memory: int) -> int:
    """Megabytes for pages, of so many bytes of memory."""
    return min(max((memory >> 20) // SHARE, LEAST), MOST)
