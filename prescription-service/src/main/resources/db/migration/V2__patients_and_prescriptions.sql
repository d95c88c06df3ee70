-- Patients, their care teams, and what is prescribed for them.
--
-- ${appRole} is the service's ordinary role: it owns nothing, deletes nothing, and changes only the columns granted here.
-- Every table is seen through row-level security: one restrictive policy keeps each transaction inside its clinic, and one
-- permissive policy per role and verb says what is left. With nothing set, no row is visible.

create table patient (
    patient_id         uuid        primary key,
    clinic_id          uuid        not null,
    name               text        not null check (char_length(name) between 1 and 200),
    birth_date         date        not null,
    language           text        not null check (language in ('EN', 'ES')),
    time_zone          text        not null,
    sign_in_name       text        not null,
    account_subject    text,
    first_signed_in_at timestamptz,
    registered_at      timestamptz not null,
    registered_by      text        not null
);
create index patient_by_name on patient (clinic_id, lower(name), patient_id);
comment on column patient.account_subject is 'The account''s id at the identity provider; null until it has been made there.';

-- One row per patient: locked while the team changes, and numbering the changes for those who keep a copy.
create table care_team (
    patient_id uuid   primary key references patient,
    clinic_id  uuid   not null,
    sequence   bigint not null check (sequence >= 1)
);

create table care_team_member (
    patient_id     uuid        not null references care_team,
    member_id      uuid        not null,
    clinic_id      uuid        not null,
    therapist_id   text        not null,
    therapist_name text        not null,
    role           text        not null check (role in ('LEAD', 'MEMBER')),
    started_at     timestamptz not null,
    ended_at       timestamptz,
    ended_by       text,
    primary key (patient_id, member_id),
    check ((ended_at is null) = (ended_by is null))
);
create unique index care_team_member_once on care_team_member (patient_id, therapist_id) where ended_at is null;
create index care_team_member_of on care_team_member (therapist_id, clinic_id) include (patient_id) where ended_at is null;

-- Holds no word of what is prescribed, so that an administrator may count it.
create table prescription (
    patient_id      uuid        not null references patient,
    prescription_id uuid        not null,
    clinic_id       uuid        not null,
    status          text        not null check (status in ('DRAFT', 'ACTIVE', 'PAUSED')),
    current_version int         check (current_version >= 1),
    revision        bigint      not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    primary key (patient_id, prescription_id),
    check ((status = 'DRAFT') = (current_version is null))
);

-- The working paper of a version that does not exist yet. Once it exists, the draft is history.
create table prescription_draft (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    version         int         not null check (version >= 1),
    clinic_id       uuid        not null,
    content         jsonb       not null,
    updated_at      timestamptz not null,
    updated_by      text        not null,
    updated_by_name text        not null,
    primary key (patient_id, prescription_id, version),
    foreign key (patient_id, prescription_id) references prescription
);

-- What was ordered. One document per version: it is written once, read whole and delivered whole, and nothing may ever
-- change in it, so there is nothing that columns and child tables would be joined, updated or constrained for.
create table prescription_version (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    version         int         not null check (version >= 1),
    clinic_id       uuid        not null,
    content         jsonb       not null,
    effective_from  date        not null,
    activated_at    timestamptz not null,
    author          text        not null,
    author_name     text        not null,
    reason          text        check (char_length(reason) between 1 and 1000),
    primary key (patient_id, prescription_id, version),
    foreign key (patient_id, prescription_id) references prescription,
    check (version = 1 or reason is not null)
);
alter table prescription
    add foreign key (patient_id, prescription_id, current_version) references prescription_version;

create table suspension (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    suspension_id   uuid        not null,
    clinic_id       uuid        not null,
    kind            text        not null check (kind in ('PAUSED')),
    from_date       date        not null,
    until_date      date,
    paused_at       timestamptz not null,
    paused_by       text        not null,
    pause_reason    text        not null,
    resumed_at      timestamptz,
    resumed_by      text,
    resume_reason   text,
    primary key (patient_id, prescription_id, suspension_id),
    foreign key (patient_id, prescription_id) references prescription,
    check (until_date >= from_date),
    check ((until_date is null) = (resumed_at is null))
);
create unique index suspension_one_open on suspension (patient_id, prescription_id) where until_date is null;
comment on column suspension.until_date is 'The first local day on which the prescription counts again.';


-- What has happened stays: not even a statement by the owner changes it.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger version_is_immutable before update or delete on prescription_version
    for each row execute function refuse_change();
create trigger version_is_kept before truncate on prescription_version
    for each statement execute function refuse_change();
create trigger past_membership_is_immutable before update or delete on care_team_member
    for each row when (old.ended_at is not null) execute function refuse_change();
create trigger past_suspension_is_immutable before update or delete on suspension
    for each row when (old.until_date is not null) execute function refuse_change();

create function refuse_change_of_activated_draft() returns trigger language plpgsql as $$
begin
    if exists (select from prescription_version v
               where v.patient_id = old.patient_id and v.prescription_id = old.prescription_id
                 and v.version = old.version) then
        raise exception 'this draft has been activated' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger activated_draft_is_immutable before update on prescription_draft
    for each row execute function refuse_change_of_activated_draft();


-- Who sees what.

-- Membership is looked up as the owner: the policies of care_team_member cannot ask care_team_member.
create function my_patients() returns uuid[] language sql stable security definer set search_path = public, pg_temp
    as $$ select coalesce(array_agg(patient_id), '{}') from care_team_member
          where therapist_id = rehab_subject() and clinic_id = rehab_clinic() and ended_at is null $$;

-- Whoever registers a patient starts the care team, once.
create function may_found_team(founded uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    as $$ select exists (select from patient
                         where patient_id = founded and clinic_id = rehab_clinic() and registered_by = rehab_subject())
             and not exists (select from care_team_member where patient_id = founded) $$;

-- The one thing that patients themselves change in their own record.
create function confirm_sign_in(at timestamptz) returns void language sql security definer set search_path = public, pg_temp
    as $$ update patient set first_signed_in_at = at
          where patient_id = rehab_person() and clinic_id = rehab_clinic() and first_signed_in_at is null $$;

revoke execute on function my_patients(), may_found_team(uuid), confirm_sign_in(timestamptz) from public;
grant execute on function my_patients(), may_found_team(uuid), confirm_sign_in(timestamptz) to ${appRole};

alter table patient enable row level security;
alter table patient force row level security;
alter table care_team enable row level security;
alter table care_team force row level security;
alter table care_team_member enable row level security;
alter table care_team_member force row level security;
alter table prescription enable row level security;
alter table prescription force row level security;
alter table prescription_draft enable row level security;
alter table prescription_draft force row level security;
alter table prescription_version enable row level security;
alter table prescription_version force row level security;
alter table suspension enable row level security;
alter table suspension force row level security;

-- What the functions above need to see and do as the owner.
create policy for_functions on patient for select to current_user using (true);
create policy for_functions_update on patient for update to current_user using (true);
create policy for_functions on care_team_member for select to current_user using (true);

create policy clinic on patient as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on care_team as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on care_team_member as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on prescription as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on prescription_draft as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on prescription_version as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on suspension as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

create policy system on patient to ${appRole} using ((select rehab_role()) = 'system');
create policy system on care_team to ${appRole} using ((select rehab_role()) = 'system');
create policy system on care_team_member to ${appRole} using ((select rehab_role()) = 'system');
create policy system on prescription to ${appRole} using ((select rehab_role()) = 'system');
create policy system on prescription_draft to ${appRole} using ((select rehab_role()) = 'system');
create policy system on prescription_version to ${appRole} using ((select rehab_role()) = 'system');
create policy system on suspension to ${appRole} using ((select rehab_role()) = 'system');

-- Patients and care teams: therapists those of their care teams, administrators their clinic's, patients their own.
create policy therapist_reads on patient for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_registers on patient for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and registered_by = (select rehab_subject()));
create policy therapist_changes on patient for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_reads on patient for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy patient_reads on patient for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on care_team for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_founds on care_team for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and may_found_team(patient_id));
create policy therapist_changes on care_team for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_reads on care_team for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy administrator_changes on care_team for update to ${appRole}
    using ((select rehab_role()) = 'administrator');

create policy therapist_reads on care_team_member for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_founds on care_team_member for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and may_found_team(patient_id)
        and therapist_id = (select rehab_subject()) and role = 'LEAD');
create policy therapist_adds on care_team_member for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_ends on care_team_member for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_reads on care_team_member for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy administrator_adds on care_team_member for insert to ${appRole}
    with check ((select rehab_role()) = 'administrator');
create policy administrator_ends on care_team_member for update to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy patient_reads on care_team_member for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

-- Prescriptions: therapists those of their patients, patients what has been activated for them. An administrator may count
-- them, but reads no draft, version or suspension. Nobody signs in another's name.
create policy therapist_reads on prescription for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_creates on prescription for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and created_by = (select rehab_subject()));
create policy therapist_changes on prescription for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy administrator_counts on prescription for select to ${appRole}
    using ((select rehab_role()) = 'administrator');
create policy patient_reads_activated on prescription for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()) and current_version is not null);

create policy therapist_reads on prescription_draft for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_creates on prescription_draft for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and updated_by = (select rehab_subject()));
create policy therapist_changes on prescription_draft for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]))
    with check (updated_by = (select rehab_subject()));

create policy therapist_reads on prescription_version for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_activates on prescription_version for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and author = (select rehab_subject()));
create policy patient_reads on prescription_version for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on suspension for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_pauses on suspension for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and paused_by = (select rehab_subject()));
create policy therapist_resumes on suspension for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]))
    with check (resumed_by = (select rehab_subject()));
create policy patient_reads on suspension for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

grant select, insert, update (sign_in_name, account_subject) on patient to ${appRole};
grant select, insert, update (sequence) on care_team to ${appRole};
grant select, insert, update (ended_at, ended_by) on care_team_member to ${appRole};
grant select, insert, update (status, current_version, revision) on prescription to ${appRole};
grant select, insert, update (content, updated_at, updated_by, updated_by_name) on prescription_draft to ${appRole};
grant select, insert on prescription_version to ${appRole};
grant select, insert, update (until_date, resumed_at, resumed_by, resume_reason) on suspension to ${appRole};
