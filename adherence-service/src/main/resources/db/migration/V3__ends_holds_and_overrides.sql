-- What prescription-service announces since prescriptions have a period, holds with a cause, an end, and safety findings that
-- a clinician overrode.

alter table suspension add column cause text; -- of a hold: who or what put it; absent: not said

create table plan_end (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    clinic_id       uuid        not null,
    status          text        not null check (status in ('STOPPED', 'COMPLETED')),
    last_day        date        not null, -- the last local day in force
    received_at     timestamptz not null,
    primary key (patient_id, prescription_id)
);
create index plan_end_clinic on plan_end (clinic_id);

-- A line that was ordered although this rule spoke against it. What came of it is counted by rule.
create table rule_override (
    patient_id      uuid not null,
    prescription_id uuid not null,
    version         int  not null check (version > 0),
    line_id         uuid not null,
    rule_id         uuid not null,
    rule_version    int  not null check (rule_version > 0),
    clinic_id       uuid not null,
    primary key (patient_id, prescription_id, version, line_id, rule_id, rule_version)
);
create index rule_override_clinic on rule_override (clinic_id, rule_id);

alter table plan_end enable row level security;
alter table plan_end force row level security;
alter table rule_override enable row level security;
alter table rule_override force row level security;

-- A figure asks for the ends together with the suspensions. Overrides are nobody's but the counting one's.
do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
begin
    execute format('create policy own_record on plan_end for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())');
    execute format('create policy care_team on plan_end for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)');
    execute format('create policy clinic_aggregate on plan_end for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''clinic-aggregate''');
    foreach name in array array['plan_end', 'rule_override']
    loop
        execute format('create policy delivery on %I using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''prescription-delivery''');
    end loop;
    -- The one use case that counts what came of overridden rules puts on this role for its one statement.
    foreach name in array array['rule_override', 'session', 'session_line', 'session_correction']
    loop
        execute format('create policy rule_outcome on %I for select using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''rule-outcome''');
    end loop;
end
$$;

grant select, insert on plan_end, rule_override to ${appRole};
