-- What a clinic says about its rules, when a task came to the whole care team, and what administrators count.

-- Every revision is kept: what was found, was found by the lines of that time.
create table clinic_rule_setting (
    clinic_id uuid        not null,
    revision  int         not null check (revision > 0),
    content   jsonb       not null,
    set_by    text        not null,
    set_at    timestamptz not null,
    primary key (clinic_id, revision)
);
alter table clinic_rule_setting enable row level security;
alter table clinic_rule_setting force row level security;

alter table review_task add column escalated_at timestamptz;
create index review_task_overdue on review_task (due_at) where closed_at is null and escalated_at is null;

do $$
declare
    clinic constant text := 'clinic_id = (select rehab_clinic())';
begin
    execute format('create policy administer on clinic_rule_setting for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''administrator''');
    execute format('create policy add on clinic_rule_setting for insert with check (%s and %s)', clinic,
        '(select rehab_role()) = ''administrator''');
    execute format('create policy reckon on clinic_rule_setting for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
    -- The job looks for what is overdue in every clinic.
    create policy look on review_task for select using ((select rehab_role()) = 'system');
    create policy escalate on review_task for update using ((select rehab_role()) = 'system');
    -- Time to review, counted per rule.
    execute format('create policy clinic_aggregate on review_task for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''clinic-aggregate''');
end
$$;

grant select, insert on clinic_rule_setting to ${appRole};
grant update (escalated_at) on review_task to ${appRole};
