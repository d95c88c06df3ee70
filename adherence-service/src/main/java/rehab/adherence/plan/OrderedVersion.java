package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activated version, with the fields that this service uses.
 *
 * @param painLimits the pain rule's cut-points; absent when it has none
 * @param until the last local day in force; absent: until it is ended
 * @param activatedAt absent when the sender does not say; then no day counts as the one on which the prescription began
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderedVersion(
        @NotNull UUID prescriptionId,
        @NotNull UUID patientId,
        @NotNull @Min(1) Integer version,
        @NotNull String title,
        @NotNull String safetyNote,
        @NotNull PainRule painRule,
        @Nullable @Valid PainLimits painLimits,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate until,
        @Nullable Instant activatedAt,
        @NotEmpty List<@NotNull @Valid OrderedRoutine> routines) {

    /** One of its routines. */
    public Optional<OrderedRoutine> routine(UUID routineId) {
        return routines.stream()
                .filter(routine -> routine.routineId().equals(routineId))
                .findFirst();
    }

    /**
     * Pain, 0 to 10, with PAIN_MONITORING.
     *
     * @param goOnUpTo up to this one goes on
     * @param stopFrom from this on one stops
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record PainLimits(
            @NotNull @Min(0) @Max(10) Integer goOnUpTo,
            @NotNull @Min(0) @Max(10) Integer stopFrom) {}

    /** What pain means for going on. */
    public enum PainRule {
        STOP_ON_PAIN,
        PAIN_MONITORING
    }
}
