-- Templates: routines without a patient. Versions are immutable, as those of prescriptions are.

-- A template's row: where it stands. Without a clinic it is the shared library's, which changes with a release only.
create table template (
    template_id      uuid        primary key,
    clinic_id        uuid,
    scope            text        not null check (scope in ('PERSONAL', 'CLINIC', 'SHARED')),
    status           text        not null check (status in ('ACTIVE', 'RETIRED')),
    current_version  int         not null check (current_version >= 1),
    name             text        not null check (char_length(name) between 1 and 200),
    goal             text        not null check (char_length(goal) between 1 and 1000),
    created_at       timestamptz not null,
    created_by       text        not null,
    updated_at       timestamptz not null,
    retired_at       timestamptz,
    retired_by       text,
    retired_by_name  text,
    retire_reason    text        check (char_length(retire_reason) between 1 and 1000),
    check ((scope = 'SHARED') = (clinic_id is null)),
    check ((status = 'RETIRED') = (retired_at is not null)),
    check ((retired_at is null) = (retired_by is null))
);
create index template_by_name on template (clinic_id, lower(name), template_id);
comment on column template.name is 'Of the current version, for lists; so is goal';
comment on column template.created_by is 'The therapist whose it is, as long as it is personal';

-- What a version says. One document, for the reasons told at prescription_version.
create table template_version (
    template_id uuid        not null references template,
    version     int         not null check (version >= 1),
    clinic_id   uuid,
    content     jsonb       not null,
    author      text        not null,
    author_name text        not null,
    written_at  timestamptz not null,
    primary key (template_id, version)
);

-- A clinician of a clinic has found a version right. Each clinic does so for itself, also for the shared library.
create table template_sign_off (
    clinic_id      uuid        not null,
    template_id    uuid        not null,
    version        int         not null,
    signed_by      text        not null,
    signed_by_name text        not null,
    signed_at      timestamptz not null,
    comment        text        check (char_length(comment) between 1 and 1000),
    primary key (clinic_id, template_id, version),
    foreign key (template_id, version) references template_version
);

-- Which prescription was begun from which version. No clinical word, so that an administrator may count it.
create table applied_template (
    patient_id       uuid        not null,
    prescription_id  uuid        not null,
    clinic_id        uuid        not null,
    template_id      uuid        not null,
    template_version int         not null,
    applied_at       timestamptz not null,
    applied_by       text        not null,
    primary key (patient_id, prescription_id),
    foreign key (patient_id, prescription_id) references prescription,
    foreign key (template_id, template_version) references template_version
);
create index applied_template_by_template on applied_template (template_id, clinic_id);

create trigger template_version_is_immutable before update or delete on template_version
    for each row execute function refuse_change();
create trigger template_version_is_kept before truncate on template_version
    for each statement execute function refuse_change();
create trigger template_sign_off_is_immutable before update or delete on template_sign_off
    for each row execute function refuse_change();
create trigger template_sign_off_is_kept before truncate on template_sign_off
    for each statement execute function refuse_change();
create trigger applied_template_is_immutable before update or delete on applied_template
    for each row execute function refuse_change();

alter table template enable row level security;
alter table template force row level security;
alter table template_version enable row level security;
alter table template_version force row level security;
alter table template_sign_off enable row level security;
alter table template_sign_off force row level security;
alter table applied_template enable row level security;
alter table applied_template force row level security;

create policy clinic on template as restrictive to ${appRole}
    using (clinic_id is null or clinic_id = (select rehab_clinic()));
create policy clinic on template_version as restrictive to ${appRole}
    using (clinic_id is null or clinic_id = (select rehab_clinic()));
create policy clinic on template_sign_off as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on applied_template as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));

-- Therapists: their own, their clinic's, everybody's. They write their own and their clinic's, in their own name.
create policy therapist_reads on template for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and (scope <> 'PERSONAL' or created_by = (select rehab_subject())));
create policy therapist_begins on template for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and scope <> 'SHARED' and created_by = (select rehab_subject()));
create policy therapist_changes on template for update to ${appRole}
    using ((select rehab_role()) = 'therapist'
        and (scope = 'CLINIC' or (scope = 'PERSONAL' and created_by = (select rehab_subject()))));
-- Administrators: their clinic's and everybody's. They sign off and retire, and write none.
create policy administrator_reads on template for select to ${appRole}
    using ((select rehab_role()) = 'administrator' and scope <> 'PERSONAL');
create policy administrator_retires on template for update to ${appRole}
    using ((select rehab_role()) = 'administrator' and scope = 'CLINIC')
    with check (status = 'RETIRED' and retired_by = (select rehab_subject()));
-- A release brings the shared library.
create policy system_reads on template for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system_begins on template for insert to ${appRole}
    with check ((select rehab_role()) = 'system' and scope = 'SHARED');
create policy system_changes on template for update to ${appRole}
    using ((select rehab_role()) = 'system' and scope = 'SHARED');

-- A version is seen by whoever sees its template, and written by whoever may change it, in their own name.
create policy reader_reads on template_version for select to ${appRole}
    using (exists (select from template t where t.template_id = template_version.template_id));
create policy therapist_writes on template_version for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and author = (select rehab_subject())
        and exists (select from template t where t.template_id = template_version.template_id
            and t.clinic_id = template_version.clinic_id
            and (t.scope = 'CLINIC' or t.created_by = (select rehab_subject()))));
create policy system_writes on template_version for insert to ${appRole}
    with check ((select rehab_role()) = 'system' and clinic_id is null
        and exists (select from template t where t.template_id = template_version.template_id and t.scope = 'SHARED'));

create policy staff_reads on template_sign_off for select to ${appRole}
    using ((select rehab_role()) in ('therapist', 'administrator'));
create policy administrator_signs on template_sign_off for insert to ${appRole}
    with check ((select rehab_role()) = 'administrator' and signed_by = (select rehab_subject())
        and exists (select from template t where t.template_id = template_sign_off.template_id
            and t.scope <> 'PERSONAL'));

create policy therapist_reads on applied_template for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_applies on applied_template for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and applied_by = (select rehab_subject())
        and exists (select from template t where t.template_id = applied_template.template_id));
create policy administrator_counts on applied_template for select to ${appRole}
    using ((select rehab_role()) = 'administrator');

grant select, insert, update (status, current_version, name, goal, updated_at, retired_at, retired_by, retired_by_name,
    retire_reason) on template to ${appRole};
grant select, insert on template_version to ${appRole};
grant select, insert on template_sign_off to ${appRole};
grant select, insert on applied_template to ${appRole};
