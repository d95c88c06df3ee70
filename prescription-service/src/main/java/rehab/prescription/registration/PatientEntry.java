package rehab.prescription.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.audit.Audit;
import rehab.kit.idempotency.Idempotency;
import rehab.kit.problem.ProblemException;
import rehab.prescription.careteam.CareTeams;
import rehab.prescription.patient.NewPatient;
import rehab.prescription.patient.PatientRef;
import rehab.prescription.patient.PatientRegister;
import rehab.prescription.patient.PatientView;

/** The first step of a registration: the record and its care team, once per idempotency key. */
@ApplicationScoped
@Transactional
class PatientEntry {
    private final PatientRegister register;
    private final CareTeams careTeams;
    private final Idempotency idempotency;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PatientEntry(PatientRegister register, CareTeams careTeams, Idempotency idempotency, Audit audit, Clock clock) {
        this.register = register;
        this.careTeams = careTeams;
        this.idempotency = idempotency;
        this.audit = audit;
        this.clock = clock;
    }

    /** The patient's id: a new one, or that of the earlier request with the same key. */
    UUID enter(@Nullable String key, Registration registration) {
        return idempotency
                .once("register-patient", key, registration, UUID.class, () -> enter(registration))
                .value();
    }

    PatientView view(UUID patientId) {
        return register.view(patientId);
    }

    private UUID enter(Registration registration) {
        ZoneId zone = ZoneId.of(registration.timeZone());
        requirePlausible(registration.birthDate(), LocalDate.now(clock.withZone(zone)));
        String signInName = SignInName.of(registration.name(), random);
        PatientRef patient = register.enter(new NewPatient(
                registration.name().strip(), registration.birthDate(), registration.language(), zone, signInName));
        careTeams.found(patient);
        audit.record("CREATE", patient.id(), "PATIENT", patient.id());
        return patient.id();
    }

    private static void requirePlausible(LocalDate birthDate, LocalDate today) {
        BirthDatePolicy.refuse(birthDate, today).ifPresent(refusal -> {
            throw switch (refusal) {
                case FUTURE -> ProblemException.invalid("birthDate", "Future", "must not be in the future");
                case TOO_LONG_AGO ->
                    ProblemException.invalid("birthDate", "TooLongAgo", "must be within the last 130 years");
            };
        });
    }
}
