package rehab.adherence.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rehab.adherence.figure.SessionStatus;

/** A symptom of the stop list: it ended a session, kept the patient from it, or was told outside of one. */
final class StopListPolicy implements ReviewPolicy {

    @Override
    public List<Finding> find(Facts facts, RuleLimits limits) {
        Stream<Finding> inSessions = facts.fresh()
                .filter(session -> session.told() || session.logged().status() == SessionStatus.STOPPED_SYMPTOM)
                .map(session -> Finding.of(ReviewRule.STOP_LIST_SYMPTOM, session, Map.of()));
        Stream<Finding> outside = facts.noted().symptoms().stream()
                .filter(told -> !told.day().isBefore(facts.from()))
                .map(StopListPolicy::finding);
        return Stream.concat(inSessions, outside).toList();
    }

    private static Finding finding(ToldSymptom told) {
        return new Finding(
                ReviewRule.STOP_LIST_SYMPTOM,
                told.reportId().toString(),
                Finding.What.SYMPTOM_REPORT,
                told.day(),
                new Finding.About(null, null, null, told.reportId(), null),
                Map.of());
    }
}
