"""The only code that writes archived rows; every public name is a verb or what it gives back."""

from archive.storage.decisions import OVERTAKEN, NotDecidable, Verdict, decide, standing, undo
from archive.storage.differences import NAMES, PARTS, places_of
from archive.storage.editions import LoaderBusy, current_edition
from archive.storage.gazetteer_rows import KEYS, checked_key, import_gazetteer, stored_gazetteer
from archive.storage.identities import CannotMove
from archive.storage.likenesses import make_missing_likenesses
from archive.storage.loading import DEFAULT_COLLECTION, load
from archive.storage.outcomes import WAITING, Fate, LoadReport, Outcome
from archive.storage.quality import import_quality, store_measure
from archive.storage.reextraction import outdated, reextract
from archive.storage.reviews import Judge
from archive.storage.saving import save_report
from archive.storage.staging import Extractor
from archive.storage.tallies import recount, recount_uncounted
from archive.storage.thresholds import explained
from archive.storage.verification import verify
from archive.storage.vocabulary import drop_word, keep_word, read_by_other_words, touched_by
from archive.storage.waiting import as_if_published, discard_waiting, publish_waiting
from archive.storage.withdrawal import give_back, withdraw

__all__ = [
    "DEFAULT_COLLECTION",
    "KEYS",
    "NAMES",
    "OVERTAKEN",
    "PARTS",
    "WAITING",
    "CannotMove",
    "Extractor",
    "Fate",
    "Judge",
    "LoadReport",
    "LoaderBusy",
    "NotDecidable",
    "Outcome",
    "Verdict",
    "as_if_published",
    "checked_key",
    "current_edition",
    "decide",
    "discard_waiting",
    "drop_word",
    "explained",
    "give_back",
    "import_gazetteer",
    "import_quality",
    "keep_word",
    "load",
    "make_missing_likenesses",
    "outdated",
    "places_of",
    "publish_waiting",
    "read_by_other_words",
    "recount",
    "recount_uncounted",
    "reextract",
    "save_report",
    "standing",
    "store_measure",
    "stored_gazetteer",
    "touched_by",
    "undo",
    "verify",
    "withdraw",
]
