package rehab.prescription.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog is asked. It names no patient.
 *
 * @param clinicId whose rules are meant, when this service asks by itself; absent in a user's question: the token says it
 */
record FindingsQuestion(@Nullable UUID clinicId, LocalDate on, List<Condition> conditions, List<Line> lines) {

    /**
     * A condition.
     *
     * @param week completed weeks of pregnancy on the day of the check
     */
    record Condition(
            String code,
            @Nullable LocalDate since,
            @Nullable Integer week) {}

    /**
     * What is to be done.
     *
     * @param revision absent: the present one
     * @param variant absent: the standard one
     */
    record Line(
            UUID exerciseId,
            @Nullable Integer revision,
            @Nullable String variant) {}
}
