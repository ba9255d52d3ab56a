"""Reports a second of the whole path on one core, beside raw `underthesea` calls on the same texts.

    python -m tests.bench.extract [FILE …] [--seconds 10]

Each row is measured in a process of its own, so that its memory is its own: loaded, warmed up with one round,
then whole rounds over the texts until the seconds are over. Seconds are of processor time, because others may be at
work beside it; "by clock" counts reports a second on the wall. Not a part of `make test`.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SEEDS = sorted((ROOT / "seeds" / "reports").glob("*.txt"))


def whole_path() -> Callable[[str], object]:
    """Reading, extraction and linking, as `manage.py extract` runs them."""
    from archive.contract import render
    from archive.gazetteer import SEEDS as FOLDER
    from archive.gazetteer import load_gazetteer
    from archive.pipeline import process

    gazetteer = load_gazetteer(FOLDER)
    return lambda text: render(process(text.encode(), gazetteer))


def word_tokenize() -> Callable[[str], object]:
    """`underthesea.word_tokenize`, sentence by sentence."""
    from underthesea import sent_tokenize, word_tokenize

    return lambda text: [word_tokenize(sentence) for sentence in sent_tokenize(text)]


def pos_tag() -> Callable[[str], object]:
    """`underthesea.pos_tag`, sentence by sentence."""
    from underthesea import pos_tag, sent_tokenize

    return lambda text: [pos_tag(sentence) for sentence in sent_tokenize(text)]


def ner() -> Callable[[str], object]:
    """`underthesea.ner`, sentence by sentence."""
    from underthesea import ner, sent_tokenize

    return lambda text: [ner(sentence) for sentence in sent_tokenize(text)]


ROWS = {row.__name__: row for row in (whole_path, word_tokenize, pos_tag, ner)}


def measure(row: str, files: list[Path], seconds: float) -> dict[str, float]:
    """Reports a second, milliseconds a report, megabytes at the most, seconds to load and warm up."""
    texts = [path.read_text(encoding="utf-8") for path in files]
    begun = time.process_time()
    work = ROWS[row]()
    for text in texts:
        work(text)
    warm, started = time.process_time(), time.perf_counter()
    done = 0
    while (spent := time.process_time() - warm) < seconds:
        for text in texts:
            work(text)
        done += len(texts)
    wall = done / (time.perf_counter() - started)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "per second": done / spent,
        "wall": wall,
        "ms": 1000 * spent / done,
        "MB": memory,
        "warm-up s": warm - begun,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="texts; by default the five seeds")
    parser.add_argument("--seconds", type=float, default=10, help="how long each row is measured (default 10)")
    parser.add_argument("--row", choices=ROWS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    files = [path.resolve() for path in options.files] or SEEDS
    if options.row:
        print(json.dumps(measure(options.row, files, options.seconds)))
        return
    print(
        f"{len(files)} texts, {sum(path.stat().st_size for path in files) / len(files) / 1024:.1f} KB each on average"
    )
    print(f"{'':16}{'reports/s':>10}{'by clock':>10}{'ms/report':>11}{'MB':>7}{'warm-up s':>11}")
    for row in ROWS:
        command = [sys.executable, "-m", "tests.bench.extract", "--row", row, "--seconds", str(options.seconds), *files]
        done = subprocess.run(list(map(str, command)), cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)
        found = json.loads(done.stdout.splitlines()[-1])
        columns = f"{found['per second']:10.1f}{found['wall']:10.1f}{found['ms']:11.1f}"
        columns += f"{found['MB']:7.0f}{found['warm-up s']:11.2f}"
        print(f"{row:16}{columns}", flush=True)


if __name__ == "__main__":
    main()
