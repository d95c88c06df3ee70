-- The list of exercises and the search in it. All of this is derived from the present revisions: the service builds it
-- again at start when its own version of it is newer (listing_version).
--
-- What the shared library says stands apart from what is a clinic's own. Everybody with a role may read the former, so it
-- needs no row-level security; under row-level security PostgreSQL uses no GIN index, because the operators of text search,
-- arrays and trigrams are not marked leakproof. A clinic's own rows keep it, and are found by the clinic's index.

create extension if not exists pg_trgm;
create extension if not exists fuzzystrmatch;

create text search configuration catalog_spanish (copy = spanish);
alter text search configuration catalog_spanish
    alter mapping for hword, hword_part, word with unaccent, spanish_stem;
-- Words of a text as they stand, less those that every text has.
create text search dictionary catalog_plain (template = simple, stopwords = english);
create text search configuration catalog_text (copy = simple);
alter text search configuration catalog_text
    alter mapping for asciiword, asciihword, hword_asciipart, hword, hword_part, word with unaccent, catalog_plain;

drop table if exists exercise_listing;

-- One row per exercise. codes: every code that can be filtered by, as FACET:CODE. names, other_names: plain words of each
-- name after a line feed, and a line feed at the end. words, words_es: by weight A name, B other names, C synonyms,
-- muscles, regions, variants, D purpose. Rows stay in one piece (toast_tuple_target): a page of the list is read whole.
create table shared_listing (
    exercise_id uuid     primary key,
    revision    int      not null,
    status      text     not null,
    sort_name   text     collate "C" not null,
    codes       text[]   not null,
    names       text     not null,
    other_names text     not null,
    words       tsvector not null,
    words_es    tsvector not null,
    summary     text     not null
) with (toast_tuple_target = 8160);
create index shared_listing_by_name on shared_listing (status, sort_name, exercise_id);
create index shared_listing_codes on shared_listing using gin (codes) with (fastupdate = off);
create index shared_listing_words on shared_listing using gin (words) with (fastupdate = off);
create index shared_listing_words_es on shared_listing using gin (words_es) with (fastupdate = off);

create table own_listing (
    clinic_id   uuid     not null,
    exercise_id uuid     primary key,
    revision    int      not null,
    status      text     not null,
    sort_name   text     collate "C" not null,
    codes       text[]   not null,
    names       text     not null,
    other_names text     not null,
    words       tsvector not null,
    words_es    tsvector not null,
    summary     text     not null
) with (toast_tuple_target = 8160);
create index own_listing_by_name on own_listing (clinic_id, status, sort_name, exercise_id);

-- The words that occur in the list, to find what a mistyped one was meant to be.
create table shared_word (
    word text primary key
);
create index shared_word_trigrams on shared_word using gin (word gin_trgm_ops) with (fastupdate = off);

create table own_word (
    clinic_id uuid not null,
    word      text not null,
    primary key (clinic_id, word)
);

-- Which version of the service's rules the list was built by.
create table listing_version (
    the_one boolean primary key default true check (the_one),
    version text    not null
);

-- What a copy of a list is compared by: another value after every change. scope: a clinic, or 0 for the shared library.
-- It holds no content, and services compare all of it at once: no row-level security.
create table catalog_version (
    scope   uuid primary key,
    version uuid not null
);

create function note_catalog_change() returns trigger language plpgsql security definer set search_path = public, pg_temp
as $$
declare
    changed uuid := '00000000-0000-0000-0000-000000000000';
begin
    if tg_argv[0] = 'own' then
        changed := new.clinic_id;
    end if;
    insert into catalog_version (scope, version) values (changed, gen_random_uuid())
    on conflict (scope) do update set version = excluded.version;
    return null;
end
$$;
create trigger shared_listing_changed after insert or update on shared_listing
    for each statement execute function note_catalog_change('shared');
create trigger own_listing_changed after insert or update on own_listing
    for each row execute function note_catalog_change('own');
-- A list shows how the clinic stands to an exercise.
create trigger item_decision_made after insert on item_decision
    for each row execute function note_catalog_change('own');

alter table own_listing enable row level security;
alter table own_listing force row level security;
-- To a patient, what was never published does not exist.
create policy read_own on own_listing for select
    using (clinic_id = (select rehab_clinic())
        and ((select rehab_role()) <> 'patient' or status in ('PUBLISHED', 'RETIRED')));
create policy write_own on own_listing for all
    using (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy written_by_jobs on own_listing for all using ((select rehab_role()) = 'system');

alter table own_word enable row level security;
alter table own_word force row level security;
create policy read_own on own_word for select using (clinic_id = (select rehab_clinic()));
create policy write_own on own_word for insert
    with check (clinic_id = (select rehab_clinic()) and (select rehab_role()) in ('therapist', 'administrator'));
create policy written_by_jobs on own_word for all using ((select rehab_role()) = 'system');

-- The shared library changes only with a release, through the loader.
create function only_by_jobs() returns trigger language plpgsql as $$
begin
    if rehab_role() is distinct from 'system' then
        raise insufficient_privilege using message = tg_table_name || ' is written by the application''s own jobs only';
    end if;
    return null;
end
$$;
create trigger shared_listing_by_jobs before insert or update on shared_listing
    for each statement execute function only_by_jobs();
create trigger shared_word_by_jobs before insert or update on shared_word
    for each statement execute function only_by_jobs();

grant select, insert, update on shared_listing, own_listing, shared_word, own_word, listing_version to ${appRole};
grant select on catalog_version to ${appRole};
