"""Tables whose rows, once written, the database lets nobody change or delete."""

from django.db.models import BaseConstraint

_FUNCTION = """
CREATE OR REPLACE FUNCTION archive_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$"""


class AppendOnly(BaseConstraint):
    """A trigger as a constraint of the model, so that migrations make it with the table."""

    def create_sql(self, model, schema_editor) -> str:
        table, name = (schema_editor.quote_name(each) for each in (model._meta.db_table, self.name))
        return (
            f"{_FUNCTION}; CREATE TRIGGER {name} BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION archive_refuse_change()"
        )

    def constraint_sql(self, model, schema_editor) -> None:
        """Nothing inside CREATE TABLE: the trigger is made after it."""
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))

    def remove_sql(self, model, schema_editor) -> str:
        table, name = (schema_editor.quote_name(each) for each in (model._meta.db_table, self.name))
        return f"DROP TRIGGER {name} ON {table}"

    def validate(self, model, instance, exclude=None, using="default") -> None:
        """No single value can break it: it is about what was there before."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AppendOnly) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)
