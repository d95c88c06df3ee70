-- What the catalog has recalled and which ordered lines stand on it, what became of proposals, and tasks that end by themselves.

-- Kept as it came. Without a clinic it is the shared library's and concerns every clinic.
create table recall (
    recall_id     uuid        primary key,
    clinic_id     uuid,
    exercise_id   uuid        not null,
    last_affected int         not null check (last_affected >= 0), -- a line of this revision or an earlier one is recalled
    received_at   timestamptz not null
);
create index recall_of_exercise on recall (exercise_id);

-- Which revision each line of a version was ordered from: the plan's content is too big to be searched.
create table ordered_exercise (
    patient_id      uuid not null,
    prescription_id uuid not null,
    version         int  not null,
    line_id         uuid not null,
    clinic_id       uuid not null,
    routine_id      uuid not null,
    exercise_id     uuid not null,
    revision        int  not null,
    primary key (patient_id, prescription_id, version, line_id)
);
create index ordered_exercise_by_exercise on ordered_exercise (exercise_id, revision);

-- What was ordered before this table existed. The owner, too, is under row-level security: it may look for this one time.
create policy for_this_migration on plan_version for select to current_user using (true);
insert into ordered_exercise (patient_id, prescription_id, version, line_id, clinic_id, routine_id, exercise_id, revision)
select v.patient_id, v.prescription_id, v.version, (line ->> 'lineId')::uuid, v.clinic_id, (routine ->> 'routineId')::uuid,
       (line ->> 'exerciseId')::uuid, (line ->> 'exerciseRevision')::int
  from plan_version v
 cross join lateral jsonb_path_query(v.content, '$.routines[*]') as routine
 cross join lateral jsonb_path_query(routine, '$.lines[*]') as line
    on conflict do nothing;
drop policy for_this_migration on plan_version;

-- What became of a proposal: a clinician's decision, as prescription-service told it, or that what it spoke of is no longer
-- ordered. A decision that comes later takes the place of the latter.
create table proposal_outcome (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    proposal_id     uuid        not null,
    clinic_id       uuid        not null,
    outcome         text        not null check (outcome in ('ACCEPTED', 'CHANGED', 'DECLINED', 'WITHDRAWN')),
    settled_at      timestamptz not null,
    received_at     timestamptz not null,
    primary key (patient_id, prescription_id, proposal_id)
);

-- The answers, the proposal or the recall that an evidence is about.
alter table review_evidence add column about_id uuid;

alter table review_disposition drop constraint review_disposition_code_check;
alter table review_disposition add constraint review_disposition_code_check check (code in ('CONTACTED', 'PLAN_CHANGED',
    'WATCHING', 'REFERRED', 'NO_ACTION_NEEDED', 'ENTERED_IN_ERROR', 'OTHER', 'SETTLED_ELSEWHERE'));

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    delivery constant text := '(select rehab_role()) = ''prescription-delivery''';
    reckoning constant text := '(select rehab_role()) = ''reckoning''';
begin
    foreach name in array array['recall', 'ordered_exercise', 'proposal_outcome']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy reckon on %I for select using (%s)', name, reckoning);
    end loop;
    execute 'create policy clinic on recall as restrictive using (clinic_id is null or ' || clinic || ')';
    execute 'create policy clinic on proposal_outcome as restrictive using (' || clinic || ')';
    execute 'create policy clinic on ordered_exercise as restrictive using (' || clinic
        || ' or (select rehab_role()) = ''system'')';
    execute 'create policy tell on recall for insert with check (' || delivery
        || ' and clinic_id is not distinct from (select rehab_clinic()))';
    execute 'create policy compare on recall for select using (' || delivery || ')';
    execute 'create policy delivery on ordered_exercise for insert with check (' || delivery || ')';
    execute 'create policy compare on ordered_exercise for select using (' || delivery || ')';
    -- A recall concerns patients of every clinic.
    execute 'create policy look on ordered_exercise for select using ((select rehab_role()) = ''system'')';
    execute 'create policy delivery on proposal_outcome using (' || delivery || ')';
    execute 'create policy withdraw on proposal_outcome for insert with check (' || reckoning
        || ' and outcome = ''WITHDRAWN'')';
    execute format('create policy settle on review_disposition for insert with check (%s and %s and code = %L)', clinic,
        reckoning, 'SETTLED_ELSEWHERE');
    foreach name in array array['recall', 'ordered_exercise', 'proposal_outcome', 'progression_proposal', 'red_flag_answer',
        'session_follow_up', 'session_key']
    loop
        execute format('create policy rule_replay on %I for select using (%s and (select rehab_role()) = %L)', name,
            case name when 'recall' then '(clinic_id is null or ' || clinic || ')' else clinic end, 'rule-replay');
    end loop;
end
$$;

grant select, insert on recall, ordered_exercise, proposal_outcome to ${appRole};
grant update (outcome, settled_at, received_at) on proposal_outcome to ${appRole};
