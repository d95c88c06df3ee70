-- What has to be reckoned again. Whoever changes something about a patient says so here, in the same transaction, and a job
-- reckons all that depends on it soon after: rollups, review tasks, proposals. Nothing waits for that.

create table patient_change (
    patient_id uuid   not null,
    change_id  bigint generated always as identity,
    clinic_id  uuid   not null,
    from_day   date   not null, -- the first local day that may look different now
    attempts   int    not null default 0,
    not_before timestamptz,     -- after a failure: when to try again
    primary key (patient_id, change_id)
);
create index patient_change_next on patient_change (not_before nulls first, change_id);

-- The local day up to which a patient has been reckoned: silence changes figures too, without anybody writing.
alter table patient add column reckoned_day date;
create index patient_reckoned on patient (time_zone, reckoned_day);

alter table patient_change enable row level security;
alter table patient_change force row level security;

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
begin
    execute format('create policy say_own on patient_change for insert with check (%s and %s)', clinic,
        '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())');
    execute format('create policy say_for_patient on patient_change for insert with check (%s and %s)', clinic,
        '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)');
    execute format('create policy say_delivered on patient_change for insert with check (%s and %s)', clinic,
        '(select rehab_role()) = ''prescription-delivery''');
    -- The job looks for what is due in every clinic, and then works as one of that clinic.
    create policy look on patient_change using ((select rehab_role()) = 'system');
    create policy look on patient for select using ((select rehab_role()) = 'system');
    execute format('create policy reckoned on patient for update using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
    foreach name in array array['patient', 'care_team_member', 'plan_version', 'plan_end', 'suspension', 'session_key',
        'session', 'session_line', 'session_correction']
    loop
        execute format('create policy reckon on %I for select using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''reckoning''');
    end loop;
    execute format('create policy reckoned on patient_change using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
end
$$;

grant select, insert, delete on patient_change to ${appRole};
grant update (attempts, not_before) on patient_change to ${appRole};
grant update (reckoned_day) on patient to ${appRole};
