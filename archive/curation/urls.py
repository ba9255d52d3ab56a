"""The curators' addresses: the admin, and everything that readers have."""

from django.urls import path

from archive import urls
from archive.curation import decisions, entities, loads, mentions, reports, reviews, vocabulary  # noqa: F401 (they register)
from archive.curation.site import site

handler400 = "archive.pages.serving.errors.bad_request"
handler404 = "archive.pages.serving.errors.not_found"
handler500 = "archive.pages.serving.errors.server_error"

urlpatterns = [
    # /admin/archive/report/
    path("admin/", site.urls),
    *urls.urlpatterns,
]
