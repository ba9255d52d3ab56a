"""A deterministic generator of distinct reports: the seeds' sentences, other numbers, other words by Zipf's law."""

import itertools
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
SENTENCES = 8  # of a report: some 280 words
YEARS = range(2005, 2025)
RARE = 50_000  # words that stand in few reports
SYLLABLES = ("ba", "đê", "gi", "khô", "lư", "mẹ", "nga", "phở", "rẽ", "suố", "tra", "vị", "xo", "yế", "qua", "hẻ")


@dataclass(frozen=True, slots=True)
class Made:
    """A report as generated: everything a page and the index need."""

    number: int
    title: str
    paragraphs: tuple[str, ...]
    unit: int  # of the provinces, an index
    year: int  # reported
    published: date | None
    kind: str
    people: tuple[int, ...]
    topics: tuple[int, ...]

    @property
    def text(self) -> str:
        return "\n".join((self.title, *self.paragraphs))

    @property
    def day(self) -> date:
        return day_of(self.year, self.published)


class Generator:
    """Reports by number: the same number always gives the same report."""

    def __init__(self, provinces: list[str], people: list[str]):
        self.provinces, self.people = provinces, people
        texts = [file.read_text(encoding="utf-8") for file in sorted((SEEDS / "reports").glob("*.txt"))]
        lines = [line for text in texts for line in re.split(r"(?<=[.;])\s+|\n", text)]
        self.shapes = sorted(
            {line.strip().split()[0] + " " + " ".join(line.split()[1:]) for line in lines if line.strip()}
        )
        self.shapes = [shape for shape in self.shapes if 8 <= len(shape.split()) <= 50]
        self.words = sorted({word for text in texts for word in re.findall(r"[^\W\d_]{2,}", text)})
        random.Random(7).shuffle(self.words)
        self.weights = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self.shape_weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(len(self.shapes))))

    def reports(self, numbers: Iterable[int]) -> Iterator[Made]:
        return (self.report(number) for number in numbers)

    def origin(self, number: int) -> tuple[int, int, date | None]:
        """Province, year and publication of a report, without making the report."""
        return self._origin(random.Random(number))

    def report(self, number: int) -> Made:
        chance = random.Random(number)
        unit, year, published = self._origin(chance)
        people = tuple(chance.sample(range(len(self.people)), 2))
        body = chance.choices(self.shapes, cum_weights=self.shape_weights, k=SENTENCES)
        sentences = [self._sentence(shape, chance) for shape in body]
        sentences[3] += f" Dự án {rare_word(chance.randrange(RARE))} do ông {self.people[people[0]]} phụ trách."
        sentences[6] += f" Bà {self.people[people[1]]} phát biểu tại {self.provinces[unit]} năm {year}."
        subject = " ".join(chance.choices(self.words, cum_weights=self.weights, k=3))
        kind = chance.choice(("tổng kết", "sơ kết", "họp", "khác"))
        title = f"{self.provinces[unit]}: {kind} công tác {subject} năm {year} lần {number}"
        paragraphs = tuple(" ".join(sentences[start : start + 3]) for start in range(0, SENTENCES, 3))
        topics = tuple(sorted({int(chance.paretovariate(0.7)) % 12 for _ in range(3)}))
        return Made(number, title, paragraphs, unit, year, published, kind, people, topics)

    def _origin(self, chance: random.Random) -> tuple[int, int, date | None]:
        unit = min(int(chance.paretovariate(0.9)) - 1 + chance.randrange(20), len(self.provinces) - 1)
        year = chance.choice(YEARS)
        published = date(year, 1, 1) + timedelta(days=chance.randrange(420)) if chance.random() < 0.9 else None
        return unit, year, published

    def _sentence(self, shape: str, chance: random.Random) -> str:
        words = shape.split()
        others = chance.choices(self.words, cum_weights=self.weights, k=len(words))
        for at, other in enumerate(others):
            if words[at][0].isdigit():
                words[at] = re.sub(r"\d", lambda _: str(chance.randrange(10)), words[at])
            elif chance.random() < 0.2:
                words[at] = other
        return " ".join(words)


def day_of(year: int, published: date | None) -> date:
    return published or date(year, 12, 31)


def rare_word(number: int) -> str:
    """A word of three made-up syllables, one for every number."""
    base = len(SYLLABLES)
    return "".join(SYLLABLES[number // base**place % base] for place in range(4))
