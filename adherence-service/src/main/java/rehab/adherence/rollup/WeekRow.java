package rehab.adherence.rollup;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.KnownPatient;
import rehab.adherence.figure.PatientWeek;

/** A row of patient_week, by its column names. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record WeekRow(
        UUID patientId,
        LocalDate monday,
        UUID clinicId,
        int done,
        double counted,
        double target,
        double planned,
        double dose,
        double mostDue,
        int entries,
        int attended,
        int late,
        int stopsForPain,
        int stopsForSymptom,
        int daysWithoutReport,
        int painReports,
        @Nullable Integer firstPain,
        @Nullable Integer lastPain) {

    static WeekRow of(KnownPatient patient, PatientWeek week) {
        return new WeekRow(
                patient.patientId(),
                week.week().monday(),
                patient.clinicId(),
                week.tally().done(),
                week.tally().counted(),
                week.tally().target(),
                week.tally().planned(),
                week.dose(),
                week.mostDue(),
                week.entries(),
                week.attended(),
                week.late(),
                week.stopsForPain(),
                week.stopsForSymptom(),
                week.daysWithoutReport(),
                week.painReports(),
                week.firstPain(),
                week.lastPain());
    }
}
