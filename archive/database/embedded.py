"""The default database: a private PostgreSQL on a Unix socket that starts when it is needed and stops after the last.

Every process that uses the server holds a shared lock on a file; whoever leaves and then gets the exclusive lock was
the last one and stops it. The kernel drops the locks of a killed process, so there is no bookkeeping to go stale.
"""

import atexit
import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .account import Account, place_for, reachable_programs
from .binaries import DatabaseUnavailable, find_programs
from .cluster import create_cluster, explained, password_file
from .memory import memory, shared_buffers

LONGEST_SOCKET = 100  # letters of a socket's path: the kernel takes 107, other systems 103
PATIENCE = 120  # seconds that a server may take to recover after a crash
PATIENCE_WITH_ORPHANS = 10  # seconds that backends whose server is dead may take to leave


@cache
def server_at(data: Path) -> "EmbeddedServer":
    """The embedded server of a data directory, one object a process."""
    return EmbeddedServer(data)


class EmbeddedServer:
    """The PostgreSQL of one data directory: `database/` holds its files, `keys/` the roles' secrets."""

    def __init__(self, data: Path) -> None:
        self.keys = data / "keys"
        self.account = Account.for_server(data / "database")
        self.base = place_for(data / "database", self.account)
        self.cluster = self.base / "cluster"
        self.log = self.base / "server.log"
        self.socket_folder = self._socket_folder()
        self._user: int | None = None  # the shared lock, while this process uses the server
        self._programs: Path | None = None

    def password(self, role: str) -> str:
        """The role's secret; the server must have been started once."""
        path = password_file(self.keys, role)
        try:
            return path.read_text(encoding="ascii").strip()
        except OSError as error:
            raise DatabaseUnavailable(f"The database's secret {path} cannot be read: {error.strerror}.") from error

    def start(self) -> None:
        """Make the server's files if there are none, start it if nobody has, and count as its user from now on."""
        if self._user is not None:
            return
        try:
            self._start()
        except OSError as error:
            raise explained(error.strerror or str(error), self.cluster) from error
        atexit.register(self.stop, os.getpid())

    def revive(self) -> bool:
        """Whether the server had died and was started again."""
        if self.answers():
            return False
        with self._locked():
            self._ensure_running()
        return True

    def stop(self, process: int | None = None) -> bool:
        """Stop using the server; the last user stops it: True. A forked child leaves it to the parent."""
        if self._user is None or process not in (None, os.getpid()):
            return False
        with self._locked():
            os.close(self._user)
            self._user = None
            handle = os.open(self.base / "use.lock", os.O_RDWR)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:  # somebody else still uses it
                return False
            finally:
                os.close(handle)
            self._control("-m", "fast", "-w", "stop")
        return True

    def answers(self) -> bool:
        """Whether connections are taken, asked by connecting: a pid file also fits zombies and reused numbers."""
        deadline = time.monotonic() + PATIENCE
        while True:
            code, _ = self.account.run(self._program("pg_isready"), "-q", "-h", self.socket_folder, "-t", 5)
            if code != 1 or time.monotonic() > deadline:  # 1: it is starting, recovering or stopping
                return code == 0
            time.sleep(0.1)

    def _start(self) -> None:
        with self._locked():
            if not (self.cluster / "PG_VERSION").exists():
                found, major = find_programs(None)
                self._programs = reachable_programs(found, self.account, self.base)
                create_cluster(self.cluster, self.keys, self._programs, major, self.account)
            if not self.answers():
                self._ensure_running()
            self._user = self._lock("use.lock", fcntl.LOCK_SH)

    def _ensure_running(self) -> None:
        if self.answers():  # another process was quicker
            return
        self.cluster.chmod(0o700)  # PostgreSQL refuses anything wider, which copying and unpacking leave behind
        self._forget_dead_server()
        # Told at every start, because a data directory may come from another machine.
        options = f"-k '{self.socket_folder}' -c shared_buffers={shared_buffers(memory())}MB"
        code, said = self._control("-w", "-t", PATIENCE, "-l", self.log, "-o", options, "start")
        if code:
            raise explained(f"{said}\n{self._end_of_log()}", self.cluster)

    def _control(self, *words: object) -> tuple[int, str]:
        return self.account.run(self._program("pg_ctl"), "-D", self.cluster, *words)

    def _program(self, name: str) -> Path:
        if self._programs is None:
            wanted = None
            if (self.cluster / "PG_VERSION").exists():
                wanted = int((self.cluster / "PG_VERSION").read_text())
            self._programs = reachable_programs(find_programs(wanted)[0], self.account, self.base)
        return self._programs / name

    def _socket_folder(self) -> Path:
        """Where the socket lives: with the data, unless that makes a path too long for the kernel."""
        if len(str(self.base / ".s.PGSQL.5432")) <= LONGEST_SOCKET:
            return self.base
        name = hashlib.sha256(str(self.base).encode()).hexdigest()[:12]
        folder = Path("/tmp") / f"archive-{os.getuid()}-{name}"
        folder.mkdir(mode=0o700, exist_ok=True)
        if folder.is_symlink() or folder.stat().st_uid not in (os.geteuid(), self.account.user):
            raise DatabaseUnavailable(f"The folder {folder} for the database's socket belongs to somebody else.")
        self.account.own(folder)
        return folder

    def _end_of_log(self) -> str:
        try:
            return self.log.read_text(encoding="utf-8", errors="replace")[-2000:]
        except OSError:
            return ""

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """One process at a time makes, starts or stops the server."""
        handle = self._lock("start.lock", fcntl.LOCK_EX)
        try:
            yield
        finally:
            os.close(handle)

    def _lock(self, name: str, how: int) -> int:
        handle = os.open(self.base / name, os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(handle, how)
        return handle

    def _forget_dead_server(self) -> None:
        """Drop lock files whose process is a zombie or another program: PostgreSQL itself is fooled by both."""
        for lock in (self.cluster / "postmaster.pid", self.socket_folder / ".s.PGSQL.5432.lock"):
            try:
                state, name = process_state(int(lock.read_text().split()[0]))
            except (OSError, ValueError, IndexError):
                continue  # no file, no such process, or no /proc: PostgreSQL copes by itself
            if name == "postgres" and state not in "ZX":
                return  # a living server holds it: let pg_ctl say so
            if wait_until_left(self.cluster):
                lock.unlink(missing_ok=True)


def process_state(process: int) -> tuple[str, str]:
    """The state letter (R, S, Z …) and the program's name of a process."""
    line = Path(f"/proc/{process}/stat").read_text()
    return line[line.rindex(")") + 2], line[line.index("(") + 1 : line.rindex(")")]


def wait_until_left(folder: Path) -> bool:
    """Whether no process works in the folder any more: orphaned backends leave by themselves, soon."""
    deadline = time.monotonic() + PATIENCE_WITH_ORPHANS
    while any(works_in(process, folder) for process in Path("/proc").glob("[0-9]*/cwd")):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def works_in(link: Path, folder: Path) -> bool:
    try:
        return link.readlink() == folder
    except OSError:
        return False
