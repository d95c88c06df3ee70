-- What a clinician must look at. A rule keeps one open task per patient; what it finds is evidence of that task, each thing
-- once, whether its task is still open or not. Evidence and dispositions are never changed.

create table review_task (
    patient_id   uuid        not null,
    task_id      uuid        not null,
    clinic_id    uuid        not null,
    rule         text        not null,
    tier         text        not null check (tier in ('CRITICAL', 'HIGH', 'MEDIUM', 'LOW')), -- as it was when opened
    opened_at    timestamptz not null,
    due_at       timestamptz not null,
    closed_at    timestamptz,
    primary key (patient_id, task_id)
);
create unique index review_task_open on review_task (patient_id, rule) where closed_at is null;
create index review_task_id on review_task (task_id);
create index review_task_opened on review_task (patient_id, opened_at desc, task_id desc);
create index review_task_clinic on review_task (clinic_id, opened_at);

create table review_evidence (
    patient_id      uuid        not null,
    rule            text        not null,
    evidence_key    text        not null, -- what it is about: a rule finds it once
    task_id         uuid        not null,
    clinic_id       uuid        not null,
    what            text        not null,
    day             date        not null, -- the patient's local day
    prescription_id uuid,
    routine_id      uuid,
    session_id      uuid,
    report_id       uuid,                 -- of a symptom told outside of a session
    numbers         jsonb       not null, -- coded numbers, no words
    found_at        timestamptz not null,
    primary key (patient_id, rule, evidence_key)
);
create index review_evidence_task on review_evidence (patient_id, task_id, found_at desc);

create table review_disposition (
    patient_id  uuid        not null,
    task_id     uuid        not null,
    clinic_id   uuid        not null,
    code        text        not null check (code in ('CONTACTED', 'PLAN_CHANGED', 'WATCHING', 'REFERRED', 'NO_ACTION_NEEDED',
        'ENTERED_IN_ERROR', 'OTHER')),
    comment     text check (code <> 'OTHER' or comment is not null),
    disposed_by text        not null,
    disposed_at timestamptz not null,
    primary key (patient_id, task_id)
);

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    foreach name in array array['review_task', 'review_evidence', 'review_disposition']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy care_team on %I for select using (%s and %s)', name, clinic, team);
    end loop;
    execute format('create policy dispose on review_task for update using (%s and %s)', clinic, team);
    execute format('create policy dispose on review_disposition for insert with check (%s and %s)', clinic, team);
    foreach name in array array['review_task', 'review_evidence']
    loop
        execute format('create policy reckon on %I using (%s and %s)', name, clinic,
            '(select rehab_role()) = ''reckoning''');
    end loop;
end
$$;

grant select, insert on review_task, review_evidence, review_disposition to ${appRole};
grant update (closed_at) on review_task to ${appRole};
