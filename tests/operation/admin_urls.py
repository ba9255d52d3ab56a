"""The addresses of Django's admin and nothing else, for claims about sessions and logins."""

from django.contrib import admin
from django.urls import path

urlpatterns = [path("admin/", admin.site.urls)]
