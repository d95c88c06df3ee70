-- Exercises become one kind of item among others: whatever is written, reviewed, published and withdrawn.
-- clinic_id null: the shared library, which only the application's own jobs (role "system") write; otherwise a clinic's
-- own, which that clinic's therapists and administrators write. Decisions and recalls are rows of their own.

-- Row-level security is forced upon the owner too: this migration acts as one of the application's own jobs.
select set_config('rehab.role', 'system', true);

alter table exercise rename to item;
alter table item rename constraint exercise_pkey to item_pkey;
alter table item drop constraint exercise_status_check;
alter table item drop constraint exercise_revision_check;
alter table item drop constraint exercise_clinic_id_slug_key;
alter table item
    add column kind text not null default 'EXERCISE' check (kind in ('EXERCISE', 'SAFETY_RULE', 'TRANSLATION')),
    add column in_review int check (in_review >= 1),
    add column adapted_from_id uuid references item,
    add column adapted_from_revision int,
    add constraint item_status_check check (status in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
    add constraint item_revision_check check (revision >= 0),
    add constraint item_slug_key unique nulls not distinct (kind, clinic_id, slug);
alter table item alter column kind drop default;
comment on column item.revision is 'The present one: the last published, or before that the last submitted; 0: there is only a draft';
comment on column item.in_review is 'The revision that waits for a decision';

-- What was written, for ever: the application may add, never change.
alter table exercise_revision rename to item_revision;
alter table item_revision rename constraint exercise_revision_pkey to item_revision_pkey;
alter table item_revision rename constraint exercise_revision_exercise_id_fkey to item_revision_item_id_fkey;
alter table item_revision rename column exercise_id to item_id;
alter table item_revision rename column revision to number;
alter table item_revision rename constraint exercise_revision_revision_check to item_revision_number_check;
alter table item_revision
    drop column status, -- of the item as it was; the item has its own, decisions say when it changed
    add column kind text not null default 'EXERCISE',
    add column title text,
    add column language text,
    add column author text,
    add column author_name text,
    add column writers text[] not null default '{}';
update item_revision set title = coalesce(content ->> 'name', '');
alter table item_revision
    alter column kind drop default,
    alter column title set not null,
    alter column writers drop default;
comment on column item_revision.author is 'Subject of who submitted it; null for the shared library';
comment on column item_revision.writers is 'Subjects of all who had a hand in it: none of them reviews it';

-- The one working copy of a clinic's own item. version counts every saving, over all working copies of the item.
create table item_draft (
    item_id     uuid        primary key references item,
    clinic_id   uuid        not null,
    version     int         not null check (version >= 1),
    based_on    int         not null check (based_on >= 0),
    open        boolean     not null,
    content     jsonb       not null,
    title       text        not null,
    author      text        not null,
    author_name text        not null,
    writers     text[]      not null,
    saved_at    timestamptz not null
);
comment on column item_draft.open is 'False once what it said was published or the item was retired';

-- Who decided what about which revision, for which clinic: the application may add, never change.
create table item_decision (
    id            uuid        primary key,
    item_id       uuid        not null references item,
    revision      int,
    clinic_id     uuid        not null,
    decision      text        not null check (decision in ('PUBLISHED', 'RETURNED', 'SIGNED_OFF', 'RETIRED')),
    reviewer      text        not null,
    reviewer_name text        not null,
    comment       text,
    reviewed_on   date        not null,
    review_due    date        check (review_due > reviewed_on),
    decided_at    timestamptz not null,
    foreign key (item_id, revision) references item_revision,
    check (revision is not null or decision = 'RETIRED'),
    check ((review_due is not null) = (decision in ('PUBLISHED', 'SIGNED_OFF')))
);
create index item_decision_of_item on item_decision (clinic_id, item_id, id);

-- What clinics were told: safety words have changed, or an item must no longer be used. Add only.
create table recall (
    id        uuid        primary key,
    item_id   uuid        not null references item,
    clinic_id uuid,
    title     text        not null,
    kind      text        not null check (kind in ('SAFETY_CHANGED', 'WITHDRAWN')),
    revision  int         not null,
    reason    text        not null,
    at        timestamptz not null
);
comment on column recall.clinic_id is 'Null: all clinics, because it is about the shared library';
create index recall_newest on recall (at desc, id desc);

alter table item_draft enable row level security;
alter table item_draft force row level security;
alter table item_decision enable row level security;
alter table item_decision force row level security;
alter table recall enable row level security;
alter table recall force row level security;

-- To a patient, what was never published does not exist.
drop policy read_shared_or_own on item;
create policy read_shared_or_own on item for select
    using (((clinic_id is null and (select rehab_role()) is not null) or clinic_id = (select rehab_clinic()))
        and ((select rehab_role()) <> 'patient' or status in ('PUBLISHED', 'RETIRED')));
drop policy read_shared_or_own on item_revision;
create policy read_shared_or_own on item_revision for select
    using ((clinic_id is null and (select rehab_role()) is not null)
        or (clinic_id = (select rehab_clinic())
            and ((select rehab_role()) <> 'patient'
                or exists (select from item_decision as published
                            where published.item_id = item_revision.item_id
                              and published.revision = item_revision.number
                              and published.decision = 'PUBLISHED'))));
create policy read_own on item_draft for select
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy read_own on item_decision for select
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) is not null);
create policy read_shared_or_own on recall for select
    using ((clinic_id is null or clinic_id = (select rehab_clinic()))
        and (select rehab_role()) in ('therapist', 'administrator'));

create policy added_by_own_clinic on item for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy changed_by_own_clinic on item for update
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy added_by_own_clinic on item_revision for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator')
        and exists (select from item where item.id = item_id and item.clinic_id = item_revision.clinic_id));
create policy added_by_own_clinic on item_draft for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator')
        and exists (select from item where item.id = item_id and item.clinic_id = item_draft.clinic_id));
create policy changed_by_own_clinic on item_draft for update
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy decided_by_administrator on item_decision for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) = 'administrator'
        and reviewer = (select rehab_subject())
        and exists (select from item where item.id = item_id));
create policy added_by_administrator on recall for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) = 'administrator'
        and exists (select from item where item.id = item_id and item.clinic_id = recall.clinic_id));
create policy listed_by_own_clinic on exercise_listing for all
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));

create policy written_by_jobs on item_draft for all using ((select rehab_role()) = 'system');
create policy written_by_jobs on item_decision for all using ((select rehab_role()) = 'system');
create policy written_by_jobs on recall for all using ((select rehab_role()) = 'system');

grant select, insert, update on item_draft to ${appRole};
grant select, insert on item_decision, recall to ${appRole};
