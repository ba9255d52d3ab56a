"""How right the extractor is: what it prints for texts with answer keys, compared with the keys. Needs no database.

`evaluating.evaluate(keys.read_keys(folder), find)` gives everything. Callers name the module they need: web processes
read only `published`, `measures` and `scores`, which do not load the extractor.
"""
