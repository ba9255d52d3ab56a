"""The words that curators keep: kept, dropped and brought into the tables in one transaction, in a new edition."""

from django.db.models import Q, QuerySet

from archive.models import Abbreviation, GazetteerRow, Report
from archive.storage.editions import new_edition
from archive.storage.gazetteer_rows import import_gazetteer, stored_gazetteer

Word = Abbreviation | GazetteerRow


def keep_word(word: Word) -> None:
    """Stores a curator's abbreviation or gazetteer row; readers' searches and pages follow at once."""
    with new_edition(f"Từ vựng: {word}", always=True):
        word.save()
        import_gazetteer()


def drop_word(word: Word) -> None:
    """Takes a curator's word away; what the seeds say counts again."""
    with new_edition(f"Bỏ từ vựng: {word}", always=True):
        word.delete()
        import_gazetteer()


def read_by_other_words() -> QuerySet:
    """Published reports that another gazetteer than today's read: `reextract --outdated` reads them again."""
    return Report.objects.published().exclude(current_run__gazetteer=stored_gazetteer().digest)


def touched_by(word: Word) -> QuerySet:
    """Those of them whose text has one of the word's names: the ones that it may change."""
    names = [word.short, word.long] if isinstance(word, Abbreviation) else _names(word.row)
    named = Q()
    for name in names:
        named |= Q(current_version__text__contains=name)
    return read_by_other_words().filter(named) if names else read_by_other_words().none()


def _names(row: dict[str, str]) -> list[str]:
    values = [row.get(column, "") for column in ("name", "short", "words")]
    values += [name for column in ("surfaces", "aliases") for name in row.get(column, "").split("|")]
    return [value.strip() for value in values if value.strip()]
