package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An activated version, with the fields that this service uses. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderedVersion(
        @NotNull UUID prescriptionId,
        @NotNull UUID patientId,
        @NotNull @Min(1) Integer version,
        @NotNull String title,
        @NotNull String safetyNote,
        @NotNull PainRule painRule,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty List<@NotNull @Valid OrderedRoutine> routines) {

    /** One of its routines. */
    public Optional<OrderedRoutine> routine(UUID routineId) {
        return routines.stream()
                .filter(routine -> routine.routineId().equals(routineId))
                .findFirst();
    }

    /** What pain means for going on. */
    public enum PainRule {
        STOP_ON_PAIN,
        PAIN_MONITORING
    }
}
