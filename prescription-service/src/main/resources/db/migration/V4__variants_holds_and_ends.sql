-- Prescriptions that are held, end, and are acknowledged by the patient. What a version says (variants, loads, limits) is
-- in its document; here stands only what is looked for, constrained or counted.

alter table prescription drop constraint prescription_status_check;
alter table prescription
    add column until_date date,
    add constraint prescription_status_check
        check (status in ('DRAFT', 'ACTIVE', 'PAUSED', 'ON_HOLD', 'COMPLETED', 'STOPPED'));
comment on column prescription.until_date is
    'The last local day of the newest version, as its document says; null when it has no end';
create index prescription_by_end on prescription (until_date)
    where until_date is not null and status in ('ACTIVE', 'PAUSED', 'ON_HOLD');

alter table suspension drop constraint suspension_kind_check;
alter table suspension
    add column cause text check (cause in ('CLINICIAN', 'SAFETY_CHECK', 'SYMPTOM')),
    add column paused_by_name text,
    add column resumed_by_name text,
    add constraint suspension_kind_check check (kind in ('PAUSED', 'ON_HOLD')),
    add constraint suspension_cause_of_hold check ((kind = 'ON_HOLD') = (cause is not null));
comment on column suspension.cause is 'What put it on hold; null for a pause';

-- The end of a prescription: once, and for good.
create table prescription_end (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    clinic_id       uuid        not null,
    status          text        not null check (status in ('COMPLETED', 'STOPPED')),
    last_day        date        not null,
    ended_at        timestamptz not null,
    ended_by        text        not null,
    ended_by_name   text        not null,
    reason          text        check (char_length(reason) between 1 and 1000),
    primary key (patient_id, prescription_id),
    foreign key (patient_id, prescription_id) references prescription,
    check (status = 'COMPLETED' or reason is not null)
);
comment on column prescription_end.last_day is 'The last local day that counts';

-- That the patient has read the safety notes of a version. A recall of one of its exercises asks again: then there is a
-- row for what had been recalled before and one for what has been since.
create table version_acknowledgement (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    version         int         not null,
    recalled_at     timestamptz not null,
    clinic_id       uuid        not null,
    acknowledged_at timestamptz not null,
    acknowledged_by text        not null,
    primary key (patient_id, prescription_id, version, recalled_at),
    foreign key (patient_id, prescription_id, version) references prescription_version
);
comment on column version_acknowledgement.recalled_at is
    'When the newest recall that concerned the version had been received; -infinity when there was none';


create trigger end_is_immutable before update or delete on prescription_end
    for each row execute function refuse_change();
create trigger end_is_kept before truncate on prescription_end
    for each statement execute function refuse_change();
create trigger acknowledgement_is_immutable before update or delete on version_acknowledgement
    for each row execute function refuse_change();
create trigger acknowledgement_is_kept before truncate on version_acknowledgement
    for each statement execute function refuse_change();
create trigger ended_prescription_is_final before update on prescription
    for each row when (old.status in ('COMPLETED', 'STOPPED')) execute function refuse_change();


alter table prescription_end enable row level security;
alter table prescription_end force row level security;
alter table version_acknowledgement enable row level security;
alter table version_acknowledgement force row level security;

-- What the functions below need to see as the owner.
create policy for_functions on recall for select to current_user using (true);
create policy for_functions on prescription for select to current_user using (true);

-- When the newest recall that concerns a version was received; -infinity when there is none. Nobody learns what was
-- recalled by it: patients may call it too.
create function recalled_at(of_patient uuid, of_prescription uuid, of_version int) returns timestamptz
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(max(r.received_at), '-infinity')
    from prescribed_exercise e
    join recall r on r.exercise_id = e.exercise_id and e.lowest_revision <= r.last_affected
                 and (r.clinic_id is null or r.clinic_id = e.clinic_id)
    where e.patient_id = of_patient and e.prescription_id = of_prescription and e.version = of_version
      and e.clinic_id = rehab_clinic()
$$;

-- Prescriptions whose last local day has passed, over all clinics: for the job that completes them, which then acts for one
-- clinic at a time.
create function past_their_end(at timestamptz, most int)
    returns table (clinic_id uuid, patient_id uuid, prescription_id uuid)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.clinic_id, p.patient_id, p.prescription_id
    from prescription p
    join patient a on a.patient_id = p.patient_id
    where p.until_date is not null and p.status in ('ACTIVE', 'PAUSED', 'ON_HOLD')
      and p.until_date < (at at time zone a.time_zone)::date
      and rehab_role() = 'system'
    order by p.until_date, p.prescription_id
    limit most
$$;
revoke execute on function recalled_at(uuid, uuid, int), past_their_end(timestamptz, int) from public;
grant execute on function recalled_at(uuid, uuid, int), past_their_end(timestamptz, int) to ${appRole};

create policy clinic on prescription_end as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on version_acknowledgement as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

create policy system on prescription_end to ${appRole} using ((select rehab_role()) = 'system');
create policy system on version_acknowledgement to ${appRole} using ((select rehab_role()) = 'system');

create policy therapist_reads on prescription_end for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_ends on prescription_end for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and ended_by = (select rehab_subject()));
create policy patient_reads on prescription_end for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on version_acknowledgement for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy patient_reads on version_acknowledgement for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));
create policy patient_acknowledges on version_acknowledgement for insert to ${appRole}
    with check ((select rehab_role()) = 'patient' and patient_id = (select rehab_person())
        and acknowledged_by = (select rehab_subject()));

grant select, insert on prescription_end, version_acknowledgement to ${appRole};
grant update (until_date) on prescription to ${appRole};
grant update (resumed_by_name) on suspension to ${appRole};
