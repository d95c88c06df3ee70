package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.etag.Etag;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.KeptPatient;
import rehab.prescription.patient.Particulars;
import rehab.prescription.patient.PatientAccess;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;

/** Writes a patient's record anew; what it said before is kept. */
@ApplicationScoped
class ChangePatient {
    private final PatientAccess access;
    private final PatientRegister register;
    private final CareTeams careTeams;
    private final AccountAlignment account;
    private final Audit audit;
    private final Clock clock;

    ChangePatient(
            PatientAccess access,
            PatientRegister register,
            CareTeams careTeams,
            AccountAlignment account,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.register = register;
        this.careTeams = careTeams;
        this.account = account;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Changes nothing when the record says so already. Another time zone, e-mail address or language is announced with the care
     * team: those who count the patient's days go on in it, and leave alone what they have counted; those who write to the patient
     * do it there.
     *
     * @throws rehab.kit.problem.ProblemException 400 for a birth date that cannot be; 404; 409 {@code PATIENT_ARCHIVED}; 412
     *     when the state is not the one that the client has seen; 428
     */
    @Transactional
    KeptPatient change(UUID patientId, @Nullable String ifMatch, ChangedPatient body) {
        PatientRef before = access.requirePresent(patientId);
        KeptPatient seen = register.lock(patientId);
        Etag.requireMatch(ifMatch, seen.etag());
        Particulars wanted = body.particulars();
        Particulars present = register.particulars(patientId);
        if (wanted.equals(present)) {
            return seen;
        }
        BirthDates.requirePlausible(wanted.birthDate(), LocalDate.now(clock.withZone(wanted.timeZone())));
        KeptPatient changed = register.change(patientId, wanted);
        audit.record("CHANGE", patientId, "PATIENT", patientId);
        if (isTold(wanted, present)) {
            careTeams.announceAgain(new PatientRef(patientId, before.clinicId(), wanted.timeZone()));
        }
        if (!wanted.name().equals(present.name())) {
            account.order(before);
        }
        return changed;
    }

    private static boolean isTold(Particulars wanted, Particulars present) {
        return !wanted.timeZone().equals(present.timeZone())
                || !Objects.equals(wanted.contact().email(), present.contact().email())
                || wanted.language() != present.language();
    }
}
