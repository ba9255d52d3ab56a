"""Django's door to the embedded PostgreSQL; `base` is the name Django asks for."""
