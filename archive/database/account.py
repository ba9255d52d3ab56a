"""The account that PostgreSQL runs under: one's own, or an unprivileged one where root is asking."""

import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .binaries import DatabaseUnavailable

UNPRIVILEGED = ("postgres", "nobody")  # PostgreSQL refuses to run as root


@dataclass(frozen=True, slots=True)
class Account:
    """Who runs the server; without a user id the one who runs this program."""

    user: int | None = None
    group: int | None = None

    @classmethod
    def for_server(cls, folder: Path) -> "Account":
        """The account for the server in the folder: whoever owns it already, if root is asking."""
        if os.geteuid() != 0:
            return cls()
        if folder.exists() and (owner := folder.stat()).st_uid != 0:
            return cls(owner.st_uid, owner.st_gid)
        for name in UNPRIVILEGED:
            try:
                entry = pwd.getpwnam(name)
            except KeyError:
                continue
            return cls(entry.pw_uid, entry.pw_gid)
        raise DatabaseUnavailable("PostgreSQL does not run as root, and there is no user postgres or nobody.")

    @property
    def differs(self) -> bool:
        return self.user is not None

    def own(self, path: Path) -> None:
        """Hand a file or folder of ours to the account."""
        if self.user is not None and path.stat().st_uid != self.user:
            os.chown(path, self.user, self.group)

    def run(self, *words: object, text: str | None = None, timeout: float = 600) -> tuple[int, str]:
        """Run a program under the account; its exit code and everything it said.

        The output goes to a file: a server started by pg_ctl keeps the handle open, and a pipe would never end.
        """
        switch = {"user": self.user, "group": self.group, "extra_groups": []} if self.differs else {}
        environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}
        with tempfile.TemporaryFile("w+") as said:
            done = subprocess.run(
                [str(word) for word in words],
                stdout=said,
                stderr=said,
                env=environment,
                cwd="/",
                timeout=timeout,
                check=False,
                **({"stdin": subprocess.DEVNULL} if text is None else {"input": text.encode()}),
                **switch,
            )
            said.seek(0)
            return done.returncode, said.read()

    def reaches(self, path: Path) -> bool:
        """Whether the account may enter the folder or run the file."""
        return not self.differs or self.run("/bin/sh", "-c", 'test -x "$1"', "sh", path)[0] == 0


def reachable_programs(programs: Path, account: Account, beside: Path) -> Path:
    """The programs, or a copy of them beside the data where the account cannot enter their folder (/root/…/.venv)."""
    if account.reaches(programs / "postgres"):
        return programs
    copy = beside / "programs"
    if not (copy / "complete").exists():
        install = programs.parent
        libraries = install.parent.parent / f"{install.parent.name}.libs"
        shutil.copytree(
            install,
            copy / install.parent.name / install.name,
            ignore=shutil.ignore_patterns("include", "*.a", "pgxs", "__pycache__"),
            dirs_exist_ok=True,
        )
        if libraries.is_dir():  # where a repaired wheel keeps the shared libraries that the programs load
            shutil.copytree(libraries, copy / libraries.name, dirs_exist_ok=True)
        (copy / "complete").touch()
    return copy / programs.parent.parent.name / programs.parent.name / programs.name


def place_for(folder: Path, account: Account) -> Path:
    """The folder of the server's files, made 0700 for the account, where the account can reach it.

    Below a closed home (/root) no other account can get through, and opening the home is not ours to do: then the
    files live in /var/lib, and the folder asked for is a link to them.
    """
    try:
        if not folder.exists() and not folder.is_symlink():
            folder.parent.mkdir(parents=True, exist_ok=True, mode=0o711 if account.differs else 0o700)
            _open_passage(folder.parent, account)
            if account.reaches(folder.parent):
                folder.mkdir(mode=0o700, exist_ok=True)
            else:
                _link_to_state(folder)
        folder = folder.resolve()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        account.own(folder)
        folder.chmod(0o700)
    except PermissionError as error:
        raise DatabaseUnavailable(f"The data directory {folder} belongs to another user: {error.strerror}.") from error
    except OSError as error:
        raise DatabaseUnavailable(f"The data directory {folder} cannot be made: {error.strerror}.") from error
    return folder


def _open_passage(parent: Path, account: Account) -> None:
    """Let the account pass through the data directory, which stays unreadable for it."""
    if account.differs and parent.stat().st_uid == os.geteuid() and not account.reaches(parent):
        parent.chmod(parent.stat().st_mode | 0o011)


def _link_to_state(folder: Path) -> None:
    """Make a new place in /var/lib, never one that an earlier, removed data directory left behind."""
    name = "-".join(("archive", *folder.parts[1:]))[-100:]
    place = Path(tempfile.mkdtemp(prefix=f"{name}-", dir="/var/lib"))
    try:
        folder.symlink_to(place, target_is_directory=True)
    except FileExistsError:  # another first start was quicker
        place.rmdir()
