#!/bin/sh
# Runs once, when the database is new: the roles of the application, and their passwords.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
\i /roles.sql
\set owner `cat /run/passwords/owner`
\set app `cat /run/passwords/app`
alter role sevenways_owner password :'owner';
alter role sevenways_app password :'app';
SQL
