"""Measures of the extractor as rows."""

from dataclasses import asdict

from django.db import transaction

from archive.evaluation.measures import Measure
from archive.evaluation.published import read_published
from archive.evaluation.scores import COLUMNS, Score
from archive.models import Evaluation, EvaluationScore
from archive.storage.editions import raise_edition


def store_measure(measure: Measure) -> None:
    """Keeps the scores of an extractor version; the same scores again, or older ones, change nothing."""
    with transaction.atomic():
        key = {"extractor": measure.extractor, "gazetteer": measure.gazetteer, "texts": measure.texts}
        stored, _ = Evaluation.objects.get_or_create(key | {"day": measure.day}, **key)
        if stored.day > measure.day or _scores_of(stored) == set(measure.scores):
            return
        Evaluation.objects.filter(pk=stored.pk).update(day=measure.day)
        stored.scores.all().delete()
        rows = (EvaluationScore(evaluation=stored, **asdict(score)) for score in measure.scores)
        EvaluationScore.objects.bulk_create(rows)
        raise_edition("chất lượng trích xuất được đo")


def import_quality() -> None:
    """Brings the scores that are published with the code into the database."""
    for measure in read_published():
        store_measure(measure)


def _scores_of(evaluation: Evaluation) -> set[Score]:
    return {Score(**row) for row in evaluation.scores.values(*COLUMNS)}
