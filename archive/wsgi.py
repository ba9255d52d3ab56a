"""What gunicorn serves; `ARCHIVE_SIDE` says to whom."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")

from django.conf import settings
from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()

if settings.PRODUCTION:
    from archive.database.safety import refuse_unsafe_database

    refuse_unsafe_database()
