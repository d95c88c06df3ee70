-- Reminders by e-mail: how a patient is reached as prescription-service announces it, what the patient says about reminders,
-- and what was sent.

-- An address is seen by its patient, by the announcing service and by the job that writes to it, and by nobody else.
create table patient_contact (
    patient_id uuid   primary key,
    clinic_id  uuid   not null,
    email      text,             -- absent: none is known, or none any more
    language   text   not null check (language in ('EN', 'ES')),
    sequence   bigint not null check (sequence > 0) -- of the announcement; an older one changes nothing
);

create table reminder (
    patient_id uuid        primary key,
    clinic_id  uuid        not null,
    enabled    boolean     not null default true,
    at_time    time,                       -- the patient's local time; absent: as this service is set
    revision   int         not null default 0 check (revision >= 0), -- counts what the patient said
    look_at    timestamptz                 -- when to decide next; absent: not before something changes
);
create index reminder_look on reminder (look_at, patient_id) where look_at is not null;

-- At most one a day. The row is there before the mail leaves: what happened to a mail whose sending broke off is unknown, and
-- it is not sent again.
create table reminder_sent (
    patient_id uuid        not null,
    day        date        not null, -- the patient's local day
    clinic_id  uuid        not null,
    state      text        not null check (state in ('SENDING', 'SENT', 'FAILED', 'GIVEN_UP')),
    attempts   int         not null check (attempts > 0),
    token_hash bytea       not null check (octet_length(token_hash) = 32), -- of the secret that ends the reminders
    changed_at timestamptz not null,
    primary key (patient_id, day)
);
create index reminder_sent_of_token on reminder_sent (token_hash);
create index reminder_sent_of_day on reminder_sent (day);

-- Whoever follows the link in a mail has shown nothing but its secret, and is answered with this alone.
create function reminder_by_token(hash bytea) returns table (patient_id uuid, clinic_id uuid, language text)
    language sql stable security definer set search_path = public, pg_temp
    as $$ select s.patient_id, s.clinic_id, c.language from reminder_sent s
          left join patient_contact c on c.patient_id = s.patient_id where s.token_hash = hash $$;
revoke execute on function reminder_by_token(bytea) from public;
grant execute on function reminder_by_token(bytea) to ${appRole};

do $$
declare
    name text;
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    delivery constant text := '(select rehab_role()) = ''prescription-delivery''';
    reminding constant text := '(select rehab_role()) = ''reminding''';
begin
    foreach name in array array['patient_contact', 'reminder', 'reminder_sent']
    loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
    end loop;

    execute format('create policy clinic on patient_contact as restrictive to ${appRole} using (%s)', clinic);
    foreach name in array array['reminder', 'reminder_sent']
    loop
        execute format('create policy clinic on %I as restrictive to ${appRole} using (%s or (select rehab_role()) = ''system'')',
            name, clinic);
    end loop;

    execute format('create policy own_record on patient_contact for select to ${appRole} using (%s)', own);
    execute format('create policy delivery on patient_contact to ${appRole} using (%s)', delivery);
    execute format('create policy remind on patient_contact for select to ${appRole} using (%s)', reminding);

    execute format('create policy own_record on reminder for select to ${appRole} using (%s)', own);
    execute format('create policy say on reminder for insert to ${appRole} with check (%s)', own);
    execute format('create policy say_again on reminder for update to ${appRole} using (%s)', own);
    execute format('create policy delivery on reminder to ${appRole} using (%s)', delivery);
    execute format('create policy remind on reminder for select to ${appRole} using (%s)', reminding);
    execute format('create policy decide on reminder for update to ${appRole} using (%s)', reminding);
    -- The job looks for what is due in every clinic, and then works as one of that clinic.
    create policy look on reminder for select to ${appRole} using ((select rehab_role()) = 'system');

    execute format('create policy remind on reminder_sent for select to ${appRole} using (%s)', reminding);
    execute format('create policy begin on reminder_sent for insert to ${appRole} with check (%s)', reminding);
    execute format('create policy settle on reminder_sent for update to ${appRole} using (%s)', reminding);
    -- What was sent long ago is forgotten, in every clinic.
    create policy look on reminder_sent for select to ${appRole} using ((select rehab_role()) = 'system');
    create policy forget on reminder_sent for delete to ${appRole} using ((select rehab_role()) = 'system');

    create policy for_functions on patient_contact for select to current_user using (true);
    create policy for_functions on reminder_sent for select to current_user using (true);

    -- Whether anything is left to do today.
    foreach name in array array['patient', 'plan_version', 'plan_end', 'suspension', 'session', 'session_correction']
    loop
        execute format('create policy remind on %I for select to ${appRole} using (%s and %s)', name, clinic, reminding);
    end loop;
end
$$;

grant select, insert on patient_contact, reminder, reminder_sent to ${appRole};
grant update (email, language, sequence) on patient_contact to ${appRole};
grant update (enabled, at_time, revision, look_at) on reminder to ${appRole};
grant update (state, attempts, token_hash, changed_at) on reminder_sent to ${appRole};
grant delete on reminder_sent to ${appRole};
