package rehab.adherence.rollup;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of patient_standing, by its column names. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record StandingRow(
        UUID patientId,
        UUID clinicId,
        LocalDate asOf,
        @Nullable LocalDate activeSince,
        @Nullable LocalDate lastDay) {}
