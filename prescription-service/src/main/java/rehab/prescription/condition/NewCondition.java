package rehab.prescription.condition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition to be recorded.
 *
 * @param code one of the catalog's list, 1 to 60 characters
 * @param since the day on which it began, from 1900 to the patient's today; without it, rules with a window cannot be checked
 * @param week completed weeks of pregnancy, 0 to 45; only for a condition that needs it
 * @param weekOn the day on which that was the week, at most a year ago; the patient's today when absent
 */
record NewCondition(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", message = "must be a code like VERTEBRAL_FRACTURE")
        String code,

        @Nullable LocalDate since,
        @Nullable @Min(0) @Max(45) Integer week,
        @Nullable LocalDate weekOn) {}
