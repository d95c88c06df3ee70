package rehab.adherence.rollup;

import java.time.LocalDate;

/**
 * One ISO week of a clinic: sums over its patients, each by their own days.
 *
 * @param patients patients for whom anything was due
 * @param reporting patients with any entry
 * @param counted sessions done, capped by patient and routine at what is due
 * @param target sessions due
 * @param dose done, in sessions of the minimum dose
 */
public record ClinicWeek(
        LocalDate monday,
        int patients,
        int reporting,
        double counted,
        double target,
        double dose,
        int entries,
        int attended,
        int late,
        int stopsForPain) {

    /** A week of which nothing is known. */
    public static ClinicWeek empty(LocalDate monday) {
        return new ClinicWeek(monday, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}
