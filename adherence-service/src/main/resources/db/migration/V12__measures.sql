-- What patients answer in numbers from time to time: pain, function, how much has changed. A wrong answer stays beside the one
-- that corrects it.

create table measurement (
    patient_id              uuid        not null,
    measure_id              uuid        not null,
    clinic_id               uuid        not null,
    kind                    text        not null check (kind in ('PSFS', 'GRC', 'PAIN')),
    goal_id                 uuid        check ((goal_id is not null) = (kind = 'PSFS')),
    score                   smallint    not null
        check (case when kind = 'GRC' then score between -7 and 7 else score between 0 and 10 end),
    answered_at             timestamptz not null,
    answered_offset_seconds int         not null,
    answered_on             date        not null, -- the patient's local day
    corrects                uuid,
    recorded_at             timestamptz not null,
    recorded_by             text        not null,
    primary key (patient_id, measure_id),
    foreign key (patient_id, corrects) references measurement,
    unique (patient_id, corrects)
);
create index measurement_clinic on measurement (clinic_id);

alter table measurement enable row level security;
alter table measurement force row level security;

create policy clinic on measurement as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

do $$
declare
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    execute format('create policy own_record on measurement for select using (%s)', own);
    execute format('create policy care_team on measurement for select using (%s)', team);
    execute format('create policy answer_own on measurement for insert with check (%s)', own);
    execute format('create policy answer_for_patient on measurement for insert with check (%s)', team);
    execute 'create policy reckon on measurement for select using ((select rehab_role()) = ''reckoning'')';
end
$$;

grant select, insert on measurement to ${appRole};
