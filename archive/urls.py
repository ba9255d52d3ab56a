"""The public addresses; above each, an example."""

from django.urls import path

from archive.pages import about

handler400 = "archive.pages.errors.bad_request"
handler404 = "archive.pages.errors.not_found"
handler500 = "archive.pages.errors.server_error"

urlpatterns = [
    # /gioi-thieu/
    path("gioi-thieu/", about.about, name="about"),
    # /robots.txt
    path("robots.txt", about.robots, name="robots"),
]
