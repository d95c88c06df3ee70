-- Feeds of the schedule for patients' calendars. The address of a feed is a secret: only its hash is kept.

create table calendar_feed (
    patient_id uuid        not null references patient,
    feed_id    uuid        not null,
    clinic_id  uuid        not null,
    token_hash bytea       not null check (octet_length(token_hash) = 32),
    made_at    timestamptz not null,
    made_by    text        not null,
    revoked_at timestamptz,
    revoked_by text,
    primary key (patient_id, feed_id),
    check ((revoked_at is null) = (revoked_by is null))
);
create unique index calendar_feed_one_open on calendar_feed (patient_id) where revoked_at is null;
create index calendar_feed_of_token on calendar_feed (token_hash) where revoked_at is null;

create trigger past_feed_is_immutable before update on calendar_feed
    for each row when (old.revoked_at is not null) execute function refuse_change();
create trigger feed_is_kept before delete on calendar_feed
    for each row execute function refuse_change();
create trigger feeds_are_kept before truncate on calendar_feed
    for each statement execute function refuse_change();

-- A calendar program is nobody that we know: what it shows is the token, and this alone is what it is answered with.
create function calendar_feed_by_token(hash bytea)
    returns table (patient_id uuid, clinic_id uuid, feed_id uuid, made_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select f.patient_id, f.clinic_id, f.feed_id, f.made_at from calendar_feed f
          where f.token_hash = hash and f.revoked_at is null $$;
revoke execute on function calendar_feed_by_token(bytea) from public;
grant execute on function calendar_feed_by_token(bytea) to ${appRole};

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;

create policy for_functions on calendar_feed for select to current_user using (true);
create policy clinic on calendar_feed as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

create policy therapist_reads on calendar_feed for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_makes on calendar_feed for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and made_by = (select rehab_subject()));
create policy therapist_revokes on calendar_feed for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]))
    with check (revoked_by = (select rehab_subject()));
create policy patient_reads on calendar_feed for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));
create policy patient_makes on calendar_feed for insert to ${appRole}
    with check ((select rehab_role()) = 'patient' and patient_id = (select rehab_person())
        and made_by = (select rehab_subject()));
create policy patient_revokes on calendar_feed for update to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()))
    with check (revoked_by = (select rehab_subject()));

grant select, insert on calendar_feed to ${appRole};
grant update (revoked_at, revoked_by) on calendar_feed to ${appRole};
