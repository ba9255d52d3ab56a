"""Which texts are printings of one text: keys that alike texts share. See `archive.likeness`."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models


class Likeness(models.Model):
    """The keys of a run that is shown; none for a text without body."""

    run = models.OneToOneField("Run", models.CASCADE, primary_key=True, related_name="likeness")
    keys = ArrayField(models.BigIntegerField())

    class Meta:
        indexes = (GinIndex(fields=("keys",), name="likeness_keys", fastupdate=False),)
