package rehab.catalog.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.Variant;

/** What is to be checked. It names no patient, and nothing of it is kept or logged. */
@Schema(requiredProperties = {"on", "conditions", "lines"})
record FindingsRequest(
        @Schema(description = "Whose rules apply, from a service that belongs to no clinic; people leave it out")
        @Nullable
        UUID clinicId,

        @NotNull @Schema(description = "The day for which it is checked")
        LocalDate on,

        @NotNull @Size(max = 50) List<@NotNull @Valid AskedCondition> conditions,
        @NotNull @Size(max = 400) List<@NotNull @Valid AskedLine> lines) {
    private static final String CODE_FORM = "must be a code like VERTEBRAL_FRACTURE";

    /** A condition as the patient has it. */
    @Schema(
            name = "PatientCondition",
            requiredProperties = {"code"})
    record AskedCondition(
            @NotNull @Size(max = 60) @Pattern(regexp = Variant.CODE, message = CODE_FORM)
            String code,

            @Schema(description = "The day on which it began; without it, rules with a window cannot be checked")
            @Nullable
            LocalDate since,

            @Min(0) @Max(45) @Schema(description = "Completed weeks of pregnancy on the day of the check") @Nullable
            Integer week,

            @Schema(description = "A clinician has recorded that it restricts the patient no more") @Nullable
            Boolean cleared) {

        PatientCondition patient() {
            return new PatientCondition(code, since, week, Boolean.TRUE.equals(cleared));
        }
    }

    /** What the patient is to do. */
    @Schema(
            name = "CheckedLine",
            requiredProperties = {"exerciseId"})
    record AskedLine(
            @NotNull UUID exerciseId,

            @Min(1) @Schema(description = "Absent: the present one") @Nullable
            Integer revision,

            @Size(max = 60)
            @Pattern(regexp = Variant.CODE, message = CODE_FORM)
            @Schema(description = "Absent: the standard one")
            @Nullable
            String variant) {}
}
