package rehab.adherence.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.Finding;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Tier;

/**
 * Something that a clinician must look at. What it rests on is self-reported.
 *
 * @param tier as it was when the task was opened
 * @param mine whether the caller leads the patient's care team, and so owns the task
 * @param overdue whether it is open and was due before now
 * @param escalatedAt when it came to the whole care team, because it was overdue
 * @param evidence the newest 20, newest first
 * @param evidenceCount how many there are
 * @param etag of what is seen here; a disposition carries it in If-Match
 */
@Schema(
        name = "ReviewTask",
        requiredProperties = {
            "taskId",
            "patientId",
            "rule",
            "tier",
            "state",
            "mine",
            "openedAt",
            "dueAt",
            "overdue",
            "evidence",
            "evidenceCount",
            "etag"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewTaskView(
        UUID taskId,
        UUID patientId,
        ReviewRule rule,
        Tier tier,
        TaskState state,
        boolean mine,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant escalatedAt,
        List<Evidence> evidence,
        int evidenceCount,
        @Nullable Disposition disposition,
        String etag) {

    /**
     * One thing that a rule found.
     *
     * @param day the patient's local day that it is about
     * @param aboutId the answers, proposal or recall, as {@code what} says
     * @param numbers coded numbers, the line that was crossed among them
     * @param takenBack whether the session was entered in error, as is known by now
     */
    @Schema(
            name = "ReviewEvidence",
            requiredProperties = {"what", "day", "numbers", "foundAt", "takenBack"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evidence(
            Finding.What what,
            LocalDate day,
            @Nullable UUID prescriptionId,
            @Nullable UUID routineId,
            @Nullable UUID sessionId,
            @Nullable UUID reportId,
            @Nullable UUID aboutId,
            Map<String, Double> numbers,
            Instant foundAt,
            boolean takenBack) {}

    /**
     * What a clinician made of it.
     *
     * @param by the clinician's account; {@code system} for what was settled elsewhere
     */
    @Schema(
            name = "Disposition",
            requiredProperties = {"code", "by", "at"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Disposition(DispositionCode code, @Nullable String comment, String by, Instant at) {}
}
