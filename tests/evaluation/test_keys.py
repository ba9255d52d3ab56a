"""The keys are true to their texts, and a folder that cannot be used says why."""

import json
from collections import Counter
from pathlib import Path

import pytest

from archive.evaluation.keys import BadKey, Key, read_keys
from archive.reading import read
from archive.text import compose

GOLD = Path(__file__).resolve().parents[1] / "gold"
KEYS = read_keys(GOLD)


def written(key: Key) -> list[str]:
    """Everything that a key says stands in its text."""
    answers = key.answers
    people = [word for one in answers["people"] for word in (one["name"], *one["roles"])]
    surfaces = [surface for body in answers["organisations"] for surface in body["surface"]]
    quotes = [figure["quote"] for figure in answers["indicators"]]
    return [*people, *surfaces, *quotes, *answers["documents"], *answers["boilerplate"], *answers["captions"]]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_what_a_key_quotes_stands_in_its_text(key):
    text = read(key.text.read_bytes()).text.casefold()
    assert [quote for quote in written(key) if compose(quote).casefold() not in text] == []


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_a_key_names_a_title_only_if_the_text_has_it(key):
    text, title = read(key.text.read_bytes()).text, key.answers["title"]
    assert (title is not None and compose(title) in text) == key.answers["title_in_text"]


def test_there_are_five_real_texts_and_at_least_twenty_five_invented_ones():
    origins = Counter(key.origin for key in KEYS)
    assert origins.keys() == {"real", "invented"}
    assert origins["real"] == 5
    assert origins["invented"] >= 25


@pytest.mark.parametrize(
    ("name", "decoder"), [("221", "windows-1258"), ("222", "tcvn3"), ("223", "vni"), ("224", "utf-16")]
)
def test_the_bytes_of_old_encodings_are_still_those(name, decoder):
    assert read((GOLD / f"{name}.txt").read_bytes()).decoder == decoder


def test_texts_may_stand_in_a_folder_beside_that_of_the_keys(tmp_path):
    for folder in ("gold", "raw"):
        (tmp_path / folder).mkdir()
    (tmp_path / "raw" / "1.txt").write_text("Một báo cáo.")
    (tmp_path / "gold" / "1.json").write_text(json.dumps({"file": "1.txt"}))
    (tmp_path / "gold" / "other.json").write_text("[]")
    (key,) = read_keys(tmp_path / "gold")
    assert key == Key("1", "", tmp_path / "raw" / "1.txt", {"file": "1.txt"})


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "no keys"), ("{", "a.json"), ('{"file": "gone.txt"}', "gone.txt is not there")]
)
def test_a_folder_without_usable_keys_says_why(tmp_path, content, reason):
    if content is not None:
        (tmp_path / "a.json").write_text(content)
    with pytest.raises(BadKey, match=reason):
        read_keys(tmp_path)
