-- The exercise catalog. clinic_id null: the shared library, which everybody with a role may read; otherwise a clinic's own.
-- Only the application's own jobs (role "system") write here.

-- Words are compared without accents, by their English stem and as they stand (the latter for the word being typed).
create extension if not exists unaccent;
create text search configuration catalog_english (copy = english);
alter text search configuration catalog_english
    alter mapping for hword, hword_part, word with unaccent, english_stem;
create text search configuration catalog_words (copy = simple);
alter text search configuration catalog_words
    alter mapping for hword, hword_part, word with unaccent, simple;

-- A document that says something about exercises.
create table source_document (
    id           uuid        primary key,
    clinic_id    uuid,
    code         text        not null,
    content      jsonb       not null,
    content_hash text        not null,
    changed_at   timestamptz not null,
    unique nulls not distinct (clinic_id, code)
);

-- An exercise and which of its revisions is the present one.
create table exercise (
    id         uuid        primary key,
    clinic_id  uuid,
    slug       text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    status     text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    revision   int         not null check (revision >= 1),
    changed_at timestamptz not null,
    unique nulls not distinct (clinic_id, slug)
);

-- What was written, for ever: the application may add, never change.
create table exercise_revision (
    exercise_id  uuid        not null references exercise,
    revision     int         not null check (revision >= 1),
    clinic_id    uuid,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    content      jsonb       not null,
    content_hash text        not null,
    created_at   timestamptz not null,
    primary key (exercise_id, revision)
);

-- The list, one row per exercise, derived from its present revision.
create table exercise_listing (
    exercise_id uuid   primary key references exercise,
    clinic_id   uuid,
    status      text   not null,
    sort_name   text   collate "C" not null,
    type        text   not null,
    regions     text[] not null,
    positions   text[] not null,
    equipment   text[] not null,
    name        text   not null,
    aliases     text   not null,
    purpose     text   not null,
    words       tsvector not null generated always as (
                    setweight(to_tsvector('catalog_english', name), 'A')
                        || setweight(to_tsvector('catalog_words', name), 'A')
                        || setweight(to_tsvector('catalog_english', aliases), 'B')
                        || setweight(to_tsvector('catalog_words', aliases), 'B')
                        || setweight(to_tsvector('catalog_english', purpose), 'C')) stored,
    summary     jsonb  not null
);
-- Serves the list in its order, page by page, and filters on the way.
create index exercise_listing_by_name on exercise_listing (status, sort_name, exercise_id);
-- No GIN index on words or regions: their operators are not marked leakproof, so under row-level security PostgreSQL
-- does not use such an index; a search filters instead: about 4 ms over 5,000 rows.

alter table source_document enable row level security;
alter table source_document force row level security;
alter table exercise enable row level security;
alter table exercise force row level security;
alter table exercise_revision enable row level security;
alter table exercise_revision force row level security;
alter table exercise_listing enable row level security;
alter table exercise_listing force row level security;

create policy read_shared_or_own on source_document for select
    using ((clinic_id is null and (select rehab_role()) is not null) or clinic_id = (select rehab_clinic()));
create policy read_shared_or_own on exercise for select
    using ((clinic_id is null and (select rehab_role()) is not null) or clinic_id = (select rehab_clinic()));
create policy read_shared_or_own on exercise_revision for select
    using ((clinic_id is null and (select rehab_role()) is not null) or clinic_id = (select rehab_clinic()));
create policy read_shared_or_own on exercise_listing for select
    using ((clinic_id is null and (select rehab_role()) is not null) or clinic_id = (select rehab_clinic()));

create policy written_by_jobs on source_document for all using ((select rehab_role()) = 'system');
create policy written_by_jobs on exercise for all using ((select rehab_role()) = 'system');
create policy written_by_jobs on exercise_revision for all using ((select rehab_role()) = 'system');
create policy written_by_jobs on exercise_listing for all using ((select rehab_role()) = 'system');

grant select, insert, update on source_document, exercise, exercise_listing to ${appRole};
grant select, insert on exercise_revision to ${appRole};
