-- What adherence-service may do when a patient tells of a symptom: put what runs on hold, and nothing else. It reads the
-- prescription's row and its suspensions, never a version; it resumes nothing.

create policy adherence_looks on prescription for select to ${appRole}
    using ((select rehab_role()) = 'adherence-delivery');
create policy adherence_holds on prescription for update to ${appRole}
    using ((select rehab_role()) = 'adherence-delivery')
    with check (status = 'ON_HOLD');

create policy adherence_looks on suspension for select to ${appRole}
    using ((select rehab_role()) = 'adherence-delivery');
create policy adherence_holds on suspension for insert to ${appRole}
    with check ((select rehab_role()) = 'adherence-delivery' and kind = 'ON_HOLD' and cause = 'SYMPTOM');
-- A pause ends where a hold begins; a hold stays open.
create policy adherence_ends_a_pause on suspension for update to ${appRole}
    using ((select rehab_role()) = 'adherence-delivery' and kind = 'PAUSED')
    with check (until_date is not null);
