"""The scores that are published with the code: one measure for each extractor version, the newest last."""

import json
from pathlib import Path

from archive.evaluation.measures import Measure, dump, restore

PUBLISHED = Path(__file__).resolve().parents[2] / "seeds" / "quality.json"


def read_published(path: Path = PUBLISHED) -> tuple[Measure, ...]:
    """The published measures; none when there is no such file."""
    if not path.is_file():
        return ()
    return tuple(restore(data) for data in json.loads(path.read_text(encoding="utf-8")))


def publish(measure: Measure, path: Path = PUBLISHED) -> None:
    """Put the measure in the place of its version's last one."""
    others = [each for each in read_published(path) if each.extractor != measure.extractor]
    measures = sorted([*others, measure], key=lambda each: each.day)
    path.write_text(
        json.dumps([dump(each) for each in measures], ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
