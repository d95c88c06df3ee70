-- The conditions that patients can have and safety rules speak of: one list for everybody, which comes with the library.
-- Rules are items and stand in the tables of those.
create table safety_condition (
    code        text primary key check (code ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$'),
    place       int  not null,
    label       text not null,
    needs       text not null check (needs in ('NOTHING', 'DATE', 'WEEK')),
    description text not null
);
comment on column safety_condition.place is 'Where it stands in the list';

-- Finds the rules in force.
create index item_of_kind on item (kind, status) where kind <> 'EXERCISE';

alter table safety_condition enable row level security;
alter table safety_condition force row level security;
create policy read_by_everybody on safety_condition for select using ((select rehab_role()) is not null);
create policy written_by_jobs on safety_condition for all using ((select rehab_role()) = 'system');
grant select, insert, update on safety_condition to ${appRole};
