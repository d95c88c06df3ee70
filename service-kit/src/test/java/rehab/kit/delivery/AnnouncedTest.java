package rehab.kit.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.kit.problem.ProblemException;

class AnnouncedTest {

    @Test
    void addressAndBodyMustSayTheSame() {
        UUID id = UUID.randomUUID();
        assertThatCode(() -> Announced.requireSame("holdId", id, id)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Announced.requireSame("holdId", id, UUID.randomUUID()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("holdId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2999-12-31"})
    void daysOfTheseCenturiesAreKept(String day) {
        assertThatCode(() -> Announced.requireStorable("from", LocalDate.parse(day)))
                .doesNotThrowAnyException();
        assertThatCode(() -> Announced.requireStorable("at", Instant.parse(day + "T00:00:00Z")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "3000-01-01", "-4713-01-01", "+999999999-12-31"})
    void daysThatPostgresqlMayNotHoldAreRefused(String day) {
        assertThatThrownBy(() -> Announced.requireStorable("from", LocalDate.parse(day)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("from");
    }

    @Test
    void aMomentIsRefusedAsItsDayAndNothingSaidIsNotRefused() {
        assertThatThrownBy(() -> Announced.requireStorable("at", Instant.MAX))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at");
        assertThatCode(() -> Announced.requireStorable("at", (Instant) null)).doesNotThrowAnyException();
    }
}
