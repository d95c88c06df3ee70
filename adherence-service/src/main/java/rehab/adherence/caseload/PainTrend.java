package rehab.adherence.caseload;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.adherence.figure.LoggedSession;

/**
 * Pain over some sessions.
 *
 * @param latest the last reported, 0 to 10; null when none was
 * @param change latest less the first reported; null with fewer than two reports
 */
record PainTrend(@Nullable Integer latest, @Nullable Integer change) {

    /** Over these sessions, oldest first. Sessions without a report are not in it. */
    static PainTrend of(List<LoggedSession> sessions) {
        List<Integer> reports = sessions.stream()
                .map(LoggedSession::pain)
                .filter(Objects::nonNull)
                .toList();
        if (reports.isEmpty()) {
            return new PainTrend(null, null);
        }
        Integer latest = reports.get(reports.size() - 1);
        return new PainTrend(latest, reports.size() < 2 ? null : latest - reports.get(0));
    }
}
