-- Copies of what prescription-service announces, and what patients logged. Every key of a table about a patient begins
-- with patient_id, so that the tables can be distributed by patient. There is no foreign key between the copies, because
-- announcements may come in any order, and none between partitioned tables, so that old months can be detached.

-- Copies ---------------------------------------------------------------------------------------------------------------

create table patient (
    patient_id         uuid   primary key,
    clinic_id          uuid   not null,
    time_zone          text   not null,
    care_team_sequence bigint not null default 0
);
create index patient_clinic on patient (clinic_id);

create table care_team_member (
    patient_id   uuid    not null,
    therapist_id text    not null,
    clinic_id    uuid    not null,
    role         text    not null check (role in ('LEAD', 'MEMBER')),
    active       boolean not null,
    primary key (patient_id, therapist_id)
);
create index care_team_member_therapist on care_team_member (therapist_id, patient_id) where active;

create table plan_version (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    version         int         not null check (version > 0),
    clinic_id       uuid        not null,
    effective_from  date        not null,
    content         jsonb       not null, -- as it was announced
    targets         jsonb       not null, -- the part of it that figures need: routines with schedule, dose and side
    received_at     timestamptz not null,
    primary key (patient_id, prescription_id, version)
);
create index plan_version_clinic on plan_version (clinic_id);

create table suspension (
    patient_id      uuid not null,
    suspension_id   uuid not null,
    prescription_id uuid not null,
    clinic_id       uuid not null,
    kind            text not null check (kind in ('PAUSED', 'ON_HOLD')),
    from_day        date not null,
    until_day       date check (until_day >= from_day), -- first day in force again
    primary key (patient_id, suspension_id)
);
create index suspension_clinic on suspension (clinic_id);

-- Sessions -------------------------------------------------------------------------------------------------------------

-- A key of a partitioned table must contain the partition key, so it cannot keep one id out of two months. This can.
create table session_key (
    patient_id   uuid not null,
    session_id   uuid not null,
    clinic_id    uuid not null,
    performed_on date not null,
    fingerprint  text not null,
    primary key (patient_id, session_id)
);

create table session (
    patient_id               uuid             not null,
    performed_on             date             not null, -- the patient's local day, fixed when it was logged
    session_id               uuid             not null,
    clinic_id                uuid             not null,
    prescription_id          uuid             not null,
    version                  int              not null,
    routine_id               uuid             not null,
    performed_at             timestamptz      not null,
    performed_offset_seconds int              not null,
    zone_id                  text             not null,
    recorded_at              timestamptz      not null,
    recorded_by              text             not null,
    source                   text             not null
        check (source in ('PATIENT', 'CAREGIVER', 'CLINICIAN_FROM_PAPER', 'DEVICE')),
    -- Absent means not reported, which is not 0.
    pain_before              smallint         check (pain_before between 0 and 10),
    pain_after               smallint         check (pain_after between 0 and 10),
    effort                   smallint         check (effort between 0 and 10),
    note                     text,
    late                     boolean          not null,
    late_reason              text,
    skip_reason              text,
    corrects                 uuid,
    status                   text             not null
        check (status in ('COMPLETE', 'PARTIAL', 'SKIPPED', 'STOPPED_PAIN', 'STOPPED_SYMPTOM')),
    completion               double precision not null check (completion between 0 and 1),
    relative_dose            double precision not null check (relative_dose >= 0),
    superseded_version       boolean          not null,
    extra                    boolean          not null,
    primary key (patient_id, performed_on, session_id)
) partition by range (performed_on);
create index session_clinic on session (clinic_id, performed_on);

-- One row for each line that was ordered, reported or not: the snapshot of its target is kept either way.
create table session_line (
    patient_id        uuid             not null,
    performed_on      date             not null,
    session_id        uuid             not null,
    position          int              not null,
    clinic_id         uuid             not null,
    line_id           uuid             not null,
    exercise_id       uuid             not null,
    exercise_revision int              not null,
    exercise_name     text             not null,
    side              text             not null,
    dose              jsonb            not null,
    completion        double precision not null,
    reported          boolean          not null,
    stop_reason       text,
    pain_during       smallint         check (pain_during between 0 and 10),
    sets              jsonb            not null,
    primary key (patient_id, performed_on, session_id, position)
) partition by range (performed_on);

create table session_default partition of session default;
create table session_line_default partition of session_line default;

-- An entry is never changed: that it was entered in error is a fact of its own.
create table session_correction (
    patient_id   uuid        not null,
    session_id   uuid        not null,
    clinic_id    uuid        not null,
    corrected_by uuid        not null,
    recorded_at  timestamptz not null,
    primary key (patient_id, session_id),
    unique (patient_id, corrected_by)
);

-- Who may --------------------------------------------------------------------------------------------------------------

-- Partitions have no policy and no grant: rows are reached through the parent only.
do $$
declare
    name text;
begin
    foreach name in array array['patient', 'care_team_member', 'plan_version', 'suspension', 'session_key', 'session',
        'session_line', 'session_correction', 'session_default', 'session_line_default']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;

-- A therapist sees the memberships of their own, which is also how the policies below know their patients.
create policy own_membership on care_team_member for select
    using ((select rehab_role()) = 'therapist'
        and clinic_id = (select rehab_clinic())
        and therapist_id = (select rehab_subject()));

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    foreach name in array array['patient', 'plan_version', 'suspension', 'session_key', 'session', 'session_line',
        'session_correction']
    loop
        execute format('create policy own_record on %I for select using (%s and %s)', name, clinic, own);
        execute format('create policy care_team on %I for select using (%s and %s)', name, clinic, team);
    end loop;

    foreach name in array array['session_key', 'session', 'session_line', 'session_correction']
    loop
        execute format('create policy log_own on %I for insert with check (%s and %s)', name, clinic, own);
        execute format('create policy log_for_patient on %I for insert with check (%s and %s)', name, clinic, team);
    end loop;

    -- An administrator's own transaction sees none of these rows. The one use case that counts over a clinic puts on
    -- this role for its reads, and hands out aggregates only.
    foreach name in array array['patient', 'plan_version', 'suspension', 'session', 'session_correction']
    loop
        execute format('create policy clinic_aggregate on %I for select using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''clinic-aggregate''');
    end loop;

    foreach name in array array['patient', 'care_team_member', 'plan_version', 'suspension']
    loop
        execute format('create policy delivery on %I using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''prescription-delivery''');
    end loop;
end
$$;

grant select, insert on patient, care_team_member, plan_version, suspension to ${appRole};
grant update (time_zone, care_team_sequence) on patient to ${appRole};
grant update (role, active) on care_team_member to ${appRole};
grant update (until_day) on suspension to ${appRole};
grant select, insert on session_key, session, session_line, session_correction to ${appRole};

-- Months ---------------------------------------------------------------------------------------------------------------

-- Makes the partitions of these months. A month that is already there, that cannot be locked now or whose rows are already
-- in the default partition is left alone: logging never waits for a partition, and never fails for want of one.
create function ensure_session_partitions(first_month date, months int) returns int
    language plpgsql security definer set search_path = public, pg_temp as
$$
declare
    month  date;
    parent text;
    child  text;
    made   int := 0;
begin
    perform pg_advisory_xact_lock(hashtext('session partitions'));
    perform set_config('lock_timeout', '2s', true);
    for step in 0 .. months - 1 loop
        month := (date_trunc('month', first_month) + make_interval(months => step))::date;
        foreach parent in array array['session', 'session_line'] loop
            child := format('%s_%s', parent, to_char(month, 'YYYY_MM'));
            continue when to_regclass(child) is not null;
            begin
                execute format('create table %I partition of %I for values from (%L) to (%L)',
                    child, parent, month, (month + interval '1 month')::date);
                execute format('alter table %I enable row level security', child);
                execute format('alter table %I force row level security', child);
                made := made + 1;
            exception when check_violation or lock_not_available then
                raise warning 'partition % not made: %', child, sqlerrm;
            end;
        end loop;
    end loop;
    return made;
end
$$;
revoke execute on function ensure_session_partitions(date, int) from public;
grant execute on function ensure_session_partitions(date, int) to ${appRole};

select ensure_session_partitions((current_date - interval '12 months')::date, 16);
