-- Proposals to do more or less, and what clinicians made of them.

-- A proposal, kept as it came.
create table progression_proposal (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    proposal_id     uuid        not null,
    clinic_id       uuid        not null,
    line_id         uuid        not null,
    version         int         not null,
    direction       text        not null check (direction in ('UP', 'DOWN')),
    change          jsonb       not null,
    because         text        not null check (char_length(because) between 1 and 500),
    made_at         timestamptz not null,
    received_at     timestamptz not null,
    primary key (patient_id, prescription_id, proposal_id),
    foreign key (patient_id, prescription_id, version) references prescription_version
);
comment on column progression_proposal.version is 'The version that the logs were judged against';

-- One decision for each, for good. Accepted and changed ones made a version.
create table proposal_decision (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    proposal_id     uuid        not null,
    clinic_id       uuid        not null,
    decision        text        not null check (decision in ('ACCEPTED', 'CHANGED', 'DECLINED')),
    reason          text        check (char_length(reason) between 1 and 1000),
    made_version    int,
    decided_at      timestamptz not null,
    decided_by      text        not null,
    decided_by_name text        not null,
    primary key (patient_id, prescription_id, proposal_id),
    foreign key (patient_id, prescription_id, proposal_id) references progression_proposal,
    foreign key (patient_id, prescription_id, made_version) references prescription_version,
    check ((decision = 'DECLINED') = (made_version is null))
);

create trigger proposal_is_immutable before update or delete on progression_proposal
    for each row execute function refuse_change();
create trigger proposal_is_kept before truncate on progression_proposal
    for each statement execute function refuse_change();
create trigger decision_is_immutable before update or delete on proposal_decision
    for each row execute function refuse_change();
create trigger decision_is_kept before truncate on proposal_decision
    for each statement execute function refuse_change();

-- Whoever delivers reads no prescription; this much it may know: that what it speaks of is there.
create function is_prescribed(of_patient uuid, of_prescription uuid, of_version int, line uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from prescription_version v
                         where v.patient_id = of_patient and v.prescription_id = of_prescription
                           and v.version = of_version and v.clinic_id = rehab_clinic()
                           and jsonb_path_exists(v.content, '$.routines[*].lines[*].lineId ? (@ == $line)',
                                                 jsonb_build_object('line', line::text))) $$;
revoke execute on function is_prescribed(uuid, uuid, int, uuid) from public;
grant execute on function is_prescribed(uuid, uuid, int, uuid) to ${appRole};
create policy for_is_prescribed on prescription_version for select to current_user using (true);

alter table progression_proposal enable row level security;
alter table progression_proposal force row level security;
alter table proposal_decision enable row level security;
alter table proposal_decision force row level security;

create policy clinic on progression_proposal as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on proposal_decision as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

create policy adherence_proposes on progression_proposal for insert to ${appRole}
    with check ((select rehab_role()) = 'adherence-delivery'
        and is_prescribed(patient_id, prescription_id, version, line_id));
create policy adherence_compares on progression_proposal for select to ${appRole}
    using ((select rehab_role()) = 'adherence-delivery');
create policy therapist_reads on progression_proposal for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));

create policy therapist_reads on proposal_decision for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_decides on proposal_decision for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and decided_by = (select rehab_subject()));

grant select, insert on progression_proposal to ${appRole};
grant select, insert on proposal_decision to ${appRole};
