package rehab.prescription.patient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
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
        Patient entered = new Patient(
                patient, registrar.clinic(), clock.instant().truncatedTo(ChronoUnit.MICROS), registrar.subject());
        patients.persistAndFlush(entered);
        return entered.ref();
    }

    /** The patient's account, with the row locked until the transaction ends; call it after {@link PatientAccess}. */
    public PatientAccount lockAccount(UUID patientId) {
        Patient patient = row(patientId);
        patients.getEntityManager().refresh(patient, LockModeType.PESSIMISTIC_WRITE);
        return patient.account();
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

    private Patient row(UUID patientId) {
        return patients.findByIdOptional(patientId).orElseThrow(ProblemException::notFound);
    }
}
