"""The database: an embedded PostgreSQL of one's own, the two roles, and what the reader may see."""
