-- What every service needs besides its own tables. ${appRole} is the service's ordinary, non-owning role.

create function rehab_clinic() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('rehab.clinic_id', true), '')::uuid $$;
create function rehab_role() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('rehab.role', true), '') $$;
create function rehab_subject() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('rehab.subject', true), '') $$;
create function rehab_person() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('rehab.person_id', true), '')::uuid $$;

create table idempotency_key (
    clinic_id   uuid        not null,
    subject     text        not null,
    operation   text        not null,
    key         text        not null,
    fingerprint text        not null,
    answer      text,
    used_at     timestamptz not null,
    primary key (clinic_id, subject, operation, key)
);
create index idempotency_key_used_at on idempotency_key (used_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_keys on idempotency_key
    using ((clinic_id = (select rehab_clinic()) and subject = (select rehab_subject()))
        or (select rehab_role()) = 'system');
grant select, insert, update, delete on idempotency_key to ${appRole};

-- Append-only: the application may add and read, nothing else.
create table audit_event (
    id        uuid        primary key,
    at        timestamptz not null,
    clinic_id uuid,
    subject   text,
    role      text,
    action    text        not null,
    about     uuid,
    what      text        not null,
    what_id   uuid,
    address   text
);
create index audit_event_about on audit_event (clinic_id, about, at);
create index audit_event_at on audit_event (clinic_id, at);
alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy add_own on audit_event for insert
    with check (clinic_id is not distinct from (select rehab_clinic())
        and subject is not distinct from (select rehab_subject()));
create policy read_clinic on audit_event for select
    using ((clinic_id = (select rehab_clinic()) and (select rehab_role()) = 'administrator')
        or (select rehab_role()) = 'system');
grant select, insert on audit_event to ${appRole};

-- The outbox: what is to be announced to a neighbour, in order per order_key.
create table delivery (
    id           uuid        primary key,
    sequence     bigint      generated always as identity,
    order_key    text        not null,
    neighbour    text        not null,
    path         text        not null,
    body         text        not null,
    created_at   timestamptz not null,
    delivered_at timestamptz
);
create index delivery_pending on delivery (order_key, sequence) where delivered_at is null;
create index delivery_delivered on delivery (delivered_at) where delivered_at is not null;
alter table delivery enable row level security;
alter table delivery force row level security;
create policy announce on delivery for insert with check (true);
create policy send on delivery using ((select rehab_role()) = 'system');
grant select, insert, update, delete on delivery to ${appRole};
grant usage on all sequences in schema public to ${appRole};

-- db-scheduler's own table, as its documentation gives it for PostgreSQL.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
grant select, insert, update, delete on scheduled_tasks to ${appRole};
