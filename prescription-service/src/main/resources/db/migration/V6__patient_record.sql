-- The patient's record beyond the registration: contact, changes, the archive, goals, notes; and caseloads that change hands.

alter table patient
    add column phone       text check (char_length(phone) between 1 and 40),
    add column email       text check (char_length(email) between 3 and 254),
    add column revision    bigint not null default 1,
    add column changed_at  timestamptz,
    add column changed_by  text,
    add column archived_at timestamptz,
    add check ((changed_at is null) = (changed_by is null));
create index patient_by_birth_date on patient (clinic_id, birth_date);
comment on column patient.archived_at is 'Since when the patient is out of the lists; null while in care';

-- What the record said before each change; it follows patient by trigger, nobody else writes it.
create table patient_earlier (
    patient_id uuid   not null references patient,
    revision   bigint not null,
    clinic_id  uuid   not null,
    name       text   not null,
    birth_date date   not null,
    language   text   not null,
    time_zone  text   not null,
    phone      text,
    email      text,
    changed_at timestamptz,
    changed_by text,
    primary key (patient_id, revision)
);

create table patient_archival (
    patient_id         uuid        not null references patient,
    archival_id        uuid        not null,
    clinic_id          uuid        not null,
    archived_at        timestamptz not null,
    archived_by        text        not null,
    reason             text        not null check (char_length(reason) between 1 and 1000),
    restored_at        timestamptz,
    restored_by        text,
    restoration_reason text        check (char_length(restoration_reason) between 1 and 1000),
    primary key (patient_id, archival_id),
    check ((restored_at is null) = (restored_by is null) and (restored_at is null) = (restoration_reason is null))
);
create unique index patient_archival_one_open on patient_archival (patient_id) where restored_at is null;

-- A goal and what it said at each time. The row of the goal is locked while it changes.
create table goal (
    patient_id uuid        not null references patient,
    goal_id    uuid        not null,
    clinic_id  uuid        not null,
    revision   int         not null check (revision >= 1),
    set_at     timestamptz not null,
    primary key (patient_id, goal_id)
);
create table goal_revision (
    patient_id  uuid        not null,
    goal_id     uuid        not null,
    revision    int         not null check (revision >= 1),
    clinic_id   uuid        not null,
    activity    text        not null check (char_length(activity) between 1 and 200),
    baseline    int         check (baseline between 0 and 10),
    target      int         check (target between 0 and 10),
    due         date,
    status      text        not null check (status in ('OPEN', 'ACHIEVED', 'DROPPED')),
    reason      text        check (char_length(reason) between 1 and 1000),
    written_at  timestamptz not null,
    author      text        not null,
    author_name text        not null,
    primary key (patient_id, goal_id, revision),
    foreign key (patient_id, goal_id) references goal,
    check (target >= baseline),
    check (status <> 'DROPPED' or reason is not null)
);

-- A wrong note stays; the right one names it.
create table note (
    patient_id  uuid        not null references patient,
    note_id     uuid        not null,
    clinic_id   uuid        not null,
    text        text        not null check (char_length(text) between 1 and 4000),
    corrects    uuid        check (corrects <> note_id),
    author      text        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    primary key (patient_id, note_id),
    foreign key (patient_id, corrects) references note
);
create unique index note_corrected_once on note (patient_id, corrects) where corrects is not null;
create index note_newest on note (patient_id, written_at desc, note_id desc);

create table caseload_transfer (
    transfer_id    uuid        primary key,
    clinic_id      uuid        not null,
    from_therapist text        not null,
    to_therapist   text        not null check (to_therapist <> from_therapist),
    reason         text        not null check (char_length(reason) between 1 and 1000),
    moved          int         not null check (moved >= 0),
    at             timestamptz not null,
    ordered_by     text        not null
);
alter table care_team_member add column transfer_id uuid references caseload_transfer;
comment on column care_team_member.transfer_id is 'The transfer with which this membership began; null for all others';


create function keep_earlier_patient() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into patient_earlier (patient_id, revision, clinic_id, name, birth_date, language, time_zone, phone, email,
                                 changed_at, changed_by)
    values (old.patient_id, old.revision, old.clinic_id, old.name, old.birth_date, old.language, old.time_zone, old.phone,
            old.email, old.changed_at, old.changed_by);
    return null;
end $$;
create trigger patient_was_changed after update on patient for each row
    when ((old.name, old.birth_date, old.language, old.time_zone, old.phone, old.email)
        is distinct from (new.name, new.birth_date, new.language, new.time_zone, new.phone, new.email))
    execute function keep_earlier_patient();

create trigger earlier_patient_is_immutable before update or delete on patient_earlier
    for each row execute function refuse_change();
create trigger past_archival_is_immutable before update or delete on patient_archival
    for each row when (old.restored_at is not null) execute function refuse_change();
create trigger goal_revision_is_immutable before update or delete on goal_revision
    for each row execute function refuse_change();
create trigger goal_revision_is_kept before truncate on goal_revision
    for each statement execute function refuse_change();
create trigger note_is_immutable before update or delete on note
    for each row execute function refuse_change();
create trigger note_is_kept before truncate on note
    for each statement execute function refuse_change();
create trigger caseload_transfer_is_immutable before update or delete on caseload_transfer
    for each row execute function refuse_change();

-- Who may already be registered: the whole clinic's patients, whosever they are, born on this day or nearly called the same.
-- How alike the names are is decided by whoever asks.
create function perhaps_the_same(born date, swapped date, called text)
    returns table (patient_id uuid, name text, birth_date date, registered_at timestamptz, time_zone text,
                   archived_at timestamptz, lead_name text, mine boolean)
    language sql stable security definer set search_path = public, pg_temp as $$
    select p.patient_id, p.name, p.birth_date, p.registered_at, p.time_zone, p.archived_at,
           (select m.therapist_name from care_team_member m
            where m.patient_id = p.patient_id and m.ended_at is null and m.role = 'LEAD'
            order by m.started_at, m.member_id limit 1),
           exists (select from care_team_member m
                   where m.patient_id = p.patient_id and m.ended_at is null and m.therapist_id = rehab_subject())
    from patient p
    where p.clinic_id = rehab_clinic() and rehab_role() = 'therapist'
      and (p.birth_date in (born, swapped)
        or (lower(p.name) = lower(called)
            and (extract(year from p.birth_date) = extract(year from born))::int
              + (extract(month from p.birth_date) = extract(month from born))::int
              + (extract(day from p.birth_date) = extract(day from born))::int >= 2))
    order by p.registered_at, p.patient_id
    limit 100
$$;

-- What still runs, so that the patient cannot be archived yet. Every prescription is locked and every draft counts as
-- changed: an activation under way has seen a state that is no longer the present one.
create function running_before_archive(of uuid) returns table (prescription_id uuid, status text)
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    if not (rehab_role() = 'administrator' or (rehab_role() = 'therapist' and of = any (my_patients()))) then
        return;
    end if;
    perform from prescription p where p.patient_id = of and p.clinic_id = rehab_clinic() order by p.prescription_id for update;
    update prescription p set revision = p.revision + 1
    where p.patient_id = of and p.clinic_id = rehab_clinic() and p.status = 'DRAFT';
    return query select p.prescription_id, p.status from prescription p
                 where p.patient_id = of and p.clinic_id = rehab_clinic()
                   and p.status not in ('DRAFT', 'COMPLETED', 'STOPPED')
                 order by p.prescription_id;
end $$;

revoke execute on function keep_earlier_patient(), perhaps_the_same(date, date, text), running_before_archive(uuid) from public;
grant execute on function perhaps_the_same(date, date, text), running_before_archive(uuid) to ${appRole};


-- Who sees what.

alter table patient_earlier enable row level security;
alter table patient_earlier force row level security;
alter table patient_archival enable row level security;
alter table patient_archival force row level security;
alter table goal enable row level security;
alter table goal force row level security;
alter table goal_revision enable row level security;
alter table goal_revision force row level security;
alter table note enable row level security;
alter table note force row level security;
alter table caseload_transfer enable row level security;
alter table caseload_transfer force row level security;

create policy for_change on patient_earlier for insert to current_user with check (true);
create policy for_archive on prescription for update to current_user using (true);

create policy clinic on patient_earlier as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on patient_archival as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on goal as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on goal_revision as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on note as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on caseload_transfer as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

create policy system on patient_earlier for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on patient_archival for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on goal for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on goal_revision for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on note for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on caseload_transfer for select to ${appRole} using ((select rehab_role()) = 'system');

-- An archived patient's account is closed; what is left of its last token opens nothing.
alter policy patient_reads on patient
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()) and archived_at is null);
create policy administrator_changes on patient for update to ${appRole}
    using ((select rehab_role()) = 'administrator');

create policy therapist_reads on patient_earlier for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_reads on patient_earlier for select to ${appRole}
    using ((select rehab_role()) = 'administrator');

create policy therapist_reads on patient_archival for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_archives on patient_archival for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and archived_by = (select rehab_subject()));
create policy therapist_restores on patient_archival for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]))
    with check (restored_by = (select rehab_subject()));
create policy administrator_reads on patient_archival for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy administrator_archives on patient_archival for insert to ${appRole}
    with check ((select rehab_role()) = 'administrator' and archived_by = (select rehab_subject()));
create policy administrator_restores on patient_archival for update to ${appRole}
    using ((select rehab_role()) = 'administrator')
    with check (restored_by = (select rehab_subject()));

-- Goals: the care team's and the patient's own. Notes: the care team's alone.
create policy therapist_reads on goal for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_sets on goal for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_changes on goal for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy patient_reads on goal for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on goal_revision for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_writes on goal_revision for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and author = (select rehab_subject()));
create policy patient_reads on goal_revision for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on note for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_writes on note for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and author = (select rehab_subject()));

create policy therapist_orders on caseload_transfer for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and from_therapist = (select rehab_subject())
        and ordered_by = (select rehab_subject()));
create policy administrator_orders on caseload_transfer for insert to ${appRole}
    with check ((select rehab_role()) = 'administrator' and ordered_by = (select rehab_subject()));
create policy administrator_reads on caseload_transfer for select to ${appRole}
    using ((select rehab_role()) = 'administrator');

grant update (name, birth_date, language, time_zone, phone, email, revision, changed_at, changed_by, archived_at)
    on patient to ${appRole};
grant select on patient_earlier to ${appRole};
grant select, insert, update (restored_at, restored_by, restoration_reason) on patient_archival to ${appRole};
grant select, insert, update (revision) on goal to ${appRole};
grant select, insert on goal_revision to ${appRole};
grant select, insert on note to ${appRole};
grant select, insert on caseload_transfer to ${appRole};
