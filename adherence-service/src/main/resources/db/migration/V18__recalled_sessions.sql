-- Who may see a session sees of its lines that their exercise has been recalled. Another clinic's recall of its own concerns nobody.

create policy show on recall for select using ((select rehab_role()) in ('therapist', 'patient')
    and (clinic_id is null or clinic_id = (select rehab_clinic())));
