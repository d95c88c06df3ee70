package rehab.adherence.today;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedSchedule;
import rehab.adherence.plan.OrderedVersion;
import rehab.adherence.redflag.RedFlags;

/**
 * What a patient is to do.
 *
 * @param date the patient's local date
 */
@Schema(
        name = "Today",
        requiredProperties = {"date", "timeZone", "routines"})
record TodayView(LocalDate date, String timeZone, List<Routine> routines) {

    /** How a routine stands today. */
    enum State {
        /** To be done: not yet as often as ordered. */
        DUE,
        /** Done as often as ordered. */
        DONE,
        /** May be done, need not: as needed, not on this day, or the week's target is met. */
        OPTIONAL,
        /** Its version takes effect on a later day. */
        STARTS_LATER,
        /** Paused. */
        SUSPENDED,
        /** Not to be done until a clinician has looked at it. */
        ON_HOLD,
        /** Its period is over, or it was stopped; shown for two weeks. */
        ENDED
    }

    /**
     * One routine in the words of the version in force, or of the next to come.
     *
     * @param version the prescription's version, to be named when a session is logged
     * @param title the prescription's title
     * @param painLimits the pain rule's cut-points; absent when it has none
     * @param redFlags whether the prescription's red-flag questions have to be answered before the next session
     * @param startsOn the local day it takes effect; absent when it is in force
     * @param until the last local day of its period; absent: until it is ended
     * @param endedOn the last local day on which it was in force; absent unless it has ended
     * @param doneToday sessions attended today
     * @param plannedToday how often it is due today; absent when it is not ordered by the day
     * @param doneThisWeek sessions attended in this ISO week
     * @param targetThisWeek the whole week's target, prorated to the days it is in force; absent when it has none
     */
    @Schema(
            name = "TodayRoutine",
            requiredProperties = {
                "prescriptionId",
                "version",
                "routineId",
                "name",
                "title",
                "safetyNote",
                "painRule",
                "schedule",
                "state",
                "redFlags",
                "doneToday",
                "doneThisWeek",
                "lines"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Routine(
            UUID prescriptionId,
            int version,
            UUID routineId,
            String name,
            String title,
            String safetyNote,
            OrderedVersion.PainRule painRule,
            OrderedVersion.@Nullable PainLimits painLimits,
            OrderedSchedule schedule,
            State state,
            RedFlags.State redFlags,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            int doneToday,
            @Nullable Integer plannedToday,
            int doneThisWeek,
            @Nullable Double targetThisWeek,
            List<OrderedLine> lines) {}
}
