-- What patients have, what was found unsafe for them, and who answered it and why.

-- One row per patient, made with the patient: locked while a condition changes, shared while a prescription is activated,
-- and counting whatever a safety check rests on. A check made at an older count must be made again.
create table patient_conditions (
    patient_id  uuid   primary key references patient,
    clinic_id   uuid   not null,
    sequence    bigint not null default 0,
    screened    bigint not null default 0 check (screened >= 0),
    screened_on date,
    check (screened <= sequence)
);
comment on column patient_conditions.sequence is
    'Grows with every change of a condition, and with every piece of news about rules or exercises';
comment on column patient_conditions.screened is 'The count at which the active prescriptions were last checked';
comment on column patient_conditions.screened_on is 'The patient''s local day for which they were last checked';

create table patient_condition (
    patient_id       uuid        not null references patient_conditions,
    condition_id     uuid        not null,
    clinic_id        uuid        not null,
    code             text        not null check (char_length(code) between 1 and 60),
    since            date,
    week             int         check (week between 0 and 45),
    week_on          date,
    status           text        not null check (status in ('ACTIVE', 'CLEARED', 'ENTERED_IN_ERROR')),
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    recorded_by_name text        not null,
    ended_at         timestamptz,
    ended_by         text,
    ended_by_name    text,
    end_reason       text        check (char_length(end_reason) between 1 and 1000),
    primary key (patient_id, condition_id),
    check ((week is null) = (week_on is null)),
    check ((status = 'ACTIVE') = (ended_at is null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((ended_at is null) = (ended_by_name is null)),
    check ((ended_at is null) = (end_reason is null))
);
create unique index patient_condition_once on patient_condition (patient_id, code) where status = 'ACTIVE';
comment on column patient_condition.since is 'The day on which it began: of the fracture, the operation, the accident';
comment on column patient_condition.week is 'Completed weeks of pregnancy on week_on';

-- What a check found, each once: what is found again unchanged is the same finding.
create table safety_finding (
    patient_id       uuid        not null,
    prescription_id  uuid        not null,
    finding_id       uuid        not null,
    clinic_id        uuid        not null,
    line_id          uuid,
    exercise_id      uuid,
    variant          text,
    rule_id          uuid,
    rule_version     int,
    condition_id     uuid,
    unchecked_reason text,
    condition_code   text,
    tier             text        check (tier in ('INFO', 'WARN', 'BLOCK')),
    message          text,
    hazards          text[]      not null,
    moment           text        not null
        check (moment in ('ACTIVATION', 'RESUME', 'CONDITION', 'RULES', 'RECALL', 'DAILY', 'PROGRESSION')),
    version          int         not null check (version >= 1),
    found_at         timestamptz not null,
    primary key (patient_id, prescription_id, finding_id),
    foreign key (patient_id, prescription_id) references prescription,
    foreign key (patient_id, condition_id) references patient_condition,
    constraint safety_finding_once unique nulls not distinct
        (patient_id, prescription_id, line_id, exercise_id, variant, rule_id, rule_version, condition_id, unchecked_reason),
    check ((rule_id is null) = (tier is null)),
    check ((rule_id is null) = (unchecked_reason is not null)),
    check ((rule_id is null) = (rule_version is null))
);
create index safety_finding_by_rule on safety_finding (clinic_id, found_at) where rule_id is not null;
comment on column safety_finding.unchecked_reason is 'Not a rule that was broken, but something that could not be checked';
comment on column safety_finding.line_id is 'Null: it concerns every line';
comment on column safety_finding.condition_id is 'Null: it concerns every condition';
comment on column safety_finding.moment is 'When it was found first; version likewise';

create table safety_acknowledgement (
    patient_id         uuid        not null,
    prescription_id    uuid        not null,
    acknowledgement_id uuid        not null,
    finding_id         uuid        not null,
    clinic_id          uuid        not null,
    version            int         not null check (version >= 1),
    covers             jsonb       not null,
    clinician          text        not null,
    clinician_name     text        not null,
    reason             text        not null check (reason in ('BENEFIT_OUTWEIGHS_RISK', 'MITIGATED', 'TOLERATED_BEFORE',
        'NOT_APPLICABLE', 'EVIDENCE_DISAGREES', 'PATIENT_PREFERENCE', 'SUPERVISED', 'OTHER')),
    comment            text        check (char_length(comment) between 1 and 1000),
    acknowledged_at    timestamptz not null,
    primary key (patient_id, prescription_id, acknowledgement_id),
    foreign key (patient_id, prescription_id, finding_id) references safety_finding,
    check (reason <> 'OTHER' or comment is not null)
);
create index safety_acknowledgement_of on safety_acknowledgement (patient_id, prescription_id, finding_id);
comment on column safety_acknowledgement.covers is
    'The lines with their doses, the conditions and the hazards that the clinician had before them';

-- Why a screening put a prescription on hold.
create table safety_hold (
    patient_id      uuid        not null,
    prescription_id uuid        not null,
    hold_id         uuid        not null,
    clinic_id       uuid        not null,
    moment          text        not null,
    findings        uuid[]      not null check (cardinality(findings) > 0),
    held_at         timestamptz not null,
    primary key (patient_id, prescription_id, hold_id),
    foreign key (patient_id, prescription_id) references prescription
);

-- What the catalog told about its rules, kept as it came. Without a clinic it concerns every clinic.
create table rule_set_news (
    news_id          uuid        primary key,
    clinic_id        uuid,
    rule_set_version text        not null,
    at               timestamptz not null,
    received_at      timestamptz not null
);


create trigger past_condition_is_immutable before update on patient_condition
    for each row when (old.status <> 'ACTIVE') execute function refuse_change();
create trigger condition_is_kept before delete on patient_condition
    for each row execute function refuse_change();
create trigger finding_is_immutable before update or delete on safety_finding
    for each row execute function refuse_change();
create trigger finding_is_kept before truncate on safety_finding
    for each statement execute function refuse_change();
create trigger acknowledgement_is_immutable before update or delete on safety_acknowledgement
    for each row execute function refuse_change();
create trigger acknowledgement_is_kept before truncate on safety_acknowledgement
    for each statement execute function refuse_change();
create trigger hold_is_immutable before update or delete on safety_hold
    for each row execute function refuse_change();
create trigger hold_is_kept before truncate on safety_hold
    for each statement execute function refuse_change();
create trigger news_is_immutable before update or delete on rule_set_news
    for each row execute function refuse_change();
create trigger news_is_kept before truncate on rule_set_news
    for each statement execute function refuse_change();

insert into patient_conditions (patient_id, clinic_id) select patient_id, clinic_id from patient;

create function patient_was_added() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into patient_conditions (patient_id, clinic_id) values (new.patient_id, new.clinic_id);
    return null;
end $$;
create trigger patient_has_conditions after insert on patient
    for each row execute function patient_was_added();

-- Whatever was checked for these patients must be checked again. In the order of their ids, so that two of these at once
-- do not wait for each other in a circle. Without a clinic: for everybody.
create function ask_for_screening(of_clinic uuid) returns bigint
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    asked bigint;
begin
    if rehab_role() is null or rehab_role() not in ('catalog-delivery', 'system') then
        raise exception 'not for %', rehab_role() using errcode = 'insufficient_privilege';
    end if;
    with concerned as (
        select patient_id from patient_conditions where of_clinic is null or clinic_id = of_clinic
        order by patient_id for no key update
    )
    update patient_conditions c set sequence = c.sequence + 1 from concerned where c.patient_id = concerned.patient_id;
    get diagnostics asked = row_count;
    return asked;
end $$;

-- Patients of every clinic with an active prescription and an active condition that have not been checked since the last
-- news, or not for their local day; at most so many, after this one.
create function patients_to_screen(now_at timestamptz, after uuid, at_most int)
    returns table (patient_id uuid, clinic_id uuid)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if rehab_role() is distinct from 'system' then
        raise exception 'not for %', rehab_role() using errcode = 'insufficient_privilege';
    end if;
    return query
        select c.patient_id, c.clinic_id from patient_conditions c join patient p on p.patient_id = c.patient_id
        where (after is null or c.patient_id > after)
          and (c.screened < c.sequence or c.screened_on is null
               or c.screened_on < cast(now_at at time zone p.time_zone as date))
          and exists (select from patient_condition k where k.patient_id = c.patient_id and k.status = 'ACTIVE')
          and exists (select from prescription r where r.patient_id = c.patient_id and r.status in ('ACTIVE', 'PAUSED'))
        order by c.patient_id limit at_most;
end $$;

-- Figures per rule for an administrator, without a word about anybody.
create function safety_figures(from_instant timestamptz, to_instant timestamptz)
    returns table (rule_id uuid, fired bigint, prescriptions bigint, overridden bigint, still_open bigint, reasons jsonb)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if rehab_role() is distinct from 'administrator' then
        raise exception 'not for %', rehab_role() using errcode = 'insufficient_privilege';
    end if;
    return query
        with fired as (
            select f.*, coalesce(a.clinicians, 0) >= case f.tier when 'BLOCK' then 2 else 1 end as answered
            from safety_finding f
            left join lateral (select count(distinct a.clinician) as clinicians from safety_acknowledgement a
                where a.patient_id = f.patient_id and a.prescription_id = f.prescription_id
                  and a.finding_id = f.finding_id) a on true
            where f.clinic_id = rehab_clinic() and f.rule_id is not null
              and f.found_at >= from_instant and f.found_at < to_instant
        ), given as (
            select f.rule_id, a.reason, count(*) as times
            from fired f join safety_acknowledgement a on a.patient_id = f.patient_id
              and a.prescription_id = f.prescription_id and a.finding_id = f.finding_id
            group by f.rule_id, a.reason
        )
        select f.rule_id, count(*), count(distinct f.prescription_id),
               count(*) filter (where f.answered and f.tier <> 'INFO'),
               count(*) filter (where not f.answered and f.tier <> 'INFO'
                   and exists (select from patient_condition k where k.patient_id = f.patient_id
                               and k.condition_id = f.condition_id and k.status = 'ACTIVE')
                   and exists (select from prescription p
                               left join prescription_version v on v.patient_id = p.patient_id
                                 and v.prescription_id = p.prescription_id and v.version = p.current_version
                               left join prescription_draft d on d.patient_id = p.patient_id
                                 and d.prescription_id = p.prescription_id
                                 and d.version = coalesce(p.current_version, 0) + 1
                               where p.patient_id = f.patient_id and p.prescription_id = f.prescription_id
                                 and p.status not in ('STOPPED', 'COMPLETED')
                                 and (has_line(v.content, f.line_id, f.exercise_id, f.variant)
                                      or has_line(d.content, f.line_id, f.exercise_id, f.variant)))),
               (select coalesce(jsonb_agg(jsonb_build_object('code', g.reason, 'count', g.times)
                                          order by g.times desc, g.reason), '[]')
                from given g where g.rule_id = f.rule_id)
        from fired f group by f.rule_id order by count(*) desc, f.rule_id;
end $$;

create function has_line(content jsonb, line uuid, exercise uuid, variant text) returns boolean
    language sql immutable set search_path = public, pg_temp as $$
    select exists (select from jsonb_path_query(content, '$.routines[*].lines[*]') as l
        where l ->> 'lineId' = line::text and l ->> 'exerciseId' = exercise::text
          and (variant is null or l -> 'variant' ->> 'code' = variant))
$$;

revoke execute on function patient_was_added(), ask_for_screening(uuid), has_line(jsonb, uuid, uuid, text),
    patients_to_screen(timestamptz, uuid, int), safety_figures(timestamptz, timestamptz) from public;
grant execute on function ask_for_screening(uuid), patients_to_screen(timestamptz, uuid, int),
    safety_figures(timestamptz, timestamptz) to ${appRole};

alter table patient_conditions enable row level security;
alter table patient_conditions force row level security;
alter table patient_condition enable row level security;
alter table patient_condition force row level security;
alter table safety_finding enable row level security;
alter table safety_finding force row level security;
alter table safety_acknowledgement enable row level security;
alter table safety_acknowledgement force row level security;
alter table safety_hold enable row level security;
alter table safety_hold force row level security;
alter table rule_set_news enable row level security;
alter table rule_set_news force row level security;

-- What the functions above need to see and do as the owner.
create policy for_functions on patient_conditions to current_user using (true);
create policy for_functions on patient_condition for select to current_user using (true);
create policy for_functions on prescription_version for select to current_user using (true);
create policy for_functions on prescription_draft for select to current_user using (true);
create policy for_functions on safety_finding for select to current_user using (true);
create policy for_functions on safety_acknowledgement for select to current_user using (true);

create policy clinic on patient_conditions as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on patient_condition as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on safety_finding as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on safety_acknowledgement as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on safety_hold as restrictive to ${appRole} using (clinic_id = (select rehab_clinic()));
create policy clinic on rule_set_news as restrictive to ${appRole}
    using (clinic_id is null or clinic_id = (select rehab_clinic()));

create policy system on patient_conditions to ${appRole} using ((select rehab_role()) = 'system');
create policy system on patient_condition for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on safety_finding to ${appRole} using ((select rehab_role()) = 'system');
create policy system on safety_acknowledgement for select to ${appRole} using ((select rehab_role()) = 'system');
create policy system on safety_hold to ${appRole} using ((select rehab_role()) = 'system');

-- Therapists those of their care teams, patients their own conditions. An administrator sees none of it: figures only.
create policy therapist_reads on patient_conditions for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_changes on patient_conditions for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));

create policy therapist_reads on patient_condition for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_records on patient_condition for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and recorded_by = (select rehab_subject()) and status = 'ACTIVE');
create policy therapist_ends on patient_condition for update to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]))
    with check (ended_by = (select rehab_subject()));
create policy patient_reads on patient_condition for select to ${appRole}
    using ((select rehab_role()) = 'patient' and patient_id = (select rehab_person()));

create policy therapist_reads on safety_finding for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_finds on safety_finding for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));

create policy therapist_reads on safety_acknowledgement for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_answers on safety_acknowledgement for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[])
        and clinician = (select rehab_subject()));

create policy therapist_reads on safety_hold for select to ${appRole}
    using ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));
create policy therapist_holds on safety_hold for insert to ${appRole}
    with check ((select rehab_role()) = 'therapist' and patient_id = any ((select my_patients())::uuid[]));

create policy catalog_tells on rule_set_news for insert to ${appRole}
    with check ((select rehab_role()) = 'catalog-delivery' and clinic_id is not distinct from (select rehab_clinic()));
create policy catalog_compares on rule_set_news for select to ${appRole}
    using ((select rehab_role()) = 'catalog-delivery' and clinic_id is not distinct from (select rehab_clinic()));

grant select, update (sequence, screened, screened_on) on patient_conditions to ${appRole};
grant select, insert, update (status, ended_at, ended_by, ended_by_name, end_reason) on patient_condition to ${appRole};
grant select, insert on safety_finding to ${appRole};
grant select, insert on safety_acknowledgement to ${appRole};
grant select, insert on safety_hold to ${appRole};
grant select, insert on rule_set_news to ${appRole};
