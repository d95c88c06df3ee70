-- What therapists answer to what patients wrote, and the clinic's lines for the figures that are shown by them.

create table review_reply (
    patient_id      uuid        not null,
    reply_id        uuid        not null,
    clinic_id       uuid        not null,
    task_id         uuid        not null,
    session_id      uuid        not null, -- whose note is answered
    text            text        not null check (char_length(text) between 1 and 2000),
    replied_by      text        not null,
    replied_by_name text,
    replied_at      timestamptz not null,
    primary key (patient_id, reply_id)
);
create index review_reply_newest on review_reply (patient_id, replied_at desc, reply_id desc);

create table reply_read (
    patient_id uuid        not null,
    reply_id   uuid        not null,
    clinic_id  uuid        not null,
    read_at    timestamptz not null,
    primary key (patient_id, reply_id),
    foreign key (patient_id, reply_id) references review_reply
);

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
begin
    foreach name in array array['review_reply', 'reply_read']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy clinic on %I as restrictive using (%s)', name, clinic);
        execute format('create policy own_record on %I for select using (%s)', name, own);
        execute format('create policy care_team on %I for select using (%s)', name, team);
    end loop;
    execute format('create policy reply on review_reply for insert with check (%s and %s)', team,
        'replied_by = (select rehab_subject())');
    execute format('create policy read_own on reply_read for insert with check (%s)', own);
    -- Whoever sees a figure sees it by the clinic's own lines.
    execute format('create policy see_lines on clinic_rule_setting for select using (%s and %s)', clinic,
        '(select rehab_role()) in (''therapist'', ''patient'')');
end
$$;

grant select, insert on review_reply, reply_read to ${appRole};
