"""The look in numbers: contrast, equal dark lists, fonts with every Vietnamese letter, no address but ours."""

import re
from pathlib import Path

import pytest
from django.conf import settings

STATIC = Path(settings.BASE_DIR, "static")
TOKENS = (STATIC / "css" / "tokens.css").read_text()
LETTERS = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ₫“”‘’–—…·¶"


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))


def blocks() -> dict[str, dict[str, str]]:
    light, system, chosen = re.findall(r":root[^{]*\{([^}]*)\}", TOKENS)
    return {"light": colours(light), "system": colours(system), "dark": colours(chosen)}


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


ON_PAPER = [(text, ground) for text in ("ink", "muted", "accent", "warn") for ground in ("paper", "raised")]
TEXTS = [*ON_PAPER, ("ink", "hit"), ("ink", "target"), ("ink", "accent-soft"), ("accent", "accent-soft")]
TEXTS += [("on-accent", "accent"), ("ink", "warn-soft"), ("warn", "warn-soft")]
TEXTS += [("on-pale", f"tone-{step}") for step in (1, 2, 3)] + [("on-deep", f"tone-{step}") for step in (4, 5)]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_is_legible_on_its_ground(theme, text, ground):
    assert contrast(blocks()[theme][text], blocks()[theme][ground]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_lines_of_fields_can_be_seen(theme):
    assert contrast(blocks()[theme]["line-strong"], blocks()[theme]["paper"]) >= 3


def test_the_chosen_dark_is_the_dark_of_the_system():
    assert blocks()["system"] == blocks()["dark"]
    assert blocks()["light"].keys() == blocks()["dark"].keys()


def faces() -> list[tuple[str, str, str]]:
    """(family, weight, ranges) and the file of every face."""
    css = (STATIC / "css" / "fonts.css").read_text()
    pattern = (
        r'font-family: "([^"]+)";\s*font-weight: (\d+);[^}]*?url\("\.\./fonts/([^"]+)"\)[^}]*unicode-range:([^;]+);'
    )
    return re.findall(pattern, css)


def covered(ranges: str) -> set[int]:
    found: set[int] = set()
    for first, last in re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", ranges):
        found |= set(range(int(first, 16), int(last or first, 16) + 1))
    return found


def test_every_face_of_a_family_has_every_vietnamese_letter_and_its_file():
    by_face: dict[tuple[str, str], set[int]] = {}
    for family, weight, file, ranges in faces():
        assert (STATIC / "fonts" / file).read_bytes()[:4] == b"wOF2"
        by_face.setdefault((family, weight), set()).update(covered(ranges))
    assert len(by_face) == 4
    for face, letters in by_face.items():
        missing = {letter for letter in LETTERS + LETTERS.upper() if ord(letter) not in letters}
        assert not missing, (face, missing)


def test_fonts_come_with_their_licence():
    for family in ("be-vietnam-pro", "source-serif-4"):
        assert "SIL Open Font License, Version 1.1" in (STATIC / "fonts" / f"{family}-OFL.txt").read_text()


@pytest.mark.parametrize(
    "path", sorted(STATIC.rglob("*.css")) + sorted(STATIC.rglob("*.js")), ids=lambda path: path.name
)
def test_styles_and_scripts_fetch_nothing_from_elsewhere(path):
    assert not re.search(r"https?:|//[a-z]|@import|eval\(|innerHTML", path.read_text())


@pytest.mark.parametrize("path", sorted(STATIC.rglob("*.css")), ids=lambda path: path.name)
def test_only_the_tokens_name_colours(path):
    if path.name not in ("tokens.css", "plain.css", "print.css"):
        assert not re.findall(
            r"#[0-9a-fA-F]{3,8}\b(?![^{}]*\{)", re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.S)
        )
