-- What clinic figures over years are read from instead of sessions: one row for each patient and ISO week, and one that says
-- how the patient stands. Both are derived, kept by the reckoning, and made again from what is stored by a command.

create table patient_week (
    patient_id          uuid             not null,
    monday              date             not null, -- of the patient's local ISO week
    clinic_id           uuid             not null,
    done                int              not null,
    counted             double precision not null,
    target              double precision not null,
    planned             double precision not null,
    dose                double precision not null,
    most_due            double precision not null,
    entries             int              not null,
    attended            int              not null,
    late                int              not null,
    stops_for_pain      int              not null,
    stops_for_symptom   int              not null,
    days_without_report int              not null,
    pain_reports        int              not null,
    first_pain          smallint, -- absent: not reported, which is not 0
    last_pain           smallint,
    primary key (patient_id, monday)
);
create index patient_week_clinic on patient_week (clinic_id, monday);

create table patient_standing (
    patient_id   uuid primary key,
    clinic_id    uuid not null,
    as_of        date not null, -- the patient's today when it was reckoned; days before it had ended
    active_since date,          -- absent: nothing is asked for on that day
    last_day     date           -- of the last entry that stands; absent: never any
);
create index patient_standing_clinic on patient_standing (clinic_id);

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
begin
    foreach name in array array['patient_week', 'patient_standing']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy reckoned on %I using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''reckoning''');
        execute format('create policy clinic_aggregate on %I for select using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''clinic-aggregate''');
    end loop;
    -- For figures by therapist, whose patients are only counted.
    execute format('create policy clinic_aggregate on care_team_member for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''clinic-aggregate''');
end
$$;

grant select, insert, delete on patient_week to ${appRole};
grant select, insert, delete on patient_standing to ${appRole};
grant update (as_of, active_since, last_day) on patient_standing to ${appRole};

-- Whoever is there already has no rollups yet. The owner is held by row-level security too, except for this statement.
alter table patient no force row level security;
alter table patient_change no force row level security;
insert into patient_change (patient_id, clinic_id, from_day) select patient_id, clinic_id, current_date from patient;
alter table patient force row level security;
alter table patient_change force row level security;
