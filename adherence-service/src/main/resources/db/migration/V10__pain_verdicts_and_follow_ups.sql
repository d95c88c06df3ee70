-- What reported pain means by the pain rule that was in force, and the question about it a day later.

alter table session_line add column pain_verdict text
    check (pain_verdict in ('GO_ON', 'ACCEPTABLE_IF_SETTLED', 'STOP_EXERCISE')); -- absent: nothing is known of pain
alter table session add column asks_follow_up boolean not null default false;

create table session_follow_up (
    patient_id  uuid        not null,
    session_id  uuid        not null,
    clinic_id   uuid        not null,
    settled     text        not null check (settled in ('SETTLED', 'SAME', 'WORSE')),
    pain        smallint    check (pain between 0 and 10), -- absent: not reported, which is not 0
    note        text,
    answered_at timestamptz not null,
    answered_by text        not null,
    primary key (patient_id, session_id)
);
create index session_follow_up_newest on session_follow_up (patient_id, answered_at desc);

alter table session_follow_up enable row level security;
alter table session_follow_up force row level security;

do $$
declare
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    execute format('create policy own_record on session_follow_up for select using (%s and %s)', clinic, own);
    execute format('create policy care_team on session_follow_up for select using (%s and %s)', clinic, team);
    execute format('create policy answer_own on session_follow_up for insert with check (%s and %s)', clinic, own);
    execute format('create policy answer_for_patient on session_follow_up for insert with check (%s and %s)', clinic,
        team);
    execute format('create policy reckon on session_follow_up for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
end
$$;

grant select, insert on session_follow_up to ${appRole};
