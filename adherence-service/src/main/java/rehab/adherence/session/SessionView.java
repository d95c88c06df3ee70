package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.SessionStatus;
import rehab.adherence.figure.Side;
import rehab.adherence.figure.StopReason;
import rehab.adherence.pain.PainVerdict;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.stop.Symptom;

/**
 * A session as it is shown: the entry, and what it amounts to. Self-reported.
 *
 * @param localDate the patient's local day, fixed when it was logged
 * @param late entered after that day had ended
 * @param completion share of the ordered dose, 0 to 1
 * @param supersededVersion another version was in force on that day, as known when it was logged
 * @param extra counts towards no target: suspended, not ordered on that day, or ordered as needed, as known when it was
 *     logged; figures go by what is known when they are read
 * @param redFlagsUnanswered the red-flag questions had not been answered when it was logged: kept all the same
 * @param correctedBy the session that replaces this one, when it was entered in error
 * @param symptoms of the stop list, noticed during it; absent when there were none
 * @param targets every line that was ordered, reported or not
 */
@Schema(
        name = "Session",
        requiredProperties = {
            "id",
            "patientId",
            "prescriptionId",
            "prescriptionVersion",
            "routineId",
            "performedAt",
            "zoneId",
            "localDate",
            "recordedAt",
            "source",
            "late",
            "status",
            "completion",
            "supersededVersion",
            "extra",
            "redFlagsUnanswered",
            "lines",
            "targets"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        UUID id,
        UUID patientId,
        UUID prescriptionId,
        int prescriptionVersion,
        UUID routineId,
        OffsetDateTime performedAt,
        String zoneId,
        LocalDate localDate,
        OffsetDateTime recordedAt,
        Source source,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        boolean late,
        @Nullable String lateReason,
        @Nullable String skipReason,
        SessionStatus status,
        double completion,

        @Schema(description = "Another version was in force on that day, as known when it was logged")
        boolean supersededVersion,

        @Schema(description = "Counts towards no target, as known when it was logged")
        boolean extra,

        @Schema(description = "The red-flag questions had not been answered when it was logged")
        boolean redFlagsUnanswered,

        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        @Nullable List<Symptom> symptoms,
        List<Done> lines,
        List<Target> targets) {

    /** The answer to the logging itself, the same however often and late it is asked for. */
    static SessionView asRecorded(Recorded session) {
        return of(session, session.score().status(), null, Set.of());
    }

    /** The session as it stands now. */
    static SessionView of(Standing session) {
        UUID correctedBy = session.correctedBy();
        SessionStatus status =
                correctedBy == null ? session.recorded().score().status() : SessionStatus.ENTERED_IN_ERROR;
        return of(session.recorded(), status, correctedBy, session.recalled());
    }

    private static SessionView of(
            Recorded session, SessionStatus status, @Nullable UUID correctedBy, Set<UUID> recalled) {
        SessionEntry entry = session.entry();
        return new SessionView(
                session.sessionId(),
                session.patientId(),
                entry.prescriptionId(),
                entry.prescriptionVersion(),
                entry.routineId(),
                entry.performedAt(),
                entry.zoneId(),
                session.localDate(),
                session.recordedAt(),
                entry.source(),
                entry.painBefore(),
                entry.painAfter(),
                entry.effort(),
                entry.note(),
                session.late(),
                entry.lateReason(),
                entry.skipReason(),
                status,
                session.score().completion(),
                session.superseded(),
                session.extra(),
                session.redFlagsUnanswered(),
                entry.corrects(),
                correctedBy,
                entry.symptoms(),
                session.lines().stream().flatMap(Done::of).toList(),
                session.lines().stream().map(line -> Target.of(line, recalled)).toList());
    }

    /**
     * What was done of one line.
     *
     * @param stopReason why it was broken off; absent when it was not
     * @param painDuring 0 to 10; absent when not reported, which is not 0
     * @param painVerdict what that meant by the pain rule in force; absent when nothing is known of pain
     */
    @Schema(
            name = "SessionLine",
            requiredProperties = {"lineId", "sets"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Done(
            UUID lineId,
            @Nullable StopReason stopReason,
            @Nullable Integer painDuring,
            @Nullable PainVerdict painVerdict,
            List<SetEntry> sets) {
        static Stream<Done> of(Recorded.Line line) {
            return Stream.ofNullable(line.entry())
                    .map(entry -> new Done(
                            entry.lineId(), entry.stopReason(), entry.painDuring(), line.painVerdict(), entry.sets()));
        }
    }

    /**
     * What was ordered of one line when the session was done.
     *
     * @param completion share of it that was done, 0 to 1
     * @param recalled the exercise was recalled in this revision, before or after it was done; absent: it was not. Not in the
     *     answer to the logging itself, which stays the same
     */
    @Schema(
            name = "SessionTarget",
            requiredProperties = {
                "lineId",
                "exerciseId",
                "exerciseRevision",
                "exerciseName",
                "side",
                "dose",
                "completion"
            })
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            UUID lineId,
            UUID exerciseId,
            int exerciseRevision,
            String exerciseName,
            Side side,
            OrderedDose dose,
            double completion,

            @Schema(description = "The exercise was recalled in this revision, before or after it was done") @Nullable
            Boolean recalled) {
        static Target of(Recorded.Line line, Set<UUID> recalled) {
            Recorded.Target target = line.target();
            return new Target(
                    target.lineId(),
                    target.exerciseId(),
                    target.exerciseRevision(),
                    target.exerciseName(),
                    target.side(),
                    target.dose(),
                    line.completion(),
                    recalled.contains(target.lineId()) ? true : null);
        }
    }
}
