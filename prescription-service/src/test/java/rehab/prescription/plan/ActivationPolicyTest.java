package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.prescription.patient.PatientRef;

class ActivationPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 25);

    @ParameterizedTest(name = "{0} with version {1}, asked for {2}: version {3} from {4}, {5}")
    @CsvSource({
        "DRAFT,  0, ,           1, 2026-10-25, ACTIVE",
        "DRAFT,  0, 2026-10-25, 1, 2026-10-25, ACTIVE",
        "DRAFT,  0, 2027-01-23, 1, 2027-01-23, ACTIVE",
        "ACTIVE, 1, ,           2, 2026-10-26, ACTIVE",
        "ACTIVE, 7, 2026-10-26, 8, 2026-10-26, ACTIVE",
        "ACTIVE, 1, 2027-01-23, 2, 2027-01-23, ACTIVE",
        "PAUSED, 1, ,           2, 2026-10-26, PAUSED",
        "ON_HOLD, 1, ,          2, 2026-10-26, ON_HOLD",
    })
    void activates(
            PrescriptionStatus status,
            int current,
            @Nullable LocalDate wanted,
            int version,
            LocalDate from,
            PrescriptionStatus then) {
        assertThat(ActivationPolicy.decide(new Standing(status, current, true, null), "reason", wanted, TODAY))
                .isEqualTo(new ActivationPolicy.Decision.Activate(version, from, then));
    }

    @ParameterizedTest(name = "version {0}, reason {1}, draft {2}, asked for {3}: {4}")
    @CsvSource({
        "0, ,       false, ,           NO_DRAFT",
        "1, reason, false, ,           NO_DRAFT",
        "1, ,       true,  ,           REASON_MISSING",
        "0, ,       true,  2026-10-24, EFFECTIVE_TOO_EARLY",
        "1, reason, true,  2026-10-25, EFFECTIVE_TOO_EARLY",
        "0, ,       true,  2027-01-24, EFFECTIVE_TOO_LATE",
        "1, reason, true,  2027-01-24, EFFECTIVE_TOO_LATE",
    })
    void refuses(
            int current,
            @Nullable String reason,
            boolean hasDraft,
            @Nullable LocalDate wanted,
            ActivationPolicy.Refusal refusal) {
        // Given
        PrescriptionStatus status = current == 0 ? PrescriptionStatus.DRAFT : PrescriptionStatus.ACTIVE;

        // When
        var decision = ActivationPolicy.decide(new Standing(status, current, hasDraft, null), reason, wanted, TODAY);

        // Then
        assertThat(decision).isEqualTo(new ActivationPolicy.Decision.Refuse(List.of(refusal)));
    }

    @Test
    void tellsEveryReasonAtOnce() {
        // When
        var decision = ActivationPolicy.decide(
                new Standing(PrescriptionStatus.ACTIVE, 1, true, null), null, TODAY.minusDays(1), TODAY);

        // Then
        assertThat(decision)
                .isEqualTo(new ActivationPolicy.Decision.Refuse(List.of(
                        ActivationPolicy.Refusal.REASON_MISSING, ActivationPolicy.Refusal.EFFECTIVE_TOO_EARLY)));
    }

    @Test
    void refusesWhatIsOverBeforeItBegins() {
        // Given
        Standing today = new Standing(PrescriptionStatus.DRAFT, 0, true, TODAY);
        Standing yesterday = new Standing(PrescriptionStatus.DRAFT, 0, true, TODAY.minusDays(1));

        // When
        var oneDay = ActivationPolicy.decide(today, null, null, TODAY);
        var noDay = ActivationPolicy.decide(yesterday, null, null, TODAY);

        // Then
        assertThat(oneDay).isInstanceOf(ActivationPolicy.Decision.Activate.class);
        assertThat(noDay)
                .isEqualTo(
                        new ActivationPolicy.Decision.Refuse(List.of(ActivationPolicy.Refusal.OVER_BEFORE_IT_BEGINS)));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED", "STOPPED"})
    void refusesWhatHasEnded(PrescriptionStatus status) {
        assertThat(ActivationPolicy.decide(new Standing(status, 1, true, null), "reason", null, TODAY))
                .isEqualTo(new ActivationPolicy.Decision.Refuse(List.of(ActivationPolicy.Refusal.ENDED)));
    }

    @ParameterizedTest(name = "at {0} it is {2} in {1}")
    @CsvSource({
        "2026-10-25T09:59:59Z, Pacific/Kiritimati, 2026-10-25",
        "2026-10-25T10:00:00Z, Pacific/Kiritimati, 2026-10-26",
        "2026-10-25T00:30:00Z, Europe/Madrid,      2026-10-25",
        "2026-10-24T22:30:00Z, Europe/Madrid,      2026-10-25",
        "2026-10-25T23:30:00Z, Europe/Madrid,      2026-10-26",
        "2026-10-25T03:59:59Z, America/New_York,   2026-10-24",
        "2026-10-26T09:00:00Z, Pacific/Pago_Pago,  2026-10-25",
    })
    void todayIsThePatients(Instant now, ZoneId zone, LocalDate today) {
        // Given
        PatientRef patient = new PatientRef(UUID.randomUUID(), UUID.randomUUID(), zone);

        // When
        LocalDate answer = patient.today(Clock.fixed(now, ZoneOffset.UTC));

        // Then
        assertThat(answer).isEqualTo(today);
    }
}
