"""From a document to all that it names, counts and quotes: people, bodies, places, documents, topics, figures."""

from archive.extraction.bodies import find_bodies
from archive.extraction.documents import find_documents
from archive.extraction.figures import find_figures, said_of
from archive.extraction.overlaps import settle
from archive.extraction.people import find_people
from archive.extraction.places import find_places
from archive.extraction.quotations import find_quotations
from archive.extraction.topics import find_topics
from archive.facts import Document, Extraction
from archive.gazetteer import Gazetteer

_FINDERS = (find_documents, find_people, find_bodies, find_places, find_topics)


def extract(document: Document, gazetteer: Gazetteer) -> Extraction:
    """Every mention, figure and quotation of the parts of a document that are read, overlaps settled."""
    mentions = settle([mention for find in _FINDERS for mention in find(document, gazetteer)])
    figures = said_of(find_figures(document), mentions, document.text)
    quotations = find_quotations(document, mentions, gazetteer)
    return Extraction(tuple(mentions), tuple(figures), tuple(quotations))
