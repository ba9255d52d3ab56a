-- What PostgreSQL gives to everybody and the archive takes back: large objects, ending other people's queries, and
-- anonymous code. Run once by a superuser in the archive's database: `manage.py prepare` does so for the embedded
-- one, compose.yaml for its server. Anybody who needs one of these must be given it by name.

DO $$
DECLARE
    routine regprocedure;
BEGIN
    FOR routine IN
        SELECT oid FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace
            AND (proname LIKE 'lo\_%' OR proname IN ('loread', 'lowrite', 'pg_terminate_backend', 'pg_cancel_backend'))
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', routine);
    END LOOP;
END
$$;

REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;

