"""What gunicorn serves; `ARCHIVE_SIDE` says to whom."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")

from django.conf import settings
from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()


def prepare() -> None:
    """Refuses a database that is not safe, and loads what the first reader would wait for."""
    from archive.database.safety import refuse_unsafe_database
    from archive.pages.serving.starting import settle, warm

    if settings.PRODUCTION:
        refuse_unsafe_database()
    warm()
    settle()


prepare()
