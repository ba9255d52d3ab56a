"""Extraction in a child process that can be killed: a report may take 60 seconds and 1 GB, no more.

`Worker` keeps one warm child (gazetteer and models loaded once) and gives it report after report. A report that
loops or eats memory costs its child; the next report gets a new one. The child lives no longer than its parent.
Requests and answers are pickles with their length before them, over the child's stdin and stdout.
"""

import os
import pickle
import queue
import resource
import selectors
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from archive.facts import Findings, Sidecar
from archive.gazetteer import SEEDS, Gazetteer, build_gazetteer, load_gazetteer
from archive.pipeline import process
from archive.reading import Refused

SECONDS = 60.0
MEMORY = 1024**3  # bytes of address space
START_SECONDS = 120.0  # for loading the gazetteer, whatever a report may take

Tables = dict[str, list[dict[str, str]]]
Work = Callable[[bytes, Gazetteer, Sidecar | None], Findings]

_LENGTH = struct.Struct("!Q")


class GaveUp(Exception):
    """A report that took too long or too much; `reason` is a Vietnamese sentence for the closing table of a load."""

    def __init__(self, reason: str):
        super().__init__(reason)
        self.reason = reason


class Worker:
    """A warm child that finds what is in reports: `with Worker() as worker: worker.process(raw, sidecar)`.

    `source` is the folder of the gazetteer's CSV files, or its tables with curators' rows merged in;
    `work` is what the child does with every report, a function of a module.
    """

    def __init__(
        self, source: Path | Tables = SEEDS, seconds: float = SECONDS, memory: int = MEMORY, work: Work = process
    ):
        self._source, self._seconds, self._memory, self._work = source, seconds, memory, work
        self._child: subprocess.Popen | None = None

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def process(self, raw: bytes, sidecar: Sidecar | None = None) -> Findings:
        """What is found in one report; raises `Refused` when it is no readable text, `GaveUp` at a limit."""
        if self._child is None or self._child.poll() is not None:
            self._start()
        try:
            answer, content = self._ask((raw, sidecar), self._seconds)
        except BaseException:
            self.close()  # also on Ctrl-C: an answer nobody waited for must not become the next report's
            raise
        if answer == "refused":
            raise Refused(*content)
        if answer == "gave up":
            self.close()
            raise GaveUp(content)
        return content

    def close(self) -> None:
        """End the child at once; the next report would start another."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            child.stdin.close()
            child.stdout.close()

    def _start(self) -> None:
        self.close()
        root = str(Path(__file__).resolve().parent.parent)
        path = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        self._child = subprocess.Popen(
            [sys.executable, "-m", "archive.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": path},
            bufsize=0,
        )
        self._ask((self._source, self._work, self._seconds, self._memory), START_SECONDS)

    def _ask(self, request: object, seconds: float) -> tuple[str, Any]:
        try:
            _write(self._child.stdin, request)
            return _read_before(self._child.stdout, time.monotonic() + seconds)
        except TimeoutError:
            raise GaveUp(f"Trích xuất quá {self._seconds:g} giây nên đã dừng.") from None
        except (EOFError, BrokenPipeError):
            raise GaveUp("Tiến trình trích xuất kết thúc đột ngột (có thể vì quá giới hạn bộ nhớ).") from None


def _write(stream: BinaryIO, content: object) -> None:
    """One frame, whole: an unbuffered pipe may take it in parts."""
    body = pickle.dumps(content)
    frame = memoryview(_LENGTH.pack(len(body)) + body)
    while frame:
        frame = frame[stream.write(frame) :]


def _read_before(stream: BinaryIO, deadline: float) -> Any:
    """The next frame; `TimeoutError` after the deadline, `EOFError` when the child is gone."""
    content, wanted, length_known = b"", _LENGTH.size, False
    pieces: list[bytes] = []
    with selectors.DefaultSelector() as selector:
        selector.register(stream, selectors.EVENT_READ)
        while True:
            left = deadline - time.monotonic()
            if left <= 0 or not selector.select(left):
                raise TimeoutError
            piece = os.read(stream.fileno(), min(wanted, 1 << 20))
            if not piece:
                raise EOFError
            pieces.append(piece)
            wanted -= len(piece)
            if wanted:
                continue
            content, pieces = b"".join(pieces), []
            if length_known:
                return pickle.loads(content)
            (wanted,), length_known = _LENGTH.unpack(content), True


def _requests(stream: BinaryIO, requests: queue.SimpleQueue) -> None:
    """Hand on what the parent asks; when the parent is gone, so is the child, in the midst of a report too."""
    while head := stream.read(_LENGTH.size):
        requests.put(pickle.loads(stream.read(*_LENGTH.unpack(head))))
    os._exit(0)


def _answer(work: Work, gazetteer: Gazetteer, raw: bytes, sidecar: Sidecar | None) -> tuple[str, Any]:
    try:
        return "findings", work(raw, gazetteer, sidecar)
    except Refused as refusal:
        return "refused", (refusal.code, refusal.reason)
    except MemoryError:
        return "gave up", "Trích xuất cần quá nhiều bộ nhớ nên đã dừng."
    except Exception as error:  # a fault of ours costs one report, never the load
        print(f"extraction: {error!r}", file=sys.stderr)
        return "gave up", f"Lỗi của bộ trích xuất: {type(error).__name__}: {error}"


def serve() -> None:
    """The child's life: load the gazetteer, then answer report after report."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # what libraries print is no answer
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # ends the process, even inside a regular expression
    requests: queue.SimpleQueue = queue.SimpleQueue()
    threading.Thread(target=_requests, args=(sys.stdin.buffer, requests), daemon=True).start()
    source, work, seconds, memory = requests.get()
    gazetteer = load_gazetteer(source) if isinstance(source, Path) else build_gazetteer(source)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    _write(answers, ("ready", None))
    while True:
        raw, sidecar = requests.get()
        signal.setitimer(signal.ITIMER_REAL, seconds + 5)  # should the parent die in the midst of it
        answer = _answer(work, gazetteer, raw, sidecar)
        signal.setitimer(signal.ITIMER_REAL, 0)
        _write(answers, answer)


if __name__ == "__main__":
    serve()
