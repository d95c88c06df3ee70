package rehab.adherence.caseload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's patients, who should be looked at first in front: by their most pressing open task, then by reasons. All of it is self-reported.
 */
@Schema(
        name = "Caseload",
        requiredProperties = {"items", "selfReported"})
record CaseloadView(List<Patient> items, boolean selfReported) {

    /**
     * One patient over the weeks asked for. A share is 0 to 1; null or absent is "no figure", never 0.
     *
     * @param figure session adherence, capped per routine and week
     * @param soFar the current week has not ended
     * @param done sessions attended, not capped
     * @param target what is due so far; not rounded
     * @param lastSessionOn local day of the last entry ever, a skip included
     * @param daysSinceLastSession days of silence: from lastSessionOn to the patient's today, or from the first day in force,
     *     or in force again after a suspension, if that is later; absent when nothing was ever entered
     * @param painLatest the last pain reported, 0 to 10: after a session, or before it where that is all there is
     * @param painChange painLatest less the first pain reported in these weeks; absent with fewer than two reports
     * @param stopsForPain sessions that pain ended
     * @param lastStopForPainOn local day of the last of them
     * @param prescriptions prescriptions in force today, suspended or not
     * @param suspended whether all of them are suspended today
     * @param tasks open review tasks, the most pressing first: by tier, then overdue, then due
     * @param reasons why the patient stands where they do, the weightiest first; at least one
     */
    @Schema(
            name = "CaseloadPatient",
            requiredProperties = {
                "patientId",
                "figure",
                "soFar",
                "done",
                "target",
                "satisfactory",
                "overDose",
                "daysWithoutReport",
                "stopsForPain",
                "interruption",
                "prescriptions",
                "suspended",
                "tasks",
                "reasons"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Patient(
            UUID patientId,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            boolean soFar,
            int done,
            double target,
            boolean satisfactory,
            @Nullable Double relativeDose,
            boolean overDose,
            @Nullable Double lateShare,
            int daysWithoutReport,
            @Nullable LocalDate lastSessionOn,

            @Schema(
                    description = "Days since the last entry, or since the plan came into force, or into force again"
                            + " after a suspension, if that is later; absent when nothing was ever entered")
            @Nullable
            Integer daysSinceLastSession,

            @Nullable Integer painLatest,
            @Nullable Integer painChange,
            int stopsForPain,
            @Nullable LocalDate lastStopForPainOn,
            boolean interruption,
            int prescriptions,
            boolean suspended,
            List<OpenTask> tasks,
            List<Reason> reasons) {}
}
