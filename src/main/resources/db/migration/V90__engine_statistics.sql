-- The engine's running tables are emptied and filled all the time: a tenth of the usual change is a reason to look again.
do $$
declare
    running text;
begin
    for running in
        select tablename from pg_tables where schemaname = current_schema() and tablename like 'act\_ru\_%'
    loop
        execute format('alter table %I set (autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_scale_factor = 0.02)',
            running);
        execute format('analyze %I', running);
    end loop;
end
$$;
