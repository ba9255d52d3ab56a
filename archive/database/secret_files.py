"""Secrets in files of their own, readable by their owner only."""

import contextlib
import os
import secrets
from pathlib import Path

BYTES = 50  # of chance in a secret


def keep_secret(path: Path) -> str:
    """The secret in the file; made at random, 0600, where there is none yet.

    Written beside and linked into place, so that of many first starts at once all read the same whole secret.
    """
    with contextlib.suppress(FileNotFoundError):
        return path.read_text(encoding="ascii").strip()
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_urlsafe(BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    with contextlib.suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()
    return path.read_text(encoding="ascii").strip()
