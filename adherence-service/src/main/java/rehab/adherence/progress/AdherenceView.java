package rehab.adherence.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.DayState;
import rehab.adherence.figure.LineFigure;
import rehab.adherence.figure.LoggedSession;
import rehab.adherence.figure.Tally;

/**
 * One patient's adherence, and what is always shown beside it. A share is 0 to 1; null is "no figure", never 0.
 *
 * @param figure session adherence, capped per routine and week
 * @param soFar a day or week in it has not ended
 * @param done sessions attended, not capped
 * @param counted the same, capped
 * @param target what is due so far; not rounded
 * @param satisfactory whether the figure reaches its threshold
 * @param interruption whether some routine was missed too often in a row
 * @param relativeDose done ÷ planned minimum, not capped
 * @param overDose whether more was done than the order allows, by the threshold
 * @param lateShare share of entries made after their day had ended
 * @param daysWithoutReport ended days under a plan, not suspended, without any entry
 * @param lines each exercise that was in an attended session, by side
 * @param selfReported always true: all of this is what patients say
 */
@Schema(
        name = "Adherence",
        requiredProperties = {
            "from",
            "to",
            "timeZone",
            "figure",
            "soFar",
            "done",
            "counted",
            "target",
            "satisfactory",
            "interruption",
            "overDose",
            "daysWithoutReport",
            "weeks",
            "days",
            "routines",
            "lines",
            "pain",
            "selfReported"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdherenceView(
        LocalDate from,
        LocalDate to,
        String timeZone,
        @JsonInclude @Schema(nullable = true) @Nullable Double figure,
        boolean soFar,
        int done,
        double counted,
        double target,
        boolean satisfactory,
        boolean interruption,
        @Nullable Double relativeDose,
        boolean overDose,
        @Nullable Double lateShare,
        int daysWithoutReport,
        List<Week> weeks,
        List<Day> days,
        List<Routine> routines,
        List<LineView> lines,
        List<Pain> pain,
        boolean selfReported) {

    static AdherenceView of(
            LocalDate from,
            LocalDate to,
            String timeZone,
            AdherenceFigure figure,
            List<LineFigure> lines,
            List<LoggedSession> sessions) {
        Tally total = figure.total();
        return new AdherenceView(
                from,
                to,
                timeZone,
                total.figure(),
                figure.soFar(),
                total.done(),
                total.counted(),
                total.target(),
                figure.satisfactory(),
                figure.interruption(),
                figure.relativeDose(),
                figure.overDose(),
                figure.lateShare(),
                figure.daysWithoutReport(),
                figure.weeks().stream().map(Week::of).toList(),
                figure.days().stream()
                        .map(day -> new Day(day.date(), day.state()))
                        .toList(),
                figure.routines().stream().map(Routine::of).toList(),
                lines.stream().map(LineView::of).toList(),
                sessions.stream()
                        .filter(session -> session.pain() != null)
                        .map(session -> new Pain(session.day(), session.painBefore(), session.painAfter()))
                        .toList(),
                true);
    }

    /**
     * One ISO week, or the part of it that was asked for.
     *
     * @param isoWeek such as 2026-W43
     * @param from its Monday
     * @param to its Sunday
     * @param planned what is due once the week has ended; not rounded
     */
    @Schema(
            name = "AdherenceWeek",
            requiredProperties = {"isoWeek", "from", "to", "done", "target", "planned", "figure", "soFar"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Week(
            String isoWeek,
            LocalDate from,
            LocalDate to,
            int done,
            double target,
            double planned,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            boolean soFar) {
        static Week of(AdherenceFigure.Week week) {
            return new Week(
                    week.week().label(),
                    week.week().monday(),
                    week.week().sunday(),
                    week.tally().done(),
                    week.tally().target(),
                    week.tally().planned(),
                    week.tally().figure(),
                    week.soFar());
        }
    }

    /** One local day. */
    @Schema(
            name = "AdherenceDay",
            requiredProperties = {"date", "state"})
    record Day(LocalDate date, DayState state) {}

    /** One routine. */
    @Schema(
            name = "AdherenceRoutine",
            requiredProperties = {"prescriptionId", "routineId", "name", "figure", "done", "target", "planned"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Routine(
            UUID prescriptionId,
            UUID routineId,
            String name,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            int done,
            double target,
            double planned) {
        static Routine of(AdherenceFigure.Routine routine) {
            Tally tally = routine.tally();
            return new Routine(
                    routine.prescriptionId(),
                    routine.routineId(),
                    routine.name(),
                    tally.figure(),
                    tally.done(),
                    tally.target(),
                    tally.planned());
        }
    }

    /** Pain around one session, 0 to 10; absent where it was not reported, which is not 0. */
    @Schema(
            name = "PainReport",
            requiredProperties = {"date"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pain(
            LocalDate date,
            @Nullable Integer before,
            @Nullable Integer after) {}
}
