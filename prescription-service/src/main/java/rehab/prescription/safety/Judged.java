package rehab.prescription.safety;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found, and how far each of it has been answered. */
record Judged(Instant at, AnswerPolicy.Present present, List<AnswerPolicy.Judgement> judgements) {
    Judged {
        judgements = List.copyOf(judgements);
    }

    static Judged of(Instant at, AnswerPolicy.Present present, List<Found> found, List<Acknowledgement> given) {
        return new Judged(
                at,
                present,
                found.stream()
                        .map(one -> AnswerPolicy.judge(one, present, given))
                        .toList());
    }

    boolean isAnswered() {
        return judgements.stream().allMatch(AnswerPolicy.Judgement::isAnswered);
    }

    List<Found> found() {
        return judgements.stream().map(AnswerPolicy.Judgement::found).toList();
    }

    /** What nobody has answered, or not enough of them. */
    List<Found> open() {
        return judgements.stream()
                .filter(judgement -> !judgement.isAnswered())
                .map(AnswerPolicy.Judgement::found)
                .toList();
    }

    /** Whether everything that is open was found by a rule; otherwise some of it could not be checked. */
    boolean isChecked() {
        return open().stream().noneMatch(Found::isUnchecked);
    }

    /** The rules that are broken in spite of a warning, with a clinician's reason. */
    Set<OverriddenRule> overrides() {
        return judgements.stream()
                .filter(judgement -> judgement.state() == AnswerPolicy.State.QUIET)
                .map(judgement -> judgement.found().key())
                .filter(key -> key.ruleId() != null && key.lineId() != null)
                .map(OverriddenRule::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    SafetyCheckView view() {
        return SafetyCheckView.of(this);
    }
}
