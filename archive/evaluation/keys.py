"""Answer keys: what a person says is in a text, and where the text is."""

import json
from dataclasses import dataclass
from pathlib import Path

REPORTS = Path(__file__).resolve().parents[2] / "seeds" / "reports"


class BadKey(ValueError):
    """A folder of keys that cannot be used; the message says what is wrong with which file."""


@dataclass(frozen=True, slots=True)
class Key:
    """A text with its right answers, in the words of tests/gold/README.md."""

    name: str  # "000", "201"
    origin: str  # "real" | "invented"; "" when the key does not say
    text: Path
    answers: dict


def read_keys(folder: Path) -> tuple[Key, ...]:
    """The keys of a folder by name; a text stands beside its key, in `../raw`, or among the five reports."""
    keys = tuple(key for path in sorted(folder.glob("*.json")) if (key := _read_key(path)))
    if not keys:
        raise BadKey(f'{folder}: no keys (*.json with a "file").')
    return keys


def _read_key(path: Path) -> Key | None:
    """The key of one file, or None when the file is something else: a key names its text."""
    try:
        answers = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadKey(f"{path}: {error}") from None
    if not isinstance(answers, dict) or "file" not in answers:
        return None
    places = (path.parent, path.parent.parent / "raw", REPORTS)
    text = next((found for place in places if (found := place / answers["file"]).is_file()), None)
    if text is None:
        raise BadKey(f"{path}: its text {answers['file']} is not there.")
    return Key(path.stem, answers.get("origin", ""), text, answers)
