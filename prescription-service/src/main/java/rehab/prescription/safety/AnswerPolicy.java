package rehab.prescription.safety;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a finding has been answered. What could not be checked asks for one answer, as a warning does. An answer holds for
 * as long as nothing that the clinician had before them has got worse: the same line, exercise, variant, rule and version of
 * the rule, no dose above the one then, no hazard more, and, where a finding concerns every line or every condition, none that
 * was not there then.
 */
final class AnswerPolicy {
    private static final int SIGNATURES_FOR_A_BLOCK = 2;

    private AnswerPolicy() {}

    /** How far a finding has been answered. */
    enum State {
        /** Nobody has answered it. */
        OPEN,
        /** One clinician has; another has to sign too. */
        SECOND_NEEDED,
        /** Answered: it is shown without asking again. */
        QUIET,
        /** Asks for no answer. */
        INFO
    }

    /**
     * What the answers are compared with.
     *
     * @param version of the prescription that is checked
     */
    record Present(int version, List<CheckedLine> lines, Set<UUID> conditions) {}

    /**
     * Judges one finding.
     *
     * @param holding the answers that hold, of those that were given
     */
    record Judgement(Found found, State state, List<Acknowledgement> holding) {
        boolean isAnswered() {
            return state == State.QUIET || state == State.INFO;
        }
    }

    static Judgement judge(Found found, Present present, List<Acknowledgement> given) {
        List<Acknowledgement> holding =
                given.stream().filter(answer -> holds(answer, found, present)).toList();
        return new Judgement(found, state(found.tier(), holding), holding);
    }

    private static State state(@Nullable Tier tier, List<Acknowledgement> holding) {
        if (tier == Tier.INFO) {
            return State.INFO;
        }
        int needed = tier == Tier.BLOCK ? SIGNATURES_FOR_A_BLOCK : 1;
        long clinicians =
                holding.stream().map(Acknowledgement::clinician).distinct().count();
        if (clinicians >= needed) {
            return State.QUIET;
        }
        return clinicians == 0 ? State.OPEN : State.SECOND_NEEDED;
    }

    /** That the catalog did not answer is answered for one version only: next time it may have something to say. */
    private static boolean holds(Acknowledgement answer, Found found, Present present) {
        return answer.key().equals(found.key())
                && (!found.isCatalogAway() || answer.version() == present.version())
                && answer.covers().hazards().containsAll(found.hazards())
                && answer.covers().conditions().containsAll(concerned(found, present.conditions()))
                && concerned(found, present.lines()).stream().allMatch(line -> isCovered(line, answer.covers()));
    }

    /** The conditions that a finding concerns. */
    static Set<UUID> concerned(Found found, Set<UUID> conditions) {
        UUID one = found.key().conditionId();
        return one == null ? conditions : Set.of(one);
    }

    /** The lines that a finding concerns. */
    static List<CheckedLine> concerned(Found found, List<CheckedLine> lines) {
        Integer one = found.line();
        return one == null ? lines : List.of(lines.get(one));
    }

    private static boolean isCovered(CheckedLine line, Covered then) {
        return then.lines().stream()
                .anyMatch(known -> known.lineId().equals(line.lineId())
                        && known.exerciseId().equals(line.exerciseId())
                        && Objects.equals(known.variant(), line.variant())
                        && line.dose() != null
                        && !DosePolicy.isAbove(line.dose(), known.dose()));
    }

    /** What a clinician who answers this finding now has before them. Every line must be kept already. */
    static Covered covered(Found found, Present present) {
        List<Covered.Line> lines = concerned(found, present.lines()).stream()
                .map(AnswerPolicy::kept)
                .toList();
        return new Covered(
                lines,
                concerned(found, present.conditions()),
                found.hazards().stream().collect(Collectors.toSet()));
    }

    private static Covered.Line kept(CheckedLine line) {
        if (line.lineId() == null || line.dose() == null) {
            throw new IllegalArgumentException("a line that is not kept cannot be answered for");
        }
        return new Covered.Line(line.lineId(), line.exerciseId(), line.variant(), line.dose());
    }
}
