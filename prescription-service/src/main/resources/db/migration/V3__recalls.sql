-- What the catalog has recalled, and which prescriptions it concerns.

-- A delivery, kept as it came. Without a clinic it is the shared library's and concerns every clinic.
create table recall (
    recall_id     uuid        primary key,
    clinic_id     uuid,
    exercise_id   uuid        not null,
    exercise_name text        not null,
    kind          text        not null check (kind in ('SAFETY_CHANGED', 'WITHDRAWN')),
    revision      int         not null check (revision >= 1),
    reason        text        not null,
    at            timestamptz not null,
    received_at   timestamptz not null,
    last_affected int         not null generated always as
        (case kind when 'WITHDRAWN' then revision else revision - 1 end) stored
);
create index recall_of_exercise on recall (exercise_id, revision desc, at desc);
create index recall_by_time on recall (at desc, recall_id desc);
comment on column recall.revision is 'The revision with the new safety text; for what is withdrawn, the last one there was';
comment on column recall.last_affected is 'A line pinned to this revision or an earlier one is recalled';

-- Which exercises a version has, without a clinical word, so that an administrator may look there too. It follows
-- prescription_version by trigger: nobody else writes it.
create table prescribed_exercise (
    patient_id      uuid not null,
    prescription_id uuid not null,
    version         int  not null,
    exercise_id     uuid not null,
    clinic_id       uuid not null,
    lowest_revision int  not null,
    superseded_from date,
    primary key (patient_id, prescription_id, version, exercise_id),
    foreign key (patient_id, prescription_id, version) references prescription_version
);
create index prescribed_exercise_by_exercise on prescribed_exercise (exercise_id, clinic_id);
comment on column prescribed_exercise.lowest_revision is 'The oldest revision that a line of this version is pinned to';
comment on column prescribed_exercise.superseded_from is
    'The first local day on which a later version counts instead; null while there is none';

create function keep_prescribed_exercises(added prescription_version) returns void
    language sql set search_path = public, pg_temp as $$
    update prescribed_exercise set superseded_from = least(superseded_from, added.effective_from)
    where patient_id = added.patient_id and prescription_id = added.prescription_id and version < added.version;
    insert into prescribed_exercise (patient_id, prescription_id, version, exercise_id, clinic_id, lowest_revision)
    select added.patient_id, added.prescription_id, added.version, (line ->> 'exerciseId')::uuid, added.clinic_id,
           min((line ->> 'exerciseRevision')::int)
    from jsonb_path_query(added.content, '$.routines[*].lines[*]') as line
    group by line ->> 'exerciseId'
$$;
create function version_was_added() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform keep_prescribed_exercises(new);
    return null;
end $$;
revoke execute on function keep_prescribed_exercises(prescription_version), version_was_added() from public;

alter table recall enable row level security;
alter table recall force row level security;
alter table prescribed_exercise enable row level security;
alter table prescribed_exercise force row level security;

create policy for_functions on prescribed_exercise to current_user using (true);

-- What was activated before this table existed, in the order in which it happened. The owner, too, is under row-level
-- security: it may look for this one time.
create policy for_this_migration on prescription_version for select to current_user using (true);
do $$
declare
    known prescription_version;
begin
    for known in select * from prescription_version order by patient_id, prescription_id, version loop
        perform keep_prescribed_exercises(known);
    end loop;
end $$;
drop policy for_this_migration on prescription_version;

create trigger version_has_exercises after insert on prescription_version
    for each row execute function version_was_added();
create trigger recall_is_immutable before update or delete on recall
    for each row execute function refuse_change();
create trigger recall_is_kept before truncate on recall
    for each statement execute function refuse_change();

create policy clinic on recall as restrictive to ${appRole}
    using (clinic_id is null or clinic_id = (select rehab_clinic()));
create policy clinic on prescribed_exercise as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

-- The catalog tells of a recall for one clinic, or for all of them, and sees what it told.
create policy catalog_tells on recall for insert to ${appRole}
    with check ((select rehab_role()) = 'catalog-delivery' and clinic_id is not distinct from (select rehab_clinic()));
create policy catalog_compares on recall for select to ${appRole}
    using ((select rehab_role()) = 'catalog-delivery' and clinic_id is not distinct from (select rehab_clinic()));
create policy staff_reads on recall for select to ${appRole}
    using ((select rehab_role()) in ('therapist', 'administrator'));
create policy system on recall for select to ${appRole} using ((select rehab_role()) = 'system');

create policy therapist_reads on prescribed_exercise for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_reads on prescribed_exercise for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy system on prescribed_exercise for select to ${appRole} using ((select rehab_role()) = 'system');

grant select, insert on recall to ${appRole};
grant select on prescribed_exercise to ${appRole};
