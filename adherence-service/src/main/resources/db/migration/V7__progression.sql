-- Proposals to do more or less that were made of what was logged, as they were told to prescription-service, where a clinician
-- decides. Kept as they were made: what they rest on may be corrected later.

create table progression_proposal (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    proposal_id     uuid        not null,
    clinic_id       uuid        not null,
    line_id         uuid        not null,
    version         int         not null check (version > 0), -- the newest when it was made
    direction       text        not null check (direction in ('UP', 'DOWN')),
    change          jsonb       not null,
    because         text        not null check (char_length(because) between 1 and 500),
    last_session    uuid        not null, -- the latest session that it rests on
    last_day        date        not null,
    made_at         timestamptz not null,
    primary key (patient_id, prescription_id, proposal_id)
);
create index progression_proposal_clinic on progression_proposal (clinic_id);

alter table progression_proposal enable row level security;
alter table progression_proposal force row level security;

create policy clinic on progression_proposal as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy reckon on progression_proposal for select to ${appRole} using ((select rehab_role()) = 'reckoning');
create policy reckoned on progression_proposal for insert to ${appRole}
    with check ((select rehab_role()) = 'reckoning');
create policy care_team on progression_proposal for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id in (select m.patient_id
        from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active));

grant select, insert on progression_proposal to ${appRole};
