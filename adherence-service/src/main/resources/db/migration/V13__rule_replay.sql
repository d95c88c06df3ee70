-- The one use case that tries a rule on the past puts on this role for its reads.

do $$
declare
    name text;
begin
    foreach name in array array['patient', 'plan_version', 'suspension', 'plan_end', 'session', 'session_line',
        'session_correction', 'symptom_report']
    loop
        execute format('create policy rule_replay on %I for select using (clinic_id = (select rehab_clinic())'
            || ' and (select rehab_role()) = ''rule-replay'')', name);
    end loop;
end
$$;
