-- One row per signed-in browser. Neither the row's id nor its content can be used without the browser's cookie:
-- id is the SHA-256 of the cookie's random value, sealed is encrypted with a key derived from that same value.
create table portal_session (
  id                bytea       primary key check (length(id) = 32),
  sealed            bytea       not null,
  access_expires_at timestamptz not null,
  started_at        timestamptz not null,
  expires_at        timestamptz not null check (expires_at > started_at)
);

create index portal_session_expires_at on portal_session (expires_at);

-- Tokens are not a record of anything: signing out and expiry delete them.
grant select, insert, update, delete on portal_session to ${appRole};
