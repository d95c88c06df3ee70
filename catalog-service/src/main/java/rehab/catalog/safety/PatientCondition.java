package rehab.catalog.safety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition as some patient has it.
 *
 * @param code of the condition
 * @param since the day on which it began
 * @param week completed weeks of pregnancy on the day of the check
 * @param cleared whether a clinician has recorded that it restricts the patient no more
 */
record PatientCondition(
        String code, @Nullable LocalDate since, @Nullable Integer week, boolean cleared) {}
