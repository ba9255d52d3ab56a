"""A process has loaded what its first page needs before it answers, with or without a database."""

from django.conf import settings
from django.template import engines

from archive.pages.serving.editions import release_digest
from archive.pages.serving.starting import warm


def test_a_warm_process_has_every_page_of_readers_and_asks_no_database():
    (loader,) = engines["django"].engine.template_loaders
    loader.reset()
    release_digest.cache_clear()
    warm()
    pages = {path.name for path in (settings.BASE_DIR / "templates").glob("*.html")}
    assert pages <= loader.get_template_cache.keys()
    assert release_digest.cache_info().currsize
