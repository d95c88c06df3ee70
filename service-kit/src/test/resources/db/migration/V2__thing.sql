create table thing (
    id        uuid primary key,
    clinic_id uuid not null,
    owner     text not null,
    name      text not null
);
alter table thing enable row level security;
alter table thing force row level security;
create policy clinic_things on thing using (clinic_id = (select rehab_clinic()));
grant select, insert, update on thing to ${appRole};
