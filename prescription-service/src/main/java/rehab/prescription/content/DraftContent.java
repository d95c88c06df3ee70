package rehab.prescription.content;

import java.util.List;

/** A working draft: what was asked for, with identities given and each exercise's revision pinned. */
public record DraftContent(String title, String safetyNote, PainRule painRule, List<DraftRoutine> routines) {
    public DraftContent {
        routines = List.copyOf(routines);
    }
}
