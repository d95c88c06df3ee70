-- The red-flag questionnaire: a clinic's own versions, and what patients answered before they began and after each resumption.

create table red_flag_questionnaire (
    clinic_id uuid        not null,
    version   int         not null check (version > 0),
    questions jsonb       not null,
    made_at   timestamptz not null,
    made_by   text        not null,
    primary key (clinic_id, version)
);

-- Each answer with the question as it was asked: no later version changes what a patient said yes to.
create table red_flag_answer (
    patient_id       uuid        not null,
    answer_id        uuid        not null,
    clinic_id        uuid        not null,
    prescription_id  uuid        not null,
    questionnaire_id uuid        not null,
    version          int         not null check (version > 0),
    answers          jsonb       not null,
    holds            boolean     not null, -- whether a yes to one of them puts the prescription on hold
    answered_at      timestamptz not null,
    answered_by      text        not null,
    primary key (patient_id, answer_id)
);
create index red_flag_answer_newest on red_flag_answer (patient_id, prescription_id, answered_at desc);

-- When the end of a suspension became known here: answers from before that are of an earlier time.
alter table suspension add column ended_at timestamptz;
alter table session add column red_flags_unanswered boolean not null default false;

-- Whether the questions have been answered since the prescription was last resumed, or at all if it never was.
create function red_flags_answered(of_patient uuid, of_prescription uuid) returns boolean language sql stable
    as $$ select exists (select from red_flag_answer a
                         where a.patient_id = of_patient and a.prescription_id = of_prescription
                           and a.answered_at > coalesce((select max(s.ended_at) from suspension s
                                                         where s.patient_id = of_patient
                                                           and s.prescription_id = of_prescription), '-infinity')) $$;
revoke execute on function red_flags_answered(uuid, uuid) from public;
grant execute on function red_flags_answered(uuid, uuid) to ${appRole};

alter table red_flag_questionnaire enable row level security;
alter table red_flag_questionnaire force row level security;
alter table red_flag_answer enable row level security;
alter table red_flag_answer force row level security;

do $$
declare
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    execute format('create policy of_clinic on red_flag_questionnaire for select using (%s and %s)', clinic,
        '(select rehab_role()) in (''patient'', ''therapist'', ''administrator'')');
    execute format('create policy make_version on red_flag_questionnaire for insert with check (%s and %s)', clinic,
        '(select rehab_role()) = ''administrator'' and made_by = (select rehab_subject())');
    execute format('create policy own_record on red_flag_answer for select using (%s and %s)', clinic, own);
    execute format('create policy care_team on red_flag_answer for select using (%s and %s)', clinic, team);
    execute format('create policy answer_own on red_flag_answer for insert with check (%s and %s)', clinic, own);
    execute format('create policy answer_for_patient on red_flag_answer for insert with check (%s and %s)', clinic, team);
    execute format('create policy reckon on red_flag_answer for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
end
$$;

grant select, insert on red_flag_questionnaire, red_flag_answer to ${appRole};
grant update (ended_at) on suspension to ${appRole};
