package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.idempotency.Idempotency;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.duplicate.PossibleDuplicates;
import rehab.prescription.patient.NewPatient;
import rehab.prescription.patient.Particulars;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;
import rehab.prescription.patient.PatientView;

/** The first step of a registration: the record and its care team, once per idempotency key. */
@ApplicationScoped
@Transactional
class PatientEntry {
    private final PatientRegister register;
    private final CareTeams careTeams;
    private final PossibleDuplicates duplicates;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PatientEntry(
            PatientRegister register,
            CareTeams careTeams,
            PossibleDuplicates duplicates,
            Idempotency idempotency,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.careTeams = careTeams;
        this.duplicates = duplicates;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The patient's id: a new one, or that of the earlier request with the same key.
     *
     * @throws PossiblyRegistered unless the client says that it has looked
     */
    UUID enter(@Nullable String key, Registration registration) {
        return idempotency
                .once("register-patient", key, registration, UUID.class, () -> enter(registration))
                .value();
    }

    PatientView view(UUID patientId) {
        return register.view(patientId);
    }

    private UUID enter(Registration registration) {
        Particulars particulars = registration.particulars();
        BirthDates.requirePlausible(particulars.birthDate(), LocalDate.now(clock.withZone(particulars.timeZone())));
        if (!registration.isKnownToBeNew()) {
            requireNew(particulars);
        }
        String signInName = SignInName.of(registration.name(), random);
        PatientRef patient = register.enter(new NewPatient(particulars, signInName));
        careTeams.found(patient);
        audit.record("CREATE", patient.id(), "PATIENT", patient.id());
        return patient.id();
    }

    private void requireNew(Particulars particulars) {
        duplicates.oneAtATime(particulars.birthDate());
        List<PossibleDuplicates.Found> matches = duplicates.of(particulars.name(), particulars.birthDate());
        if (!matches.isEmpty()) {
            throw new PossiblyRegistered(matches);
        }
    }
}
