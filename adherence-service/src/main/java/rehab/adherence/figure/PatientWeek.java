package rehab.adherence.figure;

import org.jspecify.annotations.Nullable;

/**
 * One patient in one ISO week: sums of which the figures of any whole weeks are made, over one patient or many. No
 * threshold is in it.
 *
 * @param tally over all routines that count
 * @param dose done in routines that count, in sessions of the minimum dose
 * @param mostDue the upper end of what is due, in sessions of the minimum dose
 * @param entries everything logged that stands: extra and as needed too, and skipped
 * @param attended of these, the sessions done
 * @param late entries made after their day had ended
 * @param stopsForPain sessions that pain ended
 * @param stopsForSymptom sessions that another symptom ended
 * @param daysWithoutReport ended days under a plan, not suspended, without any entry
 * @param painReports entries with pain reported; 0 is a report, no answer is none
 * @param firstPain the first of them, 0 to 10; null when there is none
 * @param lastPain the last of them, 0 to 10; null when there is none
 */
public record PatientWeek(
        IsoWeek week,
        Tally tally,
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

    /** Whether it says nothing: neither ordered nor logged. */
    public boolean isEmpty() {
        return entries == 0 && daysWithoutReport == 0 && tally.planned() == 0;
    }
}
