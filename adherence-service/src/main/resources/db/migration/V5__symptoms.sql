-- What patients tell of symptoms of the stop list, in a session or outside of one; and the hold that comes of it at once.

alter table session add column symptoms text[]
    check (symptoms <@ array['CHEST_PAIN', 'BREATHLESSNESS', 'LIGHT_HEADEDNESS', 'PALPITATIONS',
        'NEW_NUMBNESS_OR_WEAKNESS', 'BLADDER_OR_BOWEL', 'FALL'] and cardinality(symptoms) > 0);

create table symptom_report (
    patient_id             uuid        not null,
    report_id              uuid        not null,
    clinic_id              uuid        not null,
    symptoms               text[]      not null
        check (symptoms <@ array['CHEST_PAIN', 'BREATHLESSNESS', 'LIGHT_HEADEDNESS', 'PALPITATIONS',
            'NEW_NUMBNESS_OR_WEAKNESS', 'BLADDER_OR_BOWEL', 'FALL'] and cardinality(symptoms) > 0),
    noticed_at             timestamptz not null,
    noticed_offset_seconds int         not null,
    note                   text,
    recorded_at            timestamptz not null,
    recorded_by            text        not null,
    primary key (patient_id, report_id)
);
create index symptom_report_newest on symptom_report (patient_id, noticed_at desc, report_id desc);

alter table symptom_report enable row level security;
alter table symptom_report force row level security;

do $$
declare
    clinic constant text := 'clinic_id = (select rehab_clinic())';
    own constant text := '(select rehab_role()) = ''patient'' and patient_id = (select rehab_person())';
    team constant text := '(select rehab_role()) = ''therapist'' and patient_id in (select m.patient_id'
        || ' from care_team_member m where m.therapist_id = (select rehab_subject()) and m.active)';
    -- A hold is put on by what the patient told; it is ended by what prescription-service announces, and by nothing else.
    hold constant text := 'kind = ''ON_HOLD'' and cause = ''SYMPTOM'' and until_day is null';
begin
    execute format('create policy own_record on symptom_report for select using (%s and %s)', clinic, own);
    execute format('create policy care_team on symptom_report for select using (%s and %s)', clinic, team);
    execute format('create policy tell_own on symptom_report for insert with check (%s and %s)', clinic, own);
    execute format('create policy reckon on symptom_report for select using (%s and %s)', clinic,
        '(select rehab_role()) = ''reckoning''');
    execute format('create policy hold_own on suspension for insert with check (%s and %s and %s)', clinic, own, hold);
    execute format('create policy hold_for_patient on suspension for insert with check (%s and %s and %s)', clinic, team,
        hold);
end
$$;

grant select, insert on symptom_report to ${appRole};
