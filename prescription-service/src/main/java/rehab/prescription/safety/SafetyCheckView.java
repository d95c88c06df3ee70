package rehab.prescription.safety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a safety check found. Only CLEAR may be shown as clear.
 *
 * @param findings rules that are broken, line by line
 * @param unchecked what could not be checked; it asks for an answer as a warning does
 */
@Schema(name = "SafetyCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SafetyCheckView(State state, Instant checkedAt, List<Finding> findings, List<Unchecked> unchecked) {
    public SafetyCheckView {
        findings = List.copyOf(findings);
        unchecked = List.copyOf(unchecked);
    }

    /** How it stands. */
    @Schema(name = "SafetyCheckState")
    public enum State {
        /** Nothing in the way, as far as the patient's recorded conditions go. */
        CLEAR,
        /** Everything in the way has been answered. */
        ANSWERED,
        /** A rule is broken, and nobody has answered it, or not enough clinicians have. */
        OPEN,
        /** Something could not be checked, and nobody has answered that. */
        NOT_CHECKED
    }

    /**
     * A rule that is broken.
     *
     * @param line index of the line, from 0
     * @param lineId absent while the line is not kept
     * @param hazards what of the rule the line has
     * @param saferVariants codes of variants of the same exercise to offer instead, nearest first
     * @param awaitingSignOff whether no clinician of the clinic has signed this version of the rule off
     * @param state OPEN, SECOND_NEEDED: another clinician has to sign too; QUIET: answered; INFO: asks for nothing
     */
    @Schema(name = "SafetyFinding")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            int line,
            @Nullable UUID lineId,
            UUID ruleId,
            int ruleVersion,
            UUID conditionId,
            String conditionCode,
            Tier tier,
            String message,
            List<String> hazards,
            List<String> saferVariants,
            @Nullable String saferHint,
            boolean awaitingSignOff,
            AnswerPolicy.State state,
            List<Given> acknowledgements) {}

    /**
     * Something that could not be checked.
     *
     * @param line index of the line, from 0; absent: every line
     * @param conditionId absent: every condition
     */
    @Schema(name = "SafetyUnchecked")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Unchecked(
            @Nullable Integer line,
            @Nullable UUID lineId,
            @Nullable UUID conditionId,
            @Nullable String conditionCode,
            UncheckedReason reason,
            AnswerPolicy.State state,
            List<Given> acknowledgements) {}

    /**
     * A clinician's answer that holds.
     *
     * @param comment present with OTHER
     */
    @Schema(name = "SafetyAcknowledgement")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Given(
            String by,
            String byName,
            AcknowledgementReason reason,
            @Nullable String comment,
            Instant at) {}

    static SafetyCheckView of(Judged judged) {
        return new SafetyCheckView(
                state(judged),
                judged.at(),
                judged.judgements().stream()
                        .filter(judgement -> !judgement.found().isUnchecked())
                        .map(SafetyCheckView::finding)
                        .toList(),
                judged.judgements().stream()
                        .filter(judgement -> judgement.found().isUnchecked())
                        .map(SafetyCheckView::unchecked)
                        .toList());
    }

    private static State state(Judged judged) {
        List<Found> open = judged.open();
        if (open.stream().anyMatch(found -> !found.isUnchecked())) {
            return State.OPEN;
        }
        if (!open.isEmpty()) {
            return State.NOT_CHECKED;
        }
        boolean isClear =
                judged.judgements().stream().allMatch(judgement -> judgement.state() == AnswerPolicy.State.INFO);
        return isClear ? State.CLEAR : State.ANSWERED;
    }

    private static Finding finding(AnswerPolicy.Judgement judgement) {
        Found found = judgement.found();
        FindingKey key = found.key();
        return new Finding(
                known(found.line()),
                key.lineId(),
                known(key.ruleId()),
                known(key.ruleVersion()),
                known(key.conditionId()),
                known(found.conditionCode()),
                known(found.tier()),
                known(found.message()),
                found.hazards(),
                found.saferVariants(),
                found.saferHint(),
                found.awaitingSignOff(),
                judgement.state(),
                given(judgement));
    }

    private static Unchecked unchecked(AnswerPolicy.Judgement judgement) {
        Found found = judgement.found();
        return new Unchecked(
                found.line(),
                found.key().lineId(),
                found.key().conditionId(),
                found.conditionCode(),
                known(found.key().unchecked()),
                judgement.state(),
                given(judgement));
    }

    private static List<Given> given(AnswerPolicy.Judgement judgement) {
        return judgement.holding().stream()
                .map(answer -> new Given(
                        answer.clinician(), answer.clinicianName(), answer.reason(), answer.comment(), answer.at()))
                .toList();
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a broken rule has all of it");
    }
}
