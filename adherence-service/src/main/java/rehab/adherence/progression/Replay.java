package rehab.adherence.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rehab.adherence.plan.OrderedProgression;

/**
 * What a rule would have proposed, session by session. After each proposal the evidence begins anew, as if it had been
 * declined: what would have been logged by another order, nobody knows.
 */
final class Replay {
    private Replay() {}

    /** One session and what it said; the proposal made after it, if any. */
    record Step(LineRun run, Performance done, Outcome outcome, Optional<Proposed> proposed) {}

    /**
     * All steps, run by run.
     *
     * @param performances of one line, oldest first
     */
    static List<Step> over(List<LineRun> runs, List<Performance> performances, OrderedProgression rule) {
        return runs.stream()
                .flatMap(run -> over(run, run.of(performances), rule).stream())
                .toList();
    }

    private static List<Step> over(LineRun run, List<Performance> performances, OrderedProgression rule) {
        ProgressionPolicy policy = new ProgressionPolicy(run.order(), run.line().nextVariants(), rule);
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < performances.size(); i++) {
            Performance done = performances.get(i);
            Optional<Proposed> proposed = policy.propose(performances.subList(from, i + 1));
            steps.add(new Step(run, done, policy.outcome(done), proposed));
            from = proposed.isPresent() ? i + 1 : from;
        }
        return steps;
    }
}
