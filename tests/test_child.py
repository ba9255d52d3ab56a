"""A report that loops or eats memory costs its child, never the next report."""

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archive.child import GaveUp, Worker
from archive.facts import Document, Findings, Sidecar
from archive.gazetteer import read_tables
from archive.reading import Refused

ROOT = Path(__file__).resolve().parent.parent


def work(raw: bytes, gazetteer: object, sidecar: Sidecar | None) -> Findings:
    """What the children of these tests do: the text says what happens to it."""
    word = raw.decode()
    if word == "loop":
        while True:
            pass
    if word == "eat":
        hoard = []
        while True:
            hoard.append(bytearray(64 * 1024 * 1024))
    if word == "die":
        os._exit(3)
    if word == "fail":
        raise ValueError("fault")
    if word == "refuse":
        raise Refused("empty", "Tệp rỗng.")
    if word == "print":
        print("noise of a library")
    document = Document(word, "utf-8", (), (), ())
    return Findings(document, (), (), province=sidecar.province if sidecar else "", extractor=str(os.getpid()))


@pytest.fixture(scope="module")
def worker():
    with Worker(seconds=3, memory=700 * 1024 * 1024, work=work) as worker:
        yield worker


def test_a_report_comes_back_as_findings(worker):
    findings = worker.process(b"xin", Sidecar(province="Long An"))
    assert (findings.document.text, findings.province) == ("xin", "Long An")


def test_the_child_is_kept_for_the_next_report(worker):
    assert worker.process(b"a").extractor == worker.process(b"b").extractor != str(os.getpid())


def test_what_a_library_prints_is_no_answer(worker):
    assert worker.process(b"print").document.text == "print"


def test_a_long_report_passes_both_ways(worker):
    raw = b"x" * 3_000_000
    assert len(worker.process(raw).document.text) == len(raw)


def test_a_refusal_arrives_with_code_and_reason(worker):
    with pytest.raises(Refused) as refused:
        worker.process(b"refuse")
    assert (refused.value.code, refused.value.reason) == ("empty", "Tệp rỗng.")


@pytest.mark.parametrize(
    ("word", "told"), [("loop", "quá 3 giây"), ("eat", "bộ nhớ"), ("die", "đột ngột"), ("fail", "ValueError: fault")]
)
def test_the_next_report_works_after_one_that_is_given_up(worker, word, told):
    with pytest.raises(GaveUp, match=told) as given_up:
        worker.process(word.encode())
    assert given_up.value.reason
    assert worker.process(b"next").document.text == "next"


def test_a_child_may_be_given_the_gazetteer_s_tables():
    with Worker(read_tables(), work=work) as worker:
        assert worker.process(b"a").document.text == "a"


def test_the_child_dies_with_its_parent():
    parent = subprocess.Popen(
        [sys.executable, "-c", "import tests.test_child as t; t.print_child_and_loop()"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    child = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    assert gone_within(child, 20)


def print_child_and_loop() -> None:
    """The life of a parent that is killed while its child works."""
    with Worker(work=work) as worker:
        print(worker.process(b"a").extractor, flush=True)
        worker.process(b"loop")


def gone_within(process: int, seconds: float) -> bool:
    """Whether a process ends by itself; it is killed afterwards in any case."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not runs(process):
            return True
        time.sleep(0.05)
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
    return False


def runs(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"
