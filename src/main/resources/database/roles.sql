-- The two roles that Sevenways works as, in the database that this runs in, by a superuser. Harmless when repeated.
-- sevenways_owner owns the schema and migrates it; sevenways_app reads and writes rows and can do nothing else.
-- Their passwords are set by whoever runs this.

do $$
begin
  if not exists (select from pg_roles where rolname = 'sevenways_owner') then
    create role sevenways_owner;
  end if;
  if not exists (select from pg_roles where rolname = 'sevenways_app') then
    create role sevenways_app;
  end if;
  execute format('alter database %I owner to sevenways_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to sevenways_app', current_database());
end
$$;

alter role sevenways_owner login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role sevenways_app login nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role sevenways_app set statement_timeout = '5s';
alter role sevenways_app set idle_in_transaction_session_timeout = '15s';

alter default privileges for role sevenways_owner in schema public
  grant select, insert, update, delete on tables to sevenways_app;
alter default privileges for role sevenways_owner in schema public
  grant usage, select on sequences to sevenways_app;
