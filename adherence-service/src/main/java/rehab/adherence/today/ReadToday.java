package rehab.adherence.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.access.PatientAccess;
import rehab.adherence.redflag.RedFlags;
import rehab.kit.audit.Audit;

/** Reads what a patient is to do today. */
@ApplicationScoped
class ReadToday {
    private final PatientAccess access;
    private final TodaysRoutines today;
    private final RedFlags redFlags;
    private final Audit audit;
    private final Clock clock;

    ReadToday(PatientAccess access, TodaysRoutines today, RedFlags redFlags, Audit audit, Clock clock) {
        this.access = access;
        this.today = today;
        this.redFlags = redFlags;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every routine that is ordered now or later, or ended lately; 404 when the patient is not the caller's. */
    @Transactional
    public TodayView read(UUID patientId) {
        KnownPatient patient = access.require(patientId);
        LocalDate day = patient.today(clock.instant());
        List<TodayView.Routine> routines =
                today.of(patient, day, redFlags.answered(patientId)).routines();
        audit.record("READ", patientId, "today", null);
        return new TodayView(day, patient.zone().getId(), routines);
    }
}
