package rehab.prescription.content;

import java.util.List;

/** What was activated, complete in itself: it reads the same when the catalog has moved on. */
public record VersionContent(String title, String safetyNote, PainRule painRule, List<VersionRoutine> routines) {
    public VersionContent {
        routines = List.copyOf(routines);
    }
}
