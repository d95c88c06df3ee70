package rehab.prescription.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.ProblemException;

/** The clinic's register of patients: enters them and keeps how far their accounts have come. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PatientRegister {
    private final PatientRepository patients;
    private final CurrentCaller caller;
    private final Clock clock;

    PatientRegister(PatientRepository patients, CurrentCaller caller, Clock clock) {
        this.patients = patients;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters a patient of the caller's clinic, without an account as yet. */
    public PatientRef enter(NewPatient patient) {
        Caller registrar = caller.get();
        Patient entered = new Patient(patient, registrar.clinic(), now(), registrar.subject());
        patients.persistAndFlush(entered);
        return entered.ref();
    }

    /** The patient's account, with the row locked until the transaction ends; call it after {@link PatientAccess}. */
    public PatientAccount lockAccount(UUID patientId) {
        Patient patient = row(patientId);
        patients.getEntityManager().refresh(patient, LockModeType.PESSIMISTIC_WRITE);
        return patient.account();
    }

    /** The record, with the row locked until the transaction ends; call it after {@link PatientAccess}. */
    public KeptPatient lock(UUID patientId) {
        Patient patient = row(patientId);
        patients.getEntityManager().refresh(patient, LockModeType.PESSIMISTIC_WRITE);
        return kept(patient);
    }

    /** What the record says of the person. */
    public Particulars particulars(UUID patientId) {
        return row(patientId).particulars();
    }

    /** As above, of each of these whom the caller may see. */
    public Map<UUID, Particulars> particulars(Collection<UUID> patientIds) {
        return patients.list("id in ?1", patientIds).stream()
                .collect(Collectors.toMap(Patient::id, Patient::particulars));
    }

    /** Writes the record anew; what it said before is kept by the database. Call it after {@link #lock}. */
    public KeptPatient change(UUID patientId, Particulars to) {
        Patient patient = row(patientId);
        patient.change(to, now(), caller.get().subject());
        patients.flush();
        return kept(patient);
    }

    /** Takes the patient out of the lists. Call it after {@link #lock}. */
    public KeptPatient archive(UUID patientId, Instant at) {
        Patient patient = row(patientId);
        patient.archive(at);
        return kept(patient);
    }

    /** Puts the patient back into the lists. Call it after {@link #lock}. */
    public KeptPatient restore(UUID patientId) {
        Patient patient = row(patientId);
        patient.restore();
        return kept(patient);
    }

    /** The account is there, under this id. */
    public void accountMade(UUID patientId, String subject) {
        row(patientId).accountMade(subject);
    }

    /** The sign-in name was taken; this one is to be tried. */
    public void renameAccount(UUID patientId, String signInName) {
        row(patientId).renameAccount(signInName);
    }

    /** The record as it stands. */
    public PatientView view(UUID patientId) {
        return row(patientId).view();
    }

    private static KeptPatient kept(Patient patient) {
        return new KeptPatient(patient.view(), patient.etag());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Patient row(UUID patientId) {
        return patients.findByIdOptional(patientId).orElseThrow(ProblemException::notFound);
    }
}
