#!/usr/bin/env bash
# Runs once, when the database server starts with an empty volume. Each service gets a database, a role that owns it and
# migrates it, and a role for its ordinary work that owns nothing, so that row-level security binds it. Keycloak brings its
# own schema and has one role.
set -euo pipefail

plain="login nosuperuser nocreatedb nocreaterole noreplication nobypassrls"

psql_as_superuser() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres "$@"
}

# The passwords are read from the environment by psql itself and stand in no command line.
service_database() {
  local name=$1 variable=${1^^}_DB
  psql_as_superuser --set name="$name" --set owner="${name}_owner" --set app="${name}_app" <<SQL
\\getenv owner_password ${variable}_OWNER_PASSWORD
\\getenv app_password ${variable}_PASSWORD
create role :"owner" $plain password :'owner_password';
create role :"app" $plain password :'app_password';
create database :"name" owner :"owner";
revoke all on database :"name" from public;
grant connect on database :"name" to :"app";
\\connect :"name"
alter schema public owner to :"owner";
revoke create on schema public from public;
grant usage on schema public to :"app";
SQL
}

for name in catalog prescription adherence portal; do
  service_database "$name"
done

psql_as_superuser <<SQL
\\getenv password KEYCLOAK_DB_PASSWORD
create role keycloak $plain password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
